import { expect, menu, test, told } from '../fixtures.ts';
import { linkMailedTo } from '../mail.ts';
import { pia, swantje, tomke } from '../people.ts';

test('an invitation leads from the administration over its mail to the first page', async ({ as, page }) => {
	const email = 'fenja.harms@auental.example';
	const admin = await as(swantje);
	await admin.goto('/verwaltung/einladungen');
	await admin.getByRole('button', { name: 'Person einladen' }).click();
	const dialog = admin.getByRole('dialog', { name: 'Person einladen' });
	await dialog.getByLabel('Name').fill('Fenja Harms');
	await dialog.getByLabel('E-Mail-Adresse').fill(email);
	await dialog.getByRole('button', { name: 'Einladung senden' }).click();
	await expect(told(admin, `Die Einladung an ${email} ist unterwegs.`)).toBeVisible();
	await expect(admin.getByRole('heading', { name: 'Fenja Harms' })).toBeVisible();

	await page.goto(await linkMailedTo(email, '/einladung/'));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Willkommen bei');
	await expect(page.getByText(email)).toBeVisible();
	await expect(page.getByLabel('Name')).toHaveValue('Fenja Harms');
	await page.getByLabel('Passwort wählen').fill('moor-und-marsch-und-meer');
	await page.getByRole('button', { name: 'Einladung annehmen' }).click();
	await expect(page).toHaveURL('/');
	await expect(menu(page, 'Konto und Anzeige: Fenja Harms')).toBeVisible();

	await admin.reload();
	await expect(admin.getByRole('heading', { level: 1, name: 'Einladungen' })).toBeVisible();
	await expect(admin.getByRole('heading', { name: 'Fenja Harms' })).toHaveCount(0);
});

test('a table of invitations shows first what would happen, and sends the good lines only', async ({ as }) => {
	const page = await as(pia);
	await page.goto('/verwaltung/einladungen-aus-datei');
	const lines = [
		'E-Mail;Name;Rollen;Einheiten',
		'ida.morgen@hohenried.example;Ida Morgen;Beschäftigte;Team Bürgerbüro',
		'das-ist-keine-adresse;Ohne Adresse;Beschäftigte;',
		`${tomke.email};Tomke Brandt;Beschäftigte;`,
		'ben.sommer@hohenried.example;Ben Sommer;Beschäftigte, Moderation;',
	];
	await page.getByLabel('Tabelle (CSV)').setInputFiles({
		name: 'neue.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(lines.join('\r\n')),
	});
	const table = page.getByRole('table');
	await expect(table.getByRole('row', { name: /ida\.morgen/ })).toContainText('Wird eingeladen');
	await expect(table.getByRole('row', { name: /das-ist-keine-adresse/ })).toContainText('Fehler');
	await expect(table.getByRole('row', { name: /tomke\.brandt/ })).toContainText('Gehört schon dazu');
	await expect(told(page, 'Noch ist nichts gesendet.')).toContainText('2 gute Zeilen');
	await page.getByRole('button', { name: '2 Einladungen senden' }).click();
	await expect(page.getByText('2 Einladungen sind unterwegs.')).toBeVisible();
	await linkMailedTo('ben.sommer@hohenried.example', '/einladung/');
	await page.goto('/verwaltung/einladungen');
	await expect(page.getByRole('heading', { name: 'Ida Morgen' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Ohne Adresse' })).toHaveCount(0);
});
