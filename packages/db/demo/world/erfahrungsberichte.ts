/** Experience reports: one post each, with the fields that make them comparable. */
import type { DemoTopic } from './types.ts';

/** By the slug of their space. */
export const reports: Readonly<Record<string, readonly DemoTopic[]>> = {
	'buergerbuero-und-termine': [
		{
			title: 'Zwei Abende in der Woche geöffnet: unser erstes Jahr',
			visibility: 'platform',
			daysAgo: 41,
			kind: 'report',
			report: {
				fields: ['counter', 'staff'],
				hours: 'weeks',
				money: 'none',
				context: 'Ein Bürgerbüro mit drei Plätzen, Teilzeit überwiegt, der letzte Bus fährt um 19 Uhr.',
				effect:
					'Ein Drittel der Ausweise wird jetzt abends beantragt. Die Wartezeit am Vormittag ist von 35 auf 15 Minuten gesunken.',
				pitfalls:
					'Ohne Tauschregel bleibt der Abend an denselben Menschen hängen. Die Dienstvereinbarung hätte vor dem Aushang fertig sein müssen.',
				contact: 'Team Bürgerbüro',
			},
			posts: [
				{
					by: 'auental/facilitator',
					text: `Seit einem Jahr haben wir dienstags und donnerstags bis 19 Uhr geöffnet. Angefangen haben wir mit einer Resonanzrunde im Haus: Was kostet uns der Abend, was gibt er uns?\n\n- **Erst drei Monate Probe.** Danach haben wir gezählt und gefragt.\n- **Tauschbörse statt Plan von oben.** Wer einen Abend übernimmt, bekommt den Montagmorgen frei.\n- **Wenig Neues abends.** Ausweise, Meldungen, Abholen. Alles andere nach Termin.`,
				},
			],
		},
		{
			title: 'Terminbuchung im Netz: was sie kann und was nicht',
			visibility: 'platform',
			daysAgo: 63,
			kind: 'report',
			report: {
				fields: ['counter', 'records'],
				hours: 'months',
				money: 'middle',
				context: 'Stadt mit einem zentralen Bürgerbüro, zwölf Plätze, vorher nur mit Wartenummer.',
				effect: 'Wer kommt, wartet im Schnitt 6 Minuten. Das Telefon klingelt um ein Viertel seltener.',
				pitfalls:
					'Jeder fünfte Termin verfiel, bis wir am Vortag erinnert haben. Menschen ohne Netz brauchen einen Schalter ohne Termin.',
				contact: 'Stabsstelle Innovation und Beteiligung',
			},
			posts: [
				{
					by: 'hohenried/innovation',
					text: `Wir haben die Buchung in drei Schritten eingeführt: erst Ausweise, dann Meldungen, dann der Rest. Zwischen den Schritten lagen jeweils acht Wochen, in denen wir nur zugehört haben.\n\nAm meisten gebracht hat die Erinnerung am Vortag. Am meisten Ärger gab es um die freien Plätze: Wir halten jetzt jeden Tag ein Drittel für Menschen ohne Termin zurück.`,
				},
			],
		},
		{
			title: 'Eine Vertretung für zwei Meldeämter: so teilen wir uns',
			visibility: 'public',
			daysAgo: 88,
			kind: 'report',
			report: {
				fields: ['counter', 'staff'],
				hours: 'days',
				money: 'low',
				context: 'Zwei Menschen im Meldeamt, im Nachbarort ebenso. Urlaub hieß bisher: geschlossen.',
				effect: 'Seit Mai kein einziger geschlossener Tag. Beide Ämter haben ihre Abläufe angeglichen.',
				pitfalls: 'Die Zugriffsrechte im Fachverfahren haben länger gedauert als die Vereinbarung selbst.',
				contact: 'Bürgermeister, donnerstags',
			},
			posts: [
				{
					by: 'elmtal/leadership',
					text: `Wir sind zu klein, um uns selbst zu vertreten. Mit dem Nachbarort haben wir auf zwei Seiten aufgeschrieben, wer wann einspringt und wer dann unterschreiben darf. Der Rat hat beides in einer Sitzung beschlossen.\n\nEine Probewoche vorher war Gold wert: Danach wussten wir, welche drei Vordrucke wir angleichen mussten.`,
				},
			],
		},
	],
	'digitale-akte': [
		{
			title: 'Bauakten gescannt: erst die Hälfte, dann die richtige Hälfte',
			visibility: 'platform',
			daysAgo: 120,
			kind: 'report',
			report: {
				fields: ['records', 'building'],
				hours: 'more',
				money: 'high',
				context: 'Landkreis mit 40.000 Bauakten in drei Kellern, ein Wasserschaden als Anlass.',
				effect: 'Auskünfte dauern einen Tag statt zwei Wochen. Ein Keller ist leer.',
				pitfalls:
					'Wir haben mit den ältesten Akten angefangen; gebraucht werden die der letzten zwanzig Jahre. Zuerst zählen, dann scannen.',
				contact: '',
			},
			posts: [
				{
					by: 'lindenhain/change_manager',
					text: `Nach dem Wasserschaden wollten wir schnell sein und haben mit dem ältesten Regal begonnen. Ein halbes Jahr später lag die Hälfte der Akten digital vor, aber acht von zehn Anfragen betrafen die andere Hälfte.\n\nHeute zählen wir zuerst vier Wochen lang, wonach gefragt wird. Der Rest wird gescannt, wenn er gebraucht wird.`,
				},
			],
		},
	],
	'verstaendliche-verwaltung': [
		{
			title: 'Zwölf Bescheide umgeschrieben: Aufwand und Wirkung',
			visibility: 'platform',
			daysAgo: 52,
			kind: 'report',
			report: {
				fields: ['language', 'finance'],
				hours: 'weeks',
				money: 'low',
				context: 'Kleine Stadt, eigenes Steueramt, zwei Juristinnen im Haus.',
				effect: 'Rückfragen zum Grundsteuerbescheid um 40 Prozent gesunken, Widersprüche gleich geblieben.',
				pitfalls: 'Ohne das Rechtsamt am ersten Tag schreibt man alles zweimal.',
				contact: 'Hauptamt',
			},
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Wir haben die zwölf häufigsten Bescheide an drei Nachmittagen umgeschrieben: eine aus dem Fachamt, eine aus dem Rechtsamt, einer, der die Briefe sonst nicht sieht. Fünf Menschen aus der Stadt haben gegengelesen.\n\nDer wichtigste Satz steht jetzt oben: was zu zahlen ist, bis wann und wohin.`,
				},
			],
		},
	],
	'kleine-kommunen': [
		{
			title: 'Ein Bauhof für drei Gemeinden: die ersten achtzehn Monate',
			visibility: 'platform',
			daysAgo: 30,
			kind: 'report',
			report: {
				fields: ['works', 'finance'],
				hours: 'months',
				money: 'middle',
				context: 'Drei Gemeinden, zusammen keine 20.000 Menschen, vorher drei Höfe mit je drei Leuten.',
				effect: 'Der Winterdienst steht auch an Feiertagen. Zwei Fahrzeuge wurden verkauft, keine Stelle fiel weg.',
				pitfalls:
					'Die Leute vom Hof saßen erst beim dritten Treffen am Tisch. Sie hätten uns zwei Fehlkäufe erspart.',
				contact: 'Bauamt, Durchwahl 31',
			},
			posts: [
				{
					by: 'marschhorn/leadership',
					text: `Jede Gemeinde hatte einen Hof, der allein zu klein war. Heute gibt es einen Hof mit zwei Stützpunkten und einen gemeinsamen Plan.\n\nDer Schlüssel war eine Abrechnung, die alle verstehen: nach Stunden, nicht nach Köpfen. Sie passt auf eine Seite.`,
				},
			],
		},
	],
};
