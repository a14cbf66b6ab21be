/** What axe cannot see: text spacing, visible focus, the way of the Tab key, titles. */
import { expect, type Page, test } from './fixtures.ts';
import { startTopic } from './forum/arrange.ts';
import { clara, maren, pia } from './people.ts';

const LONG = `Ein Absatz über ${'Verwaltungsmodernisierung '.repeat(20)}\n\n- Erster Punkt\n- Zweiter Punkt\n\n| Schritt | Wer |\n| --- | --- |\n| Aushang | Empfang |`;

test('no text of a topic is cut off when its spacing is widened', async ({ as }) => {
	const page = await as(clara);
	await page.goto(await startTopic(page, { title: 'Abstände, die Lesende selbst wählen', text: LONG }));
	await page.getByRole('textbox', { name: 'Ihre Antwort' }).focus();
	await expect(page.getByRole('toolbar')).toBeVisible();
	await page.evaluate(() => {
		// the least that WCAG 1.4.12 asks for
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
			p { margin-bottom: 2em !important; }`);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
	for (const width of [1280, 320]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await cutOff(page), `${width} px`).toEqual([]);
	}
});

/** Boxes that hide a part of their text; what is meant to be hidden from sight does not count. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const found =
			root.scrollWidth > root.clientWidth ? [`scrolls sideways by ${root.scrollWidth - root.clientWidth} px`] : [];
		for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
			const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
			const unseen =
				element.clientWidth <= 1 || element.clientHeight <= 1 || (position === 'absolute' && clipPath !== 'none');
			if (unseen || !element.textContent.trim()) continue;
			const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
			const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
			if (wide || high) found.push(element.outerHTML.slice(0, 160));
		}
		return found;
	});
}

interface Stop {
	readonly what: string;
	readonly outline: number;
	/** Something else lies over its middle. */
	readonly covered: boolean;
	readonly again: boolean;
}

const pages = [
	{ name: 'sign-in', path: '/anmelden', who: null },
	{ name: 'forum', path: '/forum', who: maren },
	{ name: 'topic', path: null, who: clara },
	{ name: 'new topic', path: '/forum/neu', who: maren },
	{ name: 'people', path: '/verwaltung/personen', who: pia },
] as const;

for (const { name, path, who } of pages) {
	test(`the Tab key visits each control of the page once, in sight and outlined: ${name}`, async ({ as, guest }) => {
		const page = who ? await as(who) : await guest();
		await page.goto(path ?? (await startTopic(page, { title: 'Der Weg der Tabulatortaste', text: LONG })));
		if (path === null) {
			// the tools of the field come with its first use, and push what stands below it: here they are there already
			await page.getByRole('textbox', { name: 'Ihre Antwort' }).focus();
			await expect(page.getByRole('toolbar')).toBeVisible();
			await page.reload();
		}
		const stops: Stop[] = [];
		for (let tabs = 0; tabs < 200; tabs++) {
			await page.keyboard.press('Tab');
			const stop = await here(page);
			if (stop === null) break;
			stops.push(stop);
		}
		expect(stops.length).toBeGreaterThan(5);
		expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
		expect(stops.filter(({ covered }) => covered)).toEqual([]);
		expect(stops.filter(({ again }) => again)).toEqual([]);
	});
}

/** Where the focus is; null when it has left the page. */
function here(page: Page): Promise<Stop | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) return null;
		const { left, top, width, height } = element.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + height / 2];
		const over = document.elementFromPoint(x, y);
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const again = 'visited' in element.dataset;
		element.dataset['visited'] = '';
		const label = element.getAttribute('aria-label') ?? element.textContent.trim();
		return {
			what: `${element.localName} ${label.slice(0, 60)} ${element.getAttribute('name') ?? ''}`,
			outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
			covered: !over || !(element.contains(over) || over.contains(element) || over.closest('label')?.contains(element)),
			again,
		};
	});
}

test('the skip link leads past the navigation', async ({ as }) => {
	const page = await as(maren);
	await page.goto('/forum');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('every page has a title of its own, with the name of the product at its end', async ({ as, guest }) => {
	const visitor = await guest();
	const admin = await as(pia);
	const titles: string[] = [];
	for (const path of ['/anmelden', '/passwort-vergessen', '/passwort-neu/x']) titles.push(await titleOf(visitor, path));
	for (const path of [
		'/',
		'/forum',
		'/forum/raum/digitale-akte',
		'/forum/raum/kleine-kommunen',
		'/forum/neu',
		'/suche',
		'/suche?q=termin',
		'/konto',
		'/verwaltung',
		'/verwaltung/personen',
		'/verwaltung/einladungen',
		'/verwaltung/einladungen-aus-datei',
		'/verwaltung/einheiten',
		'/gibt-es-nicht',
		'/forum/thema/00000000-0000-4000-8000-000000000000',
	])
		titles.push(await titleOf(admin, path));
	expect(titles.filter((title) => !/\S – Gestaltungsraum$/.test(title))).toEqual([]);
	expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

async function titleOf(page: Page, path: string): Promise<string> {
	const answer = await page.request.get(path, { headers: { accept: 'text/html' } });
	return /<title>([^<]*)<\/title>/.exec(await answer.text())?.[1] ?? `${path} has no title`;
}

test('a page that is reached by a link from deep inside has its styles', async ({ as }) => {
	const page = await as(maren);
	const refused: string[] = [];
	page.on('console', (line) => {
		if (line.type() === 'error') refused.push(line.text());
	});
	await page.goto('/forum/werkstatt');
	await page.locator('main a[href*="/forum/werkstatt/"]').first().click();
	await expect(page).toHaveURL(/\/forum\/werkstatt\/[0-9a-f-]{36}$/);
	await page.getByRole('navigation').getByRole('link', { name: 'Gestaltungsforum' }).first().click();
	await expect(page).toHaveURL(/\/forum$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(refused).toEqual([]);
});
