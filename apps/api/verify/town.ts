/** The stage: the built server with its own database in a temporary folder, and town halls full of invented people. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect, type Sql } from '@gestaltungsraum/db/client';
import { startEmbedded } from '@gestaltungsraum/db/embedded';
import { migrateDatabase } from '@gestaltungsraum/db/migrate';
import { createTRPCClient, httpLink } from '@trpc/client';
import { hashPassword } from '../src/identity/password.ts';
import { prepareJobs } from '../src/kernel/jobs.ts';
import { type Kernel } from '../src/kernel/context.ts';
import { readEnv } from '../src/kernel/env.ts';
import { makeLog } from '../src/kernel/log.ts';
import { startKernel } from '../src/kernel/start.ts';
import type { AppRouter } from '../src/router.ts';

const root = resolve(import.meta.dirname, '../../..');
const PASSWORD = 'nur für das Nachspielen erfunden';
const EVERYBODY = '00000000-0000-4000-8000-000000000001';

export type Client = ReturnType<typeof createTRPCClient<AppRouter>>;

export interface Person {
	readonly id: string;
	readonly membershipId: string;
	readonly name: string;
	readonly email: string;
	/** Network address of the own desk, IPv4. */
	readonly address: string;
	readonly api: Client;
	/** Signs in with the password, through the page's own call. */
	signIn(): Promise<void>;
}

export interface Town {
	readonly tenantId: string;
	readonly unitId: string;
	readonly people: readonly Person[];
	readonly facilitator: Person;
	readonly second: Person;
	/** Topics to read and to answer. */
	readonly topicIds: readonly string[];
}

export interface Stage {
	/** As superuser: the attacker's eyes. */
	readonly sql: Sql;
	/** For folding and closing at the chosen moment, as the job queue does by the clock. */
	readonly kernel: Kernel;
	/** PostgreSQL's folder. */
	readonly data: string;
	/** All that the server has printed. */
	printed(): string;
	/** A request as a browser without cookies sends it, from that address. */
	anonymous(address: string): (path: string, init?: RequestInit) => Promise<Response>;
	/** @param people of the circle; the pair comes on top */
	town(people: number): Promise<Town>;
	/** Kills the server, PostgreSQL aside, at this very moment, and starts it again. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

/** @param prepare changes the empty, migrated database before the server starts */
export async function openStage(prepare: (sql: Sql) => Promise<void> = async () => {}): Promise<Stage> {
	const folder = mkdtempSync(join(tmpdir(), 'gr-verify-'));
	chmodSync(folder, 0o755); // PostgreSQL's own user has to get through
	const dir = join(folder, 'postgres');
	let said = '';
	// started here and not by the product, with the same code and settings, so that its own log can be kept
	const database = await startEmbedded({ dir, onLog: (text) => (said += text) });
	const { url } = database;
	const sql = connect(url, { role: null, max: 2, timeouts: false });
	await migrateDatabase(url, prepareJobs);
	await sql.unsafe('create extension pg_walinspect; create extension pageinspect');
	// an operator who throws nothing away
	for (const setting of [`wal_keep_size = '8GB'`, 'log_checkpoints = on'])
		await sql.unsafe(`alter system set ${setting}`);
	await sql`select pg_reload_conf()`;
	await prepare(sql);

	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const env = {
		DATA_DIR: folder,
		DEMO: 'off',
		PORT: String(port),
		ORIGIN: origin,
		LOG_LEVEL: 'debug',
		TRUSTED_PROXIES: '1',
		// as many beats between two people as in life, only quicker
		CARD_BEAT_MS: '40',
	};
	const launch = () => {
		const child = spawn(process.execPath, ['apps/api/build/main.js'], {
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production', ...env, DATABASE_URL: url },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
		return child;
	};
	let server = launch();
	// nothing is left running after a fault
	const abandon = () => {
		server.kill('SIGKILL');
		if (database.pid) process.kill(database.pid, 'SIGQUIT');
	};
	process.once('exit', abandon);
	await answers(origin, server, () => said);

	const data = realpathSync(dir);
	const running = await startKernel(readEnv({ ...env, DATABASE_URL: url }), url, makeLog('silent'));
	const passwordHash = await hashPassword(PASSWORD);
	const request = (address: string, path: string, init: RequestInit = {}, cookie = '') => {
		const headers = new Headers(init.headers);
		headers.set('origin', origin);
		headers.set('x-forwarded-for', address);
		if (init.body) headers.set('content-type', 'application/json');
		if (cookie) headers.set('cookie', cookie);
		return fetch(`${origin}${path}`, { ...init, headers });
	};
	let towns = 0;

	const person = async (tenantId: string, unitId: string | null, name: string, roles: string[], address: string) => {
		const { gate } = running.kernel;
		const email = `${crypto.randomUUID()}@rathaus.example`;
		const [{ id } = { id: '' }] = await gate<{ id: string }[]>`
			insert into identity_people (email, name, password_hash) values (${email}, ${name}, ${passwordHash}) returning id`;
		const [{ membershipId } = { membershipId: '' }] = await gate<{ membershipId: string }[]>`
			insert into identity_memberships (tenant_id, person_id, name, email, roles, joined_on)
			values (${tenantId}, ${id}, ${name}, ${email}, ${roles}, '2020-01-02') returning id as "membershipId"`;
		if (unitId)
			await gate`insert into identity_membership_units (tenant_id, membership_id, unit_id) values (${tenantId}, ${membershipId}, ${unitId})`;
		let cookie = '';
		const api = createTRPCClient<AppRouter>({
			links: [
				httpLink({
					url: `${origin}/api/trpc`,
					fetch: (input, init) => request(address, String(input).slice(origin.length), init as RequestInit, cookie),
				}),
			],
		});
		const signIn = async () => {
			const body = JSON.stringify({ email, password: PASSWORD });
			const answer = await request(address, '/api/trpc/identity.signIn', { method: 'POST', body });
			cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
			if (!cookie) throw new Error(`sign-in: ${answer.status}`);
		};
		return { id, membershipId, name, email, address, api, signIn } satisfies Person;
	};

	const town = async (count: number): Promise<Town> => {
		const { gate } = running.kernel;
		const at = ++towns;
		const made = async (rows: Promise<readonly { id?: string }[]>) => (await rows)[0]?.id ?? '';
		const tenantId = await made(
			gate`insert into municipality_tenants (kind, slug, name) values ('administration', ${`stadt-${at}`}, ${`Stadt ${at}`}) returning id`,
		);
		const unitId = await made(
			gate`insert into municipality_units (tenant_id, name, kind) values (${tenantId}, 'Bürgerdienste', 'team') returning id`,
		);
		const spaceId = await made(
			gate`insert into forum_spaces (tenant_id, audience, slug, title, purpose, position)
				values (${tenantId}, ${EVERYBODY}, ${`raum-${at}`}, 'Alltag', 'Zum Reden', 1) returning id`,
		);
		const people: Person[] = [];
		for (let n = 0; n < count; n++)
			people.push(await person(tenantId, unitId, `Kollegin ${at}-${n}`, ['staff'], `10.${at}.${n}.7`));
		const facilitator = await person(tenantId, null, `Moderation ${at}`, ['staff', 'facilitator'], `10.${at}.200.7`);
		const second = await person(tenantId, null, `Personalrat ${at}`, ['staff', 'staff_council'], `10.${at}.201.7`);
		await Promise.all([facilitator.signIn(), second.signIn()]);
		const topicIds: string[] = [];
		for (let n = 0; n < 6; n++) {
			const started = {
				spaceId,
				title: `Thema ${n} im Alltag`,
				text: 'Wie macht ihr das?',
				visibility: 'municipality' as const,
			};
			topicIds.push((await facilitator.api.forum.start.mutate({ ...started, scopeId: null })).id);
		}
		return { tenantId, unitId, people, facilitator, second, topicIds };
	};

	return {
		sql,
		kernel: running.kernel,
		data,
		printed: () => said,
		anonymous: (address) => (path, init) => request(address, path, init),
		town,
		kill: async () => {
			const ended = new Promise((done) => server.once('exit', done));
			server.kill('SIGKILL');
			await ended;
			server = launch();
			await answers(origin, server, () => said);
		},
		close: async () => {
			await Promise.allSettled([running.stop(), sql.end({ timeout: 3 })]);
			const ended = new Promise((done) => server.once('exit', done));
			server.kill('SIGTERM');
			await ended;
			await database.stop();
			process.off('exit', abandon);
			for (const path of [data, folder]) rmSync(path, { recursive: true, force: true });
		},
	};
}

async function answers(origin: string, server: ChildProcess, said: () => string) {
	for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((done) => setTimeout(done, 100))) {
		if (server.exitCode !== null) break;
		const answer = await fetch(`${origin}/healthz`).catch(() => null);
		if (answer?.status === 200) return;
	}
	throw new Error(`the server did not start:\n${said()}`);
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => done(port));
		});
	});
}

/** One of them, each as likely. */
export function pick<T>(items: readonly T[]): T {
	return items[randomInt(items.length)] as T;
}
