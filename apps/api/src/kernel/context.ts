import type { Db, Sql, Transaction } from '@gestaltungsraum/db/client';
import { onTransaction } from '@gestaltungsraum/db/client';
import type { Actor } from '@gestaltungsraum/domain/actor';
import { audienceKeys } from '@gestaltungsraum/domain/audience';
import type { Sessions } from '../identity/session.ts';
import type { Env } from './env.ts';
import type { Events } from './events.ts';
import type { Jobs } from './jobs.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Secret } from './secret.ts';

/** What lives as long as the process. */
export interface Kernel {
	readonly env: Env;
	readonly log: Log;
	readonly secret: Secret;
	/** Pool of the role that serves one tenant; only {@link run} uses it. */
	readonly app: Sql;
	/** Pool of the role that knows people and sessions; only {@link atGate} uses it. */
	readonly gate: Sql;
	readonly events: Events;
	readonly jobs: Jobs;
	readonly limits: Limits;
	readonly sessions: Sessions;
	/** Aborted when the process begins to stop: what beats by itself ends. */
	readonly ending: AbortSignal;
}

/** One step of work: a transaction, its moment, and what follows after it. */
export interface Step {
	readonly kernel: Kernel;
	readonly tx: Db;
	/** The same transaction for SQL that Drizzle cannot say; values are bound, never joined into the text. */
	readonly sql: Transaction;
	/** The step's moment; rules get it as an argument. */
	readonly now: Date;
	/** Runs once the transaction is committed, never when it failed; a fault there is logged and harms nobody. */
	afterCommit(work: () => void | Promise<void>): void;
}

/** A step of one tenant: every statement sees that tenant's rows and what is shared with it. */
export interface Ctx extends Step {
	readonly actor: Actor;
}

/**
 * The only way to a tenant's tables: one transaction that is told who acts, and forgets it at its end.
 * @param readOnly the database refuses writes; for queries
 */
export function run<T>(
	kernel: Kernel,
	actor: Actor,
	work: (ctx: Ctx) => Promise<T>,
	{ readOnly = false } = {},
): Promise<T> {
	return step(kernel, kernel.app, readOnly, async (base) => {
		const guestTopics = actor.guestTopics.filter((invitation) => invitation.until > base.now.getTime());
		const keys = `{${audienceKeys(actor).join(',')}}`;
		const guests = `{${guestTopics.map((invitation) => invitation.topicId).join(',')}}`;
		// sent together with the first statement of the work: no round trip of its own
		const told =
			base.sql`select set_config('app.tenant', ${actor.tenantId}, true), set_config('app.person', ${actor.personId}, true), set_config('app.keys', ${keys}, true), set_config('app.guest_topics', ${guests}, true)`.execute();
		told.catch(() => {}); // thrown below
		const result = await work({ ...base, actor });
		await told;
		return result;
	});
}

/** A step before a tenant is known: sign-in, invitations, mail. Sees people and sessions, so it does one thing only. */
export function atGate<T>(kernel: Kernel, work: (step: Step) => Promise<T>): Promise<T> {
	return step(kernel, kernel.gate, false, work);
}

/** The same on a pool of the gate's role that is kept for one kind of work. */
export function onPool<T>(kernel: Kernel, pool: Sql, work: (step: Step) => Promise<T>): Promise<T> {
	return step(kernel, pool, false, work);
}

async function step<T>(kernel: Kernel, pool: Sql, readOnly: boolean, work: (step: Step) => Promise<T>): Promise<T> {
	const after: (() => void | Promise<void>)[] = [];
	const result = await pool.begin(readOnly ? 'read only' : 'read write', (sql) =>
		work({ kernel, tx: onTransaction(sql), sql, now: new Date(), afterCommit: (next) => after.push(next) }),
	);
	for (const next of after) {
		Promise.resolve()
			.then(next)
			.catch((error: unknown) => kernel.log.error({ err: error }, 'after commit'));
	}
	return result as T;
}

/** The only row of a statement that always gives one. */
export function one<T>(rows: readonly T[]): T {
	const [row] = rows;
	if (row === undefined) throw new Error('expected one row');
	return row;
}
