/** A thread that reads documents: a long one would hold up everybody else for as long as it takes. */
import { parentPort } from 'node:worker_threads';
import { makeOf } from './document.ts';

export interface Asked {
	readonly id: number;
	readonly parts: readonly Uint8Array[];
}

parentPort?.on('message', ({ id, parts }: Asked) => {
	try {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
		parentPort?.postMessage({ id, made: makeOf(parts) });
	} catch (error) {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
		parentPort?.postMessage({ id, error: String(error) });
	}
});
