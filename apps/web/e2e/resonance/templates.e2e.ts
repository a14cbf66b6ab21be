/** A template goes from one town hall to the next, and a round begins with it. */
import { expect, test } from '../fixtures.ts';
import { tell } from '../forum/arrange.ts';
import { clara, maren, PASSWORD } from '../people.ts';

const NAME = 'Was bleibt vom Umzug?';

test('a template is made, shared, taken over elsewhere with where it comes from, and chosen for a round', async ({
	as,
	guest,
}) => {
	const maker = await as(clara);
	await maker.goto('/resonanz/vorlagen');
	await maker.getByRole('button', { name: 'Neue Vorlage' }).click();
	const dialog = maker.getByRole('dialog');
	await dialog.getByLabel('Beginnen mit').selectOption({ label: 'Aus Fehlern lernen' });
	await expect(dialog.getByLabel('Frage zum Einstieg')).toHaveValue(/nicht gelungen/);
	await dialog.getByLabel('Frage zum Einstieg').fill('Was sollten wir beim nächsten Umzug anders machen?');
	await dialog.getByLabel('Name der Vorlage').fill(NAME);
	await dialog.getByRole('checkbox', { name: 'Mit allen Kommunen teilen.' }).check();
	await dialog.getByRole('button', { name: 'Speichern' }).click();
	await expect(maker.getByRole('heading', { name: NAME })).toBeVisible();

	// Maren belongs to several administrations, and facilitates in one of them
	const taker = await guest();
	await tell(taker.request, 'identity.signIn', { email: maren.email, password: PASSWORD });
	await taker.goto('/');
	await taker.locator('summary.where').click();
	await taker.getByRole('button', { name: 'Samtgemeinde Auental' }).click();
	await expect(taker.locator('summary.where')).toContainText('Samtgemeinde Auental');
	await taker.goto('/resonanz/vorlagen');
	await taker.getByRole('button', { name: `Übernehmen: ${NAME}` }).click();
	const own = taker.locator('section').filter({ has: taker.getByRole('heading', { name: 'Aus Ihrem Haus' }) });
	await expect(own.getByRole('listitem').filter({ hasText: NAME })).toContainText('stammt aus Stadt Hohenried');
	await expect(taker.getByRole('button', { name: `Übernehmen: ${NAME}` })).toHaveCount(0);
	await taker.goto('/resonanz/neu');
	await taker.getByLabel('Vorlage', { exact: true }).selectOption({ label: `Eigene: ${NAME}` });
	await expect(taker.getByLabel('Frage', { exact: true })).toHaveValue(
		'Was sollten wir beim nächsten Umzug anders machen?',
	);
	await expect(taker.getByText('Fragen Sie nach Umständen, nicht nach Schuld.')).toBeVisible();

	await taker.goto('/resonanz/vorlagen');
	await taker.getByRole('button', { name: `Löschen: ${NAME}` }).click();
	await taker.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
	await expect(own.getByRole('listitem').filter({ hasText: NAME })).toHaveCount(0);
	await maker.reload();
	await expect(maker.getByRole('heading', { name: NAME })).toBeVisible();
});
