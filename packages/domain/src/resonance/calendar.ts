/** Public holidays of the Länder, for deadlines that fall on working days. Sources: the holiday laws of the Länder, as of 2026. */

const DAY_MS = 86_400_000;

/** Days after Easter Sunday that are holidays everywhere. */
const everywhereByEaster = new Set([-2, 1, 39, 50]); // Good Friday, Easter Monday, Ascension, Whit Monday
const everywhere = new Set(['01-01', '05-01', '10-03', '12-25', '12-26']);
const somewhere: Readonly<Record<string, readonly string[]>> = {
	'01-06': ['BW', 'BY', 'ST'], // Epiphany
	'03-08': ['BE', 'MV'], // Women's Day
	'08-15': ['SL'], // Assumption; in Bavaria only in some municipalities
	'09-20': ['TH'], // Children's Day
	'10-31': ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH'], // Reformation Day
	'11-01': ['BW', 'BY', 'NW', 'RP', 'SL'], // All Saints
};
const CORPUS_CHRISTI = { after: 60, lands: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] };
const REPENTANCE_LANDS = new Set(['SN']); // Wednesday before 23 November

/**
 * @param day YYYY-MM-DD
 * @param land short name such as "NI"; null: only what is a holiday everywhere
 */
export function isWorkingDay(day: string, land: string | null): boolean {
	const at = new Date(`${day}T00:00:00Z`);
	const weekday = at.getUTCDay();
	if (weekday === 0 || weekday === 6) return false;
	const monthDay = day.slice(5);
	if (everywhere.has(monthDay)) return false;
	if (land !== null && somewhere[monthDay]?.includes(land)) return false;
	const sinceEaster = (at.getTime() - easter(at.getUTCFullYear())) / DAY_MS;
	if (everywhereByEaster.has(sinceEaster)) return false;
	if (land !== null && CORPUS_CHRISTI.lands.includes(land) && sinceEaster === CORPUS_CHRISTI.after) return false;
	const repentance = weekday === 3 && monthDay >= '11-16' && monthDay <= '11-22';
	return !(repentance && land !== null && REPENTANCE_LANDS.has(land));
}

/** One Land, or those of all administrations that ask together: then a day has to be a working day in each of them. */
export type Lands = string | null | readonly (string | null)[];

function isWorkingDayIn(day: string, lands: Lands): boolean {
	return typeof lands === 'string' || lands === null
		? isWorkingDay(day, lands)
		: lands.every((land) => isWorkingDay(day, land)) && isWorkingDay(day, null);
}

/** The n-th working day after a day, YYYY-MM-DD. */
export function workingDayAfter(day: string, n: number, lands: Lands): string {
	let at = new Date(`${day}T00:00:00Z`).getTime();
	for (let left = n; left > 0;) {
		at += DAY_MS;
		if (isWorkingDayIn(iso(at), lands)) left -= 1;
	}
	return iso(at);
}

/** The last working day before a day, YYYY-MM-DD. */
export function workingDayBefore(day: string, lands: Lands): string {
	let at = new Date(`${day}T00:00:00Z`).getTime();
	do at -= DAY_MS;
	while (!isWorkingDayIn(iso(at), lands));
	return iso(at);
}

/** Working days from a day to another, both included. */
export function workingDaysWithin(from: string, to: string, lands: Lands): number {
	let days = 0;
	for (let at = Date.parse(`${from}T00:00:00Z`); iso(at) <= to; at += DAY_MS)
		if (isWorkingDayIn(iso(at), lands)) days += 1;
	return days;
}

/** So many days after a day, YYYY-MM-DD. */
export function daysAfter(day: string, n: number): string {
	return iso(Date.parse(`${day}T00:00:00Z`) + n * DAY_MS);
}

/** Today on Berlin's calendar, YYYY-MM-DD. */
export function berlinDay(now: Date): string {
	return berlinCalendar.format(now);
}
const berlinCalendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' });
const berlinClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' });

/** A full hour of a day in Berlin as a moment; also on the days on which the clocks change. */
export function berlinHour(day: string, hour: number): Date {
	const utc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
	for (const offset of [1, 2]) {
		const at = new Date(utc - offset * 3_600_000);
		if (Number(berlinClock.format(at)) === hour && berlinDay(at) === day) return at;
	}
	throw new Error(`no such hour: ${day} ${hour}`);
}

function iso(at: number): string {
	return new Date(at).toISOString().slice(0, 10);
}

/** Easter Sunday at midnight UTC, in ms: the Gregorian computus after Butcher. */
function easter(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	const day = (h + l - 7 * m + 33 * month + 19) % 32;
	return Date.UTC(year, month - 1, day);
}
