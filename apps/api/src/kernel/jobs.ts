import { connect, type Sql } from '@gestaltungsraum/db/client';
import type { JobResult, PgBoss } from 'pg-boss';
import type { Step } from './context.ts';
import type { Log } from './log.ts';

/** The queues of the product. A new name is made at the next start, by the migration step. */
export const queues = ['mail', 'sweep', 'rounds', 'fold', 'notices', 'digests'] as const;
export type Queue = (typeof queues)[number];
const SCHEMA = 'jobs';

type Handler = (data: Record<string, string>) => Promise<void>;

export interface Jobs {
	/** Puts work into a queue within the step's own transaction: rolled back with it, done after it. Data are ids only. */
	send(step: Step, queue: Queue, data: Record<string, string>): Promise<void>;
	/** The same for much work at once, in one statement. */
	sendAll(step: Step, queue: Queue, data: readonly Record<string, string>[]): Promise<void>;
	/** Begins to work; called once the server answers. */
	start(handlers: Record<Queue, Handler>): Promise<void>;
	stop(): Promise<void>;
}

function adapter(sql: { unsafe: Sql['unsafe'] }) {
	return {
		executeSql: async (text: string, values: unknown[] = []) => {
			const rows = await sql.unsafe(text, values as never[]);
			return { rows: [...(Array.isArray(rows[0]) ? (rows.at(-1) as unknown as unknown[]) : rows)] };
		},
	};
}

/** pg-boss writes JSON as text already; the driver must not wrap it in quotes once more. */
function plainJson(sql: Sql): Sql {
	for (const type of [114, 3802])
		sql.options.serializers[type] = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
	return sql;
}

/** One connection: pg-boss sends whole transactions as one text, which the driver allows only then. */
function jobConnection(url: string): Sql {
	return plainJson(connect(url, { role: 'gestaltungsraum_gate', max: 1 }));
}

/** As owner, during migration: pg-boss's own schema, the queues, and the least rights on them. */
export async function prepareJobs(sql: Sql): Promise<void> {
	const [there] = await sql`select to_regclass('jobs.version') is not null as known`;
	const { PgBoss } = await import('pg-boss');
	const boss = new PgBoss({ db: adapter(plainJson(sql)), schema: SCHEMA, supervise: false, schedule: false });
	boss.on('error', () => {});
	if (!there?.known || (await boss.schemaVersion()) !== (await sql`select version from jobs.version`)[0]?.version)
		await boss.start();
	const known = new Set((await sql`select name from jobs.queue`).map((row) => row.name as string));
	if (queues.some((name) => !known.has(name))) {
		await boss.start();
		for (const name of queues)
			if (!known.has(name))
				await boss.createQueue(name, {
					retryLimit: 12,
					retryDelay: 20,
					retryBackoff: true,
					retryDelayMax: 3600,
					expireInSeconds: 120,
					retentionSeconds: 7 * 86_400,
					deleteAfterSeconds: 86_400,
				});
	}
	await boss.stop({ graceful: false }).catch(() => {});
	await sql.unsafe(`
		grant usage on schema jobs to gestaltungsraum_app, gestaltungsraum_gate;
		grant select, insert, update, delete, truncate on all tables in schema jobs to gestaltungsraum_gate;
		grant usage on all sequences in schema jobs to gestaltungsraum_gate;
		grant insert on jobs.job, jobs.job_common to gestaltungsraum_app;
		grant select (id) on jobs.job, jobs.job_common to gestaltungsraum_app;
		grant select on jobs.queue, jobs.version to gestaltungsraum_app;
		grant execute on all functions in schema jobs to gestaltungsraum_app, gestaltungsraum_gate;
	`);
}

export function makeJobs(url: string, log: Log): Jobs {
	let boss: PgBoss | null = null;
	let sender: Promise<PgBoss> | null = null;
	let sql: Sql | null = null;
	const workers = new Map<string, string>();

	const startSender = async () => {
		const { PgBoss } = await import('pg-boss');
		sql ??= jobConnection(url);
		const made = new PgBoss({ db: adapter(sql), schema: SCHEMA, migrate: false, supervise: false, schedule: false });
		made.on('error', (error) => log.error({ err: error }, 'jobs'));
		return made.start();
	};
	const sendAll: Jobs['sendAll'] = async (step, queue, data) => {
		if (data.length === 0) return;
		// one start for all who come at once; a failed one is tried again
		sender ??= startSender().catch((error: unknown) => {
			sender = null;
			throw error;
		});
		await (
			await sender
		).insert(
			queue,
			data.map((one) => ({ data: one })),
			{ db: adapter(step.sql) },
		);
		step.afterCommit(() => {
			const worker = workers.get(queue);
			if (worker) boss?.notifyWorker(worker);
		});
	};

	return {
		send: (step, queue, data) => sendAll(step, queue, [data]),
		sendAll,
		start: async (handlers) => {
			const { PgBoss } = await import('pg-boss');
			sql ??= jobConnection(url);
			boss = new PgBoss({
				db: adapter(sql),
				schema: SCHEMA,
				migrate: false,
				reindex: false,
				persistWarnings: false,
				persistQueueStats: false,
			});
			boss.on('error', (error) => log.error({ err: error }, 'jobs'));
			await boss.start();
			for (const queue of queues) {
				// a full batch is followed by the next at once: one job per poll would be twelve mails a minute
				const pace = {
					batchSize: 5,
					burstWhenBatchFull: true,
					pollingIntervalSeconds: 5,
					perJobResults: true,
				} as const;
				const id = await boss.work(queue, pace, async (jobs) => {
					const results: JobResult[] = [];
					for (const { id: jobId, data } of jobs) {
						const fault = await faultOf(handlers[queue](data as Record<string, string>));
						if (fault) log.warn({ queue, ...fault }, 'a job failed and is tried again');
						results.push({ id: jobId, ...(fault ? { status: 'failed', output: fault } : { status: 'completed' }) });
					}
					return results;
				});
				workers.set(queue, id);
			}
			await boss.schedule('sweep', '17 3 * * *', {}, { tz: 'Europe/Berlin' });
			await boss.schedule('fold', '0 2 * * *', {}, { tz: 'Europe/Berlin' });
			await boss.schedule('rounds', '*/5 * * * *', {}, { tz: 'Europe/Berlin' });
			await boss.schedule('notices', '*/5 * * * *', {}, { tz: 'Europe/Berlin' });
		},
		stop: async () => {
			await boss?.stop({ graceful: true, timeout: 3000 });
			await (await sender?.catch(() => null))?.stop({ graceful: false });
			await sql?.end({ timeout: 2 });
		},
	};
}

/** Why a job failed, in codes only: an SMTP server's words quote the address. null when it worked. */
async function faultOf(work: Promise<void>): Promise<{ name: string; code: string } | null> {
	try {
		await work;
		return null;
	} catch (error) {
		return error instanceof Error
			? { name: error.name, code: String((error as { code?: unknown }).code ?? '') }
			: { name: 'unknown', code: '' };
	}
}
