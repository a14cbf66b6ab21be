/** What attacks have in common: claims of authors, order, nearness, and who was seen when. */
import type { Guess } from './chance.ts';
import { type Copy, type Row, type Trace, tracesIn, type WriteAheadLog } from './evidence.ts';
import type { Played, Window } from './round.ts';

export interface Evidence {
	readonly played: Played;
	readonly log: WriteAheadLog;
	/** Printed by server and database in all rounds. */
	readonly lines: readonly string[];
}

/** What an attack says: this card, by its receipt, is of this person. */
export interface Claim {
	readonly card: string;
	readonly person: string | undefined;
}

export type Attack = (evidence: Evidence) => Guess[];

/** Claims of authors, judged: the chance is that of a blind guess among those who could have written the card. */
export function claims(attack: (evidence: Evidence) => Claim[], possibleOf = possibleByFold): Attack {
	return (evidence) =>
		attack(evidence).flatMap(({ card, person }) => {
			const possible = possibleOf(evidence.played, card);
			// whoever is not possible was not meant; an attack that knows nothing does not guess
			return person === undefined || possible.length === 0
				? []
				: [{ hit: evidence.played.author.get(card) === person, chance: 1 / possible.length }];
		});
}

export const possibleByFold = ({ windows }: Played, card: string) =>
	windows.find(({ cards }) => cards.includes(card))?.possible ?? [];
export const possibleInCopy = ({ copy }: Played) => copy.possible;

/** The n-th card is of the n-th person, stretched over however many there are. */
export function inStep(cards: readonly string[], persons: readonly string[]): Claim[] {
	return cards.map((card, at) => ({ card, person: persons[Math.floor((at * persons.length) / cards.length)] }));
}
/** The same within each fold, among those who could have written then. */
export function inStepByFold({ windows }: Played, cards: readonly string[], persons: readonly string[]): Claim[] {
	return windows.flatMap((fold) =>
		inStep(
			cards.filter((card) => fold.cards.includes(card)),
			persons.filter((person) => fold.possible.includes(person)),
		),
	);
}
/** The possible person who was there last before; else the first after. */
export function nearest(traces: readonly Trace[], at: number, possible: readonly string[]): string | undefined {
	const own = traces.filter(({ person }) => possible.includes(person));
	return (own.findLast((trace) => trace.at <= at) ?? own.find((trace) => trace.at > at))?.person;
}

export const rowsOf = ({ rows }: Copy, table: string, { roundId }: Played): Row[] =>
	rows.filter((row) => row.table === table && row.values['round_id'] === roundId);
export const by = (key: 'xmin' | 'place' | 'cmin') => (a: Row, b: Row) => a[key] - b[key] || a.place - b.place;
export const text = (row: Row, column: string) => String(row.values[column]);
export const ticketHolders = (played: Played, key: 'xmin' | 'place') =>
	rowsOf(played.end, 'resonance_tickets', played)
		.toSorted(by(key))
		.map((row) => text(row, 'person_id'));
export const storedCards = (played: Played) =>
	rowsOf(played.end, 'resonance_cards', played)
		.toSorted(by('place'))
		.map((row) => text(row, 'receipt'));
export const ids = ({ town }: Played) => new Set(town.people.map(({ id }) => id));
export const firstSeen = ({ traces }: WriteAheadLog, { from, to, possible }: Window) => [
	...new Set(
		traces.filter(({ at, person }) => at >= from && at < to && possible.includes(person)).map(({ person }) => person),
	),
];

/**
 * Transactions that could be drops: they write no row of a logged table, or they make a new file for the inbox.
 * The fold does so too, and is known by the cards that it writes.
 */
export function dropsIn({ played, log }: Evidence, { from, to }: Window): number[] {
	const written = [...played.textOf.values()].map((one) => log.positionOf(one));
	return log.commits
		.filter((commit) => commit.from >= from && commit.to < to)
		.filter(({ kinds }) => kinds.every((kind) => kind.startsWith('Transaction/')) || kinds.includes('Storage/CREATE'))
		.filter((commit) => !written.some((at) => at !== null && at >= commit.from && at <= commit.to))
		.map((commit) => commit.from);
}
/** For each drop of a fold, whoever was in the write-ahead log just before it. */
export function seenBeforeDrops(evidence: Evidence, fold: Window): string[] {
	const traces = evidence.log.traces.filter(({ at }) => at >= fold.from && at < fold.to);
	return dropsIn(evidence, fold).flatMap((at) => nearest(traces, at, fold.possible) ?? []);
}

/** Every row that holds a card's text outside of the inbox, with the transaction that wrote it. */
export function textRows({ end, textOf }: Played): { card: string; row: Row }[] {
	const cardOf = new Map([...textOf].map(([card, said]) => [said, card]));
	return end.rows.flatMap((row) =>
		Object.values(row.values).flatMap((value) => {
			const card = typeof value === 'string' ? cardOf.get(value) : undefined;
			return card && row.table !== 'resonance_inbox' ? [{ card, row }] : [];
		}),
	);
}
export const firstOf = (found: readonly { card: string; row: Row }[]) => [
	...new Map(found.toSorted((a, b) => b.row.xmin - a.row.xmin).map((one) => [one.card, one])).values(),
];

/** Cards beside each other, claimed to be of one author; the chance is the share of such pairs in the fold. */
export function neighbours(orderOf: (evidence: Evidence) => readonly string[]): Attack {
	return (evidence) => {
		const { windows, author } = evidence.played;
		const order = orderOf(evidence);
		return windows.flatMap((fold) => {
			const cards = order.filter((card) => fold.cards.includes(card));
			const same = (a: string, b: string) => author.get(a) === author.get(b);
			const pairs = cards.flatMap((a, at) => cards.slice(at + 1).map((b) => same(a, b)));
			const chance = pairs.filter(Boolean).length / Math.max(1, pairs.length);
			// every second pair, so that no card counts twice
			return cards.flatMap((card, at) => {
				const next = cards[at + 1];
				return at % 2 === 0 && next !== undefined ? [{ hit: same(card, next), chance }] : [];
			});
		});
	};
}

export function meanLength(played: Played): Map<string, number> {
	const posts = played.end.rows.filter(({ table }) => table === 'forum_posts');
	const own = Map.groupBy(posts, (row) => text(row, 'author_id'));
	const personOf = new Map(
		played.town.people.flatMap(({ id, membershipId }) => [
			[id, id],
			[membershipId, id],
		]),
	);
	return new Map(
		[...own].flatMap(([key, rows]) => {
			const person = personOf.get(key);
			const sum = rows.reduce((all, row) => all + text(row, 'text').length, 0);
			return person ? [[person, sum / rows.length] as const] : [];
		}),
	);
}

export const copied = (played: Played) =>
	rowsOf(played.copy, 'resonance_inbox', played).filter((row) => row.values['text'] !== null);
export const copyTraces = ({ copy, town }: Played) => tracesIn(copy.rows, town.people);
