import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'prozesse-gemeinsam',
	title: 'Prozesse gemeinsam',
	purpose: 'Abläufe aufnehmen, ordnen und zusammen verbessern, damit nicht jede Kommune dieselbe Arbeit allein macht.',
	stewards: ['lindenhain/innovation', 'marschhorn/facilitator'],
	topics: [
		{
			title: 'Wo anfangen? Eine einfache Rangliste für Prozesse',
			visibility: 'platform',
			daysAgo: 305,
			pinned: true,
			posts: [
				{
					by: 'lindenhain/innovation',
					text: `Wir hatten eine Liste mit 640 Leistungen und wussten nicht, womit wir beginnen. In einem halben Tag mit elf Personen haben wir 25 davon bewertet, je Merkmal 0 bis 3 Punkte:

| Merkmal | Gewicht |
|---|---|
| Häufigkeit im Jahr | doppelt |
| Ärger bei Bürgerinnen und Bürgern | doppelt |
| Aufwand im Haus | einfach |
| Machbar ohne Dritte | einfach |

Vorn lagen Anwohnerparken, Sondernutzung und Schülerbeförderung. Nimmt jemand andere Merkmale?`,
				},
				{
					by: 'marschhorn/facilitator',
					text: `Wir haben ein Merkmal ergänzt: Gibt es im Team jemanden, der den Ablauf ändern möchte? Das klingt weich, war aber am Ende der beste Hinweis darauf, ob etwas fertig wird. Von fünf Prozessen mit null Punkten an dieser Stelle wurde keiner abgeschlossen.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Etwas Skepsis: Solche Ranglisten bestätigen oft, was die Leitung ohnehin wollte, nur mit Zahlen. Bei uns wurde so lange an den Gewichten gedreht, bis das Wunschprojekt vorn lag. Hilfreich fand ich die Regel, dass die Gewichte vor der ersten Bewertung feststehen und protokolliert werden.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Für ganz kleine Gemeinden geht es auch ohne Tabelle. Wir haben drei Wochen lang eine Strichliste an die Kaffeemaschine gehängt: Wobei haben Sie heute geflucht? Platz eins war mit Abstand die Schlüsselausgabe für das Dorfgemeinschaftshaus. Den Ablauf haben wir an einem Nachmittag geändert.`,
				},
				{
					by: 'lindenhain/innovation',
					text: `Die Strichliste gefällt mir sehr. Gewichte vorher festlegen und die Frage nach der Bereitschaft im Team nehme ich in unsere Vorlage auf. Sie liegt unter [Vorlage Rangliste](https://beispiel.example/vorlagen/rangliste-prozesse) zum Mitnehmen.`,
				},
			],
		},
		{
			title: 'FIM im Alltag: Hilft uns das oder nicht?',
			visibility: 'platform',
			daysAgo: 276,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Ehrliche Frage, ohne jemandem auf die Füße treten zu wollen: Wer nutzt FIM wirklich in der täglichen Arbeit? Wir haben eine Schulung besucht, zwei Tage, und danach ist nichts passiert. Mir fehlt die Brücke zwischen dem Stammprozess und dem, was am Schalter geschieht.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Bei uns an zwei Stellen. Erstens die Leistungsbeschreibungen: Wir schreiben Texte für die Internetseite nicht mehr selbst, sondern nehmen die Vorlage vom Land und ergänzen Gebühren und Zuständigkeit. Das spart je Text etwa 40 Minuten. Zweitens die Datenfelder, wenn wir ein Formular neu machen. Bei den Prozessen geht es mir wie Ihnen.`,
				},
				{
					by: 'steinwerder/innovation',
					text: `Die Prozesse werden nützlich, sobald zwei Kommunen vergleichen. Der Stammprozess sagt, was das Gesetz verlangt. Alles, was darüber hinausgeht, ist eigene Gewohnheit. Bei der Sondernutzung waren das bei uns fünf von zwölf Schritten. Zwei davon konnten wir streichen, drei hatten gute Gründe.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Für uns mit 22 Beschäftigten ist es zu viel Aufwand, das selbst zu lernen. Es würde reichen, wenn eine Kommune den Vergleich macht und in normalem Deutsch aufschreibt, welche Schritte vorgeschrieben sind und welche nicht.`,
				},
				{
					by: 'hohenried/staff',
					text: `Dann mache ich einen Versuch mit der Gewerbeanmeldung: linke Spalte Pflicht, rechte Spalte Gewohnheit bei uns. Wenn es verständlich ist, übernehmen andere vielleicht den nächsten Ablauf. Ich rechne mit drei Wochen.`,
				},
				{
					by: 'hohenried/staff',
					text: `Es wurden sieben Wochen, aber es ist fertig: zwei Seiten, 14 Schritte, davon neun Pflicht. Überrascht hat uns, dass wir seit Jahren eine Kopie des Ausweises abheften, die niemand braucht und die wir gar nicht aufheben dürften.`,
				},
			],
		},
		{
			title: 'Hundeanmeldung: sieben Fassungen desselben Ablaufs',
			visibility: 'platform',
			daysAgo: 233,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Wir haben sieben Kommunen gebeten, ihre Hundeanmeldung auf einer Seite zu beschreiben. Ergebnis: zwischen vier und dreizehn Schritten, zwischen einem und vier beteiligten Ämtern. Die Marke wird mal verschickt, mal abgeholt, zweimal persönlich vom Bauhof gebracht.

Rechtlich gibt es Unterschiede wegen der Satzungen und der Landesrechte. Die erklären aber höchstens die Hälfte.`,
				},
				{
					by: 'elmtal/staff',
					text: `Wir sind vermutlich die mit den dreizehn Schritten. Sechs davon entstehen, weil Steuer und Ordnung getrennte Listen führen. Ein Hund wird bei uns zweimal erfasst, mit zwei Nummern. Das war allen bekannt, aber niemand war zuständig, es zu ändern.`,
				},
				{
					by: 'sandmoor/staff',
					text: `Und wir sind die mit dem Bauhof. Bei 83 Hunden ist das kein Problem, der Kollege fährt ohnehin durch das Dorf und hört dabei noch, wo eine Laterne kaputt ist. Bitte nicht alles wegverbessern.`,
				},
				{
					by: 'tannrode/staff',
					text: `Der Einwand aus Sandmoor ist wichtig. Vielleicht brauchen wir keinen Standard für alle, sondern einen Kern und erlaubte Abweichungen mit Begründung. Kern wäre: einmal erfassen, eine Nummer, Bescheid und Marke zusammen. Wie die Marke ankommt, entscheidet jede Gemeinde.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Kern mit erlaubten Abweichungen, so schreibe ich es auf. Bei uns selbst sind es jetzt sechs statt zehn Schritte. Die Bearbeitung dauert gemessen an 30 Fällen 11 statt 19 Minuten. Bei 240 Anmeldungen im Jahr sind das 32 Stunden, kein Wunder, aber auch nicht nichts.`,
				},
			],
		},
		{
			title: 'Prozessaufnahme in 90 Minuten: Fragen, die sich bewährt haben',
			visibility: 'platform',
			daysAgo: 198,
			posts: [
				{
					by: 'marschhorn/facilitator',
					text: `Ich habe inzwischen 19 Abläufe mit Teams aufgenommen. Diese Fragen tragen am weitesten:

1. Womit beginnt es, und wer merkt, dass es begonnen hat?
2. Wann warten Sie, und auf wen?
3. Was machen Sie, wenn die Kollegin im Urlaub ist?
4. Was würden Sie einer neuen Person sagen, das nirgends steht?

Frage 4 bringt fast immer das Wichtigste. Was fragen Sie?`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Eine Frage, die ich von einer Kollegin in der Wohngeldstelle habe: „Was tun Sie, damit es trotzdem funktioniert?“ Darauf kommen die ganzen Nebenlisten und Notizzettel zum Vorschein. Wichtig ist, dass niemand dafür gerügt wird. Wir sagen vorher ausdrücklich, dass Nebenlisten willkommen sind.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Bei uns haben 90 Minuten nie gereicht. Das liegt daran, dass wir mit acht Personen am Tisch sitzen. Mit dreien geht es. Die anderen bekommen das Ergebnis eine Woche später zum Widersprechen. Es kommen dann im Mittel vier Korrekturen, meist zu Sonderfällen.`,
				},
				{
					by: 'hohenried/staff_council',
					text: `Uns ist wichtig, dass am Anfang gesagt wird, wozu aufgenommen wird. Wenn später Stellenanteile berechnet werden sollen, muss das vorher auf den Tisch. In einem Fall wurde ein Ablauf „nur zum Verstehen“ aufgenommen und tauchte dann in der Stellenbemessung auf. Das Vertrauen war für lange Zeit weg.`,
				},
				{
					by: 'marschhorn/facilitator',
					text: `Ich ergänze deshalb eine Karte zu Beginn: Zweck, wer das Ergebnis sieht, was ausgeschlossen ist. Sie hängt während der 90 Minuten sichtbar im Raum. Wer später etwas anderes mit dem Ergebnis vorhat, muss das Team vorher noch einmal fragen.`,
				},
			],
		},
		{
			title: 'Zehn Prozesse aufgenommen, keinen verändert',
			visibility: 'platform',
			daysAgo: 167,
			posts: [
				{
					by: 'tannrode/staff',
					text: `Wir haben im letzten Jahr mit Fördermitteln zehn Abläufe beschreiben lassen, sehr schön, mit Farben, 210 Seiten. Kosten: 46.000 Euro. Geändert hat sich kein einziger. Die Datei liegt auf dem Laufwerk und wurde seit Februar zweimal geöffnet, einmal davon von mir.

Woran liegt es, und wie kommen wir da heraus?`,
				},
				{
					by: 'auental/change_manager',
					text: `Das kenne ich. Bei uns fehlte die Person, die nach der Aufnahme weitermachen durfte. Der Auftrag endete mit dem Bild. Seitdem fangen wir nur an, wenn drei Dinge feststehen: wer entscheidet, bis wann eine Änderung ausprobiert wird und wie viele Stunden das Team dafür bekommt. Ohne Stunden keine Aufnahme.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Vielleicht ist der Schaden kleiner, als Sie denken. Nehmen Sie den einen Ablauf, bei dem es am meisten hakt, und legen Sie die Seiten dem Team vor mit der Frage: Stimmt das noch? Bei uns kamen aus so einem „toten“ Papier in zwei Stunden fünf kleine Änderungen.`,
				},
				{
					by: 'tannrode/leadership',
					text: `Ich war an der Beauftragung beteiligt. Die Fördermittel mussten bis Jahresende ausgegeben sein, darum haben wir in der Breite gearbeitet statt in der Tiefe. Das würde ich nicht noch einmal so unterschreiben. Wir geben dem Team Sondernutzung jetzt zwölf Wochen lang je zwei Stunden frei und schauen, was entsteht.`,
				},
				{
					by: 'tannrode/staff',
					text: `Zwischenstand nach sechs Wochen: vier Änderungen umgesetzt, eine wieder zurückgenommen, weil die Straßenverkehrsbehörde den Lageplan doch in Papier braucht. Das ist mehr als im ganzen Jahr davor.`,
				},
			],
		},
		{
			title: 'Bearbeitungszeiten messen: Was der Personalrat bei uns gefragt hat',
			visibility: 'platform',
			daysAgo: 142,
			posts: [
				{
					by: 'auental/staff_council',
					text: `Die Verwaltung wollte wissen, wie lange Bauvoranfragen dauern. Unsere Fragen dazu, zum Weiterverwenden:

- Lässt sich die Zahl auf eine Person zurückführen?
- Wer sieht sie, und in welcher Form?
- Was geschieht, wenn sie schlecht ausfällt?
- Wann werden die Rohdaten gelöscht?
- Misst die Zahl unsere Arbeit oder das Warten auf andere?

Die letzte Frage hat die Diskussion am meisten verändert.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Zur letzten Frage eine Zahl von uns: Von durchschnittlich 47 Tagen bei einer Stellungnahme lagen 33 außerhalb des Hauses, also bei Trägern öffentlicher Belange oder beim Antragsteller. Wer nur die Gesamtdauer berichtet, tut dem Team unrecht.`,
				},
				{
					by: 'falkenmoor/innovation',
					text: `Ich sehe den Punkt, möchte aber auch für Zahlen werben. Ohne die Messung hätten wir nie gemerkt, dass Anträge bei uns acht Tage ungelesen im gemeinsamen Postfach liegen. Das war niemandes Schuld, es hatte nur niemand den Auftrag hineinzuschauen.`,
				},
				{
					by: 'auental/staff_council',
					text: `Dagegen haben wir nichts. Wir haben der Messung auch zugestimmt: je Vorgangsart, mindestens zehn Fälle, sechs Wochen lang, danach Löschung und ein gemeinsames Gespräch über das Ergebnis. Die Dienstvereinbarung hat zwei Seiten. Wer sie ansehen möchte, findet sie unter [Muster Messung](https://beispiel.example/muster/messung-vorgangsdauer).`,
				},
			],
		},
		{
			title: 'Wohngeld: Ablauf und Schreiben zusammen überarbeiten',
			visibility: 'association',
			association: 'verstaendliche-verwaltung',
			daysAgo: 124,
			posts: [
				{
					by: 'steinwerder/coordinator',
					text: `Im Verbund haben bisher alle an Schreiben gearbeitet. Beim Wohngeld zeigt sich aber: Das Anforderungsschreiben ist nicht unverständlich, es kommt zu früh und fragt zu viel. In Steinwerder gehen auf einen Antrag im Mittel 2,4 Nachforderungen hinaus.

Ich schlage vor, den Ablauf und das Schreiben gemeinsam anzusehen. Wer macht mit?`,
				},
				{
					by: 'hohenried/staff',
					text: `Wir sind dabei. Wir fordern inzwischen erst an, nachdem der ganze Antrag einmal durchgesehen ist, und nicht mehr Stück für Stück. Das hat die Zahl von 2,1 auf 1,3 gesenkt. Der Preis: Die Eingangsbestätigung kommt vier Tage später, und darüber haben sich einige beschwert.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Bei uns bearbeiten zwei Halbtagskräfte alle Anträge. Gut wäre eine Liste, welche Nachweise wirklich immer nötig sind und welche nur in bestimmten Fällen. Derzeit schicken wir allen dieselbe Liste mit 17 Punkten. Davon treffen auf eine Rentnerin vielleicht fünf zu.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Wir haben vier Listen nach Lebenslage: Rente, Arbeit, Selbstständigkeit, Ausbildung. Die Selbstständigen sind weiter schwierig, da fehlt uns eine gute Formulierung für die Einkünfte. Die anderen drei stelle ich gern zur Verfügung.`,
				},
				{
					by: 'steinwerder/coordinator',
					text: `Dann arbeiten wir so:

- [x] Drei Listen aus Lindenhain als Grundlage
- [ ] Eingangsbestätigung mit Hinweis, wann das nächste Schreiben kommt (Hohenried)
- [ ] Liste für Selbstständige (Steinwerder und Rautenberg)
- [ ] Lesen durch fünf Personen, die kürzlich einen Antrag gestellt haben`,
				},
			],
		},
		{
			title: 'Straßenfest: von der Anmeldung bis zur verkehrsrechtlichen Anordnung',
			visibility: 'association',
			association: 'lindenhainer-land',
			daysAgo: 101,
			posts: [
				{
					by: 'grossenlohe/staff',
					text: `Für unser Marktfest brauchten wir in diesem Jahr elf E-Mails, vier Telefonate und zwei Fassungen des Lageplans, bis die Anordnung da war. Beteiligt waren wir, die Straßenverkehrsbehörde, die Polizei und die Feuerwehr. Jeder wollte dieselben Angaben in einer anderen Form. Das muss leichter gehen.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Von der anderen Seite des Tisches: Wir bekommen im Sommer etwa 140 solche Anträge, die Hälfte ohne Umleitung und ein Drittel später als zwei Wochen vorher. Ein einheitliches Blatt mit acht Angaben würde uns sehr helfen. Ich habe einen Entwurf, der aber aus Sicht der Gemeinden sicher noch zu viel verlangt.`,
				},
				{
					by: 'tannrode/staff',
					text: `Wir sind selbst Straßenverkehrsbehörde und haben so ein Blatt. Am meisten gebracht hat eine Zeile: „Wie im Vorjahr, Änderungen nur hier“. Bei 31 von 45 Festen ist alles wie im Vorjahr. Die Anordnung ist dann in zwei Tagen fertig.`,
				},
				{
					by: 'hohenried/staff',
					text: `Vorsicht mit „wie im Vorjahr“. Bei uns wurde so drei Jahre lang eine Feuerwehrzufahrt fortgeschrieben, die es nach einem Umbau nicht mehr gab. Ein Anruf bei der Feuerwehr gehört trotzdem dazu.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Einverstanden. Ich nehme die Zeile auf, mit einem Pflichtfeld: „Zufahrten geprüft am“. Der neue Entwurf kommt bis Monatsende, damit wir ihn vor der Saison an drei Festen ausprobieren können.`,
				},
			],
		},
		{
			title: 'Rechnungsfreigabe: zwei Wege, und keiner ist der richtige',
			visibility: 'municipality',
			daysAgo: 73,
			posts: [
				{
					by: 'falkenmoor/staff',
					text: `Seit der Umstellung gibt es im Haus zwei Wege für Rechnungen: über das zentrale Postfach oder direkt an das Amt. In der Kasse sehen wir beide. Im letzten Monat wurden neun Rechnungen doppelt erfasst, zum Glück nur eine doppelt bezahlt. 14 Mal haben wir Skonto verpasst, zusammen rund 620 Euro.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Aus dem Bauamt: Wir leiten nichts an das zentrale Postfach weiter, weil es dort drei Tage liegt. Bei Abschlagsrechnungen sind drei Tage viel. Wenn zugesagt ist, dass es bis zum nächsten Mittag bei uns ist, machen wir sofort mit.`,
				},
				{
					by: 'falkenmoor/leadership',
					text: `Ich sage den nächsten Mittag für Rechnungen über 5.000 Euro und alle mit Skonto zu. Für die Vertretung in der Kasse gibt es ab dem 1. eine Viertelstelle aus der Vollstreckung. Der direkte Weg an die Ämter entfällt damit ab Quartalsbeginn. Bitte melden Sie mir, wenn die Zusage nicht gehalten wird.`,
				},
			],
		},
		{
			title: 'Schlagloch gemeldet, und dann? Wie eine Meldung durch das Haus läuft',
			visibility: 'public',
			daysAgo: 187,
			posts: [
				{
					by: 'auental/staff',
					text: `Wir bekommen im Jahr ungefähr 900 Meldungen zu Schlaglöchern, Laternen, Spielplätzen und wildem Müll. Per Telefon, per Formular, beim Bäcker. Im Bauhof kommt davon nach unserer Schätzung ein Fünftel nie an.

Wir möchten den Ablauf neu ordnen und fragen deshalb öffentlich: Was ist Ihnen nach einer Meldung am wichtigsten?`,
				},
				{
					by: 'buergernetz/partner',
					text: `Wir haben in unserem Reparaturcafé 26 Personen gefragt. Fast alle sagten dasselbe: Sie möchten wissen, ob die Meldung angekommen ist und ob etwas geschieht. Auch ein „Nein, das machen wir erst im Frühjahr“ ist in Ordnung. Schlimm ist nur, nichts zu hören.`,
				},
				{
					by: 'elmtal/staff',
					text: `Bei uns hilft ein sehr schlichter Weg. Alle Meldungen landen auf einer Tafel im Bauhof, jeden Morgen um 7 Uhr wird sie durchgegangen. Die Kollegin im Vorzimmer bekommt bis 9 Uhr einen Zettel zurück und antwortet. Das kostet täglich 20 Minuten.`,
				},
				{
					by: 'steinwerder/councillor',
					text: `Als Ratsmitglied bekomme ich viele solcher Hinweise und leite sie weiter, manchmal doppelt. Mir würde helfen zu sehen, ob eine Stelle schon gemeldet ist. Allerdings ohne dass sichtbar wird, wer gemeldet hat. Das wollen die Leute in der Nachbarschaft nicht.`,
				},
				{
					by: 'auental/staff',
					text: `Vielen Dank. Wir beginnen mit zwei Zusagen: Antwort innerhalb von drei Arbeitstagen, auch wenn sie „später“ lautet, und eine Karte mit gemeldeten Stellen ohne Namen. Die Karte prüft gerade der Datenschutz. Beim Bäcker nehmen wir weiterhin Meldungen an.`,
				},
			],
		},
		{
			title: 'Vereinsförderung: Geht das mit einer Seite?',
			visibility: 'public',
			daysAgo: 48,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Unser Antrag auf Vereinsförderung hat sechs Seiten und drei Anlagen. Gefördert werden im Mittel 340 Euro. Wir haben ausgerechnet, dass die Bearbeitung eines Antrags das Haus rund 95 Euro kostet, die Stunden im Verein nicht gezählt. Wir möchten auf eine Seite kommen. Was brauchen wir wirklich?`,
				},
				{
					by: 'buergernetz/partner',
					text: `Aus Vereinssicht: Zweck, Betrag, Bankverbindung, eine Unterschrift. Der Freistellungsbescheid liegt der Kommune meist schon vor, und wir schicken ihn jedes Jahr erneut. Schwierig ist außerdem der Verwendungsnachweis mit Originalbelegen. Für 340 Euro haben wir im letzten Jahr 22 Kassenzettel aufgeklebt.`,
				},
				{
					by: 'hohenried/councillor',
					text: `Der Gemeinderat hat die sechs Seiten damals selbst gewollt, nach einem Fall, in dem Geld nicht für den Zweck verwendet wurde. Mit einer Bagatellgrenze könnte ich gut leben. Unter 500 Euro eine Seite und Stichproben, darüber wie bisher. Das müsste aber in die Richtlinie, also in den Ausschuss.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Zu Stichproben gibt es brauchbare Erfahrungen: Schon zehn Prozent zufällig geprüfte Anträge reichen meist, wenn vorher bekannt ist, dass geprüft wird. Wir begleiten gern einen Durchgang und vergleichen Rückfragen und Aufwand vorher und nachher, ohne Kosten für die Stadt.`,
				},
				{
					by: 'hohenried/staff',
					text: `Damit haben wir einen Vorschlag für den Ausschuss im nächsten Monat: bis 500 Euro eine Seite, Freistellungsbescheid nur bei Änderung, zehn Prozent Stichprobe, ein Jahr auf Probe. Was daraus wird, steht dann hier.`,
				},
			],
		},
		{
			title: 'Nachnutzung: übernommen, angepasst, wieder verworfen',
			visibility: 'platform',
			daysAgo: 29,
			posts: [
				{
					by: 'elmtal/staff',
					text: `Wir haben den Ablauf „Anmietung Gemeindehaus“ aus einer größeren Stadt übernommen. Nach drei Monaten sind wir wieder beim alten Weg. Der übernommene Ablauf ging von einer Hausverwaltung mit vier Personen aus. Bei uns ist das eine Kollegin mit acht Wochenstunden und ein Hausmeister, der kein dienstliches Telefon hat.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Das tut mir leid, es war wohl unserer. Wir haben beim Einstellen nicht dazugeschrieben, was er voraussetzt. Ich ergänze: Anzahl der Beteiligten, ungefähre Fallzahl, benötigte Technik. Welche Angaben hätten Ihnen vorher geholfen?`,
				},
				{
					by: 'elmtal/staff',
					text: `Genau diese drei und eine vierte: Was passiert, wenn eine Person ausfällt? Ganz umsonst war es nicht, die Checkliste für die Übergabe nutzen wir weiter, und die Kaution wird jetzt überwiesen statt in bar im Umschlag.`,
				},
				{
					by: 'auental/innovation',
					text: `Vorschlag für alle, die Abläufe einstellen, ein kurzer Kopf:

### Passt zu Ihnen, wenn
- mindestens so viele Personen beteiligt sein können
- etwa so viele Fälle im Jahr vorkommen
- diese Technik vorhanden ist
- die Vertretung so geregelt ist

Ich habe das bei unseren fünf Abläufen nachgetragen. Dauer: je Ablauf zehn Minuten.`,
				},
			],
		},
		{
			title: 'Symbole oder Sätze? Wie wir Abläufe aufschreiben',
			visibility: 'platform',
			daysAgo: 8,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Eine Frage, die bei uns fast Glaubenssache ist: Zeichnen Sie Abläufe mit Symbolen oder schreiben Sie sie in Sätzen? Unser Organisationsbereich zeichnet. Das Bürgerbüro sagt, es könne die Bilder nicht lesen und habe auch keine Zeit, es zu lernen.`,
				},
				{
					by: 'lindenhain/innovation',
					text: `Wir zeichnen, wenn etwas in Software umgesetzt werden soll. Dann muss es genau sein, vor allem an den Verzweigungen. Für alles andere reicht eine nummerierte Liste mit höchstens 15 Zeilen. Ich sage das als jemand, der gern zeichnet.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Bei uns hängt am Schalter eine Liste in Sätzen, mit „wenn … dann …“. Neue Kolleginnen arbeiten danach ab dem zweiten Tag. Ein Bild haben wir auch, es liegt im Schrank und wird bei Prüfungen gezeigt.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Vielleicht gehört beides zusammen: das Bild für das Gespräch, die Sätze für den Alltag. Wichtig ist, dass nur eines davon gepflegt wird und alle wissen, welches. Wir hatten beides und nach einem Jahr zwei verschiedene Abläufe.`,
				},
			],
		},
	],
};
