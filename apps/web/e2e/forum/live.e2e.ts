import { layCable } from '../cable.ts';
import { expect, test } from '../fixtures.ts';
import { emre, maren } from '../people.ts';
import { answer, startTopic } from './arrange.ts';
import { answerField, post, send } from './places.ts';

test('after a cut the topic goes on with what was missed, and keeps what is being typed', async ({ as }) => {
	const cable = await layCable();
	try {
		const author = await as(emre);
		const topic = await startTopic(author, { title: 'Vernetzung trotz wackliger Leitung' });
		const page = await as(maren, { proxy: { server: cable.server } });
		await page.goto(topic);
		await answer(author, topic, 'Vor dem Riss der Leitung.');
		await expect(post(page, 2)).toContainText('Vor dem Riss der Leitung.');

		cable.cut();
		await answerField(page).fill('Ich schreibe gerade');
		await answer(author, topic, 'Während des Risses, zum ersten.');
		await answer(author, topic, 'Während des Risses, zum zweiten.');
		await expect(page.getByText('Die Verbindung ist unterbrochen.')).toBeVisible();
		await expect(post(page, 3)).toHaveCount(0);

		cable.mend();
		await expect(post(page, 3)).toContainText('zum ersten', { timeout: 20_000 });
		await expect(post(page, 4)).toContainText('zum zweiten');
		await expect(page.getByText('Die Verbindung ist unterbrochen.')).toHaveCount(0);
		await expect(answerField(page)).toHaveValue('Ich schreibe gerade');
		await answer(author, topic, 'Und danach wie vorher.');
		await expect(post(page, 5)).toContainText('Und danach wie vorher.');
	} finally {
		cable.remove();
	}
});

test('an answer whose words could not be fetched at once is fetched later', async ({ as }) => {
	const author = await as(emre);
	const topic = await startTopic(author, { title: 'Der Bote kommt, der Brief noch nicht' });
	const page = await as(maren);
	await page.goto(topic);
	const words = '**/api/trpc/forum.posts**';
	await page.route(words, (route) => route.abort());
	const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('forum.posts'));
	await answer(author, topic, 'Unterwegs aufgehalten.');
	await refused;
	await page.unroute(words);
	await expect(post(page, 2)).toContainText('Unterwegs aufgehalten.');
});

test('an answer begun without a connection says so when it is sent, and is still there afterwards', async ({ as }) => {
	const cable = await layCable();
	try {
		const page = await as(maren, { proxy: { server: cable.server } });
		await page.goto(await startTopic(await as(emre), { title: 'Geschrieben im Keller ohne Empfang' }));
		cable.cut();
		await answerField(page).fill('Hier unten ist das Archiv.');
		await send(page).click();
		await expect(page.getByRole('alert')).toContainText('nicht erreichbar');
		await expect(answerField(page)).toHaveValue('Hier unten ist das Archiv.');
		cable.mend();
		await page.getByRole('alert').getByRole('link', { name: 'Noch einmal versuchen' }).click();
		await expect(answerField(page)).toHaveValue('Hier unten ist das Archiv.');
		await send(page).click();
		await expect(post(page, 2)).toContainText('Hier unten ist das Archiv.');
	} finally {
		cable.remove();
	}
});
