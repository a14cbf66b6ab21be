/** Other ways into a round than an account: paper that somebody enters, and a code for guests. */
import type { RefusalCatalogue } from '../../refusal.ts';

/** Paper cards entered at once. */
export const PAPER_CARDS_MAX = 100;
/** Cards of all guests of a round together. */
export const GUEST_CARDS_MAX = 100;
export const GUEST_CARDS = 30;
/** Read aloud, none of these sounds like another, and they make no words that one would not show on a wall. */
export const CODE_CONSONANTS = 'BFKLMRSTW';
export const CODE_VOWELS = 'AEIO';
export const CODE_LENGTH = 8;
/** Codes that may be asked for, from everybody together: at once, and again each second. Guessing one of 1.6 million in the time of a round is hopeless. */
export const CODES_AT_ONCE = 120;
export const CODES_A_SECOND = 3;
/** Cards that one code takes, likewise. */
export const GUESTS_AT_ONCE = 40;
export const GUESTS_A_SECOND = 2;

export const entryRefusals = {
	guests_live_only: {
		kind: 'conflict',
		de: 'Ohne Konto kann man nur bei Live-Runden mitmachen. Versiegelte Runden schützen ihre Schreibenden anders.',
		en: 'Taking part without an account is for live rounds only. Sealed rounds protect their writers otherwise.',
	},
	guests_over: {
		kind: 'conflict',
		de: 'Gäste können nur bis zum Aufdecken der Karten eingeladen werden.',
		en: 'Guests can be invited only until the cards are revealed.',
	},
	guest_code_missing: {
		kind: 'missing',
		de: 'Diesen Code gibt es nicht (mehr). Er gilt nur, solange die Runde sammelt.',
		en: 'This code does not exist (any more). It is valid only while the round collects.',
	},
	guests_not_yet: {
		kind: 'conflict',
		de: 'Die Runde sammelt noch nicht. Bitte warten Sie, bis die Moderation dazu auffordert.',
		en: 'The round does not collect yet. Please wait until the facilitator asks for it.',
	},
	guest_cards_used: {
		kind: 'conflict',
		de: 'Alle Karten für Gäste sind vergeben. Ihr Text wurde nicht angenommen.',
		en: 'All cards for guests are used. Your text was not taken.',
	},
	guests_crowded: {
		kind: 'limited',
		de: 'Gerade kommt sehr viel an. Bitte versuchen Sie es in ein paar Sekunden noch einmal.',
		en: 'A lot is arriving just now. Please try again in a few seconds.',
	},
	paper_closed: {
		kind: 'conflict',
		de: 'Papierkarten können nur eingetragen werden, solange die Runde sammelt.',
		en: 'Paper cards can be entered only while the round collects.',
	},
	paper_people_wrong: {
		kind: 'invalid',
		de: 'Bitte geben Sie an, wie viele Personen bisher auf Papier geschrieben haben: mindestens eine, nicht weniger als zuvor, und nicht mehr, als zum Kreis gehören.',
		en: 'Please say how many people have written on paper so far: at least one, not fewer than before, and not more than belong to the circle.',
	},
	paper_cards_wrong: {
		kind: 'invalid',
		de: 'Das sind mehr Karten, als so viele Personen schreiben dürfen: höchstens zehn je Person.',
		en: 'These are more cards than so many people may write: ten each at most.',
	},
	paper_ballots_wrong: {
		kind: 'invalid',
		de: 'Diese Zahlen können von so vielen Personen nicht kommen. Bitte zählen Sie noch einmal.',
		en: 'These figures cannot come from so many people. Please count again.',
	},
} as const satisfies RefusalCatalogue;
