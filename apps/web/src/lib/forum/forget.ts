import { forgetNotes } from './notes/kept.ts';

/** Under which names this browser keeps drafts; see draft.svelte.ts. */
export const DRAFT_PREFIX = 'draft:';
/** And what it likes; see workshops/likes.ts. */
export const LIKES_PREFIX = 'likes:';

export function eachKept(visit: (name: string) => void, prefix: string = DRAFT_PREFIX): void {
	try {
		for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) visit(name);
	} catch {
		// storage is switched off: there is nothing to visit
	}
}

/** Drafts, notes and likes are for the person who wrote them: nothing stays in the browser when somebody signs out. */
export function forgetDrafts(): void {
	for (const prefix of [DRAFT_PREFIX, LIKES_PREFIX]) eachKept((name) => localStorage.removeItem(name), prefix);
	forgetNotes();
}
