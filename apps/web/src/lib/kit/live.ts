/**
 * Listens to a tRPC subscription; the browser connects again by itself and says what it has seen (Last-Event-ID).
 * @returns ends the listening; call it when the component goes
 * @example $effect(() => live('forum.live', { topicId }, (event: LiveEvent) => …))
 */
export function live<T>(
	path: string,
	input: unknown,
	hear: (data: T) => void,
	onstate?: (connected: boolean) => void,
): () => void {
	const source = new EventSource(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
	source.addEventListener('connected', () => onstate?.(true));
	source.addEventListener('message', ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as T));
	// the server has nothing more to say
	source.addEventListener('return', () => source.close());
	source.addEventListener('error', () => onstate?.(false));
	return () => source.close();
}
