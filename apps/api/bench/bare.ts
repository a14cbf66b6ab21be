/** The yardstick: Hono and one prepared statement on the same data, nothing else. `node bare.ts URL TOPIC PORT` */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { connect } from '@gestaltungsraum/db/client';
import { Hono } from 'hono';

const [url = '', port = '0'] = process.argv.slice(2);
const sql = connect(url, { role: 'gestaltungsraum_gate', max: 10 });
const app = new Hono();
app.get('/topic/:id', async (c) => {
	const rows =
		await sql`select number, author_name, author_org, html, created_at from forum_posts where topic_id = ${c.req.param('id')} order by number limit ${Number(c.req.query('size') ?? 20)}`;
	return c.json(rows);
});
app.get('/topics', async (c) =>
	c.json(
		await sql`select id, title, author_name, posts, last_post_at from forum_topics order by last_post_at desc, id desc limit 25`,
	),
);
const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
server.listen(Number(port), '127.0.0.1', () => console.log(`listening ${(server.address() as { port: number }).port}`));
process.on('SIGTERM', () => process.exit(0));
