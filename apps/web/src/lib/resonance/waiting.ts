/** Two small notes in this browser: on which day it has asked for envelopes, and whether a card is not yet in one. */
const DAY = 'rounds-day';
const WAITING = 'rounds-waiting';

/** `today` was noted, and no card waits to be sent again. */
export function isTended(today: string): boolean {
	return read(DAY) === today && !isWaiting();
}

export function noteTended(today: string): void {
	write(DAY, today);
}

/** A card of this browser is not yet in an envelope. */
export function isWaiting(): boolean {
	return read(WAITING) !== null;
}

export function noteWaiting(waiting: boolean): void {
	write(WAITING, waiting ? '1' : null);
}

/** At the sign-out: who was here, and whether something waits, is nobody's business. The sealed cards stay. */
export function forgetDay(): void {
	for (const name of [DAY, WAITING]) write(name, null);
}

function read(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

function write(name: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// storage is switched off: then nothing is kept that could wait
	}
}
