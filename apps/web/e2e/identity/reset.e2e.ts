import { expect, signIn, test, told } from '../fixtures.ts';
import { linkMailedTo } from '../mail.ts';
import { wiebke } from '../people.ts';

test('a forgotten password is replaced by way of a mail, once, and ends the sessions before', async ({
	page,
	guest,
}) => {
	const before = await guest();
	await before.goto('/anmelden');
	await signIn(before, wiebke);
	await expect(before.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();

	await page.goto('/anmelden');
	await page.getByRole('link', { name: 'Passwort vergessen?' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Passwort vergessen' })).toBeVisible();
	await page.getByLabel('E-Mail-Adresse').fill(wiebke.email);
	await page.getByRole('button', { name: 'Link anfordern' }).click();
	await expect(told(page, `Wenn es zu ${wiebke.email} ein Konto gibt`)).toBeVisible();

	const link = await linkMailedTo(wiebke.email, '/passwort-neu/');
	await page.goto(link);
	await page.getByLabel('Neues Passwort').fill('kurz');
	await page.getByRole('button', { name: 'Passwort speichern' }).click();
	await expect(page.getByLabel('Neues Passwort')).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByLabel('Neues Passwort')).toBeFocused();

	const chosen = 'drei-reiher-am-deich-42';
	await page.getByLabel('Neues Passwort').fill(chosen);
	await page.getByRole('button', { name: 'Passwort speichern' }).click();
	await expect(page.getByText('Ihr neues Passwort ist gespeichert.')).toBeVisible();
	await signIn(page, wiebke);
	await expect(page.getByRole('alert')).toHaveText('E-Mail-Adresse oder Passwort stimmt nicht.');
	await signIn(page, wiebke, chosen);
	await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();

	await before.reload();
	await expect(before.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
	await before.goto(link);
	await before.getByLabel('Neues Passwort').fill('noch-ein-anderes-passwort');
	await before.getByRole('button', { name: 'Passwort speichern' }).click();
	await expect(before.getByRole('alert')).toContainText('abgelaufen oder wurde schon benutzt');
});

test('asking for a new password tells nobody whether there is an account', async ({ page }) => {
	await page.goto('/passwort-vergessen');
	await page.getByLabel('E-Mail-Adresse').fill('niemand@auental.example');
	await page.getByRole('button', { name: 'Link anfordern' }).click();
	await expect(told(page, 'Wenn es zu niemand@auental.example ein Konto gibt')).toBeVisible();
});
