import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cut, cutPaper, cuts, paperPlace, paperWeights, place, range } from './fonts.build.ts';

test.each(cuts)('the font $part of weight $weight is what fonts.build.ts makes of the package', async (each) => {
	expect(readFileSync(place(each)).equals(await cut(each))).toBe(true);
	const ranges = readFileSync(new URL('./fonts/ranges.scss', import.meta.url), 'utf8');
	expect(ranges).toContain(`${each.part}: '${range(each.part)}'`);
});

test.each(paperWeights)(
	'the font of weight %i for files is what fonts.build.ts makes of the package',
	async (weight) => {
		expect(readFileSync(paperPlace(weight)).equals(await cutPaper(weight))).toBe(true);
	},
);
