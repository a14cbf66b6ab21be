import type { PublicRound } from '@gestaltungsraum/domain/resonance/contract';
import { type HoldReason, publishedPhases } from '@gestaltungsraum/domain/resonance/terms';

/** Where a card is, as its author can find out alone. */
export type CardState =
	| 'waiting'
	| 'accepted'
	| 'enveloped'
	| 'withdrawing'
	| 'withdrawn'
	| 'published'
	| 'held'
	| 'too_few'
	| 'deleted'
	| 'lost';

export interface Found {
	readonly state: CardState;
	/** Why it was held back; null otherwise. */
	readonly reason: HoldReason | null;
}

/**
 * @param card `sent`: the server has said that it took the card
 * @param round what everybody can read of the round; null while nobody answers
 */
export function stateOf(
	card: { readonly receipt: string; readonly sent: boolean; readonly withdrawn: boolean },
	round: Pick<PublicRound, 'phase' | 'receipts' | 'held'> | null,
): Found {
	const is = (state: CardState): Found => ({ state, reason: null });
	if (!round) return is(card.withdrawn ? 'withdrawing' : card.sent ? 'accepted' : 'waiting');
	const listed = round.receipts.includes(card.receipt);
	if (round.phase === 'too_few') return is(card.withdrawn ? 'withdrawn' : 'too_few');
	if (round.phase === 'collecting') {
		if (card.withdrawn) return is(listed ? 'withdrawing' : 'withdrawn');
		return is(listed ? 'enveloped' : card.sent ? 'accepted' : 'waiting');
	}
	const held = round.held.find(({ receipt }) => receipt === card.receipt);
	if (held) return { state: 'held', reason: held.reason };
	if (listed) return is(publishedPhases.includes(round.phase) ? 'published' : 'enveloped');
	if (card.withdrawn) return is('withdrawn');
	// a round that is published has cards; when all are gone, their time was over
	return is(publishedPhases.includes(round.phase) && round.receipts.length === 0 ? 'deleted' : 'lost');
}

/** Nothing has to be sent again, and signing out loses nothing. */
export function isSettled(state: CardState): boolean {
	return !['waiting', 'accepted', 'withdrawing'].includes(state);
}
