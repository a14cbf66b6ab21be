import { GUEST_DAYS } from '@gestaltungsraum/domain/forum/guests/terms';

const DAY_MS = 86_400_000;

/** YYYY-MM-DD so many days from today, as date fields want it. */
export function dateAhead(days: number = GUEST_DAYS): string {
	return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/** The last minute of a day, as ISO 8601; '' for no day. */
export function untilEndOf(date: string = dateAhead()): string {
	const at = new Date(`${date}T23:59:00`);
	return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}
