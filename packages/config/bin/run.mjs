// The way in on a bare machine: plain JavaScript for Node 20, gets pnpm and Node 24, then goes on under Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const [command = 'start', ...rest] = process.argv.slice(2);
const started = Date.now();
const pnpm = 'pnpm@12.21.0';
let since = started; // of the step that is running

if (Number(process.versions.node.split('.')[0]) < 20) {
	console.error(`Gestaltungsraum braucht Node 20 oder neuer; hier läuft ${process.version}.`);
	console.error(`Gestaltungsraum needs Node 20 or newer; this is ${process.version}.`);
	process.exit(1);
}

process.chdir(root);
const env = {
	...process.env,
	TURBO_TELEMETRY_DISABLED: '1',
	DO_NOT_TRACK: '1',
	NODE_ENV: process.env.NODE_ENV ?? 'production',
	GR_STARTED: String(started),
	// what Node has compiled once it reads back at the next start
	NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/compiled'),
	PATH: [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
};

install();
const node = join(root, 'node_modules/node/bin/node');
if (command === 'test') await run(node, ['packages/config/bin/test.ts', ...rest]);
else if (command === 'node') await run(node, rest);
else if (command === 'bench') {
	build();
	await run(node, ['apps/api/bench/bench.ts', ...rest]);
} else if (command === 'verify') {
	build();
	const [what = 'anonymity', ...more] = rest;
	await run(node, [`apps/api/verify/${what}.ts`, ...more]);
} else if (command === 'dev') await run(node, ['--watch', 'apps/api/src/main.ts'], { NODE_ENV: 'development' });
else {
	build();
	await run(node, ['apps/api/build/main.js']);
}

/** Installs from the frozen lockfile, unless the same lockfile is installed already. */
function install() {
	const inputs = [
		'pnpm-lock.yaml',
		'pnpm-workspace.yaml',
		'package.json',
		'patches/postgres@3.4.9.patch',
		'patches/@sveltejs__kit@3.2.0.patch',
	];
	const stamp = createHash('sha256').update(process.platform + process.arch);
	for (const file of inputs) stamp.update(readFileSync(join(root, file)));
	const digest = stamp.digest('hex');
	const mark = join(root, 'node_modules/.gestaltungsraum-installed');
	if (existsSync(mark) && readFileSync(mark, 'utf8') === digest && existsSync(join(root, 'node_modules/node/bin/node')))
		return;
	step('Pakete werden installiert (eingefrorene Liste) / installing packages');
	const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
	// dev dependencies hold the build and Node 24 itself, whatever NODE_ENV says
	const done = spawnSync(
		npx,
		['--yes', pnpm, 'install', '--frozen-lockfile', '--prod=false', '--reporter=append-only'],
		{
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			encoding: 'utf8',
			env: { ...process.env, NODE_ENV: 'development', CI: '1' },
			shell: process.platform === 'win32',
		},
	);
	if (done.status !== 0) {
		console.error(done.stdout, done.stderr, done.error ?? '');
		console.error('Die Installation ist gescheitert; die Meldung steht darüber. / The installation failed, see above.');
		process.exit(1);
	}
	mkdirSync(dirname(mark), { recursive: true });
	writeFileSync(mark, digest);
	took();
}

/** Builds the web app through turbo; an unchanged one comes from its cache. */
function build() {
	step('Weboberfläche wird gebaut / building the web app');
	const done = spawnSync(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only'], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8',
		env,
		shell: process.platform === 'win32',
	});
	if (done.status !== 0) {
		console.error(done.stdout, done.stderr);
		process.exit(1);
	}
	took(/FULL TURBO/.test(done.stdout) ? ' (unverändert / unchanged)' : '');
}

function run(program, args, more = {}) {
	return new Promise((finish) => {
		const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...env, ...more } });
		// Ctrl-C reaches the child by itself (same process group); a signal sent to this process has to be handed on
		for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
		process.on('SIGINT', () => {});
		child.on('exit', (code, signal) => {
			process.exitCode = code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1);
			finish();
		});
	});
}

function step(text) {
	since = Date.now();
	if (command === 'start') process.stdout.write(`  ${text} …`);
}
function took(more = '') {
	if (command === 'start') process.stdout.write(` ${((Date.now() - since) / 1000).toFixed(1)} s${more}\n`);
}
