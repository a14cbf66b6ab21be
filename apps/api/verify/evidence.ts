/** What an operator can lay hands on: tables with their system columns, raw files, the write-ahead log, printed lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from '@gestaltungsraum/db/client';
import type { Person, Stage } from './town.ts';

/** One stored row, of any table. */
export interface Row {
	readonly table: string;
	/** Transaction that wrote this version. */
	readonly xmin: number;
	/** Transaction that removed or locked it; 0 for none. */
	readonly xmax: number;
	/** Command within the transaction. */
	readonly cmin: number;
	/** Place: page times 1000, plus number in the page. */
	readonly place: number;
	readonly values: Readonly<Record<string, unknown>>;
}

/** Tables whose files are looked at byte by byte. */
const keptFiles = [
	'resonance_inbox',
	'resonance_cards',
	'resonance_spent',
	'resonance_ballots',
	'resonance_votes',
] as const;

/** The database at one moment. */
export interface Copy {
	readonly rows: readonly Row[];
	/** Heap pages as they lie in memory (pageinspect) and on disk, with whatever is left of older versions. */
	readonly files: Readonly<Record<(typeof keptFiles)[number], Buffer>>;
	/** Position in the write-ahead log, bytes. */
	readonly position: number;
}

export async function copyOf(stage: Stage): Promise<Copy> {
	const { sql, data } = stage;
	const rows = await rowsOf(sql);
	const position = await logPosition(stage);
	await sql`checkpoint`;
	// pages in memory first: those of an unlogged table reach the disk only when the server stops or lacks memory
	const file = async (table: string) => {
		const pages = await sql<{ page: Buffer }[]>`
			select get_raw_page(${table}, number::int) as page
			from generate_series(0, pg_relation_size(${table}::regclass) / 8192 - 1) number`;
		const [row] = await sql<{ path: string }[]>`select pg_relation_filepath(${table}::regclass) as path`;
		return Buffer.concat([...pages.map(({ page }) => page), readFileSync(join(data, row?.path ?? ''))]);
	};
	const files: Partial<Record<(typeof keptFiles)[number], Buffer>> = {};
	for (const table of keptFiles) files[table] = await file(table);
	return { rows, files: files as Copy['files'], position };
}

/** All rows of all tables but the system's own, in one snapshot. */
async function rowsOf(sql: Sql): Promise<Row[]> {
	const tables = await sql<{ table: string; name: string }[]>`
		select format('%I.%I', n.nspname, c.relname) as "table", c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`;
	return sql.begin('isolation level repeatable read', async (tx) => {
		// an older snapshot sees a table that was written anew meanwhile as empty
		await tx`lock table resonance_inbox in share mode`;
		const rows: Row[] = [];
		for (const { table, name } of tables) {
			const found = await tx.unsafe<
				{ xmin: string; xmax: string; cmin: string; ctid: string; values: Row['values'] }[]
			>(`select xmin::text, xmax::text, cmin::text, ctid::text, to_jsonb(t) as values from ${table} t`);
			for (const { xmin, xmax, cmin, ctid, values } of found) {
				const [page = 0, line = 0] = ctid.match(/\d+/g)?.map(Number) ?? [];
				const numbers = { xmin: Number(xmin), xmax: Number(xmax), cmin: Number(cmin) };
				rows.push({ table: name, ...numbers, place: page * 1000 + line, values });
			}
		}
		return rows;
	});
}

export async function logPosition({ sql }: Stage): Promise<number> {
	const [row] = await sql<{ position: string }[]>`select pg_current_wal_insert_lsn() - '0/0'::pg_lsn as position`;
	return Number(row?.position);
}

/** A person in the write-ahead log or in row versions, at a position or transaction. */
export interface Trace {
	readonly at: number;
	readonly person: string;
}

/** A transaction of the write-ahead log. */
export interface Commit {
	/** Position of its first record, bytes. */
	readonly from: number;
	readonly to: number;
	/** Kinds of its records, e.g. `Heap/INSERT`. */
	readonly kinds: readonly string[];
}

export interface WriteAheadLog {
	/** Each place at which somebody's id, or that of a membership, stands in raw bytes. */
	readonly traces: readonly Trace[];
	readonly commits: readonly Commit[];
	/** First position of a text; null when it stands nowhere. */
	positionOf(text: string): number | null;
	readonly bytes: number;
}

/** Reads the raw segments from one position to another, and their records with pg_walinspect. */
export async function readLog(
	{ sql, data }: Stage,
	{ from, to, people }: { from: number; to: number; people: readonly Person[] },
): Promise<WriteAheadLog> {
	const raw = segments(data, from, to);
	const traces: Trace[] = [];
	for (const { id, membershipId } of people)
		for (const wanted of [id, membershipId]) {
			for (const form of [Buffer.from(wanted.replaceAll('-', ''), 'hex'), Buffer.from(wanted)])
				for (let at = raw.indexOf(form); at >= 0; at = raw.indexOf(form, at + 1))
					traces.push({ at: from + at, person: id });
		}
	const commits = await sql<Commit[]>`
		select min(start_lsn - '0/0'::pg_lsn)::float8 as "from", max(start_lsn - '0/0'::pg_lsn)::float8 as "to",
			array_agg(resource_manager || '/' || record_type order by start_lsn) as kinds
		from pg_get_wal_records_info('0/0'::pg_lsn + ${from}::numeric, '0/0'::pg_lsn + ${to}::numeric)
		where xid::text <> '0' group by xid::text order by 2`;
	return {
		traces: traces.toSorted((a, b) => a.at - b.at),
		commits,
		positionOf: (text) => {
			// its first bytes: a page's head may cut a long one in two
			const at = raw.indexOf(Buffer.from(text).subarray(0, 24));
			return at < 0 ? null : from + at;
		},
		bytes: raw.length,
	};
}

const SEGMENT = 16 * 1024 * 1024; // bytes

function segments(data: string, from: number, to: number): Buffer {
	const folder = join(data, 'pg_wal');
	const there = new Set(readdirSync(folder));
	const parts: Buffer[] = [];
	for (let number = Math.floor(from / SEGMENT); number * SEGMENT < to; number++) {
		const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, '0');
		const name = `00000001${hex(Math.floor(number / 256))}${hex(number % 256)}`;
		if (!there.has(name)) throw new Error(`segment ${name} of the write-ahead log is gone`);
		const bytes = readFileSync(join(folder, name));
		const start = number * SEGMENT;
		parts.push(bytes.subarray(Math.max(0, from - start), Math.min(SEGMENT, to - start)));
	}
	return Buffer.concat(parts);
}

/** Rows beside which a person stands, by the transaction that wrote them. */
export function tracesIn(rows: readonly Row[], people: readonly Person[]): Trace[] {
	const known = new Map(
		people.flatMap(({ id, membershipId, email }) => [id, membershipId, email].map((key) => [key, id])),
	);
	return rows
		.filter(({ table }) => table !== 'resonance_circle')
		.flatMap(({ xmin, values }) =>
			Object.values(values).flatMap((value) => {
				const person = typeof value === 'string' ? known.get(value) : undefined;
				return person ? [{ at: xmin, person }] : [];
			}),
		)
		.toSorted((a, b) => a.at - b.at);
}

/** All that was printed by the server and by PostgreSQL. */
export function printedLines(stage: Stage): string[] {
	return stage
		.printed()
		.split('\n')
		.filter((line) => line.trim() !== '');
}
