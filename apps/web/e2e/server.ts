/** The one server of all tests: the built product with its own database, as an operator starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { request } from '@playwright/test';
import { PASSWORD, type Person, sessionFile, signedIn } from './people.ts';

const root = resolve(import.meta.dirname, '../../..');
/** Where a database server that may not enter the data directory keeps its files instead; see packages/db/src/embedded.ts. */
const ELSEWHERE = '/var/lib/gestaltungsraum/';
const START_MS = 120_000;
const STOP_MS = 15_000;

/** @returns stops the server and removes what it kept */
export default async function start(): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'gr-e2e-'));
	// as root the database runs as a user of its own, who has to get in
	chmodSync(folder, 0o755);
	const data = join(folder, 'data');
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const { PATH, HOME, LANG } = process.env;
	const child = spawn(process.execPath, ['apps/api/build/main.js'], {
		cwd: root,
		// nothing of the surroundings: neither their database nor their mail server
		env: {
			PATH,
			HOME,
			LANG,
			NODE_ENV: 'production',
			DATA_DIR: data,
			PORT: String(port),
			ORIGIN: origin,
			DEMO: 'auto',
			LOG_LEVEL: 'warn',
			CARD_BEAT_MS: '100',
			TMPDIR: folder,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000)));
	const stop = async () => {
		await end(child);
		const database = join(data, 'postgres');
		const real = existsSync(database) ? realpathSync(database) : '';
		if (real.startsWith(ELSEWHERE)) rmSync(real, { recursive: true, force: true });
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await ready(child, origin);
		process.env['E2E_FOLDER'] = folder;
		process.env['E2E_ORIGIN'] = origin;
		process.env['E2E_DATA'] = data;
		process.env['E2E_MAIL'] = join(data, 'mail');
		await Promise.all(signedIn.map((person) => signIn(origin, person)));
	} catch (error) {
		await stop();
		throw new Error(`The server said:\n${said}`, { cause: error });
	}
	return stop;
}

async function ready(child: ChildProcess, origin: string): Promise<void> {
	for (const until = Date.now() + START_MS; Date.now() < until;) {
		if (child.exitCode !== null || child.signalCode !== null) throw new Error('the server ended while it started');
		const answer = await fetch(`${origin}/readyz`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('the server did not become ready');
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((done) => child.once('exit', done));
	child.kill('SIGTERM');
	const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
	await ended;
	clearTimeout(late);
}

async function signIn(origin: string, person: Person): Promise<void> {
	const browser = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
	const answer = await browser.post('/api/trpc/identity.signIn', { data: { email: person.email, password: PASSWORD } });
	if (!answer.ok()) throw new Error(`${person.email}: ${await answer.text()}`);
	await browser.storageState({ path: sessionFile(person) });
	await browser.dispose();
}

function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const server = createServer();
		server.once('error', failed);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))));
		});
	});
}
