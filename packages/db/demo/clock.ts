/** Moments of writing: office hours, Monday to Friday, 7:30 to 17:30 in Berlin, never after `now`. */

const DAY_MS = 86_400_000;
const OPENS = 450; // minutes after midnight, 7:30
const OFFICE = 600; // minutes of an office day
/** Holidays of all Länder that have a fixed date, MM-DD. */
const HOLIDAYS = new Set(['01-01', '05-01', '10-03', '12-24', '12-25', '12-26', '12-31']);

const local = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Berlin',
	dateStyle: 'short',
	timeStyle: 'short',
	hourCycle: 'h23',
});

/** Day (days since 1970) and minute of the day in Berlin. */
function inBerlin(ms: number): { day: number; minute: number } {
	const part = Object.fromEntries(local.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
	return { day: Date.UTC(year, month - 1, day) / DAY_MS, minute: hour * 60 + minute };
}

function isOfficeDay(day: number): boolean {
	const date = new Date(day * DAY_MS);
	const weekday = date.getUTCDay();
	return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(date.toISOString().slice(5, 10));
}

function officeDayUpTo(day: number): number {
	return isOfficeDay(day) ? day : officeDayUpTo(day - 1);
}

/** The moment of an office minute; clocks change on Sundays at night, so noon tells the offset of the whole day. */
function momentOf(day: number, officeMinute: number): Date {
	const noon = day * DAY_MS + DAY_MS / 2;
	const offset = inBerlin(noon).minute - 720;
	return new Date(day * DAY_MS + Math.round((OPENS + officeMinute - offset) * 60_000));
}

/** How long an answer takes, in office minutes: often the same day, sometimes two weeks. */
function pause(random: () => number): number {
	const kind = random();
	const within = random();
	return kind < 0.45 ? 20 + within * 280 : kind < 0.8 ? 300 + within * 1200 : 1500 + within * 4500;
}

/**
 * When the posts of a topic were written.
 * @param daysAgo calendar days between the opening and `now`; weekends and holidays move it to the office day before
 * @param patience one factor per answer: above 1 for answers that take longer
 * @returns strictly rising, one more than `patience` has entries; the last is not after `now`
 */
export function threadTimes(now: Date, daysAgo: number, patience: readonly number[], random: () => number): Date[] {
	const { day: today, minute } = inBerlin(now.getTime());
	const lastDay = officeDayUpTo(minute < OPENS ? today - 1 : today);
	const lastMinute = lastDay === today ? Math.min(minute - OPENS, OFFICE) : OFFICE;
	const firstDay = officeDayUpTo(Math.min(today - daysAgo, lastDay));
	const days: number[] = [];
	for (let day = firstDay; day <= lastDay; day++) if (isOfficeDay(day)) days.push(day);
	const end = (days.length - 1) * OFFICE + lastMinute; // office minutes since the first day opened
	const start = Math.min(random() * OFFICE, end * 0.8);
	const gaps = patience.map((factor) => pause(random) * factor * (1 + daysAgo / 150));
	const wanted = gaps.reduce((sum, gap) => sum + gap, 0);
	const shrink = Math.min(1, ((end - start) * 0.9) / Math.max(wanted, 1));
	let at = start;
	return [0, ...gaps].map((gap) => {
		at += gap * shrink;
		const index = Math.min(Math.floor(at / OFFICE), days.length - 1);
		return momentOf(days[index] ?? firstDay, at - index * OFFICE);
	});
}
