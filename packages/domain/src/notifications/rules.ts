import { berlinDay, berlinHour, isWorkingDay } from '../resonance/calendar.ts';
import {
	defaultWays,
	EVERYBODY,
	type Level,
	MENTION_LENGTH,
	MENTION_WORDS,
	MENTIONS_MAX,
	type NoticeKind,
	type Quiet,
	type Snooze,
	STEWARDS,
	type Way,
} from './terms.ts';

/** How somebody stands to a topic; null where nothing was chosen. */
export interface Following {
	readonly topic: Level | null;
	readonly space: Level | null;
	/** Began the topic, or has answered there. */
	readonly wrote: boolean;
}

/** The level at which somebody hears of answers: what was chosen nearest, else whoever wrote watches. */
export function levelOf({ topic, space, wrote }: Following): Level {
	if (topic !== null) return topic;
	if (space === 'mute') return 'mute';
	return wrote || space === 'watch' ? 'watch' : 'normal';
}

/** How a post concerns somebody. */
export interface Concern extends Following {
	readonly named: boolean;
	/** Through a group that the post mentions. */
	readonly grouped: boolean;
}

export interface Told {
	readonly kind: NoticeKind;
	/** false: in the application only. */
	readonly mail: boolean;
}

/** Why somebody is told of a post, the strongest reason first; null when they are not. */
export function toldOfPost(concern: Concern, first: boolean): Told | null {
	const level = first ? (concern.space ?? 'normal') : levelOf(concern);
	if (level === 'mute') return null;
	if (concern.named) return { kind: 'mention', mail: true };
	if (concern.grouped) return { kind: 'group', mail: true };
	if (level === 'normal') return null;
	return { kind: first ? 'topic' : 'answer', mail: level === 'watch' };
}

export function wayOf(chosen: Readonly<Partial<Record<NoticeKind, Way>>>, kind: NoticeKind): Way {
	return chosen[kind] ?? defaultWays[kind];
}

const HOUR_MS = 3_600_000;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' });

export function isQuiet(at: Date, { from, to, rest }: Quiet, land: string | null): boolean {
	if (rest && !isWorkingDay(berlinDay(at), land)) return true;
	const hour = Number(clock.format(at));
	return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Now, or the first full hour that is not quiet. Steps on the world's clock, so a night of 23 or 25 hours needs no thought. */
export function whenToSend(now: Date, quiet: Quiet, land: string | null): Date {
	let at = now;
	while (isQuiet(at, quiet, land)) at = new Date((Math.floor(at.getTime() / HOUR_MS) + 1) * HOUR_MS);
	return at;
}

/** A digest leaves when the quiet hours end; without any, at seven. */
const DIGEST_HOUR = 7;

/**
 * The next digest: its day, and its moment. Daily and weekly ones of one day are the same mail.
 * @param weekly only on the first day of a week on which mail may leave
 */
export function nextDigest(now: Date, quiet: Quiet, land: string | null, weekly: boolean): { day: string; at: Date } {
	const hour = quiet.from === quiet.to ? DIGEST_HOUR : quiet.to;
	const open = (day: string) => !quiet.rest || isWorkingDay(day, land);
	for (let day = berlinDay(now); ; day = plusDays(day, 1)) {
		if (!open(day) || (weekly && daysOfWeekBefore(day).some(open))) continue;
		const at = hourOf(day, hour);
		if (at > now) return { day, at };
	}
}

/** Monday to the day before; empty for a Monday. */
function daysOfWeekBefore(day: string): string[] {
	const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
	return Array.from({ length: weekday }, (_, at) => plusDays(day, at - weekday));
}

/** The hour that the clocks leave out in March counts as the next. */
function hourOf(day: string, hour: number): Date {
	try {
		return berlinHour(day, hour);
	} catch {
		return berlinHour(day, hour + 1);
	}
}

function plusDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** The day on which a snoozed entry comes back. @param today YYYY-MM-DD in Berlin */
export function snoozeDay(today: string, until: Snooze): string {
	if (until === 'tomorrow') return plusDays(today, 1);
	const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
	return plusDays(today, 7 - weekday);
}

/**
 * What may be mentioned in a text: for each @ all beginnings of what follows that end with a word, longest first.
 * Quotations and code mention nobody.
 */
export function mentionsIn(text: string): string[][] {
	const found: string[][] = [];
	let fenced = false;
	for (const line of text.split('\n')) {
		if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
		if (fenced || /^\s*>/.test(line)) continue;
		const spoken = line.replaceAll(/`[^`]*`/g, ' ');
		for (const match of spoken.matchAll(/(?<![\p{L}\p{N}@/._-])@(?=[\p{L}\p{N}])/gu)) {
			if (found.length >= MENTIONS_MAX) return found;
			found.push(beginnings(spoken.slice(match.index + 1, match.index + 1 + MENTION_LENGTH)));
		}
	}
	return found;
}

/**
 * What a mention of a group in a note carries as its id: unlike in a post, nobody knows whose units are meant.
 * @param group {@link EVERYBODY}, {@link STEWARDS} or the id of a unit
 */
export const groupMention = (group: string) => `group:${group}`;
const GROUP = new RegExp(`^group:(${EVERYBODY}|${STEWARDS}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$`);

/** The group of such an id; null for anything else. */
export function mentionedGroup(id: string): string | null {
	return GROUP.exec(id)?.[1] ?? null;
}

function beginnings(rest: string): string[] {
	const list: string[] = [];
	for (const match of rest.matchAll(/[\p{L}\p{N}](?![\p{L}\p{N}])/gu)) {
		list.unshift(rest.slice(0, match.index + match[0].length));
		// a hyphen or an apostrophe joins parts of one word
		if (list.filter((part) => part.includes(' ')).length >= MENTION_WORDS * 2) break;
	}
	return list;
}
