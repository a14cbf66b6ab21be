/**
 * The short way of what is typed. Hocuspocus takes the messages of a connection one after the other: a letter would be
 * shown to the others only when the one before it is in the log.
 */
import { type Connection, type Document, OutgoingMessage } from '@hocuspocus/server';
import { frameOf, REPLY, SYNC, UPDATE } from '@gestaltungsraum/domain/forum/notes/frames';
import type { closings } from '@gestaltungsraum/domain/forum/notes/terms';

/** What a browser is hung up with. */
export type Closing = (typeof closings)[keyof typeof closings];

/** A note that a browser has open; one socket may carry several. */
interface Line {
	readonly connection: Connection;
	/** What acknowledges one change. */
	readonly receipt: Uint8Array;
	/** While messages are on the long way. */
	busy: Promise<void> | null;
}
/** By the address in front of each message. */
export type Lines = Map<string, Line>;

/** A connection whose handshake is being read, or has been. */
export function lineOf(lines: Lines, connection: Connection): void {
	const address = connection.messageAddress;
	const receipt = new OutgoingMessage(address).writeSyncStatus(true).toUint8Array();
	const line: Line = { connection, receipt, busy: null };
	lines.set(address, line);
	connection.onClose(() => lines.delete(address));
	occupy(line);
}
function occupy(line: Line): void {
	const busy = line.connection.waitForPendingMessages().finally(() => {
		if (line.busy === busy) line.busy = null;
	});
	line.busy = busy;
}

/** Bytes of a change that changes nothing. */
const NOTHING = 2;

/** Hands a message on as it came, to whoever has the note under the same address. */
function relay(from: Connection, data: Buffer, change: Uint8Array): void {
	for (const other of from.document.getConnections()) {
		if (other === from) continue;
		if (other.messageAddress === from.messageAddress) other.send(data);
		else other.send(new OutgoingMessage(other.messageAddress).createSyncMessage().writeUpdate(change).toUint8Array());
	}
}

/**
 * @param take puts a change into the log, and shows it by `relay`; calls back when it is durable, throws what to hang up with
 * @returns a function for each message of a socket. The long way is gone by everything but changes, and by changes while
 * a handshake is on its way, whose receipt comes first.
 */
export function makeShortWay(
	take: (document: Document, change: Uint8Array, relay: () => void, durable: () => void) => void,
	hangUp: (connection: Connection, why: Closing) => void,
): (lines: Lines, data: Buffer, longWay: (data: Uint8Array) => void) => void {
	return (lines, data, longWay) => {
		const { address, type, kind, payload } = frameOf(data);
		const line =
			type === SYNC || type === REPLY
				? lines.get(Buffer.from(address.buffer, address.byteOffset, address.byteLength).toString())
				: undefined;
		const isLetter = type === SYNC && kind === UPDATE && payload.byteLength > NOTHING;
		if (!line || !isLetter || line.busy || line.connection.readOnly) {
			longWay(new Uint8Array(data));
			if (line) occupy(line);
			return;
		}
		const { connection, receipt } = line;
		const { document } = connection;
		try {
			// a copy: the log keeps it when the socket's buffer is written over
			const change = payload.slice();
			take(
				document,
				change,
				() => relay(connection, data, change),
				() => {
					if (document.hasConnection(connection)) connection.send(receipt);
				},
			);
		} catch (why) {
			hangUp(connection, why as Closing);
		}
	};
}
