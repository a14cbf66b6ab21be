import type { PostView, TopicView } from '@gestaltungsraum/domain/forum/contract';
import type { ReactionKind } from '@gestaltungsraum/domain/forum/reactions/terms';
import { POSTS_PAGE_MAX } from '@gestaltungsraum/domain/forum/terms';
import { api, explain, isSignedOut, statusOf } from '#lib/kit/api.ts';
import { m } from '#lib/paraglide/messages.js';

/** What the stream says; numbers only, the posts are fetched. */
export interface LiveEvent {
	kind: 'posted' | 'changed' | 'ended';
	number: number;
}

const TELL_MS = 5000;

/** One page of a topic, kept up to date while it is open. */
export class Thread {
	topic = $state.raw() as TopicView['topic'];
	why = $state.raw() as TopicView['why'];
	/** What stands beside the posts: accepted answer, report, decisions, what refers to it. */
	beside = $state.raw() as Pick<TopicView, 'accepted' | 'report' | 'decisions' | 'referredBy' | 'guestUntil'>;
	posts = $state.raw<readonly PostView[]>([]);
	/** Posts of the topic, those on other pages included. */
	total = $state(0);
	/** Why nothing more will be heard: the sentence to show, and whether a new sign-in helps. */
	ended = $state.raw<{ problem: string; signedOut: boolean } | null>(null);
	/** Counts how often the stream has to be opened anew. */
	round = $state(0);
	/** For screen readers. */
	news = $state('');
	readonly seen: number;
	/** Posts when the page was opened. */
	readonly before: number;
	readonly first = $derived(this.posts[0]?.number ?? 1);
	readonly last = $derived(this.posts.at(-1)?.number ?? 0);
	/** The page was the last one when it was opened: what comes is added below. */
	readonly #follows: boolean;
	#asking: Promise<void> | null = null;
	#untold = 0;
	#toldAt = 0;
	#telling: ReturnType<typeof setTimeout> | undefined;
	#late: ReturnType<typeof setTimeout> | undefined;

	constructor({ topic, why, posts, seen, draft: _, ...beside }: TopicView) {
		this.topic = topic;
		this.why = why;
		this.beside = beside;
		this.posts = posts;
		this.total = topic.posts;
		this.before = topic.posts;
		this.seen = seen;
		this.#follows = (posts.at(-1)?.number ?? 0) >= topic.posts;
	}

	get follows(): boolean {
		return this.#follows;
	}

	hear = (event: LiveEvent): void => {
		if (event.kind === 'ended') void this.look();
		else if (event.kind === 'posted') {
			if (event.number <= this.total) return;
			this.#tell(event.number - this.total);
			this.total = event.number;
			void this.sync();
		} else if (event.number === 0) void this.refresh();
		else if (event.number >= this.first && event.number <= this.last) void this.changed(event.number);
	};

	/** Fetches what came after the last post shown; on an earlier page only counts it. */
	sync = async (): Promise<void> => {
		if (!this.#follows) return;
		for (let tries = 0; tries < 50 && this.last < this.total; tries++) {
			const last = this.last;
			this.#asking ??= this.#fetch(last, POSTS_PAGE_MAX).finally(() => (this.#asking = null));
			await this.#asking;
			if (this.last !== last) continue;
			// a question may fail while the stream goes on: it is asked again
			clearTimeout(this.#late);
			if (!this.ended) this.#late = setTimeout(this.sync, TELL_MS);
			return;
		}
	};

	/** Loads the page anew without moving it: the address alone might mean another page by now. */
	refresh = async (): Promise<void> => {
		const view = await this.#ask(() => api().forum.topic.query({ id: this.topic.id, around: this.first }));
		if (!view) return;
		this.topic = view.topic;
		this.why = view.why;
		this.beside = view;
		this.total = Math.max(this.total, view.topic.posts);
		this.#merge(view.posts);
		await this.sync();
	};

	/** Own posts need no announcement. */
	posted(number: number): Promise<void> {
		this.total = Math.max(this.total, number);
		return this.sync();
	}

	changed(number: number): Promise<void> {
		return this.#fetch(number - 1, 1);
	}

	/** Shown at once; the stream brings the true counts, and a no takes it back. */
	reacted(number: number, kind: ReactionKind, on: boolean): void {
		this.posts = this.posts.map((post) => {
			if (post.number !== number) return post;
			const before = post.reactions.find((row) => row.kind === kind) ?? { kind, count: 0, mine: false };
			const count = before.count + Number(on) - Number(before.mine);
			const others = post.reactions.filter((row) => row.kind !== kind);
			return { ...post, reactions: count > 0 ? [...others, { kind, count, mine: on }] : others };
		});
	}

	stop(): void {
		clearTimeout(this.#telling);
		clearTimeout(this.#late);
	}

	/** The stream ended. Asking says why; without a reason it is opened again. */
	look = async (): Promise<void> => {
		await this.#fetch(this.last, 1);
		if (!this.ended) setTimeout(() => (this.round += 1), TELL_MS);
	};

	async #fetch(after: number, size: number): Promise<void> {
		const answer = await this.#ask(() => api().forum.posts.query({ topicId: this.topic.id, after, size }));
		if (!answer) return;
		this.total = Math.max(this.total, answer.total);
		this.#merge(answer.posts);
	}

	#merge(fresh: readonly PostView[]): void {
		// numbers are dense: a post's place in the answer follows from the first one's
		const from = fresh[0]?.number ?? 0;
		const kept = this.posts.map((post) => fresh[post.number - from] ?? post);
		const added = fresh.filter(({ number }) => number > this.last);
		this.posts = [...kept, ...added];
	}

	async #ask<T>(question: () => Promise<T>): Promise<T | null> {
		try {
			return await question();
		} catch (cause) {
			const signedOut = isSignedOut(cause);
			if (signedOut) this.ended = { problem: '', signedOut };
			else if ([403, 404].includes(statusOf(cause))) this.ended = { problem: explain(cause), signedOut };
			// a connection that fails comes back with the stream
			return null;
		}
	}

	#tell(count: number): void {
		this.#untold += count;
		// the same words again would not be told
		if (!this.#telling) this.news = '';
		this.#telling ??= setTimeout(
			() => {
				this.news = m.forum_arrived({ count: this.#untold });
				this.#untold = 0;
				this.#toldAt = Date.now();
				this.#telling = undefined;
			},
			Math.max(200, this.#toldAt + TELL_MS - Date.now()),
		);
	}
}
