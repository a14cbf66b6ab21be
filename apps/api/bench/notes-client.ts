/** The least that speaks the notes' protocol: no document, so that the clients cost little beside the server. */
import { frameOf, REPLY, STEP_2, SYNC, UPDATE } from '@gestaltungsraum/domain/forum/notes/frames';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

const AUTH = 2;
const STEP_1 = 0;

function varUint(value: number): number[] {
	const bytes: number[] = [];
	for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
	return [...bytes, value];
}
const bytesOf = (data: Uint8Array) => Buffer.concat([Buffer.from(varUint(data.length)), data]);
const textOf = (text: string) => bytesOf(Buffer.from(text));
const frame = (name: string, ...parts: (number | Uint8Array)[]) =>
	Buffer.concat([textOf(name), ...parts.map((part) => (typeof part === 'number' ? Buffer.from(varUint(part)) : part))]);

export interface Typist {
	/** Sends one more letter. @returns its number */
	type(): number;
	readonly client: number;
	readonly updates: number;
	/** Until the whole document was there, ms. */
	readonly openedMs: number;
	close(): void;
}

export interface Opening {
	/** `ws://…` of a note's server or of the relay. */
	readonly url: string;
	readonly name: string;
	readonly headers?: Record<string, string>;
	/** The relay has no handshake. */
	readonly bare?: boolean;
	/** A letter of somebody else has arrived. */
	readonly seen?: (client: number, clock: number, length: number) => void;
}

export function sit({ url, name, headers = {}, bare = false, seen }: Opening): Promise<Typist> {
	const began = performance.now();
	const doc = new Y.Doc();
	const text = doc.getText('t');
	let updates = 0;
	return new Promise((ready, failed) => {
		const socket = new WebSocket(url, { headers, perMessageDeflate: false });
		doc.on('update', (update: Uint8Array) => socket.send(frame(name, SYNC, UPDATE, bytesOf(update))));
		const typist = () => ({
			client: doc.clientID,
			openedMs: performance.now() - began,
			get updates() {
				return updates;
			},
			type: () => {
				text.insert(text.length, 'a');
				return text.length - 1;
			},
			close: () => socket.close(),
		});
		socket.on('error', failed);
		socket.on('open', () => {
			if (bare) return ready(typist());
			socket.send(frame(name, AUTH, 0, textOf('1')));
			socket.send(frame(name, SYNC, STEP_1, bytesOf(Uint8Array.of(0))));
		});
		socket.on('message', (data: Buffer) => {
			const { type, kind, payload } = frameOf(data);
			if (type === AUTH && kind !== 2) return failed(new Error('refused'));
			if (type !== SYNC && type !== REPLY) return;
			if (kind === STEP_1) socket.send(frame(name, SYNC, STEP_2, bytesOf(Uint8Array.of(0, 0))));
			if (kind === STEP_2) ready(typist());
			if (kind !== UPDATE || !seen) return;
			updates++;
			for (const { id, length } of Y.decodeUpdate(payload).structs)
				if (id.client !== doc.clientID) seen(id.client, id.clock, length);
		});
	});
}
