/** The two defects of the published driver that patches/postgres@3.4.9.patch mends (ADR 0006). Both fail without the patch. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Sql } from './client.ts';
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
});
