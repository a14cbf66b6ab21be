/** Files by a plain GET: a calendar entry, the personal calendar, and the list of those who come. */
import { Id } from '@gestaltungsraum/domain/text';
import { Hono } from 'hono';
import { type Ctx, type Kernel, run } from '../../../kernel/context.ts';
import { answerFile } from '../../../kernel/file.ts';
import { Refusal } from '../../../kernel/refuse.ts';
import { participantsTable } from '../seats/table.ts';
import { feedFile, workshopFile } from './service.ts';

const CALENDAR = 'text/calendar; charset=utf-8';

export function calendarRoutes(kernel: Kernel): Hono {
	const app = new Hono();
	const made = (
		path: string,
		{ name, type }: { readonly name: string; readonly type: string },
		make: (ctx: Ctx, id: string, lang: 'de' | 'en') => Promise<string>,
	) =>
		app.get(path, (c) =>
			answerFile(kernel, c.req.raw, async ({ actor }, lang) => {
				const id = Id.safeParse(c.req.param('id'));
				if (!id.success) throw new Refusal('workshop_missing');
				return { name, type, body: await run(kernel, actor, (ctx) => make(ctx, id.data, lang), { readOnly: true }) };
			}),
		);
	made('/workshop/:id/entry', { name: 'werkstatt.ics', type: CALENDAR }, workshopFile);
	made('/workshop/:id/participants', { name: 'teilnehmende.csv', type: 'text/csv; charset=utf-8' }, participantsTable);
	app.get('/calendar/:token{[\\w-]{43}\\.ics}', async (c) => {
		const body = await feedFile(kernel, (c.req.param('token') ?? '').slice(0, -4));
		if (body === null) return new Response('', { status: 404 });
		return new Response(body, { headers: { 'content-type': CALENDAR } });
	});
	return app;
}
