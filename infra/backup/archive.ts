/** The archive of the write-ahead log, for the PostgreSQL that npm brings: `wal/` beside `base/` in one backup folder. */
import {
	chmodSync,
	chownSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from 'node:fs';
import { join } from 'node:path';

const SCRIPT = 'archive-wal.sh';

/**
 * For `archiveCommand` of startEmbedded.
 * @param to backup folder, an absolute path that the server's own user can enter; {@link openArchive} makes it ready
 */
export function archiveCommand(to: string): string {
	return `/bin/sh ${literal(join(to, SCRIPT))} "%p" "%f" ${literal(join(to, 'wal'))}`;
}

/** The other direction; exits with 1 when the archive has no such segment, which tells PostgreSQL that it ends there. */
export function restoreCommand(to: string): string {
	return `gzip -dc ${literal(join(to, 'wal'))}/"%f.gz" > "%p"`;
}

/** One word for the shell, in a setting where PostgreSQL replaces % itself. */
function literal(text: string): string {
	return `'${text.replaceAll("'", String.raw`'\''`).replaceAll('%', '%%')}'`;
}

/**
 * Makes the folders and lays archive-wal.sh beside them: the server's user may not be able to enter the checkout.
 * `wal/` belongs to the owner of the data, because the server writes there itself.
 */
export function openArchive(to: string, data: string) {
	mkdirSync(to, { recursive: true, mode: 0o755 });
	for (const folder of ['base', 'wal']) mkdirSync(join(to, folder), { recursive: true, mode: 0o700 });
	copyFileSync(new URL(SCRIPT, import.meta.url), join(to, SCRIPT));
	chmodSync(join(to, SCRIPT), 0o755);
	if (process.getuid?.() !== 0) return;
	const { uid, gid } = statSync(data);
	chownSync(join(to, 'wal'), uid, gid);
}

/** Finished base backups, oldest first; their names are their times. */
export function baseBackups(to: string): string[] {
	const base = join(to, 'base');
	if (!existsSync(base)) return [];
	return readdirSync(base)
		.filter((name) => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/.test(name))
		.sort();
}

/** e.g. 2026-11-22T03-15-00Z: sorts by time and is a file name everywhere. */
export function stamp(now: Date): string {
	return `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}

/**
 * Deletes what is older than promised, so that an erased person is gone from the backups too. The newest base backup
 * always stays, and so does the log that the oldest remaining one needs.
 * @param keepDays see docs/runbooks/backup.md
 * @returns names of what was deleted
 */
export function prune(to: string, keepDays: number, now: Date): string[] {
	const limit = stamp(new Date(now.getTime() - keepDays * 86_400_000));
	const all = baseBackups(to);
	const gone = all.slice(0, -1).filter((name) => name < limit);
	for (const name of gone) rmSync(join(to, 'base', name), { recursive: true });
	const oldest = all.find((name) => !gone.includes(name));
	if (!oldest) return gone;
	const first = firstSegment(join(to, 'base', oldest));
	// the first eight digits are the timeline: they do not count in the order
	const segments = readdirSync(join(to, 'wal')).filter(
		(name) => /^[0-9A-F]{24}\./.test(name) && name.slice(8, 24) < first.slice(8),
	);
	for (const name of segments) rmSync(join(to, 'wal', name));
	return [...gone, ...segments];
}

function firstSegment(base: string): string {
	const label = readFileSync(join(base, 'data', 'backup_label'), 'utf8');
	const segment = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1];
	if (!segment) throw new Error(`${base}: backup_label ist unlesbar. / backup_label cannot be read.`);
	return segment;
}
