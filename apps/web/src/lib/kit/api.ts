import type { AppRouter } from '@gestaltungsraum/api/router';
import { error, redirect } from '@sveltejs/kit';
import type { Sentence } from '@gestaltungsraum/domain/refusal';
import type { TRPCClient } from '@trpc/client';
import { m } from '#lib/paraglide/messages.js';
import { say } from './locale.ts';
import { signInPath } from './paths.ts';
import { ApiProblem, client } from './trpc.ts';

type Fetch = typeof fetch;
export type Api = TRPCClient<AppRouter>;

/** What the API sends with every no; see the API's error formatter. */
interface ProblemData extends Sentence {
	readonly httpStatus: number;
	readonly refusal: string | null;
	readonly fields: Readonly<Record<string, Sentence>>;
}

const made = new WeakMap<Fetch, Api>();

/** The API's procedures; in `load` and actions pass the event's `fetch`, in the browser nothing. */
export function api(fetch: Fetch = globalThis.fetch): Api {
	let known = made.get(fetch);
	if (!known) made.set(fetch, (known = client(fetch) as Api));
	return known;
}

function problemOf(cause: unknown): ProblemData | null {
	if (!(cause instanceof ApiProblem)) return null;
	const data: unknown = cause.data;
	return typeof data === 'object' && data !== null && 'de' in data && 'en' in data ? (data as ProblemData) : null;
}

/** The sentence for people in the language of the page. */
export function explain(cause: unknown): string {
	const problem = problemOf(cause);
	if (problem) return say(problem);
	return cause instanceof ApiProblem ? m.problem_offline() : m.problem_fault();
}

/** Sentences by input path, e.g. `{ email: 'Bitte …' }`. */
export function explainFields(cause: unknown): Record<string, string> {
	return Object.fromEntries(Object.entries(problemOf(cause)?.fields ?? {}).map(([path, text]) => [path, say(text)]));
}

/** The session is over, or there never was one. */
export function isSignedOut(cause: unknown): boolean {
	const problem = problemOf(cause);
	return problem?.httpStatus === 401 && problem.refusal === 'not_signed_in';
}

/** The status of a no; 503 when nobody answered. */
export function statusOf(cause: unknown): number {
	return problemOf(cause)?.httpStatus ?? 503;
}

/**
 * What a page needs, asked in its `load`: signed out leads to the sign-in page and back, any other no to the error page.
 * @example export const load = (event) => page(event, async (api) => ({ home: await api.forum.home.query() }))
 */
export async function page<T>(event: { fetch: Fetch; url: URL }, ask: (client: Api) => Promise<T>): Promise<T> {
	try {
		return await ask(api(event.fetch));
	} catch (cause) {
		if (!(cause instanceof ApiProblem)) throw cause;
		if (isSignedOut(cause)) redirect(303, signInPath(event.url));
		// an address with a wrong id or word in it is an address of nothing
		if (statusOf(cause) === 400) error(404, { message: m.missing_advice() });
		error(statusOf(cause), { message: explain(cause), refusal: problemOf(cause)?.refusal ?? undefined });
	}
}
