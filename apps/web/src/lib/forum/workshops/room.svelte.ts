import type { RoomEvent, RoomView } from '@gestaltungsraum/domain/forum/workshops/contract';
import { api, explain, isSignedOut, statusOf } from '#lib/kit/api.ts';
import { live } from '#lib/kit/live.ts';

/** Many who hear the same do not all ask at the same moment. */
const SPREAD_MS = 800;
/** Without a stream the page asks by itself. */
const POLL_MS = 12_000;
const UNHEARD_MS = 4000;

/** The room of a workshop while its page is open: what was loaded, and what was heard since. */
export class Room {
	/** The server's clock less this device's, ms; null before anything was heard. */
	skew = $state<number | null>(null);
	/** The stream is cut. */
	unheard = $state(false);
	/** Why nothing more will be heard; '' while it is. */
	ended = $state('');
	readonly #id: string;
	#fresh = $state.raw<RoomView | null>(null);
	#late: ReturnType<typeof setTimeout> | undefined;

	constructor(id: string) {
		this.#id = id;
	}

	/** @param loaded the room as the page's load gave it */
	view(loaded: RoomView): RoomView {
		return this.#fresh && this.#fresh.now > loaded.now ? this.#fresh : loaded;
	}

	/** Call in an effect. @returns ends it */
	listen(): () => void {
		let late: ReturnType<typeof setTimeout> | undefined;
		let poll: ReturnType<typeof setInterval> | undefined;
		const stop = live('workshops.room.live', { workshopId: this.#id }, this.#hear, (connected) => {
			if (!connected) {
				late ??= setTimeout(() => {
					this.unheard = true;
					poll = setInterval(() => void this.refetch(), POLL_MS);
				}, UNHEARD_MS);
				return;
			}
			clearTimeout(late);
			clearInterval(poll);
			late = poll = undefined;
			if (this.unheard) void this.refetch();
			this.unheard = false;
		});
		return () => {
			clearTimeout(late);
			clearTimeout(this.#late);
			clearInterval(poll);
			this.#late = undefined;
			stop();
		};
	}

	#hear = ({ kind, now }: RoomEvent): void => {
		this.skew = Date.parse(now) - Date.now();
		if (kind === 'hello') return;
		if (kind === 'ended') void this.refetch();
		else
			this.#late ??= setTimeout(() => {
				this.#late = undefined;
				void this.refetch();
			}, Math.random() * SPREAD_MS);
	};

	/** The room as it is now, without moving the page. */
	refetch = async (): Promise<void> => {
		try {
			this.#fresh = await api().workshops.room.room.query({ id: this.#id });
			this.ended = '';
		} catch (cause) {
			if (isSignedOut(cause) || [403, 404].includes(statusOf(cause))) this.ended = explain(cause);
			// a connection that fails comes back with the stream
		}
	};
}
