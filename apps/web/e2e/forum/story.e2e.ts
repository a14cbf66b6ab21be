import { alive, expect, signIn, test, told } from '../fixtures.ts';
import { gerold, maren, tomke } from '../people.ts';
import { startTopic } from './arrange.ts';
import { answerField, saying, send } from './places.ts';

const EXCHANGE = 'Öffnungszeiten, die zum Leben passen: Erfahrungsaustausch';

test('what an employee of one town answers, a colleague of another sees arrive without doing anything', async ({
	page,
	as,
}) => {
	const words = 'Bei uns in Hohenried öffnet das Bürgerbüro mittwochs schon um sieben, seither ist es mittags ruhiger.';
	await page.goto('/anmelden');
	await signIn(page, tomke);
	const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
	await expect(navigation).toBeVisible();
	// a press before the page's script would load the whole page, which moves no focus
	await alive(page);
	await navigation.getByRole('link', { name: 'Gestaltungsforum' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Gestaltungsforum' })).toBeFocused();
	await page.getByRole('link', { name: 'Bürgerbüro und Termine' }).click();
	await page.getByRole('link', { name: EXCHANGE }).click();
	await expect(page.getByRole('heading', { level: 1, name: EXCHANGE })).toBeVisible();
	await expect(page.getByText('Plattform: Beschäftigte aller Kommunen')).toBeVisible();

	const colleague = await as(maren);
	await colleague.goto('/suche');
	await colleague.getByRole('searchbox', { name: 'Wörter' }).fill('Öffnungszeiten Leben Erfahrungsaustausch');
	await colleague.getByRole('searchbox', { name: 'Wörter' }).press('Enter');
	await colleague.getByRole('link', { name: EXCHANGE }).first().click();
	await expect(colleague.getByRole('heading', { level: 1, name: EXCHANGE })).toBeVisible();
	await colleague.evaluate(() => Object.assign(window, { untouched: true }));

	await answerField(page).fill(words);
	await expect(page.getByText('Sichtbar für: Beschäftigte aller Kommunen')).toBeVisible();
	await send(page).click();
	await expect(told(page, 'Ihre Antwort steht jetzt im Thema.')).toBeVisible();
	await expect(saying(page, words)).toBeFocused();
	await expect(answerField(page)).toHaveValue('');

	const arrived = saying(colleague, words);
	await expect(arrived).toBeVisible();
	await expect(arrived).toContainText('Tomke Brandt');
	await expect(arrived).toContainText('Stadt Hohenried');
	await expect(told(colleague, 'neue Antwort')).toBeAttached();
	expect(await colleague.evaluate(() => 'untouched' in window)).toBe(true);
});

test('a topic of one town does not exist for a councillor of another', async ({ as }) => {
	const title = 'Nur für Hohenried: Schließtage zwischen den Jahren';
	const text = 'Wer übernimmt die Bereitschaft am Blauregentag?';
	const author = await as(tomke);
	const topic = await startTopic(author, { title, text, visibility: 'municipality' });
	await author.goto(topic);
	await expect(author.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await author.goto('/suche?q=Blauregentag');
	await expect(author.getByRole('link', { name: title })).toBeVisible();

	const councillor = await as(gerold);
	const answered = await councillor.goto(topic);
	expect(answered?.status()).toBe(404);
	await expect(councillor.getByRole('heading', { level: 1, name: 'Nicht gefunden' })).toBeVisible();
	await expect(councillor.getByText(title)).toHaveCount(0);
	await councillor.goto('/suche?q=Blauregentag');
	await expect(councillor.getByRole('heading', { name: 'Dazu haben wir nichts gefunden' })).toBeVisible();
	for (const list of ['/', '/forum', '/forum/raum/buergerbuero-und-termine']) {
		await councillor.goto(list);
		await expect(councillor.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(councillor.getByText(title)).toHaveCount(0);
	}

	// nor for staff of another town, who see the space
	const colleague = await as(maren);
	expect((await colleague.goto(topic))?.status()).toBe(404);
	await colleague.goto('/forum/raum/buergerbuero-und-termine');
	await expect(colleague.getByRole('link', { name: EXCHANGE })).toBeVisible();
	await expect(colleague.getByText(title)).toHaveCount(0);
	await colleague.keyboard.press('Control+K');
	await colleague.getByRole('combobox').fill('Schließtage zwischen den Jahren');
	await expect(colleague.getByRole('option', { name: /^Im Gestaltungsforum nach/ })).toBeVisible();
	await expect(colleague.getByRole('option', { name: title })).toHaveCount(0);
});
