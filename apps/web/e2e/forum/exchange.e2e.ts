/** What is said beside answers: reactions, accepted answers, decisions, experience reports, attachments. */
import { expect, test, told } from '../fixtures.ts';
import { clara, emre, henning, leonie, maren, tomke } from '../people.ts';
import { answer, decide, SPACES, startTopic } from './arrange.ts';
import { answerField, post, saying, send } from './places.ts';

test('a reaction is given and taken back by keyboard, and others see it at once', async ({ as }) => {
	const page = await as(tomke);
	const other = await as(henning);
	const topic = await startTopic(page, { title: 'Das Telefon klingelt auch abends' });
	await page.goto(topic);
	await other.goto(topic);
	await post(other, 1).getByText('Reagieren').focus();
	await other.keyboard.press('Enter');
	await post(other, 1).getByRole('button', { name: 'Geht uns auch so' }).focus();
	await other.keyboard.press('Enter');
	const given = post(page, 1).getByRole('button', { name: 'Geht uns auch so 1' });
	await expect(given).toBeVisible();
	await expect(given).toHaveAttribute('aria-pressed', 'false');
	await given.hover();
	await expect(given).toHaveAttribute('title', /Henning Oltmanns \(Samtgemeinde Auental\)/);
	const own = post(other, 1).getByRole('button', { name: 'Geht uns auch so 1' });
	await expect(own).toHaveAttribute('aria-pressed', 'true');
	await own.focus();
	await other.keyboard.press('Enter');
	await expect(post(page, 1).getByRole('button', { name: /Geht uns auch so/ })).toHaveCount(0);
});

test('who asked accepts an answer, everybody finds it on top, and it can be taken back', async ({ as }) => {
	const asker = await as(tomke);
	const topic = await startTopic(asker, { title: 'Wie lange heben Sie Fundsachen auf?', kind: 'question' });
	const helper = await as(maren);
	await answer(helper, topic, 'Sechs Monate, so steht es im Gesetz.');
	await asker.goto(topic);
	await post(asker, 2)
		.getByRole('button', { name: /Als Antwort annehmen/ })
		.click();
	await expect(told(asker, 'Beitrag #2 steht jetzt als angenommene Antwort oben.')).toBeVisible();
	await helper.goto(topic);
	await expect(helper.getByRole('heading', { name: /^Angenommene Antwort von Maren Kühn/ })).toBeVisible();
	await expect(helper.getByRole('link', { name: 'Zum ganzen Beitrag #2' })).toBeVisible();
	await expect(helper.getByRole('button', { name: /Als Antwort annehmen/ })).toHaveCount(0);
	await post(asker, 2)
		.getByRole('button', { name: /Nicht mehr als Antwort/ })
		.click();
	await expect(helper.getByRole('heading', { name: /^Angenommene Antwort/ })).toHaveCount(0);
});

test('a consent is reached after an objection was answered and taken back', async ({ as }) => {
	const host = await as(leonie);
	const objector = await as(tomke);
	const topic = await startTopic(host, { title: 'Wir erproben den langen Donnerstag', space: SPACES.trials });
	await decide(host, topic, { kind: 'consent', question: 'Wir öffnen bis März donnerstags bis 19 Uhr.' });
	await objector.goto(topic);
	const part = objector.getByRole('region', { name: 'Wir öffnen bis März donnerstags bis 19 Uhr.' });
	await expect(part.getByText('Offene Abstimmung: Ihr Name steht neben Ihrer Stimme')).toBeVisible();
	await part.getByText('Einwand erheben').first().click();
	await part.getByLabel('Was spricht dagegen?').fill('Der letzte Bus fährt um 18 Uhr.');
	await part.getByRole('button', { name: 'Einwand erheben' }).click();
	await expect(part.getByText('offen', { exact: true })).toBeVisible();

	await host.goto(topic);
	const hosts = host.getByRole('region', { name: 'Wir öffnen bis März donnerstags bis 19 Uhr.' });
	await hosts.getByLabel('Antwort an Tomke Brandt').fill('Der Rufbus fährt bis 20 Uhr.');
	await hosts.getByRole('button', { name: 'Antworten', exact: true }).click();
	await part.getByRole('button', { name: 'Einwand zurücknehmen' }).click();
	await expect(hosts.getByText('zurückgenommen')).toBeVisible();
	await hosts.getByRole('button', { name: 'Ich stimme zu' }).click();
	await expect(hosts.getByText('1 Stimme', { exact: true })).toBeVisible();
	await hosts.getByText('Abschließen und Ergebnis begründen').click();
	await hosts.getByLabel('Was folgt daraus, und warum?').fill('Wir öffnen länger, der Rufbus trägt es.');
	await hosts.getByRole('button', { name: 'Ergebnis veröffentlichen' }).click();
	await expect(part.getByText('Im Konsent angenommen')).toBeVisible();
	await expect(part.getByText('Wir öffnen länger, der Rufbus trägt es.')).toBeVisible();
});

test('an experience report is written and found by a municipality like it', async ({ as }) => {
	const page = await as(clara);
	await page.goto('/forum/neu?art=bericht&raum=buergerbuero-und-termine');
	await page.getByLabel('Titel').fill('Abholfach für Ausweise: ein halbes Jahr');
	await page.getByRole('textbox', { name: 'Was Sie gemacht haben' }).fill('Wir haben ein Fach an der Außenwand.');
	await page.getByRole('checkbox', { name: 'Bürgerbüro und Termine' }).check();
	await page.getByRole('combobox', { name: 'Arbeitszeit' }).selectOption('bis 40 Stunden');
	await page.getByRole('combobox', { name: 'Ausgaben' }).selectOption('5.000 bis 50.000 Euro');
	await page.getByRole('textbox', { name: 'Wirkung' }).fill('Die Hälfte der Ausweise geht ohne Warten hinaus.');
	await page.getByRole('textbox', { name: 'Stolpersteine' }).fill('Der Strom an der Außenwand fehlte.');
	await page.getByRole('radio', { name: /^Plattform/ }).check();
	await page.getByRole('button', { name: 'Thema veröffentlichen' }).click();
	const glance = page.getByRole('region', { name: 'Auf einen Blick' });
	await expect(glance).toContainText('Stadt Hohenried');
	await glance.getByRole('button', { name: 'Angaben ändern …' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox', { name: 'Wirkung' }).fill('kurz');
	await dialog.getByRole('button', { name: 'Änderung speichern' }).click();
	await expect(dialog.getByText('Bitte sagen Sie, was sich verändert hat')).toBeVisible();
	await dialog.getByRole('textbox', { name: 'Wirkung' }).fill('Zwei Drittel der Ausweise gehen ohne Warten hinaus.');
	await dialog.getByRole('button', { name: 'Änderung speichern' }).click();
	await expect(glance).toContainText('Zwei Drittel');

	const reader = await as(emre);
	await reader.goto('/forum/erfahrungen');
	await reader.getByRole('combobox', { name: 'Arbeitszeit' }).selectOption('bis 40 Stunden');
	await reader.getByRole('button', { name: 'Filtern' }).click();
	await expect(reader.getByRole('link', { name: 'Abholfach für Ausweise: ein halbes Jahr' })).toBeVisible();
	await expect(reader.getByRole('heading', { name: 'Kommunen wie wir' })).toBeVisible();
});

test('a file goes with a new topic, and leaves it again when one edits', async ({ as }) => {
	const page = await as(tomke);
	await page.goto('/forum/neu');
	await page.getByLabel('Raum').selectOption({ index: 1 });
	await page.getByLabel('Titel').fill('Aushang zu den Öffnungszeiten');
	await page.getByLabel('Text', { exact: true }).fill('Der Aushang hängt an.');
	await page.getByText('Dateien anhängen').click();
	const buffer = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
	await page.getByLabel('Dateien wählen').setInputFiles({ name: 'aushang.pdf', mimeType: 'application/pdf', buffer });
	await expect(page.getByText('aushang.pdf')).toBeVisible();
	await page.getByRole('button', { name: 'Thema veröffentlichen' }).click();
	const first = saying(page, 'Der Aushang hängt an.');
	await expect(first.getByRole('link', { name: 'aushang.pdf' })).toBeVisible();
	await expect(first.getByText('bearbeitet')).toBeHidden();
	await first.getByRole('button', { name: 'Bearbeiten' }).click();
	// while one edits, the words stand in a field
	await page.getByRole('button', { name: 'aushang.pdf weglassen' }).click();
	await page.getByRole('button', { name: 'Änderung speichern' }).click();
	await expect(first.getByRole('link', { name: 'aushang.pdf' })).toBeHidden();
});

test('a file goes with an answer, and the words for an image too', async ({ as }) => {
	const page = await as(tomke);
	await page.goto(await startTopic(page, { title: 'Der neue Plan vom Wartebereich' }));
	await answerField(page).fill('Hier ist der Plan.');
	await page.getByText('Dateien anhängen').click();
	const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
	await page
		.getByLabel('Dateien wählen')
		.setInputFiles({ name: 'plan.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') });
	await page.getByLabel('Was ist auf plan.webp zu sehen?').fill('Grundriss mit drei Plätzen');
	await send(page).click();
	const sent = saying(page, 'Hier ist der Plan.');
	await expect(sent.getByRole('link', { name: 'plan.webp' })).toBeVisible();
	await page.reload();
	await expect(
		saying(page, 'Hier ist der Plan.').getByRole('img', { name: 'Grundriss mit drei Plätzen' }),
	).toBeVisible();
});
