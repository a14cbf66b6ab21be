/** A thread of its own for one paper: the compiler would hold up everybody else, and its 50 MB are loaded here only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from '@gestaltungsraum/domain/paper';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Work } from './report.ts';

const here = (path: string) => readFileSync(new URL(path, import.meta.url));
/** Letters that our font does not have, as the compiler names them: PDF/UA allows no sign without a picture. */
const UNKNOWN = /the text `\\?"(.+?)\\?"` could not be displayed/gs;
const STAND_IN = '◊';
/** Joiners and the like: nobody misses them. */
const UNSEEN = /[\p{Cf}\p{M}]/u;
const TRIES = 5;

const compiler = NodeCompiler.create({
	workspace: import.meta.dirname,
	fontArgs: [{ fontBlobs: [here('./fonts/fira-sans-400.ttf'), here('./fonts/fira-sans-600.ttf')] }],
});
const { paper: written, pictures } = workerData as Work;
const places = Object.fromEntries(
	Array.from(pictures, ([id, bytes], at) => {
		const name = `picture-${at}.jpg`;
		// a file that is in memory only
		compiler.mapShadow(join(import.meta.dirname, name), Buffer.from(bytes));
		return [id, `/${name}`];
	}),
);
const pdf = render(written, TRIES);
// what was compiled is kept for the whole process otherwise, with everybody's words in it
compiler.resetShadow();
compiler.evictCache(0);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(pdf);

/** @param paper JSON of a Paper */
function render(paper: string, tries: number): Uint8Array {
	try {
		const done = compiler.pdf(
			{ mainFileContent: here('./report.typ').toString(), inputs: { paper, pictures: JSON.stringify(places) } },
			{ pdfStandard: (JSON.parse(paper) as Paper).closedOn ? 'a-2a' : 'ua-1' },
		);
		return new Uint8Array(done);
	} catch (error) {
		const said = String((error as { message?: unknown }).message);
		const unknown = new Set(Array.from(said.matchAll(UNKNOWN), ([, letters = '']) => unquoted(letters)).join(''));
		// oxlint-disable-next-line preserve-caught-error -- people's words stand in it, and do not belong in a log
		if (unknown.size === 0 || tries === 0) throw new Error(said.replaceAll(/`.*?`/gs, '…').slice(0, 200));
		const known = (_: string, value: unknown) =>
			typeof value === 'string'
				? Array.from(value, (sign) => (!unknown.has(sign) ? sign : UNSEEN.test(sign) ? '' : STAND_IN)).join('')
				: value;
		return render(JSON.stringify(JSON.parse(paper, known)), tries - 1);
	}
}

/** The compiler writes rare letters as `\u{…}`, once or twice escaped. */
function unquoted(letters: string): string {
	return letters.replaceAll(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) =>
		String.fromCodePoint(Number.parseInt(code, 16)),
	);
}
