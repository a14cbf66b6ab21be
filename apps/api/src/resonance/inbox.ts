/**
 * The inbox (ADR 0009): with each drop that comes, all that wait are written anew in one transaction and in random order.
 * Otherwise whoever copies the database before the fold finds each card beside the person whose transaction came just
 * before it, and the order in which the cards came.
 */
import { randomInt } from 'node:crypto';
import { atGate, type Kernel, type Step } from '../kernel/context.ts';

export interface Dropped {
	/** SHA-256 of the token, or of the proof of a withdrawal, hex. */
	readonly key: string;
	readonly roundId: string;
	/** null withdraws the card of this receipt. */
	readonly text: string | null;
	readonly receipt: string;
}

export interface Mixer {
	/** @returns false when the round does not collect (any more) */
	put(drop: Dropped): Promise<boolean>;
}

interface Waiting {
	readonly drop: Dropped;
	readonly settle: (taken: Promise<boolean>) => void;
}

/** Takes drops one group after the other: what comes while one is being written goes into the next together. */
export function makeMixer(kernel: Kernel): Mixer {
	let waiting: Waiting[] = [];
	let busy = false;
	const work = async () => {
		busy = true;
		while (waiting.length > 0) {
			const group = waiting;
			waiting = [];
			const collecting = atGate(kernel, (step) =>
				mixIn(
					step,
					group.map(({ drop }) => drop),
				),
			);
			for (const { drop, settle } of group) settle(collecting.then((rounds) => rounds.has(drop.roundId)));
			await collecting.catch(() => {}); // everybody in the group has been told
		}
		busy = false;
	};
	return {
		put: (drop) =>
			new Promise((settle) => {
				waiting.push({ drop, settle });
				if (!busy) void work();
			}),
	};
}

/** @returns the rounds among them that collect */
async function mixIn({ sql }: Step, drops: readonly Dropped[]): Promise<Set<string>> {
	// before the rounds are read: a round that closes meanwhile takes its last fold with this lock
	const inbox = await takeInbox(sql);
	const rounds = await sql<{ id: string }[]>`
		select id from resonance_rounds where phase = 'collecting' and id = any(${drops.map(({ roundId }) => roundId)}::uuid[])`;
	const collecting = new Set(rounds.map(({ id }) => id));
	const spent = await sql<{ hash: string }[]>`
		select token_hash as hash from resonance_spent where token_hash = any(${drops.map(({ key }) => key)})`;
	const known = new Set([...inbox.map(({ key }) => key), ...spent.map(({ hash }) => hash)]);
	const added = new Map<string, Dropped>();
	for (const drop of drops)
		if (collecting.has(drop.roundId) && !known.has(drop.key) && !added.has(drop.key)) added.set(drop.key, drop);
	if (added.size > 0) await refillInbox(sql, [...inbox, ...added.values()]);
	return collecting;
}

/** Locks the inbox until the transaction's end, and reads it. */
export async function takeInbox(sql: Step['sql']): Promise<Dropped[]> {
	await sql`lock table resonance_inbox in access exclusive mode`;
	return sql<Dropped[]>`select key, round_id as "roundId", text, receipt from resonance_inbox`;
}

/** Replaces the inbox's file by a new one: no older version of a row stays behind. */
export async function refillInbox(sql: Step['sql'], drops: readonly Dropped[]): Promise<void> {
	await sql`truncate resonance_inbox`;
	const rows = shuffled(drops).map(({ key, roundId, text, receipt }) => ({ key, round_id: roundId, text, receipt }));
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
