import { Id } from '@gestaltungsraum/domain/text';
import { Hono } from 'hono';
import type { Kernel } from '../../../kernel/context.ts';
import { answerFile } from '../../../kernel/file.ts';
import { Refusal } from '../../../kernel/refuse.ts';
import { exportPdf } from './service.ts';

export function noteFiles(kernel: Kernel): Hono {
	const app = new Hono();
	app.get('/:id/pdf', (c) =>
		answerFile(kernel, c.req.raw, (session, lang) => {
			const id = Id.safeParse(c.req.param('id'));
			if (!id.success) throw new Refusal('note_missing');
			return exportPdf(kernel, session, { id: id.data, lang });
		}),
	);
	return app;
}
