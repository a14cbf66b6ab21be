import { expect, test } from '../fixtures.ts';
import { clara, gerold, henning } from '../people.ts';

test('a new topic is for the own municipality unless somebody chooses otherwise, and says so beside the button', async ({
	as,
}) => {
	const title = 'Neuer Aushang für die Ausbildung: was fehlt?';
	const page = await as(clara);
	await page.goto('/forum/raum/buergerbuero-und-termine');
	await page.getByRole('link', { name: 'Neues Thema' }).click();
	await expect(page.getByRole('radio', { name: /^Kommune/ })).toBeChecked();
	const beside = page.getByText('Sichtbar für: alle Beschäftigten Ihrer Kommune');
	await expect(beside).toBeVisible();
	await page.getByRole('radio', { name: /^Plattform/ }).check();
	await expect(page.getByText('Sichtbar für: Beschäftigte aller Kommunen')).toBeVisible();
	await page.getByRole('radio', { name: /^Kommune/ }).check();
	await expect(beside).toBeVisible();
	await page.getByRole('textbox', { name: 'Titel' }).fill(title);
	await page
		.getByRole('textbox', { name: 'Text', exact: true })
		.fill('Bitte ergänzen Sie, was Sie selbst gern gewusst hätten.');
	await page.getByRole('button', { name: 'Thema veröffentlichen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
	await expect(page.getByText('Kommune: alle Beschäftigten Ihrer Kommune')).toBeVisible();

	const elsewhere = await as(henning);
	expect((await elsewhere.goto(page.url()))?.status()).toBe(404);
});

test('what is missing in a new topic is said at its field, and nothing typed is lost', async ({ as }) => {
	const page = await as(clara);
	await page.goto('/forum/neu');
	await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Der Text ist schon da.');
	await page.getByRole('button', { name: 'Thema veröffentlichen' }).click();
	await expect(page.getByRole('combobox', { name: 'Raum' })).toBeFocused();
	await expect(page.getByRole('combobox', { name: 'Raum' })).toHaveAccessibleDescription(
		'Bitte wählen Sie einen Raum.',
	);
	await page.getByRole('combobox', { name: 'Raum' }).selectOption('Digitale Akte');
	await page.getByRole('button', { name: 'Thema veröffentlichen' }).click();
	await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
	await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('Der Text ist schon da.');
	await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
});

test('guests may not begin a topic, and are told so', async ({ as }) => {
	const page = await as(gerold);
	await page.goto('/forum');
	await expect(page.getByRole('heading', { level: 1, name: 'Gestaltungsforum' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Neues Thema' })).toHaveCount(0);
	await page.goto('/forum/neu');
	await expect(page.getByText('aber keine eigenen beginnen')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Thema veröffentlichen' })).toHaveCount(0);
});
