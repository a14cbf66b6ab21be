// Cuts Fira Sans down to the letters of our pages: `node apps/web/src/styles/fonts.build.ts`. A test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';

const require = createRequire(import.meta.url);
const files = { 400: '400Regular/FiraSans_400Regular', 600: '600SemiBold/FiraSans_600SemiBold' } as const;
const SIGNS = '\u00a0§©«°²³·»½×–—‘’‚“”„•…€→←−';
const FREQUENT = 'ÄÖÜÉäöüßàáâçèéêëíîïñóôúåæø';
/** Of Turkish, Polish, Czech and Croatian names, as colleagues in Germany have them. */
const COLLEAGUES = 'ıİşŞğĞÇłŁśŚżŻźćńąęčČšŠžŽđřěůý';
const core = span(0x20, 0x7e) + FREQUENT + COLLEAGUES + SIGNS;

/** The letters of each file. The second is fetched only where a name needs it: DIN 91379 as far as the font has it. */
const parts = {
	core,
	names: without(`${span(0xa1, 0xff)}${span(0x100, 0x17f)}ƏəȘșȚțẞẀẁẂẃẄẅẼẽỲỳ`, core),
} as const;
export type Part = keyof typeof parts;

export const cuts = ([400, 600] as const).flatMap((weight) =>
	(Object.keys(parts) as Part[]).map((part) => ({ weight, part })),
);

/** @returns one file as WOFF2; without hinting, which is half of it and which current systems do without */
export async function cut({ weight, part }: (typeof cuts)[number]): Promise<Buffer> {
	const whole = require.resolve(`@expo-google-fonts/fira-sans/${files[weight]}.ttf`);
	return subset(readFileSync(whole), parts[part], {
		targetFormat: 'woff2',
		keepFeatures: ['kern', 'tnum'],
		noHinting: true,
	});
}

export function place({ weight, part }: (typeof cuts)[number]): URL {
	return new URL(`./fonts/fira-sans-${part}-${weight}.woff2`, import.meta.url);
}

/** Letters of files that leave the product (apps/api/src/kernel/report.ts): European scripts, because a page can load no more. */
const paper = `${span(0x20, 0x7e)}${span(0xa0, 0x24f)}${span(0x370, 0x3ff)}${span(0x400, 0x4ff)}${span(0x1e00, 0x1eff)}${span(0x2010, 0x2044)}${span(0x20a0, 0x20bf)}${span(0x2190, 0x2199)}${SIGNS}−√∞≈≠≤≥◊`;
export const paperWeights = [400, 600] as const;

/** @returns one file as TrueType, whole in its letters and without hinting */
export async function cutPaper(weight: (typeof paperWeights)[number]): Promise<Buffer> {
	const whole = require.resolve(`@expo-google-fonts/fira-sans/${files[weight]}.ttf`);
	return subset(readFileSync(whole), paper, { targetFormat: 'sfnt', keepFeatures: ['kern', 'mark'], noHinting: true });
}

export function paperPlace(weight: (typeof paperWeights)[number]): URL {
	return new URL(`../../../api/src/kernel/fonts/fira-sans-${weight}.ttf`, import.meta.url);
}

/** The `unicode-range` of a part, as base.scss has to have it. */
export function range(part: Part): string {
	const codes = [...parts[part]].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
	const spans: [number, number][] = [];
	for (const code of codes) {
		const last = spans.at(-1);
		if (last?.[1] === code - 1) last[1] = code;
		else spans.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

function span(from: number, to: number): string {
	return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

function without(letters: string, others: string): string {
	return [...letters].filter((letter) => !others.includes(letter)).join('');
}

if (import.meta.main) {
	for (const each of cuts) writeFileSync(place(each), await cut(each));
	for (const weight of paperWeights) writeFileSync(paperPlace(weight), await cutPaper(weight));
	const ranges = (Object.keys(parts) as Part[]).map((part) => `\t${part}: '${range(part)}',\n`).join('');
	writeFileSync(
		new URL('./fonts/ranges.scss', import.meta.url),
		`// Made by fonts.build.ts; do not edit.\n$ranges: (\n${ranges});\n`,
	);
}
