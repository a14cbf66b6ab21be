import { expect, menu, test, told } from '../fixtures.ts';
import { emre, leonie, maren } from '../people.ts';
import { SPACES, startTopic } from './arrange.ts';
import { answerField } from './places.ts';

test('a steward pins, closes, opens and moves a topic; others see the result and no such buttons', async ({ as }) => {
	const title = 'Abstimmung über den Probebetrieb am Nachmittag';
	const topic = await startTopic(await as(emre), { title, space: SPACES.trials });
	const steward = await as(leonie);
	const reader = await as(maren);
	await steward.goto(topic);
	await reader.goto(topic);
	await expect(menu(reader, 'Für Patinnen und Paten')).toHaveCount(0);

	await menu(steward, 'Für Patinnen und Paten').click();
	await steward.getByRole('button', { name: 'Anheften' }).click();
	await expect(told(steward, 'Das Thema steht jetzt oben im Raum.')).toBeVisible();
	await expect(reader.getByText('Angeheftet', { exact: true })).toBeVisible();
	await expect(reader.getByRole('button', { name: /anheften|schließen|Verschieben/i })).toHaveCount(0);

	await steward.getByRole('button', { name: 'Thema schließen' }).click();
	await expect(steward.getByText('Geschlossen', { exact: true })).toBeVisible();
	await expect(reader.getByText('Dieses Thema ist geschlossen.')).toBeVisible();
	await expect(answerField(reader)).toHaveCount(0);
	await expect(answerField(steward)).toBeVisible();

	await steward.getByRole('button', { name: 'Thema wieder öffnen' }).click();
	await expect(answerField(reader)).toBeVisible();

	await steward.getByRole('button', { name: 'Verschieben …' }).click();
	const dialog = steward.getByRole('dialog', { name: 'Thema verschieben' });
	await dialog.getByRole('combobox', { name: 'Verschieben nach' }).selectOption('Digitale Akte');
	await dialog.getByRole('button', { name: 'Verschieben', exact: true }).click();
	await expect(told(steward, 'Das Thema steht jetzt in „Digitale Akte“.')).toBeVisible();
	const crumbs = reader.getByRole('navigation', { name: 'Brotkrumen' });
	await expect(crumbs.getByRole('link', { name: 'Digitale Akte' })).toBeVisible();
	await reader.goto('/forum/raum/digitale-akte');
	await expect(reader.getByRole('link', { name: title })).toBeVisible();
	await reader.goto('/forum/raum/reallabore-und-experimentieren');
	await expect(reader.getByRole('heading', { level: 1, name: SPACES.trials })).toBeVisible();
	await expect(reader.getByRole('link', { name: title })).toHaveCount(0);
});
