/** Reads documents in a thread of their own, which goes when nobody needs it. */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Made } from './document.ts';
import type { Asked } from './thread.ts';

const IDLE_MS = 60_000;

/** The bytes are no document: it stays so, however often it is tried. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
}

interface Waiting {
	resolve(made: Made): void;
	reject(error: Error): void;
}

let thread: Worker | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/**
 * What can be read of a document, and the document itself.
 * @param parts snapshot and changes, in their order
 * @throws Unreadable when the bytes are no document; another error when the thread ended
 */
export function makeApart(parts: readonly Uint8Array[]): Promise<Made> {
	const worker = (thread ??= begin());
	clearTimeout(idle);
	worker.ref();
	return new Promise<Made>((resolve, reject) => {
		const asked: Asked = { id: ++last, parts };
		waiting.set(asked.id, { resolve, reject });
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
		worker.postMessage(asked);
	}).finally(() => {
		if (waiting.size > 0 || thread !== worker) return;
		// it keeps no process alive, and goes after a while
		worker.unref();
		idle = setTimeout(() => {
			thread = undefined;
			void worker.terminate();
		}, IDLE_MS).unref();
	});
}

function begin(): Worker {
	// by the package's name, because the bundled program stands in another folder than its source
	const worker = new Worker(createRequire(import.meta.url).resolve('@gestaltungsraum/api/notes-thread'));
	worker.on('message', ({ id, made, error }: { id: number; made?: Made; error?: string }) => {
		const one = waiting.get(id);
		waiting.delete(id);
		if (made) one?.resolve(made);
		else one?.reject(new Unreadable(error ?? 'not readable'));
	});
	const gone = (error: Error) => {
		if (thread !== worker) return;
		thread = undefined;
		const all = [...waiting.values()];
		waiting.clear();
		for (const one of all) one.reject(error);
	};
	worker.on('error', gone);
	worker.on('exit', () => gone(new Error('the thread that reads documents has ended')));
	return worker;
}
