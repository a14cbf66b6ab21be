/** The edge: everything under /api, and what stands before everything. Works without a port, which is how tests call it. */
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import type { Session } from './identity/session.ts';
import { limitBody } from './kernel/body.ts';
import type { Kernel } from './kernel/context.ts';
import { addressPrefix, deviceOf, localeOf, readSessionCookie, sessionCookie } from './kernel/request.ts';
import { count } from './kernel/metrics.ts';
import { type Read, readingOf } from './kernel/reading.ts';
import type { Request as Incoming } from './kernel/trpc.ts';
import { fileRoutes, UPLOADS } from './forum/files/router.ts';
import { calendarRoutes } from './forum/workshops/calendar/router.ts';
import { ONE_CLICK } from './notifications/one-click/link.ts';
import { stopRoutes } from './notifications/one-click/router.ts';
import { anonRoutes } from './resonance/anon.ts';
import { noteFiles } from './forum/notes/export/router.ts';
import { exportRoutes } from './resonance/export/router.ts';
import { appRouter } from './router.ts';

const PROCEDURES = '/api/trpc';
const BODY_MAX = 256 * 1024; // bytes
const BATCH_MAX = 20; // calls in one request

const say = (status: number, de: string, en: string) =>
	Response.json(
		[
			{
				error: { message: 'refused', data: { code: 'REFUSED', httpStatus: status, refusal: null, de, en, fields: {} } },
			},
		],
		{ status },
	);

/** What the host knows of a connection; @hono/node-server hands it in as env. */
interface Bindings {
	readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

export function makeApp(kernel: Kernel): Hono<{ Bindings: Bindings }> {
	const app = new Hono<{ Bindings: Bindings }>();
	app.use('/api/*', async (c, next) => {
		// mail programs know neither origin nor JSON; their one address takes a signed token, and no cookie
		const refused = c.req.path.startsWith(`${ONE_CLICK}/`) ? null : gate(c.req.raw, kernel);
		if (refused) return refused;
		await next();
		c.res.headers.set('cache-control', 'no-store');
		count('api', c.res.status);
	});
	const limited = limitBody(BODY_MAX, () =>
		say(413, 'Das ist zu groß (höchstens 256 KB).', 'This is too large (256 KB at most).'),
	);
	// attachments are counted while they stream to the disk
	app.use('/api/*', (c, next) => (c.req.path === UPLOADS ? next() : limited(c, next)));
	app.route(UPLOADS, fileRoutes(kernel, say));
	app.all(`${PROCEDURES}/*`, async (c) => {
		const request = c.req.raw;
		return fetchRequestHandler({
			endpoint: PROCEDURES,
			req: request,
			router: appRouter,
			maxBatchSize: BATCH_MAX,
			allowBatching: true,
			createContext: ({ resHeaders }) =>
				incoming(kernel, {
					cookies: request.headers.get('cookie'),
					headers: request.headers,
					remoteAddress: c.env?.incoming?.socket?.remoteAddress,
					setCookie: (cookie) => resHeaders.append('set-cookie', cookie),
				}),
		});
	});
	app.route(ONE_CLICK, stopRoutes(kernel));
	app.route('/api/resonance', exportRoutes(kernel));
	app.route('/api/forum', calendarRoutes(kernel));
	app.route('/api/notes', noteFiles(kernel));
	// counted by nobody: see resonance/anon.ts
	app.use('/anon/*', async (c, next) => gate(c.req.raw, kernel) ?? next());
	app.route('/anon', anonRoutes(kernel));
	app.notFound(() => say(404, 'Das gibt es hier nicht.', 'There is no such thing here.'));
	app.onError((error) => {
		kernel.log.error({ err: error }, 'edge');
		return say(500, 'Da ist bei uns etwas schiefgegangen.', 'Something went wrong on our side.');
	});
	return app;
}

interface From {
	readonly cookies: string | null;
	readonly headers: Headers;
	readonly remoteAddress: string | undefined;
	readonly setCookie: (cookie: string) => void;
	readonly read?: (session: Session) => Read;
}

async function incoming(kernel: Kernel, from: From): Promise<Incoming> {
	const { headers, read = ({ actor }) => readingOf(kernel, actor) } = from;
	const cookie = readSessionCookie(from.cookies, kernel.env);
	const session = cookie ? await kernel.sessions.validate(cookie) : null;
	return {
		kernel,
		session,
		read: session && read(session),
		addressPrefix: addressPrefix(from.remoteAddress, headers, kernel.env.TRUSTED_PROXIES),
		device: deviceOf(headers.get('user-agent') ?? ''),
		locale: localeOf(headers, from.cookies),
		revalidate: async () => (cookie ? kernel.sessions.validate(cookie) : null),
		setSession: (next) => from.setCookie(sessionCookie(next, kernel.env)),
	};
}

/** What a page asks while it is rendered: an address below /api/trpc, in the wire format and answered in it. */
export type Ask = (
	address: string,
	from: { readonly headers: Headers; readonly cookies: string },
) => Promise<{ status: number; body: string }>;

/**
 * Asks the router without a wire between, for one page: no request and no answer is built, and all questions of one
 * session share a transaction. What stands before the router on the wire (origin, type, size) guards against other
 * sites and other programs; this is our own.
 */
export function makeAsk(kernel: Kernel, remoteAddress: string | undefined): Ask {
	let shared: { readonly session: Session; readonly read: Read } | null = null;
	const read = (session: Session): Read => {
		// another session than before: a form has just signed in or chosen a membership
		if (shared?.session !== session) shared = { session, read: readingOf(kernel, session.actor) };
		return shared.read;
	};
	return async (address, { headers, cookies }) => {
		const { pathname, searchParams } = new URL(address, kernel.env.origin);
		const setCookie = () => {
			throw new Error('a question sets no session');
		};
		const ctx = await incoming(kernel, { headers, cookies, remoteAddress, setCookie, read });
		const inputs = JSON.parse(searchParams.get('input') ?? '{}') as Record<string, unknown>;
		const answers = await Promise.all(
			pathname
				.slice(`${PROCEDURES}/`.length)
				.split(',')
				.map((path, at) => answer(path, inputs[at], ctx)),
		);
		const status = Math.max(...answers.map((said) => said.status));
		count('api', status);
		return { status, body: JSON.stringify(answers.map((said) => said.envelope)) };
	};
}

async function answer(path: string, input: unknown, ctx: Incoming) {
	try {
		const call = { router: appRouter, path, ctx, type: 'query', signal: undefined, batchIndex: 0 } as const;
		const data: unknown = await callTRPCProcedure({ ...call, getRawInput: async () => input });
		return { status: 200, envelope: { result: { data } } };
	} catch (cause) {
		const config = appRouter._def._config;
		const about = { error: getTRPCErrorFromUnknown(cause), type: 'query', path, input, ctx } as const;
		const error = getTRPCErrorShape({ config, ...about });
		return { status: error.data.httpStatus, envelope: { error } };
	}
}

/** One origin, JSON only, no cross-site requests: before anything reads a cookie or a body. */
function gate(request: Request, kernel: Kernel): Response | null {
	const { method, headers } = request;
	if (!['GET', 'POST', 'HEAD'].includes(method)) return say(405, 'So geht das nicht.', 'It does not work this way.');
	const site = headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin' && site !== 'none')
		return say(
			403,
			'Anfragen von anderen Seiten werden nicht angenommen.',
			'Requests from other sites are not accepted.',
		);
	const origin = headers.get('origin');
	if (origin !== null && origin !== kernel.env.origin)
		return say(
			403,
			'Anfragen von anderen Seiten werden nicht angenommen.',
			'Requests from other sites are not accepted.',
		);
	if (method === 'POST') {
		if (origin === null && site === null)
			return say(403, 'Die Herkunft der Anfrage fehlt.', 'The origin of the request is missing.');
		const type = headers.get('content-type') ?? '';
		// a form cannot send either of the two
		const bytes = new URL(request.url).pathname === UPLOADS && type === 'application/octet-stream';
		if (!bytes && !/^application\/json(;\s*charset=utf-8)?$/i.test(type))
			return say(415, 'Nur JSON wird angenommen.', 'Only JSON is accepted.');
	}
	if (headers.get('content-encoding'))
		return say(415, 'Gepackte Anfragen werden nicht angenommen.', 'Compressed requests are not accepted.');
	return null;
}
