/** `pnpm bench`: the built product beside a bare handler, in one run on equal data. Bounded in requests; loopback only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { connect, type Sql } from '@gestaltungsraum/db/client';
import { fillDemo } from '@gestaltungsraum/db/demo/fill';
import { multiplyDemo, scaleTopicId } from '@gestaltungsraum/db/demo/multiply';
import { DEMO_PASSWORD } from '@gestaltungsraum/db/demo/people';
import { type Embedded, startEmbedded } from '@gestaltungsraum/db/embedded';
import { migrateDatabase } from '@gestaltungsraum/db/migrate';
import { renderMarkdown } from '../src/forum/markdown.ts';
import { hashPassword } from '../src/identity/password.ts';
import { prepareJobs } from '../src/kernel/jobs.ts';
import { fillBoard, measureBoard } from './board.ts';
import { measureNotes } from './notes.ts';
import { measureRounds } from './rounds.ts';
import { call, type Call, cpuOf, cpuOfServer, load, type Load, memoryOf } from './measure.ts';

const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
	options: {
		topics: { type: 'string', default: '1000,100000' },
		count: { type: 'string', default: '1500' },
		connections: { type: 'string', default: '8' },
		/** `board`, `rounds` (envelopes and drops) or `notes` for those rows alone. */
		only: { type: 'string', default: '' },
	},
});
const sizes = values.topics.split(',').map(Number);
const count = Number(values.count);
const connections = Number(values.connections);

interface Row extends Load {
	readonly page: string;
	readonly topics: number;
	readonly app: number;
	readonly database: number;
	readonly statements: number;
}

const rows: Row[] = [];
if (values.only !== 'notes') for (const topics of sizes) await measureSize(topics);
if (values.only === '' || values.only === 'notes') await measureNotes();
if (values.only !== 'notes') print();

async function measureSize(topics: number) {
	const server = await prepared(topics);
	const sql = connect(server.url, { role: null, max: 1, timeouts: false });
	const bare = await program(['apps/api/bench/bare.ts', server.url, '0'], {}, /listening (\d+)/);
	const port = await freePort();
	const began = performance.now();
	const product = await program(
		['apps/api/build/main.js'],
		{
			DATABASE_URL: server.url,
			DEMO: 'off',
			PORT: String(port),
			ORIGIN: `http://localhost:${port}`,
			DATA_DIR: join(root, '.data/bench'),
			LOG_LEVEL: 'error',
		},
		null,
	);
	let first = 0;
	while (first === 0) {
		first = await call(port, { path: '/healthz' }).then(
			(answer) => (answer.status === 200 ? performance.now() - began : 0),
			() => 0,
		);
	}
	console.log(`\n${topics} topics: process start to first answer ${first.toFixed(0)} ms`);
	await new Promise((done) => setTimeout(done, 3000));
	console.log(`memory of the product, idle: ${memoryOf(product.child.pid ?? 0).toFixed(0)} MB`);
	try {
		const pids = { product: product.child.pid ?? 0, bare: bare.child.pid ?? 0, database: server.pid ?? 0 };
		const cookie = await signIn(port);
		const page = (path: string, as = cookie): Call => ({
			path,
			headers: { cookie: as, 'accept-encoding': 'identity' },
		});
		const [twenty, many] = [scaleTopicId(1), scaleTopicId(2)];
		const board = await fillBoard(sql);
		await sizeOf(port, cookie, `/forum/thema/${twenty}?nr=1`);
		const leads = await signIn(port, 'clara.maurer@hohenried.example');
		await sizeOf(port, leads, `/resonanz/runde/${board}`);
		const measure = async (
			name: string,
			target: 'product' | 'bare',
			calls: (n: number) => Call,
			requests: number,
			together = connections,
		) => {
			const at = target === 'product' ? port : bare.port;
			await load(at, calls, { count: Math.ceil(requests / 5), connections: together }); // warm
			await sql`select pg_stat_statements_reset()`;
			const before = { app: cpuOf(pids[target]), database: cpuOfServer(pids.database) };
			const result = await load(at, calls, { count: requests, connections: together });
			const after = { app: cpuOf(pids[target]), database: cpuOfServer(pids.database) };
			const [counted] = await sql<
				{ calls: number }[]
			>`select coalesce(sum(calls), 0)::float as calls from pg_stat_statements where toplevel and query !~* '^(begin|commit|rollback|set |listen|select set_config)' and query !~ 'pg_stat_statements' and query !~ 'jobs\\.'`;
			rows.push({
				page: name,
				topics,
				...result,
				app: (after.app - before.app) / requests,
				database: (after.database - before.database) / requests,
				statements: (counted?.calls ?? 0) / requests,
			});
			console.log(line(rows.at(-1) as Row));
		};
		if (values.only !== 'board')
			await measureRounds({ port, pid: pids.product, sql, signIn: (email) => signIn(port, email) });
		if (values.only === 'rounds') return;
		await measure('board', 'product', () => page(`/resonanz/runde/${board}`, leads), Math.ceil(count / 3));
		await measureBoard({ port, pid: pids.product, sql, cookie: leads }, board);
		if (values.only === 'board') return;
		await measure('bare, 20 posts', 'bare', () => ({ path: `/topic/${twenty}?size=20` }), count * 2);
		await measure('bare, 200 posts', 'bare', () => ({ path: `/topic/${many}?size=200` }), count);
		await measure('bare, list', 'bare', () => ({ path: '/topics' }), count * 2);
		await measure('topic, 20 posts', 'product', () => page(`/forum/thema/${twenty}?nr=1`), count);
		await measure('topic, 200 posts', 'product', () => page(`/forum/thema/${many}?nr=1&je=200`), Math.ceil(count / 3));
		await measure('topic list', 'product', () => page('/forum'), count);
		await measure('today', 'product', () => page('/'), count);
		const commonest = (n: number) => query(n, ['kommune', 'wir', 'haben'][n % 3] ?? 'wir', cookie);
		await measure('search, commonest', 'product', commonest, Math.ceil(count / 5));
		// how long one person waits, where the others measure how many can be served
		await measure('search, one at a time', 'product', commonest, Math.ceil(count / 5), 1);
		await measure('search, compound', 'product', (n) => query(n, 'Genehmigung', cookie), Math.ceil(count / 5));
		await measure('search page', 'product', () => page('/suche?q=Genehmigung'), Math.ceil(count / 5));
		const post = (n: number): Call => ({
			path: '/api/trpc/forum.reply',
			method: 'POST',
			headers: { cookie, origin: `http://localhost:${port}`, 'content-type': 'application/json' },
			body: JSON.stringify({
				topicId: twenty,
				text: `Eine **Antwort** aus der Messung, Nummer ${n}.\n\n- mit\n- einer\n- Liste`,
				key: randomUUID(),
			}),
		});
		const [state] = await sql<{ posts: number }[]>`select posts from forum_topics where id = ${twenty}`;
		await measure('reply', 'product', post, Math.ceil(count / 3));
		await measure('reply, one at a time', 'product', post, Math.ceil(count / 5), 1);
		// the yardstick's topic keeps its 20 posts
		await sql`set role gestaltungsraum_gate`;
		await sql`delete from forum_posts where topic_id = ${twenty} and number > ${state?.posts ?? 20}`;
		await sql`alter table forum_topics disable trigger user`.catch(() => {});
		await sql`reset role`;
		await sql`alter table forum_topics disable trigger user`;
		await sql`set role gestaltungsraum_gate`;
		await sql`update forum_topics set posts = ${state?.posts ?? 20} where id = ${twenty}`;
		await sql`reset role`;
		await sql`alter table forum_topics enable trigger user`;
		await new Promise((done) => setTimeout(done, 5000));
		console.log(`memory of the product after the load: ${memoryOf(pids.product).toFixed(0)} MB`);
	} finally {
		product.child.kill('SIGTERM');
		bare.child.kill('SIGTERM');
		await sql.end();
		await new Promise((done) => product.child.once('exit', done));
		await server.stop();
	}
}

function query(n: number, words: string, cookie: string): Call {
	const input = encodeURIComponent(JSON.stringify({ query: words, page: (n % 2) + 1 }));
	return { path: `/api/trpc/forum.search?input=${input}`, headers: { cookie } };
}

/** A database of that size, made once and kept below .data/bench. */
async function prepared(topics: number): Promise<Embedded> {
	const dir = join(root, '.data/bench', `topics-${topics}`);
	const fresh = !existsSync(join(dir, 'PG_VERSION'));
	mkdirSync(join(root, '.data/bench'), { recursive: true });
	let server = await startEmbedded({ dir });
	await migrateDatabase(server.url, prepareJobs);
	if (!fresh) return server;
	console.log(`filling ${topics} topics ...`);
	const gate = connect(server.url, { role: 'gestaltungsraum_gate', max: 1, timeouts: false });
	await fillDemo(gate, { now: new Date(), passwordHash: await hashPassword(DEMO_PASSWORD), render: renderMarkdown });
	await gate.end();
	const owner: Sql = connect(server.url, { role: null, max: 1, timeouts: false });
	await multiplyDemo(owner, topics);
	await owner.unsafe("alter system set shared_preload_libraries = 'pg_stat_statements'");
	await owner.unsafe('create extension if not exists pg_stat_statements');
	await owner.unsafe('vacuum analyze');
	await owner.end();
	await server.stop();
	server = await startEmbedded({ dir });
	return server;
}

function program(
	args: readonly string[],
	env: Record<string, string>,
	ready: RegExp | null,
): Promise<{ child: ChildProcess; port: number }> {
	const child = spawn(process.execPath, args, {
		cwd: root,
		env: { ...process.env, NODE_ENV: 'production', ...env },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return new Promise((started, failed) => {
		child.once('exit', (code) => failed(new Error(`${args[0]} ended with ${code}`)));
		if (!ready) started({ child, port: 0 });
		child.stdout?.on('data', (chunk: Buffer) => {
			const found = ready?.exec(chunk.toString());
			if (found) started({ child, port: Number(found[1]) });
		});
	});
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => done(port));
		});
	});
}

async function signIn(port: number, email = 'maren.kuehn@auental.example'): Promise<string> {
	const answer = await call(port, {
		path: '/api/trpc/identity.signIn',
		method: 'POST',
		headers: { origin: `http://localhost:${port}`, 'content-type': 'application/json' },
		body: JSON.stringify({ email, password: DEMO_PASSWORD }),
	});
	const cookie = String(answer.headers['set-cookie']?.[0]).split(';')[0];
	if (!cookie?.startsWith('sid=')) throw new Error(`sign-in: ${answer.status}`);
	return cookie;
}

/** What a browser loads for the page, the first time: all that the HTML names, as the server packs it. */
async function sizeOf(port: number, cookie: string, path: string) {
	const headers = { cookie, 'accept-encoding': 'gzip' };
	const html = await call(port, { path, headers: { ...headers, 'accept-encoding': 'identity' } });
	const base = new URL(`http://localhost${path}`);
	// what the page carries itself is named once more, switched off
	const text = html.body.toString().replaceAll(/<link[^>]* disabled[^>]*>/g, '');
	const links = new Set(
		[
			...text.matchAll(/(?:href|src)="([^"]*_app\/immutable\/[^"]+)"/g),
			...text.matchAll(/import\("([^"]*_app\/immutable\/[^"]+)"\)/g),
		].map((found) => new URL(found[1] ?? '', base).pathname),
	);
	const sums: Record<string, number> = { html: gzipSync(html.body).length };
	for (const link of links) {
		const asset = await call(port, { path: link, headers });
		if (asset.status !== 200) throw new Error(`${link}: ${asset.status}`);
		const kind = link.endsWith('.js') ? 'js' : link.endsWith('.css') ? 'css' : 'fonts';
		sums[kind] = (sums[kind] ?? 0) + asset.body.length;
	}
	const kb = (bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;
	const all = Object.values(sums).reduce((sum, bytes) => sum + bytes, 0);
	console.log(
		`${path.split('/').slice(0, 3).join('/')}, gzip: all ${kb(all)} in ${links.size + 1} requests: HTML ${kb(sums.html)}, JavaScript ${kb(sums.js)}, CSS ${kb(sums.css)}, fonts ${kb(sums.fonts)}`,
	);
}

function line(row: Row): string {
	return `${row.page.padEnd(18)} ${row.requestsPerSecond.toFixed(0).padStart(6)} req/s  p50 ${row.p50.toFixed(1).padStart(6)} ms  p99 ${row.p99.toFixed(1).padStart(6)} ms  CPU app ${row.app.toFixed(2).padStart(5)} + db ${row.database.toFixed(2).padStart(5)} ms  ${row.statements.toFixed(1)} statements  ${(row.bytes / 1000).toFixed(1)} kB`;
}

function print() {
	console.log(
		`\n| page | topics | req/s | p50 ms | p99 ms | CPU app ms | CPU db ms | CPU all | to bare | statements | kB |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|`,
	);
	for (const row of rows) {
		const name = row.page.includes('200')
			? 'bare, 200 posts'
			: row.page.includes('list') || row.page === 'today'
				? 'bare, list'
				: 'bare, 20 posts';
		const bare = rows.find((other) => other.page === name && other.topics === row.topics);
		const all = row.app + row.database;
		const ratio = bare ? `${(all / (bare.app + bare.database)).toFixed(1)}x` : '';
		console.log(
			`| ${row.page} | ${row.topics} | ${row.requestsPerSecond.toFixed(0)} | ${row.p50.toFixed(1)} | ${row.p99.toFixed(1)} | ${row.app.toFixed(2)} | ${row.database.toFixed(2)} | ${all.toFixed(2)} | ${ratio} | ${row.statements.toFixed(1)} | ${(row.bytes / 1000).toFixed(1)} |`,
		);
	}
	if (sizes.length < 2) return;
	console.log('\n| page | growth of CPU |\n|---|--:|');
	const [small, large] = [sizes[0], sizes.at(-1)];
	for (const row of rows.filter((one) => one.topics === large)) {
		const before = rows.find((other) => other.page === row.page && other.topics === small);
		if (before)
			console.log(`| ${row.page} | ${((row.app + row.database) / (before.app + before.database)).toFixed(2)}x |`);
	}
}
