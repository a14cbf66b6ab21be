import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks';
import { asLocale, asTheme, type Display, LOCALE_COOKIE, readDisplayFrom, THEME_COOKIE } from '#lib/kit/display.ts';
import { partPosts } from '#lib/forum/aside.ts';
import { keepAside, type Parting } from '#lib/kit/aside.ts';
import { m } from '#lib/paraglide/messages.js';
import { partCards } from '#lib/resonance/aside.ts';
import { PLAIN } from '#lib/resonance/places.ts';

const API_PATH = '/api/';
const PROCEDURES = '/api/trpc/';
/** Of one page while it is rendered. */
interface Rendering {
	readonly display: Display;
	readonly aside: Map<string, unknown>;
}
const renderings = new AsyncLocalStorage<Rendering>();
readDisplayFrom(() => renderings.getStore()?.display ?? { locale: 'de', theme: 'system' });
keepAside((name) => renderings.getStore()?.aside.get(name));

/** Answers of which most is shown word for word. */
const partings: Record<string, Parting> = { 'forum.topic': partPosts, 'resonance.round': partCards };

/** The first language of the browser that we speak; it lists them by preference. */
function preferred(header: string | null): Display['locale'] {
	for (const entry of header?.split(',') ?? []) {
		const locale = asLocale(entry.trim().slice(0, 2).toLowerCase());
		if (locale) return locale;
	}
	return 'de';
}

export const handle: Handle = ({ event, resolve }) => {
	const locale = asLocale(event.cookies.get(LOCALE_COOKIE)) ?? preferred(event.request.headers.get('accept-language'));
	const theme = asTheme(event.cookies.get(THEME_COOKIE));
	return renderings.run({ display: { locale, theme }, aside: new Map() }, async () => {
		const response = await resolve(event, {
			transformPageChunk: ({ html }) => {
				// both stand in the first tag; a long page is not copied for each
				const end = html.indexOf('>', html.indexOf('%theme%'));
				return html.slice(0, end).replace('%lang%', locale).replace('%theme%', theme) + html.slice(end);
			},
			// of the fonts only what every page needs, see styles/fonts.build.ts
			preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.includes('-core-')),
		});
		if (response.headers.get('content-type')?.startsWith('text/html')) {
			response.headers.set('cache-control', 'no-store');
			// not `no-referrer`: under it browsers send forms with `Origin: null`, and every form post would be refused
			response.headers.set('referrer-policy', 'same-origin');
		}
		return response;
	});
};

/** While rendering, the API is asked in process; as two processes, at API_URL. Cookies travel both ways. */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
	const url = new URL(request.url);
	if (url.origin !== event.url.origin || !url.pathname.startsWith(API_PATH)) return fetch(request);
	// with those set meanwhile: after a sign-in the next question is asked by the person
	const cookies = event.cookies
		.getAll({ decode: (raw) => raw })
		.map(({ name, value }) => `${name}=${value}`)
		.join('; ');
	const part = event.url.searchParams.has(PLAIN) ? undefined : partings[url.pathname.slice(PROCEDURES.length)];
	const kept = renderings.getStore()?.aside;
	const parted = (answer: string) => part?.(answer, (name, words) => kept?.set(name, words)) ?? answer;
	const inProcess = event.platform?.req.api;
	if (inProcess && request.method === 'GET' && url.searchParams.has('batch')) {
		const { headers } = event.request;
		const { status, body } = await inProcess.ask(url.pathname + url.search, { headers, cookies });
		return new Response(parted(body), { status });
	}
	const asked = new Request(request, { headers: headersOf(event, request, cookies) });
	const response = inProcess
		? await inProcess.fetch(asked)
		: await globalThis.fetch(
				new Request(new URL(url.pathname + url.search, process.env['API_URL'] ?? 'http://127.0.0.1:3001'), asked),
			);
	takeCookies(event, response);
	return part && response.ok ? new Response(parted(await response.text()), response) : response;
};

function headersOf(event: RequestEvent, request: Request, cookies: string): Headers {
	const headers = new Headers(request.headers);
	for (const name of ['user-agent', 'accept-language', 'x-forwarded-for']) {
		const value = event.request.headers.get(name);
		if (value !== null) headers.set(name, value);
	}
	headers.set('cookie', cookies);
	// the API takes writes from our own pages only; the form's own origin was checked before we came here
	if (request.method !== 'GET') headers.set('origin', event.url.origin);
	return headers;
}

/** Hands on what the API set, e.g. the session of a sign-in without JavaScript. */
function takeCookies(event: RequestEvent, response: Response): void {
	for (const header of response.headers.getSetCookie()) {
		const { name, value, ...options } = event.cookies.parse(header, { decode: (raw) => raw });
		event.cookies.set(name, value ?? '', {
			...options,
			path: options.path ?? '/',
			httpOnly: options.httpOnly ?? false,
			secure: options.secure ?? false,
			encode: (raw) => raw,
		});
	}
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'framework' && error.status === 404) return { message: m.missing_advice() };
	if (kind !== 'unknown') return;
	console.error(
		JSON.stringify({
			level: 'error',
			at: `${new Date().toISOString().slice(0, 16)}Z`, // to the minute, as the API's log
			route: event.route.id,
			error: error instanceof Error ? error.stack : String(error),
		}),
	);
	return { message: m.problem_fault() };
};
