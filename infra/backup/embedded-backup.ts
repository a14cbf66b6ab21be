/**
 * Base backup of the PostgreSQL that npm brings, while it works: the start and end calls of PostgreSQL, and between them a copy of
 * its files (PostgreSQL manual, "Making a Base Backup Using the Low Level API"). See docs/runbooks/backup.md.
 *   node infra/backup/embedded-backup.ts prepare --to /var/backups/gestaltungsraum
 *   node infra/backup/embedded-backup.ts --to /var/backups/gestaltungsraum
 */
import { realpathSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../../packages/db/src/client.ts';
import { startEmbedded } from '../../packages/db/src/embedded.ts';
import { archiveCommand, openArchive, prune, stamp } from './archive.ts';
import { copyCluster, copyTree, writeChecksums } from './copy.ts';

/** Backups are promised to be gone after this time: docs/runbooks/backup.md. */
export const KEEP_DAYS = 35;

export interface BackupOptions {
	/** Superuser's address of the running server. */
	readonly url: string;
	/** The server's data directory. */
	readonly data: string;
	/** Backup folder; gets `base/` and has `wal/` already. */
	readonly to: string;
	/** What belongs to the data but lies outside of the database; null for nothing. */
	readonly files?: { readonly from: string; readonly without: readonly string[] } | null;
}

/**
 * @returns the folder of the finished backup
 * @throws when the log is not archived: such a backup could not be restored
 */
export async function backupEmbedded({ url, data, to, files }: BackupOptions): Promise<string> {
	const partial = join(to, 'base', 'partial');
	const sql = connect(url, { role: null, max: 1, timeouts: false });
	// one session from start to stop: PostgreSQL ends the backup when it closes
	const session = await sql.reserve();
	try {
		const [archive] = await session`select current_setting('archive_mode') as mode`;
		if (archive?.mode === 'off')
			throw new Error(
				'Das Protokoll wird noch nicht archiviert: zuerst "prepare", dann neu starten. / The log is not archived yet: run "prepare" first, then restart.',
			);
		await rm(partial, { recursive: true, force: true });
		await mkdir(join(partial, 'data'), { recursive: true, mode: 0o700 });
		await session`set statement_timeout = '5min'`;
		await session`select pg_backup_start('gestaltungsraum', true)`;
		const copied = await copyCluster(data, join(partial, 'data'));
		const [end] = await session`select labelfile as label from pg_backup_stop(true)`;
		const sums = new Map([...copied].map(([path, digest]) => [`data/${path}`, digest]));
		await writeFile(join(partial, 'data', 'backup_label'), String(end?.label), { mode: 0o600 });
		if (files) await copyTree(files.from, join(partial, 'files'), files.without, sums, 'files');
		await writeChecksums(join(partial, 'SHA256SUMS'), sums);
	} finally {
		session.release();
		await sql.end({ timeout: 5 });
	}
	// its end is its name: it can be restored to any moment after that
	const finished = join(to, 'base', stamp(new Date()));
	await rename(partial, finished);
	return finished;
}

/** Makes a server archive its log from its next start on, without a word in the application's own settings. */
export async function prepare(url: string, to: string) {
	const sql = connect(url, { role: null, max: 1, timeouts: false });
	try {
		await sql`alter system set archive_mode = 'on'`;
		await sql.unsafe(`alter system set archive_command = '${archiveCommand(to).replaceAll("'", "''")}'`);
		await sql`alter system set archive_timeout = '60s'`;
	} finally {
		await sql.end({ timeout: 5 });
	}
}

async function main() {
	const dataDir = process.env.DATA_DIR ?? '.data';
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			to: { type: 'string' },
			database: { type: 'string', default: join(dataDir, 'postgres') },
			'keep-days': { type: 'string', default: String(KEEP_DAYS) },
		},
	});
	if (!values.to) throw new Error('--to <Ordner> fehlt. / --to <folder> is missing.');
	const to = resolve(values.to);
	const server = await startEmbedded({ dir: values.database, borrow: true, archiveCommand: archiveCommand(to) });
	try {
		const data = realpathSync(values.database);
		openArchive(to, data);
		if (positionals[0] === 'prepare') {
			await prepare(server.url, to);
			return 'Vorbereitet; gilt ab dem nächsten Start. / Prepared; holds from the next start on.';
		}
		const since = Date.now();
		const files = { from: resolve(dataDir), without: [resolve(values.database), data, to] };
		const finished = await backupEmbedded({ url: server.url, data, to, files });
		const gone = prune(to, Number(values['keep-days']), new Date());
		const seconds = ((Date.now() - since) / 1000).toFixed(1);
		return `${finished}: ${seconds} s, ${gone.length} alte gelöscht / old ones deleted`;
	} finally {
		await server.stop();
	}
}

if (import.meta.main) {
	await main().then(console.log, (error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
