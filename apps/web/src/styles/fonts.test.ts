import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cut, cuts, place, range } from './fonts.build.ts';

test.each(cuts)('the font $part of weight $weight is what fonts.build.ts makes of the package', async (each) => {
	expect(readFileSync(place(each)).equals(await cut(each))).toBe(true);
	const ranges = readFileSync(new URL('./fonts/ranges.scss', import.meta.url), 'utf8');
	expect(ranges).toContain(`${each.part}: '${range(each.part)}'`);
});
