/** One process owns a document: an advisory lock, held by a connection that does nothing else. */
import { connect, type Sql } from '@gestaltungsraum/db/client';

/** Seed of the lock's key, so that it meets no other lock of the program. */
const NOTES = 4_127_002;

export interface Owner {
	/** True when the document is this process's now; false when another one has it. */
	take(noteId: string): Promise<boolean>;
	/** As often as it was taken. */
	release(noteId: string): Promise<void>;
	close(): Promise<void>;
}

/** @param onLost the connection is gone and all locks with it: what was owned has to be let go */
export function makeOwner(url: string, onLost: () => void): Owner {
	let closing = false;
	let sql: Sql | null = null;
	const open = () =>
		connect(url, {
			role: 'gestaltungsraum_gate',
			max: 1,
			timeouts: false,
			keep: () => {
				const gone = sql;
				sql = null;
				if (closing || !gone) return;
				void gone.end({ timeout: 0 }).catch(() => {});
				onLost();
			},
		});
	return {
		take: async (noteId) => {
			sql ??= open();
			const [row] = await sql<
				{ mine: boolean }[]
			>`select pg_try_advisory_lock(hashtextextended(${noteId}, ${NOTES})) as mine`;
			return row?.mine ?? false;
		},
		release: async (noteId) => {
			if (sql) await sql`select pg_advisory_unlock(hashtextextended(${noteId}, ${NOTES}))`;
		},
		close: async () => {
			closing = true;
			await sql?.end({ timeout: 1 });
		},
	};
}
