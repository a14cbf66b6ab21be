import { expect, menu, signIn, test } from '../fixtures.ts';
import { aylin, maren } from '../people.ts';

test('everybody sees where they are signed in, and ends it there and everywhere', async ({ guest }) => {
	const open = async () => {
		const page = await guest();
		await page.goto('/anmelden');
		await signIn(page, aylin);
		await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
		return page;
	};
	const here = await open();
	const there = await open();
	const elsewhere = await open();
	await here.goto('/konto');
	await expect(here.getByText('Dieses Gerät')).toHaveCount(1);
	const others = here.getByRole('button', { name: /^Beenden: / });
	await expect(others).toHaveCount(2);
	await others.first().click();
	await expect(others).toHaveCount(1);

	await here.getByRole('button', { name: 'Überall abmelden' }).click();
	await expect(here.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
	for (const page of [there, elsewhere]) {
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
	}
});

test('who belongs to two administrations changes between them from any page', async ({ page }) => {
	await page.goto('/anmelden');
	await signIn(page, maren);
	// signed in, it is the one of the two that comes first by name
	await menu(page, 'Marschhorn').click();
	await page.getByRole('button', { name: 'Samtgemeinde Auental' }).click();
	await expect(menu(page, 'Samtgemeinde Auental')).toBeVisible();
	await expect(page).toHaveURL('/');
	await page.goto('/konto');
	const chosen = page.getByRole('listitem').filter({ hasText: 'Gerade gewählt' });
	await expect(chosen).toContainText('Samtgemeinde Auental');
	await page.getByRole('button', { name: 'Wechseln zu Gemeinde Marschhorn' }).click();
	await expect(menu(page, 'Gemeinde Marschhorn')).toBeVisible();
});
