/** The attacks. Each gets everything but the truth, and names an author for as many cards as it can. */
import type { Guess } from './chance.ts';
import { type Copy, type Row, type Trace, tracesIn, type WriteAheadLog } from './evidence.ts';
import { versionsOf } from './pages.ts';
import type { Played, Window } from './round.ts';
import { pick } from './town.ts';

export interface Evidence {
	readonly played: Played;
	readonly log: WriteAheadLog;
	/** Printed by server and database in all rounds. */
	readonly lines: readonly string[];
}

/** What an attack says: this card, by its receipt, is of this person. */
interface Claim {
	readonly card: string;
	readonly person: string | undefined;
}

type Attack = (evidence: Evidence) => Guess[];

/** Claims of authors, judged: the chance is that of a blind guess among those who could have written the card. */
function claims(attack: (evidence: Evidence) => Claim[], possibleOf = possibleByFold): Attack {
	return (evidence) =>
		attack(evidence).flatMap(({ card, person }) => {
			const possible = possibleOf(evidence.played, card);
			// whoever is not possible was not meant; an attack that knows nothing does not guess
			return person === undefined || possible.length === 0
				? []
				: [{ hit: evidence.played.author.get(card) === person, chance: 1 / possible.length }];
		});
}

const possibleByFold = ({ windows }: Played, card: string) =>
	windows.find(({ cards }) => cards.includes(card))?.possible ?? [];
const possibleInCopy = ({ copy }: Played) => copy.possible;

/** The n-th card is of the n-th person, stretched over however many there are. */
function inStep(cards: readonly string[], persons: readonly string[]): Claim[] {
	return cards.map((card, at) => ({ card, person: persons[Math.floor((at * persons.length) / cards.length)] }));
}
/** The same within each fold, among those who could have written then. */
function inStepByFold({ windows }: Played, cards: readonly string[], persons: readonly string[]): Claim[] {
	return windows.flatMap((fold) =>
		inStep(
			cards.filter((card) => fold.cards.includes(card)),
			persons.filter((person) => fold.possible.includes(person)),
		),
	);
}
/** The possible person who was there last before; else the first after. */
function nearest(traces: readonly Trace[], at: number, possible: readonly string[]): string | undefined {
	const own = traces.filter(({ person }) => possible.includes(person));
	return (own.findLast((trace) => trace.at <= at) ?? own.find((trace) => trace.at > at))?.person;
}

const rowsOf = ({ rows }: Copy, table: string, { roundId }: Played): Row[] =>
	rows.filter((row) => row.table === table && row.values['round_id'] === roundId);
const by = (key: 'xmin' | 'place' | 'cmin') => (a: Row, b: Row) => a[key] - b[key] || a.place - b.place;
const text = (row: Row, column: string) => String(row.values[column]);
const ticketHolders = (played: Played, key: 'xmin' | 'place') =>
	rowsOf(played.end, 'resonance_tickets', played)
		.toSorted(by(key))
		.map((row) => text(row, 'person_id'));
const storedCards = (played: Played) =>
	rowsOf(played.end, 'resonance_cards', played)
		.toSorted(by('place'))
		.map((row) => text(row, 'receipt'));
const ids = ({ town }: Played) => new Set(town.people.map(({ id }) => id));
const firstSeen = ({ traces }: WriteAheadLog, { from, to, possible }: Window) => [
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
function textRows({ end, textOf }: Played): { card: string; row: Row }[] {
	const cardOf = new Map([...textOf].map(([card, said]) => [said, card]));
	return end.rows.flatMap((row) =>
		Object.values(row.values).flatMap((value) => {
			const card = typeof value === 'string' ? cardOf.get(value) : undefined;
			return card && row.table !== 'resonance_inbox' ? [{ card, row }] : [];
		}),
	);
}
const firstOf = (found: readonly { card: string; row: Row }[]) => [
	...new Map(found.toSorted((a, b) => b.row.xmin - a.row.xmin).map((one) => [one.card, one])).values(),
];

/** Cards beside each other, claimed to be of one author; the chance is the share of such pairs in the fold. */
function neighbours(orderOf: (evidence: Evidence) => readonly string[]): Attack {
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

function meanLength(played: Played): Map<string, number> {
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

const copied = (played: Played) =>
	rowsOf(played.copy, 'resonance_inbox', played).filter((row) => row.values['text'] !== null);
const copyTraces = ({ copy, town }: Played) => tracesIn(copy.rows, town.people);

export const attacks: Readonly<Record<string, Attack>> = {
	'order of tickets (xmin) to order of stored cards': claims(({ played }) =>
		inStepByFold(played, storedCards(played), ticketHolders(played, 'xmin')),
	),
	'places of tickets (ctid) to order of card ids': claims(({ played }) => {
		const cards = rowsOf(played.end, 'resonance_cards', played).toSorted((a, b) =>
			text(a, 'id') < text(b, 'id') ? -1 : 1,
		);
		return inStepByFold(
			played,
			cards.map((row) => text(row, 'receipt')),
			ticketHolders(played, 'place'),
		);
	}),
	'order of tickets to order of the published page': claims(({ played }) =>
		inStepByFold(played, played.published, ticketHolders(played, 'xmin')),
	),
	'order of tickets to order of the receipt list': claims(({ played }) =>
		inStepByFold(played, [...played.author.keys()].toSorted(), ticketHolders(played, 'xmin')),
	),
	'new since the last fold, in order of coming that day': claims(({ played, log }) =>
		played.windows.flatMap((fold) => inStep(fold.cards, firstSeen(log, fold))),
	),
	'nearest transaction (xmin) of a row with that text': claims(({ played }) => {
		const traces = tracesIn(played.end.rows, played.town.people);
		return firstOf(textRows(played)).map(({ card, row }) => ({
			card,
			person: nearest(traces, row.xmin, possibleByFold(played, card)),
		}));
	}),
	'order of commands (cmin) of cards to order of tickets': claims(({ played }) => {
		const cards = rowsOf(played.end, 'resonance_cards', played).toSorted(by('cmin'));
		return inStepByFold(
			played,
			cards.map((row) => text(row, 'receipt')),
			ticketHolders(played, 'xmin'),
		);
	}),
	'order of spent tokens to order of tickets': ({ played }) => {
		const spent = rowsOf(played.end, 'resonance_spent', played)
			.toSorted(by('place'))
			.map((row) => text(row, 'token_hash'));
		const persons = ticketHolders(played, 'xmin');
		return inStep(spent, persons).map(({ card, person }) => ({
			hit: played.spender.get(card) === person,
			chance: 1 / persons.length,
		}));
	},
	'participation: anybody with tickets': claims(({ played }) =>
		played.windows.flatMap((fold) => fold.cards.map((card) => ({ card, person: pick(fold.possible) }))),
	),
	'participation: anybody seen just before a drop (log)': claims((evidence) =>
		evidence.played.windows.flatMap((fold) => {
			const seen = seenBeforeDrops(evidence, fold);
			return fold.cards.map((card) => ({ card, person: seen.length > 0 ? pick(seen) : undefined }));
		}),
	),
	'order of drops in the log to order of cards in it': claims((evidence) => {
		const { played, log } = evidence;
		const position = (card: string) => log.positionOf(played.textOf.get(card) ?? '') ?? 0;
		return played.windows.flatMap((fold) =>
			inStep(
				fold.cards.toSorted((a, b) => position(a) - position(b)),
				seenBeforeDrops(evidence, fold),
			),
		);
	}),
	'texts in the log: whoever stands just before': claims(({ played, log }) =>
		[...played.textOf].flatMap(([card, said]) => {
			const at = log.positionOf(said);
			return at === null ? [] : [{ card, person: nearest(log.traces, at, possibleByFold(played, card)) }];
		}),
	),
	'copy while collecting: nearest transaction (xmin)': claims(({ played }) => {
		const traces = copyTraces(played);
		return copied(played).map((row) => ({
			card: text(row, 'receipt'),
			person: nearest(traces, row.xmin, played.copy.possible),
		}));
	}, possibleInCopy),
	'copy while collecting: order of the inbox to order of coming': claims(({ played }) => {
		const known = ids(played);
		const persons = new Set(
			copyTraces(played)
				.map(({ person }) => person)
				.filter((person) => known.has(person)),
		);
		const possible = [...persons].filter((person) => played.copy.possible.includes(person));
		return inStep(
			copied(played)
				.toSorted(by('place'))
				.map((row) => text(row, 'receipt')),
			possible,
		);
	}, possibleInCopy),
	'copy while collecting: raw file of the inbox': claims(({ played }) => {
		const traces = copyTraces(played);
		return versionsOf(played.copy.files.resonance_inbox, played.textOf, 4).map(({ card, xmin }) => ({
			card,
			person: nearest(traces, xmin, played.copy.possible),
		}));
	}, possibleInCopy),
	'left in raw files of cards: first version': claims(({ played }) => {
		const traces = tracesIn(played.end.rows, played.town.people);
		return versionsOf(played.end.files.resonance_cards, played.textOf, 7).map(({ card, xmin }) => ({
			card,
			person: nearest(traces, xmin, possibleByFold(played, card)),
		}));
	}),
	'printed lines: whoever is named': claims(({ played, lines }) => {
		const named = played.town.people.filter(({ id, membershipId, name, email, address }) =>
			lines.some((line) => [id, membershipId, name, email, address].some((key) => line.includes(key))),
		);
		const said = [...played.textOf].filter(([card, words]) =>
			lines.some((line) => line.includes(words.slice(0, 24)) || line.includes(card)),
		);
		return said.map(([card]) => ({ card, person: named.length > 0 ? pick(named).id : undefined }));
	}),
	'sizes: whose posts are as long': claims(({ played }) => {
		const lengths = meanLength(played);
		return [...played.textOf].map(([card, said]) => {
			const far = (person: string) => Math.abs((lengths.get(person) ?? Number.POSITIVE_INFINITY) - said.length);
			const writing = possibleByFold(played, card).filter((person) => lengths.has(person));
			return { card, person: writing.toSorted((a, b) => far(a) - far(b))[0] };
		});
	}),
	'pairs: cards stored beside each other': neighbours(({ played }) => storedCards(played)),
	'pairs: cards beside each other in the log': neighbours(({ played, log }) => {
		const position = (card: string) => log.positionOf(played.textOf.get(card) ?? '') ?? 0;
		return [...played.textOf.keys()].toSorted((a, b) => position(a) - position(b));
	}),
};
