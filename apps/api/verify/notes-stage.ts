/** Where notes are tried: one database, built servers that can be killed, people with sessions, and a cable to cut. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { connect as dial, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Sql } from '@gestaltungsraum/db/client';
import { startEmbedded } from '@gestaltungsraum/db/embedded';
import { migrateDatabase } from '@gestaltungsraum/db/migrate';
import { digestOf } from '../src/forum/notes/seal.ts';
import { readEnv } from '../src/kernel/env.ts';
import { prepareJobs } from '../src/kernel/jobs.ts';
import { makeLog } from '../src/kernel/log.ts';
import { startKernel } from '../src/kernel/start.ts';

const root = resolve(import.meta.dirname, '../../..');
const EVERYBODY = '00000000-0000-4000-8000-000000000001';

export interface Writer {
	readonly personId: string;
	readonly membershipId: string;
	readonly cookie: string;
}
export interface Node {
	/** Where this one listens. */
	readonly address: string;
	readonly pid: number;
	kill(): Promise<void>;
	start(): Promise<void>;
}
export interface NotesStage {
	readonly sql: Sql;
	/** What all servers believe to be their address. */
	readonly origin: string;
	readonly nodes: readonly [Node, Node];
	writer(): Promise<Writer>;
	note(): Promise<string>;
	/** Ends the person's sessions, as a deactivation does. */
	dismiss(writer: Writer): Promise<void>;
	close(): Promise<void>;
}

/** @param nodeOptions for the servers' processes */
export async function openNotesStage(nodeOptions: readonly string[] = []): Promise<NotesStage> {
	const folder = mkdtempSync(join(tmpdir(), 'gr-notes-'));
	chmodSync(folder, 0o755); // PostgreSQL's own user has to get through
	const dir = join(folder, 'postgres');
	const database = await startEmbedded({ dir });
	const { url } = database;
	await migrateDatabase(url, prepareJobs);
	const ports = [await freePort(), await freePort()] as const;
	const origin = `http://localhost:${ports[0]}`;
	const env = { DATA_DIR: folder, DEMO: 'off', ORIGIN: origin, LOG_LEVEL: 'warn' };
	const running = await startKernel(readEnv({ ...env, PORT: String(ports[0]) }), url, makeLog('silent'));
	const { gate, sessions } = running.kernel;
	const nodes = ports.map((port) => makeNode(port, { ...env, PORT: String(port), DATABASE_URL: url }, nodeOptions)) as [
		ReturnType<typeof makeNode>,
		ReturnType<typeof makeNode>,
	];
	const abandon = () => {
		for (const node of nodes) node.child?.kill('SIGKILL');
		if (database.pid) process.kill(database.pid, 'SIGQUIT');
	};
	process.once('exit', abandon);
	await nodes[0].start();
	const id = async (rows: Promise<readonly { id?: string }[]>) => (await rows)[0]?.id ?? '';
	const tenantId = await id(
		gate`insert into municipality_tenants (kind, slug, name) values ('administration', 'stadt', 'Stadt') returning id`,
	);
	const spaceId = await id(
		gate`insert into forum_spaces (tenant_id, audience, slug, title, purpose, position) values (${tenantId}, ${EVERYBODY}, 'raum', 'Raum', 'Zum Schreiben', 1) returning id`,
	);
	let count = 0;
	const writer = async (): Promise<Writer> => {
		const email = `person${++count}@rathaus.example`;
		const personId = await id(gate`insert into identity_people (email, name) values (${email}, ${email}) returning id`);
		const membershipId = await id(
			gate`insert into identity_memberships (tenant_id, person_id, name, email, roles) values (${tenantId}, ${personId}, ${email}, ${email}, '{staff}') returning id`,
		);
		const { cookie } = await sessions.create({ personId, membershipId, roles: ['staff'], device: 'Test' });
		return { personId, membershipId, cookie: `sid=${cookie}` };
	};
	const author = await writer();
	return {
		sql: gate,
		origin,
		nodes,
		writer,
		note: () => {
			const content = { type: 'doc' as const, content: [] };
			return id(gate`
				insert into forum_notes (tenant_id, space_id, visibility, audience, author_id, author_name, author_org, title, shown, writers, content, text, digest, created_at, changed_at)
				values (${tenantId}, ${spaceId}, 'platform', ${EVERYBODY}, ${author.membershipId}, 'A', 'Stadt', 'Notiz', 'name', 'circle', ${gate.json(content)}, '', ${digestOf('Notiz', content)}, now(), now()) returning id`);
		},
		dismiss: async ({ personId, membershipId }) => {
			await gate`update identity_memberships set active = false where id = ${membershipId}`;
			await sessions.revokeAllOf(personId);
		},
		close: async () => {
			process.off('exit', abandon);
			await running.stop();
			for (const node of nodes) await node.kill();
			await database.stop();
			for (const path of [realpathSync(dir), folder]) rmSync(path, { recursive: true, force: true });
		},
	};
}

function makeNode(port: number, env: Record<string, string>, nodeOptions: readonly string[]) {
	let child: ChildProcess | null = null;
	let said = '';
	return {
		address: `http://127.0.0.1:${port}`,
		get child() {
			return child;
		},
		get pid() {
			return child?.pid ?? 0;
		},
		kill: async () => {
			if (!child || child.exitCode !== null || child.signalCode !== null) return;
			const ended = new Promise((done) => child?.once('exit', done));
			child.kill('SIGKILL');
			await ended;
		},
		start: async () => {
			child = spawn(process.execPath, [...nodeOptions, 'apps/api/build/main.js'], {
				cwd: root,
				env: { ...process.env, NODE_ENV: 'production', ...env },
				stdio: ['ignore', 'pipe', 'pipe'],
			});
			for (const stream of [child.stdout, child.stderr])
				stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000)));
			for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
				if (child.exitCode !== null) break;
				if ((await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null))?.ok) return;
			}
			throw new Error(`the server did not start:\n${said}`);
		},
	};
}

export interface Cable {
	readonly address: string;
	/** `cut` ends connections and takes no new ones; `hang` keeps them and lets nothing through; null heals. */
	fault(kind: 'cut' | 'hang' | null): void;
	close(): void;
}

/** A cable between some of the writers and the server. */
export async function layCable(to: string): Promise<Cable> {
	const { port } = new URL(to);
	let state: 'cut' | 'hang' | null = null;
	const ends = new Set<Socket>();
	const server = createServer((near) => {
		if (state === 'cut') return void near.destroy();
		const far = dial(Number(port), '127.0.0.1');
		for (const [from, into] of [
			[near, far],
			[far, near],
		] as const) {
			ends.add(from);
			from.on('data', (chunk) => into.write(chunk));
			from.on('error', () => {});
			from.on('close', () => {
				ends.delete(from);
				into.destroy();
			});
			if (state === 'hang') from.pause();
		}
	});
	await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
	return {
		address: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
		fault: (kind) => {
			state = kind;
			for (const end of ends) {
				if (kind === 'cut') end.destroy();
				else if (kind === 'hang') end.pause();
				else end.resume();
			}
		},
		close: () => {
			for (const end of ends) end.destroy();
			server.close();
		},
	};
}

export function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => done(port));
		});
	});
}
