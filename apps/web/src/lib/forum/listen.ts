/** One listener for the buttons of all posts, and for the names behind the counts of reactions. */
import type { PostView } from '@gestaltungsraum/domain/forum/contract';

/** @returns stops listening */
export function listen(
	node: HTMLElement,
	act: (event: Event) => unknown,
	posts: () => readonly PostView[],
): () => void {
	async function named(event: Event): Promise<void> {
		const { target } = event;
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-kind]') : null;
		// still over the same button
		if (event instanceof PointerEvent && event.relatedTarget instanceof Node && button?.contains(event.relatedTarget))
			return;
		const post = posts().find(({ number }) => number === Number(button?.closest('li')?.dataset['nr']));
		if (!button || !post?.reactions.length) return;
		const actions = await import('./post-actions.ts').catch(() => null);
		await actions?.name(post, button);
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
