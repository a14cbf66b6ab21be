import { expect, menu, test, told } from '../fixtures.ts';
import { henning, swantje, tomke } from '../people.ts';
import { startTopic } from '../forum/arrange.ts';

test('an administration makes spaces of its own, orders them, and a steward keeps one in order', async ({ as }) => {
	const admin = await as(swantje);
	await admin.goto('/verwaltung');
	await admin.getByRole('navigation', { name: 'Verwaltung', exact: true }).getByRole('link', { name: 'Räume' }).click();
	await expect(admin.getByRole('heading', { level: 2, name: 'Noch keine eigenen Räume' })).toBeVisible();

	await admin.getByRole('button', { name: 'Den ersten Raum anlegen' }).click();
	const dialog = admin.getByRole('dialog', { name: 'Raum anlegen' });
	await dialog.getByRole('button', { name: 'Raum anlegen' }).click();
	await expect(dialog.getByLabel('Name des Raums')).toHaveAttribute('aria-invalid', 'true');
	await dialog.getByLabel('Name des Raums').fill('Neu im Haus');
	await dialog.getByLabel('Wozu ist der Raum da?').fill('Was neue Kolleginnen und Kollegen wissen wollen.');
	await dialog.getByRole('button', { name: 'Raum anlegen' }).click();
	await expect(told(admin, 'Der Raum „Neu im Haus“ ist angelegt.')).toBeVisible();

	await admin.getByRole('button', { name: 'Raum anlegen' }).click();
	await dialog.getByLabel('Name des Raums').fill('Hausinternes');
	await dialog.getByLabel('Wozu ist der Raum da?').fill('Was nur die Samtgemeinde Auental angeht.');
	await dialog.getByRole('button', { name: 'Raum anlegen' }).click();
	const names = admin.locator('main').getByRole('heading', { level: 2 });
	await expect(names).toHaveText(['Neu im Haus', 'Hausinternes']);
	await admin.getByRole('button', { name: '„Hausinternes“ weiter nach oben' }).click();
	await expect(names).toHaveText(['Hausinternes', 'Neu im Haus']);
	await expect(told(admin, '„Hausinternes“ steht jetzt an Stelle 1.')).toBeVisible();
	await expect(admin.getByRole('button', { name: '„Hausinternes“ weiter nach unten' })).toBeFocused();

	await admin.getByRole('button', { name: 'Bearbeiten: Neu im Haus' }).click();
	const change = admin.getByRole('dialog', { name: 'Neu im Haus' });
	await change.getByLabel('Name des Raums').fill('Neu bei uns');
	await change.getByRole('button', { name: 'Speichern' }).click();
	await expect(names).toHaveText(['Hausinternes', 'Neu bei uns']);

	await admin.getByRole('button', { name: 'Patinnen und Paten: Hausinternes' }).click();
	const stewards = admin.getByRole('dialog', { name: 'Patinnen und Paten: Hausinternes' });
	await stewards.getByLabel('Person aus Ihrer Verwaltung suchen').fill('oltmanns');
	await stewards.getByRole('button', { name: 'Suchen' }).click();
	await stewards.getByRole('button', { name: `Aufnehmen: ${henning.name}` }).click();
	await expect(told(admin, `${henning.name} hält jetzt diesen Raum in Ordnung.`)).toBeVisible();
	await expect(stewards.getByRole('list', { name: 'Patinnen und Paten' })).toContainText(henning.name);
	await expect(stewards.getByLabel('Person aus Ihrer Verwaltung suchen')).toBeFocused();
	await admin.keyboard.press('Escape');
	await expect(admin.getByText(`Patinnen und Paten: ${henning.name}`)).toBeVisible();

	const steward = await as(henning);
	const visibility = 'municipality';
	await steward.goto(await startTopic(admin, { title: 'Das Sommerfest im Juli', space: 'Hausinternes', visibility }));
	await menu(steward, 'Für Patinnen und Paten').click();
	await steward.getByRole('button', { name: 'Anheften' }).click();
	await expect(told(steward, 'Das Thema steht jetzt oben im Raum.')).toBeVisible();

	const elsewhere = await as(tomke);
	await elsewhere.goto('/forum');
	await expect(elsewhere.getByRole('link', { name: 'Digitale Akte' }).first()).toBeVisible();
	await expect(elsewhere.getByText('Hausinternes')).toHaveCount(0);
});
