import { expect, test } from '../fixtures.ts';
import { henning, nour, PASSWORD } from '../people.ts';

test('signing in needs no mouse', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
	const email = page.getByLabel('E-Mail-Adresse');
	while (!(await email.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
	await page.keyboard.type(henning.email);
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Passwort', { exact: true })).toBeFocused();
	await page.keyboard.type(PASSWORD);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
});

test('a wrong password says so, names no reason, and keeps the address that was typed', async ({ page }) => {
	await page.goto('/anmelden');
	await page.getByLabel('E-Mail-Adresse').fill(nour.email);
	await page.getByLabel('Passwort', { exact: true }).fill('ganz-falsches-passwort');
	await page.getByRole('button', { name: 'Anmelden' }).click();
	await expect(page.getByRole('alert')).toHaveText('E-Mail-Adresse oder Passwort stimmt nicht.');
	await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(nour.email);
	await expect(page.getByLabel('Passwort', { exact: true })).toHaveValue('');
});

test('the language can be chosen before signing in', async ({ page }) => {
	await page.goto('/anmelden');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
