/** Every check of the project, one after the other where they would fight for two cores. Last line: `N passed, N failed, N skipped`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'gr-results-'));
const total = { passed: 0, failed: 0, skipped: 0 };

interface Check {
	readonly name: string;
	readonly command: readonly string[];
	readonly cwd?: string;
}

const tsc = (name: string): Check => ({ name: `types ${name}`, command: ['tsc', '-p', name, '--noEmit'] });
const statics: readonly Check[] = [
	{ name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{ name: 'lint', command: ['oxlint', '--deny-warnings', 'apps', 'packages'] },
	{ name: 'lint svelte', command: ['eslint', '--max-warnings', '0', 'apps/web/src'] },
	tsc('packages/domain'),
	tsc('packages/db'),
	tsc('apps/api'),
	{
		name: 'types web',
		command: ['svelte-check', '--tsgo', '--fail-on-warnings', '--threshold', 'warning'],
		cwd: 'apps/web',
	},
	{
		name: 'imports',
		command: [
			'depcruise',
			'--config',
			'packages/config/dependencies.cjs',
			'--output-type',
			'err',
			'apps/api/src',
			'apps/web/src',
			'packages/domain/src',
			'packages/db/src',
			'packages/db/demo',
		],
	},
];

try {
	// the tests of the API wait for beats and clocks now and then; what only computes runs beside them
	const beside = (async () => {
		if (runs('static') || runs('e2e')) await build();
		if (runs('static')) await pooled(statics, check, runs('api') ? 1 : 2);
		if (runs('unit')) await vitest('unit');
	})();
	await Promise.all([beside, runs('api') ? vitest('api') : null]);
	// browsers have both cores to themselves
	if (runs('e2e')) await playwright();
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function runs(suite: string): boolean {
	return wanted.length === 0 || wanted.includes(suite);
}

/** One build for types, pages and end-to-end tests; unchanged sources come from turbo's cache. */
async function build() {
	await check({ name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only'] });
	rmSync(join(root, 'apps/web/.svelte-kit/.svelte-check'), { recursive: true, force: true });
	if (!existsSync(join(root, 'apps/web/.svelte-kit/tsconfig.json')))
		await check({ name: 'sync', command: ['svelte-kit', 'sync'], cwd: 'apps/web' });
}

async function check({ name, command, cwd = '.' }: Check): Promise<void> {
	const since = Date.now();
	const { code, output } = await execute(command, cwd);
	report(name, code === 0, since);
	if (code !== 0) console.log(output);
	total[code === 0 ? 'passed' : 'failed'] += 1;
}

interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

async function vitest(project: string): Promise<void> {
	const file = join(folder, `${project}.json`);
	await suite(
		project,
		['vitest', 'run', '--project', project, '--reporter=json', `--outputFile=${file}`, '--reporter=dot'],
		() => {
			const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites, success } =
				JSON.parse(readFileSync(file, 'utf8')) as Record<string, number> & { success: boolean };
			const failed = numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites ?? 1));
			return { passed: numPassedTests ?? 0, failed, skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0) };
		},
	);
}

async function playwright(): Promise<void> {
	const file = join(folder, 'e2e.json');
	const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
	await suite(
		'e2e',
		['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=json,line'],
		() => {
			const { stats, errors } = JSON.parse(readFileSync(file, 'utf8')) as {
				stats: { expected: number; unexpected: number; flaky: number; skipped: number };
				errors: unknown[];
			};
			return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
		},
		'apps/web',
		env,
	);
}

async function suite(
	name: string,
	command: readonly string[],
	read: () => Counts,
	cwd = '.',
	env: Record<string, string> = {},
): Promise<void> {
	const since = Date.now();
	const { code, output } = await execute(command, cwd, env);
	let counts: Counts;
	try {
		counts = read();
	} catch {
		counts = { passed: 0, failed: 1, skipped: 0 };
	}
	// a runner that failed without a failed test (a broken setup, an unhandled error) is a failure all the same
	if (code !== 0 && counts.failed === 0) counts = { ...counts, failed: 1 };
	total.passed += counts.passed;
	total.failed += counts.failed;
	total.skipped += counts.skipped;
	report(`${name}: ${counts.passed} passed, ${counts.failed} failed`, counts.failed === 0, since);
	if (counts.failed > 0) console.log(output);
}

function execute(
	command: readonly string[],
	cwd: string,
	env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
	const [program = '', ...args] = command;
	return new Promise((finish) => {
		const child = spawn(program, args, {
			cwd: join(root, cwd),
			env: {
				...process.env,
				PATH: `${join(root, cwd, 'node_modules/.bin')}:${process.env.PATH}`,
				NODE_ENV: 'test',
				CI: '1',
				FORCE_COLOR: '0',
				...env,
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-60_000)));
		child.on('error', (error) => finish({ code: 1, output: String(error) }));
		child.on('close', (code) => finish({ code: code ?? 1, output }));
	});
}

async function pooled(items: readonly Check[], work: (item: Check) => Promise<void>, lanes: number): Promise<void> {
	const queue = [...items];
	await Promise.all(
		Array.from({ length: lanes }, async () => {
			for (let item = queue.shift(); item; item = queue.shift()) await work(item);
		}),
	);
}

function report(name: string, good: boolean, since: number) {
	console.log(`${good ? 'ok  ' : 'FAIL'}  ${name}  ${((Date.now() - since) / 1000).toFixed(1)} s`);
}
