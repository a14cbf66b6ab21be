/** Every page and its main states, in both languages, both themes, wide and narrow (WCAG 2.2 AA; BITV 2.0). */
import axe from 'axe-core';
import { forumPlaces } from './access/forum.ts';
import { housePlaces } from './access/house.ts';
import { languages, wordsOf } from './access/place.ts';
import { resonancePlaces } from './access/resonance.ts';
import { expect, type Page, test } from './fixtures.ts';

const PRODUCT = 'Gestaltungsraum';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In this order: by turns, what has to be brought about first is looked at in one language. */
const places = [...forumPlaces, ...housePlaces, ...resonancePlaces];

/** Wide and narrow, light and dark, with all rules. */
const looks = {
	de: [
		{ width: 1280, colorScheme: 'light' },
		{ width: 320, colorScheme: 'dark' },
	],
	en: [
		{ width: 1280, colorScheme: 'dark' },
		{ width: 320, colorScheme: 'light' },
	],
} as const;

for (const language of languages) {
	for (const [at, { name, who, open }] of places.entries()) {
		// pages in both; what has to be brought about first in one of them, by turns
		if (typeof open !== 'string' && languages[at % 2] !== language) continue;
		test(`everybody can use: ${name} (${language})`, async ({ as, guest }) => {
			const options = { locale: language === 'de' ? 'de-DE' : 'en-GB', reducedMotion: 'reduce' } as const;
			const page = who ? await as(who, options) : await guest(options);
			if (typeof open === 'string') await page.goto(open);
			else await open(page, wordsOf(language), language);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page).toHaveTitle(new RegExp(`. – ${PRODUCT}$`));
			const found: string[] = [];
			// in German, and where there is no German look, both; the second language looks at one of them, by turns
			const both = looks[language];
			const shown = language === 'de' || typeof open !== 'string' ? both : [both[at % 2] ?? both[0]];
			for (const { width, colorScheme } of shown) {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				found.push(...(await violations(page)).map((text) => `${width} px, ${colorScheme}: ${text}`));
			}
			expect(found).toEqual([]);
		});
	}
}

/** One look of axe at the page, and whether it scrolls sideways. */
async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (runOnly) => {
		// width and theme have just changed
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
		const { scrollWidth, clientWidth } = document.documentElement;
		const { axe: here } = window as unknown as { axe: typeof axe };
		const { violations: list } = await here.run({ runOnly, resultTypes: ['violations'] });
		return [
			...(scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : []),
			...list.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)),
		];
	}, RULES);
}
