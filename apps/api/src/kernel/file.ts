/** Files by a plain GET, because a browser saves an answer and not a procedure's result. */
import type { Session } from '../identity/session.ts';
import type { Kernel } from './context.ts';
import { Refusal } from './refuse.ts';
import { localeOf, readSessionCookie } from './request.ts';
import { asTrpc } from './trpc.ts';

export interface MadeFile {
	readonly name: string;
	readonly type: string;
	readonly body: string | Uint8Array<ArrayBuffer>;
}

const statuses: Readonly<Record<string, number>> = {
	UNAUTHORIZED: 401,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	CONFLICT: 409,
	TOO_MANY_REQUESTS: 429,
	SERVICE_UNAVAILABLE: 503,
};

/** Answers with what is made for whoever is signed in; a no has the shape of all other answers. */
export async function answerFile(
	kernel: Kernel,
	{ headers }: Request,
	make: (session: Session, lang: 'de' | 'en') => Promise<MadeFile>,
): Promise<Response> {
	try {
		const cookie = readSessionCookie(headers.get('cookie') ?? undefined, kernel.env);
		const session = cookie ? await kernel.sessions.validate(cookie) : null;
		if (!session) throw new Refusal('not_signed_in');
		const { name, type, body } = await make(session, localeOf(headers, headers.get('cookie')));
		return new Response(body, {
			headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
		});
	} catch (error) {
		return refused(error, kernel);
	}
}

function refused(error: unknown, kernel: Kernel): Response {
	const { code, cause } = asTrpc(error, kernel);
	const status = statuses[code] ?? 500;
	const text =
		cause instanceof Refusal
			? { refusal: cause.code, de: cause.text.de, en: cause.text.en }
			: {
					refusal: null,
					de: 'Die Datei ließ sich gerade nicht erstellen. Bitte versuchen Sie es noch einmal.',
					en: 'The file could not be made just now. Please try again.',
				};
	return Response.json([{ error: { message: 'refused', data: { code, httpStatus: status, ...text, fields: {} } } }], {
		status,
	});
}
