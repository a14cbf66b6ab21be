/**
 * Makes a second data directory from a base backup and the archived log, as it was at a moment. See docs/runbooks/backup.md.
 *   node infra/backup/embedded-restore.ts --from /var/backups/gestaltungsraum --into .data/restored --until 2026-11-22T09:30:00+01:00
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../../packages/db/src/client.ts';
import { startEmbedded } from '../../packages/db/src/embedded.ts';
import { baseBackups, restoreCommand } from './archive.ts';
import { verify } from './copy.ts';

export interface RestoreOptions {
	/** Backup folder with `base/` and `wal/`. */
	readonly from: string;
	/** Name of the base backup, e.g. 2026-11-22T03-15-00Z; null for the last one before `until`. */
	readonly base?: string | null;
	/** New data directory; must not exist or be empty. */
	readonly into: string;
	/** The moment, with its offset; null for everything that was archived. */
	readonly until: string | null;
}

/** Replays on the server's next start; {@link startEmbedded} answers when it is done. @returns number of checked files */
export async function restoreEmbedded({ from, base, into, until }: RestoreOptions): Promise<number> {
	if (until !== null && !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)$/.test(until))
		throw new Error(
			'Der Zeitpunkt braucht Datum, Uhrzeit mit Sekunden und Zeitzone, z. B. 2026-11-22T09:30:00+01:00. / The moment needs date, time with seconds and zone.',
		);
	if (existsSync(into) && readdirSync(into).length > 0)
		throw new Error(`${into} ist nicht leer. / ${into} is not empty.`);
	const source = join(from, 'base', base ?? chooseBase(from, until));
	const checked = await verify(source);
	await mkdir(into, { recursive: true, mode: 0o700 });
	await cp(join(source, 'data'), into, { recursive: true });
	await writeRecovery(into, from, until);
	if (process.getuid?.() === 0) spawnSync('chown', ['-R', 'postgres:postgres', into]);
	return checked;
}

function chooseBase(from: string, until: string | null): string {
	const limit = until === null ? null : `${new Date(until).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
	const name = baseBackups(from).findLast((each) => limit === null || each <= limit);
	if (!name) throw new Error(`Keine Grundsicherung vor ${String(until)}. / No base backup before ${String(until)}.`);
	return name;
}

/**
 * Old lines of an earlier restore would hold for this one too, so they go. Archiving is off: a copy that is only looked at must
 * not leave a timeline in the archive that a later restore would follow.
 */
async function writeRecovery(into: string, from: string, until: string | null) {
	const file = join(into, 'postgresql.auto.conf');
	const kept = (await readFile(file, 'utf8'))
		.split('\n')
		.filter((line) => !/^\s*(recovery_target|restore_command|archive_mode)/.test(line));
	await writeFile(file, `${kept.join('\n').trimEnd()}\n`);
	const settings = {
		restore_command: restoreCommand(resolve(from)),
		recovery_target_action: 'promote',
		archive_mode: 'off',
		// "Z" is an abbreviation to PostgreSQL, and those are not known yet when it reads its settings
		...(until === null ? {} : { recovery_target_time: until.replace('T', ' ').replace('Z', '+00') }),
	};
	for (const [name, value] of Object.entries(settings))
		await appendFile(file, `${name} = '${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'\n`);
	await writeFile(join(into, 'recovery.signal'), '', { mode: 0o600 });
}

async function main() {
	const { values } = parseArgs({
		options: {
			from: { type: 'string' },
			into: { type: 'string' },
			until: { type: 'string' },
			base: { type: 'string' },
		},
	});
	if (!values.from || !values.into)
		throw new Error('--from <Sicherung> und --into <neuer Ordner> fehlen. / --from and --into are missing.');
	const since = Date.now();
	const seconds = () => ((Date.now() - since) / 1000).toFixed(1);
	const into = resolve(values.into);
	const { from, until = null, base = null } = values;
	const checked = await restoreEmbedded({ from, into, until, base });
	console.log(`${checked} Dateien stimmen / files are as written (${seconds()} s)`);
	const server = await startEmbedded({ dir: into });
	const sql = connect(server.url, { role: null, max: 1, timeouts: false });
	const [last] = await sql`select pg_last_xact_replay_timestamp()::text as moment`;
	await sql.end();
	await server.stop();
	return `Stand / as of: ${String(last?.moment ?? 'Grundsicherung / base backup')} (${seconds()} s). ${server.note ?? ''}`;
}

if (import.meta.main) {
	await main().then(console.log, (error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
