/** The forum's own story: people of several houses meet, write, decide what follows, and others find what came of it. */
import { isOfferTime } from '@gestaltungsraum/domain/forum/workshops/offers/rules';
import { type Cable, layCable } from '../cable.ts';
import { expect, type Page, test, told } from '../fixtures.ts';
import { emreK, leila, milena, nourW, silke, swantjeD } from '../people.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const text = (page: Page) => page.getByRole('textbox', { name: 'Text der Notiz' });
/** Seats of the table; the host needs none. */
const SEATS = 4;
/** Within the three days in which seats are offered at weekends too. */
const DAYS_AHEAD = 2;

const LINES = {
	host: 'Elmtal: Wir öffnen dienstags schon um sieben.',
	leila: 'Kaltenfeld: Mittwochs genügt ein Termin nach Absprache.',
	silke: 'Sandmoor: Wer berufstätig ist, kommt am liebsten abends.',
	nour: 'Hochschule: Gemessen wird vorher und nachher, sechs Wochen lang.',
	apart: 'Rautenberg: Samstags kam in drei Monaten fast niemand.',
	meanwhile: 'Alle vier Häuser erproben das bis Ostern.',
} as const;
const opening = (line: string) => line.slice(0, line.indexOf(':') + 1);
const rest = (line: string) => line.slice(line.indexOf(':') + 1);

/** Begins a paragraph of one's own at the end. */
async function append(page: Page, line: string): Promise<void> {
	await text(page).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Enter');
	await page.keyboard.type(line);
}

async function register(page: Page, place: string): Promise<void> {
	await page.goto(place);
	await button(page, 'Anmelden').click();
	await expect(told(page, 'Sie sind angemeldet.')).toBeVisible();
}

/** Sits down at the table, and begins to write at it. */
async function joinIn(page: Page, place: string): Promise<void> {
	await page.goto(`${place}/saal`);
	await button(page, 'Hinsetzen: Tisch Öffnungszeiten').click();
	await expect(button(page, 'Aufstehen')).toBeVisible();
	await openNote(page);
}

async function openNote(page: Page): Promise<void> {
	await page.getByRole('link', { name: /^Notiz ?: Tisch Öffnungszeiten$/ }).click();
	await button(page, 'Mitschreiben').click();
	await expect(told(page, 'Gespeichert')).toBeVisible();
}

async function harvest(page: Page, line: string, kind: string, sentence: string): Promise<void> {
	await button(page, `Ernten: ${line}`).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: kind, exact: true }).check();
	await dialog.getByLabel('In einem Satz').fill(sentence);
	if (kind === 'Aufgabe') await dialog.getByLabel('Wer', { exact: true }).fill(leila.name);
	await button(page, 'Ernten').click();
	await expect(dialog).toHaveCount(0);
	const row = page.getByRole('listitem').filter({ hasText: line });
	await expect(row.getByText(kind, { exact: true })).toBeVisible();
}

let cable: Cable;
test.beforeEach(async () => void (cable = await layCable()));
test.afterEach(() => cable.remove());

test('people of four municipalities and a university prepare, hold and record a workshop, and a fifth finds what came of it', async ({
	as,
}) => {
	// five browsers for a whole workshop
	test.setTimeout(300_000);
	const stamp = Date.now();
	const title = `Werkstatt Öffnungszeiten ${stamp}`;
	const topic = `Dienstags schon um sieben öffnen ${stamp}`;
	const task = `Sechs Wochen vorher und nachher zählen ${stamp}`;
	const report = `Andere Öffnungszeiten in vier kleinen Häusern ${stamp}`;
	const day = new Date(stamp + DAYS_AHEAD * 86_400_000).toISOString().slice(0, 10);
	const host = await as(milena);
	const [one, two, partner, fifth] = [await as(leila), await as(silke), await as(nourW), await as(swantjeD)];
	const far = await as(emreK, { proxy: { server: cable.server } });
	let place = '';

	await test.step('the host prepares purpose, agenda and table, and announces it', async () => {
		await host.goto('/forum/werkstatt');
		await host.getByRole('link', { name: 'Neue Werkstatt' }).click();
		await host.getByLabel('Raum').selectOption('Kleine Kommunen');
		await host.getByLabel('Wer darf die Werkstatt sehen und sich anmelden?').selectOption('platform');
		await host.getByLabel('Titel').fill(title);
		await host
			.getByLabel('Wozu laden Sie ein?')
			.fill('Wann sollen unsere Rathäuser offen sein, und woran merken wir es?');
		await host.getByLabel('Tag', { exact: true }).fill(day);
		await host.getByLabel('Ort', { exact: true }).fill('Rathaus Elmtal');
		await host.getByLabel('Plätze insgesamt').fill(String(SEATS));
		await button(host, 'Entwurf anlegen').click();
		await expect(host.getByText('Ein Entwurf: Ihn sehen nur die Einladenden.')).toBeVisible();
		await button(host, 'Ablauf und Tische …').click();
		const dialog = host.getByRole('dialog', { name: 'Ablauf' });
		for (const item of ['Ankommen', 'Am Tisch']) {
			await dialog.getByLabel('Punkt', { exact: true }).fill(item);
			await button(host, 'Punkt hinzufügen').click();
			await expect(dialog.getByRole('listitem').filter({ hasText: item })).toBeVisible();
		}
		await dialog.getByLabel('Neuer Tisch').fill('Tisch Öffnungszeiten');
		await button(host, 'Tisch hinzufügen').click();
		await expect(dialog.getByRole('list', { name: 'Tische' })).toContainText('Tisch Öffnungszeiten');
		await host.keyboard.press('Escape');
		await button(host, 'Ankündigen').click();
		await expect(told(host, 'Die Werkstatt ist angekündigt.')).toBeVisible();
		place = new URL(host.url()).pathname;
	});

	await test.step('somebody of the university is let in', async () => {
		await partner.goto(place);
		await expect(partner.getByRole('heading', { level: 1, name: title })).toHaveCount(0);
		await button(host, 'Gäste von außen …').click();
		const dialog = host.getByRole('dialog', { name: 'Wer von außen mitliest' });
		await dialog.getByRole('radio', { name: 'Einzelne Person' }).check();
		await dialog.getByLabel('E-Mail-Adresse').fill(nourW.email);
		await button(host, 'Einladen').click();
		await expect(told(host, 'Der Zugang gilt ab jetzt.')).toBeVisible();
	});

	await test.step('four take the seats, and one waits', async () => {
		for (const page of [one, two, partner, fifth]) await register(page, place);
		await far.goto(place);
		await button(far, 'Auf die Warteliste').click();
		await expect(far.getByText('Platz 1 der Warteliste.')).toBeVisible();
	});

	await test.step('one withdraws, and who waited moves up', async () => {
		await button(fifth, 'Abmelden').click();
		const asked = isOfferTime(new Date(), `${day}T09:00:00+01:00`);
		await button(fifth, 'Ja, abmelden').click();
		await expect(told(fifth, 'Sie sind abgemeldet.')).toBeVisible();
		await far.reload();
		if (asked) {
			await expect(far.getByText('Für Sie ist etwas frei geworden.')).toBeVisible();
			await button(far, 'Platz annehmen').click();
		} else {
			// nobody is asked by night; the host may take in who waits
			await host.goto(`${place}/teilnehmende`);
			await button(host, `Bestätigen: ${emreK.name}`).click();
			await expect(button(host, `Bestätigen: ${emreK.name}`)).toHaveCount(0);
			await far.reload();
		}
		await expect(far.getByText('Angemeldet', { exact: true })).toBeVisible();
	});

	await test.step('the workshop begins, and all sit down to write', async () => {
		await host.goto(place);
		await button(host, 'Werkstatt beginnen').click();
		await expect(host.getByRole('heading', { level: 1, name: 'Werkstattraum' })).toBeVisible();
		await button(host, 'Nächster Punkt').click();
		await expect(host.getByRole('timer')).toBeVisible();
		await openNote(host);
		await Promise.all([one, two, partner, far].map((page) => joinIn(page, place)));
		for (const { name } of [leila, silke, nourW, emreK])
			await expect(host.getByText(/^Auch hier: /)).toContainText(name);
	});

	const writers = [host, one, two, partner, far];
	await test.step('all write at once, and one goes on without a network', async () => {
		const turns = [
			[host, LINES.host],
			[one, LINES.leila],
			[two, LINES.silke],
			[partner, LINES.nour],
			[far, LINES.apart],
		] as const;
		for (const [page, line] of turns) {
			await append(page, opening(line));
			for (const other of writers) await expect(text(other)).toContainText(opening(line));
		}
		cable.cut();
		await Promise.all(turns.map(([page, line]) => page.keyboard.type(rest(line))));
		await expect(told(far, 'Nicht gespeichert: kein Netz')).toBeVisible();
		await two.keyboard.press('Enter');
		await two.keyboard.type(LINES.meanwhile);
		for (const page of [host, one, partner]) {
			await expect(text(page)).toContainText(LINES.meanwhile);
			await expect(text(page)).not.toContainText(LINES.apart);
		}
		await expect(text(far)).not.toContainText(LINES.host);
		cable.mend();
		await expect(told(far, 'Gespeichert')).toBeVisible({ timeout: 30_000 });
		for (const page of writers) {
			for (const line of Object.values(LINES)) await expect(text(page).getByText(line, { exact: true })).toHaveCount(1);
			await expect(told(page, 'Gespeichert')).toBeVisible();
		}
	});

	await test.step('they approve the minutes, and the host closes them for good', async () => {
		const minutes = (page: Page) => page.getByRole('article', { name: 'Text der Notiz' });
		await Promise.all(writers.map((page) => button(page, 'Fertig').click()));
		for (const page of writers) await expect(minutes(page)).toContainText(LINES.apart);
		const written = await minutes(host).innerText();
		for (const page of writers) expect(await minutes(page).innerText()).toBe(written);
		// guests write along, and the houses stand for the text
		await expect(button(partner, 'Diesem Text zustimmen')).toHaveCount(0);
		for (const page of [one, two, far, host]) {
			await button(page, 'Diesem Text zustimmen').click();
			await expect(button(page, 'Diesem Text zustimmen')).toHaveCount(0);
		}
		await button(host, 'Notiz abschließen').click();
		await host.getByRole('dialog').getByRole('button', { name: 'Notiz abschließen' }).click();
		await expect(host.getByText('Prüfsumme (SHA-256)')).toBeVisible();
		for (const { name } of [milena, leila, silke, emreK])
			await expect(host.getByRole('listitem').filter({ hasText: `${name},` })).toBeVisible();
		await partner.reload();
		await expect(partner.getByText('Prüfsumme (SHA-256)')).toBeVisible();
		await expect(button(partner, 'Mitschreiben')).toHaveCount(0);
	});

	await test.step('the workshop ends, and its results go out as a topic and a task', async () => {
		await host.goto(`${place}/saal`);
		await button(host, 'Werkstatt beenden').click();
		await host.getByRole('dialog').getByRole('button', { name: 'Werkstatt beenden' }).click();
		await expect(host.getByText('Diese Werkstatt ist beendet.')).toBeVisible();
		await host.goto(`${place}/ernte`);
		await harvest(host, LINES.host, 'Thema', topic);
		await harvest(host, LINES.nour, 'Aufgabe', task);
		await one.goto(place);
		await expect(one.getByRole('listitem').filter({ hasText: task })).toContainText(leila.name);
		await one.getByRole('link', { name: topic }).click();
		await expect(one.getByRole('heading', { level: 1, name: topic })).toBeVisible();
		await one.getByRole('link', { name: 'Tisch Öffnungszeiten' }).click();
		await expect(one.locator('.sentence')).toHaveText(LINES.host);
	});

	await test.step('the host writes down what the house has learned', async () => {
		await host.goto(place);
		await host.getByRole('link', { name: 'Erfahrungsbericht beginnen' }).click();
		await expect(host.getByLabel('Titel')).toHaveValue(title);
		await expect(host.getByLabel('Was Sie gemacht haben')).toHaveValue(/woran merken wir es\?[^]*Aus der Werkstatt/);
		await host.getByLabel('Titel').fill(report);
		await host.getByRole('checkbox', { name: 'Bürgerbüro und Termine' }).check();
		await host.getByRole('combobox', { name: 'Arbeitszeit' }).selectOption('bis 40 Stunden');
		await host.getByRole('combobox', { name: 'Ausgaben' }).selectOption('keine Ausgaben');
		await host.getByRole('textbox', { name: 'Wirkung' }).fill('Dienstags ist vor acht Uhr schon ein Drittel da.');
		await host.getByRole('textbox', { name: 'Stolpersteine' }).fill('Der Bus kommt erst um halb acht.');
		await host.getByRole('radio', { name: /^Plattform/ }).check();
		await button(host, 'Thema veröffentlichen').click();
		await expect(host.getByRole('region', { name: 'Auf einen Blick' })).toContainText('Gemeinde Elmtal');
	});

	await test.step('a municipality of the same size finds it, because it is like them', async () => {
		await fifth.goto('/forum/erfahrungen');
		const alike = fifth.getByRole('complementary').filter({ hasText: 'Kommunen wie wir' });
		await expect(alike.getByText('Gemeinde Elmtal', { exact: true })).toBeVisible();
		await fifth.getByRole('checkbox', { name: 'Nur von Kommunen wie unserer' }).check();
		await button(fifth, 'Filtern').click();
		const found = fifth.getByRole('listitem').filter({ has: fifth.getByRole('link', { name: report }) });
		await expect(found.getByText('Kommune wie Ihre')).toBeVisible();
		await fifth.getByRole('link', { name: report }).click();
		await fifth.getByRole('link', { name: 'Aus der Werkstatt' }).click();
		await expect(fifth.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(fifth.getByRole('link', { name: topic })).toBeVisible();
	});
});
