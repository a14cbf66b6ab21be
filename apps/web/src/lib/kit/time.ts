import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';

const timeZone = 'Europe/Berlin';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(at: Date, name: string, options: Intl.DateTimeFormatOptions): string {
	const key = getLocale() + name;
	let made = formats.get(key);
	if (!made)
		formats.set(
			key,
			(made = new Intl.DateTimeFormat(getLocale() === 'en' ? 'en-GB' : 'de-DE', { timeZone, ...options })),
		);
	const used = made;
	return remembered(`${key} ${at.getTime()}`, () => used.format(at));
}

/** The same posts are shown again and again; what a formatter said of a moment is kept for a while. */
const said = new Map<string, string>();
function remembered(key: string, make: () => string): string {
	const known = said.get(key);
	if (known !== undefined) return known;
	if (said.size > 20_000) said.clear();
	const text = make();
	said.set(key, text);
	return text;
}

/** Making a formatter costs far more than using it. */
const berlin = new Intl.DateTimeFormat('en-CA', { timeZone });
const dates = new Map<number, string>();

/** YYYY-MM-DD in Berlin, where days begin on a full hour of everybody's. */
function berlinDate(at: Date): string {
	const hour = Math.floor(at.getTime() / HOUR);
	let date = dates.get(hour);
	if (date === undefined) {
		if (dates.size > 5000) dates.clear();
		dates.set(hour, (date = berlin.format(at)));
	}
	return date;
}

/** Days since 1970 on Berlin's calendar, so that "yesterday" is yesterday there. */
function dayNumber(at: Date): number {
	return Date.parse(berlinDate(at)) / DAY;
}

/** "14:03". */
export function clock(moment: string | number): string {
	return format(new Date(moment), 'clock', { hour: '2-digit', minute: '2-digit' });
}

/** "23. November", with the year when it is another one; also for a bare YYYY-MM-DD. */
export function day(moment: string, now = new Date()): string {
	const at = new Date(moment);
	return berlinDate(at).slice(0, 4) === berlinDate(now).slice(0, 4)
		? format(at, 'day', { day: 'numeric', month: 'long' })
		: format(at, 'fullday', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Montag, 23. November". */
export function weekday(at: Date): string {
	return format(at, 'weekday', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The whole moment, for titles: "Montag, 23. November 2026 um 14:03". */
export function exact(moment: string): string {
	return format(new Date(moment), 'exact', { dateStyle: 'full', timeStyle: 'short' });
}

/** As people say it: "vor 5 Minuten", "gestern um 14:03", "Montag um 9:00", "12. März". */
export function ago(moment: string, now = new Date()): string {
	// what is known to the day only, such as a question without a name
	if (clock(moment) === '00:00') return day(moment, now);
	const at = new Date(moment);
	const minutes = Math.round((now.getTime() - at.getTime()) / MINUTE);
	if (minutes < 1) return m.time_now();
	if (minutes < 60) return m.time_minutes({ count: minutes });
	const days = dayNumber(now) - dayNumber(at);
	if (days === 0) return m.time_hours({ count: Math.round(minutes / 60) });
	if (days === 1) return m.time_yesterday({ clock: clock(moment) });
	if (days < 7) return m.time_weekday({ weekday: format(at, 'name', { weekday: 'long' }), clock: clock(moment) });
	return day(moment, now);
}

/** What lies ahead: "heute um 18:00", "morgen um 12:00", "bis Donnerstag", "31. Dezember". */
export function ahead(moment: string, now = new Date()): string {
	const at = new Date(moment);
	const days = dayNumber(at) - dayNumber(now);
	if (days === 0) return m.time_today({ clock: clock(moment) });
	if (days === 1) return m.time_tomorrow({ clock: clock(moment) });
	return day(moment, now);
}
