/**
 * The inbox (ADR 0009): while any round collects or may hear from the authors of its cards, or any vote is open, all that wait are
 * written anew at a fixed beat, in one transaction and in random order, whether or not a card has come. Otherwise whoever copies the database before the fold finds each card beside
 * the person whose transaction came just before it, and whoever reads the write-ahead log finds the moments of drops.
 */
import { randomInt } from 'node:crypto';
import { FOLLOW_DAYS } from '@gestaltungsraum/domain/forum/asking/terms';
import { talkingPhases } from '@gestaltungsraum/domain/resonance/talk/terms';
import type { Sql } from '@gestaltungsraum/db/client';
import type { DropKind } from '@gestaltungsraum/domain/resonance/terms';
import { atGate, type Kernel, type Step } from '../kernel/context.ts';

export interface Dropped {
	/** SHA-256 of the token, or of the proof of whatever comes by a card's key, hex. */
	readonly key: string;
	readonly kind: DropKind;
	/** The round, or the vote of a ballot. */
	readonly roundId: string;
	/** null for a withdrawal; a ballot's choice as JSON. */
	readonly text: string | null;
	readonly receipt: string;
}

/** `closed` when the round does not collect (any more), `paused` while it rests, `full` when guests have used up their cards. */
export type Outcome = 'taken' | 'closed' | 'paused' | 'full';

export interface Mixer {
	put(drop: Dropped): Promise<Outcome>;
}

interface Waiting {
	readonly drop: Dropped;
	readonly settle: (outcome: Promise<Outcome>) => void;
}

/**
 * What comes between two beats is written with the next; whoever sent it waits until then.
 * @param kernel its environment says how long a beat is; the beating ends with the kernel
 */
export function makeMixer(kernel: Kernel): Mixer {
	let waiting: Waiting[] = [];
	const beat = async () => {
		const group = waiting;
		waiting = [];
		const mixed = atGate(kernel, (step) =>
			mixIn(
				step,
				group.map(({ drop }) => drop),
			),
		);
		for (const { drop, settle } of group) settle(mixed.then((outcomeOf) => outcomeOf(drop)));
		// everybody in the group has been told; without one the next beat tries again
		await mixed.catch(() => {});
	};
	const next = () => {
		if (kernel.ending.aborted) return;
		setTimeout(() => void beat().finally(next), kernel.env.CARD_BEAT_MS).unref();
	};
	next();
	return { put: (drop) => new Promise((settle) => waiting.push({ drop, settle })) };
}

/** What waits for a round, a vote, words about cards, or a question that is a topic now; the number of cards that guests have. */
interface Open {
	readonly takes: 'cards' | 'ballots' | 'words' | 'asked';
	readonly guestCards: number;
	readonly paused: boolean;
}

/** @returns what has become of a drop */
async function mixIn({ sql }: Step, drops: readonly Dropped[]): Promise<(drop: Dropped) => Outcome> {
	const whatIsOpen = async () =>
		new Map(
			(
				await sql<(Open & { id: string })[]>`
					select id, case phase when 'collecting' then 'cards' else 'words' end as takes, guest_cards as "guestCards", paused
						from resonance_rounds where phase = 'collecting' or phase = any(${[...talkingPhases]})
					union all select id, 'asked', 0, paused from resonance_rounds where way = 'asking' and phase = 'ended'
						and closed_on + ${FOLLOW_DAYS}::int >= (now() at time zone 'Europe/Berlin')::date
					union all select v.id, 'ballots', 0, r.paused from resonance_votes v join resonance_rounds r on r.id = v.round_id where v.state = 'open'`
			).map((row) => [row.id, row]),
		);
	// one that rests keeps the beat going as well: a pause must not show in the log
	if ((await whatIsOpen()).size === 0) return () => 'closed';
	// asked again under the lock: a round that closes meanwhile takes its last fold with it
	const inbox = await takeInbox(sql);
	const open = await whatIsOpen();
	const isTaken = ({ roundId, kind }: Dropped) => {
		const place = open.get(roundId);
		return place?.takes === takenBy(kind) && !place.paused;
	};
	const keys = drops.map(({ key }) => key);
	const spent = await sql<{ hash: string }[]>`
		select token_hash as hash from resonance_spent where token_hash = any(${keys})
		union all select token_hash from resonance_vote_spent where token_hash = any(${keys})`;
	const known = new Set([...inbox.map(({ key }) => key), ...spent.map(({ hash }) => hash)]);
	const guests = new Map<string, number>();
	const countGuest = ({ kind, roundId }: Dropped) => {
		if (kind === 'guest') guests.set(roundId, (guests.get(roundId) ?? 0) + 1);
	};
	for (const drop of inbox) countGuest(drop);
	const added: Dropped[] = [];
	for (const drop of drops) {
		const round = open.get(drop.roundId);
		const full = drop.kind === 'guest' && (guests.get(drop.roundId) ?? 0) >= (round?.guestCards ?? 0);
		if (!isTaken(drop) || known.has(drop.key) || full) continue;
		known.add(drop.key);
		countGuest(drop);
		added.push(drop);
	}
	await refillInbox(sql, [...inbox, ...added]);
	return (drop) => {
		if (isTaken(drop)) return known.has(drop.key) ? 'taken' : 'full';
		return open.get(drop.roundId)?.paused ? 'paused' : 'closed';
	};
}

function takenBy(kind: DropKind): Open['takes'] {
	if (kind === 'follow_up' || kind === 'retraction') return 'asked';
	return kind === 'ballot' ? 'ballots' : kind === 'word' ? 'words' : 'cards';
}

/** What waits by one key, for whoever has it. */
export async function waitingBy(sql: Sql | Step['sql'], roundId: string, receipt: string): Promise<DropKind[]> {
	const rows = await sql<{ kind: DropKind }[]>`
		select kind from resonance_inbox where round_id = ${roundId} and receipt = ${receipt}`;
	return rows.map(({ kind }) => kind);
}

/** Rounds that rest, and their votes: what waits for them in the inbox goes on waiting. */
export function pausedPlaces(sql: Sql | Step['sql']) {
	return sql<{ id: string }[]>`
		select id from resonance_rounds where paused
		union all select v.id from resonance_votes v join resonance_rounds r on r.id = v.round_id where r.paused`;
}

/** Locks the inbox until the transaction's end, and reads it. */
export async function takeInbox(sql: Step['sql']): Promise<Dropped[]> {
	await sql`lock table resonance_inbox in access exclusive mode`;
	return sql<Dropped[]>`select key, kind, round_id as "roundId", text, receipt from resonance_inbox`;
}

/** Replaces the inbox's file by a new one: no older version of a row stays behind. */
export async function refillInbox(sql: Step['sql'], drops: readonly Dropped[]): Promise<void> {
	await sql`truncate resonance_inbox`;
	const rows = shuffled(drops).map(({ key, kind, roundId, text, receipt }) => ({
		key,
		kind,
		round_id: roundId,
		text,
		receipt,
	}));
	// a statement has 65,535 values at most
	for (let at = 0; at < rows.length; at += ROWS_MOST)
		await sql`insert into resonance_inbox ${sql(rows.slice(at, at + ROWS_MOST))}`;
}
const ROWS_MOST = 10_000;

/** Fisher and Yates, with randomness that cannot be foretold. */
export function shuffled<T>(items: readonly T[]): T[] {
	const mixed = [...items];
	for (let at = mixed.length - 1; at > 0; at--) {
		const other = randomInt(at + 1);
		[mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
	}
	return mixed;
}
