/** Being told: from an @ in an answer to the bell, the list, the mail and its end. */
import { expect, type Page, test, told } from '../fixtures.ts';
import { startTopic, tell } from '../forum/arrange.ts';
import { answerField, send } from '../forum/places.ts';
import { linkMailedTo } from '../mail.ts';
import { elke, holger } from '../people.ts';
import { mailAtOnce } from './arrange.ts';

// one after the other: both look at the same bell
test.describe.configure({ mode: 'serial' });

const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /Mitteilung/ });
const row = (page: Page, title: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });

/** A job tells after the answer; the page is asked again until it has. */
async function opened(page: Page, title: string): Promise<void> {
	await expect(async () => {
		await page.goto('/mitteilungen');
		await expect(row(page, title)).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 30_000 });
}

test('somebody is mentioned by a few letters, reads why, puts it off, and gets a mail that can be stopped', async ({
	as,
	guest,
}) => {
	const title = 'Wer übernimmt den Aushang im Dezember?';
	const reader = await as(elke);
	await mailAtOnce(reader.request);
	await tell(reader.request, 'notifications.readAll', {});
	const writer = await as(holger);
	await writer.goto(await startTopic(writer, { title, visibility: 'municipality' }));

	await answerField(writer).pressSequentially('Vielleicht @Süd');
	await expect(writer.getByRole('option', { name: elke.name })).toBeVisible();
	// somebody of another house is not offered, and Enter takes the one that is
	await answerField(writer).press('Backspace');
	await answerField(writer).press('Backspace');
	await answerField(writer).press('Backspace');
	await answerField(writer).pressSequentially('Elke S');
	await expect(writer.getByRole('option')).toHaveCount(1);
	await answerField(writer).press('Enter');
	await expect(answerField(writer)).toHaveValue('Vielleicht @Elke Südkamp ');
	await expect(told(writer, 'Eine Person bekommt eine Mitteilung.')).toBeVisible();
	await send(writer).click();
	await expect(told(writer, 'Ihre Antwort steht jetzt im Thema.')).toBeVisible();

	// before anything is read: what was read is not mailed
	const link = await linkMailedTo(elke.email, '/mitteilungen/abbestellen/');
	await opened(reader, title);
	await expect(bell(reader)).toHaveAccessibleName('Eine neue Mitteilung');
	const entry = row(reader, title);
	await expect(entry).toContainText('Holger Beckedorf (Stadt Steinwerder) hat Sie erwähnt · heute');
	await expect(entry).toContainText('Sie sehen das, weil Sie namentlich erwähnt wurden.');
	await entry.locator('summary').click();
	await entry.getByRole('button', { name: 'Bis morgen' }).click();
	await expect(told(reader, 'Zurückgestellt.')).toBeVisible();
	await expect(row(reader, title)).toHaveCount(0);
	await expect(bell(reader)).toHaveAccessibleName('Mitteilungen');
	await reader.getByRole('link', { name: 'Zurückgestellte' }).click();
	await reader.getByRole('button', { name: `Jetzt zeigen: ${title}` }).click();
	await reader.getByRole('link', { name: 'Neue', exact: true }).click();
	await reader.getByRole('button', { name: `Als gelesen markieren: ${title}` }).click();
	await expect(reader.getByRole('heading', { name: 'Hier ist nichts' })).toBeVisible();
	await expect(bell(reader)).toHaveAccessibleName('Mitteilungen');
	await reader.getByRole('link', { name: 'Alle', exact: true }).click();
	const again = reader.getByRole('button', { name: `Als ungelesen markieren: ${title}` });
	await again.press('Enter');
	await expect(told(reader, 'Als ungelesen markiert.')).toBeVisible();
	await expect(bell(reader)).toHaveAccessibleName('Eine neue Mitteilung');
	// whoever works by keyboard is where they were
	await expect(reader.getByRole('button', { name: `Als gelesen markieren: ${title}` })).toBeFocused();
	await reader.keyboard.press('Enter');
	await expect(again).toBeFocused();

	await row(reader, title).getByRole('link').click();
	await expect(reader.locator('mark')).toHaveText('@Elke Südkamp');

	const stranger = await guest();
	await stranger.goto(link);
	await expect(stranger.getByText('keine E-Mail mehr zu: Sie werden namentlich erwähnt')).toBeVisible();
	await stranger.getByRole('button', { name: 'Abbestellen' }).click();
	await expect(stranger.getByRole('heading', { level: 1, name: 'Abbestellt' })).toBeVisible();
	await reader.goto('/mitteilungen/einstellungen');
	await expect(reader.getByLabel('Sie werden namentlich erwähnt')).toHaveValue('never');
	await expect(reader.getByLabel('Antworten in Ihren Themen')).toHaveValue('now');
});

test('in a topic that is being begun, those are offered and counted who will be able to read it', async ({ as }) => {
	const page = await as(holger);
	await page.goto('/forum/neu?raum=buergerbuero-und-termine');
	const field = page.getByRole('textbox', { name: 'Text' });
	await field.pressSequentially('Das geht an @Elke S');
	await expect(page.getByRole('option', { name: elke.name })).toBeVisible();
	await field.press('Tab');
	await expect(told(page, 'Eine Person bekommt eine Mitteilung.')).toBeVisible();
	await page.getByRole('radio', { name: /^Team/ }).check();
	await expect(told(page, 'Durch @ erwähnen Sie hier noch niemanden')).toBeVisible();
	await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
});

test('how closely to follow is chosen by keyboard beside the topic, and stands in the settings', async ({ as }) => {
	const page = await as(holger);
	const title = 'Ein Thema, das leise sein darf';
	await page.goto(await startTopic(page, { title, visibility: 'municipality' }));
	await page.getByRole('link', { name: 'Mitteilungen einstellen' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Mitteilungen' });
	await expect(dialog.getByRole('radio', { name: 'Beobachten' })).toBeChecked();
	await expect(dialog.getByText('weil Sie hier geschrieben haben')).toBeVisible();
	await dialog.getByRole('radio', { name: 'Beobachten' }).press('ArrowUp');
	await expect(dialog.getByRole('radio', { name: 'Stumm' })).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(told(page, 'Gespeichert: Stumm.')).toBeVisible();
	await page.goto('/mitteilungen/einstellungen');
	await expect(row(page, title)).toContainText('Stumm');
	await page.getByLabel('Jemand bittet um Zugang').selectOption('weekly');
	await page.getByRole('button', { name: 'Einstellungen speichern' }).click();
	await expect(told(page, 'Gespeichert.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Jemand bittet um Zugang')).toHaveValue('weekly');
});

test('without JavaScript the list is marked, and the level is chosen, by plain forms', async ({ as }) => {
	const title = 'Auch ohne Skript zu lesen';
	const writer = await as(holger);
	const topic = await startTopic(writer, { title, text: 'Das betrifft @Elke Südkamp.', visibility: 'municipality' });
	await opened(await as(elke), title);
	const page = await as(elke, { javaScriptEnabled: false });
	await page.goto('/mitteilungen?zeige=neue');
	await row(page, title).getByRole('button', { name: 'Als gelesen markieren' }).click();
	await expect(page).toHaveURL(/\/mitteilungen\?zeige=neue$/);
	await expect(row(page, title)).toHaveCount(0);
	await page.goto(topic);
	await page.getByRole('link', { name: 'Mitteilungen einstellen' }).click();
	await page.getByRole('radio', { name: 'Verfolgen' }).check();
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('radio', { name: 'Verfolgen' })).toBeChecked();
	await page.goto('/mitteilungen/einstellungen');
	await page.getByLabel('Anmeldungen zu Ihren Werkstätten').selectOption('never');
	await page.getByRole('button', { name: 'Einstellungen speichern' }).click();
	await expect(page.getByText('Gespeichert.')).toBeVisible();
	await expect(page.getByLabel('Anmeldungen zu Ihren Werkstätten')).toHaveValue('never');
});
