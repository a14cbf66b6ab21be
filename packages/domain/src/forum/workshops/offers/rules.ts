/** Whom of the waiting list to ask, when, and until when they may answer. Only the server asks; pages load none of it. */
import { berlinDay, isWorkingDay } from '../../../resonance/calendar.ts';
import { OFFER_HOURS, OFFER_HOURS_LEAST } from '../terms.ts';

const HOUR_MS = 3_600_000;

/**
 * Who of the waiting list gets an offer: in its order, everybody whose seats still fit. A group that is too large for what
 * is free keeps its place, and smaller ones behind it go ahead; nobody is passed over by one who wants as much or more.
 * @param free seats
 * @param queue in the order of the list
 */
export function nextOffers<T extends { readonly seats: number }>(free: number, queue: readonly T[]): T[] {
	let left = free;
	return queue.filter(({ seats }) => {
		if (seats > left) return false;
		left -= seats;
		return true;
	});
}

/**
 * Until when an offer stands: 48 hours, a quarter of the time that is left when the day is near, two hours at least.
 * @returns null when it is too late to ask anybody
 */
export function offerUntil(now: Date, startsAt: string): Date | null {
	const left = Date.parse(startsAt) - now.getTime();
	const window = Math.min(OFFER_HOURS * HOUR_MS, Math.max(OFFER_HOURS_LEAST * HOUR_MS, left / 4));
	return left - window < HOUR_MS ? null : new Date(now.getTime() + window);
}

const berlinClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' });

/** Offers are made when people are at work, so that their time does not run at night; in the last three days also at weekends. */
export function isOfferTime(now: Date, startsAt: string): boolean {
	const hour = Number(berlinClock.format(now));
	const soon = Date.parse(startsAt) - now.getTime() < 72 * HOUR_MS;
	return soon ? hour >= 7 && hour < 21 : hour >= 7 && hour < 17 && isWorkingDay(berlinDay(now), null);
}
