/**
 * PostgreSQL 18 from npm, for machines without one: initdb, start, stop, and recovery after a kill.
 * Listens on a socket in a private folder only, so that clones run side by side and nobody else connects.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
	as,
	type Identity,
	program,
	serverIdentity,
	socketFolder,
	usableData,
	usablePrograms,
} from './embedded-places.ts';

const DATABASE = 'gestaltungsraum';
const CLEARED_MS = 10_000;

export interface Embedded {
	/** Where to connect as superuser; {@link databaseUrl} makes addresses of other databases. */
	readonly url: string;
	/** The server was running already and belongs to another process. */
	readonly borrowed: boolean;
	/** Set when data or programs had to lie elsewhere than asked; a sentence for the operator. */
	readonly note: string | null;
	readonly pid: number | undefined;
	stop(): Promise<void>;
}

export interface EmbeddedOptions {
	/** Data directory; made when missing. */
	readonly dir: string;
	/** For tests: no fsync, so a power cut may lose everything. */
	readonly unsafe?: boolean;
	/** Take part in a running server instead of ending it (importers). */
	readonly borrow?: boolean;
	/** Archive the write-ahead log by this command; null for none. */
	readonly archiveCommand?: string | null;
	/** Called when the server ends without having been stopped. */
	readonly onExit?: () => void;
	/** Gets the server's own log, which nobody keeps otherwise. */
	readonly onLog?: (text: string) => void;
}

/** Starts the server, creating its data directory first when there is none. Throws with the server's own words when it does not start. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
	const identity = serverIdentity();
	const { bin, note: binNote } = usablePrograms(identity);
	const { data, note: dataNote } = usableData(resolve(options.dir), identity);
	const socket = socketFolder(data, identity);
	const url = `postgres://postgres@localhost/${DATABASE}?host=${encodeURIComponent(socket)}`;
	const note = [binNote, dataNote].filter(Boolean).join(' ') || null;

	const running = runningPid(data);
	if (running !== null) {
		if (options.borrow) return { url, borrowed: true, note, pid: running, stop: async () => {} };
		await endOrphan(running);
	}
	const fresh = !existsSync(join(data, 'PG_VERSION'));
	if (fresh) initdb(bin, data, identity, options.unsafe ?? false);
	const child = await startedServer(bin, data, socket, identity, options);
	let stopping = false;
	child.once('exit', () => {
		if (!stopping) options.onExit?.();
	});
	if (fresh) await createDatabase(socket);
	return {
		url,
		borrowed: false,
		note,
		pid: child.pid,
		stop: async () => {
			if (stopping) return;
			stopping = true;
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.ref();
			const ended = new Promise((done) => child.once('exit', done));
			child.kill('SIGINT'); // "fast": ends sessions, writes a checkpoint
			await Promise.race([ended, new Promise((done) => setTimeout(done, 8000).unref())]);
			if (child.exitCode === null && child.signalCode === null) child.kill('SIGQUIT');
			rmSync(socket, { recursive: true, force: true });
		},
	};
}

/** The same server, another database. */
export function databaseUrl(url: string, database: string): string {
	return url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${database}`);
}

function initdb(bin: string, data: string, identity: Identity | null, unsafe: boolean) {
	const done = spawnSync(
		join(bin, program('initdb')),
		[
			`--pgdata=${data}`,
			'--username=postgres',
			'--auth=trust',
			'--encoding=UTF8',
			'--locale-provider=icu',
			'--icu-locale=de',
			'--locale=C',
			'--data-checksums',
			...(unsafe ? ['--no-sync'] : []),
		],
		{ ...as(identity), encoding: 'utf8', cwd: '/' },
	);
	if (done.status !== 0) throw new Error(`initdb: ${done.stderr || done.stdout || String(done.error)}`);
}

/** Settings that the promise to users needs (ADR 0009: no statements, no parameters in logs), and sizes for two cores. */
function settings(socket: string, options: EmbeddedOptions): string[] {
	const values: Record<string, string> = {
		listen_addresses: '',
		unix_socket_directories: socket,
		unix_socket_permissions: '0700',
		max_connections: '60',
		shared_buffers: '256MB',
		work_mem: '8MB',
		maintenance_work_mem: '128MB',
		effective_cache_size: '1GB',
		random_page_cost: '1.1',
		jit: 'off',
		log_statement: 'none',
		log_min_duration_statement: '-1',
		log_parameter_max_length: '0',
		log_parameter_max_length_on_error: '0',
		log_min_error_statement: 'panic',
		track_commit_timestamp: 'off',
		timezone: 'UTC',
		wal_level: 'replica',
		...(options.archiveCommand
			? { archive_mode: 'on', archive_command: options.archiveCommand, archive_timeout: '60' }
			: {}),
		...(options.unsafe
			? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', autovacuum: 'off' }
			: {}),
	};
	return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** A killed server keeps its place until the system has cleared it and its sessions away; the new one asks again until then. */
async function startedServer(...server: Parameters<typeof startServer>): Promise<ChildProcess> {
	for (const until = Date.now() + CLEARED_MS; ;) {
		try {
			return await startServer(...server);
		} catch (error) {
			const held = /lock file "postmaster.pid" already exists|shared memory block/.test(String(error));
			if (!held || Date.now() > until) throw error;
			await new Promise((done) => setTimeout(done, 100));
		}
	}
}

async function startServer(
	bin: string,
	data: string,
	socket: string,
	identity: Identity | null,
	options: EmbeddedOptions,
): Promise<ChildProcess> {
	// its own process group: Ctrl-C must reach us first, so that we drain before the database ends
	const child = spawn(join(bin, program('postgres')), ['-D', data, ...settings(socket, options)], {
		...as(identity),
		cwd: '/',
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, LC_ALL: 'C', PGUSER: undefined, PGHOST: undefined },
	});
	let said = '';
	await new Promise<void>((ready, failed) => {
		const onExit = () => failed(new Error(`PostgreSQL: ${said.trim().split('\n').slice(-5).join('\n')}`));
		child.once('error', failed);
		child.once('exit', onExit);
		child.stderr?.on('data', (chunk: Buffer) => {
			options.onLog?.(chunk.toString());
			said = (said + chunk.toString()).slice(-4000);
			if (/database system is ready to accept connections/.test(said)) {
				child.off('exit', onExit);
				ready();
			}
		});
	});
	child.unref();
	(child.stderr as unknown as { unref?: () => void } | null)?.unref?.();
	return child;
}

async function createDatabase(socket: string) {
	const { default: postgres } = await import('postgres');
	const sql = postgres({ host: socket, user: 'postgres', database: 'postgres', max: 1, onnotice: () => {} });
	await sql`create database gestaltungsraum`;
	await sql.end();
}

/** The pid in postmaster.pid if that process is still a PostgreSQL server, else null. */
function runningPid(data: string): number | null {
	const file = join(data, 'postmaster.pid');
	if (!existsSync(file)) return null;
	const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
	if (!Number.isInteger(pid) || pid <= 1 || !alive(pid)) return null;
	if (process.platform === 'linux') {
		const line = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
		if (!line.includes(data)) return null; // the number was given to another program meanwhile
	}
	return pid;
}

function alive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** A server whose parent was killed: end it and wait, so that the new one may take the data. */
async function endOrphan(pid: number) {
	for (const [signal, waitMs] of [
		['SIGINT', 6000],
		['SIGQUIT', 3000],
		['SIGKILL', 2000],
	] as const) {
		try {
			process.kill(pid, signal);
		} catch {
			return;
		}
		for (const until = Date.now() + waitMs; Date.now() < until;) {
			if (!alive(pid)) return;
			await new Promise((done) => setTimeout(done, 30));
		}
	}
}
