/** Browsers open six connections to a host at most: a page that nobody looks at gives its own back. */
const HIDDEN_MS = 60_000;
const RETRY_MAX_MS = 30_000;

/**
 * Listens to a tRPC subscription. After a cut it is opened again and says what was heard last (lastEventId).
 * @returns ends the listening; call it when the component goes
 * @example $effect(() => live('forum.live', { topicId }, (event: LiveEvent) => …))
 */
export function live<T>(
	path: string,
	input: object,
	hear: (data: T) => void,
	onstate?: (connected: boolean) => void,
): () => void {
	let source: EventSource | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let tries = 0;
	let last: string | undefined;

	function open(): void {
		const asked = last === undefined ? input : { ...input, lastEventId: last };
		source = new EventSource(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(asked))}`);
		source.addEventListener('connected', () => {
			tries = 0;
			onstate?.(true);
		});
		source.addEventListener('message', ({ data, lastEventId }: MessageEvent<string>) => {
			last = lastEventId || last;
			hear(JSON.parse(data) as T);
		});
		// the server has nothing more to say
		source.addEventListener('return', end);
		source.addEventListener('error', ({ target }) => {
			if (source !== target) return;
			onstate?.(false);
			// answered with an error, e.g. by a proxy before a server that starts again: there the browser gives up
			if (source?.readyState !== EventSource.CLOSED) return;
			tries += 1;
			timer = setTimeout(open, Math.min(1000 * 2 ** tries, RETRY_MAX_MS));
		});
	}

	function close(): void {
		clearTimeout(timer);
		source?.close();
		source = undefined;
	}

	function look(): void {
		if (document.visibilityState === 'visible') {
			clearTimeout(timer);
			if (!source || source.readyState === EventSource.CLOSED) open();
		} else timer = setTimeout(close, HIDDEN_MS);
	}

	function end(): void {
		document.removeEventListener('visibilitychange', look);
		close();
	}

	document.addEventListener('visibilitychange', look);
	open();
	return end;
}
