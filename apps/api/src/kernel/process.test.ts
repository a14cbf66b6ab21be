/** The whole process with its own database: refusals, draining, and what survives a kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEMO_PASSWORD } from '@gestaltungsraum/db/demo/people';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
let dataDir: string;
let port: number;
let running: ChildProcess | null = null;

beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'gr-process-'));
	port = await freePort();
});
afterAll(async () => {
	if (running) await stop(running);
	const data = join(dataDir, 'postgres');
	if (existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true });
	rmSync(dataDir, { recursive: true, force: true });
});

function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

function launch(): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
	const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
		cwd: root,
		env: {
			...process.env,
			NODE_ENV: 'development',
			DATA_DIR: dataDir,
			PORT: String(port),
			LOG_LEVEL: 'warn',
			ORIGIN: '',
			DATABASE_URL: '',
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
	return { child, said: () => text, ended: new Promise((done) => child.once('exit', done)) };
}

async function started(): Promise<ChildProcess> {
	const { child, said, ended } = launch();
	let over = false;
	void ended.then(() => (over = true));
	while (!(await answers())) {
		if (over) throw new Error(said());
		await pause(50);
	}
	running = child;
	return child;
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
	if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
	const ended = new Promise<number | null>((done) => child.once('exit', done));
	child.kill(signal);
	running = null;
	return ended;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const answers = () =>
	fetch(`http://127.0.0.1:${port}/readyz`).then(
		(response) => response.status === 200,
		() => false,
	);
const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** A call as a browser on our own page makes it; null when it was not acknowledged. */
async function call(path: string, cookie: string, body?: unknown): Promise<{ data: unknown; headers: Headers } | null> {
	try {
		const response = await fetch(`http://127.0.0.1:${port}/api/trpc/${path}`, {
			...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
			headers: { origin: `http://localhost:${port}`, 'content-type': 'application/json', cookie },
			signal: AbortSignal.timeout(8000),
		});
		const text = (await response.json()) as { result?: { data: unknown } };
		return response.ok && text.result ? { data: text.result.data, headers: response.headers } : null;
	} catch {
		return null;
	}
}

async function signIn(): Promise<string> {
	const signed = await call('identity.signIn', '', { email: 'maren.kuehn@auental.example', password: DEMO_PASSWORD });
	return String(signed?.headers.getSetCookie()[0]).split(';')[0] ?? '';
}

async function anyTopic(cookie: string): Promise<string> {
	const list = await call('forum.topics?input=%7B%7D', cookie);
	const { topics } = (list?.data ?? { topics: [] }) as {
		topics: { id: string; closed: boolean; visibility: string }[];
	};
	const open = topics.find((topic) => !topic.closed && topic.visibility === 'platform');
	return open?.id ?? '';
}

/** Writers answer a topic while `harm` is done; gives the texts that were acknowledged. */
async function writeDuring(cookie: string, topicId: string, harm: () => Promise<void>): Promise<string[]> {
	const acknowledged: string[] = [];
	let writing = true;
	let serial = 0;
	const writers = Array.from({ length: 8 }, async () => {
		while (writing) {
			const text = `geschrieben-${process.hrtime.bigint()}-${++serial}`;
			if (await call('forum.reply', cookie, { topicId, text, key: crypto.randomUUID() })) acknowledged.push(text);
			else await pause(40);
		}
	});
	await pause(700);
	await harm();
	await pause(700);
	writing = false;
	await Promise.all(writers);
	return acknowledged;
}

/** How often each text stands in the topic. */
async function timesStored(cookie: string, topicId: string, texts: readonly string[]): Promise<number[]> {
	let stored = '';
	for (let after = 0; ;) {
		const page = (
			await call(`forum.posts?input=${encodeURIComponent(JSON.stringify({ topicId, after, size: 200 }))}`, cookie)
		)?.data as { posts: { html: string }[]; total: number };
		stored += page.posts.map((post) => post.html).join('\n');
		after += 200;
		if (after >= page.total) break;
	}
	return texts.map((text) => stored.split(`${text}<`).length - 1);
}

async function everyOnce(cookie: string, topicId: string, acknowledged: readonly string[]) {
	expect(acknowledged.length).toBeGreaterThan(10);
	expect((await timesStored(cookie, topicId, acknowledged)).every((times) => times === 1)).toBe(true);
}

describe('the process', { timeout: 120_000 }, () => {
	it('fills the demo world, answers, and refuses a second process on the same data with a sentence', async () => {
		await started();
		const second = launch();
		expect(await second.ended).toBe(1);
		expect(second.said()).toContain('läuft schon ein Gestaltungsraum');
		expect(second.said()).toContain('is running for');
		expect(await answers()).toBe(true);
	});
	it('loses no acknowledged write when PostgreSQL is killed, stays alive and answers again', async () => {
		const cookie = await signIn();
		const topicId = await anyTopic(cookie);
		const child = running as ChildProcess;
		const acknowledged = await writeDuring(cookie, topicId, async () => {
			const before = postmaster();
			process.kill(before, 'SIGKILL');
			while (!(existsSync(join(dataDir, 'postgres/postmaster.pid')) && postmaster() !== before && (await answers())))
				await pause(50);
		});
		expect(child.exitCode).toBeNull();
		await everyOnce(cookie, topicId, acknowledged);
	});
	it('recovers at the next start after the server was killed, with the database still running', async () => {
		const cookie = await signIn();
		const topicId = await anyTopic(cookie);
		const acknowledged = await writeDuring(cookie, topicId, async () => {
			await stop(running as ChildProcess, 'SIGKILL');
			await started();
		});
		await everyOnce(cookie, topicId, acknowledged);
	});
	it('recovers when both were killed at once', async () => {
		const cookie = await signIn();
		const topicId = await anyTopic(cookie);
		const acknowledged = await writeDuring(cookie, topicId, async () => {
			const database = postmaster();
			const child = running as ChildProcess;
			const gone = stop(child, 'SIGKILL');
			process.kill(database, 'SIGKILL');
			await gone;
			await started();
		});
		await everyOnce(cookie, topicId, acknowledged);
	});
	it('ends what it answers, then the database, on SIGTERM', async () => {
		const cookie = await signIn();
		const child = running as ChildProcess;
		const database = postmaster();
		const stream = fetch(
			`http://127.0.0.1:${port}/api/trpc/forum.live?input=${encodeURIComponent(JSON.stringify({ topicId: await anyTopic(cookie) }))}`,
			{ headers: { cookie, accept: 'text/event-stream' } },
		);
		expect((await stream).status).toBe(200);
		expect(await stop(child)).toBe(0);
		expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
		expect(() => process.kill(database, 0)).toThrow();
		expect(existsSync(join(dataDir, 'lock'))).toBe(false);
		await (await stream).text().catch(() => '');
	});
});
