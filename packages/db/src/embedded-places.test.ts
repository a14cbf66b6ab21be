import { mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyPrograms, usablePrograms } from './embedded-places.ts';

describe('a copy of the server’s programs', () => {
	it('has no link that leads out of it: what it was copied from may be closed to the server’s user', () => {
		const native = realpathSync(join(usablePrograms(null).bin, '..'));
		const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gr-programs-')));
		try {
			copyPrograms(native, folder);
			const links = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
				entry.isSymbolicLink(),
			);
			expect(links.length).toBeGreaterThan(10);
			for (const { parentPath, name } of links) {
				const link = join(parentPath, name);
				expect(readlinkSync(link), name).not.toMatch(/^\//);
				expect(realpathSync(link), name).toContain(folder);
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
