import type { Actor } from '../actor.ts';
import { isGuest } from '../audience.ts';
import type { resonanceRefusals } from './refusals.ts';
import {
	ASKING_CIRCLE_MAX,
	CIRCLE_MAX,
	CIRCLE_MIN,
	FLOOR,
	type HoldReason,
	LIVE_CIRCLE_MIN,
	type Phase,
	phasesOf,
	publishedPhases,
	type Way,
} from './terms.ts';

export type ResonanceRefusal = keyof typeof resonanceRefusals;

/** What the rules need to know of a round. */
export interface RoundFacts {
	readonly phase: Phase;
	readonly way: Way;
	readonly facilitatorId: string;
	/** null for live rounds. */
	readonly secondId: string | null;
	/** The actor belongs to the frozen circle. */
	readonly member: boolean;
	/** An objection of the staff council stands: all that changes the round waits. */
	readonly paused: boolean;
}

export function whyNotOpen(actor: Actor): ResonanceRefusal | null {
	return !isGuest(actor) && actor.roles.includes('facilitator') ? null : 'not_facilitator';
}

/** @param floor of the administration: below it, and without the margin of sealed rounds, nothing could ever be published */
export function whyNotCircle(size: number, way: Way = 'sealed', floor = FLOOR): ResonanceRefusal | null {
	if (way === 'live' && size < LIVE_CIRCLE_MIN) return 'live_circle_too_small';
	if (way !== 'live' && size < CIRCLE_MIN) return 'circle_too_small';
	if (size < floor + (way === 'live' ? 0 : CIRCLE_MIN - FLOOR)) return 'circle_below_floor';
	return size > (way === 'asking' ? ASKING_CIRCLE_MAX : CIRCLE_MAX) ? 'circle_too_large' : null;
}

/** A circle in which fewer people count than the floor could never be shown: it is not asked at all. */
export function whyNotCounted(counted: number, floor: number): ResonanceRefusal | null {
	return counted < floor ? 'circle_too_new' : null;
}

/** Writing needs a place in the circle; whether a deadline has passed is told by the phase alone. */
export function whyNotWrite(round: RoundFacts): ResonanceRefusal | null {
	if (!round.member) return 'round_missing';
	// a pulse has answers, and no cards
	if (round.phase !== 'collecting' || round.way === 'pulse') return 'not_collecting';
	return round.paused ? 'round_paused' : null;
}

/** Only the pair sees cards before the release, and only once nothing can be added any more. */
export function whyNotReview(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	if (!inPair(round, actor)) return 'not_in_pair';
	if (round.phase !== 'reviewing') return 'not_reviewing';
	return round.paused ? 'round_paused' : null;
}

/** Everybody of the circle groups, and the pair. */
export function whyNotGroup(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	if (!round.member && !inPair(round, actor)) return 'round_missing';
	if (round.phase === 'ended') return 'already_ended';
	if (!publishedPhases.includes(round.phase)) return 'not_published';
	return round.paused ? 'round_paused' : null;
}

/** Nothing leaves before the release, and nothing of a round that was too small; who may read it, may take it along. */
export function whyNotExport({ phase, way }: Pick<RoundFacts, 'phase' | 'way'>): ResonanceRefusal | null {
	// questions are read where they are answered
	return publishedPhases.includes(phase) && way !== 'asking' ? null : 'not_published';
}

/** Outcome and next steps are written down by the facilitator; where all are present, when it is their turn. */
export function whyNotAgree(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	if (round.facilitatorId !== actor.personId) return 'not_facilitator';
	const why = whyNotGroup(round, actor);
	if (why !== null || round.way !== 'live') return why;
	return round.phase === 'agreeing' || round.phase === 'following' ? null : 'not_agreeing';
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
 * The reason for which a card is held back; null when it is published.
 * Both have to hold it: one alone can neither silence nor be overruled in public. The staff council's reason is given.
 */
export function heldFor(facilitator: HoldReason | null, second: HoldReason | null): HoldReason | null {
	return facilitator !== null && second !== null ? second : null;
}

/** The phase after this one on the round's way; null at its end. */
export function nextPhase({ way, phase }: Pick<RoundFacts, 'way' | 'phase'>): Phase | null {
	const line = phasesOf(way);
	const at = line.indexOf(phase);
	return at < 0 ? null : (line[at + 1] ?? null);
}

/** The phases that a facilitator leaves by the one button; collecting ends by revealing, following by ending the round. */
const leftByHand: ReadonlySet<Phase> = new Set([
	'arriving',
	'looking_back',
	'grouping',
	'weighting',
	'discussing',
	'agreeing',
]);

/** Moving on is for the facilitator, and nothing is followed up that was not agreed on. */
export function whyNotAdvance(
	round: RoundFacts & { readonly outcome: string | null },
	actor: Actor,
): ResonanceRefusal | null {
	const why = whyNotLead(round, actor);
	if (why !== null) return why;
	if (!leftByHand.has(round.phase)) return 'not_by_hand';
	return round.phase === 'agreeing' && round.outcome === null ? 'outcome_missing' : null;
}

/** Whether enough is there is known to nobody before: the server counts when it is asked to reveal. */
export function whyNotReveal(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	const why = whyNotLead(round, actor);
	if (why !== null) return why;
	if (round.way !== 'live') return 'not_live';
	return round.phase === 'collecting' ? null : 'not_collecting';
}

/** A timer is for those who sit together: live rounds, and boards. */
export function whyNotTimer(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	const why = whyNotLead(round, actor);
	if (why !== null) return why;
	return round.way === 'live' || publishedPhases.includes(round.phase) ? null : 'not_live';
}

/** Who was promised as the pair of a sealed round stays; a live round may change hands. */
export function whyNotHandOver(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	return whyNotLead(round, actor) ?? (round.way === 'live' ? null : 'not_live');
}

function whyNotLead(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	if (!round.member && !inPair(round, actor)) return 'round_missing';
	if (round.facilitatorId !== actor.personId) return 'not_facilitator';
	if (round.phase === 'ended' || round.phase === 'too_few') return 'already_ended';
	return round.paused ? 'round_paused' : null;
}

const handedOnFrom: ReadonlySet<Phase> = new Set(['agreeing', 'following', 'ended']);

/** An outcome becomes an idea once, when it has been agreed on; also after the round. */
export function whyNotHandOn(
	round: RoundFacts & { readonly outcome: string | null; readonly handedOn: string | null },
	actor: Actor,
): ResonanceRefusal | null {
	if (!round.member && !inPair(round, actor)) return 'round_missing';
	if (round.facilitatorId !== actor.personId) return 'not_facilitator';
	if (!handedOnFrom.has(round.phase)) return 'not_agreeing';
	if (round.paused) return 'round_paused';
	if (round.outcome === null) return 'outcome_missing';
	return round.handedOn === null ? null : 'handed_on';
}

/** What the actor may do to lead the round on. */
export function leadOf(
	round: RoundFacts & { readonly outcome: string | null; readonly handedOn: string | null },
	actor: Actor,
) {
	return {
		facilitates: round.facilitatorId === actor.personId,
		next: nextPhase(round),
		why: {
			advance: whyNotAdvance(round, actor),
			reveal: whyNotReveal(round, actor),
			timer: whyNotTimer(round, actor),
			handOver: whyNotHandOver(round, actor),
			handOn: whyNotHandOn(round, actor),
		},
	};
}
