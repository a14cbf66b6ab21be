import { Hono } from 'hono';
import type { Kernel } from '../../kernel/context.ts';
import { Refusal } from '../../kernel/refuse.ts';
import { stopMails } from '../settings/service.ts';

/**
 * One-click unsubscribing after RFC 8058: mail programs send a form without origin and cookie, which the edge lets through for
 * this address alone. The signed token is all the authority there is, and it can stop mails only. Whoever follows the
 * address by hand comes to the page that asks first.
 */
export function stopRoutes(kernel: Kernel): Hono {
	const app = new Hono();
	app.get('/:token', (c) => c.redirect(`/mitteilungen/abbestellen/${encodeURIComponent(c.req.param('token'))}`, 303));
	app.post('/:token', async (c) => {
		try {
			await stopMails(kernel, { token: c.req.param('token') });
			return c.text('ok');
		} catch (error) {
			if (error instanceof Refusal) return c.text('unknown', 404);
			throw error;
		}
	});
	return app;
}
