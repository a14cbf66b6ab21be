import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'buergerbuero-und-termine',
	title: 'Bürgerbüro und Termine',
	purpose: 'Schalter, Öffnungszeiten, Termine, Warten und Telefon: wie Menschen uns gut erreichen und wir dabei gesund arbeiten.',
	stewards: ['hohenried/staff', 'marschhorn/staff'],
	topics: [
		{
			title: 'Öffnungszeiten, die zum Leben passen: Erfahrungsaustausch',
			visibility: 'platform',
			daysAgo: 33,
			pinned: true,
			posts: [
				{
					by: 'auental/staff',
					text: `Wir haben vier Wochen lang am Eingang gefragt: „Wann wären Sie lieber gekommen?“ 312 Antworten auf Zetteln. Fast niemand wollte den Samstag, aber 41 von 100 wünschten sich Zeiten vor der Arbeit. Nun öffnen wir dienstags ab 7 Uhr und schließen dafür am Mittwochnachmittag, an dem ohnehin kaum jemand kam. Nach zwei Monaten sind die frühen Plätze zu 90 Prozent gebucht.

Wie haben Sie Ihre Zeiten gefunden, und was haben Sie dafür aufgegeben?`,
				},
				{
					by: 'steinwerder/staff',
					text: `Wir haben den Samstag ein Jahr lang erprobt und wieder abgeschafft. Am Anfang war er voll, nach drei Monaten kamen noch 25 Menschen in vier Stunden. Dafür brauchten wir sechs Leute, weil Kasse, Ausgabe und Aufsicht besetzt sein müssen. Das Geld steckt jetzt in einem zweiten langen Abend bis 19 Uhr. Der läuft, vor allem mit Familien.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Bei 2.700 Einwohnern und anderthalb Stellen sieht es anders aus. Wir haben drei feste Vormittage und sonst nach Vereinbarung, auch einmal um 18 Uhr. Im Jahr sind das etwa 60 Abendtermine. Das geht nur, weil wir uns die Zeit am nächsten Morgen frei nehmen dürfen. Aufgeschrieben war das lange nicht, und im Streitfall hätte das niemandem geholfen. Seit dem Frühjahr ist es geregelt.`,
				},
				{
					by: 'falkenmoor/staff_council',
					text: `Der Personalrat hat bei uns vier Dinge verlangt, bevor er dem langen Abend zugestimmt hat:

- Der Dienst ist sechs Wochen vorher bekannt.
- Niemand arbeitet am Abend allein am Schalter.
- Wer Kinder oder Angehörige versorgt, darf tauschen, ohne Gründe zu nennen.
- Nach sechs Monaten wird neu entschieden.

Der letzte Punkt war der wichtigste. Ohne Enddatum hätte es keine Mehrheit gegeben.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Eine Frage zur frühen Öffnung: Wie machen Sie das mit den Rückfragen bei anderen Stellen? Um 7 Uhr erreiche ich weder das Landratsamt noch das Standesamt nebenan. Bei uns mussten deshalb einige Menschen zweimal kommen, und dann ist der frühe Termin eher ein Ärgernis.`,
				},
				{
					by: 'auental/staff',
					text: `Das Problem hatten wir auch. In den frühen Plätzen bieten wir jetzt nur an, was wir allein erledigen können: Ausweis, Ummeldung, Führungszeugnis, Abholung. Alles andere lässt sich für diese Zeit gar nicht buchen. In der Auswahl steht ein Satz dazu, damit sich niemand wundert.`,
				},
				{
					by: 'lindenhain/staff',
					text: `In der Zulassungsstelle haben wir etwas anderes gelernt: Nicht die Uhrzeit war das Problem, sondern die Verlässlichkeit. Wir hatten fünf verschiedene Zeiten an fünf Tagen. Jetzt gilt montags bis freitags 7.30 bis 12 Uhr, donnerstags zusätzlich bis 18 Uhr. Insgesamt sind das zwei Stunden weniger als vorher, und trotzdem gibt es kaum noch Beschwerden.`,
				},
				{
					by: 'hohenried/staff',
					text: `Danke, das mit der Einfachheit nehme ich mit. Wir drucken unsere Zeiten auf jede Terminbestätigung und merken gerade selbst, dass wir dafür sieben Zeilen brauchen. Nächste Woche sitzen wir mit dem Team zusammen und versuchen, auf drei Zeilen zu kommen. Ich fürchte, der Mittagsschluss wird die eigentliche Diskussion.`,
				},
			],
		},
		{
			title: 'Bürgerbüro ohne Termin: geht das noch?',
			visibility: 'platform',
			daysAgo: 87,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Bei uns gibt es seit vier Jahren nur noch Termine. Das Team möchte es so behalten, denn die Tage sind planbar und der Ton ist ruhiger. Aus der Bevölkerung hören wir aber immer öfter: „Ich wollte doch nur kurz etwas abgeben.“ Im Rat wird nun ein offener Vormittag verlangt. Ich sehe beide Seiten und weiß nicht, wie wir anfangen sollen.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Wir fahren gemischt: montags und freitags offen, dienstags bis donnerstags mit Termin. Der Montag ist anstrengend, da kommen bis zu 70 Menschen auf drei Kräfte. Aber gerade die Älteren schätzen ihn sehr. Wir haben gemerkt, dass an offenen Tagen eine Person vorn stehen muss, die fragt, sortiert und vieles in zwei Minuten erledigt. Ohne sie bricht es zusammen.`,
				},
				{
					by: 'hohenried/staff',
					text: `Vielleicht hilft eine Zahl: Von 100 Anliegen dauern bei uns 38 weniger als vier Minuten, also Abholen, Abgeben, Beglaubigen, eine Auskunft. Dafür braucht niemand einen Termin. Wir haben einen Schalter ohne Termin, der nur das macht, und drei Schalter mit Termin. Die längste Wartezeit am schnellen Schalter lag zuletzt bei 17 Minuten.`,
				},
				{
					by: 'steinwerder/staff_council',
					text: `Bitte denken Sie an die Menschen hinter dem schnellen Schalter. Bei uns war das anfangs immer dieselbe Kollegin, weil sie es so gut konnte. Nach einem halben Jahr bat sie um Versetzung. Jetzt wechselt der Platz alle zwei Stunden, und danach gibt es eine Viertelstunde ohne Publikum. Das kostet Kapazität, aber weniger als eine unbesetzte Stelle.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Das ist für uns ein Weg: ein schneller Schalter an zwei Vormittagen, mit Wechsel, für drei Monate. Ich werde vorher zwei Wochen lang die Dauer der Anliegen mitschreiben lassen, als Strichliste ohne Namen. Wenn unsere Zahl ähnlich ist wie Ihre 38, haben wir auch für die Skeptischen im Team ein gutes Argument.`,
				},
			],
		},
		{
			title: 'Termine, zu denen niemand kommt',
			visibility: 'platform',
			daysAgo: 148,
			posts: [
				{
					by: 'tannrode/staff',
					text: `Im letzten Vierteljahr sind bei uns 16 von 100 gebuchten Terminen verfallen, ohne Absage. Gleichzeitig beträgt die Wartezeit auf einen Passtermin 19 Tage. Das passt nicht zusammen. Überbuchen wie bei einer Fluglinie möchte ich nicht, dann sitzen am Ende alle im Flur. Was hat bei Ihnen geholfen?`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Eine Erinnerung zwei Tage vorher, mit einem Satz und einem Link zum Absagen. Damit sind wir von 15 auf 9 Prozent gekommen. Vorher musste man zum Absagen eine Nummer aus der Bestätigung suchen und am Telefon warten. Kein Wunder, dass es niemand tat. Abgesagte Plätze gehen sofort wieder in die Buchung.`,
				},
				{
					by: 'elmtal/staff',
					text: `Wir haben die Frist verkürzt. Früher konnte man acht Wochen im Voraus buchen, jetzt nur noch drei. Wer weit vorausbucht, vergisst es oder hat es längst woanders erledigt. Die Ausfälle haben sich halbiert, ganz ohne Technik. Dafür rufen manche an, weil sie schon jetzt einen Termin für nach den Ferien wollen. Das notieren wir dann von Hand, es sind nicht viele.`,
				},
				{
					by: 'hohenried/staff',
					text: `Und bitte die Doppelbuchungen prüfen. Bei uns hatten manche Familien vier Termine zu vier Zeiten, weil sie nicht wussten, dass ein Termin für alle reicht. Seit wir fragen „Für wie viele Personen?“ und die Dauer daraus berechnen, ist das vorbei. Aus 19 Tagen Wartezeit wurden innerhalb von zwei Monaten elf.`,
				},
			],
		},
		{
			title: 'Telefon: wer geht ran, wenn alle beraten?',
			visibility: 'platform',
			daysAgo: 61,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `An einem normalen Dienstag klingelt es bei uns 90 Mal, angenommen werden 52 Anrufe. Drei Kräfte, und alle sitzen vor Menschen. Wer im Gespräch ans Telefon geht, ist unhöflich, wer nicht rangeht, auch. Wir haben nun eine „Telefonstunde“ überlegt, in der der Schalter zu bleibt. Im Kollegium ist das umstritten. Wie regeln Sie das?`,
				},
				{
					by: 'auental/staff',
					text: `Wir trennen Telefon und Schalter in Schichten. Eine Person sitzt jeweils zwei Stunden im hinteren Büro und macht nur Telefon und Mails. Die Annahme stieg von 60 auf 85 Prozent. Am Schalter fehlt sie natürlich, die Wartezeit ist um etwa vier Minuten länger geworden. Beschwert hat sich darüber bisher niemand, über das Telefon früher ständig.`,
				},
				{
					by: 'sandmoor/staff',
					text: `Wir sind zwei halbe Stellen, da trennt man nichts. Auf dem Band sagen wir:

> Wir beraten gerade jemanden. Wir rufen Sie heute bis 16 Uhr zurück.

Und dann tun wir es auch. Wichtig ist das „heute“. Früher hieß es „schnellstmöglich“, und die Leute riefen fünfmal hintereinander an.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Schauen Sie sich einmal an, **warum** angerufen wird. Wir haben zwei Wochen mitgeschrieben: Ein Drittel fragte nach dem Stand der Bearbeitung. Seitdem steht in jeder Eingangsbestätigung, wann frühestens mit einer Antwort zu rechnen ist. Bei Führerscheinen etwa „in der sechsten Woche“. Damit fielen rund 200 Anrufe im Monat weg.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Der Grund der Anrufe ist ein guter Hinweis, das schreiben wir ab Montag mit. Den Satz mit „heute bis 16 Uhr“ haben wir schon auf Band gesprochen. Beim Rückruf wechseln wir uns ab, eine Liste liegt am Kopierer. Die Telefonstunde stellen wir vorerst zurück.`,
				},
			],
		},
		{
			title: 'Telefonassistenz am Abend: was der Personalrat gefragt hat',
			visibility: 'platform',
			daysAgo: 12,
			posts: [
				{
					by: 'hohenried/innovation',
					text: `Wir erproben seit sechs Wochen eine digitale Telefonassistenz, zunächst nur außerhalb der Öffnungszeiten. Sie beantwortet Fragen zu Zeiten, Gebühren und Unterlagen und nimmt Rückrufwünsche auf. Bisher 410 Anrufe, davon 230 ohne Rückruf erledigt. Etwa jeder achte Anruf wurde sofort abgebrochen. Kosten: 340 Euro im Monat. Am Anfang sagt sie deutlich, dass kein Mensch spricht.`,
				},
				{
					by: 'hohenried/staff_council',
					text: `Unsere Fragen damals: Werden Gespräche aufgezeichnet? Werden Rückrufe einzelnen Personen zugeordnet und gezählt? Was geschieht mit Stellenanteilen in der Telefonzentrale? Und wer trägt die Verantwortung für eine falsche Auskunft? Aufgezeichnet wird nichts, Rückrufe gehen an das Team. Zu den Stellen steht in der Vereinbarung, dass die Erprobung kein Grund für Kürzungen ist. Wir haben zugestimmt, befristet auf neun Monate.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Danke für die offenen Zahlen. Mich interessieren die abgebrochenen Anrufe. Sind das Menschen, die nicht mit einer Maschine reden möchten, oder solche, die nicht verstanden wurden? Bei uns an der Küste sprechen viele Ältere Platt, und ich ahne, wie das ausgeht.`,
				},
				{
					by: 'steinwerder/data_protection',
					text: `Ergänzend: Denken Sie daran, dass Menschen am Telefon ungefragt viel erzählen, auch über Krankheit oder Schulden. Selbst ohne Aufzeichnung wird das verarbeitet. Wir haben verlangt, dass der Rückrufwunsch nur Nummer und ein Stichwort aus einer festen Liste enthält und nach sieben Tagen gelöscht wird. Eine Datenschutz-Folgenabschätzung haben wir vorher gemacht, das waren etwa drei Arbeitstage.`,
				},
				{
					by: 'hohenried/innovation',
					text: `Zur Frage nach den Abbrüchen: Wir wissen es nicht, und das ist eine Schwäche unserer Erprobung. Wir haben nun einen Satz am Anfang ergänzt: „Wenn Sie lieber mit einem Menschen sprechen, sagen Sie Rückruf.“ Auch Dialekt versteht sie schlecht, das bestätigen wir gern. Nach der Erprobung veröffentlichen wir alle Zahlen hier, auch die unerfreulichen.`,
				},
			],
		},
		{
			title: 'Bauberatung vor dem Antrag: spart das am Ende Zeit?',
			visibility: 'platform',
			daysAgo: 176,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Bei uns dauert ein Baugenehmigungsverfahren für ein Einfamilienhaus im Schnitt 17 Wochen. Reine Prüfzeit sind davon keine vier. Der Rest ist Warten auf fehlende Unterlagen und Stellungnahmen. Deshalb bieten wir seit einem Jahr jeden Mittwoch acht Beratungstermine von 30 Minuten an, **bevor** der Antrag gestellt wird. Von den beratenen Anträgen waren 62 Prozent beim Eingang vollständig, von den anderen 35.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Ähnliches Bild in unserer Bauaufsicht. Wir haben allerdings unterschätzt, wie viele Menschen ohne jede Zeichnung kommen und eigentlich eine Architektin suchen. Die Gespräche waren nett, aber für beide Seiten ohne Ergebnis. Jetzt muss man bei der Buchung einen Lageplan und drei Fragen hochladen. Seitdem reichen meistens 20 Minuten.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Aus der kleinen Gemeinde: Wir entscheiden nicht selbst, das macht das Landratsamt. Trotzdem kommen alle zuerst zu uns. Wir haben gelernt, keine Zusagen zu machen, auch keine halben. „Das wird schon gehen“ stand später wörtlich in einer Klageschrift. Heute geben wir ein Blatt mit, auf dem steht, wer was entscheidet und in welcher Reihenfolge.`,
				},
				{
					by: 'tannrode/staff',
					text: `Ich bin etwas skeptischer. Acht Termine in der Woche sind bei uns eine halbe Stelle, und die fehlt bei der Prüfung. Haben Sie gerechnet, ob sich das im Ganzen lohnt? Bei uns warten die Unberatenen inzwischen länger als vorher, und das sind oft die, die von der Beratung gar nichts wussten.`,
				},
				{
					by: 'hohenried/staff',
					text: `Eine berechtigte Frage. Ein unvollständiger Antrag kostet uns etwa 80 Minuten zusätzlich, für Nachforderung und erneute Prüfung. Bei 240 Anträgen im Jahr geht die Rechnung knapp auf, mehr nicht. Der Gewinn liegt eher darin, dass Leute früher erfahren, was nicht geht. Auf die Unberatenen achten wir bisher zu wenig, da haben Sie recht. Wir legen den Hinweis auf die Beratung jetzt auch dem Grundstückskaufvertrag der Stadt bei.`,
				},
			],
		},
		{
			title: 'Der Wartebereich als Ort für drei Fragen',
			visibility: 'public',
			daysAgo: 105,
			posts: [
				{
					by: 'auental/staff',
					text: `Wer bei uns wartet, wartet im Schnitt elf Minuten. Seit einigen Wochen liegen dort Karten mit drei Fragen, jeden Monat neue. Zuletzt: „Was war heute unnötig kompliziert?“ Es kamen 64 Karten zurück, 22 davon nannten dasselbe: die Parkscheinpflicht vor dem Rathaus während des Termins. Das hatten wir nicht auf dem Zettel.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Ein schönes Beispiel, weil die Frage eng und die Antwort frei ist. Aus unserer Begleitung zweier Rathäuser ein Hinweis: Die Rückmeldungen brechen nach etwa drei Monaten ein, wenn niemand sieht, was daraus wird. Ein Aushang mit „Sie haben gesagt, wir haben getan, wir können nicht, weil“ hält das Interesse deutlich länger wach.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Bitte auch an Menschen denken, die nicht gern schreiben. Wir haben an zwei Nachmittagen danebengesessen und einfach zugehört. Dabei kamen andere Dinge heraus als auf den Karten, zum Beispiel Scham, weil im Wartebereich jeder das Anliegen mithört. Das schreibt niemand auf.`,
				},
				{
					by: 'auental/councillor',
					text: `Die Sache mit dem Parken habe ich in den Ausschuss mitgenommen. Wer einen Termin hat, soll künftig eine Stunde frei stehen dürfen, das kostet uns ungefähr 1.200 Euro Einnahmen im Jahr. Ich finde, das ist gut angelegt. Dass drei Fragen auf Pappe so etwas auslösen, hat mich überrascht.`,
				},
				{
					by: 'auental/staff',
					text: `Danke. Das Mithören hat uns beschäftigt. Wir haben einen Schalter um zwei Meter versetzt, eine Stellwand aus dem Keller geholt und ein Schild aufgestellt: „Möchten Sie unter vier Augen sprechen? Sagen Sie einfach: Zimmer 3.“ In der ersten Woche haben das 14 Menschen genutzt.`,
				},
			],
		},
		{
			title: 'Bürgerbüro auf Rädern: Dorfladen, Feuerwehrhaus oder gar nicht?',
			visibility: 'association',
			association: 'digitale-nachbarschaft',
			daysAgo: 192,
			posts: [
				{
					by: 'elmtal/staff',
					text: `Unsere Ortsteile liegen bis zu 14 Kilometer vom Rathaus entfernt, der Bus fährt zweimal am Tag. Wir fahren deshalb alle zwei Wochen mit dem Koffer in den Dorfladen: Laptop, Drucker, Lesegerät, gesicherte Verbindung. Im Schnitt kommen neun Menschen in drei Stunden. Am Anfang fiel ständig die Verbindung aus, erst eine kleine Antenne am Fenster hat das gelöst. Der Aufwand ist hoch, und ich frage mich, ob er zu den neun Menschen passt.`,
				},
				{
					by: 'auental/staff',
					text: `Neun sind für einen Dorfladen viel, finde ich. Wir hatten im Feuerwehrhaus anfangs zwei. Besser wurde es, als wir den Termin auf den Tag der Arztsprechstunde gelegt haben. Gezählt haben wir auch die Gespräche ohne Antrag, etwa „Ich habe da so einen Brief bekommen“. Das war mehr als die Hälfte und taucht in keiner Statistik auf.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Wir haben es eingestellt, und das möchte ich offen sagen. Zwei Kräfte, ein Fahrzeug, rund 31.000 Euro im Jahr, für 260 Vorgänge. Stattdessen besuchen wir Menschen, die nicht mehr aus dem Haus können, nach Anruf. Das sind etwa 15 Besuche im Monat und kostet ein Viertel. Für einen Stadtteil mit Bus ist das wohl richtig, für Ihre Dörfer vielleicht nicht.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Könnten wir den Koffer teilen? Wir bräuchten ihn nur an jedem ersten Donnerstag. Die Geräte kosten neu etwa 4.800 Euro, das gibt unser Haushalt nicht her. Klären müssten wir, wer haftet und ob die Zugänge getrennt eingerichtet werden können. An fremden Meldedaten darf niemand vorbeikommen, auch nicht aus Versehen.`,
				},
				{
					by: 'elmtal/staff',
					text: `Gern. Unser Dienstleister sagt: zwei getrennte Profile, getrennte Karten, einmalig 220 Euro. Die Datenschutzbeauftragte, die wir ohnehin gemeinsam haben, möchte vorher eine halbe Seite Vereinbarung sehen. Ich schreibe einen Entwurf und stelle ihn hier ein. Wenn wir uns die Miete für die Verbindung teilen, wird es für beide günstiger.`,
				},
			],
		},
		{
			title: 'Langer Donnerstag in den Ferien: wie besetzen wir?',
			visibility: 'team',
			unit: 'Team Bürgerbüro',
			daysAgo: 6,
			posts: [
				{
					by: 'auental/staff',
					text: `In den zwei Ferienwochen sind wir am Donnerstag nur zu zweit, regulär brauchen wir drei bis 18 Uhr. Vorschläge, die bisher im Raum stehen:

1. Wir schließen an beiden Donnerstagen um 16 Uhr und sagen es jetzt schon an.
2. Das Steueramt hilft von 16 bis 18 Uhr am Empfang.
3. Wir vergeben nach 16 Uhr nur noch Abholtermine.

Bitte schreiben Sie bis Freitag, was für Sie geht. Wer nicht tauschen kann, muss das nicht begründen.`,
				},
				{
					by: 'auental/staff',
					text: `Ich bin für die dritte Lösung. Abholen schaffen wir zu zweit gut, und die Leute, die extra auf den Abend warten, stehen nicht vor verschlossener Tür. Am ersten Donnerstag kann ich bis 18 Uhr bleiben, am zweiten nur bis 17 Uhr. Das Steueramt hat selbst gerade Bescheide draußen, das würde ich ungern fragen.`,
				},
				{
					by: 'auental/leadership',
					text: `Einverstanden mit Lösung drei. Die letzte Stunde am zweiten Donnerstag übernehme ich selbst am Empfang, Ausweise ausgeben darf ich nach der Einweisung vom letzten Jahr noch. Bitte stellen Sie die Buchung heute um und hängen Sie den Hinweis an die Tür. Allein sitzt am Abend niemand.`,
				},
			],
		},
		{
			title: 'Vertretung im Meldeamt, wenn es nur zwei Menschen gibt',
			visibility: 'platform',
			daysAgo: 221,
			posts: [
				{
					by: 'kaltenfeld/staff',
					text: `Im letzten Winter waren wir beide gleichzeitig krank, das Meldeamt blieb acht Tage geschlossen. Eine Bürgerin brauchte dringend einen vorläufigen Ausweis für eine Beerdigung im Ausland. Die Nachbargemeinde hätte gern geholfen, durfte aber nicht in unser Register. So etwas möchte ich nicht noch einmal erleben. Hat jemand eine Vertretung über die Gemeindegrenze hinweg geregelt?`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Ja, mit zwei Nachbarn, über eine Zweckvereinbarung. Der Weg dahin: beide Gemeinderäte, Rechtsaufsicht, Datenschutz, Zugänge beim Rechenzentrum. Das dauerte elf Monate. Gebraucht haben wir die Vertretung seitdem an 23 Tagen. Abgerechnet wird mit 42 Euro je Stunde, einmal im Jahr, ohne Feilschen um Minuten.`,
				},
				{
					by: 'tannrode/admin',
					text: `Aus der Technik: Achten Sie darauf, dass die Vertretung eigene Kennungen bekommt und nicht „die vom Kollegen“ benutzt. Das klingt selbstverständlich, ist aber der häufigste Fehler im Notfall. Die Zugänge bleiben gesperrt und werden erst nach einem Anruf der Leitung freigeschaltet. Einmal im Quartal testen wir das, es dauert zehn Minuten.`,
				},
				{
					by: 'elmtal/staff',
					text: `Wir haben eine kleinere Lösung: Unsere Kollegin aus dem Standesamt arbeitet einen Vormittag im Monat im Meldeamt mit, damit sie in Übung bleibt. Das sind zwölf Vormittage im Jahr. Für einen vorläufigen Ausweis reicht es, für schwierige Fälle nicht. Für die Beerdigung hätte es gereicht.`,
				},
			],
		},
		{
			title: 'Was erwarten Menschen, wenn sie zu uns kommen?',
			visibility: 'public',
			daysAgo: 260,
			posts: [
				{
					by: 'steinwerder/staff',
					text: `Wir bauen unseren Eingangsbereich um und haben vorher 180 Menschen beim Hinausgehen gefragt, was ihnen wichtig war. Wir hatten mit „schnell“ gerechnet. Am häufigsten genannt wurde: „dass mir jemand sagt, ob ich hier richtig bin“. Danach kam „dass ich nicht zweimal kommen muss“. Die Dauer landete erst auf Platz vier. Das hat unsere Planung verändert, statt eines Automaten gibt es nun einen Empfang mit zwei Menschen.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Das deckt sich mit dem, was wir beim Begleiten erleben. Viele üben vorher, was sie sagen wollen. Wenn dann die erste Frage lautet „Haben Sie einen Termin?“, ist der Mut weg. Ein schlichtes „Guten Morgen, was führt Sie zu uns?“ verändert den ganzen Besuch und kostet keinen Umbau.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Eine Einschränkung zur Befragung: Beim Hinausgehen erreichen Sie nur die, die gekommen sind. Wer nach dem ersten Blick auf die Terminseite aufgegeben hat, fehlt. Wir haben in einem Stadtteil zusätzlich an Haltestellen gefragt. Dort nannten 3 von 10 als Hindernis, dass sie ohne Mailadresse keinen Termin buchen konnten.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Der Hinweis auf die Mailadresse hat gesessen. Bei uns war sie Pflichtfeld. Wir haben sie jetzt freiwillig gemacht, die Bestätigung kann man auch ausdrucken oder sich am Telefon vorlesen lassen. In der ersten Woche wurden 45 Termine ohne Mailadresse gebucht, das sind etwa vier von 100.`,
				},
			],
		},
		{
			title: 'Ausweise abholen ohne Warten: Fach, Schalter oder Post?',
			visibility: 'platform',
			daysAgo: 46,
			posts: [
				{
					by: 'falkenmoor/staff',
					text: `Wir überlegen, einen Schrank mit Abholfächern anzuschaffen, damit fertige Ausweise auch abends abgeholt werden können. Das Angebot liegt bei 28.000 Euro für 60 Fächer, dazu 3.500 Euro Wartung im Jahr. Etwa jeder vierte Besuch bei uns ist eine Abholung. Lohnt sich das, oder reicht der Versand nach Hause, den viele inzwischen wählen?`,
				},
				{
					by: 'steinwerder/staff',
					text: `Wir haben zwei Schränke und sind zufrieden, mit Einschränkung. Genutzt werden die Fächer von etwa der Hälfte, vor allem zwischen 17 und 20 Uhr. Das Befüllen kostet aber eine Stunde am Tag, die in keiner Rechnung stand. Und der alte Ausweis muss vorher entwertet sein, das vergessen viele und kommen dann doch zum Schalter.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Für unsere Größe war der Schrank zu teuer. Wir haben am langen Dienstag einen Tisch nur für Abholungen aufgestellt, ohne Nummer, ohne Termin. Eine Auszubildende und eine erfahrene Kraft geben in zwei Stunden bis zu 45 Ausweise aus. Kosten: ein Tisch und ein Schild.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Der Tisch gefällt mir sehr. Wir probieren ihn acht Wochen lang am Donnerstag aus, bevor wir über den Schrank entscheiden. Dabei zählen wir, wie viele vor 16 und wie viele nach 16 Uhr kommen. Wenn der Andrang am Abend gering bleibt, hat sich die Frage von allein beantwortet.`,
				},
			],
		},
		{
			title: 'Schwierige Gespräche am Schalter: was wir ändern wollen',
			visibility: 'municipality',
			daysAgo: 129,
			posts: [
				{
					by: 'falkenmoor/staff',
					text: `In den letzten drei Monaten haben wir am Empfang neun Vorfälle aufgeschrieben, bei denen es laut oder bedrohlich wurde. Aufgeschrieben heißt: Es waren sicher mehr. Der Notfallknopf führt in ein Büro, das ab 15 Uhr leer ist. Wir möchten, dass das geändert wird, und wir möchten nach einem Vorfall nicht einfach die nächste Nummer aufrufen müssen.`,
				},
				{
					by: 'falkenmoor/staff_council',
					text: `Der Personalrat unterstützt das ausdrücklich. Wir schlagen vor: Knopf an drei Stellen gleichzeitig, ein fester Rückzugsraum, nach einem Vorfall mindestens 20 Minuten Pause und ein Gespräch am selben Tag. Außerdem eine Schulung für alle im Publikumsverkehr, nicht nur für die, die sich melden. Ein Tag für 16 Personen kostet etwa 1.900 Euro.`,
				},
				{
					by: 'falkenmoor/leadership',
					text: `Der Knopf wird noch in diesem Monat umgelegt, das hätte nie so bleiben dürfen. Die Pause gilt ab sofort, dafür braucht niemand eine Erlaubnis. Bei der Schulung fange ich mit zwei Terminen an. Anzeige erstattet künftig die Stadt, damit keine private Adresse in die Akte gerät. Bitte melden Sie auch die Fälle, die Ihnen klein vorkommen.`,
				},
				{
					by: 'falkenmoor/trusted_person',
					text: `Als Vertrauensperson möchte ich ergänzen: Manche Kolleginnen und Kollegen erzählen erst Wochen später, dass sie schlecht schlafen. Sie können jederzeit kommen, ich gebe nichts ohne Ihre Zustimmung weiter. Was mir häufig begegnet, ist die Scham, „nicht belastbar genug“ zu sein. Das ist nicht der Punkt. Niemand muss sich anschreien lassen.`,
				},
			],
		},
	],
};
