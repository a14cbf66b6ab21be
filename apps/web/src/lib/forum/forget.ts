import { forgetNotes } from './notes/kept.ts';
import { forgetLikes } from './workshops/likes.ts';

/** Under which names this browser keeps drafts; see draft.svelte.ts. */
export const DRAFT_PREFIX = 'draft:';

export function eachKept(visit: (name: string) => void): void {
	try {
		for (const name of Object.keys(localStorage)) if (name.startsWith(DRAFT_PREFIX)) visit(name);
	} catch {
		// storage is switched off: there is nothing to visit
	}
}

/** Drafts and notes are for the person who wrote them: nothing stays in the browser when somebody signs out. */
export function forgetDrafts(): void {
	eachKept((name) => localStorage.removeItem(name));
	forgetNotes();
	forgetLikes();
}
