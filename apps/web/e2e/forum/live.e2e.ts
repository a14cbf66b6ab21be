import { expect, test } from '../fixtures.ts';
import { emre, maren } from '../people.ts';
import { answer, startTopic } from './arrange.ts';
import { answerField, post } from './places.ts';

test('after a cut the topic goes on with what was missed, and keeps what is being typed', async ({ as }) => {
	const author = await as(emre);
	const topic = await startTopic(author, { title: 'Vernetzung trotz wackliger Leitung' });
	const page = await as(maren);
	await page.goto(topic);
	await answer(author, topic, 'Vor dem Riss der Leitung.');
	await expect(post(page, 2)).toContainText('Vor dem Riss der Leitung.');

	await page.context().setOffline(true);
	await answerField(page).fill('Ich schreibe gerade');
	await answer(author, topic, 'Während des Risses, zum ersten.');
	await answer(author, topic, 'Während des Risses, zum zweiten.');
	await expect(page.getByText('Die Verbindung ist unterbrochen.')).toBeVisible();
	await expect(post(page, 3)).toHaveCount(0);

	await page.context().setOffline(false);
	await expect(post(page, 3)).toContainText('zum ersten');
	await expect(post(page, 4)).toContainText('zum zweiten');
	await expect(page.getByText('Die Verbindung ist unterbrochen.')).toHaveCount(0);
	await expect(answerField(page)).toHaveValue('Ich schreibe gerade');
	await answer(author, topic, 'Und danach wie vorher.');
	await expect(post(page, 5)).toContainText('Und danach wie vorher.');
});
