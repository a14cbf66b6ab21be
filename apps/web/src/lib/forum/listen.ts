/** One listener for the buttons of all posts, and for the names behind the counts of reactions. */
import type { PostView } from '@gestaltungsraum/domain/forum/contract';

/** @returns stops listening */
export function listen(
	node: HTMLElement,
	act: (event: Event) => unknown,
	posts: () => readonly PostView[],
): () => void {
	async function named(event: Event): Promise<void> {
		if (event.target instanceof Element && event.target.closest('[data-kind]'))
			await (await import('./post-actions.ts').catch(() => null))?.name(event, posts());
	}
	const kinds = [
		['click', act],
		['pointerover', named],
		['focusin', named],
	] as const;
	for (const [kind, heard] of kinds) node.addEventListener(kind, heard);
	return () => {
		for (const [kind, heard] of kinds) node.removeEventListener(kind, heard);
	};
}
