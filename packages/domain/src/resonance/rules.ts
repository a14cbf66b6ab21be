import type { Actor } from '../actor.ts';
import { isGuest } from '../audience.ts';
import {
	CIRCLE_MAX,
	CIRCLE_MIN,
	type HoldReason,
	type Phase,
	publishedPhases,
	type resonanceRefusals,
} from './terms.ts';

export type ResonanceRefusal = keyof typeof resonanceRefusals;

/** What the rules need to know of a round. */
export interface RoundFacts {
	readonly phase: Phase;
	readonly facilitatorId: string;
	/** null for live rounds. */
	readonly secondId: string | null;
	/** The actor belongs to the frozen circle. */
	readonly member: boolean;
}

export function whyNotOpen(actor: Actor): ResonanceRefusal | null {
	return !isGuest(actor) && actor.roles.includes('facilitator') ? null : 'not_facilitator';
}

export function whyNotCircle(size: number): ResonanceRefusal | null {
	if (size < CIRCLE_MIN) return 'circle_too_small';
	return size > CIRCLE_MAX ? 'circle_too_large' : null;
}

/** Writing needs a place in the circle; whether a deadline has passed is told by the phase alone. */
export function whyNotWrite(round: RoundFacts): ResonanceRefusal | null {
	if (!round.member) return 'round_missing';
	return round.phase === 'collecting' ? null : 'not_collecting';
}

/** Only the pair sees cards before the release, and only once nothing can be added any more. */
export function whyNotReview(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	if (!inPair(round, actor)) return 'not_in_pair';
	return round.phase === 'reviewing' ? null : 'not_reviewing';
}

/** Everybody of the circle groups, and the pair. */
export function whyNotGroup(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	if (!round.member && !inPair(round, actor)) return 'round_missing';
	if (round.phase === 'ended') return 'already_ended';
	return publishedPhases.includes(round.phase) ? null : 'not_published';
}

/** Outcome and next steps are written down by the facilitator. */
export function whyNotAgree(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	if (round.facilitatorId !== actor.personId) return 'not_facilitator';
	return whyNotGroup(round, actor);
}

export function whyNotEnd(
	round: RoundFacts & { readonly outcome: string | null },
	actor: Actor,
): ResonanceRefusal | null {
	return whyNotAgree(round, actor) ?? (round.outcome === null ? 'outcome_missing' : null);
}

export function inPair(round: Pick<RoundFacts, 'facilitatorId' | 'secondId'>, actor: Pick<Actor, 'personId'>): boolean {
	return round.facilitatorId === actor.personId || round.secondId === actor.personId;
}

/**
 * What may be published at the close of a round.
 * @param contributors members who were given tickets: more people cannot have written
 * @returns false below the floor: then nothing is shown to anybody, and the cards are deleted
 */
export function mayPublish({
	contributors,
	cards,
	floor,
}: {
	contributors: number;
	cards: number;
	floor: number;
}): boolean {
	return contributors >= floor && cards >= floor;
}

/**
 * The reason for which a card is held back; null when it is published.
 * Both have to hold it: one alone can neither silence nor be overruled in public. The staff council's reason is given.
 */
export function heldFor(facilitator: HoldReason | null, second: HoldReason | null): HoldReason | null {
	return facilitator !== null && second !== null ? second : null;
}
