import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveCommand, baseBackups, openArchive, prune } from '../../../infra/backup/archive.ts';
import { backupEmbedded } from '../../../infra/backup/embedded-backup.ts';
import { restoreEmbedded } from '../../../infra/backup/embedded-restore.ts';
import { connect, type Sql } from './client.ts';
import { type Embedded, startEmbedded } from './embedded.ts';

/** Stands nowhere else in a fresh cluster. */
const CANARY = 'zettel-aus-dem-umschlag-4f1d7c';

describe.skipIf(process.platform === 'win32')('backup and restore', () => {
	let home: string;
	let to: string;
	let live: Embedded;
	let sql: Sql;

	const start = async () => {
		live = await startEmbedded({ dir: join(home, 'live'), archiveCommand: archiveCommand(to) });
		openArchive(to, join(home, 'live'));
		sql = connect(live.url, { role: null, max: 2, timeouts: false });
	};
	const stop = async () => {
		await sql.end();
		await live.stop();
	};

	beforeAll(async () => {
		home = mkdtempSync(join(roomyFolder(), 'gr-drill-'));
		chmodSync(home, 0o755); // the server's own user must be able to enter
		to = join(home, 'backup');
		await start();
		await sql`create table stories (id int primary key, body text not null)`;
		await sql`insert into stories select n, repeat('Bauhof ', 40) || n from generate_series(1, 20000) n`;
		await sql`create unlogged table inbox (body text not null)`;
		await sql`insert into inbox values (${CANARY})`;
		// a clean stop writes unlogged tables to disk too: without it, their absence from the backup would prove nothing
		await stop();
		await start();
	});

	afterAll(async () => {
		await stop();
		rmSync(home, { recursive: true, force: true });
	});

	it(
		'brings back the state of a chosen second: what was acknowledged before is there, what came after is not',
		{ timeout: 90_000 },
		async () => {
			await backupEmbedded({ url: live.url, data: join(home, 'live'), to });
			await sql`insert into stories values (20001, 'vor dem Zeitpunkt')`;
			const [before] =
				await sql`select count(*)::int as count, md5(string_agg(body, ',' order by id)) as sum from stories`;
			const [moment] =
				await sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
			await sql`select pg_sleep(0.05)`;
			await sql`insert into stories values (20002, 'danach')`;
			await sql`delete from stories where id <= 100`;
			const [segment] = await sql`select pg_walfile_name(pg_switch_wal()) as name`;
			await archived(String(segment?.name));

			const into = join(home, 'restored');
			await restoreEmbedded({ from: to, into, until: String(moment?.at) });
			const restored = await startEmbedded({ dir: into });
			const there = connect(restored.url, { role: null, max: 1, timeouts: false });
			try {
				const [after] =
					await there`select count(*)::int as count, md5(string_agg(body, ',' order by id)) as sum from stories`;
				const [marker] = await there`select exists (select from stories where id = 20002) as found`;
				const [letters] = await there`select count(*)::int as count from inbox`;
				const [mode] =
					await there`select current_setting('archive_mode') as archive, pg_is_in_recovery() as recovering`;
				expect(after).toEqual(before);
				expect(after?.count).toBe(20_001);
				expect(marker?.found).toBe(false);
				expect(letters?.count).toBe(0);
				expect(mode).toEqual({ archive: 'off', recovering: false });
			} finally {
				await there.end();
				await restored.stop();
			}
		},
	);

	it('keeps unlogged tables out of base backup and log, so that no sealed card can be read from a copy', () => {
		expect(holds(join(home, 'live'))).toBe(true);
		expect(holds(to)).toBe(false);
	});

	it('refuses a damaged base backup instead of restoring something else', async () => {
		const [name] = baseBackups(to);
		appendFileSync(join(to, 'base', String(name), 'data/global/pg_filenode.map'), '.');
		await expect(restoreEmbedded({ from: to, into: join(home, 'damaged'), until: null })).rejects.toThrow(
			/pg_filenode\.map/,
		);
		expect(existsSync(join(home, 'damaged'))).toBe(false);
	});

	it('refuses a moment without a time zone, because an hour would decide about what is lost', async () => {
		const restore = restoreEmbedded({ from: to, into: join(home, 'zone'), until: '2026-11-22 09:30:00' });
		await expect(restore).rejects.toThrow(/Zeitzone/);
	});

	it('never overwrites an archived segment: the same content is a success, other content a failure', () => {
		const wal = join(home, 'second');
		mkdirSync(wal);
		const archive = (content: string) => {
			writeFileSync(join(home, 'segment'), content);
			return spawnSync('/bin/sh', [join(to, 'archive-wal.sh'), join(home, 'segment'), '0A', wal]).status;
		};
		expect([archive('one'), archive('one'), archive('two')]).toEqual([0, 0, 1]);
		expect(gunzipSync(readFileSync(join(wal, '0A.gz'))).toString()).toBe('one');
	});

	it('deletes base backups after the promised time, with the log that only they needed, but never the last one', () => {
		const other = join(home, 'pruned');
		const names = ['2026-01-01T03-00-00Z', '2026-02-01T03-00-00Z', '2026-03-01T03-00-00Z'];
		for (const [index, name] of names.entries()) {
			mkdirSync(join(other, 'base', name, 'data'), { recursive: true });
			const label = `START WAL LOCATION: 0/0 (file 00000001000000000000000${index + 2})\n`;
			writeFileSync(join(other, 'base', name, 'data/backup_label'), label);
		}
		mkdirSync(join(other, 'wal'));
		for (const digit of ['1', '2', '3', '4']) writeFileSync(join(other, `wal/00000002000000000000000${digit}.gz`), '');
		prune(other, 35, new Date('2026-03-08T02:00:00Z'));
		expect(baseBackups(other)).toEqual(names.slice(1));
		prune(other, 35, new Date('2027-01-01T00:00:00Z'));
		expect(baseBackups(other)).toEqual(names.slice(2));
		expect(readdirSync(join(other, 'wal'))).toEqual(['000000020000000000000004.gz']);
	});

	async function archived(segment: string) {
		for (let tries = 0; tries < 300; tries++) {
			if (existsSync(join(to, 'wal', `${segment}.gz`))) return;
			await new Promise((done) => setTimeout(done, 100));
		}
		throw new Error(`${segment} was not archived`);
	}
});

/** Memory where there is enough: a busy disk needs a minute for these five thousand small files. */
function roomyFolder(): string {
	const { bavail, bsize } = existsSync('/dev/shm') ? statfsSync('/dev/shm') : { bavail: 0, bsize: 0 };
	return bavail * bsize > 1e9 ? '/dev/shm' : realpathSync(tmpdir());
}

function holds(folder: string): boolean {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.some((file) => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).includes(CANARY));
}
