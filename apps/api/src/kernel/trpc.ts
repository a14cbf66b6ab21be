import type { Role } from '@gestaltungsraum/domain/identity/terms';
import { isGuest } from '@gestaltungsraum/domain/audience';
import { type RefusalKind, unpackSentence } from '@gestaltungsraum/domain/refusal';
import { initTRPC, TRPCError } from '@trpc/server';
import * as z from 'zod';
import type { Session } from '../identity/session.ts';
import { type Ctx, type Kernel, run } from './context.ts';
import type { Read } from './reading.ts';
import { Refusal } from './refuse.ts';

/** What one request brings; made by the edge. */
export interface Request {
	readonly kernel: Kernel;
	readonly session: Session | null;
	/** For questions of this session; null without one. */
	readonly read: Read | null;
	/** Shortened: IPv4 to /24, IPv6 to /48. For limits only, never stored or logged. */
	readonly addressPrefix: string;
	/** Browser and system in words. */
	readonly device: string;
	/** Language of the page, for mails. */
	readonly locale: 'de' | 'en';
	/** The session as it stands now: for streams that outlive their request. */
	revalidate(): Promise<Session | null>;
	/** Sets or clears the session cookie. */
	setSession(cookie: { cookie: string; maxAgeS: number } | null): void;
}

/** Who may call a procedure; an architecture test fails for one without it. */
export interface Declared {
	/** `everyone` also without a session; `members` any session; `staff` no guests; or the roles of which one is needed. */
	readonly who: 'everyone' | 'members' | 'staff' | readonly Role[];
}

const t = initTRPC
	.context<Request>()
	.meta<Declared>()
	.create({
		isDev: false, // or stack traces leave the server
		sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
		errorFormatter: ({ shape, error }) => ({
			code: shape.code,
			message: 'error',
			data: { code: shape.data.code, httpStatus: shape.data.httpStatus, ...explained(error) },
		}),
	});

export const router = t.router;
export const mergeRouters = t.mergeRouters;

/** Without a session: sign-in, reset, invitations. No transaction of its own; services open what they need. */
export const everyone = t.procedure.meta({ who: 'everyone' }).use(async ({ next }) => mapped(await next()));

function transacted(who: Declared['who']) {
	return t.procedure.meta({ who }).use(async ({ ctx, next, type }) => {
		const session = admitted(ctx.session, who);
		// the transaction must see the failure: next() never throws, and without this a failed procedure commits
		const work = async (step: Ctx) => {
			const result = await next({ ctx: { ...step, request: ctx, session } });
			if (!result.ok) throw result.error;
			return result;
		};
		const readOnly = type === 'query';
		const done = readOnly && ctx.read ? ctx.read(work) : run(ctx.kernel, session.actor, work, { readOnly });
		return done.catch((error: unknown) => {
			throw asTrpc(error, ctx.kernel);
		});
	});
}

/** Any signed-in person, guests included; row security decides what they see. */
export const members = transacted('members');
/** Members of an administration who are not only councillors. */
export const staff = transacted('staff');
export const admins = transacted(['admin']);

/** Signed in, without a transaction: for answers from the session alone, live streams, and work at the gate. */
export const signedIn = t.procedure
	.meta({ who: 'members' })
	.use(async ({ ctx, next }) => mapped(await next({ ctx: { ...ctx, session: admitted(ctx.session, 'members') } })));

export type Step = Ctx & { readonly request: Request; readonly session: Session };

function admitted(session: Session | null, who: Declared['who']): Session {
	if (!session) throw asTrpc(new Refusal('not_signed_in'));
	if (who === 'staff' && isGuest(session.actor)) throw asTrpc(new Refusal('not_allowed'));
	if (Array.isArray(who) && !session.actor.roles.some((role) => who.includes(role)))
		throw asTrpc(new Refusal('not_allowed'));
	return session;
}

function mapped<R extends { ok: boolean }>(result: R): R {
	if (!result.ok) throw asTrpc((result as unknown as { error: unknown }).error);
	return result;
}

const statuses: Record<RefusalKind, TRPCError['code']> = {
	forbidden: 'FORBIDDEN',
	missing: 'NOT_FOUND',
	conflict: 'CONFLICT',
	invalid: 'BAD_REQUEST',
	limited: 'TOO_MANY_REQUESTS',
	unauthenticated: 'UNAUTHORIZED',
};

/** PostgreSQL's words for "not now": a restart, a lost connection, a lock or statement that took too long. */
const PASSING = new Set([
	'57P01',
	'57P02',
	'57P03',
	'53300',
	'53400',
	'55P03',
	'57014',
	'40001',
	'40P01',
	'CONNECTION_CLOSED',
	'CONNECTION_ENDED',
	'CONNECTION_DESTROYED',
	'CONNECT_TIMEOUT',
	'ECONNREFUSED',
	'ECONNRESET',
	'ENOENT',
	'08006',
	'08001',
	'08003',
]);

export function asTrpc(error: unknown, kernel?: Kernel): TRPCError {
	const cause = error instanceof TRPCError && error.cause ? error.cause : error;
	if (cause instanceof Refusal) return new TRPCError({ code: statuses[cause.text.kind], message: cause.code, cause });
	if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
	const code = String((cause as { code?: unknown } | null)?.code ?? '');
	if (PASSING.has(code)) return new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'unavailable', cause });
	kernel?.log.error({ err: cause }, 'fault');
	return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'fault', cause });
}

const sentences: Partial<Record<TRPCError['code'], { de: string; en: string }>> = {
	BAD_REQUEST: { de: 'Bitte prüfen Sie Ihre Eingaben.', en: 'Please check what you entered.' },
	PARSE_ERROR: { de: 'Die Anfrage war nicht lesbar.', en: 'The request could not be read.' },
	NOT_FOUND: { de: 'Das gibt es hier nicht.', en: 'There is no such thing here.' },
	PAYLOAD_TOO_LARGE: { de: 'Das ist zu groß.', en: 'This is too large.' },
	METHOD_NOT_SUPPORTED: { de: 'So geht das nicht.', en: 'It does not work this way.' },
	SERVICE_UNAVAILABLE: {
		de: 'Die Datenbank ist gerade nicht erreichbar. Ihr Text bleibt hier stehen; bitte versuchen Sie es gleich noch einmal.',
		en: 'The database cannot be reached just now. Your text stays here; please try again in a moment.',
	},
};
const calm = {
	de: 'Da ist bei uns etwas schiefgegangen. Ihr Text bleibt hier stehen; bitte versuchen Sie es noch einmal.',
	en: 'Something went wrong on our side. Your text stays here; please try again.',
};

/** What the browser gets to know of an error: a code, the sentence in both languages, and one for each wrong field. */
function explained(error: TRPCError) {
	const { cause } = error;
	if (cause instanceof Refusal) return { refusal: cause.code, de: cause.text.de, en: cause.text.en, fields: {} };
	if (cause instanceof z.ZodError && error.code === 'BAD_REQUEST') {
		const fields: Record<string, { de: string; en: string }> = {};
		for (const issue of cause.issues.slice(0, 20)) fields[issue.path.join('.')] ??= unpackSentence(issue.message);
		const general = sentences.BAD_REQUEST ?? calm;
		return { refusal: null, ...general, fields };
	}
	return { refusal: null, ...(sentences[error.code] ?? calm), fields: {} };
}
