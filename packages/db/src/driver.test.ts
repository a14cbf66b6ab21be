/** What patches/postgres@3.4.9.patch changes of the published driver (ADR 0006): the two defects that it mends, and the early begin of what only reads. */
import { createConnection, type Socket } from 'node:net';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, connectionOptions, type Sql } from './client.ts';
import { testDatabase } from './testing.ts';

let url: string;
let owner: Sql;
let drop: () => Promise<void>;
const faults: unknown[] = [];
const remember = (error: unknown) => void faults.push(error);

beforeAll(async () => {
	({ url, drop } = await testDatabase());
	owner = connect(url, { role: null, max: 2 });
	await owner`create table driver_rows (n int primary key)`;
	process.on('uncaughtException', remember);
});
afterAll(async () => {
	process.off('uncaughtException', remember);
	await owner.end();
	await drop();
});

describe('the patched driver', () => {
	it('stores every acknowledged row and no other, when transactions fill the pipeline', async () => {
		const sql = connect(url, { role: null, max: 2 });
		const acknowledged: number[] = [];
		await Promise.all(
			Array.from({ length: 1500 }, async (_, n) => {
				try {
					if (n % 3 === 0)
						await sql.begin(async (tx) => {
							await tx`insert into driver_rows values (${n})`;
							if (n % 30 === 0) throw new Error('rolled back');
						});
					else await sql`insert into driver_rows values (${n})`;
					acknowledged.push(n);
				} catch {
					// not acknowledged
				}
			}),
		);
		await sql.end();
		const stored = await owner<{ n: number }[]>`select n from driver_rows`;
		expect(stored.map((row) => row.n).sort((a, b) => a - b)).toEqual(acknowledged.sort((a, b) => a - b));
		expect(acknowledged.length).toBe(1450);
	});
	it('survives backends that die inside transactions: nothing lost, nothing hangs, no uncaught error', async () => {
		await owner`truncate driver_rows`;
		const sql = connect(url, { role: null, max: 8 });
		const acknowledged: number[] = [];
		let next = 0;
		let killing = true;
		const killer = (async () => {
			while (killing) {
				await owner`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state is not null and application_name = 'gestaltungsraum_owner' and query like '%driver_rows%' limit 3`;
				await new Promise((done) => setTimeout(done, 50));
			}
		})();
		const until = Date.now() + 2500;
		await Promise.all(
			Array.from({ length: 30 }, async () => {
				while (Date.now() < until) {
					const n = next++;
					try {
						await sql.begin(async (tx) => {
							await tx`insert into driver_rows values (${n})`;
							await tx`select n from driver_rows where n = ${n}`;
						});
						acknowledged.push(n);
					} catch {
						await new Promise((done) => setTimeout(done, 5));
					}
				}
			}),
		);
		killing = false;
		await killer;
		const [alive] = await sql`select 1 as yes`;
		expect(alive?.yes).toBe(1);
		await sql.end({ timeout: 2 });
		const stored = new Set((await owner<{ n: number }[]>`select n from driver_rows`).map((row) => row.n));
		expect(acknowledged.filter((n) => !stored.has(n))).toEqual([]);
		expect(acknowledged.length).toBeGreaterThan(100);
		expect(faults).toEqual([]);
	});
	it('forgets what was asked between the fault of a connection and its end, so that no answer goes to another question', async () => {
		let socket: Socket | undefined;
		const { host, port, database, username } = connectionOptions(url);
		const place = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port };
		// the driver takes a socket, its types do not say so
		const given = { socket: () => (socket = createConnection(place)) };
		const sql = postgres({ host, port, database, username, max: 1, backoff: () => 0, ...given });
		for (const mode of ['read only', 'read write']) {
			await expect(
				sql.begin(mode, async (tx) => {
					setTimeout(() => socket?.destroy(new Error('broken')), 30);
					await tx`select pg_sleep(5)`;
				}),
			).rejects.toBeDefined();
			// the rollback of that one was written into a connection that had not closed yet
			for (let n = 0; n < 5; n++) {
				const rows = await sql.begin(mode, async (tx) => [
					...(await tx`select ${n}::int as n`),
					...(await tx`select ${n + 100}::int as n`),
				]);
				expect(rows).toEqual([{ n }, { n: n + 100 }]);
			}
		}
		await sql.end();
	});
	it('sends what only reads along with its begin: each sees its own settings, also when others fail or are killed', async () => {
		const sql = connect(url, { role: null, max: 3 });
		const until = Date.now() + 2000;
		let seen = 0;
		let killed = 0;
		const wrong: unknown[] = [];
		const killer = (async () => {
			while (Date.now() < until) {
				await owner`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%app.who%' limit 1`;
				await new Promise((done) => setTimeout(done, 40));
			}
		})();
		const read = async (who: string) => {
			const [row] = await sql.begin('read only', async (tx) => {
				tx`select set_config('app.who', ${who}, true)`.catch(() => {});
				if (seen % 7 === 0) await tx`select 1 / ${0}::int as app_who`.catch(() => {});
				return tx`select current_setting('app.who', true) as who`;
			});
			if (row?.['who'] !== who) wrong.push([who, row]);
			seen += 1;
		};
		await Promise.all(
			Array.from({ length: 24 }, async (_, at) => {
				for (let n = 0; Date.now() < until; n++)
					await read(`${at}.${n}`).catch((error: { code?: string; message: string }) => {
						// its own failed statement, or its backend was killed
						if (error.code === '22012') seen += 1;
						else killed += 1;
					});
			}),
		);
		await killer;
		expect(wrong).toEqual([]);
		expect(killed).toBeGreaterThan(0);
		expect(seen).toBeGreaterThan(500);
		await sql.end({ timeout: 2 });
		expect(faults).toEqual([]);
	});
	it('lets nothing write in what only reads, and gives no answer where the begin failed', async () => {
		const sql = connect(url, { role: null, max: 1 });
		await expect(sql.begin('read only', (tx) => tx`insert into driver_rows values (-1)`)).rejects.toMatchObject({
			code: '25006',
		});
		await expect(
			sql.begin('isolation level of some kind read only', (tx) => tx`select 1 as answer`),
		).rejects.toBeDefined();
		// the connection is as good as before
		const [inside] = await sql.begin(
			'read only',
			(tx) => tx`select now() <> statement_timestamp() as begun, 1 as answer`,
		);
		expect(inside).toMatchObject({ answer: 1 });
		await sql.end();
	});
	it('takes no statement of a transaction that is over: its connection may be in another one by then', async () => {
		const sql = connect(url, { role: null, max: 1 });
		for (const mode of ['read only', 'read write']) {
			const kept = await sql.begin(mode, (tx) => Promise.resolve({ tx }));
			await expect(kept.tx`select 1`).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
		}
		await sql.end();
	});
});
