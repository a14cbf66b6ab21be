/** One person's work on a board: suggestions, dragging, taking back, and what leaves it as a file. */
import { readFileSync } from 'node:fs';
import { expect, type Page, tabTo, test } from '../fixtures.ts';
import { emre, tomke } from '../people.ts';
import { findRound } from './arrange.ts';

const group = (page: Page, title: string) =>
	page.locator('section.group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const note = (page: Page, title: string, text: string) => group(page, title).locator('.note').filter({ hasText: text });
const LETTERS = 'Unsere Briefe sind so geschrieben';

async function openDemoRound(page: Page): Promise<void> {
	const row = await findRound(page, 'Wo verlieren Bürgerinnen und Bürger bei uns unnötig Zeit?');
	await row.getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Karten', exact: true })).toBeVisible();
}

test('suggestions say why, move nothing by themselves, and are taken over and back by keyboard', async ({ as }) => {
	const page = await as(tomke);
	await openDemoRound(page);
	await tabTo(page, page.getByRole('button', { name: 'Vorschläge zum Gruppieren' }));
	await page.keyboard.press('Enter');
	const fits = page.locator('.proposals > li').filter({ hasText: LETTERS });
	await expect(fits.getByText('Gemeinsames Wort: Anrufe')).toBeVisible();
	await expect(note(page, 'Noch ohne Gruppe', LETTERS)).toBeVisible();
	await tabTo(page, fits.getByRole('button', { name: 'Übernehmen' }));
	await page.keyboard.press('Enter');
	await expect(note(page, 'Warten ohne Auskunft', LETTERS)).toBeVisible();
	await tabTo(page, page.locator('.aids').getByRole('button', { name: 'Rückgängig' }));
	await page.keyboard.press('Enter');
	await expect(note(page, 'Noch ohne Gruppe', LETTERS)).toBeVisible();
	await fits.getByRole('button', { name: 'Verwerfen' }).click();
	await expect(fits).toHaveCount(0);
	await expect(note(page, 'Noch ohne Gruppe', LETTERS)).toBeVisible();
});

test('a card is dragged into a group, others see it, and the keys bring it back', async ({ as }) => {
	const [page, other] = await Promise.all([as(emre), as(tomke)]);
	await Promise.all([openDemoRound(page), openDemoRound(other)]);
	const text = 'Wir fragen die Steuernummer ab';
	const card = note(page, 'Noch ohne Gruppe', text);
	await card.scrollIntoViewIfNeeded();
	const drag = async (to: ReturnType<typeof group>) => {
		const [from, into] = [await card.locator('[data-grip]').boundingBox(), await to.boundingBox()];
		if (!from || !into) throw new Error('not on the screen');
		await page.mouse.move(from.x + 10, from.y + 10);
		await page.mouse.down();
		await page.mouse.move(from.x + 40, from.y - 10, { steps: 3 });
		await page.mouse.move(into.x + 60, Math.max(into.y, 0) + 90, { steps: 5 });
	};
	await drag(group(page, 'Zweimal kommen'));
	await page.keyboard.press('Escape'); // changed one's mind
	await page.mouse.up();
	await expect(card).toBeVisible();
	await drag(group(page, 'Zweimal kommen'));
	await page.mouse.up();
	await expect(note(page, 'Zweimal kommen', text)).toBeVisible();
	await expect(page.getByText('Verschoben: Zweimal kommen')).toBeVisible();
	await expect(note(other, 'Zweimal kommen', text)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(card).toBeVisible();
	await expect(note(other, 'Noch ohne Gruppe', text)).toBeVisible();
});

test('the record of a round is saved as a PDF from its menu', async ({ as }) => {
	const page = await as(tomke);
	await openDemoRound(page);
	await page.locator('summary').filter({ hasText: 'Ausleiten' }).click();
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Protokoll als PDF' }).click();
	const saved = await saving;
	expect(saved.suggestedFilename()).toMatch(/^resonanz-wo-verlieren-.*\.pdf$/);
	expect(
		readFileSync(await saved.path())
			.subarray(0, 5)
			.toString(),
	).toBe('%PDF-');
	// on paper there is what was said, and nothing to press or to fill in
	await page.emulateMedia({ media: 'print' });
	await expect(note(page, 'Noch ohne Gruppe', LETTERS)).toBeVisible();
	await expect(page.locator('main').getByRole('button', { name: /Verschieben|Vorschläge|Umbenennen/ })).toHaveCount(0);
	await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
});
