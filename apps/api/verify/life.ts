/** How invented people spend their days: who comes when, stays how long, answers, and drops something. */
import { randomInt } from 'node:crypto';
import { shuffled } from '../src/resonance/inbox.ts';
import { type Person, pick } from './town.ts';

const ONLINE = 0.7; // chance of being there on a day
const AT_ONCE = 0.5; // chance that something is dropped right after arriving

export interface Event {
	readonly at: number;
	readonly who: Person;
	readonly kind: 'come' | 'read' | 'post' | 'drop';
}

export interface Life {
	readonly days: number;
	/** How many people drop something, and how often each of them at most. */
	readonly writers: number;
	readonly most: number;
}

/** Who comes, stays, answers and writes when; a card only on a day on which its author is there. */
export function plan(people: readonly Person[], { days: count, writers, most }: Life): Event[][] {
	const there = Array.from({ length: count }, () => new Map<Person, { at: number; stays: number }>());
	for (const who of people) {
		for (const day of there)
			if (Math.random() < ONLINE) day.set(who, { at: Math.random(), stays: 0.05 + Math.random() / 2 });
		if (there.every((day) => !day.has(who))) pick(there).set(who, { at: Math.random(), stays: 0.3 });
	}
	const days = there.map((day) =>
		[...day].flatMap(([who, { at, stays }]): Event[] => [
			{ at, who, kind: 'come' },
			...Array.from({ length: randomInt(4) }, () => ({ at: at + Math.random() * stays, who, kind: 'read' as const })),
			...(Math.random() < 0.4 ? [{ at: at + Math.random() * stays, who, kind: 'post' as const }] : []),
		]),
	);
	for (const who of shuffled(people).slice(0, writers)) {
		for (let n = 1 + randomInt(most); n > 0; n--) {
			const day = pick(
				there
					.keys()
					.filter((index) => there[index]?.has(who))
					.toArray(),
			);
			const { at = 0, stays = 0 } = there[day]?.get(who) ?? {};
			const after = Math.random() < AT_ONCE ? 1e-6 * n : Math.random() * stays;
			days[day]?.push({ at: at + after, who, kind: 'drop' });
		}
	}
	return days.map((day) => day.toSorted((a, b) => a.at - b.at));
}

const words =
	'Schalter Termin Lärm Pause Vertretung Akte Drucker Telefon Frühdienst Absprache Leitung Bürger Fläche Ordnung Software Formular Einarbeitung Urlaub Rückfrage Wartezeit Aushang Dienstplan Teamrunde Schlüssel Parkplatz Homeoffice Postweg Stempel Protokoll Zuständigkeit'.split(
		' ',
	);
/** Something to say; two of them are never the same. */
export function sentence(): string {
	const said = Array.from({ length: 5 + randomInt(16) }, () => pick(words)).join(' ');
	return `${randomInt(2 ** 40).toString(36)} ${said}.`;
}
