/** Seats, waiting list, agenda and room of a workshop. A seat is held by whoever is confirmed, waits to be, or has an offer. */
import type { Actor } from '../../actor.ts';
import { isGuest } from '../../audience.ts';
import type { workshopRefusals } from './refusals.ts';
import { type RegistrationState, seated, type WorkshopState } from './terms.ts';

export type WorkshopRefusal = keyof typeof workshopRefusals;

const MINUTE_MS = 60_000;

/** What the rules need to know of a workshop that the actor may read. */
export interface WorkshopFacts {
	readonly state: WorkshopState;
	readonly registration: 'open' | 'closed';
	/** ISO 8601. */
	readonly startsAt: string;
	readonly capacity: number;
	readonly seatsMax: number;
	/** Seats held. */
	readonly taken: number;
	/** Registrations on the waiting list. */
	readonly waiting: number;
	readonly approval: boolean;
	/** The actor is one of its hosts. */
	readonly host: boolean;
}

/** Guests come to workshops that others make. */
export function whyNotPlan(actor: Actor): 'guest_may_not_start' | null {
	return isGuest(actor) ? 'guest_may_not_start' : null;
}

export function whyNotLead({ host }: Pick<WorkshopFacts, 'host'>): WorkshopRefusal | null {
	return host ? null : 'workshop_not_host';
}

export function isOver({ state }: Pick<WorkshopFacts, 'state'>): boolean {
	return state === 'ended' || state === 'cancelled';
}

/** What is on the invitation, the agenda and the tables; until the end. */
export function whyNotChange(workshop: WorkshopFacts): WorkshopRefusal | null {
	return whyNotLead(workshop) ?? (isOver(workshop) ? 'workshop_over' : null);
}

export function whyNotAnnounce(
	workshop: WorkshopFacts & { readonly place: string; readonly link: string },
	now: Date,
): WorkshopRefusal | null {
	if (!workshop.host) return 'workshop_not_host';
	if (workshop.state !== 'draft') return 'workshop_not_draft';
	if (Date.parse(workshop.startsAt) <= now.getTime()) return 'workshop_time_wrong';
	return workshop.place === '' && workshop.link === '' ? 'workshop_no_place' : null;
}

export function whyNotBegin(workshop: WorkshopFacts): WorkshopRefusal | null {
	return whyNotLead(workshop) ?? (workshop.state === 'announced' ? null : 'workshop_not_announced');
}

export function whyNotRun(workshop: WorkshopFacts): WorkshopRefusal | null {
	return whyNotLead(workshop) ?? (workshop.state === 'running' ? null : 'workshop_not_running');
}

/** A draft is discarded instead: nobody has heard of it. */
export function whyNotCancel(workshop: WorkshopFacts): WorkshopRefusal | null {
	if (!workshop.host) return 'workshop_not_host';
	if (workshop.state === 'draft') return 'workshop_not_announced';
	return isOver(workshop) ? 'workshop_over' : null;
}

/** @param own state of an earlier registration of the same person; null for none */
export function whyNotRegister(
	workshop: WorkshopFacts,
	own: RegistrationState | null,
	seats: number,
): WorkshopRefusal | null {
	if (isOver(workshop)) return 'workshop_over';
	if (workshop.state === 'draft') return 'workshop_not_announced';
	if (workshop.registration === 'closed') return 'registration_closed';
	if (own !== null && own !== 'withdrawn') return own === 'declined' ? 'registration_closed' : 'already_registered';
	return seats >= 1 && seats <= Math.min(workshop.seatsMax, workshop.capacity) ? null : 'seats_wrong';
}

/** First come, first served: while anybody waits, whoever comes goes behind them. */
export function stateFor(
	{ waiting, taken, capacity, approval }: Pick<WorkshopFacts, 'waiting' | 'taken' | 'capacity' | 'approval'>,
	seats: number,
): 'pending' | 'confirmed' | 'waiting' {
	if (waiting > 0 || taken + seats > capacity) return 'waiting';
	return approval ? 'pending' : 'confirmed';
}

/** Handing on, choosing a table and withdrawing are for those who have, or wait for, something. */
export function whyNotWithdraw(
	state: RegistrationState,
	workshop: Pick<WorkshopFacts, 'state'>,
): WorkshopRefusal | null {
	if (isOver(workshop)) return 'workshop_over';
	return state === 'waiting' || seated.includes(state) ? null : 'not_registered';
}

export function whyNotHandOn(state: RegistrationState, workshop: Pick<WorkshopFacts, 'state'>): WorkshopRefusal | null {
	if (isOver(workshop)) return 'workshop_over';
	return state === 'confirmed' || state === 'pending' ? null : 'not_registered';
}

export function whyNotTakeOffer(
	{ state, offeredUntil }: { readonly state: RegistrationState; readonly offeredUntil: string | null },
	workshop: Pick<WorkshopFacts, 'state'>,
	now: Date,
): WorkshopRefusal | null {
	if (isOver(workshop)) return 'workshop_over';
	if (state !== 'offered' || offeredUntil === null) return 'offer_over';
	return Date.parse(offeredUntil) > now.getTime() ? null : 'offer_over';
}

/** Tables, questions and the video link are for those who take part. */
export function whyNotEnter(
	{ host }: Pick<WorkshopFacts, 'host'>,
	own: RegistrationState | null,
): WorkshopRefusal | null {
	return host || own === 'confirmed' ? null : 'not_in_workshop';
}

/** When each item begins and ends, ISO 8601: one after the other from the beginning of the workshop. */
export function agendaTimes(
	startsAt: string,
	items: readonly { readonly minutes: number }[],
): { startsAt: string; endsAt: string }[] {
	let at = Date.parse(startsAt);
	return items.map(({ minutes }) => {
		const from = at;
		at += minutes * MINUTE_MS;
		return { startsAt: new Date(from).toISOString(), endsAt: new Date(at).toISOString() };
	});
}

/** The item after this one; the first when none runs; null after the last. */
export function nextItem<T extends { readonly id: string }>(items: readonly T[], current: string | null): T | null {
	const at = items.findIndex(({ id }) => id === current);
	return items[at + 1] ?? null;
}

/** The same list with one entry a place up or down. */
export function moved<T extends { readonly id: string }>(items: readonly T[], id: string, by: -1 | 1): T[] {
	const at = items.findIndex((item) => item.id === id);
	const to = at + by;
	const [entry, other] = [items[at], items[to]];
	if (!entry || !other) return [...items];
	return items.map((item, place) => (place === at ? other : place === to ? entry : item));
}

/** What a calendar has to be told of anew. */
export function isAnnounceable(
	before: {
		readonly title: string;
		readonly startsAt: string;
		readonly endsAt: string;
		readonly place: string;
		readonly link: string;
	},
	after: typeof before,
): boolean {
	return (
		before.title !== after.title ||
		Date.parse(before.startsAt) !== Date.parse(after.startsAt) ||
		Date.parse(before.endsAt) !== Date.parse(after.endsAt) ||
		before.place !== after.place ||
		before.link !== after.link
	);
}
