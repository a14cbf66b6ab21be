/** Where things are on the forum's pages, by role and German label. */
import type { Locator, Page } from '@playwright/test';

export function post(page: Page, number: number): Locator {
	const link = page.getByRole('link', { name: `Link zu Beitrag #${number}`, exact: true });
	return page.getByRole('listitem').filter({ has: link });
}

/** The post with these words. */
export function saying(page: Page, words: string): Locator {
	const link = page.getByRole('link', { name: /^Link zu Beitrag/ });
	return page.getByRole('listitem').filter({ has: link, hasText: words });
}

export function answerField(page: Page): Locator {
	return page.getByRole('textbox', { name: 'Ihre Antwort' });
}

export function send(page: Page): Locator {
	return page.getByRole('button', { name: 'Antworten', exact: true });
}
