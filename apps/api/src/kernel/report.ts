/** Papers as accessible PDF (PDF/UA-1, closed ones PDF/A-2a), rendered one after the other beside the program, so that nobody waits for them. */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Paper } from '@gestaltungsraum/domain/paper';
import { Refusal } from './refuse.ts';

const WAITING_MAX = 20;
const TIME_MS = 20_000;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** JPEGs for the images of a paper, by their ids; an image that has none here is said in words. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/**
 * @param pictures asked when it is this paper's turn, so that the pictures of one paper are in memory, not of all that wait
 * @throws Refusal report_busy, when too many are waiting already
 */
export async function renderReport(
	paper: Paper,
	pictures: () => Promise<Pictures> = async () => new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
	if (waiting >= WAITING_MAX) throw new Refusal('report_busy');
	waiting += 1;
	const next = last.then(async () => render({ paper: JSON.stringify(paper), pictures: await pictures() }));
	last = next.catch(() => {}).finally(() => (waiting -= 1));
	return next;
}

export interface Work {
	/** JSON of a Paper. */
	readonly paper: string;
	readonly pictures: Pictures;
}

function render(work: Work): Promise<Uint8Array<ArrayBuffer>> {
	// by the package's name, because the bundled program stands in another folder than its source
	const thread = createRequire(import.meta.url).resolve('@gestaltungsraum/api/report-thread');
	return new Promise((done, failed) => {
		const worker = new Worker(thread, { workerData: work });
		const tooLong = setTimeout(() => void worker.terminate(), TIME_MS);
		worker.once('message', done);
		worker.once('error', failed);
		worker.once('exit', () => {
			clearTimeout(tooLong);
			failed(new Error('a paper took too long'));
		});
	});
}
