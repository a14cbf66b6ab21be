import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'ki-und-assistenz',
	title: 'KI und Assistenz',
	purpose: 'Was digitale Assistenz im Rathaus leistet, wo sie aufhört und was vorher mit Personalrat, Datenschutz und Team zu klären ist.',
	stewards: ['auental/innovation', 'lindenhain/data_protection'],
	topics: [
		{
			title: 'Bitte zuerst lesen: Was in diesen Raum gehört und was nicht',
			visibility: 'platform',
			daysAgo: 318,
			pinned: true,
			posts: [
				{
					by: 'lindenhain/data_protection',
					text: `Damit hier offen gesprochen werden kann, drei Vereinbarungen:

- **Keine echten Fälle.** Wer ein Beispiel braucht, erfindet eines oder ändert alles, was auf eine Person schließen lässt.
- **Keine Bewertung von Kolleginnen und Kollegen**, auch nicht indirekt über Fehlerzahlen eines Teams.
- **Auch das Misslungene aufschreiben.** Ein abgebrochener Versuch spart anderen mehr Geld als ein Erfolgsbericht.

Rechtliche Hinweise hier sind Erfahrungen, keine Beratung. Im Zweifel fragen Sie bitte Ihre eigene Datenschutzstelle, das Landesrecht unterscheidet sich spürbar.`,
				},
				{
					by: 'auental/innovation',
					text: `Ergänzung aus der Praxis: Schreiben Sie bitte immer dazu, wie groß Ihre Verwaltung ist und wie lange Sie etwas schon benutzen. „Läuft gut“ nach drei Wochen heißt etwas anderes als nach einem Jahr. Und wer nur eine Frage hat, muss sich nicht entschuldigen. Die meisten von uns fangen gerade erst an.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Danke für den letzten Satz. Wir sind neun Leute am Schreibtisch und haben bisher nichts davon im Einsatz. Ich lese hier mit, damit ich im nächsten Jahr nicht bei null anfange, wenn die Frage aus dem Gemeinderat kommt.`,
				},
			],
		},
		{
			title: 'Telefonassistenz nach sieben Monaten: unsere Zahlen, auch die unschönen',
			visibility: 'platform',
			daysAgo: 96,
			posts: [
				{
					by: 'auental/staff',
					text: `Seit sieben Monaten nimmt bei uns eine digitale Assistenz Anrufe an, wenn im Bürgerbüro alle Leitungen belegt sind oder geschlossen ist. Das steht in unserer Strichliste:

| Monat | Anrufe gesamt | ohne Rückfrage erledigt | weitergeleitet | aufgelegt |
| --- | --- | --- | --- | --- |
| 1 | 1.840 | 31 % | 42 % | 27 % |
| 4 | 1.910 | 44 % | 41 % | 15 % |
| 7 | 1.760 | 47 % | 43 % | 10 % |

Am besten laufen Öffnungszeiten, Abfuhrtermine und „Was muss ich mitbringen“. Am schlechtesten alles, was mit Friedhof, Trennung oder Geldnot zu tun hat.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Die 10 Prozent, die auflegen, interessieren mich am meisten. Rufen die später wieder an oder sind sie weg? Wir hatten anfangs ähnliche Werte und haben erst durch eine Nachfrage am Tresen erfahren, dass viele schlicht erschrocken waren, weil die Ansage mitten im Satz begann. Zwei Sekunden Stille und ein ruhiger erster Satz haben bei uns mehr gebracht als jede neue Antwort.`,
				},
				{
					by: 'auental/staff',
					text: `Das wissen wir nicht, und wir wollen es auch nicht über Rufnummern nachverfolgen. Wir haben stattdessen an 14 Vormittagen am Tresen gefragt: „Haben Sie es vorher am Telefon versucht?“ Von 212 Personen sagten 61 ja, davon hatten 23 aufgelegt. Die Sache mit der Ansage nehme ich mit, unsere beginnt tatsächlich sehr plötzlich.`,
				},
				{
					by: 'elmtal/leadership',
					text: `Was kostet das im Jahr, alles zusammen? Mir nennt jeder Anbieter einen Monatspreis, aber niemand die Stunden im Haus. Für meinen Rat brauche ich beides, sonst stehe ich nach einem Jahr mit einer Rechnung da, die ich nicht erklären kann.`,
				},
				{
					by: 'auental/innovation',
					text: `Ehrlich gerechnet für 14.200 Einwohner:

- Betrieb und Gesprächsminuten: rund 9.600 Euro im Jahr
- Einrichtung einmalig: 7.200 Euro
- Pflege der Antworten: etwa 4 Stunden pro Woche, anfangs waren es 11
- Abstimmung mit Personalrat und Datenschutz: ungefähr 60 Stunden, verteilt auf fünf Monate

Die Pflege hatten wir mit einer Stunde pro Woche angesetzt. Das war die größte Fehleinschätzung.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Eine Gegenstimme: Wir haben verglichen, was passiert, wenn wir einfach die Telefonzeiten bündeln und eine zweite Person einteilen. Vormittags waren danach noch 6 Prozent der Anrufe unbeantwortet, vorher 22. Gekostet hat das eine Dienstplanänderung und zwei unruhige Wochen. Nachts hilft das natürlich nicht, aber nachts ruft bei uns auch kaum jemand an.`,
				},
				{
					by: 'auental/staff',
					text: `Das halte ich für einen wichtigen Hinweis. Hätten wir das zuerst probiert, wäre die Assistenz vielleicht kleiner ausgefallen. Abends kommen bei uns rund 18 Prozent der Anrufe, dafür lohnt sie sich. Tagsüber bin ich mir inzwischen weniger sicher.`,
				},
			],
		},
		{
			title: 'Was unser Personalrat vor der Zustimmung wissen wollte',
			visibility: 'platform',
			daysAgo: 171,
			posts: [
				{
					by: 'hohenried/staff_council',
					text: `Weil die Frage oft kommt, hier unsere Liste aus drei Sitzungen zur Telefonassistenz. Entscheidend ist nicht, ob jemand überwachen will, sondern ob die Technik dazu **geeignet** ist.

1. Welche Daten über Beschäftigte entstehen, auch nebenbei (Annahmezeiten, Weiterleitungen, Abwesenheiten)?
2. Wer kann sie sehen, und lässt sich das nachträglich ändern?
3. Werden Gespräche nach der Weiterleitung weiter mitgehört?
4. Was geschieht mit den Stellen in der Telefonzentrale?
5. Wie steigen wir wieder aus?

Frage 3 konnte der Anbieter erst im zweiten Anlauf beantworten.`,
				},
				{
					by: 'tannrode/staff_council',
					text: `Wir hatten dieselben Fragen und zusätzlich: Was passiert, wenn jemand im Team nicht mit Antworttexten der Maschine arbeiten möchte? Bei uns steht jetzt in der Dienstvereinbarung, dass daraus kein Nachteil entstehen darf. Der Satz hat eine Stunde Diskussion gekostet und danach sehr viel Ruhe gebracht.`,
				},
				{
					by: 'falkenmoor/leadership',
					text: `Aus Sicht der Leitung: Wir haben den Personalrat erst eingebunden, als der Vertrag fast fertig war. Das war ein Fehler. Wir mussten nachverhandeln, weil die Auswertung nach Arbeitsplätzen fest eingebaut war und das Abschalten 3.400 Euro gekostet hat. Vorher gefragt, hätte das in der Ausschreibung gestanden.`,
				},
				{
					by: 'hohenried/change_manager',
					text: `Bei uns hat geholfen, dass zwei Mitglieder des Personalrats beim Probebetrieb einfach danebensaßen. Vier Vormittage, ohne Protokoll. Danach wurde über das gesprochen, was wirklich geschieht, und nicht mehr über das, was in der Broschüre steht. Einige Sorgen sind dabei verschwunden, zwei neue sind dazugekommen.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Darf ich fragen, welche zwei neuen das waren? Wir fangen im Herbst an, haben einen Personalrat mit drei Mitgliedern und kaum Erfahrung damit. Ich würde sie gern gleich mit aufnehmen.`,
				},
				{
					by: 'hohenried/staff_council',
					text: `Gern. Erstens: Weitergeleitete Anrufe sind jetzt fast immer die schwierigen. Die leichten fünf Minuten zwischendurch fehlen, das strengt an. Wir haben deshalb eine Pause nach spätestens 90 Minuten Telefondienst vereinbart. Zweitens: Die Leute am Apparat müssen sich anhören, was die Maschine falsch gesagt hat. Dafür gibt es jetzt einen kurzen Meldeweg, damit der Ärger nicht bei ihnen hängen bleibt.`,
				},
			],
		},
		{
			title: 'KI-Kompetenz schulen mit 35 Leuten und ohne Budget: so sah unser Vormittag aus',
			visibility: 'platform',
			daysAgo: 63,
			posts: [
				{
					by: 'grossenlohe/staff',
					text: `Ein gekauftes Seminar hätte 4.800 Euro gekostet. Wir haben es selbst versucht, zwei Gruppen, je zweieinhalb Stunden:

- [x] Was ist das, was ist es nicht (20 Minuten, ohne Folien)
- [x] Drei Texte, einer davon mit erfundener Rechtsgrundlage: Wer findet sie?
- [x] Was darf hinein, was nie
- [x] Wer haftet für das, was hinausgeht
- [ ] Nachtreffen nach sechs Wochen (fiel wegen Grippe aus)

Die erfundene Rechtsgrundlage fanden 9 von 31. Seitdem wird nachgeschlagen.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Die Übung mit der erfundenen Rechtsgrundlage haben wir übernommen, herzlichen Dank. Bei uns fanden sie 14 von 40, darunter alle drei Auszubildenden. Was mir fehlt, ist eine Fassung für Bauhof und Kita. Dort wird auch geschrieben, und dort hat bisher niemand gefragt.`,
				},
				{
					by: 'lindenhain/change_manager',
					text: `Wir haben für den Bauhof eine halbe Stunde bei der Frühbesprechung gemacht, mit dem Handy und einem einzigen Thema: Fotos und Sprachnachrichten. Mehr war nicht drin und mehr war auch nicht nötig. Bitte denken Sie an einen Nachweis, wer wann was gelernt hat. Die Verordnung verlangt ausreichende Kompetenz, aber keine Prüfung.`,
				},
				{
					by: 'steinwerder/data_protection',
					text: `Zum Nachweis ein Hinweis: Eine Teilnahmeliste genügt. Bitte keine Testergebnisse einzelner Personen aufbewahren, das wird schnell zu einer Leistungsdatei, die niemand haben wollte. Wir löschen auch die Listen nach drei Jahren.`,
				},
			],
		},
		{
			title: 'Falsche Auskunft zum Kitabeitrag: wie wir es gemerkt und was wir geändert haben',
			visibility: 'platform',
			daysAgo: 128,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Im Probebetrieb hat unsere Assistenz auf der Internetseite elf Tage lang eine veraltete Geschwisterermäßigung genannt. Die Satzung war geändert, das alte Merkblatt lag aber noch als Datei auf dem Server. Gemerkt hat es eine Mutter, nicht wir. Betroffen waren vermutlich 17 Anfragen, genau wissen wir es nicht, weil wir keine Gespräche speichern.

Wir haben öffentlich darauf hingewiesen und die Seite für vier Wochen abgeschaltet.`,
				},
				{
					by: 'hohenried/staff',
					text: `Danke, dass Sie das aufschreiben. Bei uns liegen ungefähr 340 alte Merkblätter irgendwo herum. Wie haben Sie entschieden, welche die Assistenz lesen darf? Und wer im Haus hatte die Zeit, das alles durchzusehen?`,
				},
				{
					by: 'marschhorn/staff',
					text: `Umgekehrt: Sie darf zunächst gar nichts lesen, nur Seiten auf einer Freigabeliste. Jede Seite hat eine zuständige Stelle und ein Ablaufdatum von höchstens zwölf Monaten. Wird nicht bestätigt, fällt sie heraus. Wir sind mit 28 Seiten wieder gestartet statt mit 600. Die Trefferquote ist gesunken, das Vertrauen gestiegen.`,
				},
				{
					by: 'steinwerder/innovation',
					text: `Zu Beträgen antwortet unsere Assistenz gar nicht mehr. Sie sagt: „Die Höhe hängt von Ihrer Lage ab, hier ist die aktuelle Tabelle.“ Das finden manche umständlich. Aber eine falsche Zahl wird weitererzählt, eine Tabelle nicht.`,
				},
				{
					by: 'lindenhain/staff',
					text: `> eine falsche Zahl wird weitererzählt, eine Tabelle nicht

Da bin ich anderer Ansicht. Wenn die Assistenz bei jeder Gebühr auf eine Tabelle verweist, können wir sie uns sparen, die Leute rufen dann eben doch an. Ein fester Betrag wie beim Führungszeugnis ändert sich selten. Ich würde zwischen festen Gebühren und berechneten Beiträgen unterscheiden.`,
				},
			],
		},
		{
			title: 'Privates Konto, dienstlicher Text: Wie spricht man darüber, ohne jemanden vorzuführen?',
			visibility: 'platform',
			daysAgo: 44,
			posts: [
				{
					by: 'falkenmoor/change_manager',
					text: `In einer Resonanzrunde kam sehr deutlich heraus, dass viele im Haus private KI-Konten auf dem Handy benutzen, meist für Formulierungen. Eine Dienstanweisung verbietet das seit einem Jahr. Ich möchte weder wegsehen noch nach Schuldigen suchen. Wie sind Sie damit umgegangen?`,
				},
				{
					by: 'tannrode/trusted_person',
					text: `Bei mir melden sich immer wieder Leute genau damit. Fast nie aus Bequemlichkeit: Es geht um Angst vor Schreibfehlern, um Zeitdruck, manchmal um Deutsch als zweite Sprache. Wer nur verbietet, trifft diese Menschen zuerst. Mein Rat: zuerst fragen, wofür es gebraucht wird, dann ein erlaubtes Werkzeug anbieten, dann erst die Regel erneuern.`,
				},
				{
					by: 'steinwerder/data_protection',
					text: `Das verstehe ich gut, trotzdem eine klare Grenze: Sobald Namen, Aktenzeichen oder Gesundheitsangaben in einen privaten Dienst kopiert wurden, ist das möglicherweise eine meldepflichtige Verletzung. Das muss auf den Tisch, und zwar schnell. Wir haben dafür einen Satz gefunden: „Wer sich meldet, bekommt Hilfe und keine Abmahnung.“ Die Leitung hat ihn unterschrieben. Danach kamen in zwei Wochen fünf Meldungen.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Ich gehöre zu denen. Ich habe Antwortschreiben geglättet, ohne Namen, aber mit dem Sachverhalt. Mir war nicht klar, dass auch das heikel sein kann. Ein Beispielblatt mit „geht“ und „geht nicht“ hätte mir mehr geholfen als die vier Seiten Anweisung.`,
				},
				{
					by: 'elmtal/staff',
					text: `Wir haben so ein Blatt, eine Seite, links erlaubt, rechts nicht. Es hängt neben dem Drucker. Sie können es gern abwandeln: https://beispiel.example/elmtal/ki-merkblatt

Am meisten diskutiert wurde die Zeile „Sachverhalt ohne Namen“. In einer Gemeinde mit 6.300 Menschen weiß jeder, wer gemeint ist.`,
				},
				{
					by: 'falkenmoor/change_manager',
					text: `Vielen Dank, das hilft sehr. Wir machen es in dieser Reihenfolge: die Zusage der Leitung, das Blatt, ein erlaubtes Werkzeug für zunächst 40 Plätze. Die alte Dienstanweisung wird gekürzt. Der Personalrat hat schon angekündigt, dass er die Zusage schriftlich sehen will. Zu Recht.`,
				},
			],
		},
		{
			title: 'Datenschutz-Folgenabschätzung: Wer teilt, was schon einmal geprüft wurde?',
			visibility: 'platform',
			daysAgo: 207,
			posts: [
				{
					by: 'lindenhain/data_protection',
					text: `Ich habe für unsere Schreibassistenz eine Folgenabschätzung fertig: 22 Seiten, rund 45 Stunden Arbeit. Vieles davon ist überall gleich, etwa die Beschreibung der Abläufe und die Risikoliste. Anderes nicht, zum Beispiel Rechtsgrundlage und Löschfristen.

Hätten Sie Interesse, die gleichen Teile gemeinsam zu pflegen? Eine Liste der 19 Risiken könnte ich sofort einstellen.`,
				},
				{
					by: 'kaltenfeld/data_protection',
					text: `Sehr gern. Ich mache das mit einem Zehntel meiner Stelle, neben der Kämmerei. Ohne Vorlage fange ich gar nicht erst an. Meine Sorge ist nur, dass ich etwas übernehme, was ich nicht verstehe, und am Ende unterschreibe.`,
				},
				{
					by: 'lindenhain/data_protection',
					text: `Die Sorge ist berechtigt. Deshalb würde ich bei jedem Risiko eine Frage dazuschreiben, die Sie selbst beantworten müssen, zum Beispiel: „Wer in Ihrem Haus kann Eingaben nachträglich lesen?“ Wer die Frage nicht beantworten kann, ist mit dem Baustein noch nicht fertig. Der Entwurf liegt hier: https://beispiel.example/lindenhain/dsfa-bausteine`,
				},
				{
					by: 'hohenried/data_protection',
					text: `Ich mache mit, mit zwei Anmerkungen. Unser Landesrecht hat eine eigene Vorschrift für Beschäftigtendaten, dafür brauchen wir Ländervarianten. Und bitte mit Stand und Fassung: Ich habe schon einmal eine Vorlage übernommen, deren Anbieter inzwischen den Rechenzentrumsstandort gewechselt hatte.`,
				},
			],
		},
		{
			title: 'Platt, Pausen und schlechte Leitung: Wenn ältere Leute mit der Maschine sprechen',
			visibility: 'platform',
			daysAgo: 19,
			posts: [
				{
					by: 'sandmoor/staff',
					text: `Wir haben die Assistenz aus dem Verband drei Wochen lang getestet, bei 900 Einwohnern ist das schnell überschaubar: 74 Anrufe. 26 davon waren auf Platt oder sehr stark gefärbt, verstanden wurden 7. Außerdem wartet die Maschine nur zwei Sekunden. Wer in der Tasche nach dem Zettel sucht, wird mit „Ich habe Sie nicht verstanden“ unterbrochen. Zwei Leute kamen danach persönlich, beide verärgert.`,
				},
				{
					by: 'auental/innovation',
					text: `Die Wartezeit lässt sich einstellen, bei uns stehen jetzt sechs Sekunden. Das wirkt im Test endlos und ist am echten Telefon genau richtig. Für Platt haben wir keine Lösung. Nach zweimaligem Nichtverstehen wird ohne weitere Frage an einen Menschen übergeben, oder es wird ein Rückruf notiert.`,
				},
				{
					by: 'sandmoor/leadership',
					text: `Unter uns gesagt: In einer Gemeinde unserer Größe ist die Begrüßung am Telefon ein Teil der Arbeit. Viele rufen an und fragen erst nach dem Wetter. Ich sehe den Nutzen für die Zeiten, in denen das Büro nicht besetzt ist, das sind bei uns immerhin drei Tage in der Woche. Am Dienstag und Donnerstag nimmt weiterhin ein Mensch ab.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Bei uns ist es Sächsisch, das Ergebnis war ähnlich. Wir haben 30 kurze Sätze von Kolleginnen und Kollegen einsprechen lassen und dem Anbieter als Test gegeben, freiwillig und ohne Namen. Er kam von 38 auf 61 Prozent. Gut ist das noch nicht, aber wir haben jetzt einen Maßstab für die Abnahme.`,
				},
			],
		},
		{
			title: 'Woran erkenne ich, dass eine Maschine antwortet?',
			visibility: 'public',
			daysAgo: 82,
			posts: [
				{
					by: 'auental/innovation',
					text: `In unserer Runde zur Telefonassistenz haben wir lange über Technik gesprochen und erst am Ende über die Menschen, die anrufen. Deshalb haben wir das Bürgernetz Auenland gebeten, hier zu schildern, was in seiner Sprechstunde ankommt. Wie kennzeichnen Sie, dass eine Maschine antwortet, und woher wissen Sie, dass es verstanden wird?`,
				},
				{
					by: 'buergernetz/partner',
					text: `Wir begleiten seit vier Jahren eine Sprechstunde für Menschen, die mit Anträgen nicht zurechtkommen. In letzter Zeit hören wir öfter: „Ich weiß nicht, ob mir da jemand geschrieben hat oder ein Automat.“ Manche trauen sich dann nicht, nachzufragen. Unsere Bitte an alle Rathäuser: Sagen Sie es im ersten Satz, in einfachen Worten, und nennen Sie gleich den Weg zu einem Menschen.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Bei uns lautet der erste Satz am Telefon: „Guten Tag, hier ist die automatische Auskunft des Landkreises. Sagen Sie jederzeit *Mensch*, dann verbinde ich Sie.“ Davor hatten wir einen Kunstnamen und eine sehr freundliche Stimme. Das klang schöner und hat genau die Verwirrung erzeugt, die Sie beschreiben. Der Name ist gestrichen.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Wir haben dazu eine kleine Befragung gemacht, 118 Personen an drei Orten, nicht repräsentativ. Zwei Dinge fielen auf: Die Kennzeichnung hat das Vertrauen nicht gesenkt. Und fast die Hälfte überhörte sie, wenn sie nach der Datenschutzansage kam. Die Reihenfolge ist also wichtiger als der Wortlaut. Kurzbericht: https://beispiel.example/nordtal/kennzeichnung`,
				},
				{
					by: 'auental/councillor',
					text: `Im Ausschuss wurde gefragt, ob das auch für Briefe gilt. Wenn ein Bescheid mit Hilfe einer KI formuliert, aber von einem Menschen geprüft und gezeichnet wurde, muss das dann draufstehen? Ich finde: Die Menschen sollten es wissen dürfen. Aus der Verwaltung kam der Einwand, das verunsichere unnötig.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Meine Haltung aus der Sachbearbeitung: Wer zeichnet, verantwortet, so wie bei jeder Textvorlage. Einen Hinweis unter jedem Brief fände ich irreführend, weil er klingt, als hätte die Maschine entschieden. Eine gut auffindbare Seite „Wofür wir KI benutzen“ halte ich für ehrlicher. Aber ich sehe, dass man das anders abwägen kann.`,
				},
			],
		},
		{
			title: 'Fünf Dinge, die bei uns keine Maschine tun darf',
			visibility: 'public',
			daysAgo: 150,
			posts: [
				{
					by: 'rautenberg/leadership',
					text: `Wir haben unsere Grenzen mit Rat, Personalrat und zwei Abenden Bürgerwerkstatt aufgeschrieben. Eine Assistenz darf in Rautenberg nicht:

1. über einen Antrag entscheiden oder eine Reihenfolge der Dringlichkeit festlegen
2. Beschäftigte beurteilen oder einteilen
3. Stimmungen oder Gefühle von Anrufenden auswerten
4. Gespräche speichern
5. der einzige Weg zum Amt sein

Der fünfte Punkt kam von einer Bürgerin. Er ist uns inzwischen der wichtigste.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Solche Listen sind wertvoll, wenn sie überprüfbar sind. Zu Punkt 1 eine Frage: Wenn die Assistenz Rückrufwünsche sortiert und „dringend“ erkennt, legt sie faktisch eine Reihenfolge fest. Ist das gemeint? Wir sehen in vielen Projekten, dass Entscheidungen nicht auf einmal abgegeben werden, sondern in kleinen Vorsortierungen.`,
				},
				{
					by: 'rautenberg/innovation',
					text: `Gute Frage, die hat uns einen Nachmittag gekostet. Rückrufe werden bei uns strikt nach Eingang abgearbeitet. Wer selbst sagt, dass es eilt, bekommt eine Notiz dazu, die ein Mensch liest. Das ist weniger schlau, als es sein könnte. Dafür kann es jeder nachvollziehen, der sich beschwert.`,
				},
				{
					by: 'kaltenfeld/councillor',
					text: `Wir sind viel kleiner und haben noch keine Assistenz. Ich finde es trotzdem richtig, die Grenzen vorher zu beschließen und nicht erst, wenn das Angebot auf dem Tisch liegt. Dürfen wir Ihre Liste als Grundlage für unseren Hauptausschuss nehmen? Punkt 5 würde bei uns vermutlich einstimmig sein, Punkt 4 wird Fragen geben.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Zu Punkt 5 aus unserer Sprechstunde: Ein zweiter Weg, der drei Wochen dauert, ist kein zweiter Weg. Schön wäre ein Satz dazu, wie schnell der Mensch erreichbar ist.`,
				},
			],
		},
		{
			title: 'Vierzig Bescheide, zwei Fassungen: Ergebnis unseres Textvergleichs',
			visibility: 'association',
			association: 'verstaendliche-verwaltung',
			daysAgo: 37,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Wie im Verband verabredet, haben wir 40 Musterschreiben (alle mit erfundenen Angaben) von einer Schreibassistenz vereinfachen lassen und von je zwei Fachleuten geprüft. Ergebnis:

| Befund | Anzahl |
| --- | --- |
| verständlicher und richtig | 21 |
| verständlicher, aber ungenau | 11 |
| rechtlich falsch | 5 |
| kein Unterschied | 3 |

Von den fünf falschen klangen vier besonders gut. Das macht mir Sorgen.`,
				},
				{
					by: 'steinwerder/facilitator',
					text: `Die fünf Fälle sollten wir uns in der nächsten Runde gemeinsam ansehen. Mein Eindruck aus unseren eigenen Texten: Gefährlich wird es bei „kann“, „soll“ und „muss“. Das Ermessen verschwindet, weil ein Satz ohne Ermessen einfacher ist.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Genau das war es, dreimal „kann“ und einmal eine verkürzte Widerspruchsfrist. Der fünfte Fehler war eine erfundene Telefonnummer. Wir lassen Rechtsbehelf, Fristen, Beträge und Kontaktdaten jetzt grundsätzlich außen vor und vereinfachen nur den Begründungsteil.`,
				},
				{
					by: 'hohenried/staff',
					text: `Wie lange dauerte die Prüfung je Schreiben? Wenn zwei Fachleute 20 Minuten brauchen, hätte ich den Text auch selbst umschreiben können. Ich frage das ohne Unterton, unsere Leitung wird es nämlich auch fragen.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Im Schnitt 14 Minuten je Person. Für ein einzelnes Schreiben lohnt sich das nicht, da gebe ich Ihnen recht. Für eine Vorlage, die 600-mal im Jahr hinausgeht, schon. Deshalb unser Vorschlag: nur Vorlagen, nie Einzelfälle, und jede geprüfte Vorlage geht an alle Mitglieder im Verband.`,
				},
			],
		},
		{
			title: 'Entwurf unserer Dienstanweisung zur Schreibassistenz: Bitte um Rückmeldung aus den Ämtern',
			visibility: 'municipality',
			daysAgo: 11,
			posts: [
				{
					by: 'steinwerder/innovation',
					text: `Der Entwurf ist von neun auf drei Seiten geschrumpft. Kern: nur das dienstliche Werkzeug, keine personenbezogenen Daten, wer zeichnet, prüft. Offen sind noch

- [ ] der Umgang mit Ratsvorlagen im Entwurf
- [ ] eine Regel für das Jugendamt und den Sozialen Dienst
- [x] der Hinweis auf die Schulung vor der Freischaltung

Bitte schreiben Sie, wo der Entwurf an Ihrem Arbeitsalltag vorbeigeht. Lob brauche ich weniger als Einwände.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Aus dem Sozialen Dienst: Bei uns ist so gut wie jeder Satz personenbezogen. „Keine personenbezogenen Daten“ heißt für uns schlicht „gar nicht“. Das kann man so wollen, dann schreiben Sie es bitte auch so hin. Sonst entscheidet jede für sich, was noch geht, und am Ende haftet die Falsche.`,
				},
				{
					by: 'steinwerder/staff_council',
					text: `Wir haben zwei Punkte. Die Schulung muss in der Arbeitszeit liegen und für Teilzeit an verschiedenen Wochentagen angeboten werden. Und im Entwurf fehlt, welche Protokolle das Werkzeug schreibt und wer sie auswertet. Ohne diese Beschreibung können wir nicht zustimmen. Ein Termin in der übernächsten Woche wäre möglich.`,
				},
				{
					by: 'steinwerder/innovation',
					text: `Beides nehme ich auf. Für Jugendamt und Sozialen Dienst schlage ich vor, das Werkzeug zunächst nicht freizuschalten und in sechs Monaten neu zu beraten. Die Systembeschreibung liegt bis Mittwoch vor, vom Anbieter habe ich schriftlich: Protokolliert werden Zeitpunkt und Textmenge, keine Inhalte. Ob wir die Textmenge brauchen, bezweifle ich selbst. Ich frage nach, ob sie sich abschalten lässt.`,
				},
			],
		},
		{
			title: 'Testfragen für den Probeanruf am Montag',
			visibility: 'team',
			unit: 'Team Bürgerservice',
			daysAgo: 6,
			posts: [
				{
					by: 'tannrode/staff',
					text: `Für den Probeanruf im Bürgerbüro habe ich 15 Fragen gesammelt. Mir fehlen noch die unangenehmen, also die, bei denen wir selbst kurz schlucken. Bitte ergänzen Sie bis Freitag, gern so, wie die Leute es wirklich sagen:

1. „Mein Mann ist gestorben, was muss ich jetzt machen?“
2. „Ich hab da einen Brief bekommen, ich versteh den nicht.“
3. „Ist die Kollegin von letzter Woche da?“`,
				},
				{
					by: 'tannrode/staff',
					text: `Von mir noch: „Können Sie mir sagen, ob mein Nachbar schon umgemeldet ist?“ Darauf darf keine Auskunft kommen, auch keine freundliche. Und: „Ich komme mit meinem Geld bis zum Ersten nicht hin.“ Da möchte ich, dass sofort ein Mensch übernimmt und nicht erst nach drei Nachfragen.`,
				},
				{
					by: 'tannrode/facilitator',
					text: `Danke Ihnen beiden. Ich rufe am Montag ab 8 Uhr an, jede Frage zweimal, einmal deutlich und einmal mit laufendem Radio. Das Ergebnis schreibe ich am Nachmittag hier hinein. Wenn Frage 1 nicht würdevoll beantwortet wird, verschieben wir den Start.`,
				},
			],
		},
	],
};
