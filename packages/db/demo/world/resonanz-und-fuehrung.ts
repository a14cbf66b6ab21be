import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'resonanz-und-fuehrung',
	title: 'Resonanz und Führung',
	purpose: 'Resonanzrunden, Sprechstunden der Leitung und Verwaltungskultur: was Zuhören verändert und was daraus folgen muss.',
	stewards: ['lindenhain/facilitator', 'tannrode/change_manager'],
	topics: [
		{
			title: 'Resonanzrunde im Alltag: wie viel Zeit ist genug?',
			visibility: 'platform',
			daysAgo: 52,
			pinned: true,
			posts: [
				{
					by: 'lindenhain/facilitator',
					text: `Nach 14 Resonanzrunden in unserem Haus möchte ich eine einfache Frage stellen: Wie viel Zeit geben Sie? Wir haben mit drei Stunden angefangen. Das war für die Zulassungsstelle nicht machbar, dort wurde die Runde zweimal abgesagt. Jetzt haben wir 75 Minuten: 10 zum Ankommen, 20 für die Karten, 30 für das Gespräch, 15 für die Frage, wer womit weitermacht. Die letzten 15 Minuten sind die schwierigsten.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Bei uns sind es 45 Minuten, jeden zweiten Monat, um 7.15 Uhr vor der Öffnung. Länger geht nicht, dann stehen Leute vor der Tür. Wir behandeln dafür nur **eine** Frage. Beim letzten Mal: „Was machen wir doppelt?“ Heraus kam, dass zwei von uns dieselbe Liste führen. Das hat niemand gewusst, bei elf Leuten.`,
				},
				{
					by: 'steinwerder/facilitator',
					text: `Ich würde die Dauer von der Frage abhängig machen. Wo es um Abläufe geht, reichen 60 Minuten. Wo es um das Miteinander geht, sind 60 Minuten gefährlich, weil etwas aufgeht und dann keine Zeit mehr ist. Einmal musste ich eine Runde beenden, als gerade jemand sehr Persönliches gesagt hatte. Seitdem plane ich bei solchen Themen zwei Stunden und einen Raum danach.`,
				},
				{
					by: 'tannrode/staff',
					text: `Darf ich aus Sicht der Teilnehmenden etwas sagen? Mir ist die Dauer fast egal. Wichtig ist, dass die Arbeit in dieser Zeit nicht liegen bleibt. Nach der letzten Runde hatte ich 40 ungelesene Mails und blieb bis 18 Uhr. Wenn Resonanz heißt, dass ich danach länger bleibe, gehe ich nicht mehr hin.`,
				},
				{
					by: 'lindenhain/facilitator',
					text: `Das ist ein wichtiger Punkt, den wir vom Rand aus leicht übersehen. Wir stimmen die Termine inzwischen mit der Vertretung ab, und die Führungskraft sagt vorher, was an dem Tag liegen bleiben darf. Klingt klein, wurde aber in der Rückschau am häufigsten als hilfreich genannt. Zwei Stunden für schwere Themen übernehmen wir.`,
				},
			],
		},
		{
			title: 'Sprechstunde der Leitung: und niemand kommt',
			visibility: 'platform',
			daysAgo: 113,
			posts: [
				{
					by: 'elmtal/leadership',
					text: `Seit vier Monaten biete ich eine Sprechstunde für alle Beschäftigten an, jeden ersten Dienstag, Tür offen, Kaffee steht da. Gekommen sind insgesamt drei Menschen, einer davon wollte nur eine Unterschrift. Bei 22 Leuten in der Verwaltung kenne ich alle und dachte, die Hürde sei niedrig. Offenbar irre ich mich. Was übersehe ich?`,
				},
				{
					by: 'marschhorn/staff',
					text: `Vielleicht die Lage des Zimmers. Bei uns liegt das Büro der Leitung am Ende des Flurs, und alle sehen, wer hingeht. „Was wollte die denn da?“ Das fragt niemand laut, aber man denkt es. Als unsere Leitung die Stunde in den Pausenraum der Kita verlegt hat, kamen sieben Leute an einem Vormittag.`,
				},
				{
					by: 'hohenried/leadership',
					text: `Mir hat geholfen, mit einer eigenen Frage zu kommen statt auf Fragen zu warten. „Ich verstehe nicht, warum die Rechnungen drei Wochen liegen. Wer kann mir das zeigen?“ Dazu gehe ich hin, setze mich daneben und halte den Mund, was mir schwerfällt. Danach kommen die anderen Themen meistens von selbst.`,
				},
				{
					by: 'auental/staff',
					text: `Und es muss sich herumsprechen, dass etwas folgt. Bei uns hat jemand in der Sprechstunde gesagt, dass der Drucker im Außendienstzimmer seit Monaten streikt. Nach neun Tagen stand dort ein anderer. Das war eine Kleinigkeit von 300 Euro, aber danach waren die Termine ausgebucht.`,
				},
				{
					by: 'elmtal/leadership',
					text: `Danke, das war deutlich und freundlich zugleich. Ich gehe ab nächstem Monat in die Häuser: Bauhof, Kita, Kläranlage, Bürgerservice, jeweils eine Stunde und mit einer eigenen Frage. Die offene Tür bleibt, aber ich rechne nicht mehr damit, dass sie genügt. Was ich zusage, hänge ich mit Datum aus.`,
				},
			],
		},
		{
			title: 'Nach der Runde: Antworten, die wirklich ankommen',
			visibility: 'platform',
			daysAgo: 27,
			posts: [
				{
					by: 'tannrode/change_manager',
					text: `Wir hatten im letzten Jahr sechs Resonanzrunden mit zusammen 93 Themen. Beantwortet sind 58. Die anderen hängen irgendwo zwischen Protokoll und Tagesgeschäft. In der jüngsten Runde sagte jemand: „Ich schreibe nichts mehr auf, das verschwindet ja doch.“ Ich möchte das ändern, aber ohne ein weiteres Berichtswesen aufzubauen. Wie halten Sie es?`,
				},
				{
					by: 'steinwerder/facilitator',
					text: `Wir nehmen aus jeder Runde höchstens drei Themen mit, und die Runde selbst wählt sie aus. Für jedes gibt es eine Person, die antwortet, und ein Datum, spätestens nach 21 Tagen. Die Antwort darf „nein“ lauten, aber nicht „wird geprüft“. Alles andere bleibt in der Runde und gilt als besprochen. Das war anfangs hart, aber es ist ehrlich.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Ein Nein mit Grund ist mir lieber als ein Vielleicht. Unsere Frage nach einem zweiten Tag Heimarbeit wurde abgelehnt, mit einer halben Seite Begründung, die man nachvollziehen konnte. Gefreut habe ich mich nicht, aber ich fühlte mich ernst genommen. Bei der Frage davor, zum Lärm im Großraum, kam nie etwas. Das wirkt bis heute nach.`,
				},
				{
					by: 'falkenmoor/leadership',
					text: `Als jemand, der antworten muss: 21 Tage sind viel, wenn man es am ersten Tag liest, und wenig, wenn man es am 19. sieht. Mir hilft, dass ich die Themen noch am selben Tag bekomme, mit einem Satz, was die Runde sich wünscht. Und ich antworte inzwischen lieber selbst in der Runde, zehn Minuten, als schriftlich.`,
				},
				{
					by: 'tannrode/change_manager',
					text: `### Was wir mitnehmen

- [x] höchstens drei Themen, von der Runde gewählt
- [x] eine Person, ein Datum
- [ ] Antwort mündlich, wo es geht
- [ ] alte 35 Themen einmal durchgehen und ehrlich schließen

Vor dem letzten Punkt habe ich Respekt. Wir fangen mit einem Aushang an: „Das haben wir nicht beantwortet, und das tut uns leid.“`,
				},
			],
		},
		{
			title: 'Was der Personalrat zu Resonanzrunden wissen wollte',
			visibility: 'platform',
			daysAgo: 158,
			posts: [
				{
					by: 'steinwerder/staff_council',
					text: `Wir wurden mehrfach gefragt, was wir vor unserer Zustimmung geprüft haben. Hier unsere Liste:

1. Ist die Teilnahme wirklich freiwillig, auch wenn das ganze Team eingeladen ist?
2. Kann jemand erkennen, wer welche Karte geschrieben hat? Auch nicht über die Technik?
3. Ab wie vielen Beiträgen wird etwas gezeigt?
4. Wer bekommt das Ergebnis und wann?
5. Gilt die Zeit als Arbeitszeit?

Bei Frage 2 haben wir uns die Speicherung zeigen lassen. Das hat drei Termine gedauert und war jede Stunde wert.`,
				},
				{
					by: 'auental/staff_council',
					text: `Danke, unsere Liste war fast dieselbe. Wir haben noch ergänzt, dass Führungskräfte nicht in der Runde ihres eigenen Teams sitzen, es sei denn, das Team lädt sie ein. Und dass niemand gefragt werden darf, warum er nicht dabei war. Darüber gab es die längste Diskussion, weil eine Leitung das als Misstrauen verstand.`,
				},
				{
					by: 'hohenried/leadership',
					text: `So ging es mir zuerst auch. Ich dachte: Ich will doch nur zuhören. Dann war ich in einer fremden Runde zu Gast und merkte, wie anders Leute sprechen, wenn ihre Leitung nicht im Raum ist. Das ist kein Misstrauen gegen mich als Mensch, sondern gegen die Rolle. Damit kann ich leben.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Eine Frage aus einem sehr kleinen Haus: Wenn erst ab fünf Beiträgen etwas sichtbar wird, sehen wir bei manchen Fragen nie ein Ergebnis. Beim letzten Mal hatten vier geschrieben, und alles blieb verborgen. Ich verstehe den Schutz, aber es war auch ein wenig traurig.`,
				},
				{
					by: 'steinwerder/staff_council',
					text: `Das verstehe ich, und trotzdem würde ich daran nicht rütteln. Bei vier Karten in einem Haus mit elf Leuten weiß jeder, von wem sie stammen. Vielleicht hilft eine gemeinsame Runde mit einer Nachbargemeinde, dann sind es genug. Oder Sie sprechen ganz ohne Karten miteinander, wenn das Vertrauen da ist. Beides ist besser als ein Schutz, der nur auf dem Papier steht.`,
				},
			],
		},
		{
			title: 'Führungskräfte, die nicht antworten: Ansprechen oder Aushalten?',
			visibility: 'platform',
			daysAgo: 72,
			posts: [
				{
					by: 'falkenmoor/facilitator',
					text: `In zwei von acht Fachbereichen bleiben die Themen aus den Runden regelmäßig ohne Antwort. Die Moderation wird dann gefragt, warum nichts geschieht, und hat selbst keine Handhabe. Ich möchte niemanden vorführen. Aber so zu tun, als liefe es überall gut, fühlt sich falsch an. Wie gehen Sie damit um?`,
				},
				{
					by: 'lindenhain/leadership',
					text: `Wir haben im Kreis der Amtsleitungen eine feste Viertelstunde eingeführt: „Worauf habe ich noch nicht geantwortet, und was hindert mich?“ Jede und jeder sagt einen Satz, auch die Verwaltungsspitze. Beim ersten Mal war es sehr still. Oft ist es gar keine Weigerung, sondern Ratlosigkeit. Einer sagte: „Ich kann es nicht lösen, und ich schäme mich, das zu schreiben.“`,
				},
				{
					by: 'rautenberg/staff',
					text: `Aus dem Team gesprochen: Wir haben irgendwann selbst hingeschrieben, was wir bräuchten, drei Sätze, und gebeten, nur ja oder nein anzukreuzen. Das war ein bisschen frech, aber es kam innerhalb von zwei Tagen eine Antwort. Vielleicht machen wir es den Leitungen manchmal auch zu schwer, weil unsere Karten so allgemein sind.`,
				},
				{
					by: 'falkenmoor/facilitator',
					text: `Den Satz mit der Ratlosigkeit nehme ich mit. Ich habe beide Leitungen unter vier Augen gefragt, was sie für eine Antwort bräuchten. In einem Fall fehlte schlicht die Zusage der Kämmerei über 2.000 Euro. Die Viertelstunde schlage ich für unsere Leitungsrunde vor, und die Verwaltungsspitze fängt an.`,
				},
			],
		},
		{
			title: 'Fehler erzählen, ohne dass jemand bloßgestellt wird',
			visibility: 'platform',
			daysAgo: 214,
			posts: [
				{
					by: 'hohenried/facilitator',
					text: `Bei uns ist ein Förderantrag über 86.000 Euro einen Tag zu spät eingegangen. Alle wussten, in welchem Amt es passiert war, und drei Wochen lang sprach niemand darüber. Dann haben wir eine Runde nur zu der Frage gemacht: „Was hätte uns davor geschützt?“ Ausdrücklich nicht: „Wer war es?“ Heute gibt es eine gemeinsame Fristenliste und eine zweite Person je Antrag. Ich bin froh, dass wir es versucht haben.`,
				},
				{
					by: 'steinwerder/leadership',
					text: `Bei uns hat eine Leitung den Anfang gemacht und von einem eigenen Fehler erzählt, einer vergessenen Ausschreibungsfrist. Zwei Minuten, ohne Ausschmückung. Danach war die Luft anders. Ich glaube, ohne diesen Anfang von oben bleibt es bei Sonntagsreden. Man darf es allerdings auch nicht zum Ritual machen, sonst werden es erfundene, hübsche kleine Fehler.`,
				},
				{
					by: 'tannrode/staff',
					text: `Ich bin vorsichtig. In meinem vorigen Haus wurde ein offen erzählter Fehler zwei Jahre später in einer Beurteilung erwähnt, nicht wörtlich, aber erkennbar. Seitdem erzähle ich nichts mehr, was ich nicht schriftlich lesen möchte. Solange es dafür keine klare Regel gibt, verstehe ich jeden, der schweigt.`,
				},
				{
					by: 'hohenried/facilitator',
					text: `Danke, dass Sie das so offen schreiben. Wir haben die Regel deshalb in die Dienstvereinbarung aufgenommen: Was in einer solchen Runde gesagt wird, darf in keiner Beurteilung und in keinem Personalgespräch verwendet werden. Ausgenommen ist nur, was wir von Gesetzes wegen melden müssen. Das sagen wir am Anfang jeder Runde laut, damit niemand überrascht wird.`,
				},
			],
		},
		{
			title: 'Bauhof, Kita, Kläranlage: wer in den Runden fehlt',
			visibility: 'platform',
			daysAgo: 95,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Unsere Resonanzrunden sind gut besucht, aber es sitzen fast nur Leute mit Schreibtisch darin. Der Bauhof hat 12 Beschäftigte, gekommen ist bisher einer. Die Einladung geht per Mail, und die liest dort kaum jemand. Um 14 Uhr ist außerdem Feierabend. Wie erreichen Sie die Kolleginnen und Kollegen draußen?`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Wir gehen hin, um 6.45 Uhr, wenn alle im Aufenthaltsraum sind. Zwanzig Minuten, im Stehen, eine Frage auf dem Flipchart. Beim ersten Mal hat keiner etwas gesagt, beim zweiten ging es um die Streupläne und dauerte fast eine Stunde. Karten schreiben wollte niemand, also schreibt die Moderation mit, ohne Namen und so, dass alle es lesen können.`,
				},
				{
					by: 'auental/staff',
					text: `In den Kitas ist die Zeit das Problem. Eine Erzieherin kann nicht einfach 75 Minuten fehlen, da stimmt der Schlüssel nicht mehr. Wir legen die Runde auf den halben Schließtag, zweimal im Jahr. Dazwischen hängt im Personalraum ein Kasten für Karten. Die Leitung öffnet ihn nicht, das macht die Moderation.`,
				},
				{
					by: 'tannrode/staff_council',
					text: `Bitte achten Sie auf Arbeitszeit und Wege. Bei uns sollte der Bauhof nach Dienstende ins Rathaus kommen, „freiwillig“. Das haben wir beanstandet. Jetzt findet die Runde vor Ort und in der Dienstzeit statt, an einem Tag ohne Winterdienst. Seitdem kommen von 19 meistens 11 oder 12.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Wir haben es mit 6.45 Uhr versucht. Neun von zwölf waren da, und nach fünf Minuten ging es um die Funkgeräte, die seit dem Herbst nicht richtig laufen. Im Rathaus wusste davon niemand, dort galten sie als repariert. Das allein war das frühe Aufstehen wert. Der nächste Termin steht.`,
				},
			],
		},
		{
			title: 'Resonanzsprechstunde auf dem Wochenmarkt',
			visibility: 'public',
			daysAgo: 139,
			posts: [
				{
					by: 'auental/leadership',
					text: `Seit einem Jahr stehe ich jeden zweiten Freitag von 9 bis 11 Uhr auf dem Wochenmarkt, ohne Stand, nur mit einem Stehtisch und einem Schild „Was beschäftigt Sie?“. Im Schnitt 17 Gespräche. Etwa die Hälfte sind Anliegen, die wir lösen können, ein Viertel Ärger über Dinge, für die wir nicht zuständig sind, und der Rest ist Zuhören. Antworten gibt es spätestens zwei Wochen danach, am selben Tisch.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Wir finden das gut und haben eine Bitte: Gehen Sie auch dorthin, wo kein Wochenmarkt ist. In den kleinen Orten fühlen sich manche vergessen. Eine Bank vor dem Feuerwehrhaus, einmal im Vierteljahr, würde viel bedeuten. Und bringen Sie jemanden mit, der aufschreibt. Sonst hängt alles am Gedächtnis einer Person.`,
				},
				{
					by: 'hohenried/councillor',
					text: `Als Mitglied eines Gemeinderats lese ich das mit Freude und einer Sorge. Wenn Zusagen am Stehtisch gemacht werden, die eigentlich der Rat beschließen muss, entsteht ein zweiter Weg neben den Gremien. Wie trennen Sie das?`,
				},
				{
					by: 'auental/leadership',
					text: `Die Sorge ist berechtigt. Ich sage am Tisch nichts zu, was Geld oder einen Beschluss braucht. Dann heißt es: „Das entscheidet der Rat, ich nehme es mit und sage Ihnen, wann es dort beraten wird.“ Alle Themen gehen monatlich als kurze Liste ohne Namen an den Samtgemeinderat. Im letzten Jahr wurden aus 390 Gesprächen vier Anträge. Die Bank vor dem Feuerwehrhaus probieren wir aus.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Interessant ist die Antwort am selben Tisch. In unserer Begleitung zeigt sich, dass gerade die zweite Begegnung Vertrauen schafft, auch wenn die Auskunft „nein“ lautet. Wir würden gern in zwei weiteren Gemeinden vergleichen, was geschieht, wenn die Antwort nur schriftlich kommt. Wer Interesse hat, meldet sich bitte hier.`,
				},
			],
		},
		{
			title: 'Gestaltungsforum Kommunalkultur: wie kommen Ehrenamt, Rat und Verwaltung ins Gespräch?',
			visibility: 'public',
			daysAgo: 234,
			posts: [
				{
					by: 'tannrode/facilitator',
					text: `Viermal im Jahr laden wir zum Gestaltungsforum ein: Beschäftigte, Mitglieder des Stadtrats, Vereine, zwei Schulen. Kein Projekt, keine Tagesordnung mit Beschlüssen, nur ein Thema. Zuletzt „Wege zum Amt“, mit 46 Gästen. Schwierig ist, dass nach einer halben Stunde oft die reden, die es gewohnt sind. Wir haben auf kleine Tische mit fünf Personen umgestellt, gelost am Eingang. Seitdem ist es lauter und besser.`,
				},
				{
					by: 'tannrode/councillor',
					text: `Für mich war das Losen zuerst seltsam. Ich saß mit einer Auszubildenden, einem Busfahrer und zwei Menschen vom Sportverein zusammen und habe mehr erfahren als in manchem Ausschuss. Wünschen würde ich mir, dass am Ende klar ist, was davon in die Gremien geht und was nicht. Sonst entsteht die Erwartung, der Abend habe etwas entschieden.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Bitte denken Sie an Kinderbetreuung, Gebärdensprache und daran, dass 18 Uhr für Schichtarbeitende ein schlechter Anfang ist. Bei einem ähnlichen Abend in Auental haben wir zwei Termine angeboten, 10 Uhr und 19 Uhr. Es kamen ganz verschiedene Menschen, und die Themen waren nur zur Hälfte gleich.`,
				},
				{
					by: 'tannrode/facilitator',
					text: `Wir haben daraus drei Dinge gemacht: Am Ende jedes Abends steht ein Blatt mit den Spalten „geht in den Stadtrat“, „macht die Verwaltung“, „bleibt ein Gedanke“. Ein Termin im Jahr findet vormittags statt. Und die Betreuung übernimmt eine Kita, das kostet uns je Abend 140 Euro. Für Gebärdensprache fragen wir künftig bei der Anmeldung.`,
				},
			],
		},
		{
			title: 'Moderation tauschen statt einkaufen',
			visibility: 'association',
			association: 'lindenhainer-land',
			daysAgo: 68,
			posts: [
				{
					by: 'lindenhain/coordinator',
					text: `Wir haben im Verbund zwölf Menschen, die Runden moderieren können, aber kaum jemand moderiert gern im eigenen Haus. Vorschlag: Wir tauschen. Wer bei den Nachbarn eine Runde leitet, bekommt eine Runde zurück. Eine auswärtige Moderation kostete uns zuletzt 1.100 Euro je Tag. Fahrzeiten wären Arbeitszeit, die Reisekosten trägt das entsendende Haus. Was spricht dagegen?`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Bei uns kann das genau eine Person, und die macht auch die Wahlen und die Friedhofsverwaltung. Zwei Tage im Jahr kann ich zusagen, mehr nicht. Dafür bräuchten wir eher vier Runden zurück. Geht der Tausch auch ungleich, oder rechnen wir dann doch wieder ab?`,
				},
				{
					by: 'hohenried/facilitator',
					text: `Bitte nicht abrechnen. Wer nur zwei Tage geben kann, gibt eben zwei. Wir haben fünf ausgebildete Leute und profitieren selbst davon, dass sie in Übung bleiben. Wichtig wäre mir, dass die Moderation vorher eine Stunde mit dem Haus spricht und dass es für schwierige Runden eine zweite Person gibt.`,
				},
				{
					by: 'tannrode/facilitator',
					text: `Einverstanden. Ich schlage eine einfache Liste vor: wer, welche Themen, welche Wochentage. Für die ersten drei Tauschrunden schreiben wir auf, was gut und was mühsam war. Unser Personalrat möchte, dass Gäste eine Erklärung zur Verschwiegenheit unterschreiben, ein Muster haben wir. Ich stelle es morgen hier ein.`,
				},
			],
		},
		{
			title: 'Kleine Häuser: gemeinsame Runden über die Gemeindegrenze',
			visibility: 'association',
			association: 'digitale-nachbarschaft',
			daysAgo: 181,
			posts: [
				{
					by: 'sandmoor/staff',
					text: `Wir sind zwei im Gemeindebüro, dazu ein Gemeindearbeiter. Eine Resonanzrunde mit drei Leuten ist ein Kaffeetrinken, das machen wir sowieso. Mir fehlt aber der Blick von außen. Dürfen wir bei jemandem mitmachen? Am liebsten per Video, denn die Fahrt dauert fast zwei Stunden.`,
				},
				{
					by: 'elmtal/staff',
					text: `Sehr gern. Wir haben ohnehin das Problem, dass bei uns manchmal weniger als fünf Karten zusammenkommen. Zu zweit oder zu dritt wären wir genug. Nur sollten die Fragen dann nicht auf ein Haus zielen. „Wie läuft die Zusammenarbeit mit der Leitung?“ würde ich nicht über die Grenze hinweg stellen, „Was hält uns vom Eigentlichen ab?“ schon.`,
				},
				{
					by: 'auental/trusted_person',
					text: `Noch ein Gedanke dazu: Auf einer Karte kann auch stehen, dass jemand Hilfe braucht. In einem gemeinsamen Kreis muss vorher klar sein, welche Vertrauensperson dann angesprochen wird. Ich biete an, das für alle Häuser zu übernehmen, die selbst niemanden haben. Weitergegeben wird nichts ohne Zustimmung, auch nicht an die eigene Leitung.`,
				},
				{
					by: 'sandmoor/staff',
					text: `Das ist mehr, als ich erwartet hatte. Wir haben uns mit Elmtal auf zwei Runden im Halbjahr geeinigt, jeweils mittwochs um 13 Uhr, wenn beide Büros geschlossen sind. Die erste Frage lautet: „Was machen wir nur, weil es immer so war?“ Ich bin gespannt, wie sich das am Bildschirm anfühlt.`,
				},
			],
		},
		{
			title: 'Montagsbesprechung halbiert: unser Versuch für zwölf Wochen',
			visibility: 'municipality',
			daysAgo: 19,
			posts: [
				{
					by: 'hohenried/staff',
					text: `In der letzten Runde stand auf fünf Karten fast dasselbe: Die Montagsbesprechung im Ordnungsamt dauert 90 Minuten, und für die meisten sind davon 15 wichtig. Vorschlag aus dem Team: 45 Minuten, erst ein Blick auf die Woche, dann höchstens zwei Themen. Wer zu einem Thema nichts beitragen muss, darf gehen. Wir würden das gern zwölf Wochen lang versuchen.`,
				},
				{
					by: 'hohenried/leadership',
					text: `Einverstanden. Ich gebe zu, dass ich beim Lesen geschluckt habe, denn die Besprechung leite ich. Mir ist wichtig, dass wir einander weiterhin sehen, gerade mit den Kolleginnen und Kollegen aus dem Außendienst. Deshalb bitte ich darum, die ersten zehn Minuten mit allen zu behalten. Nach zwölf Wochen entscheidet das Team, nicht ich.`,
				},
				{
					by: 'hohenried/staff',
					text: `Für den Außendienst wäre es gut, wenn die Besprechung um 7.30 statt um 8.30 Uhr anfinge, dann ist der Vormittag nicht zerschnitten. Und bitte ein kurzes Protokoll, drei Zeilen genügen. Wer am Wochenende Dienst hatte, ist montags nicht da und erfährt sonst alles aus zweiter Hand.`,
				},
				{
					by: 'hohenried/staff_council',
					text: `Der Personalrat hat nichts dagegen, wir bitten nur um zwei Dinge. Der frühere Beginn muss für Teilzeitkräfte mit Kindern freiwillig bleiben, 7.30 Uhr geht nicht für alle. Und wer nach zehn Minuten geht, darf nicht schief angesehen werden. Am besten steht die Leitung einmal selbst als Erste auf.`,
				},
			],
		},
		{
			title: 'Gespräche mit denen, die gehen: was wir lernen wollten',
			visibility: 'municipality',
			daysAgo: 302,
			closed: true,
			posts: [
				{
					by: 'marschhorn/change_manager',
					text: `In anderthalb Jahren haben uns neun von 46 Beschäftigten verlassen, nur drei davon in den Ruhestand. Bisher gab es Blumen und einen Händedruck. Ich schlage vor, dass wir künftig ein freiwilliges Gespräch anbieten, nicht mit der eigenen Leitung, sondern mit einer Person nach Wahl. Drei Fragen: Was hat Sie gehalten? Was hat gefehlt? Was sollten wir nicht verlieren?`,
				},
				{
					by: 'marschhorn/staff_council',
					text: `Wir unterstützen das, wenn nichts davon in die Personalakte kommt und Einzelnes nicht weitererzählt wird. Bei neun Personen ist jede Aussage zuzuordnen. Deshalb bitte erst zusammenfassen, wenn mindestens fünf Gespräche vorliegen, und auch dann nur in Themen. Und fragen Sie bitte nicht nur die, die gehen. Die Bleibenden haben oft dieselben Antworten.`,
				},
				{
					by: 'marschhorn/leadership',
					text: `So machen wir es, beides. Die Gespräche mit denen, die gehen, führt die Gleichstellungsbeauftragte oder eine Person nach Wahl. Für die Bleibenden gibt es im nächsten Halbjahr eine Resonanzrunde mit der Frage, was Sie hier hält. Die Zusammenfassung bespreche ich zuerst mit dem Personalrat und dann offen mit allen. Das Thema schließe ich damit als entschieden.`,
				},
			],
		},
	],
};
