import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks';
import { asLocale, asTheme, type Display, LOCALE_COOKIE, readDisplayFrom, THEME_COOKIE } from '#lib/kit/display.ts';
import { m } from '#lib/paraglide/messages.js';

const API_PATH = '/api/';
const displays = new AsyncLocalStorage<Display>();
readDisplayFrom(() => displays.getStore() ?? { locale: 'de', theme: 'system' });

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
	return displays.run({ locale, theme }, async () => {
		const response = await resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%theme%', theme),
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
	const headers = new Headers(request.headers);
	for (const name of ['user-agent', 'accept-language', 'x-forwarded-for']) {
		const value = event.request.headers.get(name);
		if (value !== null) headers.set(name, value);
	}
	// with those set meanwhile: after a sign-in the next question is asked by the person
	const cookies = event.cookies.getAll({ decode: (raw) => raw });
	headers.set('cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
	// the API takes writes from our own pages only; the form's own origin was checked before we came here
	if (request.method !== 'GET') headers.set('origin', event.url.origin);
	const asked = new Request(request, { headers });
	const inProcess = event.platform?.req.api;
	const response = inProcess
		? await inProcess.fetch(asked)
		: await globalThis.fetch(
				new Request(new URL(url.pathname + url.search, process.env['API_URL'] ?? 'http://127.0.0.1:3001'), asked),
			);
	takeCookies(event, response);
	return response;
};

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
