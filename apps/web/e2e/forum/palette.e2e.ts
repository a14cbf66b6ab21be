import { expect, test } from '../fixtures.ts';
import { emre, leonie } from '../people.ts';
import { startTopic } from './arrange.ts';

test('Strg+K finds topics and colleagues, and Escape returns to where one was', async ({ as }) => {
	const title = 'Winterdienst an Schulwegen besser abstimmen';
	await startTopic(await as(emre), { title });
	const page = await as(leonie);
	await page.goto('/forum');
	const origin = page.getByRole('link', { name: 'Digitale Akte' });
	await origin.focus();
	await page.keyboard.press('Control+K');
	const field = page.getByRole('combobox', { name: 'Seite, Thema, Notiz oder Person' });
	await expect(field).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(field).toHaveCount(0);
	await expect(origin).toBeFocused();

	await page.keyboard.press('Control+K');
	await field.fill('Aydın');
	await expect(page.getByRole('option', { name: /^Emre Aydın/ })).toBeVisible();
	await field.fill('Winterdienst an Schul');
	const found = page.getByRole('option', { name: title });
	await expect(found).toBeVisible();
	await expect(found).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowDown');
	await expect(found).toHaveAttribute('aria-selected', 'false');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('letters lead to pages, never from within a text field, and can be switched off', async ({ as }) => {
	const page = await as(leonie);
	await page.goto('/');
	await page.keyboard.press('g');
	await page.keyboard.press('s');
	await expect(page.getByRole('heading', { level: 1, name: 'Suche' })).toBeVisible();
	await page.getByRole('searchbox', { name: 'Wörter' }).pressSequentially('gf');
	await expect(page.getByRole('heading', { level: 1, name: 'Suche' })).toBeVisible();
	await page.getByRole('heading', { level: 1 }).focus();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Tastenkürzel' });
	await help.getByRole('checkbox', { name: 'Eingeschaltet' }).uncheck();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await page.getByRole('heading', { level: 1 }).focus();
	await page.keyboard.press('?');
	await page.keyboard.press('g');
	await page.keyboard.press('f');
	await expect(help).toBeHidden();
	await expect(page).toHaveURL('/suche');
});
