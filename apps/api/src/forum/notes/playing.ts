/** A person's editor without a page, for tests, benchmark and the crash test: the provider of the browser, on a socket of Node. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Receipts } from '@gestaltungsraum/domain/forum/notes/receipts';
import { NOTES_PATH } from '@gestaltungsraum/domain/forum/notes/terms';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { FRAGMENT } from './document.ts';

export interface Desk {
	readonly doc: Y.Doc;
	readonly provider: HocuspocusProvider;
	readonly socket: HocuspocusProviderWebsocket;
	/** Reasons with which the server refused the note. */
	readonly refused: string[];
	/** Codes with which the socket was closed. */
	readonly closed: number[];
	/** Everything written is acknowledged, exactly. */
	readonly settled: boolean;
	/** Adds a paragraph; returns at once. */
	write(words: string): void;
	/** Paragraphs in order. */
	lines(): string[];
	leave(): void;
}

export interface Entry {
	/** Of the server, `http://…`. */
	readonly origin: string;
	/** Where it listens, when that is not its origin. */
	readonly address?: string;
	readonly cookie: string;
	readonly noteId: string;
	readonly generation?: number;
	readonly doc?: Y.Doc;
	/** Of tries to connect again, ms. */
	readonly delay?: number;
	/** Words that the server has acknowledged; all that were written until `before`, or one. */
	readonly onacknowledged?: (words: { readonly all: number } | { readonly one: string }) => void;
}

export function sitDown({
	origin,
	address = origin,
	cookie,
	noteId,
	generation = 1,
	doc = new Y.Doc(),
	delay = 200,
	onacknowledged = () => {},
}: Entry): Desk {
	const refused: string[] = [];
	const closed: number[] = [];
	let written = 0;
	/** What is being written at this moment: a message that goes out now is about it. */
	let writing: string | null = null;
	const receipts = new Receipts<{ one: string | null; all: number }>(({ one, all }, whole) => {
		if (whole) onacknowledged({ all });
		else if (one !== null) onacknowledged({ one });
	});
	class Socket extends WebSocket {
		constructor(url: string) {
			super(url, { headers: { cookie, origin } });
			this.on('open', () => receipts.opened());
			this.on('message', (data: ArrayBuffer) => receipts.received(new Uint8Array(data)));
			this.on('close', (code) => closed.push(code));
		}
		override send(data: Uint8Array): void {
			if (receipts.sends(data, { one: writing, all: written })) super.send(data);
		}
	}
	const socket = new HocuspocusProviderWebsocket({
		url: address.replace(/^http/, 'ws') + NOTES_PATH,
		WebSocketPolyfill: Socket,
		delay,
		minDelay: delay,
		maxDelay: delay * 2,
	});
	let left = false;
	const provider = new HocuspocusProvider({
		websocketProvider: socket,
		name: noteId,
		document: doc,
		token: String(generation),
		onAuthenticationFailed: ({ reason }) => {
			refused.push(reason);
			// another process has it, or the database is away: try again, as the page does
			if (!['gone', 'changed', 'broken'].includes(reason) && !left) {
				setTimeout(() => {
					if (!left) socket.webSocket?.close();
				}, delay);
			}
		},
	});
	provider.attach();
	return {
		doc,
		provider,
		socket,
		refused,
		closed,
		get settled() {
			return receipts.settled && provider.isSynced;
		},
		write: (words) => {
			written++;
			writing = words;
			doc.transact(() => {
				const paragraph = new Y.XmlElement('paragraph');
				doc.getXmlFragment(FRAGMENT).push([paragraph]);
				paragraph.insert(0, [new Y.XmlText(words)]);
			});
			writing = null;
		},
		lines: () =>
			doc
				.getXmlFragment(FRAGMENT)
				.toArray()
				.map((child) => (child as Y.XmlElement).toArray().join('')),
		leave: () => {
			left = true;
			provider.destroy();
			socket.destroy();
			doc.destroy();
		},
	};
}

/** Waits for something to become true. */
export async function until(true_: () => boolean, what: string, ms = 10_000): Promise<void> {
	for (const end = Date.now() + ms; !true_(); await new Promise((done) => setTimeout(done, 10)))
		if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
}
