/** Questions without a name to a space of the forum (ADR 0020): a round whose cards become topics. */
import type { RefusalCatalogue } from '../../refusal.ts';

/** Stands where a membership would, for posts that nobody known has written. Nobody's id: no membership ever gets it. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
/** Shown in place of an author. */
export const NAMELESS = 'Ohne Namen';
/** Shown in place of the author's administration. */
export const ASKED_IN = 'Fragerunde';
/** The same, beside what was added later. */
export const FOLLOW_UP_BY = 'Wort der fragenden Person';
const protection = {
	de: 'Ohne Namen gefragt: Niemand kann sehen, von wem diese Frage kommt, auch nicht, aus welcher Kommune. Zwei Patinnen oder Paten haben sie vorher durchgesehen.',
	en: 'Asked without a name: nobody can see whom this question comes from, not even from which municipality. Two stewards have looked through it before.',
};
/**
 * What protects a question, below its text: part of the post, so that it goes wherever the post goes. It stands there in both
 * languages; the style shows that of the page (`by-language`).
 */
export const PROTECTION = (['de', 'en'] as const)
	.map((lang) => `<p class="by-language" lang="${lang}"><em>${protection[lang]}</em></p>`)
	.join('');

/** How often a round of questions may come back, in weeks. */
export const repeats = [4, 8, 13, 26] as const;
/** Days after the release in which whoever asked may add words and withdraw. */
export const FOLLOW_DAYS = 60;
export const FOLLOW_UPS_MAX = 10;
export const FOLLOW_UP_MAX = 600; // characters
export const ASKING_TITLE_MIN = 8; // characters
export const ASKING_TITLE_MAX = 160; // characters

/** What stands in the topic once a question was withdrawn. */
export const WITHDRAWN_TITLE = 'Zurückgezogene Frage';
export const WITHDRAWN_TEXT = 'Wer gefragt hat, hat die Frage zurückgezogen.';
export const HIDDEN_TEXT = 'Dieses Wort haben die Patinnen und Paten ausgeblendet.';

export const askingRefusals = {
	asking_missing: {
		kind: 'missing',
		de: 'Diese Fragerunde gibt es nicht (mehr).',
		en: 'There is no such round of questions (any more).',
	},
	asking_open: {
		kind: 'conflict',
		de: 'In diesem Raum läuft schon eine Fragerunde.',
		en: 'A round of questions is open in this space already.',
	},
	second_steward_missing: {
		kind: 'invalid',
		de: 'Bitte wählen Sie eine zweite Patin oder einen zweiten Paten dieses Raums: Zu zweit wird durchgesehen.',
		en: 'Please choose a second steward of this space: two review together.',
	},
	question_missing: {
		kind: 'missing',
		de: 'Zu diesem Schlüssel gibt es keine veröffentlichte Frage (mehr).',
		en: 'There is no published question for this key (any more).',
	},
	question_withdrawn: {
		kind: 'conflict',
		de: 'Diese Frage ist zurückgezogen.',
		en: 'This question has been withdrawn.',
	},
	follow_over: {
		kind: 'conflict',
		de: `Nachfragen und zurückziehen lässt sich eine Frage bis ${FOLLOW_DAYS} Tage nach der Veröffentlichung.`,
		en: `A question can be followed up and withdrawn until ${FOLLOW_DAYS} days after it was published.`,
	},
	follow_closed: {
		kind: 'conflict',
		de: 'Das Thema ist geschlossen.',
		en: 'The topic is closed.',
	},
	too_many_follow_ups: {
		kind: 'conflict',
		de: `Zu einer Frage können Sie höchstens ${FOLLOW_UPS_MAX} Mal nachfragen.`,
		en: `You can follow up ${FOLLOW_UPS_MAX} times on a question at most.`,
	},
	not_nameless: {
		kind: 'forbidden',
		de: 'Ausblenden lassen sich nur Worte ohne Namen.',
		en: 'Only words without a name can be hidden.',
	},
} as const satisfies RefusalCatalogue;
