/** The few lines that every page of the app carries for the rounds; what they lead to is loaded when the browser is idle. */
const DAY = 'rounds-day';
const WAITING = 'rounds-waiting';

/** Once a day, whether somebody writes or not: so that fetching envelopes says nothing. Also while a card waits to be sent. */
export function daily(personId: string): void {
	const today = `${new Date().toISOString().slice(0, 10)} ${personId}`;
	if (read(DAY) === today && read(WAITING) === null) return;
	const later: (run: () => void) => unknown = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 2000));
	later(async () => {
		try {
			await (await import('./tickets.ts')).tend();
			localStorage.setItem(DAY, today);
		} catch {
			// the next page tries again, and the round's own page says why
		}
	});
}

/** A card of this browser is not yet in an envelope. */
export function isWaiting(): boolean {
	return read(WAITING) !== null;
}

export function noteWaiting(waiting: boolean): void {
	try {
		if (waiting) localStorage.setItem(WAITING, '1');
		else localStorage.removeItem(WAITING);
	} catch {
		// storage is switched off: then nothing is kept that could wait
	}
}

/** At the sign-out: who was here, and whether something waits, is nobody's business. The sealed cards stay. */
export function forgetDay(): void {
	try {
		for (const name of [DAY, WAITING]) localStorage.removeItem(name);
	} catch {
		// storage is switched off
	}
}

function read(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}
