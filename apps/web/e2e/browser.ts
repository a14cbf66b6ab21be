import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const SYSTEM = '/usr/bin/chromium';
const PACKAGE = '@sparticuz/chromium';
const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/**
 * `CHROMIUM_PATH`, else the system's Chromium, else the one from npm, which a machine without any can run.
 * `CHROMIUM_PATH=@sparticuz/chromium` takes the one from npm in any case.
 */
export async function findBrowser(): Promise<LaunchOptions> {
	const wanted = process.env['CHROMIUM_PATH'] || (existsSync(SYSTEM) ? SYSTEM : PACKAGE);
	if (wanted !== PACKAGE) return { executablePath: wanted, args: quiet };
	const folder = await unpacked();
	return {
		executablePath: join(folder, 'chromium'),
		// of its own arguments only what its build needs: others switch off rules that the tests rely on
		args: [...quiet, '--no-zygote', '--font-render-hinting=none'],
		env: {
			...process.env,
			LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
			FONTCONFIG_PATH: join(folder, 'fonts'),
		},
	};
}

/** The package unpacks into the temporary folder and takes half a browser there for a whole one; this folder is its own. */
async function unpacked(): Promise<string> {
	const modules = join(import.meta.dirname, '../node_modules');
	const { version } = JSON.parse(readFileSync(join(modules, PACKAGE, 'package.json'), 'utf8')) as { version: string };
	const folder = join(modules, `.chromium-${version}`);
	if (existsSync(folder)) return folder;
	const partial = mkdtempSync(`${folder}-`);
	const before = process.env['TMPDIR'];
	try {
		process.env['TMPDIR'] = partial;
		// makes it bring the libraries that a bare Debian lacks
		process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
		const { default: chromium } = await import('@sparticuz/chromium');
		await chromium.executablePath();
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
		delete process.env['AWS_LAMBDA_JS_RUNTIME'];
	}
	const fonts = join(partial, 'fonts/fonts.conf');
	writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
	try {
		renameSync(partial, folder);
	} catch {
		// another run was quicker
		rmSync(partial, { recursive: true, force: true });
	}
	return folder;
}
