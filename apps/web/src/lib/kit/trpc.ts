// tRPC's wire format in the little that our pages use: the library's own client would be a fifth of a page's script.

type Fetch = typeof fetch;

/** A no of the API; `data` is what its error formatter made. */
export class ApiProblem extends Error {
	readonly data: unknown;

	constructor(message: string, data: unknown) {
		super(message);
		this.data = data;
	}
}

interface Envelope {
	result?: { data?: unknown };
	error?: { message: string; data: unknown };
}

interface Question {
	path: string;
	input: unknown;
	resolve(data: unknown): void;
	reject(cause: unknown): void;
}

/** Longest query of several questions; past it each is asked alone. */
const QUERY_MAX = 6000;

function open(answer: Envelope | Envelope[] | undefined): unknown {
	// what stands before the API's router refuses in the shape of a batch
	const envelope = Array.isArray(answer) ? answer[0] : answer;
	if (envelope?.error) throw new ApiProblem(envelope.error.message, envelope.error.data);
	if (!envelope?.result) throw new ApiProblem('no answer', null);
	return envelope.result.data;
}

async function ask(fetch: Fetch, address: string, init?: RequestInit): Promise<Envelope | Envelope[]> {
	let response: Response;
	try {
		response = await fetch(`/api/trpc/${address}`, init);
	} catch (cause) {
		if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
		throw new ApiProblem('unreachable', null);
	}
	try {
		return (await response.json()) as Envelope | Envelope[];
	} catch {
		// a proxy's error page, say
		throw new ApiProblem(`status ${response.status}`, null);
	}
}

/** Calls by path, e.g. `call('forum.home', 'query', undefined)`; questions of one tick travel together. */
export function caller(
	fetch: Fetch,
): (path: string, kind: string, input: unknown, options?: { signal?: AbortSignal }) => Promise<unknown> {
	let waiting: Question[] = [];

	async function send(questions: Question[]): Promise<void> {
		const inputs = JSON.stringify(
			Object.fromEntries(questions.flatMap(({ input }, at) => (input === undefined ? [] : [[at, input]]))),
		);
		if (questions.length > 1 && inputs.length > QUERY_MAX) {
			for (const question of questions) void send([question]);
			return;
		}
		try {
			const address = `${questions.map(({ path }) => path).join(',')}?batch=1&input=${encodeURIComponent(inputs)}`;
			const answers = await ask(fetch, address);
			questions.forEach(({ resolve, reject }, at) => {
				try {
					// a refusal before the router answers all of them at once
					resolve(open(Array.isArray(answers) && answers.length === questions.length ? answers[at] : answers));
				} catch (cause) {
					reject(cause);
				}
			});
		} catch (cause) {
			for (const { reject } of questions) reject(cause);
		}
	}

	return async (path, kind, input, options) => {
		if (kind === 'mutate') {
			const body = input === undefined ? null : JSON.stringify(input);
			return open(
				await ask(fetch, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...options }),
			);
		}
		if (options?.signal) {
			const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
			return open(await ask(fetch, path + query, options));
		}
		return new Promise((resolve, reject) => {
			if (waiting.length === 0)
				queueMicrotask(() => {
					const questions = waiting;
					waiting = [];
					void send(questions);
				});
			waiting.push({ path, input, resolve, reject });
		});
	};
}

/** The caller in the shape of a router: `client.forum.home.query()`. */
export function client(fetch: Fetch): unknown {
	const call = caller(fetch);
	const at = (path: readonly string[]): unknown =>
		new Proxy(() => undefined, {
			get: (_, word) => (typeof word === 'string' && word !== 'then' ? at([...path, word]) : undefined),
			apply: (_, __, [input, options]: [unknown, { signal?: AbortSignal }?]) =>
				call(path.slice(0, -1).join('.'), path.at(-1) ?? '', input, options),
		});
	return at([]);
}
