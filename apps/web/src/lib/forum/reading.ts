import { beacon } from './beacon.ts';

const SEEN_MS = 500; // on screen before the first report
const EVERY_MS = 3000;

/** Tells the server how far the reader has come: what was on screen, at most every three seconds, and when leaving. */
export class Reading {
	readonly #topicId: string;
	#sent: number;
	#high = 0;
	#lastAt = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting && target instanceof HTMLElement) this.#saw(Number(target.dataset['nr']));
		},
		// a line at the bottom edge is not read yet
		{ rootMargin: '0px 0px -10% 0px' },
	);

	/** @param seen number of the last post that was read before */
	constructor(topicId: string, seen: number) {
		this.#topicId = topicId;
		this.#sent = seen;
		document.addEventListener('visibilitychange', this.#hidden);
		addEventListener('pagehide', this.flush);
	}

	/** Looks at all posts of the list; those it knows already stay as they are. */
	watch(list: Element): void {
		for (const post of list.children) this.#observer.observe(post);
	}

	flush = (): void => {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#high <= this.#sent) return;
		this.#sent = this.#high;
		this.#lastAt = Date.now();
		beacon('forum.markRead', { topicId: this.#topicId, number: this.#high });
	};

	stop(): void {
		this.flush();
		this.#observer.disconnect();
		document.removeEventListener('visibilitychange', this.#hidden);
		removeEventListener('pagehide', this.flush);
	}

	#hidden = (): void => {
		if (document.visibilityState === 'hidden') this.flush();
	};

	#saw(number: number): void {
		if (number <= this.#high || document.visibilityState === 'hidden') return;
		this.#high = number;
		if (number > this.#sent)
			this.#timer ??= setTimeout(this.flush, Math.max(SEEN_MS, this.#lastAt + EVERY_MS - Date.now()));
	}
}
