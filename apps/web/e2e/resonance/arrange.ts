/** Rounds as Stadt Hohenried would hold them. */
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { tell } from '../forum/arrange.ts';
import { doris } from '../people.ts';

/** Opens a round for the whole administration as the person of the request, who facilitates. @returns its address */
export async function openRound(request: APIRequestContext, question: string, second = doris): Promise<string> {
	const options = await request.get('/api/trpc/resonance.options');
	const { seconds } = ((await options.json()) as { result: { data: { seconds: { id: string; name: string }[] } } })
		.result.data;
	const { id } = await tell<{ id: string }>(request, 'resonance.open', {
		question,
		reason: 'Der Plan gilt seit drei Monaten; ändern lässt er sich noch.',
		template: 'free',
		unitIds: [],
		secondId: seconds.find(({ name }) => name === second.name)?.id,
		days: 5,
	});
	return `/resonanz/runde/${id}`;
}

/** Opens a live round for the whole administration, and leaves these phases. @returns its address */
export async function openLive(request: APIRequestContext, question: string, left: readonly string[]): Promise<string> {
	const { id } = await tell<{ id: string }>(request, 'resonance.openLive', {
		question,
		reason: 'Wir sitzen gerade zusammen.',
		template: 'free',
		unitIds: [],
		checkin: 'Was haben Sie heute schon gelacht?',
	});
	for (const from of left) await tell(request, 'resonance.advance', { roundId: id, from });
	return `/resonanz/runde/${id}`;
}

/** Drops a card on the round's page. */
export async function dropCard(page: Page, text: string): Promise<void> {
	await page.getByLabel('Ihre Karte').fill(text);
	await page.getByRole('button', { name: 'Karte einwerfen' }).click();
	await page.getByText('Ihre Karte ist angenommen.').waitFor();
}

/** Goes to the list of rounds, and on through its pages until the one with this question is there: tests open many. */
export async function findRound(page: Page, question: string): Promise<Locator> {
	await page.goto('/resonanz');
	const row = page.getByRole('listitem').filter({ hasText: question });
	const on = page.locator('a[href*="seite="]').last();
	for (let at = 2; (await row.count()) === 0 && at < 10; at++) {
		await on.click();
		await page.waitForURL(new RegExp(`seite=${at}`));
	}
	return row.first();
}
