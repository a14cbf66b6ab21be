/** One open note: its document, the line to the server, and what this browser keeps meanwhile. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Receipts } from '@gestaltungsraum/domain/forum/notes/receipts';
import { closings, NOTES_PATH } from '@gestaltungsraum/domain/forum/notes/terms';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { keptName, remember } from './kept.ts';

/** How long a change may be on its way before the sign says that it is not saved. */
const PATIENCE_MS = 2000;
const RETRY_MS = 1500;

export type Saving = 'opening' | 'saved' | 'saving' | 'unsaved';
/** Why writing ended for good; the page is asked what is true now. */
export type Ended = 'gone' | 'changed' | 'broken' | 'full' | 'refused';

export class Room {
	readonly doc = new Y.Doc();
	readonly provider: HocuspocusProvider;
	saving = $state<Saving>('opening');
	online = $state(false);
	readOnly = $state(true);
	/** Others who are here, as the note shows them. */
	others = $state.raw<readonly string[]>([]);
	ended = $state<Ended | null>(null);
	/** The document as this browser or the server knows it has been read. */
	ready = $state(false);
	readonly #socket: HocuspocusProviderWebsocket;
	readonly #kept: IndexeddbPersistence | null;
	readonly #receipts = new Receipts<null>();
	/** Something was written that the last connection has not acknowledged. */
	#dirty = false;
	/** The server has once had everything. */
	#known = false;
	#late: ReturnType<typeof setTimeout> | undefined;
	#retry: ReturnType<typeof setTimeout> | undefined;

	constructor(noteId: string, generation: number, personId: string) {
		const name = keptName(personId, noteId, generation);
		remember(name);
		this.#kept = 'indexedDB' in globalThis ? new IndexeddbPersistence(name, this.doc) : null;
		void this.#kept?.whenSynced.then(() => (this.ready ||= this.doc.store.clients.size > 0));
		const receipts = this.#receipts;
		const judge = this.#judge;
		const end = (why: Ended) => this.#end(why);
		const dirty = () => (this.#dirty = true);
		class Socket extends WebSocket {
			constructor(url: string) {
				super(url);
				this.addEventListener('open', () => receipts.opened());
				this.addEventListener('message', ({ data }) => {
					if (!receipts.received(new Uint8Array(data as ArrayBuffer))) return;
					if (receipts.refused) end('refused');
					judge();
				});
			}
			override send(data: Uint8Array<ArrayBuffer>): void {
				if (receipts.sends(data, null)) super.send(data);
				else dirty();
				judge();
			}
		}
		this.#socket = new HocuspocusProviderWebsocket({
			WebSocketPolyfill: Socket,
			url: location.origin.replace(/^http/, 'ws') + NOTES_PATH,
			delay: 500,
			minDelay: 500,
			maxDelay: 5000,
			messageReconnectTimeout: 20_000,
			onStatus: ({ status }) => {
				const was = this.online;
				this.online = status === 'connected';
				if (was && !this.online) this.#dirty ||= !receipts.settled;
				this.#judge();
			},
			onClose: ({ event }) => this.#closed(event.code),
		});
		this.provider = new HocuspocusProvider({
			websocketProvider: this.#socket,
			name: noteId,
			document: this.doc,
			token: String(generation),
			onAuthenticated: ({ scope }) => (this.readOnly = scope === 'readonly'),
			onAuthenticationFailed: ({ reason }) => this.#refused(reason),
			onSynced: () => {
				this.ready = true;
				this.#judge();
			},
			onAwarenessChange: ({ states }) => {
				const names = states
					.filter(({ clientId }) => clientId !== this.doc.clientID)
					.flatMap(({ user }) => (user && typeof user.name === 'string' ? [user.name as string] : []));
				this.others = names.filter((name, at) => names.indexOf(name) === at).sort();
			},
		});
		this.doc.on('update', (_: Uint8Array, origin: unknown) => {
			if (origin === this.provider || origin === this.#kept || this.online) return;
			this.#dirty = true;
			this.#judge();
		});
		this.provider.attach();
	}

	/** The sign follows what the server has acknowledged, not whether a socket is open. */
	#judge = (): void => {
		if (this.ended === 'refused') return void (this.saving = 'unsaved');
		const { settled, waiting } = this.#receipts;
		if (this.online && settled) {
			this.#known = true;
			this.#dirty = false;
		}
		// without a line only what was written since counts; before the first handshake nobody knows
		if (this.#known && !this.#dirty && !(this.online && waiting)) {
			clearTimeout(this.#late);
			this.#late = undefined;
			this.saving = 'saved';
			return;
		}
		if (this.saving === 'saved') this.saving = 'saving';
		this.#late ??= setTimeout(() => (this.saving = 'unsaved'), PATIENCE_MS);
	};

	#refused = (reason: string): void => {
		if (reason === 'gone' || reason === 'broken' || reason === 'changed') return this.#end(reason);
		// another process owns it, or the server has trouble of its own: it passes
		clearTimeout(this.#retry);
		this.#retry = setTimeout(() => this.#socket.webSocket?.close(), RETRY_MS);
	};

	#closed = (code: number): void => {
		if (code === closings.gone.code) this.#end('gone');
		if (code === closings.full.code) this.#end('full');
		// what cannot be read comes again with the next try: stop
		if (code === closings.unreadable.code || code === 1009) this.#end('full');
	};

	#end(why: Ended): void {
		this.ended ??= why;
		this.#socket.disconnect();
		// who may not read it any more keeps no copy either
		if (why === 'gone') void this.#kept?.clearData();
	}

	/** What the server did not take is given up on this device as well. */
	discard(): void {
		void this.#kept?.clearData();
	}

	/** Everything is on the server, or it takes too long. */
	async settled(ms = 4000): Promise<boolean> {
		for (const end = Date.now() + ms; this.saving !== 'saved'; await new Promise((done) => setTimeout(done, 50)))
			if (Date.now() > end) return false;
		return true;
	}

	leave(): void {
		clearTimeout(this.#late);
		clearTimeout(this.#retry);
		this.provider.destroy();
		this.#socket.destroy();
		void this.#kept?.destroy();
		this.doc.destroy();
	}
}
