import { alive, expect, menu, type Page, signIn, tabTo, test } from '../fixtures.ts';
import { birgit, maren, pia, tomke } from '../people.ts';
import { startNote, tell } from './arrange.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'Text der Notiz' });
const write = (page: Page) => page.getByRole('button', { name: 'Mitschreiben', exact: true });
const sign = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

async function sitDown(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await write(page).click();
	await expect(sign(page, 'Gespeichert')).toBeVisible();
	await text(page).click();
}

test('two write a note together, one of them for a while without a network, and nothing is lost', async ({ as }) => {
	const [one, two] = [await as(tomke), await as(maren)];
	const address = await startNote(one, { title: `Zusammen ${Date.now()}` });
	await sitDown(one, address);
	await sitDown(two, address);
	await one.keyboard.type('Tomke schreibt.');
	await expect(text(two)).toContainText('Tomke schreibt.');
	await expect(two.getByText(`Auch hier: ${tomke.name}`)).toBeVisible();

	await two.context().setOffline(true);
	await two.keyboard.press('Control+End');
	await two.keyboard.press('Enter');
	await two.keyboard.type('Maren ohne Netz.');
	await expect(sign(two, 'Nicht gespeichert: kein Netz')).toBeVisible({ timeout: 6000 });
	await one.keyboard.press('Control+Home');
	await one.keyboard.type('Indessen: ');
	await expect(text(two)).not.toContainText('Indessen');
	await two.context().setOffline(false);
	await expect(sign(two, 'Gespeichert')).toBeVisible({ timeout: 20_000 });
	for (const page of [one, two]) {
		await expect(text(page)).toContainText('Indessen: Tomke schreibt.');
		await expect(text(page)).toContainText('Maren ohne Netz.');
	}

	// what can be read is what was written, for people without an editor too
	await one.getByRole('button', { name: 'Fertig' }).click();
	await expect(one.getByRole('article', { name: 'Text der Notiz' })).toContainText('Maren ohne Netz.');
});

test('what stands in a note is found, and the hit leads to its paragraph', async ({ as }) => {
	const page = await as(maren);
	await page.goto('/suche?q=telefonstatistik');
	await page.getByRole('link', { name: 'Werkstatt Öffnungszeiten: Vorbereitung' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Werkstatt Öffnungszeiten: Vorbereitung');
	await expect(page.getByText('Eine Woche Telefonstatistik', { exact: true }).and(page.locator('p'))).toBeFocused();
	// without the search, too: an address one keeps
	await page.reload();
	await expect(page.locator('p.sentence')).toHaveText('Eine Woche Telefonstatistik');
});

test('when the server does not take the text up at the end, the page says so calmly, and leaves the second time', async ({
	as,
}) => {
	const page = await as(tomke);
	await sitDown(page, await startNote(page, { title: `Stockt ${Date.now()}` }));
	await page.keyboard.type('Steht noch da.');
	await expect(sign(page, 'Gespeichert')).toBeVisible();
	await page.route('**/api/trpc/notes.catchUp*', (route) => route.fulfill({ status: 500, body: '' }));
	await page.getByRole('button', { name: 'Fertig' }).click();
	await expect(page.getByRole('alert')).toContainText('Der Server hat Ihren Text gerade nicht übernommen.');
	await expect(sign(page, 'Nicht gespeichert')).toBeVisible();
	await expect(text(page)).toContainText('Steht noch da.');
	await page.unroute('**/api/trpc/notes.catchUp*');
	await page.getByRole('button', { name: 'Fertig' }).click();
	await expect(page.getByRole('article', { name: 'Text der Notiz' })).toContainText('Steht noch da.');
});

test('a mention in a note is offered with whom it reaches, and arrives', async ({ as }) => {
	const [one, two] = [await as(tomke), await as(pia)];
	const title = `Erwähnt ${Date.now()}`;
	await sitDown(one, await startNote(one, { title }));
	await one.keyboard.type('Bitte @Pia');
	await one.getByRole('option', { name: `${pia.name} bekommt eine Mitteilung` }).click();
	await expect(text(one)).toContainText(`@${pia.name}`);
	await expect(sign(one, 'Gespeichert')).toBeVisible();
	await one.getByRole('button', { name: 'Fertig' }).click();
	await expect(async () => {
		await two.goto('/mitteilungen');
		const entry = two.getByRole('listitem').filter({ hasText: title });
		await expect(entry).toContainText('Sie wurden in einer Notiz erwähnt');
	}).toPass({ timeout: 20_000 });
	await two.getByRole('link', { name: title }).click();
	await expect(two.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(two.locator('mark')).toHaveText(`@${pia.name}`);
	await one.reload();
	await expect(one.getByText(`@${pia.name}`)).toBeVisible();
	await expect(one.locator('mark')).toHaveCount(0);
});

test('a group in a note is offered with how many hear of it, and they do', async ({ as }) => {
	const one = await as(tomke);
	const title = `Gruppe ${Date.now()}`;
	await sitDown(one, await startNote(one, { title }));
	await one.keyboard.type('Für alle: @');
	// below the people, and in sight when the keys have come to it
	await expect(one.getByRole('option', { name: /^alle-hier / })).toBeVisible();
	const count = await one.getByRole('option').count();
	for (let at = 1; at < count; at++) await one.keyboard.press('ArrowDown');
	await expect(one.getByRole('option', { selected: true })).toBeInViewport({ ratio: 1 });
	await one.keyboard.type('alle');
	await expect(one.getByRole('option')).toHaveText([
		/^alle-hier\s+alle, die hier mitlesen oder mitschreiben: .*(eine Person|\d+ Personen).* eine Mitteilung$/,
	]);
	await one.keyboard.press('Enter');
	await expect(text(one)).toContainText('@alle-hier');
	await expect(sign(one, 'Gespeichert')).toBeVisible();
	await one.getByRole('button', { name: 'Fertig' }).click();
	// nobody knows who has written it: whoever made the note hears of it as well
	await expect(async () => {
		await one.goto('/mitteilungen');
		const entry = one.getByRole('listitem').filter({ hasText: title });
		await expect(entry).toContainText('Eine Ihrer Gruppen wurde in einer Notiz erwähnt');
	}).toPass({ timeout: 20_000 });
});

test('who waits in an empty line writes there, although another has filled the line above', async ({ as }) => {
	const [one, two] = [await as(tomke), await as(maren)];
	const address = await startNote(one, { title: `Zeilen ${Date.now()}` });
	await sitDown(one, address);
	for (let line = 0; line < 2; line++) await one.keyboard.press('Enter');
	await sitDown(two, address);
	await expect(text(two).getByRole('paragraph')).toHaveCount(3);
	await text(one).getByRole('paragraph').nth(0).click();
	await text(two).getByRole('paragraph').nth(1).click();
	await one.keyboard.type('Tomke oben.');
	await expect(text(two)).toContainText('Tomke oben.');
	await two.keyboard.type('Maren in der Mitte.');
	await expect(text(one)).toContainText('Maren in der Mitte.');
	for (const page of [one, two]) {
		await expect(text(page).getByRole('paragraph').nth(0)).toContainText('Tomke oben.');
		await expect(text(page).getByRole('paragraph').nth(1)).toContainText('Maren in der Mitte.');
	}
});

test('what may not be written any more is said not to be saved, and stands there to be copied', async ({ as }) => {
	const [author, writer] = [await as(tomke), await as(maren)];
	const title = `Nur lesen ${Date.now()}`;
	const address = await startNote(author, { title });
	await sitDown(writer, address);
	await writer.keyboard.type('Im Netz.');
	await expect(sign(writer, 'Gespeichert')).toBeVisible();
	await writer.context().setOffline(true);
	await writer.keyboard.type(' Ohne Netz.');
	await expect(sign(writer, 'Nicht gespeichert: kein Netz')).toBeVisible({ timeout: 6000 });
	await tell(author.request, 'notes.change', { id: address.split('/').at(-1), title, shown: 'name', writers: 'house' });
	await writer.context().setOffline(false);
	await expect(writer.getByRole('alert').filter({ hasText: 'wurden nicht übernommen' })).toBeVisible({
		timeout: 20_000,
	});
	await expect(sign(writer, 'Nicht gespeichert')).toBeVisible();
	await expect(text(writer)).toContainText('Im Netz. Ohne Netz.');
	const done = writer.getByRole('button', { name: 'Fertig' });
	await done.click();
	await expect(text(writer)).toContainText('Ohne Netz.');
	await done.click();
	await expect(writer.getByRole('article', { name: 'Text der Notiz' })).toHaveText(/Im Netz\.\s*$/);
});

test('without a network, the second “Fertig” leaves all the same', async ({ as }) => {
	const page = await as(tomke);
	await sitDown(page, await startNote(page, { title: `Gehen ${Date.now()}` }));
	await page.context().setOffline(true);
	await page.keyboard.type('Ohne Netz.');
	const done = page.getByRole('button', { name: 'Fertig' });
	await done.click();
	await expect(page.getByRole('alert').filter({ hasText: 'Fertig' })).toBeVisible({ timeout: 10_000 });
	await done.click();
	await expect(page.getByRole('article', { name: 'Text der Notiz' })).toBeVisible();
	await page.context().setOffline(false);
});

test('a text that was written without a network survives closing the page, and is gone after signing out', async ({
	guest,
}) => {
	// a session of its own, because it ends here
	const page = await guest();
	await page.goto('/anmelden');
	await signIn(page, birgit);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const address = await startNote(page, { title: `Behalten ${Date.now()}` });
	await sitDown(page, address);
	await page.keyboard.type('Schon da.');
	await expect(sign(page, 'Gespeichert')).toBeVisible();
	const kept = (of: Page) =>
		of.evaluate(async () => ({
			names: Object.keys(localStorage).filter((name) => name.startsWith('note:')).length,
			databases: (await indexedDB.databases()).filter(({ name }) => name?.startsWith('note:')).length,
		}));
	expect(await kept(page)).toEqual({ names: 1, databases: 1 });
	await page.context().setOffline(true);
	await page.keyboard.type(' Ohne Netz.');
	await expect(sign(page, 'Nicht gespeichert: kein Netz')).toBeVisible({ timeout: 6000 });
	await page.close({ runBeforeUnload: false });
	await page.context().setOffline(false);
	const again = await page.context().newPage();
	await again.goto(address);
	await alive(again);
	await sitDown(again, address);
	await expect(text(again)).toContainText('Schon da. Ohne Netz.');
	await again.getByRole('button', { name: 'Fertig' }).click();
	await again.goto('/');
	await menu(again, birgit.name).click();
	await again.getByRole('button', { name: 'Abmelden' }).click();
	await expect(again.getByRole('button', { name: 'Anmelden' })).toBeVisible();
	await expect.poll(() => kept(again)).toEqual({ names: 0, databases: 0 });
});

test('a heading, a list and a task are made by keyboard alone, from the slash menu and the toolbar', async ({ as }) => {
	const page = await as(tomke);
	const address = await startNote(page, { title: `Tasten ${Date.now()}` });
	await page.goto(address);
	await tabTo(page, write(page));
	await page.keyboard.press('Enter');
	await expect(sign(page, 'Gespeichert')).toBeVisible();
	await tabTo(page, text(page));
	await page.keyboard.type('/übers');
	await expect(page.getByRole('listbox', { name: 'Einfügen' }).getByRole('option', { selected: true })).toHaveText(
		'Überschrift',
	);
	await page.keyboard.press('Enter');
	await page.keyboard.type('Beschlossen');
	await page.keyboard.press('Enter');
	await expect(text(page).getByRole('heading', { level: 2, name: 'Beschlossen' })).toBeVisible();
	await page.keyboard.type('/aufg');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Raum bestellen');
	await page.getByLabel('Wer', { exact: true }).fill('Tomke Brandt');
	await page.getByLabel('Bis', { exact: true }).fill('2027-01-15');
	await page.keyboard.press('Tab');
	await page.getByRole('button', { name: 'Fertig' }).click();
	const article = page.getByRole('article', { name: 'Text der Notiz' });
	await expect(article.getByRole('heading', { name: 'Beschlossen' })).toBeVisible();
	await expect(article).toContainText('Tomke Brandt · bis 15.01.2027');
});

test('a reader suggests other words, a writer takes them over, and the minutes are closed for good', async ({ as }) => {
	const [writer, reader] = [await as(tomke), await as(maren)];
	const address = await startNote(writer, { title: `Protokoll ${Date.now()}`, writers: 'house' });
	await sitDown(writer, address);
	await writer.keyboard.type('Wir treffen uns am Freitag.');
	await expect(sign(writer, 'Gespeichert')).toBeVisible();

	await reader.goto(address);
	await expect(reader.getByText('In dieser Notiz schreiben andere.')).toBeVisible();
	await reader.getByRole('button', { name: 'Anmerken oder vorschlagen' }).click();
	await reader.getByLabel('Vorschlag: andere Worte').check();
	await reader.getByLabel('Stelle im Text').fill('am Freitag');
	await reader.getByLabel('Stattdessen').fill('am Montag');
	await reader.getByRole('button', { name: 'Absenden' }).click();
	await expect(reader.getByText('Stattdessen: am Montag')).toBeVisible();

	await sitDown(writer, address);
	await writer.getByRole('button', { name: /^Annehmen ?: am Freitag$/ }).click();
	await writer.getByLabel('Begründung (freiwillig)').fill('Passt besser.');
	await writer.getByRole('button', { name: 'Annehmen', exact: true }).click();
	await expect(text(writer)).toContainText('Wir treffen uns am Montag.');
	await writer.getByRole('button', { name: 'Fertig' }).click();
	await writer.getByRole('button', { name: 'Diesem Text zustimmen' }).click();
	await writer.getByRole('button', { name: 'Notiz abschließen' }).click();
	await writer.getByRole('dialog').getByRole('button', { name: 'Notiz abschließen' }).click();
	await expect(writer.getByText('Prüfsumme (SHA-256)')).toBeVisible();
	await expect(write(writer)).toHaveCount(0);
	const hall = `Kürbissaal${Date.now()}`;
	await writer.getByLabel('Neuer Nachtrag').fill(`Im ${hall}.`);
	await writer.getByRole('button', { name: 'Nachtrag anfügen' }).click();
	await expect(writer.getByRole('paragraph').filter({ hasText: hall })).toBeVisible();
	await reader.reload();
	await expect(reader.getByText(`Im ${hall}.`)).toBeVisible();

	// what was added is found by itself, and the hit leads to it
	await reader.goto(`/suche?q=${hall}`);
	const hit = reader.getByRole('listitem').filter({ hasText: hall });
	await expect(hit).toContainText(`Nachtrag 1 · `);
	await hit.getByRole('link').click();
	await expect(reader).toHaveURL(/#nachtrag-1$/);
	await expect(reader.getByText(`Im ${hall}.`)).toBeInViewport();
});

/** One red pixel. */
const PIXEL = {
	name: 'plan.png',
	mimeType: 'image/png',
	buffer: Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12P4z8AAAAMBAQAY3Y2wAAAAAElFTkSuQmCC',
		'base64',
	),
};

test('an image comes into a note with words for those who do not see it, and needs a connection', async ({ as }) => {
	const [one, two] = [await as(tomke), await as(maren)];
	const address = await startNote(one, { title: `Bild ${Date.now()}` });
	await sitDown(one, address);
	await one.keyboard.type('Vorher /bild');
	await one.keyboard.press('Enter');
	const dialog = one.getByRole('dialog', { name: 'Bild einfügen' });
	const put = dialog.getByRole('button', { name: 'Einfügen', exact: true });
	await put.click();
	await expect(dialog.getByText('Bitte wählen Sie ein Bild.')).toBeVisible();
	await expect(dialog.getByText('Bitte beschreiben Sie das Bild.')).toBeVisible();
	await dialog.getByLabel('Bild von Ihrem Gerät').setInputFiles(PIXEL);
	await dialog.getByLabel('Was ist zu sehen?').fill('Plan des Wartebereichs');
	await one.context().setOffline(true);
	await put.click();
	await expect(dialog.getByText('Ein Bild braucht eine Verbindung')).toBeVisible();
	await one.context().setOffline(false);
	await expect(dialog.getByText('Ein Bild braucht eine Verbindung')).toBeHidden({ timeout: 20_000 });
	// nothing of it was lost
	await put.click();
	await expect(dialog).toBeHidden();
	const image = text(one).getByRole('img', { name: 'Plan des Wartebereichs' });
	await expect(image).toHaveJSProperty('naturalWidth', 1);
	await one.keyboard.type('Nachher');

	// other words to the same image
	await image.click();
	await one.getByRole('button', { name: 'Bild beschreiben' }).click();
	const words = one.getByRole('dialog', { name: 'Bild beschreiben' });
	await words.getByLabel('Was ist zu sehen?').fill('Plan mit drei Plätzen');
	await words.getByRole('button', { name: 'Speichern' }).click();
	await expect(text(one).getByRole('img', { name: 'Plan mit drei Plätzen' })).toBeVisible();
	await one.keyboard.press('Control+End');

	// the second is decoration, from the toolbar
	await one.getByRole('toolbar').getByRole('button', { name: 'Bild einfügen' }).click();
	await dialog.getByLabel('Bild von Ihrem Gerät').setInputFiles(PIXEL);
	await dialog.getByLabel('Nur Schmuck').check();
	await put.click();
	await expect(text(one).locator('img')).toHaveCount(2);
	await expect(sign(one, 'Gespeichert')).toBeVisible();
	await one.getByRole('button', { name: 'Fertig' }).click();
	for (const page of [one, two]) {
		if (page === two) await page.goto(address);
		const article = page.getByRole('article', { name: 'Text der Notiz' });
		await expect(article).toContainText(/Vorher.*Nachher/s);
		await expect(article.getByRole('img', { name: 'Plan mit drei Plätzen' })).toHaveJSProperty('naturalWidth', 1);
		await expect(article.locator('img[alt=""]')).toHaveCount(1);
	}
});
