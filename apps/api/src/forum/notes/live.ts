/** Writing together: Hocuspocus on our own socket, with the log of log.ts before every acknowledgement (docs/adr/0017). */
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
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Kernel } from '../../kernel/context.ts';
import type { Session } from '../../identity/session.ts';
import { accessTo } from './access.ts';
import { makeOwner } from './owner.ts';
import { introduce } from './presence.ts';
import { isSound } from './sound.ts';
import { type Fresh, makeFresh } from './fresh.ts';
import { makeHandshake } from './handshake.ts';
import { makeLog } from './log.ts';
import { fold, type Place, readStored } from './store.ts';
import { type Closing, type Lines, lineOf, makeShortWay } from './short-way.ts';

/** What is known of one browser's connection to one note. */
interface Context {
	readonly cookie: string;
	readonly socket: WebSocket;
	readonly lines: Lines;
	actor: Actor;
	place: Place;
	shown: ShownAs;
}

/** An open document. */
interface Known {
	readonly place: Place;
	readonly fresh: Fresh;
	/** About what was loaded and what came since. */
	bytes: number;
}

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

const refusal = (closing: Closing) =>
	// Hocuspocus prints what has a message, and sends on what has a reason
	Object.assign(Object.create(null) as object, closing);

export function makeNotes(kernel: Kernel, url: string): Notes {
	const { log: print } = kernel;
	const pool = connect(url, { role: 'gestaltungsraum_gate', max: 3 });
	const log = makeLog(
		pool,
		(place) => {
			const document = hocuspocus.documents.get(place.noteId);
			return document !== undefined && open.get(document)?.place === place && complete(document);
		},
		(error) => {
			print.error({ err: error }, 'notes: changes were given up');
			dropAll(closings.unsaved);
		},
	);
	const open = new WeakMap<Document, Known>();
	let closing = false;

	const owner = makeOwner(url, () => {
		print.warn('notes: the connection that owns documents was lost');
		dropAll(closings.elsewhere);
	});
	function dropAll(why: Closing) {
		for (const document of hocuspocus.documents.values()) drop(document, why);
	}

	/** Lets go of a document without storing anything: browsers connect again and bring what is missing. */
	function drop(document: Document, why: Closing) {
		hocuspocus.documents.delete(document.name);
		open.delete(document);
		for (const connection of document.getConnections()) hangUp(connection, why);
		release(document.name);
		document.destroy();
	}
	const release = (name: string) => void owner.release(name).catch(() => {});
	const contextOf = (connection: Connection) => connection.context as Context;
	function hangUp(connection: Connection, why: Closing) {
		connection.close(why);
		contextOf(connection).socket.close(why.code, why.reason);
	}

	const hocuspocus = new Hocuspocus<Context>({
		quiet: true,
		debounce: 2000,
		maxDebounce: 10_000,
		timeout: 60_000,
		// at once, see fresh.ts
		flushDelay: false,
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
				open.set(document as Document, { place: context.place, fresh: makeFresh(document as Document), bytes });
			} catch (error) {
				await owner.release(documentName);
				print.error({ err: error, note: documentName }, 'notes: not readable, left as it is');
				throw refusal(closings.broken);
			}
		},
		beforeSync: async ({ document: given, connection, type, payload }) => {
			const document = given as Document;
			try {
				if (!complete(document)) throw refusal(closings.unsaved);
				if (type === ASKS) return;
				if (!connection.readOnly && !isEmpty(payload))
					take(
						document,
						payload,
						() => Y.applyUpdate(document, payload, { source: 'connection', connection }),
						() => {},
					);
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
		onStoreDocument: async ({ documentName, document }) => {
			const known = open.get(document as Document);
			if (!known) return;
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
			await log.flush();
		},
		connected: async ({ connection, context }) => lineOf(context.lines, connection),
		afterUnloadDocument: async ({ documentName }) => release(documentName),
	});

	/** Everything that was shown is in the document. @returns false when it had to be let go instead */
	function complete(document: Document): boolean {
		try {
			open.get(document)?.fresh.settle();
			return open.has(document);
		} catch (error) {
			print.warn({ err: error, note: document.name }, 'notes: changes that could be read but not be put in');
			drop(document, closings.unsaved);
			return false;
		}
	}

	/**
	 * Puts a change into the log.
	 * @param show puts it into the document and shows it to the others
	 * @param durable called once it is there; when it never gets there, the document is let go
	 * @throws what the sender is hung up with
	 */
	function take(document: Document, change: Uint8Array, show: (known: Known) => void, durable: () => void): void {
		const known = open.get(document);
		if (!known) throw refusal(closings.unsaved);
		if (known.bytes + change.byteLength > NOTE_BYTES_MAX) throw refusal(closings.full);
		// all of it is read before any of it counts: half a change would stand in memory and in no log
		if (!isSound(change)) throw refusal(closings.unreadable);
		try {
			show(known);
		} catch (error) {
			// half of it may stand in memory: begin again from what is stored
			print.warn({ err: error, note: document.name }, 'notes: a change that could be read but not be put in');
			drop(document, closings.unsaved);
			throw refusal(closings.unreadable);
		}
		known.bytes += change.byteLength;
		log.append(known.place, change, (error) => {
			if (error === null) return durable();
			print.warn({ err: error, note: document.name }, 'notes: a change was not stored');
			// what is in memory is more than what is stored: begin again from what is stored
			if (open.has(document)) drop(document, closings.unsaved);
		});
	}

	const shortWay = makeShortWay((document, change, relay, durable) => {
		const show = ({ fresh }: Known) => {
			fresh.add(change);
			relay();
		};
		take(document, change, show, durable);
	}, hangUp);

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

	const { upgrade, clients } = makeHandshake(kernel, () => closing, serve);

	return {
		upgrade,
		get connections() {
			return clients.size;
		},
		close: async () => {
			closing = true;
			stop();
			clearInterval(timer);
			for (const socket of clients) socket.close(1012);
			await log.flush();
			// what was acknowledged is in the log; folding only makes the next start quicker
			for (const document of hocuspocus.documents.values()) {
				await hocuspocus.debouncer.executeNow(`onStoreDocument-${document.name}`);
				hocuspocus.documents.delete(document.name);
			}
			for (const socket of clients) socket.terminate();
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
