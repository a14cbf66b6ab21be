/** The log of changes: appended to before anything is acknowledged. */
import type { Sql } from '@gestaltungsraum/db/client';
import * as Y from 'yjs';
import { base64, type Place } from './store.ts';

interface Waiting {
	readonly place: Place;
	readonly data: Uint8Array;
	readonly settle: (error: Error | null) => void;
}

/** What came for one note. */
interface Row {
	readonly place: Place;
	readonly data: Uint8Array;
	readonly own: readonly Waiting[];
}

/** At most so often is something written while people type: what comes in between shares a commit, and a row of its note. */
const GATHER_MS = 200;
/** Changes a commit. */
const BATCH_MAX = 500;
const SETTLED_AT_ONCE = 4;

const joined = (own: readonly Waiting[]) =>
	own.length === 1 ? (own[0] as Waiting).data : Y.mergeUpdates(own.map(({ data }) => data));

/**
 * Puts changes into the log.
 * @param ready called before changes of a note are written; when it is false they are not, and are settled with an error
 * @param onFault a batch was given up, and those who wait for its receipts were not told
 */
export function makeLog(
	sql: Sql,
	ready: (place: Place) => boolean = () => true,
	onFault: (error: unknown) => void = () => {},
) {
	let waiting: Waiting[] = [];
	let running = false;
	/** Changes that came, and those of them that are settled. */
	let [came, settled] = [0, 0];
	/** Who cannot wait for the next round, and for how many changes. */
	let hurried: { readonly until: number; readonly done: () => void }[] = [];
	let wake = () => {};

	/** One text however many notes there are, so that it is prepared once. */
	const insert = (rows: readonly Row[]) => sql`
		insert into forum_note_updates (tenant_id, note_id, generation, data)
		select tenant_id, note_id, generation, decode(data, 'base64')
		from unnest(
			${rows.map(({ place }) => place.tenantId)}::uuid[], ${rows.map(({ place }) => place.noteId)}::uuid[],
			${rows.map(({ place }) => place.generation)}::int[],
			${rows.map(({ data }) => base64(data))}::text[]
		) as u (tenant_id, note_id, generation, data)`;
	/** @returns null, or why nothing of it is there */
	const tried = (rows: readonly Row[]) =>
		insert(rows).then(
			() => null,
			(cause: unknown) => (cause instanceof Error ? cause : new Error('not appended', { cause })),
		);
	async function write(batch: readonly Waiting[]): Promise<void> {
		const rows: Row[] = [];
		for (const own of Map.groupBy(batch, ({ place }) => place).values()) {
			const { place } = own[0] as Waiting;
			if (ready(place)) rows.push({ place, data: joined(own), own });
			else await tell(own, new Error('the document was let go'));
		}
		const error = rows.length === 0 ? null : await tried(rows);
		// one note that takes no changes must not harm the others
		for (const row of rows) await tell(row.own, error && (await tried([row])));
	}
	/** A few at a time: each is a message to a browser, and letters of others want to get through between them. */
	async function tell(batch: readonly Waiting[], error: Error | null): Promise<void> {
		for (const [at, { settle }] of batch.entries()) {
			if (at % SETTLED_AT_ONCE === SETTLED_AT_ONCE - 1) await new Promise((next) => setImmediate(next));
			settle(error);
		}
	}
	async function drain(): Promise<void> {
		running = true;
		while (waiting.length > 0) {
			const batch = waiting.slice(0, BATCH_MAX);
			waiting = waiting.slice(BATCH_MAX);
			// whoever is not told comes again; the next changes are written, and nobody waits for ever
			await write(batch).catch(onFault);
			settled += batch.length;
			for (const { until, done } of hurried) if (until <= settled) done();
			hurried = hurried.filter(({ until }) => until > settled);
			if (hurried.length === 0 && waiting.length < BATCH_MAX)
				await new Promise<void>((go) => {
					const timer = setTimeout(go, GATHER_MS);
					wake = () => (clearTimeout(timer), go());
				});
		}
		running = false;
	}
	return {
		/** @param settle called with null when the change is durable, with an error when nobody may rely on it */
		append(place: Place, data: Uint8Array, settle: Waiting['settle']): void {
			came++;
			waiting.push({ place, data, settle });
			if (!running) void drain();
		},
		/** Resolves when everything that came until now is settled. */
		flush(): Promise<void> {
			if (settled === came) return Promise.resolve();
			return new Promise((done) => {
				hurried.push({ until: came, done });
				wake();
			});
		},
	};
}
