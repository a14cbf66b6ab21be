/** Writing together: Hocuspocus on our own socket, with the log of store.ts before every acknowledgement (docs/adr/0016). */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Connection, type Document, Hocuspocus } from '@hocuspocus/server';
import { connect } from '@gestaltungsraum/db/client';
import type { Actor } from '@gestaltungsraum/domain/actor';
import {
	closings,
	NOTE_BYTES_MAX,
	NOTE_MESSAGE_MAX,
	NOTES_PATH,
	RECHECK_MS,
	type ShownAs,
} from '@gestaltungsraum/domain/forum/notes/terms';
import { type WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import type { Kernel } from '../../kernel/context.ts';
import { readSessionCookie } from '../../kernel/request.ts';
import type { Session } from '../../identity/session.ts';
import { accessTo } from './access.ts';
import { makeOwner } from './owner.ts';
import { introduce } from './presence.ts';
import { makeLog } from './log.ts';
import { fold, type Place, readStored } from './store.ts';
import { type Lines, lineOf, makeShortWay } from './short-way.ts';

/** What is known of one browser's connection to one note. */
interface Context {
	readonly cookie: string;
	readonly socket: WebSocket;
	readonly lines: Lines;
	actor: Actor;
	place: Place;
	shown: ShownAs;
}

/** Until a change puts off the next fold again. */
const STORE_AGAIN_MS = 500;
const NO_HEADERS = new Headers();

/** Kind of a sync message that brings nothing. */
const ASKS = 0;
/** What a browser without anything new answers. */
const isEmpty = (update: Uint8Array) => update.byteLength === 2 && update[0] === 0 && update[1] === 0;

export interface Notes {
	/** For the server's `upgrade` event; false when the address is not ours. */
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
	readonly connections: number;
	/** Folds what is open and lets go of it. */
	close(): Promise<void>;
}

const refusal = (closing: { readonly code: number; readonly reason: string }) =>
	// Hocuspocus prints what has a message, and sends on what has a reason
	Object.assign(Object.create(null) as object, closing);

export function makeNotes(kernel: Kernel, url: string): Notes {
	const { env, log: print } = kernel;
	const pool = connect(url, { role: 'gestaltungsraum_gate', max: 3 });
	const log = makeLog(pool);
	/** Open documents; `bytes` is about what was loaded and what came since, `asked` when their fold was put off, ms. */
	const open = new WeakMap<Document, { readonly place: Place; bytes: number; asked: number }>();
	let closing = false;

	const owner = makeOwner(url, () => {
		print.warn('notes: the connection that owns documents was lost');
		for (const document of hocuspocus.documents.values()) drop(document, closings.elsewhere);
	});

	/** Lets go of a document without storing anything: browsers connect again and bring what is missing. */
	function drop(document: Document, why: { readonly code: number; readonly reason: string }) {
		hocuspocus.documents.delete(document.name);
		open.delete(document);
		for (const connection of document.getConnections()) hangUp(connection, why);
		release(document.name);
		document.destroy();
	}
	const release = (name: string) => void owner.release(name).catch(() => {});
	const contextOf = (connection: Connection) => connection.context as Context;
	function hangUp(connection: Connection, why: { readonly code: number; readonly reason: string }) {
		connection.close(why);
		contextOf(connection).socket.close(why.code, why.reason);
	}

	const hocuspocus = new Hocuspocus<Context>({
		quiet: true,
		debounce: 2000,
		maxDebounce: 10_000,
		timeout: 60_000,
		maxUnauthenticatedQueueSize: 2 * NOTE_MESSAGE_MAX,
		maxPendingDocuments: 2,
		onAuthenticate: async ({ context, documentName, connectionConfig, token }) => {
			const session = await kernel.sessions.validate(context.cookie);
			const access = session && (await accessTo(kernel, session.actor, documentName));
			if (!access || closing) throw refusal(closings.gone);
			// a browser that kept another line of documents may not merge it into this one
			if (token !== String(access.place.generation)) throw refusal(closings.changed);
			connectionConfig.readOnly = access.whyNotWrite !== null;
			return { actor: session.actor, place: access.place, shown: access.shown };
		},
		onLoadDocument: async ({ document, documentName, context }) => {
			// browsers ask again until the other process has let go or has died
			if (!(await owner.take(documentName))) throw refusal(closings.elsewhere);
			try {
				const { parts } = await readStored(pool, context.place);
				let bytes = 0;
				for (const part of parts) {
					Y.applyUpdate(document, part);
					bytes += part.byteLength;
					// others write meanwhile
					await new Promise((next) => setImmediate(next));
				}
				open.set(document as Document, { place: context.place, bytes, asked: 0 });
			} catch (error) {
				await owner.release(documentName);
				print.error({ err: error, note: documentName }, 'notes: not readable, left as it is');
				throw refusal(closings.broken);
			}
		},
		beforeSync: async ({ document: given, connection, type, payload }) => {
			const document = given as Document;
			if (type === ASKS) return;
			try {
				if (!connection.readOnly && !isEmpty(payload)) take(document, connection, payload, () => {});
				// also without a change of its own: what is acknowledged may rest on others' changes
				await log.flush();
				if (!open.has(document)) throw refusal(closings.unsaved);
			} catch (why) {
				const { code, reason } = why as typeof closings.unsaved;
				contextOf(connection).socket.close(code, reason);
				throw why;
			}
		},
		beforeHandleAwareness: async ({ states, connection }) => {
			if (connection) introduce(states, contextOf(connection));
		},
		afterLoadDocument: async ({ instance, document: given, documentName, context }) => {
			const document = given as Document;
			// Hocuspocus would ask all its hooks and wind up a timer with each letter
			document.onUpdate(() => {
				const now = Date.now();
				document.lastChangeTime = now;
				const known = open.get(document);
				if (!known || now - known.asked < STORE_AGAIN_MS) return;
				known.asked = now;
				void instance.storeDocumentHooks(document, {
					instance,
					document,
					documentName,
					clientsCount: document.getConnectionsCount(),
					lastContext: context,
					lastTransactionOrigin: undefined as never,
				});
			});
		},
		onStoreDocument: async ({ documentName, document }) => {
			const known = open.get(document as Document);
			if (!known) return;
			known.asked = 0;
			try {
				await log.flush();
				known.bytes = (await fold(kernel, known.place, pool)).bytes;
			} catch (error) {
				// the log has everything; the next fold tries again
				print.error({ err: error, note: documentName }, 'notes: not folded');
			}
		},
		// one that was dropped may not take its successor with it, which has the same name
		beforeUnloadDocument: async ({ documentName, document }) => {
			if (hocuspocus.documents.get(documentName) !== document) throw refusal(closings.gone);
		},
		connected: async ({ connection, context }) => {
			lineOf(context.lines, connection);
		},
		afterUnloadDocument: async ({ documentName }) => release(documentName),
	});

	/**
	 * Shows a change to the others at once, and puts it into the log.
	 * @param durable called once it is there; when it never gets there, the document is let go
	 * @throws what the sender is hung up with
	 */
	function take(document: Document, connection: Connection, payload: Uint8Array, durable: () => void): void {
		const known = open.get(document);
		if (!known) throw refusal(closings.unsaved);
		if (known.bytes + payload.byteLength > NOTE_BYTES_MAX) throw refusal(closings.full);
		try {
			// all of it is read before any of it counts: half a change would stand in memory and in no log
			Y.decodeUpdate(payload);
			Y.applyUpdate(document, payload, { source: 'connection', connection });
		} catch {
			throw refusal(closings.unreadable);
		}
		known.bytes += payload.byteLength;
		log.append(known.place, payload, (error) => {
			if (error === null) return durable();
			print.warn({ err: error, note: document.name }, 'notes: a change was not stored');
			// what is in memory is more than what is stored: begin again from what is stored
			if (open.has(document)) drop(document, closings.unsaved);
		});
	}

	const shortWay = makeShortWay(take, hangUp);

	/** Looks at session and right again; closes what ended or changed. */
	async function recheck(connection: Connection): Promise<void> {
		const context = contextOf(connection);
		const session = await kernel.sessions.validate(context.cookie);
		const access = session && (await accessTo(kernel, session.actor, context.place.noteId));
		if (!access || session.actor.membershipId !== context.actor.membershipId) return hangUp(connection, closings.gone);
		if (
			access.place.generation !== context.place.generation ||
			(access.whyNotWrite !== null) !== connection.readOnly ||
			access.shown !== context.shown
		)
			hangUp(connection, closings.changed);
	}
	function recheckAll(concerned: (connection: Connection) => boolean) {
		for (const document of hocuspocus.documents.values())
			for (const connection of document.getConnections())
				if (concerned(connection))
					void recheck(connection).catch((error: unknown) => print.warn({ err: error }, 'notes: recheck'));
	}
	const timer = setInterval(() => recheckAll(() => true), RECHECK_MS).unref();
	const stop = kernel.events.onAll(({ kind, about }) => {
		if (kind === 'resync') recheckAll(() => true);
		if (kind === 'session') recheckAll((connection) => contextOf(connection).actor.personId === about);
		if (kind === 'changed') recheckAll((connection) => contextOf(connection).place.noteId === about);
	});

	const sockets = new WebSocketServer({
		noServer: true,
		maxPayload: NOTE_MESSAGE_MAX,
		perMessageDeflate: false,
		clientTracking: true,
	});

	return {
		upgrade: (request, socket, head) => {
			if (new URL(request.url ?? '/', env.origin).pathname !== NOTES_PATH) return false;
			const cookie = readSessionCookie(request.headers.cookie, env);
			const refused = (status: string) => {
				socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
				return true;
			};
			// other sites' pages may open sockets to us, with the visitor's cookie
			if (request.headers.origin !== env.origin) return refused('403 Forbidden');
			if (cookie === null) return refused('401 Unauthorized');
			if (closing) return refused('503 Service Unavailable');
			socket.on('error', () => {});
			void kernel.sessions.validate(cookie).then(
				(session: Session | null) => {
					if (!session) return refused('401 Unauthorized');
					sockets.handleUpgrade(request, socket, head, (opened) => serve(opened, cookie, session));
				},
				() => refused('503 Service Unavailable'),
			);
			return true;
		},
		get connections() {
			return sockets.clients.size;
		},
		close: async () => {
			closing = true;
			stop();
			clearInterval(timer);
			for (const socket of sockets.clients) socket.close(1012);
			// what was acknowledged is in the log; folding only makes the next start quicker
			for (const document of hocuspocus.documents.values()) {
				await hocuspocus.debouncer.executeNow(`onStoreDocument-${document.name}`);
				hocuspocus.documents.delete(document.name);
			}
			for (const socket of sockets.clients) socket.terminate();
			await owner.close();
			await pool.end({ timeout: 2 });
		},
	};

	function serve(socket: WebSocket, cookie: string, session: Session) {
		socket.binaryType = 'nodebuffer';
		const lines: Lines = new Map();
		const connection = hocuspocus.handleConnection(
			socket as unknown as globalThis.WebSocket,
			// nothing of it is asked for, and a real one is large
			{ url: NOTES_PATH, headers: NO_HEADERS } as Request,
			{ cookie, socket, lines, actor: session.actor } as Context,
		);
		socket.on('message', (data: Buffer) => shortWay(lines, data, connection.handleMessage));
		socket.on('close', (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
		socket.on('error', () => socket.terminate());
	}
}
