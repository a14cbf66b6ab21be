/** Files by a plain GET, because a browser saves an answer and not a procedure's result. */
import { isGuest } from '@gestaltungsraum/domain/audience';
import { ByReport } from '@gestaltungsraum/domain/resonance/report-contract';
import { Hono } from 'hono';
import type { Kernel } from '../../kernel/context.ts';
import { Refusal } from '../../kernel/refuse.ts';
import { localeOf, readSessionCookie } from '../../kernel/request.ts';
import { asTrpc } from '../../kernel/trpc.ts';
import { exportRound } from './service.ts';

const statuses: Readonly<Record<string, number>> = {
	UNAUTHORIZED: 401,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	CONFLICT: 409,
	TOO_MANY_REQUESTS: 429,
	SERVICE_UNAVAILABLE: 503,
};

export function exportRoutes(kernel: Kernel): Hono {
	const app = new Hono();
	app.get('/round/:id/:format', async (c) => {
		const asked = ByReport.safeParse({ roundId: c.req.param('id'), format: c.req.param('format') });
		try {
			if (!asked.success) throw new Refusal('round_missing');
			const cookie = readSessionCookie(c.req.header('cookie'), kernel.env);
			const session = cookie ? await kernel.sessions.validate(cookie) : null;
			if (!session) throw new Refusal('not_signed_in');
			if (isGuest(session.actor)) throw new Refusal('not_allowed');
			const lang = localeOf(c.req.raw.headers);
			const { name, type, body } = await exportRound(kernel, session, { ...asked.data, lang });
			return new Response(body, {
				headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
			});
		} catch (error) {
			return answerNo(error, kernel);
		}
	});
	return app;
}

/** In the shape of all other answers. */
export function answerNo(error: unknown, kernel: Kernel): Response {
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
