/** What pages weigh: a number that grows by itself, with every part that somebody adds. */
import { expect, type Page, test } from './fixtures.ts';
import { ask } from './forum/arrange.ts';
import { maren } from './people.ts';

/** What the browser fetched until the page was there, as packed by the server; what comes after it is not of it. */
async function weigh(page: Page, address: string): Promise<{ requests: number; script: number; style: number }> {
	const fetched: { path: string; bytes: number }[] = [];
	const seen: Promise<unknown>[] = [];
	page.on('requestfinished', (request) =>
		seen.push(
			request
				.sizes()
				.then(({ responseBodySize: bytes }) => fetched.push({ path: new URL(request.url()).pathname, bytes })),
		),
	);
	const html = await (await page.request.get(address)).text();
	await page.goto(address);
	await Promise.all(seen);
	// switched off: the page carries it itself
	const begun = [...html.replaceAll(/<link[^>]* disabled[^>]*>/g, '').matchAll(/"([^"]*_app\/immutable\/[^"]+)"/g)].map(
		([, path]) => new URL(path ?? '', new URL(address, page.url())).pathname,
	);
	// what a script imports is of it as well; the kit forgets to name what something later imports too
	const all = new Set(begun);
	for (const path of all) {
		if (!path.endsWith('.js')) continue;
		const code = await (await page.request.get(path)).text();
		for (const [, next] of code.matchAll(/(?:from|import)"(\.[^"]+\.js)"/g))
			all.add(new URL(next ?? '', new URL(path, page.url())).pathname);
	}
	const own = fetched.filter(({ path }) => all.has(path));
	const sum = (end: string) =>
		own.filter(({ path }) => path.endsWith(end)).reduce((total, { bytes }) => total + bytes, 0);
	return { requests: all.size + 1, script: sum('.js'), style: sum('.css') };
}

test('a topic, a space, the workshops and one of them stay within their weight', async ({ as }) => {
	const { request } = await as(maren);
	const { spaces } = await ask<{ spaces: { slug: string }[] }>(request, 'forum.home');
	const slug = spaces[0]?.slug ?? '';
	const input = encodeURIComponent(JSON.stringify({ slug, cursor: null }));
	const { topics } = await ask<{ topics: { id: string }[] }>(request, `forum.space?input=${input}`);
	const coming = encodeURIComponent(JSON.stringify({ list: 'coming', cursor: null }));
	const { workshops } = await ask<{ workshops: { id: string }[] }>(request, `workshops.list?input=${coming}`);
	for (const address of [
		`/forum/thema/${topics[0]?.id}`,
		`/forum/raum/${slug}`,
		'/forum/werkstatt',
		`/forum/werkstatt/${workshops[0]?.id}`,
	]) {
		const { requests, script, style } = await weigh(await as(maren), address);
		expect.soft(requests, `requests of ${address}`).toBeLessThanOrEqual(12);
		// Brotli here, a tenth less than the gzip of the budget (55 kB)
		expect.soft(script, `script of ${address}`).toBeGreaterThan(20_000);
		expect.soft(script, `script of ${address}`).toBeLessThanOrEqual(50_000);
		expect.soft(style, `style of ${address}`).toBeLessThanOrEqual(8_000);
	}
});

test('a page wakes up before the pages of errors are there', async ({ as }) => {
	const page = await as(maren);
	let release = () => {};
	const released = new Promise<void>((done) => (release = done));
	await page.route(/\/_app\/immutable\/nodes\/[13]\./, async (route) => {
		await released;
		await route.continue();
	});
	const asked = page.waitForRequest(/\/nodes\/3\./);
	// which waits until the page hears its keys
	await page.goto('/forum');
	await asked;
	release();
	await page.getByRole('main').getByRole('link').first().waitFor();
});

test('the words of a topic travel once, and stay when the page wakes up', async ({ as }) => {
	const page = await as(maren);
	const { request } = page;
	const { spaces } = await ask<{ spaces: { slug: string }[] }>(request, 'forum.home');
	const list = encodeURIComponent(JSON.stringify({ slug: spaces[0]?.slug ?? '', cursor: null }));
	const { topics } = await ask<{ topics: { id: string }[] }>(request, `forum.space?input=${list}`);
	const id = topics[0]?.id ?? '';
	const input = encodeURIComponent(JSON.stringify({ id, around: 1, end: false, size: 20 }));
	const { posts } = await ask<{ posts: { number: number; html: string; deletedAt: string | null }[] }>(
		request,
		`forum.topic?input=${input}`,
	);
	const path = `/forum/thema/${id}?nr=1`;
	const html = await (await request.get(path)).text();
	for (const { number, html: words } of posts.filter(({ deletedAt }) => deletedAt === null)) {
		const inside =
			words
				.replaceAll(/<[^>]*>/g, '\n')
				.split('\n')
				.sort((a, b) => b.length - a.length)[0] ?? '';
		expect(html.split(inside), `post ${number} in the page`).toHaveLength(2);
	}
	await page.goto(path);
	// awake when it hears its keys
	await expect(async () => {
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.keyboard.press('Escape');
	for (const { number, html: words } of posts) {
		const shown = await page.locator(`#p${number} .prose`).innerHTML();
		expect(shown.replaceAll(/<!--.*?-->/g, '')).toBe(words);
	}
});
