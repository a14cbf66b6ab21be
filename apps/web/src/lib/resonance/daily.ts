import { isTended, noteTended } from './waiting.ts';

/**
 * Once a day, whether somebody writes or not, so that fetching envelopes says nothing; and while a card waits to be sent.
 * Loaded after each page; what it leads to comes when the browser is idle.
 */
export function daily(personId: string): void {
	const today = `${new Date().toISOString().slice(0, 10)} ${personId}`;
	if (isTended(today)) return;
	const later: (run: () => void) => unknown = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 2000));
	later(async () => {
		try {
			await (await import('./tend.ts')).tend();
			noteTended(today);
		} catch {
			// the next page tries again, and the round's own page says why
		}
	});
}
