/** Who may open a socket: origin and session, before the first message. The right to a note is asked with the note. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { NOTE_MESSAGE_MAX, NOTES_PATH } from '@gestaltungsraum/domain/forum/notes/terms';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Session } from '../../identity/session.ts';
import type { Kernel } from '../../kernel/context.ts';
import { readSessionCookie } from '../../kernel/request.ts';

interface Handshake {
	/** For the server's `upgrade` event; false when the address is not ours. */
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
	readonly clients: ReadonlySet<WebSocket>;
}

/** @param isClosing true once nobody is let in any more */
export function makeHandshake(
	{ env, sessions }: Kernel,
	isClosing: () => boolean,
	serve: (socket: WebSocket, cookie: string, session: Session) => void,
): Handshake {
	const sockets = new WebSocketServer({
		noServer: true,
		maxPayload: NOTE_MESSAGE_MAX,
		perMessageDeflate: false,
		clientTracking: true,
	});
	return {
		clients: sockets.clients,
		upgrade: (request, socket, head) => {
			// compared as it stands: what strangers write there need not be an address
			if (request.url?.split('?', 1)[0] !== NOTES_PATH) return false;
			const cookie = readSessionCookie(request.headers.cookie, env);
			const refused = (status: string) => {
				socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
				return true;
			};
			// other sites' pages may open sockets to us, with the visitor's cookie
			if (request.headers.origin !== env.origin) return refused('403 Forbidden');
			if (cookie === null) return refused('401 Unauthorized');
			if (isClosing()) return refused('503 Service Unavailable');
			socket.on('error', () => {});
			void sessions.validate(cookie).then(
				(session: Session | null) => {
					if (!session) return refused('401 Unauthorized');
					sockets.handleUpgrade(request, socket, head, (opened) => serve(opened, cookie, session));
				},
				() => refused('503 Service Unavailable'),
			);
			return true;
		},
	};
}
