/** The host: one Node process that sends /api to Hono and the rest to SvelteKit, behind the same headers and limits. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { makeApp, makeAsk } from './app.ts';
import type { Notes } from './forum/notes/live.ts';
import type { Kernel } from './kernel/context.ts';
import { count } from './kernel/metrics.ts';
import { readSessionCookie, sessionCookie } from './kernel/request.ts';

/** SvelteKit's handler; it reads `req.api` while rendering (hooks.server.ts), so that no page calls the API over the network. */
export type Pages = (
	request: IncomingMessage & { api?: unknown },
	response: ServerResponse,
	next: (error?: unknown) => void,
) => void;

export interface Health {
	/** True once migrated and connected; asked by /readyz. */
	ready(): Promise<boolean>;
}

/** For scripts, styles and fonts of the build; what protects documents would only make them longer. */
const forAssets: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin',
};
const security: Record<string, string> = {
	...forAssets,
	'x-frame-options': 'DENY',
	// not `no-referrer`: under it browsers send forms with `Origin: null`, and every form post would be refused
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
};
const ASSETS = '/_app/immutable/';
const API_CSP = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export function makeServer(kernel: Kernel, pages: Pages | null, health: Health, notes: Notes): Server {
	const app = makeApp(kernel);
	const api = getRequestListener(app.fetch, { overrideGlobalObjects: false });
	const { env } = kernel;

	const server = createServer(
		{
			requestTimeout: 30_000,
			headersTimeout: 10_000,
			keepAliveTimeout: 65_000,
			maxHeaderSize: 16_384,
			connectionsCheckingInterval: 5_000,
		},
		(request, response) => {
			const url = request.url ?? '/';
			const headers = url.startsWith(ASSETS) ? forAssets : security;
			for (const name in headers) response.setHeader(name, headers[name] as string);
			if (env.secure) response.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains');
			if (url === '/healthz') return void answer(response, 200, 'ok');
			if (url === '/readyz') {
				return void health.ready().then(
					(ready) => answer(response, ready ? 200 : 503, ready ? 'ready' : 'not ready'),
					() => answer(response, 503, 'not ready'),
				);
			}
			if (url.startsWith('/anon/')) {
				// before any cookie is looked at: nothing of a session may meet a card
				response.setHeader('content-security-policy', API_CSP);
				return void api(request, response);
			}
			const cookie = readSessionCookie(request.headers.cookie, env);
			const renewed = cookie === null ? null : kernel.sessions.renew(cookie);
			if (renewed) response.appendHeader('set-cookie', sessionCookie(renewed, env));
			if (url === '/api' || url.startsWith('/api/')) {
				response.setHeader('content-security-policy', API_CSP);
				return void api(request, response);
			}
			if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) return void answer(response, 405, '');
			if (!pages) return void answer(response, 404, '');
			response.once('finish', () => count('page', response.statusCode));
			// the one origin decides, never a header of the request: adapter-node reads these two
			request.headers['x-forwarded-proto'] = env.secure ? 'https' : 'http';
			request.headers['x-forwarded-host'] = new URL(env.origin).host;
			const page = request as IncomingMessage & { api?: unknown };
			page.api = {
				fetch: (inner: Request) => app.fetch(inner, { incoming: request }),
				ask: makeAsk(kernel, request.socket.remoteAddress),
			};
			pages(page, response, () => answer(response, 404, ''));
		},
	);
	server.on('upgrade', (request, socket, head) => {
		if (!notes.upgrade(request, socket, head)) socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
	});
	server.maxRequestsPerSocket = 0;
	server.timeout = 0; // event streams stay open; slow requests end by the timeouts above
	return server;
}

function answer(response: ServerResponse, status: number, text: string) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(text);
}
