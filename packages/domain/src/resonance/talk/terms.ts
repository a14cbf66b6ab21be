/** What the author of a card and the pair may say to each other, by the card's key. */
import type { RefusalCatalogue } from '../../refusal.ts';
import type { Phase } from '../terms.ts';

export const WORD_MAX = 600; // characters
/** Words of an author to one card. */
export const WORDS_MAX = 8;
/** Words that the pair may be ahead of the author: who does not answer is not pressed. */
export const WORDS_AHEAD_MAX = 2;
/** Supplements to one card. */
export const SUPPLEMENTS_MAX = 3;
/** What a supplement begins with, below the card's text. */
export const SUPPLEMENT_MARK = '\n\n+ ';

/** While the pair reads, and while the circle works with the cards. Afterwards nobody looks there any more. */
export const talkingPhases: readonly Phase[] = ['reviewing', 'grouping', 'weighting', 'discussing', 'agreeing'];

export const talkRefusals = {
	card_not_there: {
		kind: 'missing',
		de: 'Zu diesem Schlüssel gibt es in dieser Runde keine Karte (mehr).',
		en: 'There is no card for this key in this round (any more).',
	},
	card_settled: {
		kind: 'conflict',
		de: 'Zurückziehen und ergänzen lässt sich eine Karte nur, solange die Runde sammelt.',
		en: 'A card can be withdrawn and added to only while the round collects.',
	},
	card_paused: {
		kind: 'conflict',
		de: 'Die Runde ist angehalten, weil der Personalrat widersprochen hat. Bis das geklärt ist, bleibt jede Karte, wie sie ist.',
		en: 'The round is paused because the staff council has objected. Until that is settled, each card stays as it is.',
	},
	too_many_supplements: {
		kind: 'conflict',
		de: `Eine Karte hat höchstens ${SUPPLEMENTS_MAX} Ergänzungen.`,
		en: `A card has ${SUPPLEMENTS_MAX} supplements at most.`,
	},
	talk_closed: {
		kind: 'conflict',
		de: 'Nachrichten zu einer Karte gehen vom Durchsehen bis zum Verabreden hin und her, davor und danach nicht.',
		en: 'Messages about a card can be exchanged from the review until the agreement, not before and not after.',
	},
	too_many_words: {
		kind: 'conflict',
		de: `Zu einer Karte können Sie höchstens ${WORDS_MAX} Nachrichten schreiben.`,
		en: `You can write ${WORDS_MAX} messages about a card at most.`,
	},
	words_ahead: {
		kind: 'conflict',
		de: 'Jetzt ist die Autorin oder der Autor dran: Mehr als zwei Nachrichten ohne Antwort würden drängen.',
		en: 'It is the author’s turn: more than two messages without an answer would press.',
	},
} as const satisfies RefusalCatalogue;
