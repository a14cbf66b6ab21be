import type { MiddlewareHandler } from 'hono';

/**
 * Refuses bodies past a limit, counted while they come in when nobody says beforehand how long they are (chunked, as some
 * proxies send them). Hono's own limit makes a new Request of the server's light one, which Node's class does not take.
 * @param max bytes
 */
export function limitBody(max: number, tooLarge: () => Response): MiddlewareHandler {
	return async (c, next) => {
		const { raw } = c.req;
		if (raw.method === 'GET' || raw.method === 'HEAD') return next();
		const length = raw.headers.get('content-length');
		if (length !== null && !raw.headers.has('transfer-encoding')) return Number(length) > max ? tooLarge() : next();
		const pieces: Uint8Array[] = [];
		let size = 0;
		for await (const piece of raw.body ?? []) {
			size += piece.length;
			if (size > max) return tooLarge();
			pieces.push(piece);
		}
		const headers = new Headers(raw.headers);
		headers.delete('transfer-encoding');
		const { url, method, signal } = raw;
		c.req.raw = new Request(url, { method, headers, signal, body: Buffer.concat(pieces) });
		return next();
	};
}
