/** Ways to ask, after Liberating Structures and retrospectives: a question to begin with, and how to lead the circle. */
import type { Sentence } from '../refusal.ts';
import type { Template } from './terms.ts';

export interface TemplateText {
	readonly name: Sentence;
	/** Fills the field of the question; empty where every question fits. */
	readonly question: Sentence;
	/** For the facilitator; short paragraphs. */
	readonly guide: readonly Sentence[];
}

export const templateTexts: Readonly<Record<Template, TemplateText>> = {
	free: {
		name: { de: 'Freie Frage', en: 'Free question' },
		question: { de: '', en: '' },
		guide: [
			{
				de: 'Fragen Sie nach Erfahrungen, nicht nach Meinungen über Personen. Eine Frage genügt.',
				en: 'Ask for experience, not for opinions about people. One question is enough.',
			},
			{
				de: 'Sagen Sie in der Begründung, was Sie mit den Antworten tun werden und bis wann.',
				en: 'Say in the reason what you will do with the answers, and by when.',
			},
		],
	},
	one_two_four_all: {
		name: { de: 'Eins, zwei, vier, alle', en: 'One, two, four, all' },
		question: {
			de: 'Welche Möglichkeit sehen Sie, die wir bisher nicht nutzen?',
			en: 'Which possibility do you see that we have not used so far?',
		},
		guide: [
			{
				de: 'Beim Sammeln denkt jede Person allein. Das Gruppieren übernehmen danach erst Paare, dann Vierergruppen.',
				en: 'While collecting everybody thinks alone. Grouping is then done by pairs first, by fours after that.',
			},
			{
				de: 'Lassen Sie jede Vierergruppe eine einzige Einsicht nennen. Daraus wird das Ergebnis.',
				en: 'Let each group of four name one single insight. The outcome is made of these.',
			},
		],
	},
	triz: {
		name: { de: 'Bewusst scheitern (TRIZ)', en: 'Fail on purpose (TRIZ)' },
		question: {
			de: 'Was müssten wir tun, damit dieses Vorhaben ganz sicher scheitert?',
			en: 'What would we have to do to make sure that this project fails?',
		},
		guide: [
			{
				de: 'Die Übertreibung nimmt den Ernst heraus und macht sagbar, was sonst niemand sagt.',
				en: 'Exaggeration takes the weight off, and allows what nobody says otherwise.',
			},
			{
				de: 'Fragen Sie beim Gruppieren: Was davon tun wir heute schon? Und beim Verabreden: Was davon hören wir auf zu tun?',
				en: 'While grouping ask: which of these do we do already? And while agreeing: which of these do we stop?',
			},
		],
	},
	fifteen_percent: {
		name: { de: 'Fünfzehn Prozent', en: 'Fifteen percent' },
		question: {
			de: 'Was können Sie selbst ändern, ohne jemanden um Erlaubnis oder um Mittel zu bitten?',
			en: 'What can you change yourself, without asking anybody for permission or money?',
		},
		guide: [
			{
				de: 'Es geht um kleine Schritte im eigenen Spielraum. Was andere tun sollten, gehört in eine andere Runde.',
				en: 'This is about small steps within one’s own reach. What others should do belongs in another round.',
			},
			{
				de: 'Fragen Sie nach vier Wochen nach, was davon geschehen ist.',
				en: 'Ask after four weeks what has happened.',
			},
		],
	},
	start_stop_continue: {
		name: { de: 'Anfangen, aufhören, beibehalten', en: 'Start, stop, continue' },
		question: {
			de: 'Womit sollten wir anfangen, womit aufhören, und was sollten wir beibehalten?',
			en: 'What should we start, what should we stop, and what should we continue?',
		},
		guide: [
			{
				de: 'Bitten Sie darum, jede Karte mit einem der drei Wörter zu beginnen. Das Gruppieren geht dann schnell.',
				en: 'Ask for one of the three words at the beginning of each card. Grouping is quick then.',
			},
			{
				de: 'Beginnen Sie das Gespräch mit dem, was bleiben soll.',
				en: 'Begin the conversation with what should stay.',
			},
		],
	},
	learning_from_error: {
		name: { de: 'Aus Fehlern lernen', en: 'Learning from errors' },
		question: {
			de: 'Was ist uns dabei nicht gelungen, und was hätte früher geholfen?',
			en: 'What did we not manage, and what would have helped earlier?',
		},
		guide: [
			{
				de: 'Fragen Sie nach Umständen, nicht nach Schuld. Karten, die Personen benennen, können zurückgehalten werden.',
				en: 'Ask for circumstances, not for blame. Cards that name people can be held back.',
			},
			{
				de: 'Halten Sie als Ergebnis einen Satz fest, den andere Teams gebrauchen können.',
				en: 'Put down an outcome in one sentence that other teams can use.',
			},
		],
	},
	change_resonance: {
		name: { de: 'Resonanz auf eine Veränderung', en: 'Resonance to a change' },
		question: {
			de: 'Was macht diese Veränderung mit Ihrer Arbeit, im Guten wie im Schweren?',
			en: 'What does this change do to your work, for better and for worse?',
		},
		guide: [
			{
				de: 'Stellen Sie die Frage, solange sich noch etwas anpassen lässt, und sagen Sie, was feststeht.',
				en: 'Ask while things can still be adapted, and say what is settled.',
			},
			{
				de: 'Lesen Sie schwierige Karten ohne Gegenrede. Antworten gehören in die nächsten Schritte.',
				en: 'Read difficult cards without objecting. Answers belong in the next steps.',
			},
		],
	},
	flashlight: {
		name: { de: 'Blitzlicht', en: 'Flashlight' },
		question: {
			de: 'Wie geht es Ihnen gerade mit Ihrer Arbeit, in einem Satz?',
			en: 'How are you doing with your work just now, in one sentence?',
		},
		guide: [
			{
				de: 'Ein Blitzlicht wird nicht diskutiert. Es zeigt, worüber als Nächstes gesprochen werden sollte.',
				en: 'A flashlight is not discussed. It shows what should be talked about next.',
			},
			{
				de: 'Ein bis zwei Arbeitstage genügen.',
				en: 'One or two working days are enough.',
			},
		],
	},
};
