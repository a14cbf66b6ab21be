import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'digitale-akte',
	title: 'Digitale Akte',
	purpose: 'Erfahrungen mit E-Akte, Mitzeichnung, Scannen und Aktenplan: was im Alltag trägt, was gescheitert ist und was andere übernehmen können.',
	stewards: ['auental/change_manager', 'tannrode/staff'],
	topics: [
		{
			title: 'Wo anfangen mit der E-Akte? Bitte auch die Fehlstarts nennen',
			visibility: 'platform',
			daysAgo: 312,
			pinned: true,
			posts: [
				{
					by: 'auental/change_manager',
					text: `Wir haben im Herbst mit dem Ordnungsamt begonnen, weil dort zwei Kolleginnen Lust darauf hatten. Fachlich war das eher ungünstig: viele Sonderfälle, viel Papier von außen. Trotzdem lief es besser als der erste Versuch vor drei Jahren, der in der Kämmerei begann, weil es „auf dem Plan stand“.

Meine Frage: Womit haben Sie angefangen, und würden Sie es wieder so machen? Fehlstarts interessieren mich mehr als Erfolge.`,
				},
				{
					by: 'tannrode/staff',
					text: `Wir haben mit der allgemeinen Schriftgutverwaltung im Hauptamt begonnen. Ergebnis nach neun Monaten: 14 Personen arbeiten damit, der Rest wartet ab. Der Fehler war aus meiner Sicht, dass wir keinen Vorgang vollständig umgestellt haben. Jeder hatte ein Stück digital und ein Stück im Ordner.

Beim zweiten Anlauf haben wir nur die Sondernutzungen genommen, diese aber vom Eingang bis zur Ablage. Das hat sechs Wochen gedauert, und danach war klar, wie es gemeint ist.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Bei uns war der Fehlstart die Schulung. Ein Tag für alle 45 Beschäftigten, aber das System war erst zehn Wochen später freigeschaltet. Da war alles wieder vergessen. Heute schulen wir höchstens fünf Personen und nur in der Woche, in der sie wirklich beginnen.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Aus einer großen Stadt ein anderer Blick: Die Freiwilligen zuerst, das trägt etwa ein Jahr. Danach kommen die Ämter, die nicht wollen, und dort fehlen Ihnen die guten Beispiele, weil die Freiwilligen fachlich anders arbeiten. Wir hätten früh ein skeptisches Amt dazunehmen sollen, mit mehr Begleitung.`,
				},
				{
					by: 'auental/change_manager',
					text: `Danke, das hilft. Ich nehme für unsere Planung drei Sätze mit:

- Einen Vorgang ganz umstellen statt viele halb.
- Schulen in der Woche, in der es losgeht.
- Früh ein skeptisches Amt einbeziehen.

Ich lasse das Thema oben angeheftet. Ergänzen Sie gern, auch Monate später.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Spät, aber vielleicht nützlich: Wir haben vor dem Start gezählt, welche Akten überhaupt noch wachsen. Von 41 Aktenarten waren es 17. Alles andere bleibt Papier, bis die Frist abläuft. Diese eine Woche Zählen hat die Diskussion über das große Nachscannen beendet.`,
				},
			],
		},
		{
			title: 'Mitzeichnung: neun Stationen für einen Brief',
			visibility: 'platform',
			daysAgo: 268,
			posts: [
				{
					by: 'falkenmoor/staff',
					text: `Wir haben den Umlauf aus der Papierzeit eins zu eins in die digitale Mitzeichnung übernommen. Ein Antwortschreiben zu einer Beschwerde hatte neun Stationen und brauchte im Schnitt 16 Arbeitstage. Auf Papier waren es auch neun Stationen, aber es fiel weniger auf.

Wie haben Sie entschieden, wer wirklich mitzeichnet und wer nur zur Kenntnis bekommt?`,
				},
				{
					by: 'lindenhain/staff',
					text: `Wir haben bei 60 Vorgängen nachgesehen, an welcher Station tatsächlich etwas geändert wurde. Bei vier von sieben Stationen: nie. Diese vier bekommen jetzt eine Kenntnisnahme, die nichts aufhält.

Das Gespräch darüber war heikel. Zwei Sachgebietsleitungen haben es als Misstrauen verstanden. Rückblickend hätten wir zuerst fragen sollen, was sie mit ihrer Unterschrift absichern wollen.`,
				},
				{
					by: 'hohenried/staff_council',
					text: `Eine Bitte aus Sicht des Personalrats: Bevor jemand Liegezeiten je Station auswertet, klären Sie mit Ihrer Vertretung, ob das auf einzelne Personen zurückgeführt werden kann. Bei einer Station mit einer Person ist das immer so.

Wir haben in der Dienstvereinbarung festgehalten: Auswertung nur je Vorgangsart, keine Zeiten je Station, einmalig und mit Löschung nach vier Wochen. Damit konnten alle leben.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Guter Hinweis, das hatten wir nicht bedacht. Wir haben die Auswertung gestoppt und fragen jetzt einfach die Beteiligten in einer Runde. Das geht auch ohne Zahlen erstaunlich gut.`,
				},
				{
					by: 'elmtal/leadership',
					text: `Als Bürgermeister habe ich mich selbst aus 11 von 15 Umläufen herausgenommen. Ich hatte Sorge, etwas zu verpassen. Nach einem halben Jahr: Zweimal hätte ich gern vorher davon gewusst, beide Male war es ein Anruf wert und kein Umlauf. Das Vier-Augen-Prinzip bei Zahlungen bleibt natürlich.`,
				},
			],
		},
		{
			title: 'Posteingang scannen: zentral oder im Fachbereich?',
			visibility: 'platform',
			daysAgo: 241,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Bei uns kommen täglich rund 180 Briefe an. Seit Mai scannt die Poststelle alles zentral, außer Personal, Vergaben und persönlich adressierte Post. Zwei Kräfte mit zusammen 1,3 Stellen.

Was gut läuft: Um 10.30 Uhr ist die Post verteilt. Was nicht gut läuft: etwa jeder zwölfte Brief landet falsch, weil die Poststelle die Zuständigkeiten nicht kennen kann. Wie lösen Sie das?`,
				},
				{
					by: 'tannrode/staff',
					text: `Wir haben eine Liste mit 40 Stichworten neben den Scanner gehängt und pflegen sie jede Woche nach. Die Fehlerquote ist von ungefähr zehn auf drei von hundert gesunken. Wichtig war, dass die Poststelle erfährt, wohin ein Brief eigentlich gehört hätte. Vorher wurde still weitergeleitet, und niemand konnte daraus lernen.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Mit neun Beschäftigten ist zentral bei uns eine Person, und die ist auch Einwohnermeldeamt und Friedhof. Wenn sie krank ist, wird nicht gescannt. Wir sind deshalb zurück zum Scannen am Arbeitsplatz gegangen. Das dauert länger, fällt aber nie ganz aus.`,
				},
				{
					by: 'steinwerder/data_protection',
					text: `Bitte denken Sie bei zentralem Scannen an die Ausnahmen. Schreiben an den Personalrat, die Gleichstellungsbeauftragte, die Schwerbehindertenvertretung und an mich gehen ungeöffnet weiter. Außerdem Umschläge mit dem Vermerk „Submission“ oder „Angebot“. Eine halbe Seite genügt, sie muss nur an der Stelle hängen, an der geöffnet wird.`,
				},
			],
		},
		{
			title: 'Was haben Bürgerinnen und Bürger von der digitalen Akte?',
			visibility: 'public',
			daysAgo: 203,
			posts: [
				{
					by: 'rautenberg/leadership',
					text: `In der letzten Einwohnerversammlung wurde gefragt, warum wir Geld für eine „Computerakte“ ausgeben, wenn das Bürgerbüro freitags geschlossen ist. Die Frage ist berechtigt. Für uns sind es etwa 38.000 Euro im Jahr, bei 11.800 Einwohnerinnen und Einwohnern.

Ich möchte hier offen sammeln: Was merken die Menschen davon, und was merken sie nicht?`,
				},
				{
					by: 'buergernetz/partner',
					text: `Aus unserer Beratung: Die Leute merken es, wenn sie anrufen und die Person am Telefon den Vorgang sehen kann. Bisher hören sie oft „die Akte liegt bei der Kollegin, die ist am Montag wieder da“. Dieser Satz kostet mehr Vertrauen, als man im Rathaus denkt.

Was niemand merkt: ob die Akte elektronisch unterschrieben wird.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Ein Beispiel aus der Hilfe zur Pflege: Früher haben wir im Durchschnitt zweimal nach denselben Unterlagen gefragt, weil sie in einer anderen Abteilung lagen. Jetzt sehen wir vorher nach. Das ist keine große Sache, aber ein Brief weniger und zwei Wochen früher fertig.`,
				},
				{
					by: 'auental/councillor',
					text: `Im Rat haben wir die Mittel beschlossen, ohne genau zu wissen, woran wir den Nutzen erkennen. Ich würde mir wünschen, dass die Verwaltung zwei oder drei einfache Zahlen nennt, die auch ohne Fachwissen verständlich sind. Zum Beispiel: Wie oft konnte eine Auskunft sofort am Telefon gegeben werden?`,
				},
				{
					by: 'rautenberg/staff',
					text: `Diese Zahl könnten wir erheben, zwei Wochen lang mit Strichliste am Telefon, freiwillig und ohne Namen. Ich frage in unserer nächsten Runde, ob die Kolleginnen und Kollegen mitmachen, und berichte hier.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Nachtrag wie versprochen: In zwei Wochen gab es 412 Anrufe zu laufenden Vorgängen. Bei 268 konnten wir sofort Auskunft geben. Ein Vergleich von früher fehlt uns leider. Wir wiederholen das im Frühjahr, dann wissen wir mehr.`,
				},
			],
		},
		{
			title: 'Ersetzendes Scannen: Wann darf das Papier wirklich weg?',
			visibility: 'public',
			daysAgo: 176,
			posts: [
				{
					by: 'grossenlohe/staff',
					text: `Wir scannen seit einem Jahr und heben trotzdem jedes Blatt auf, weil sich niemand traut. Der Keller ist inzwischen voller als vorher. Wer hat eine Anweisung, die den Umgang mit dem Papier regelt, und wie lange haben Sie daran gearbeitet?`,
				},
				{
					by: 'lindenhain/staff',
					text: `Unser Weg war: Schutzbedarf je Aktenart festlegen, Ablauf beschreiben, Stichproben machen, dann erst vernichten. Die Anweisung hat neun Seiten und hat uns mit dem Rechnungsprüfungsamt vier Monate gekostet. Aufbewahrt werden die Originale noch acht Wochen nach dem Scannen, nach Tagen sortiert.

Ausgenommen sind Urkunden, Vergleiche, Bürgschaften und alles mit Siegel.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Aus einer Befragung, die wir mit 23 Verwaltungen gemacht haben: In 15 gibt es eine Scananweisung, aber nur in sechs wird das Papier tatsächlich vernichtet. Der häufigste Grund war nicht das Recht, sondern die Frage, wer im Zweifel gerade stehen muss. Wo die Leitung die Anweisung selbst unterschrieben und erläutert hatte, wurde vernichtet.`,
				},
				{
					by: 'elmtal/staff',
					text: `Das deckt sich mit uns. Unsere Anweisung war zwei Jahre „im Entwurf“. Nachdem sie unterschrieben war, haben wir in drei Tagen 31 Kartons abgegeben.

Gesucht haben wir in den Kartons vorher übrigens viermal in zwei Jahren, jedes Mal aus Gewohnheit.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Vielen Dank. Wir nehmen die Gliederung aus dem Landkreis als Grundlage und fragen zuerst unser Archiv, welche Akten im Original übernommen werden sollen. Daran hatten wir gar nicht gedacht.`,
				},
			],
		},
		{
			title: 'Ein gemeinsamer Aktenplan für die Digitale Nachbarschaft',
			visibility: 'association',
			association: 'digitale-nachbarschaft',
			daysAgo: 154,
			posts: [
				{
					by: 'marschhorn/coordinator',
					text: `In der letzten Verbundrunde kam der Wunsch nach einem gemeinsamen Aktenplan. Stand heute: Auental und Elmtal nutzen fast denselben, Marschhorn hat einen eigenen von 1994, Falkenmoor einen mit über 2.000 Positionen, Sandmoor hat Ordner nach Farben.

Ich schlage vor, nur die oberen zwei Ebenen zu vereinheitlichen. Darunter bleibt jede Gemeinde frei. Was spricht dagegen?`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Für uns spricht die Menge dagegen. Wir haben 190.000 Akten mit Aktenzeichen, die sich ändern würden. Einverstanden wäre ich, wenn der neue Plan nur für neue Akten gilt und wir eine Liste „alt zu neu“ führen. Umbenennen werden wir nichts.`,
				},
				{
					by: 'sandmoor/staff',
					text: `Für uns mit zweieinhalb Stellen wäre weniger besser. Zwei Ebenen mit zusammen 80 Positionen kann ich mir noch vorstellen. Bei der Probe habe ich für jeden dritten Vorgang länger als eine Minute gesucht. Die Farben hatten auch ihre Logik: Rot ist Feuerwehr, das weiß hier jeder.`,
				},
				{
					by: 'auental/staff',
					text: `Vorschlag zur Güte: Wir erstellen eine Kurzfassung auf zwei Seiten mit den 60 Positionen, die eine kleine Gemeinde wirklich braucht. Die Nummern sind dieselben wie in der Langfassung. Ich könnte dafür zwei Vormittage aufbringen, wenn jemand gegenliest.`,
				},
				{
					by: 'elmtal/staff',
					text: `Ich lese gegen, in der übernächsten Woche hätte ich Zeit. Bitte mit Beispielen je Position. „Allgemeines“ ist bei uns die größte Akte von allen, weil niemand wusste, was sonst wohin gehört.`,
				},
				{
					by: 'marschhorn/coordinator',
					text: `Dann halte ich fest:

- [x] Obere zwei Ebenen gemeinsam, nur für neue Akten
- [x] Kurzfassung mit 60 Positionen, Entwurf aus Auental
- [ ] Gegenlesen durch Elmtal und Sandmoor
- [ ] Zuordnungsliste alt zu neu für Falkenmoor

Wiedervorlage in der nächsten Verbundrunde.`,
				},
			],
		},
		{
			title: 'Unsere Regeln für Betreffzeilen: bitte um Widerspruch',
			visibility: 'municipality',
			daysAgo: 131,
			posts: [
				{
					by: 'auental/staff',
					text: `Nach einem halben Jahr E-Akte finden wir vieles nicht, weil der Betreff fehlt oder „WG: AW: Anfrage“ heißt. Vorschlag für alle im Rathaus:

1. Erst die Sache, dann der Ort, dann das Jahr. Beispiel: Sondernutzung Marktplatz 2024.
2. Keine Namen von Bürgerinnen und Bürgern im Betreff.
3. Keine Abkürzungen, die nur ein Team kennt.

Was fehlt, was stört Sie?`,
				},
				{
					by: 'auental/staff',
					text: `Punkt 2 funktioniert im Sozialbereich nicht. Wir haben 300 Akten, die alle „Grundsicherung 2024“ heißen würden. Wir brauchen ein Merkmal, das nicht der Name ist. Bisher nehmen wir die laufende Nummer, aber niemand kennt sie auswendig.`,
				},
				{
					by: 'auental/data_protection',
					text: `Für Fallakten darf der Name in einem eigenen Feld stehen, das nur die Zuständigen sehen. Im Betreff, den auch Vertretung und Poststelle in der Trefferliste sehen, hat er nichts zu suchen. Ich setze mich gern mit dem Sozialbereich für eine Stunde zusammen.`,
				},
				{
					by: 'auental/change_manager',
					text: `Danke. Die Regel gilt zunächst bis Ende des Quartals als Versuch, Fallakten sind ausgenommen, bis das Gespräch stattgefunden hat. Niemand muss alte Betreffe nachpflegen. Das war in der Teamrunde die größte Sorge.`,
				},
			],
		},
		{
			title: 'Bauaktenarchiv: Reihenfolge für die nächsten acht Wochen',
			visibility: 'team',
			unit: 'Team Bauakten und Archiv',
			daysAgo: 96,
			posts: [
				{
					by: 'steinwerder/staff',
					text: `Der Dienstleister holt ab nächster Woche je 120 laufende Meter Bauakten. Ich schlage vor, mit den Jahrgängen 1985 bis 2004 zu beginnen, dort haben wir die meisten Anfragen auf Akteneinsicht. Während der Abholung ist die Akte rund 15 Arbeitstage nicht greifbar. Wer hat laufende Verfahren, die ich zurückhalten soll?`,
				},
				{
					by: 'steinwerder/staff',
					text: `Bei mir sind es elf, ich lege Ihnen die Liste ins Fach. Bitte auch die drei Gebäude am Hafen zurückhalten, dort ist jederzeit mit einer Anfrage der Feuerwehr zu rechnen. Und können wir die Großformate gesondert geben? Beim letzten Mal waren gefaltete Pläne unleserlich.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Großformate gehen getrennt, das kostet 1,90 Euro je Plan zusätzlich, ist aber im Angebot enthalten. Für eilige Fälle gibt es einen Rückruf: Wenn wir bis 11 Uhr anrufen, kommt der Scan am nächsten Morgen. Ich hänge die Nummer an die Tür zum Archiv.`,
				},
			],
		},
		{
			title: 'E-Mails: Was gehört in die Akte und was nicht?',
			visibility: 'platform',
			daysAgo: 118,
			posts: [
				{
					by: 'elmtal/staff',
					text: `Ich bekomme am Tag ungefähr 70 E-Mails. Wenn ich jede in die Akte lege, mache ich nichts anderes mehr. Wenn ich keine ablege, steht meine Vertretung im Urlaub ohne alles da. Welche Faustregel haben Sie?`,
				},
				{
					by: 'lindenhain/staff',
					text: `Unsere Faustregel lautet:

> Würde jemand, der den Vorgang in zwei Jahren übernimmt, diese Nachricht brauchen, um die Entscheidung zu verstehen? Dann in die Akte.

Terminabsprachen und Dank gehören nicht hinein. Bei langen Wechseln legen wir nur die letzte Nachricht mit dem ganzen Verlauf ab. Das sind dann bei mir etwa acht am Tag.`,
				},
				{
					by: 'hohenried/staff',
					text: `Ich widerspreche beim Verlauf. In der letzten Nachricht fehlen die Anhänge der früheren. Uns ist dadurch ein Gutachten verloren gegangen, das wir erst vom Absender wieder bekommen haben. Wir legen Nachrichten mit Anhang immer einzeln ab.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Bei uns hat ein fester Termin geholfen: freitags von 11 bis 11.30 Uhr legt das ganze Team ab, gemeinsam und ohne Telefon. Die Zentrale weiß Bescheid. Nach drei Monaten ist aus der halben Stunde eher eine Viertelstunde geworden, weil man unter der Woche schon mitdenkt.`,
				},
				{
					by: 'elmtal/staff',
					text: `Die feste Zeit probiere ich aus. Zu zweit im Team müssen wir uns allerdings abwechseln, sonst geht niemand ans Telefon. Und den Einwand mit den Anhängen nehme ich ernst, genau das ist mir im Frühjahr auch passiert.`,
				},
			],
		},
		{
			title: 'Zwei Jahre doppelte Akte: ein ehrlicher Zwischenstand',
			visibility: 'platform',
			daysAgo: 84,
			posts: [
				{
					by: 'falkenmoor/staff',
					text: `Ich schreibe das nicht gern, aber vielleicht hilft es jemandem. Wir führen in der Liegenschaftsverwaltung seit zwei Jahren Papier und E-Akte nebeneinander. Geplant waren drei Monate. Geschätzter Mehraufwand: vier Stunden je Person und Woche, bei sechs Personen.

Der Grund ist banal: Niemand hat festgelegt, welche der beiden Akten gilt.`,
				},
				{
					by: 'tannrode/staff',
					text: `Danke für die Offenheit. Bei uns stand in der Dienstanweisung „die E-Akte ist führend, das Papier wird übergangsweise weitergeführt“. Aus dem Übergang wurden 14 Monate. Beendet hat es erst ein Satz mit Datum: Ab dem 1. März wird nichts mehr in Papierakten abgelegt. Es gab eine Woche Unruhe und danach Ruhe.`,
				},
				{
					by: 'steinwerder/change_manager',
					text: `Ich möchte die Kolleginnen und Kollegen in Schutz nehmen, die am Papier festhalten. Oft steckt eine gute Erfahrung dahinter: Das System war einmal zwei Tage nicht da. Wir haben deshalb zuerst geklärt, was bei einem Ausfall gilt, mit einer ausgedruckten Notfallseite je Team. Erst danach fiel der Ordner leichter.`,
				},
				{
					by: 'falkenmoor/leadership',
					text: `Als Fachbereichsleitung muss ich sagen: Das Datum zu setzen, war meine Aufgabe, und ich habe es vor mir hergeschoben. Wir haben jetzt den 1. Oktober festgelegt und die Notfallseite übernommen. Ich berichte, ob es diesmal hält.`,
				},
			],
		},
		{
			title: 'Zugriffsrechte: alles offen oder alles zu?',
			visibility: 'platform',
			daysAgo: 59,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Wir streiten seit Wochen über die Rechte in der E-Akte. Die eine Seite sagt: Innerhalb des Hauses soll jeder alles lesen können, außer Personal und Soziales. Die andere Seite möchte jede Akte nur für das zuständige Sachgebiet öffnen. Bei 60 Beschäftigten müssten wir dann 130 Gruppen pflegen. Wie haben Sie entschieden?`,
				},
				{
					by: 'hohenried/data_protection',
					text: `Rechtlich ist „alles offen“ nicht haltbar, sobald personenbezogene Daten in der Akte sind. Es muss einen dienstlichen Grund geben. Praktisch haben wir drei Stufen:

| Stufe | Beispiel | Wer liest |
|---|---|---|
| offen | Beschlüsse, Satzungen | alle im Haus |
| Fachbereich | Bau, Ordnung | eigener Fachbereich |
| eng | Personal, Soziales | benannte Personen |

Das sind bei uns 34 Gruppen, überschaubar.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Bei neun Leuten vertritt jeder jeden. Wenn wir eng machen, kann am Freitag niemand Auskunft geben. Wir haben deshalb die Vertretungsregelung als Grundlage genommen: Wer vertritt, darf lesen, auch außerhalb des Vertretungsfalls. Das wurde mit dem Datenschutz so vereinbart und steht in der Dienstanweisung.`,
				},
				{
					by: 'auental/staff_council',
					text: `Ein Hinweis zur Protokollierung: Wer die Zugriffe mitschreibt, sollte vorher regeln, wer diese Protokolle ansehen darf und wozu. Bei uns nur bei konkretem Verdacht, zu dritt mit Datenschutz und Personalrat. Sonst wird aus dem Schutz der Akten eine Kontrolle der Beschäftigten.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Die drei Stufen nehmen wir als Vorschlag in die Runde am Dienstag. Eine offene Frage bleibt: Wer pflegt die Gruppen, wenn jemand das Amt wechselt? Bei uns haben Ausgeschiedene nach drei Monaten noch Rechte gehabt.`,
				},
			],
		},
		{
			title: 'Aussonderung: das Archiv kam bei uns zu spät dazu',
			visibility: 'platform',
			daysAgo: 221,
			closed: true,
			posts: [
				{
					by: 'lindenhain/staff',
					text: `Unsere E-Akte läuft seit sechs Jahren, und jetzt laufen die ersten Aufbewahrungsfristen ab. Dabei haben wir bemerkt: Bei rund 40 Prozent der Akten ist keine Frist eingetragen. Das Kreisarchiv kann so nichts bewerten. Wir dürfen nun 22.000 Akten einzeln nachsehen.`,
				},
				{
					by: 'tannrode/staff',
					text: `Hängt die Frist bei Ihnen an der einzelnen Akte oder am Aktenplan? Wir haben sie am Aktenplan hinterlegt, jede neue Akte erbt sie. Das hat unser Archiv so verlangt, und ich war damals etwas genervt davon. Heute bin ich dankbar.`,
				},
				{
					by: 'lindenhain/staff',
					text: `An der einzelnen Akte, als freiwilliges Feld. Das war der Fehler. Wir stellen jetzt auf Vererbung um, und die Akten ohne Frist gehen mit dem längsten üblichen Wert in die Liste. Nacharbeiten müssen wir dann nur etwa 3.000.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Für kleine Gemeinden ohne eigenes Archiv: Fragen Sie früh, wer Ihre digitalen Unterlagen überhaupt übernehmen kann. Wir haben dafür inzwischen eine Vereinbarung mit zwei Nachbarn und zahlen 0,45 Euro je Einwohner im Jahr.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Die Umstellung ist erledigt, die Liste liegt beim Archiv. Das Wichtigste in einem Satz: Das Archiv gehört in das erste Gespräch und nicht in das letzte. Ich schließe das Thema, Rückfragen gern in einem neuen.`,
				},
			],
		},
		{
			title: 'E-Akte mit drei Beschäftigten: Lohnt sich das?',
			visibility: 'platform',
			daysAgo: 17,
			posts: [
				{
					by: 'sandmoor/staff',
					text: `Wir sind 900 Einwohnerinnen und Einwohner und im Gemeindebüro zu dritt, alle in Teilzeit. Ein Angebot für eine eigene E-Akte liegt bei 6.800 Euro im Jahr plus Einrichtung. Das ist mehr als unser Spielplatz. Andererseits gehen zwei von uns in vier Jahren in Rente, und das meiste steht in ihren Köpfen und in Ordnern. Was würden Sie tun?`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Wir haben uns mit 2.700 Einwohnern gegen eine eigene Lösung entschieden und nutzen die der Nachbarstadt mit, als eigener Bereich. Kosten: 2.150 Euro im Jahr. Der Vertrag war mühsam, sieben Monate, weil beide Räte zustimmen mussten und die Haftung strittig war. Heute würde ich es wieder so machen.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Eine unbequeme Gegenfrage: Brauchen Sie wirklich eine E-Akte oder zuerst eine geordnete Ablage? Mit einem sauberen Ordnerbaum und klaren Namen kommt man zu dritt weit. Was dann fehlt, sind Fristen und Nachweis, also wer wann was geändert hat. Das brauchen Sie vor allem bei Bescheiden.`,
				},
				{
					by: 'auental/innovation',
					text: `In der Nachbarschaft rechnen wir gerade durch, was ein Mitnutzen bei uns kosten würde. Grobe Schätzung: unter 2.000 Euro im Jahr für drei Arbeitsplätze. Offen ist, wer Ihnen hilft, wenn etwas nicht geht. Unsere eine Kollegin in der Betreuung ist schon heute gut ausgelastet. Das müssten wir ehrlich mit einpreisen.`,
				},
				{
					by: 'sandmoor/staff',
					text: `Vielen Dank, das sortiert es. Wir fangen diesen Winter mit der Ablage und den Fristen an und rechnen die Mitnutzung in Ruhe durch. Die Gemeindevertretung möchte im Februar einen Vergleich sehen. Wenn jemand seine Gegenüberstellung teilen kann, wäre ich froh.`,
				},
			],
		},
	],
};
