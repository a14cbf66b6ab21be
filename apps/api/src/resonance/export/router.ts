import { isGuest } from '@gestaltungsraum/domain/audience';
import { ByReport } from '@gestaltungsraum/domain/resonance/report-contract';
import { Hono } from 'hono';
import type { Kernel } from '../../kernel/context.ts';
import { answerFile } from '../../kernel/file.ts';
import { Refusal } from '../../kernel/refuse.ts';
import { exportRound } from './service.ts';

export function exportRoutes(kernel: Kernel): Hono {
	const app = new Hono();
	app.get('/round/:id/:format', (c) =>
		answerFile(kernel, c.req.raw, async (session, lang) => {
			const asked = ByReport.safeParse({ roundId: c.req.param('id'), format: c.req.param('format') });
			if (!asked.success) throw new Refusal('round_missing');
			if (isGuest(session.actor)) throw new Refusal('not_allowed');
			return exportRound(kernel, session, { ...asked.data, lang });
		}),
	);
	return app;
}
