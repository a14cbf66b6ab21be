import { api } from '#lib/kit/api.ts';
import { clock } from '#lib/kit/time.ts';
import { m } from '#lib/paraglide/messages.js';
import { beacon } from './beacon.ts';
import { DRAFT_PREFIX, eachKept } from './forget.ts';

const QUIET_MS = 2000; // without typing, before the server gets the draft
const LONGEST_MS = 10_000; // of typing without a stop
const KEEP_MS = 30 * 24 * 3_600_000;

interface Kept {
	title: string;
	text: string;
	/** Identifies the answer that this draft becomes: sent twice, it is stored once. */
	key: string;
	/** When it was typed, ms since epoch. */
	at: number;
	/** The server has it too. */
	synced: boolean;
	/** What a form keeps beside, e.g. the visibility. */
	more: Record<string, string>;
}

function read(name: string): Kept | null {
	try {
		return JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null;
	} catch {
		return null;
	}
}

/** crypto.randomUUID is missing where the page comes over plain http. */
function newKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = Array.from(bytes, (byte, at) =>
		(at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
	).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A text on its way: at once in this browser, soon on the server, back after whatever happened in between. */
export class Draft {
	title = $state('');
	text = $state('');
	more = $state<Record<string, string>>({});
	/** Something was there when the page was opened. */
	restored = $state(false);
	#state = $state<'none' | 'saved' | 'here' | 'lost'>('none');
	#at = $state(0);
	#key = '';
	readonly #person: string;
	#place: string;
	readonly #shared: boolean;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#since = 0;
	#saving: Promise<void> = Promise.resolve();
	#dirty = false;

	/**
	 * @param person whose draft it is; another person at the same device never sees it
	 * @param place topic for an answer, space for a new topic, post for a change
	 * @param given the server's draft; undefined when this draft stays in the browser
	 */
	constructor(person: string, place: string, given: { title: string; text: string } | null | undefined) {
		this.#person = person;
		this.#place = place;
		this.#shared = given !== undefined;
		this.title = given?.title ?? '';
		this.text = given?.text ?? '';
		this.restored = this.text !== '' || this.title !== '';
	}

	/** The sentence beside the field. */
	get status(): string {
		const words = { clock: this.#at === 0 ? '' : clock(this.#at) };
		if (this.#state === 'saved') return m.draft_saved(words);
		if (this.#state === 'here') return m.draft_here(words);
		return this.#state === 'lost' ? m.draft_unsaved() : '';
	}

	get key(): string {
		return (this.#key ||= newKey());
	}

	get empty(): boolean {
		return this.text.trim() === '' && this.title.trim() === '';
	}

	/** Call in the browser, once: takes back what this browser kept, and writes before the page goes. @returns ends it */
	start(): () => void {
		eachKept((name) => {
			if ((read(name)?.at ?? 0) < Date.now() - KEEP_MS) localStorage.removeItem(name);
		});
		this.#restore();
		const leave = () => {
			if (document.visibilityState === 'hidden') this.#leave();
		};
		document.addEventListener('visibilitychange', leave);
		addEventListener('pagehide', this.#leave);
		return () => {
			document.removeEventListener('visibilitychange', leave);
			removeEventListener('pagehide', this.#leave);
			this.#leave();
		};
	}

	/** Something was typed. */
	changed = (): void => {
		const now = Date.now();
		this.#dirty = true;
		if (this.empty) this.#key = '';
		this.#keep(false);
		if (!this.#server) return;
		clearTimeout(this.#timer);
		this.#since ||= now;
		this.#timer = setTimeout(this.#save, Math.min(QUIET_MS, Math.max(0, this.#since + LONGEST_MS - now)));
	};

	/** The draft moves to another place, e.g. when another space is chosen. */
	async moveTo(place: string): Promise<void> {
		if (place === this.#place) return;
		const from = this.#server ? this.#place : null;
		await this.pause();
		this.#forget();
		this.#place = place;
		if (this.empty) {
			const given = await api()
				.forum.draft.query({ placeId: place })
				.catch(() => null);
			if (place !== this.#place || !this.empty) return;
			this.title = given?.title ?? '';
			this.text = given?.text ?? '';
			this.#restore();
			return;
		}
		if (from) beacon('forum.discardDraft', { placeId: from });
		this.changed();
	}

	/** Before it is sent: nothing may be on its way that would bring the draft back. */
	async pause(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#saving;
	}

	/** It became an answer or a topic; the server has thrown its copy away itself. */
	done(): void {
		clearTimeout(this.#timer);
		this.#forget();
		this.title = this.text = this.#key = '';
		this.#state = 'none';
		this.#dirty = this.restored = false;
		this.#since = 0;
	}

	/** Thrown away by the person. @returns brings it back */
	discard(): () => void {
		const { title, text } = this;
		this.done();
		if (this.#server) void this.#saving.then(() => beacon('forum.discardDraft', { placeId: this.#place }));
		return () => {
			this.title = title;
			this.text = text;
			this.changed();
		};
	}

	/** The server keeps drafts of topics and spaces; a text without a space stays in the browser until it has one. */
	get #server(): boolean {
		return this.#shared && this.#place.length === 36;
	}

	get #name(): string {
		return `${DRAFT_PREFIX}${this.#person}:${this.#place}`;
	}

	#restore(): void {
		const kept = read(this.#name);
		if (!kept) return;
		this.#key = kept.key;
		this.more = kept.more;
		// what the server knew of may have gone on at another device, or been sent from there
		if (kept.synced) {
			if (this.empty) return this.#forget();
			this.#at = kept.at;
			this.#state = this.text === kept.text ? 'saved' : 'none';
			return;
		}
		this.title = kept.title;
		this.text = kept.text;
		if (this.empty) return;
		this.restored = true;
		this.#at = kept.at;
		this.#state = 'here';
		this.#dirty = true;
		if (this.#server) this.#timer = setTimeout(this.#save, 0);
	}

	#keep(synced: boolean): void {
		const { title, text, key, more } = this;
		const at = Date.now();
		const kept: Kept = { title, text, key, at, synced, more };
		try {
			localStorage.setItem(this.#name, JSON.stringify(kept));
			if (synced) [this.#state, this.#at] = ['saved', at];
			else if (!this.#server) [this.#state, this.#at] = ['here', at];
		} catch {
			this.#state = synced ? 'saved' : 'lost';
		}
	}

	#forget(): void {
		try {
			localStorage.removeItem(this.#name);
		} catch {
			// storage is switched off
		}
	}

	#save = (): void => {
		this.#timer = undefined;
		this.#since = 0;
		const { title, text } = this;
		const place = this.#place;
		this.#dirty = false;
		this.#saving = this.#saving.then(async () => {
			try {
				if (this.empty) await api().forum.discardDraft.mutate({ placeId: place });
				else await api().forum.saveDraft.mutate({ placeId: place, title, text });
				// typed on meanwhile: the next save says so
				if (this.text === text && this.title === title && place === this.#place) {
					if (this.empty) this.#forget();
					else this.#keep(true);
				}
			} catch {
				// it is in this browser, and the next word typed tries again
				this.#dirty = true;
				if (this.#state !== 'lost') [this.#state, this.#at] = ['here', Date.now()];
			}
		});
	};

	#leave = (): void => {
		if (!this.#server || !this.#dirty) return;
		clearTimeout(this.#timer);
		this.#dirty = false;
		const { title, text } = this;
		if (this.empty) beacon('forum.discardDraft', { placeId: this.#place });
		else beacon('forum.saveDraft', { placeId: this.#place, title, text });
	};
}
