/** More invented rounds: the phases and sizes that the first ones leave out, live rounds among them. */
import type { DemoRound } from './rounds.ts';

export const moreRounds: readonly DemoRound[] = [
	{
		tenant: 'hohenried',
		way: 'live',
		people: 5,
		question: 'Wie fangen wir den Montag an, damit die Woche uns gehört?',
		reason:
			'Die Stabsstelle probiert vier Wochen lang einen gemeinsamen Anfang. Heute legen wir fest, wie er aussieht, und in vier Wochen, ob er bleibt.',
		template: 'fifteen_percent',
		phase: 'arriving',
		checkin: 'Was hat Ihnen heute den Weg zur Arbeit leicht gemacht?',
		opened: 0,
		closes: 60,
		cards: {},
	},
	{
		tenant: 'auental',
		way: 'live',
		people: 8,
		question: 'Was nehmen wir aus dem Hochwasserwochenende mit?',
		reason:
			'Bauhof, Bürgerbüro und Ordnung haben zwei Nächte zusammengearbeitet, ohne dass es einen Plan dafür gab. Bevor wir einen schreiben, wollen wir wissen, was getragen hat.',
		template: 'learning_from_error',
		phase: 'looking_back',
		opened: 0,
		closes: 60,
		cards: {},
	},
	{
		tenant: 'hohenried',
		people: 24,
		question: 'Was sollten wir lassen, damit Neue bei uns ankommen können?',
		reason:
			'Im nächsten Jahr fangen neun Menschen neu an. Wir haben keine Stelle mehr für die Einarbeitung, aber wir können etwas weglassen.',
		template: 'triz',
		phase: 'weighting',
		opened: 16,
		closes: -6,
		cards: {
			'Die erste Woche': [
				'Am ersten Tag drei Unterweisungen hintereinander, und am Abend weiß man nur, wo der Feuerlöscher hängt.',
				'Der Rechner kommt meist in der zweiten Woche. Bis dahin liest man Dienstanweisungen.',
				'Niemand sagt einem, wen man duzt.',
			],
			'Das ungeschriebene Wissen': [
				'Die wichtigen Sachen stehen in einem Ordner, der nach einer Kollegin benannt ist, die seit drei Jahren weg ist.',
				'Ich habe ein halbes Jahr lang geglaubt, man dürfe im Bauamt nicht einfach anrufen.',
				'Wer fragt, gilt als unsicher. Wer nicht fragt, macht es falsch.',
			],
			'': [
				'Patenschaften gibt es auf dem Papier. Die Patin hat dafür keine Stunde.',
				'Die Begrüßungsmappe könnte weg. Ein Mittagessen wäre besser.',
			],
		},
		votes: [
			{
				kind: 'dots',
				title: 'Womit fangen wir an?',
				options: [
					'Rechner und Zugänge vor dem ersten Tag',
					'Zwei Stunden Zeit für Patinnen und Paten',
					'Mittagessen statt Mappe',
				],
				dots: 3,
				closes: 3,
			},
		],
	},
	{
		tenant: 'auental',
		people: 12,
		question: 'Welche unserer Formulare schaden mehr, als sie nützen?',
		reason: 'Im Januar werden die Vordrucke neu gedruckt. Was bis dahin gestrichen ist, muss niemand mehr ausfüllen.',
		template: 'start_stop_continue',
		phase: 'discussing',
		opened: 24,
		closes: -14,
		cards: {
			'Doppelt gefragt': [
				'Wir fragen die Anschrift auf vier Formularen und haben sie aus dem Melderegister.',
				'Beim Kita-Platz wird der Arbeitgeber verlangt, obwohl die Satzung ihn nicht mehr braucht.',
			],
			'Für die Akte, nicht für Menschen': [
				'Das Formular für Dienstreisen ist länger als die meisten Dienstreisen.',
				'Vordruck 17 kennt niemand, aber ohne ihn bucht die Kasse nicht.',
				'Die Unterschrift auf der Empfangsbestätigung hat noch nie jemand gebraucht.',
			],
		},
		votes: [
			{
				kind: 'scale',
				title: 'Wie sehr stimmen Sie zu: Das kann weg.',
				options: ['Vordruck 17', 'Empfangsbestätigung mit Unterschrift', 'Arbeitgeber beim Kita-Platz'],
				closes: -5,
				ballots: 9,
				totals: [
					[0, 1, 1, 2, 5],
					[0, 0, 2, 3, 4],
					[1, 0, 0, 2, 6],
				],
			},
			{
				kind: 'consent',
				title: 'Wir streichen die Unterschrift auf der Empfangsbestätigung ab Januar.',
				options: [],
				closes: -2,
				ballots: 9,
				totals: [[7, 1, 1]],
				reasons: ['Bei Waffenbesitzkarten verlangt die Aufsicht den Nachweis. Die müssten ausgenommen sein.'],
			},
		],
		record: [
			[
				'Doppelt gefragt',
				'Das Bürgerbüro prüft mit dem Datenschutz, welche Felder aus dem Melderegister kommen dürfen.',
			],
			['', 'Der Einwand gegen das Streichen betrifft nur Waffenbesitzkarten; sie bleiben ausgenommen.'],
		],
	},
	{
		tenant: 'hohenried',
		people: 9,
		question: 'Wie bleiben wir freundlich, wenn am Schalter gestritten wird?',
		reason:
			'Seit dem Sommer hat es fünf Vorfälle gegeben. Die Verwaltungsleitung will vor Weihnachten etwas ändern und fragt zuerst die, die dort stehen.',
		template: 'one_two_four_all',
		phase: 'agreeing',
		opened: 28,
		closes: -19,
		cards: {
			'Nicht allein': [
				'Wenn ich aufstehe und hole jemanden dazu, ist meistens Ruhe. Aber dann ist der zweite Schalter leer.',
				'Der Knopf unter dem Tisch funktioniert. Nur weiß niemand, wer dann kommt.',
				'Nach so einem Gespräch sitzt um fünf nach schon der Nächste da.',
			],
			'Worum es eigentlich geht': [
				'Gestritten wird fast nie über den Bescheid, sondern über das Warten davor.',
				'Ein Satz auf dem Aushang, warum es heute länger dauert, nimmt viel Druck heraus.',
			],
		},
		outcome: 'Nach einem schweren Gespräch gibt es zehn Minuten Pause, und jemand übernimmt den Schalter.',
		steps: [
			{ text: 'Im Schalterplan eine Springerin je Vormittag eintragen', due: 9, state: 'accepted' },
			{ text: 'Aufschreiben und aushängen, wer kommt, wenn der Knopf gedrückt wird', due: 4, state: 'offered' },
		],
	},
	{
		tenant: 'sandmoor',
		way: 'live',
		people: 6,
		question: 'Was lassen wir liegen, wenn zwei von uns krank sind?',
		reason: 'Wir sind sechs. Im November waren wir an elf Tagen zu viert.',
		template: 'flashlight',
		phase: 'ended',
		opened: 20,
		closes: -20,
		cards: {
			'': [
				'Die Statistik an den Kreis hat noch nie jemand angemahnt.',
				'Vereinsförderung kann eine Woche warten, Sterbefälle keine Stunde.',
				'Telefon abstellen von 13 bis 14 Uhr, dann schafft man etwas.',
				'Wir brauchen eine Liste, die auch gilt, wenn gerade die fehlt, die sie im Kopf hat.',
				'Die Nachbargemeinde fragen, ob sie dann Ausweise für uns ausgibt.',
			],
		},
		outcome: 'Eine Liste mit drei Stufen hängt im Flur: sofort, diese Woche, wenn wir wieder sechs sind.',
		steps: [
			{
				text: 'Liste schreiben und aushängen',
				due: -6,
				state: 'done',
				note: 'Hängt seit dem 12., schon zweimal gebraucht.',
			},
		],
	},
	{
		tenant: 'kaltenfeld',
		people: 10,
		question: 'Wie soll das neue Dorfgemeinschaftshaus von uns betreut werden?',
		reason: 'Der Rat entscheidet im Februar über die Satzung. Wer das Haus auf- und zuschließt, steht noch nirgends.',
		template: 'free',
		phase: 'too_few',
		opened: 33,
		closes: -26,
		cards: {},
	},
	{
		tenant: 'marschhorn',
		people: 18,
		question: 'Was braucht das Homeoffice, damit niemand im Haus den Kürzeren zieht?',
		reason: 'Die Dienstvereinbarung läuft im März aus und wird neu verhandelt.',
		template: 'change_resonance',
		phase: 'following',
		opened: 50,
		closes: -40,
		cards: {
			'Wer da ist, macht die Tür auf': [
				'Wer im Haus ist, nimmt die Post, das Paket und den Handwerker mit. Das steht in keiner Stellenbeschreibung.',
				'Spontane Fragen landen immer bei denselben drei.',
				'Am Freitag ist das Erdgeschoss leer und das Telefon klingelt durch.',
			],
			'': [
				'Zu Hause schaffe ich die schweren Bescheide. Im Haus die Menschen.',
				'Ein Tag, an dem alle da sind, würde reichen. Es muss nur immer derselbe sein.',
			],
		},
		outcome: 'Donnerstag ist Präsenztag für alle, und der Türdienst rotiert nach einem Plan.',
		steps: [
			{ text: 'Türdienst in den gemeinsamen Kalender', due: -20, state: 'done', note: 'Läuft seit vier Wochen.' },
			{ text: 'Vorschlag für die Dienstvereinbarung an den Personalrat', due: -3, state: 'accepted' },
			{
				text: 'Zweites Telefon für das Erdgeschoss',
				due: -10,
				state: 'declined',
				note: 'Kein Geld im Nachtrag; wird zum Haushalt angemeldet.',
			},
		],
	},
	{
		tenant: 'lindenhain',
		people: 33,
		question: 'Woran merken die Gemeinden, dass der Kreis für sie da ist?',
		reason: 'Die Kreisentwicklung schreibt ihr Jahresprogramm. Was hier steht, liegt der ersten Sitzung vor.',
		template: 'one_two_four_all',
		phase: 'reviewing',
		opened: 8,
		closes: -1,
		cards: {
			'': [
				'Wenn eine Gemeinde anruft, wird sie dreimal verbunden, und beim vierten Mal sind wir zu Tisch.',
				'Unsere Stellungnahmen kommen am letzten Tag der Frist. Immer.',
				'Die Bürgermeisterrunde ist gut, aber die Sachbearbeitung trifft sich nie.',
				'Wir verlangen Berichte, die niemand liest.',
				'Beim Katastrophenschutz ging es plötzlich: ein Telefonat, ein Name, fertig.',
				'Kleine Gemeinden trauen sich nicht zu fragen, weil es als Schwäche gilt.',
			],
		},
	},
	{
		tenant: 'steinwerder',
		people: 35,
		question: 'Was wissen wir über unsere Stadt, das in keiner Akte steht?',
		reason:
			'Aus den Karten wird eine Ausstellung im Rathausflur, ohne Namen, und ein Kapitel für die neuen Kolleginnen und Kollegen.',
		template: 'flashlight',
		phase: 'collecting',
		opened: 1,
		closes: 8,
		cards: {},
	},
];
