/** What a topic does while it is open, after it is shown: it hears what is new, and tells how far one has read. */
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
