/** Files by a plain GET: a calendar entry, the personal calendar, and the list of those who come. */
import { Id } from '@gestaltungsraum/domain/text';
import { Hono } from 'hono';
import { type Ctx, type Kernel, run } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refuse.ts';
import { localeOf, readSessionCookie } from '../../../kernel/request.ts';
import { answerNo } from '../../../resonance/export/router.ts';
import { participantsTable } from '../seats/table.ts';
import { feedFile, workshopFile } from './service.ts';

const CALENDAR = 'text/calendar; charset=utf-8';

export function calendarRoutes(kernel: Kernel): Hono {
	const app = new Hono();
	const file = (
		path: string,
		type: string,
		make: (ctx: Ctx, id: string, locale: 'de' | 'en') => Promise<{ name: string; body: string }>,
	) =>
		app.get(path, async (c) => {
			const id = Id.safeParse(c.req.param('id'));
			try {
				if (!id.success) throw new Refusal('workshop_missing');
				const cookie = readSessionCookie(c.req.header('cookie'), kernel.env);
				const session = cookie ? await kernel.sessions.validate(cookie) : null;
				if (!session) throw new Refusal('not_signed_in');
				const locale = localeOf(c.req.raw.headers);
				const { name, body } = await run(kernel, session.actor, (ctx) => make(ctx, id.data, locale), {
					readOnly: true,
				});
				return new Response(body, {
					headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
				});
			} catch (error) {
				return answerNo(error, kernel);
			}
		});
	file('/workshop/:id/entry', CALENDAR, async (ctx, id) => ({
		name: 'werkstatt.ics',
		body: await workshopFile(ctx, id),
	}));
	file('/workshop/:id/participants', 'text/csv; charset=utf-8', async (ctx, id, locale) => ({
		name: 'teilnehmende.csv',
		body: await participantsTable(ctx, id, locale),
	}));
	app.get('/calendar/:token{[\\w-]{43}\\.ics}', async (c) => {
		const body = await feedFile(kernel, (c.req.param('token') ?? '').slice(0, -4));
		if (body === null) return new Response('', { status: 404 });
		return new Response(body, { headers: { 'content-type': CALENDAR } });
	});
	return app;
}
