/** Staff council and data protection: what they may see, objections, and how long a round has rested; and who may change the settings. */
import type { Actor } from '../actor.ts';
import { isGuest } from '../audience.ts';
import type { ResonanceRefusal, RoundFacts } from './rules.ts';
import { berlinDay } from './calendar.ts';
import type { Phase, StepState } from './terms.ts';

/** What is stored, promised and changed: no card, no vote, no person of a circle. */
export function whyNotInsight(actor: Actor): ResonanceRefusal | null {
	const may = actor.roles.some((role) => role === 'staff_council' || role === 'data_protection');
	return !isGuest(actor) && may ? null : 'not_insight';
}

/** Promises only become stronger: the floor goes up, the time of keeping down. */
export function whyNotChangeSettings(
	actor: Actor,
	change?: { readonly now: Kept; readonly next: Kept },
): ResonanceRefusal | null {
	if (isGuest(actor) || !actor.roles.includes('admin')) return 'not_settings';
	if (change && change.next.floor < change.now.floor) return 'floor_only_up';
	return change && change.next.cardsKeptDays > change.now.cardsKeptDays ? 'kept_only_down' : null;
}
interface Kept {
	readonly floor: number;
	readonly cardsKeptDays: number;
}

/** Against rounds in which the own administration takes part, from the first phase to the last. */
export function whyNotObject(
	round: { readonly phase: Phase; readonly takesPart: boolean; readonly objected: boolean },
	actor: Actor,
): ResonanceRefusal | null {
	if (isGuest(actor) || !actor.roles.includes('staff_council')) return 'not_staff_council';
	if (!round.takesPart) return 'round_missing';
	if (round.phase === 'ended' || round.phase === 'too_few') return 'already_ended';
	return round.objected ? 'objection_stands' : null;
}

/** Anybody of the same staff council: who raised it may be away. */
export function whyNotSettle(
	objection: { readonly tenantId: string; readonly settledOn: string | null },
	actor: Actor,
): ResonanceRefusal | null {
	if (objection.tenantId !== actor.tenantId) return 'objection_missing';
	if (isGuest(actor) || !actor.roles.includes('staff_council')) return 'not_staff_council';
	return objection.settledOn === null ? null : 'objection_missing';
}

/**
 * The first day of the pause that ends today, when several objections came one after the other or beside each other.
 * @param objections all of the round, days as YYYY-MM-DD; null: settled now
 * @returns null when there was none
 */
export function pausedSince(
	objections: readonly { readonly raisedOn: string; readonly settledOn: string | null }[],
	today: string,
): string | null {
	const ended = objections.map(({ raisedOn, settledOn }) => ({ raisedOn, settledOn: settledOn ?? today }));
	let since: string | null = null;
	// going back from today as long as one reaches the beginning of the next
	for (const { raisedOn, settledOn } of ended.toSorted((a, b) => (a.settledOn < b.settledOn ? 1 : -1)))
		if (settledOn >= (since ?? today) && (since === null || raisedOn < since)) since = raisedOn;
	return since;
}

/** By whoever facilitates, while cards are collected over days, once: who is missing is known to nobody. A whole forum is not mailed. */
export function whyNotRemind(
	round: RoundFacts & { readonly remindedOn: string | null },
	actor: Actor,
): ResonanceRefusal | null {
	if (round.facilitatorId !== actor.personId) return 'not_facilitator';
	if (round.phase !== 'collecting' || round.way === 'live' || round.way === 'asking') return 'not_collecting';
	if (round.paused) return 'round_paused';
	return round.remindedOn === null ? null : 'already_reminded';
}

/** Whether a step should have been done before today: shown to the circle beside the step, counted by person nowhere. */
export function isOverdue(step: { readonly state: StepState; readonly due: string }, now: string): boolean {
	return (step.state === 'offered' || step.state === 'accepted') && step.due < berlinDay(new Date(now));
}
