/** The project's own files, for tests that look at the tree as a whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
const made = new Set([
	'node_modules',
	'.git',
	'.data',
	'.turbo',
	'.svelte-kit',
	'build',
	'paraglide',
	'test-results',
	'playwright-report',
]);

/** Paths below a folder, from the root, with `/`; nothing that a tool has made. */
export function filesBelow(folder = '.'): string[] {
	const found: string[] = [];
	const walk = (at: string) => {
		for (const entry of readdirSync(at, { withFileTypes: true })) {
			if (made.has(entry.name)) continue;
			const path = join(at, entry.name);
			if (entry.isDirectory()) walk(path);
			else if (entry.isFile()) found.push(relative(root, path).replaceAll('\\', '/'));
		}
	};
	walk(join(root, folder));
	return found.sort();
}

export function foldersOf(folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !made.has(entry.name))
		.map((entry) => entry.name)
		.sort();
}

export function read(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

export function isTest(path: string): boolean {
	return /\.(test|e2e)\.ts$|^apps\/web\/e2e\//.test(path);
}

/** Source that people write: no data, no pictures, no lockfile. */
export function isCode(path: string): boolean {
	return /\.(ts|js|mjs|cjs|svelte|scss|css|html|mjml|sql|sh)$/.test(path);
}
