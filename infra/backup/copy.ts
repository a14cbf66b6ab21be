/** Copies a PostgreSQL data directory file by file, with a SHA-256 of each: the part of pg_basebackup that npm's PostgreSQL lacks. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Folders whose content belongs to the running server alone, as in pg_basebackup. */
const EMPTIED = new Set(
	'pg_dynshmem pg_notify pg_replslot pg_serial pg_snapshots pg_stat_tmp pg_subtrans pg_wal'.split(' '),
);
const LEFT_OUT = /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map|backup_manifest|recovery\.signal)$/;
const TEMPORARY = /^(pgsql_tmp|pg_internal\.init)/;
/** Written last, so that it never claims more than the copied files hold. */
const CONTROL = 'global/pg_control';

export type Checksums = Map<string, string>;

/** @returns checksums by path below `to`; @throws when there are tablespaces, which lie outside of the directory */
export async function copyCluster(from: string, to: string): Promise<Checksums> {
	if ((await readdir(join(from, 'pg_tblspc'))).length > 0)
		throw new Error('Tablespaces werden nicht gesichert. / Tablespaces are not backed up.');
	const sums: Checksums = new Map();
	await copyFolder(from, to, '', sums);
	await copyFile(from, to, CONTROL, sums);
	return sums;
}

async function copyFolder(from: string, to: string, folder: string, sums: Checksums): Promise<void> {
	await mkdir(join(to, folder), { recursive: true, mode: 0o700 });
	if (EMPTIED.has(folder)) return;
	for (const entry of await readdir(join(from, folder), { withFileTypes: true })) {
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		if (TEMPORARY.test(entry.name) || (folder === '' && LEFT_OUT.test(entry.name)) || path === CONTROL) continue;
		if (entry.isDirectory()) await copyFolder(from, to, path, sums);
		else if (entry.isFile() && !isUnlogged(join(from, folder), entry.name)) await copyFile(from, to, path, sums);
	}
}

/**
 * Content of UNLOGGED tables stays out: such a table holds what must never reach a backup. PostgreSQL makes it empty
 * again from its `_init` file, which is copied.
 */
function isUnlogged(folder: string, name: string): boolean {
	const relation = /^(\d+)(_fsm|_vm)?(\.\d+)?$/.exec(name)?.[1];
	return relation !== undefined && existsSync(join(folder, `${relation}_init`));
}

async function copyFile(from: string, to: string, path: string, sums: Checksums): Promise<void> {
	const digest = await streamUnlessGone(join(from, path), join(to, path));
	if (digest) sums.set(path, digest);
}

/** null for a file that was deleted meanwhile; the log deletes it again. */
async function streamUnlessGone(from: string, to: string): Promise<string | null> {
	return stream(from, to).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT' && error.path === from) return null;
		throw error;
	});
}

/** SHA-256 of a file, written to `to` on the way unless that is null. */
async function stream(from: string, to: string | null): Promise<string> {
	await using source = await open(from, 'r');
	await using target = to === null ? null : await open(to, 'wx', 0o600);
	const hash = createHash('sha256');
	const chunk = Buffer.allocUnsafe(1 << 18);
	for (;;) {
		const { bytesRead } = await source.read(chunk, 0, chunk.length, null);
		if (bytesRead === 0) return hash.digest('hex');
		hash.update(chunk.subarray(0, bytesRead));
		await target?.appendFile(chunk.subarray(0, bytesRead));
	}
}

/** Copies any other folder (uploads, the secret) without the paths in `without`. */
export async function copyTree(from: string, to: string, without: readonly string[], sums: Checksums, prefix: string) {
	for (const entry of await readdir(from, { withFileTypes: true, recursive: true })) {
		const source = join(entry.parentPath, entry.name);
		if (!entry.isFile() || without.some((path) => source === path || source.startsWith(`${path}/`))) continue;
		const path = source.slice(from.length + 1);
		await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
		const digest = await streamUnlessGone(source, join(to, path));
		if (digest) sums.set(`${prefix}/${path}`, digest);
	}
}

/** In the form of sha256sum, which can check it without us. */
export async function writeChecksums(file: string, sums: Checksums) {
	const lines = [...sums].map(([path, digest]) => `${digest}  ${path}\n`);
	await writeFile(file, lines.join(''), { mode: 0o600 });
}

/** @throws with the first file that is missing or is not what was written */
export async function verify(folder: string): Promise<number> {
	const lines = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
	for (const line of lines) {
		const path = line.slice(66);
		const digest = await stream(join(folder, path), null).catch(() => 'missing');
		if (digest !== line.slice(0, 64))
			throw new Error(`Die Sicherung ist beschädigt: ${path}. / The backup is damaged: ${path}.`);
	}
	return lines.length;
}
