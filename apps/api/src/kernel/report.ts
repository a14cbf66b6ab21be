/** Papers as accessible PDF (PDF/UA-1, closed ones PDF/A-2a), rendered one after the other beside the program, so that nobody waits for them. */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Paper } from '@gestaltungsraum/domain/paper';
import { Refusal } from './refuse.ts';

const WAITING_MAX = 20;
const TIME_MS = 20_000;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** @throws Refusal report_busy, when too many are waiting already */
export async function renderReport(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
	if (waiting >= WAITING_MAX) throw new Refusal('report_busy');
	waiting += 1;
	const next = last.then(() => render(JSON.stringify(paper)));
	last = next.catch(() => {}).finally(() => (waiting -= 1));
	return next;
}

function render(paper: string): Promise<Uint8Array<ArrayBuffer>> {
	// by the package's name, because the bundled program stands in another folder than its source
	const thread = createRequire(import.meta.url).resolve('@gestaltungsraum/api/report-thread');
	return new Promise((done, failed) => {
		const worker = new Worker(thread, { workerData: paper });
		const tooLong = setTimeout(() => void worker.terminate(), TIME_MS);
		worker.once('message', done);
		worker.once('error', failed);
		worker.once('exit', () => {
			clearTimeout(tooLong);
			failed(new Error('a paper took too long'));
		});
	});
}
