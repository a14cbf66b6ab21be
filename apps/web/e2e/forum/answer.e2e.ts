import { alive, expect, signIn, tabTo, test, told } from '../fixtures.ts';
import { clara, doris, emre, henning, maren, PASSWORD, tomke } from '../people.ts';
import { startTopic, tell } from './arrange.ts';
import { answerField, post, saying, send } from './places.ts';

test('signing in, opening a topic and answering it needs no mouse', async ({ page, as }) => {
	// another try finds the topic of the first one in the list as well
	const title = `Wie erreichen wir Menschen ohne Internet, ${test.info().retry + 1}. Runde?`;
	await startTopic(await as(emre), { title });
	await page.goto('/forum');
	await tabTo(page, page.getByLabel('E-Mail-Adresse'));
	await page.keyboard.type(henning.email);
	await page.keyboard.press('Tab');
	await page.keyboard.type(PASSWORD);
	await page.keyboard.press('Enter');
	await alive(page);
	await tabTo(page, page.getByRole('link', { name: title }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
	await tabTo(page, answerField(page));
	// the keys that send come with the tools of the field
	await expect(page.getByRole('toolbar')).toBeVisible();
	await page.keyboard.type('Mit einem Aushang im Dorfladen, und mit dem Bus.');
	await page.keyboard.press('Control+Enter');
	await expect(post(page, 2)).toContainText('Mit einem Aushang im Dorfladen');
	await expect(post(page, 2)).toBeFocused();
});

test('lists go on by themselves, and the tools of the field are one stop for the Tab key', async ({ as }) => {
	const page = await as(clara);
	await page.goto(await startTopic(page, { title: 'Textgestaltung mit der Tastatur' }));
	await tabTo(page, answerField(page));
	// the tools come with the focus
	await expect(page.getByRole('toolbar')).toBeVisible();
	await page.keyboard.type('- Erster');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Zweiter');
	await expect(answerField(page)).toHaveValue('- Erster\n- Zweiter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Fett' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('button', { name: 'Liste', exact: true })).toBeFocused();
	await page.keyboard.press('End');
	await expect(page.getByRole('button', { name: 'Vorschau' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').getByRole('listitem')).toHaveText(['Erster', 'Zweiter']);
});

test('a draft survives a reload, and goes on at another device', async ({ as }) => {
	const words = 'Das ist noch nicht fertig gedacht, aber';
	const page = await as(clara);
	const topic = await startTopic(page, { title: 'Entwürfe bleiben stehen' });
	await page.goto(topic);
	await answerField(page).fill(words);
	await page.reload();
	await expect(answerField(page)).toHaveValue(words);
	await expect(page.getByText('Entwurf gespeichert')).toBeVisible();

	const elsewhere = await as(clara);
	await elsewhere.goto(topic);
	await expect(answerField(elsewhere)).toHaveValue(words);
	await elsewhere.goto('/');
	await expect(elsewhere.getByRole('link', { name: 'Entwürfe bleiben stehen' })).toBeVisible();
});

test('a text outlives the session in which it was written, and is sent after a new sign-in', async ({ guest }) => {
	const words = 'Vor der Dienstberatung begonnen, danach abgeschickt.';
	const page = await guest();
	await page.goto('/anmelden');
	await signIn(page, doris);
	await alive(page);
	const topic = await startTopic(page, { title: 'Sitzungen enden mitten im Satz' });
	await page.goto(topic);
	await answerField(page).fill(words);
	const elsewhere = await guest();
	await elsewhere.goto('/anmelden');
	await signIn(elsewhere, doris);
	await expect(elsewhere).toHaveURL('/');
	await tell(elsewhere.request, 'identity.signOutEverywhere');

	await expect(told(page, 'Ihre Sitzung ist zu Ende.')).toBeVisible();
	await send(page).click();
	await expect(page.getByRole('alert')).toContainText('Ihre Sitzung ist zu Ende.');
	await expect(answerField(page)).toHaveValue(words);

	const [beside] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('alert').getByRole('link', { name: 'In neuem Tab anmelden' }).click(),
	]);
	await signIn(beside, doris);
	await expect(beside.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
	await beside.close();
	await expect(answerField(page)).toHaveValue(words);
	await send(page).click();
	await expect(post(page, 2)).toContainText(words);
	await expect(post(page, 3)).toHaveCount(0);
});

test('own posts are changed and deleted with a mark that everybody sees, and nobody else can', async ({ as }) => {
	const author = await as(tomke);
	const topic = await startTopic(author, { title: 'Wer räumt den Besprechungsraum auf?' });
	const reader = await as(maren);
	await reader.goto(topic);
	await author.goto(topic);
	await answerField(author).fill('Immer die, die zuletzt gen.');
	await send(author).click();
	await expect(post(reader, 2)).toContainText('zuletzt gen.');

	await author.getByRole('button', { name: /^Bearbeiten ?: #2$/ }).click();
	const field = author.getByRole('textbox', { name: 'Beitrag 2 bearbeiten' });
	await expect(field).toBeFocused();
	await field.fill('Immer die, die zuletzt gehen.');
	await author.getByRole('button', { name: 'Änderung speichern' }).click();
	for (const page of [author, reader]) {
		await expect(post(page, 2)).toContainText('zuletzt gehen.');
		await expect(post(page, 2)).toContainText('geändert am');
	}
	await expect(reader.getByRole('button', { name: /^(Bearbeiten|Löschen)/ })).toHaveCount(0);

	await author.getByRole('button', { name: /^Löschen ?: #2$/ }).click();
	const dialog = author.getByRole('dialog', { name: 'Beitrag 2 löschen?' });
	// it comes with its first use; a key pressed before that is nobody's
	await expect(dialog.getByRole('button', { name: 'Beitrag löschen' })).toBeVisible();
	await author.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(author.getByRole('button', { name: /^Löschen ?: #2$/ })).toBeFocused();
	await author.keyboard.press('Enter');
	await dialog.getByRole('button', { name: 'Beitrag löschen' }).click();
	for (const page of [author, reader]) {
		await expect(post(page, 2)).toContainText('Dieser Beitrag wurde am');
		await expect(saying(page, 'zuletzt')).toHaveCount(0);
	}
	await reader.goto('/suche?q=zuletzt%20gehen%20Besprechungsraum');
	await expect(reader.getByText('Immer die')).toHaveCount(0);
});

test('nothing typed is lost while the server cannot be reached, and a second press sends it once', async ({ as }) => {
	const words = 'Unterwegs im Zug geschrieben.';
	const page = await as(tomke);
	await page.goto(await startTopic(page, { title: 'Funkloch zwischen zwei Orten' }));
	await answerField(page).fill(words);
	// the answer arrives at the server, its receipt is lost
	await page.route('**/api/trpc/forum.reply', async (route) => {
		await route.fetch();
		await route.abort();
	});
	await send(page).click();
	await expect(page.getByRole('alert')).toContainText('nicht erreichbar');
	await expect(answerField(page)).toHaveValue(words);
	await page.unroute('**/api/trpc/forum.reply');
	await send(page).click();
	await expect(told(page, 'Ihre Antwort steht jetzt im Thema.')).toBeVisible();
	await page.reload();
	await expect(saying(page, words)).toHaveCount(1);
});
