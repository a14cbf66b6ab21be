/** What a topic does while it is open, after it is shown: it hears what is new, tells how far one has read, names who reacted. */
import type { PostView } from '@gestaltungsraum/domain/forum/contract';
import { api } from '#lib/kit/api.ts';
import { live } from '#lib/kit/live.ts';
import type { Thread } from './thread.svelte.ts';

export { Reading } from './reading.ts';

const CUT_MS = 4000;

/**
 * @param from posts of the topic when the page was made
 * @param oncut whether the stream has been cut for longer than a moment
 * @returns ends the hearing
 */
export function hearing(thread: Thread, from: number, oncut: (cut: boolean) => void): () => void {
	const input = { topicId: thread.topic.id, lastEventId: String(from) };
	let late: ReturnType<typeof setTimeout> | undefined;
	let cut = false;
	const stop = live('forum.live', input, thread.hear, (connected) => {
		if (!connected) {
			// each try that fails says so again
			late ??= setTimeout(() => (oncut((cut = true)), void thread.look()), CUT_MS);
			return;
		}
		clearTimeout(late);
		late = undefined;
		if (cut) void thread.sync();
		oncut((cut = false));
	});
	return () => {
		clearTimeout(late);
		stop();
		thread.stop();
	};
}

/** The names behind the counts of reactions, for the pointer and the focus. @returns ends it */
export function naming(list: HTMLElement, posts: () => readonly PostView[]): () => void {
	async function named(event: Event): Promise<void> {
		if (event.target instanceof Element && event.target.closest('[data-kind]'))
			await (await import('./post-actions.ts').catch(() => null))?.name(event, posts());
	}
	for (const kind of ['pointerover', 'focusin']) list.addEventListener(kind, named);
	return () => {
		for (const kind of ['pointerover', 'focusin']) list.removeEventListener(kind, named);
	};
}

/** Whoever signed in again beside this page comes back to it: it goes on. @returns ends it */
export function returning(thread: Thread, personId: string): () => void {
	async function back(): Promise<void> {
		if (!thread.ended?.signedOut || document.visibilityState !== 'visible') return;
		const me = await api()
			.identity.me.query()
			.catch(() => null);
		if (me?.personId !== personId) return;
		thread.ended = null;
		await thread.refresh();
	}
	document.addEventListener('visibilitychange', back);
	return () => document.removeEventListener('visibilitychange', back);
}
