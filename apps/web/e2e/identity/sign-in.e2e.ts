import { expect, menu, type Page, signIn, tabTo, test } from '../fixtures.ts';
import { birgit, enno, henning, nour, PASSWORD } from '../people.ts';

const password = (page: Page) => page.getByLabel('Passwort', { exact: true });

test('signing in needs no mouse', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
	await tabTo(page, page.getByLabel('E-Mail-Adresse'));
	await page.keyboard.type(henning.email);
	await page.keyboard.press('Tab');
	await expect(password(page)).toBeFocused();
	await page.keyboard.type(PASSWORD);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
	await expect(page).toHaveURL('/');
});

test('who was sent to the sign-in comes out where they wanted to go', async ({ page }) => {
	await page.goto('/verwaltung/personen?q=kühn');
	await signIn(page, enno);
	await expect(page).toHaveURL(/\/verwaltung\/personen\?q=k/);
});

test('a wrong password says so, names no reason, and keeps the address that was typed', async ({ page }) => {
	await page.goto('/anmelden');
	await signIn(page, nour, 'ganz-falsches-passwort');
	await expect(page.getByRole('alert')).toHaveText('E-Mail-Adresse oder Passwort stimmt nicht.');
	await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(nour.email);
	await expect(password(page)).toHaveValue('');
	// an address that nobody has is answered in the same words
	await signIn(page, { name: '', email: 'niemand@hohenried.example' });
	await expect(page.getByRole('alert')).toHaveText('E-Mail-Adresse oder Passwort stimmt nicht.');
});

test('the language can be chosen before signing in, and stays afterwards', async ({ page }) => {
	await page.goto('/anmelden');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByLabel('E-mail address').fill(nour.email);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible();
});

test('signing in and out works without JavaScript', async ({ guest }) => {
	const page = await guest({ javaScriptEnabled: false });
	await page.goto('/');
	await signIn(page, birgit);
	await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
	await menu(page, `Konto und Anzeige: ${birgit.name}`).click();
	await page.getByRole('button', { name: 'Abmelden' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
	await page.goto('/forum');
	await expect(page).toHaveURL(/\/anmelden/);
});
