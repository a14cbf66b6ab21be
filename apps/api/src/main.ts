/** Runs everything in one process: database (unless DATABASE_URL), migration, demo world, API and pages. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { connect } from '@gestaltungsraum/db/client';
import { knownMigrations, migrateDatabase } from '@gestaltungsraum/db/migrate';
import type { Embedded } from '@gestaltungsraum/db/embedded';
import { type Role, roleLabels } from '@gestaltungsraum/domain/identity/terms';
import { type Env, OperatorError, readEnv } from './kernel/env.ts';
import { makeLog } from './kernel/log.ts';
import { serveMetrics } from './kernel/metrics.ts';
import { startKernel } from './kernel/start.ts';
import { makeServer, type Pages } from './server.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const began = Number(process.env.GR_STARTED) || Date.now();

try {
	await main();
} catch (error) {
	if (error instanceof OperatorError) console.error(`\n${error.message}`);
	else console.error(error);
	process.exit(1);
}

async function main() {
	const env = readEnv({ ...process.env, DATA_DIR: resolve(root, process.env.DATA_DIR || '.data') });
	const log = makeLog(env.LOG_LEVEL);
	let embedded: Embedded | null = null;
	let stop = async () => {};
	let stopping: Promise<void> | null = null;
	const shutDown = (code: number) => {
		stopping ??= (async () => {
			setTimeout(() => process.exit(1), 10_000).unref();
			await stop().catch((error: unknown) => log.error({ err: error }, 'stop'));
			await embedded?.stop();
			unlock();
			process.exit(code);
		})();
	};
	for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => shutDown(0));
	process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
	const unlock = env.DATABASE_URL ? () => {} : lockData(env.DATA_DIR);
	try {
		await start();
	} catch (error) {
		// nothing is left running or locked behind a start that failed
		await (embedded as Embedded | null)?.stop();
		unlock();
		throw error;
	}

	async function start() {
		let url = env.DATABASE_URL;
		if (!url) {
			embedded = await step('Datenbank wird gestartet / starting the database', async () => {
				const { startEmbedded } = await import('@gestaltungsraum/db/embedded');
				return startEmbedded({
					dir: join(env.DATA_DIR, 'postgres'),
					onExit: () => {
						log.error('the embedded database ended');
						if (!stopping) void restart();
					},
				});
			});
			url = embedded.url;
			if (embedded.note) console.log(`    ${embedded.note}`);
		}
		// a database server that died is started again; the pools connect by themselves
		async function restart() {
			const { startEmbedded } = await import('@gestaltungsraum/db/embedded');
			for (let tries = 0; tries < 5 && !stopping; tries++) {
				try {
					embedded = await startEmbedded({
						dir: join(env.DATA_DIR, 'postgres'),
						onExit: () => void (stopping ?? restart()),
					});
					return;
				} catch (error) {
					log.error({ err: error }, 'restart of the database');
					await new Promise((done) => setTimeout(done, 300 * 2 ** tries));
				}
			}
			shutDown(1);
		}

		const databaseUrl = url;
		if (!(await upToDate(databaseUrl))) {
			await step('Tabellen werden eingerichtet / migrating', async () => {
				const { prepareJobs } = await import('./kernel/jobs.ts');
				await migrateDatabase(databaseUrl, prepareJobs);
			});
		}
		const accounts = await demo(env, databaseUrl);
		const { running, server } = await step('Anwendung wird gestartet / starting the application', async () => {
			const kernelRunning = await startKernel(env, databaseUrl, log);
			const pages = await loadPages(env);
			const health = { ready: () => upToDate(databaseUrl, kernelRunning.kernel.gate) };
			const host = makeServer(kernelRunning.kernel, pages, health, kernelRunning.notes);
			await new Promise<void>((listening, failed) => {
				host.once('error', (error: NodeJS.ErrnoException) =>
					failed(
						error.code === 'EADDRINUSE'
							? new OperatorError(
									`Der Port ${env.PORT} ist schon belegt; mit PORT=... geht ein anderer. / Port ${env.PORT} is taken; PORT=... chooses another.`,
								)
							: error,
					),
				);
				host.listen(env.PORT, env.HOST, listening);
			});
			return { running: kernelRunning, server: host };
		});
		const metrics = env.METRICS_PORT
			? await serveMetrics(env.METRICS_PORT, { live_listeners: () => running.kernel.events.listeners })
			: null;
		stop = async () => {
			server.close();
			metrics?.close();
			server.closeIdleConnections();
			// what is being answered may finish; event streams are told to come back by being closed
			setTimeout(() => server.closeAllConnections(), 3000).unref();
			await new Promise<void>((closed) => (server.listening ? server.once('close', closed) : closed()));
			await running.stop();
		};
		announce(env, accounts);
		void running.work().catch((error: unknown) => log.error({ err: error }, 'jobs'));
	}
}

/** True when the database has all migrations that this program brings. */
async function upToDate(url: string, pool?: ReturnType<typeof connect>): Promise<boolean> {
	const sql = pool ?? connect(url, { role: null, max: 1 });
	try {
		const [row] = await sql`select count(*)::int as done from drizzle.__drizzle_migrations`;
		return row?.done === knownMigrations();
	} catch (error) {
		// undefined_table: an empty database
		if (pool || (error as { code?: string }).code === '42P01') return false;
		throw error;
	} finally {
		if (!pool) await sql.end();
	}
}

interface Account {
	readonly role: string;
	readonly tenant: string;
	readonly name: string;
	readonly email: string;
}

/** Fills the invented world into an empty database; null when there is none to speak of. */
async function demo(env: Env, url: string): Promise<{ accounts: readonly Account[]; password: string } | null> {
	if (env.DEMO === 'off' || (env.DEMO === 'auto' && env.DATABASE_URL)) return null;
	const sql = connect(url, { role: 'gestaltungsraum_gate', max: 2, timeouts: false });
	try {
		const [state] =
			await sql`select exists (select from municipality_tenants) as filled, exists (select from municipality_tenants where slug = 'auental') as demo`;
		if (state?.filled && !state.demo) return null;
		const { demoAccounts, DEMO_PASSWORD } = await import('@gestaltungsraum/db/demo/people');
		if (!state?.filled) {
			await step('Beispielwelt wird angelegt / filling the demo world', async () => {
				const [{ fillDemo }, { renderMarkdown }, { hashPassword }, { noteMaker }] = await Promise.all([
					import('@gestaltungsraum/db/demo/fill'),
					import('./forum/markdown.ts'),
					import('./identity/password.ts'),
					import('./forum/notes/maker.ts'),
				]);
				await fillDemo(sql, {
					now: new Date(),
					passwordHash: await hashPassword(DEMO_PASSWORD),
					render: renderMarkdown,
					notes: noteMaker,
				});
			});
		}
		return { accounts: demoAccounts, password: DEMO_PASSWORD };
	} finally {
		await sql.end();
	}
}

async function loadPages(env: Env): Promise<Pages | null> {
	const built = join(root, 'apps/web/build/handler.js');
	if (!existsSync(built)) {
		if (env.NODE_ENV === 'production')
			throw new OperatorError(
				'Die Weboberfläche ist nicht gebaut: bitte mit „npm start“ starten. / The web app is not built: please use "npm start".',
			);
		return null;
	}
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.HOST_HEADER = 'x-forwarded-host';
	process.env.BODY_SIZE_LIMIT ??= '256K';
	const { handler } = (await import(pathToFileURL(built).href)) as { handler: Pages };
	return handler;
}

/** One process per data folder: a second one is refused while the first lives. */
function lockData(dir: string): () => void {
	mkdirSync(dir, { recursive: true, mode: 0o755 });
	const file = join(dir, 'lock');
	if (existsSync(file)) {
		const pid = Number(readFileSync(file, 'utf8'));
		if (pid !== process.pid && isOurs(pid)) {
			throw new OperatorError(
				`Für ${dir} läuft schon ein Gestaltungsraum (Prozess ${pid}). Beenden Sie ihn zuerst, oder geben Sie mit DATA_DIR einen anderen Ordner an. / A Gestaltungsraum is running for ${dir} already (process ${pid}). Stop it first, or name another folder with DATA_DIR.`,
			);
		}
		rmSync(file, { force: true });
	}
	try {
		const handle = openSync(file, 'wx', 0o600);
		writeFileSync(handle, String(process.pid));
		closeSync(handle);
	} catch {
		throw new OperatorError(`Für ${dir} startet gerade ein anderer Prozess. / Another process is starting for ${dir}.`);
	}
	return () => rmSync(file, { force: true });
}

function isOurs(pid: number): boolean {
	if (!Number.isInteger(pid) || pid < 2) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	// the number may have been given to another program since a crash
	return (
		process.platform !== 'linux' ||
		(existsSync(`/proc/${pid}/cmdline`) && /\/main\.(ts|js)\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')))
	);
}

async function step<T>(text: string, work: () => Promise<T>): Promise<T> {
	const since = Date.now();
	process.stdout.write(`  ${text} …`);
	const result = await work();
	process.stdout.write(` ${((Date.now() - since) / 1000).toFixed(1)} s\n`);
	return result;
}

function announce(env: Env, demoWorld: { accounts: readonly Account[]; password: string } | null) {
	console.log(`\n  Gestaltungsraum: ${env.origin}  (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
	if (!demoWorld) return;
	console.log(
		`  Beispielkonten, alle mit dem Passwort / demo accounts, all with the password: ${demoWorld.password}\n`,
	);
	const said = (account: Account) => (roleLabels[account.role as Role] ?? { de: account.role }).de;
	const width = (pick: (account: Account) => string) =>
		Math.max(...demoWorld.accounts.map((account) => pick(account).length));
	const [role, tenant, name] = [width(said), width((a) => a.tenant), width((a) => a.name)];
	for (const account of demoWorld.accounts)
		console.log(
			`  ${said(account).padEnd(role)}  ${account.tenant.padEnd(tenant)}  ${account.name.padEnd(name)}  ${account.email}`,
		);
	console.log('\n  Beenden mit Strg+C. / Stop with Ctrl-C.\n');
}
