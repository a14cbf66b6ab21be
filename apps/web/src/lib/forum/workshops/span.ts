import { clock, weekday } from '#lib/kit/time.ts';

/** "Donnerstag, 10. Dezember, 9:00–12:30". */
export function span(startsAt: string, endsAt: string): string {
	return `${weekday(new Date(startsAt))}, ${clock(startsAt)}–${clock(endsAt)}`;
}

const zone = 'Europe/Berlin';
const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
const time = new Intl.DateTimeFormat('de-DE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** Day and clock of a moment in Berlin, as form fields want them. */
export function fieldsOf(moment: string): { day: string; clock: string } {
	const at = new Date(moment);
	return { day: day.format(at), clock: time.format(at) };
}
