import type { RoundView } from '@gestaltungsraum/domain/resonance/contract';
import type { RoundEvent } from '@gestaltungsraum/domain/resonance/live-contract';
import { api, explain, isSignedOut, statusOf } from '#lib/kit/api.ts';
import { live } from '#lib/kit/live.ts';
import { m } from '#lib/paraglide/messages.js';
import { type Moved, patched } from './board.ts';
import { left } from './timer.ts';

/** Others' changes are announced this often at most. */
const TELL_MS = 5000;
/** A stream that fails for so long is one. */
const UNHEARD_MS = 4000;
/** Without a stream the page asks by itself. */
const POLL_MS = 12_000;
/** What was moved shows by the stream; when it does not, the page asks. */
const SHOWN_MS = 1500;
/** Many who hear the same do not all ask at the same moment: milliseconds for each person of the circle. */
const SPREAD_MS = 8;
const SPREAD_MAX_MS = 5000;

/** One round while its page is open: what was loaded, and what was heard since. */
export class LiveRound {
	/** Distinct people with this page open; null where that is not counted. */
	present = $state<number | null>(null);
	/** The stream is cut. */
	unheard = $state(false);
	/** Why nothing more will be heard: the sentence to show, and whether a new sign-in helps. */
	ended = $state.raw<{ problem: string; signedOut: boolean } | null>(null);
	/** Counts how often the stream has to be opened anew. */
	attempt = $state(0);
	/** For screen readers. */
	news = $state('');
	/** The server's clock less this device's, ms; null before anything was heard. */
	skew = $state<number | null>(null);
	readonly #id: string;
	#fresh = $state.raw<RoundView | null>(null);
	#moves = $state.raw<readonly Moved[]>([]);
	#timer = $state.raw<{ readonly now: string; readonly endsAt: string | null } | null>(null);
	/** Cards that this browser moves itself. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the screen depends on it
	readonly #own = new Map<string, () => void>();
	#asking: Promise<void> | null = null;
	#late: ReturnType<typeof setTimeout> | undefined;
	#telling: ReturnType<typeof setTimeout> | undefined;
	#toldAt = 0;
	#untold = 0;
	#words = '';
	#spread = 0;

	constructor(id: string) {
		this.#id = id;
	}

	/** @param loaded the round as the page's load gave it */
	view(loaded: RoundView): RoundView {
		const fresh = this.#fresh;
		const round = fresh && fresh.lead.now > loaded.lead.now ? fresh : loaded;
		const timer = this.#timer;
		const endsAt = timer && timer.now > round.lead.now ? timer.endsAt : round.lead.timerEndsAt;
		const { cards, groups } = patched(round, this.#moves);
		return { ...round, cards, groups, lead: { ...round.lead, timerEndsAt: endsAt } };
	}

	/** Call in an effect. @param since when the page's round was read @returns ends it */
	listen(since: () => string, size: number): () => void {
		this.#spread = Math.min(size * SPREAD_MS, SPREAD_MAX_MS);
		let late: ReturnType<typeof setTimeout> | undefined;
		let poll: ReturnType<typeof setInterval> | undefined;
		const id = this.#id;
		const input = {
			roundId: id,
			get since() {
				return since();
			},
		};
		const stop = live('resonance.live', input, this.#hear, (connected) => {
			if (connected) {
				clearTimeout(late);
				clearInterval(poll);
				late = poll = undefined;
				if (this.unheard) this.#ask();
				this.unheard = false;
				return;
			}
			late ??= setTimeout(() => {
				this.unheard = true;
				poll = setInterval(() => void this.refetch(), POLL_MS + Math.random() * this.#spread);
			}, UNHEARD_MS);
		});
		return () => {
			for (const timer of [late, this.#late, this.#telling]) clearTimeout(timer);
			clearInterval(poll);
			this.#late = this.#telling = undefined;
			stop();
		};
	}

	/** The round as it is now, without moving the page. */
	refetch = (): Promise<void> => {
		this.#asking ??= this.#fetch().finally(() => (this.#asking = null));
		return this.#asking;
	};

	/** Say which cards you are about to move; what is given back waits until they lie there on the screen. */
	moving(cardIds: readonly string[]): () => Promise<void> {
		const shown = new Promise<void>((resolve) => {
			for (const id of cardIds) this.#own.set(id, resolve);
		});
		return async () => {
			const soon = await Promise.race([
				shown.then(() => true),
				new Promise<boolean>((resolve) => setTimeout(() => resolve(false), this.unheard ? 0 : SHOWN_MS)),
			]);
			for (const id of cardIds) this.#own.delete(id);
			if (!soon) await this.refetch();
		};
	}

	#hear = (event: RoundEvent): void => {
		switch (event.kind) {
			case 'hello':
				this.present = event.present;
				this.#clock(event.now);
				break;
			case 'present':
				this.present = event.present;
				break;
			case 'moved': {
				this.#moves = [...this.#moves, event];
				const others = event.cards.filter(({ id }) => !this.#own.has(id)).length;
				for (const { id } of event.cards) this.#own.get(id)?.();
				if (others > 0) this.#tell(others);
				break;
			}
			case 'timer':
				this.#clock(event.now);
				this.#timer = event;
				this.announce(
					event.endsAt === null
						? m.resonance_timer_stopped()
						: m.resonance_timer_runs({ left: left(Date.parse(event.endsAt) - Date.parse(event.now)) }),
				);
				break;
			case 'changed':
				this.#ask();
				break;
			case 'ended':
				void this.refetch().then(() => {
					if (!this.ended) setTimeout(() => (this.attempt += 1), TELL_MS);
				});
		}
	};

	#clock(now: string): void {
		this.skew = Date.parse(now) - Date.now();
	}

	#ask(): void {
		this.#late ??= setTimeout(() => {
			this.#late = undefined;
			// one that is on its way may have been answered before this change
			void (this.#asking ?? Promise.resolve()).then(this.refetch);
		}, Math.random() * this.#spread);
	}

	async #fetch(): Promise<void> {
		const known = this.#moves.length;
		try {
			const round = await api().resonance.round.query({ roundId: this.#id });
			this.#fresh = round;
			this.#moves = this.#moves.slice(known);
			this.ended = null;
		} catch (cause) {
			const signedOut = isSignedOut(cause);
			if (signedOut || [403, 404].includes(statusOf(cause)))
				this.ended = { problem: signedOut ? m.resonance_live_signed_out() : explain(cause), signedOut };
			// a connection that fails comes back with the stream
		}
	}

	/** The round went on: told with what else there is to tell. */
	announce(words: string): void {
		this.#words = words;
		this.#tell(0);
	}

	#tell(moved: number): void {
		this.#untold += moved;
		// the same words again would not be told
		if (!this.#telling) this.news = '';
		this.#telling ??= setTimeout(
			() => {
				const moves = this.#untold > 0 ? m.resonance_live_moved({ count: this.#untold }) : '';
				this.news = [this.#words, moves].filter(Boolean).join(' ');
				this.#words = '';
				this.#untold = 0;
				this.#toldAt = Date.now();
				this.#telling = undefined;
			},
			Math.max(200, this.#toldAt + TELL_MS - Date.now()),
		);
	}
}
