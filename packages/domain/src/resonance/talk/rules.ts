import type { Actor } from '../../actor.ts';
import { inPair, type RoundFacts } from '../rules.ts';
import type { Phase } from '../terms.ts';
import {
	SUPPLEMENT_MARK,
	SUPPLEMENTS_MAX,
	talkingPhases,
	type talkRefusals,
	WORDS_AHEAD_MAX,
	WORDS_MAX,
} from './terms.ts';

type No = keyof typeof talkRefusals | 'not_in_pair';

/** What is true of the round of a card. */
interface Facts {
	readonly phase: Phase;
	/** An objection stands. */
	readonly paused: boolean;
}

/** Withdrawing and adding need a round that collects. */
export function whyNotChange({ phase, paused }: Facts): No | null {
	if (phase !== 'collecting') return 'card_settled';
	return paused ? 'card_paused' : null;
}

/** @param supplements of the card, those that wait included */
export function whyNotSupplement(facts: Facts, supplements: number): No | null {
	return whyNotChange(facts) ?? (supplements >= SUPPLEMENTS_MAX ? 'too_many_supplements' : null);
}

export function whyNotTalk({ phase, paused }: Facts): No | null {
	if (!talkingPhases.includes(phase)) return 'talk_closed';
	return paused ? 'card_paused' : null;
}

/** @param words of the author about this card, those that wait included */
export function whyNotWord(facts: Facts, words: number): No | null {
	return whyNotTalk(facts) ?? (words >= WORDS_MAX ? 'too_many_words' : null);
}

/** The pair may begin, and may not press. */
export function whyNotAnswer(
	round: Facts & Pick<RoundFacts, 'facilitatorId' | 'secondId'>,
	actor: Pick<Actor, 'personId'>,
	words: { readonly author: number; readonly pair: number },
): No | null {
	if (!inPair(round, actor)) return 'not_in_pair';
	return whyNotTalk(round) ?? (words.pair >= words.author + WORDS_AHEAD_MAX ? 'words_ahead' : null);
}

/** A card and what its author has added, as one text: whatever shows, sorts or exports cards shows it as well. */
export function withSupplement(text: string, supplement: string): string {
	const { supplements } = partsOf(text);
	// sent again, or one too many
	if (supplements.includes(supplement) || supplements.length >= SUPPLEMENTS_MAX) return text;
	return text + SUPPLEMENT_MARK + supplement;
}

/** @example partsOf('Zu wenig Zeit.\n\n+ Vor allem montags.') // { text: 'Zu wenig Zeit.', supplements: ['Vor allem montags.'] } */
export function partsOf(card: string): { text: string; supplements: string[] } {
	const [text = '', ...supplements] = card.split(SUPPLEMENT_MARK);
	return { text, supplements };
}
