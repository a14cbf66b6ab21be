import { expect, test } from '../fixtures.ts';
import { emre, henning, tomke } from '../people.ts';
import { answer, startTopic } from './arrange.ts';
import { answerField, post, send } from './places.ts';

const POSTS = 45;

test('a long topic comes in pages, opens at a post that is linked, and goes on where one stopped reading', async ({
	as,
}) => {
	const author = await as(emre);
	const topic = await startTopic(author, { title: 'Langes Gespräch über kurze Wege', text: 'Beitrag Nummer eins.' });
	for (let number = 2; number <= POSTS; number++)
		await answer(author, topic, `Beitrag Nummer ${number}.\n\n${'Ein Absatz mit etwas Länge. '.repeat(12)}`);

	const page = await as(tomke);
	await page.goto(topic);
	const pager = page.getByRole('navigation', { name: 'Seiten des Themas', exact: true });
	await expect(pager).toContainText(`Beiträge 1 bis 20 von ${POSTS}`);
	await expect(post(page, 20)).toBeAttached();
	await expect(post(page, 21)).toHaveCount(0);
	await pager.getByRole('link', { name: 'Nächste' }).click();
	await expect(pager).toContainText(`Beiträge 21 bis 40 von ${POSTS}`);
	await page
		.getByRole('navigation', { name: 'Seiten des Themas, unten' })
		.getByRole('link', { name: 'Letzte' })
		.click();
	await expect(pager).toContainText(`Beiträge 41 bis 45 von ${POSTS}`);
	await pager.getByRole('link', { name: 'Erste' }).click();
	await expect(pager).toContainText(`Beiträge 1 bis 20 von ${POSTS}`);

	await page.goto(`${topic}?nr=12#p12`);
	await expect(post(page, 12)).toBeInViewport();
	await expect(post(page, 1)).not.toBeInViewport();
	await pager.getByLabel('Zum Beitrag Nr.').fill('33');
	await pager.getByRole('button', { name: 'Öffnen' }).click();
	await expect(post(page, 33)).toBeInViewport();

	// an answer from an earlier page leads to where it stands
	await page.goto(`${topic}?nr=1`);
	await answerField(page).fill('Geschrieben auf Seite eins, zu lesen am Ende.');
	await send(page).click();
	await expect(post(page, POSTS + 1)).toContainText('zu lesen am Ende');
	await expect(post(page, POSTS + 1)).toBeInViewport();
});

test('who comes back lands at the first post that is new', async ({ as }) => {
	const author = await as(emre);
	const long = 'Ein Absatz mit etwas Länge. '.repeat(60);
	const topic = await startTopic(author, { title: 'Was seit gestern dazukam', text: long });
	await answer(author, topic, `Zweiter. ${long}`);
	const page = await as(henning);
	const read = page.waitForRequest(/forum\.markRead/);
	await page.goto(`${topic}?ende`);
	await expect(post(page, 2)).toBeVisible();
	await read;
	await page.goto('/');
	await answer(author, topic, `Dritter. ${long}`);
	await answer(author, topic, `Vierter. ${long}`);
	await page.goto('/');
	await expect(page.getByRole('listitem').filter({ hasText: 'Was seit gestern dazukam' }).first()).toContainText(
		'2 neue Antworten',
	);
	await page.goto(topic);
	await expect(post(page, 3)).toContainText('Neu seit Ihrem letzten Besuch');
	await expect(post(page, 3)).toBeInViewport();
	await expect(post(page, 1)).not.toBeInViewport();
});
