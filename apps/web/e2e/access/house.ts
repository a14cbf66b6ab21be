/** Pages of the account and the administration, and where nothing is, and their states. */
import { expect, type Page } from '../fixtures.ts';
import { tell } from '../forum/arrange.ts';
import { linkMailedTo } from '../mail.ts';
import { maren, pia, sessionFile, swantje } from '../people.ts';
import { button, type Language, type Place } from './place.ts';

export const housePlaces: readonly Place[] = [
	{ name: 'account', who: maren, open: '/konto' },
	{
		name: 'account with errors',
		who: maren,
		open: async (page, words) => {
			await page.goto('/konto');
			await page.getByLabel(words('password_new')).fill('kurz');
			await button(page, words('password_change_do')).click();
			await expect(page.getByLabel(words('password_new'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{ name: 'administration', who: pia, open: '/verwaltung' },
	{ name: 'people', who: pia, open: '/verwaltung/personen' },
	{ name: 'people without a match', who: pia, open: '/verwaltung/personen?q=quastenflosser' },
	{
		name: 'dialog of a person',
		who: pia,
		open: async (page, words) => {
			await page.goto('/verwaltung/personen');
			await page
				.getByRole('button', { name: words('edit_named', { name: '' }) })
				.first()
				.click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{ name: 'invitations', who: swantje, open: '/verwaltung/einladungen' },
	{
		name: 'dialog of inviting with errors',
		who: swantje,
		open: async (page, words) => {
			await page.goto('/verwaltung/einladungen');
			await button(page, words('invite_do')).click();
			await button(page, words('invite_send')).click();
			await expect(page.getByRole('dialog').getByLabel(words('email'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{
		name: 'invitations from a table',
		who: pia,
		open: async (page) => {
			await page.goto('/verwaltung/einladungen-aus-datei');
			const buffer = Buffer.from('E-Mail;Name\nohne-adresse;Ohne Adresse\nneu@hohenried.example;Neu Hier\n');
			await page.getByLabel('CSV').setInputFiles({ name: 'neue.csv', mimeType: 'text/csv', buffer });
			await expect(page.getByRole('row', { name: 'neu@hohenried.example' })).toBeVisible();
		},
	},
	{ name: 'units', who: pia, open: '/verwaltung/einheiten' },
	{
		name: 'dialog of a unit',
		who: pia,
		open: async (page, words) => {
			await page.goto('/verwaltung/einheiten');
			await button(page, words('unit_create')).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{ name: 'nothing there', who: maren, open: '/forum/thema/00000000-0000-4000-8000-000000000000' },
	{ name: 'no such address', open: '/gibt-es-nicht' },
	{ name: 'refused', who: maren, open: '/verwaltung' },
	{
		name: 'invitation',
		open: async (page, _, language) => page.goto(await invitation(page, language)),
	},
];

async function invitation(page: Page, language: Language): Promise<string> {
	const admin = await page
		.context()
		.browser()
		?.newContext({ storageState: sessionFile(swantje) });
	if (!admin) throw new Error('no browser');
	const email = `zugang.${language}@auental.example`;
	const guest = { email, name: 'Lale Gast', roles: ['staff'], unitIds: [] };
	await tell(admin.request, 'invitations.invite', guest);
	await admin.close();
	return linkMailedTo(email, '/einladung/');
}
