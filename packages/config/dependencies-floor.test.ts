/** Versions below which known holes are open. Reads the lockfile, so it needs no network and sees what comes in sideways too. */
import { describe, expect, it } from 'vitest';
import { read } from './tree.ts';

/** Lowest version allowed, and what was mended in it. */
const floors: Readonly<Record<string, readonly [version: string, why: string]>> = {
	'@sveltejs/kit': ['2.63.0', 'cross-site form posts, CVE-2025-67647, memory in remote forms, body size'],
	'@sveltejs/adapter-node': ['5.5.1', 'CVE-2025-67647: requests without a fixed origin'],
	svelte: ['5.56.1', 'cross-site scripting while rendering'],
	devalue: ['5.6.2', 'GHSA-g2pg-6438-jwpf, GHSA-vw5p-8cq8-m7mv: memory and CPU while parsing'],
	hono: ['4.13.5', 'GHSA-92vj-g62v-jqhh, GHSA-9vqf-7f2p-gf9v: body limit; GHSA-2234-fmw7-43wr: origin check'],
	'@hono/node-server': ['1.19.15', 'repeated slashes and traversal'],
	'@trpc/server': ['11.8.0', 'CVE-2025-43855, CVE-2025-68130; limit of calls in one request'],
	'drizzle-orm': ['0.45.2', 'CVE-2026-39356: names in sql.identifier() and .as()'],
	nodemailer: ['9.0.1', 'line breaks in headers (GHSA-c7w3-x93f-qmm8, GHSA-vvjj-xcjg-gr5g), GHSA-mm7p-fcc7-pg87'],
};

const lock = read('pnpm-lock.yaml');
const [, importers = '', packages = ''] = /^importers:\n([\s\S]*?)^packages:\n([\s\S]*?)^snapshots:/m.exec(lock) ?? [];
const installed = Array.from(
	packages.matchAll(/^ {2}'?((?:@[^@/'\s]+\/)?[^@/'\s]+)@(\d[^':(\s]*)'?:$/gm),
	([, name, version]) => ({
		name,
		version: version ?? '',
	}),
);

function versionsOf(name: string): string[] {
	return installed.filter((entry) => entry.name === name).map(({ version }) => version);
}

/** Negative when `a` comes before `b`; a pre-release comes before its release. */
function compare(a: string, b: string): number {
	const parts = (version: string) => (version.split('-')[0] ?? '').split('.').map(Number);
	const [left, right] = [parts(a), parts(b)];
	for (let at = 0; at < 3; at++) {
		const difference = (left[at] ?? 0) - (right[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return Number(b.includes('-')) - Number(a.includes('-'));
}

describe('the lockfile', () => {
	it('is read as a whole', () => {
		expect(installed.length).toBeGreaterThan(400);
		expect(['1.2.3', '1.10.0', '1.9.9', '1.2.3-beta.4', '2.0.0'].toSorted(compare)).toEqual([
			'1.2.3-beta.4',
			'1.2.3',
			'1.9.9',
			'1.10.0',
			'2.0.0',
		]);
	});
	for (const [name, [floor, why]] of Object.entries(floors))
		it(`holds ${name} ${floor} or newer, in every copy (${why})`, () => {
			expect(versionsOf(name).length).toBeGreaterThan(0);
			for (const version of versionsOf(name)) expect(compare(version, floor), version).toBeGreaterThanOrEqual(0);
		});
	it('holds Paraglide below 2.24, which would bring 570 MB with it', () => {
		const part = (name: string) =>
			new RegExp(`^  ${name}:\\n([\\s\\S]*?)(?=^  \\S|$(?![\\s\\S]))`, 'm').exec(importers)?.[1] ?? '';
		expect(part('apps/api')).not.toBe('');
		expect(part('apps/api')).not.toContain('@inlang/');
		expect(part('apps/web')).toContain('@inlang/paraglide-js');
		const versions = versionsOf('@inlang/paraglide-js');
		expect(versions.length).toBe(1);
		for (const version of versions) expect(compare(version, '2.24.0'), version).toBeLessThan(0);
	});
	it('holds one driver of the database for our own tables, and it is the patched one (ADR 0006)', () => {
		expect(versionsOf('postgres')).toEqual(['3.4.9']);
		expect(lock).toMatch(/^patchedDependencies:\n(?: {2}.*\n)*? {2}postgres@3\.4\.9: [0-9a-f]{64}$/m);
		expect(importers).not.toMatch(/^ {6}postgres:\n {8}specifier: .*\n {8}version: 3\.4\.9$/m);
		expect(importers).toMatch(/version: 3\.4\.9\(patch_hash=/);
	});
	it('holds nothing that fetches programs or models when it is installed', () => {
		for (const name of ['binaryen', 'puppeteer', 'playwright-chromium', 'onnxruntime-node'])
			expect(versionsOf(name), name).toEqual([]);
	});
});
