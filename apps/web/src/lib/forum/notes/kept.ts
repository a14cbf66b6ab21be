/** Notes that this browser keeps for writing without a network; light, because signing out needs it everywhere. */
const PREFIX = 'note:';

/** Of one person, one note and one line of documents: what another person wrote here is never opened. */
export function keptName(personId: string, noteId: string, generation: number): string {
	return `${PREFIX}${personId}:${noteId}:${generation}`;
}

/** Not every browser can list its databases, so their names are kept beside. */
export function remember(name: string): void {
	try {
		localStorage.setItem(name, '');
	} catch {
		// storage is switched off: nothing will be kept either
	}
}

/** Nothing of a note stays in the browser when somebody signs out. */
export function forgetNotes(): void {
	try {
		for (const name of Object.keys(localStorage)) {
			if (!name.startsWith(PREFIX)) continue;
			localStorage.removeItem(name);
			indexedDB.deleteDatabase(name);
		}
	} catch {
		// storage is switched off: there is nothing to forget
	}
}
