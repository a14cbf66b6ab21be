/** A workshop from its plan to its harvest: planning, seats, the room, questions, and the way back to a sentence. */
import axe from 'axe-core';
import { expect, type Page, test, told } from '../fixtures.ts';
import { katrin, olena, wiebkeO } from '../people.ts';
import { ask, tell } from './arrange.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Words that only screen readers hear may be a space apart. */
const LIKE = /^Auch meine Frage ?: Wer räumt den Marktplatz\?$/;
const tomorrow = (days = 1) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Without violations, light and dark, wide and narrow; and no narrow page scrolls sideways. */
async function accessible(page: Page): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [1280, 320]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			const found = await page.evaluate(async (runOnly) => {
				// width and theme have just changed
				await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
				const { axe: here } = window as unknown as { axe: typeof axe };
				const { violations } = await here.run({ runOnly, resultTypes: ['violations'] });
				const root = document.documentElement;
				return [
					...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
					...(root.scrollWidth > root.clientWidth ? ['scrolls sideways'] : []),
				];
			}, RULES);
			expect(found, `${page.url()} ${colorScheme} ${width}`).toEqual([]);
		}
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width: 1280, height: 800 });
}

interface Planned {
	readonly title: string;
	readonly capacity?: number;
	readonly days?: number;
}

/** Plans and announces through the API. @returns its id */
async function arrange(page: Page, { title, capacity = 10, days = 1 }: Planned): Promise<string> {
	const { spaces } = await ask<{ spaces: { id: string; title: string }[] }>(page.request, 'forum.home');
	const { id } = await tell<{ id: string }>(page.request, 'workshops.planning.plan', {
		spaceId: spaces.find((space) => space.title === 'Kleine Kommunen')?.id ?? spaces[0]?.id,
		visibility: 'platform',
		scopeId: null,
		title,
		purpose: 'Wir probieren etwas aus.',
		day: tomorrow(days),
		from: '09:00',
		to: '12:00',
		place: 'Rathaus Falkenmoor',
		access: 'Ebenerdig.',
		link: '',
		capacity,
		seatsMax: 2,
		approval: false,
		shown: 'name',
	});
	await tell(page.request, 'workshops.planning.announce', { id });
	return id;
}

test('a host plans a workshop, two register, one waits, and what somebody needs is for the host alone', async ({
	as,
}) => {
	const host = await as(wiebkeO);
	await host.goto('/forum/werkstatt');
	await accessible(host);
	await host.getByRole('link', { name: 'Neue Werkstatt' }).click();
	await host.getByLabel('Raum').selectOption({ index: 1 });
	await host.getByLabel('Wer darf die Werkstatt sehen und sich anmelden?').selectOption('platform');
	const title = `Werkstatt Bauhof ${Date.now()}`;
	await host.getByLabel('Titel').fill(title);
	await button(host, 'Entwurf anlegen').click();
	await expect(host.getByText('Bitte wählen Sie einen Tag.')).toBeVisible();
	await accessible(host);
	await host.getByLabel('Wozu laden Sie ein?').fill('Wir planen den Winterdienst gemeinsam.');
	await host.getByLabel('Tag', { exact: true }).fill(tomorrow(30));
	await host.getByLabel('Ort', { exact: true }).fill('Bauhof Falkenmoor');
	await host.getByLabel('Plätze insgesamt').fill('1');
	await button(host, 'Entwurf anlegen').click();
	await expect(host.getByText('Ein Entwurf: Ihn sehen nur die Einladenden.')).toBeVisible();

	await button(host, 'Ablauf und Tische …').click();
	const dialog = host.getByRole('dialog');
	for (const [item, minutes] of [
		['Ankommen', '15'],
		['An den Tischen', '60'],
	] as const) {
		await dialog.getByLabel('Punkt', { exact: true }).fill(item);
		await dialog.getByLabel('Minuten').fill(minutes);
		await button(host, 'Punkt hinzufügen').click();
		await expect(dialog.getByText(item)).toBeVisible();
	}
	await dialog.getByRole('button', { name: 'Nach oben: An den Tischen' }).press('Enter');
	await expect(dialog.getByRole('listitem').first()).toContainText('09:00 An den Tischen');
	await dialog.getByLabel('Neuer Tisch').fill('Tisch 1');
	await button(host, 'Tisch hinzufügen').click();
	await expect(dialog.getByRole('list', { name: 'Tische' })).toContainText('Tisch 1');
	await dialog.getByRole('button', { name: 'Ändern: Ankommen' }).click();
	await expect(dialog.getByLabel('Punkt', { exact: true })).toBeFocused();
	await dialog.getByLabel('Minuten').fill('20');
	await button(host, 'Punkt ändern').click();
	await expect(dialog.getByText('20 Min.')).toBeVisible();
	await accessible(host);
	await host.keyboard.press('Escape');
	await button(host, 'Ankündigen').click();
	await expect(told(host, 'Die Werkstatt ist angekündigt.')).toBeVisible();
	await accessible(host);
	const place = new URL(host.url()).pathname;

	const guest = await as(katrin);
	await guest.goto(place);
	await guest.getByLabel('Was brauchen Sie, um gut teilzunehmen? (freiwillig)').fill('Bitte einen Stuhl mit Lehne.');
	await accessible(guest);
	await button(guest, 'Anmelden').click();
	await expect(told(guest, 'Sie sind angemeldet.')).toBeVisible();
	const late = await as(olena);
	await late.goto(place);
	await button(late, 'Auf die Warteliste').click();
	await expect(late.getByText('Platz 1 der Warteliste.')).toBeVisible();
	await expect(late.getByText('Stuhl mit Lehne')).toHaveCount(0);

	await host.reload();
	await host.getByRole('link', { name: 'Teilnehmende' }).click();
	await expect(host.getByRole('row', { name: katrin.name })).toContainText('Bitte einen Stuhl mit Lehne.');
	await accessible(host);

	const file = await guest.request.get(`/api/forum/workshop/${place.split('/').at(-1)}/entry`);
	expect(await file.text()).toContain('BEGIN:VEVENT');
	await guest.reload();
	await button(guest, 'Abmelden').click();
	await button(guest, 'Ja, abmelden').click();
	await expect(told(guest, 'Sie sind abgemeldet.')).toBeVisible();
	await guest.goto('/forum/werkstatt?liste=meine');
	await button(guest, 'Kalender-Abo …').click();
	await button(guest, 'Neue Adresse').click();
	await expect(guest.getByLabel('Adresse')).toHaveValue(/\/api\/forum\/calendar\/[\w-]{43}\.ics$/);
	await accessible(guest);
});

test('in the room a question has no name, the clock is the same for all, and a sentence becomes a topic that leads back', async ({
	as,
}) => {
	const host = await as(wiebkeO);
	const guest = await as(katrin);
	const id = await arrange(host, { title: `Werkstatt Ernte ${Date.now()}` });
	await tell(host.request, 'workshops.room.addItem', {
		workshopId: id,
		title: 'Runde am Tisch',
		minutes: 5,
		kind: 'tables',
	});
	await tell(host.request, 'workshops.room.addTable', { workshopId: id, title: 'Tisch Eins' });
	await tell(guest.request, 'workshops.seats.register', { workshopId: id, seats: 1, names: '', needs: '' });
	await host.goto(`/forum/werkstatt/${id}`);
	await button(host, 'Werkstatt beginnen').first().click();
	await expect(host.getByRole('heading', { level: 1, name: 'Werkstattraum' })).toBeVisible();
	await button(host, 'Fragen öffnen').click();
	await expect(button(host, 'Fragen schließen')).toBeVisible();

	await guest.goto(`/forum/werkstatt/${id}/saal`);
	await button(host, 'Nächster Punkt').click();
	await expect(guest.getByRole('timer')).toContainText(/^[45]:\d\d$/);
	await guest.getByRole('button', { name: 'Hinsetzen: Tisch Eins' }).click();
	await expect(button(guest, 'Aufstehen')).toBeVisible();

	const sent = guest.waitForRequest((request) => request.url().endsWith('/anon/workshop/ask'));
	await guest.getByLabel('Ihre Frage').fill('Wer räumt den Marktplatz?');
	await button(guest, 'Frage stellen').click();
	const headers = await (await sent).allHeaders();
	expect(headers['cookie']).toBeUndefined();
	await expect(told(guest, 'Ihre Frage ist da.')).toBeVisible();
	await guest.getByRole('button', { name: LIKE }).click();
	await expect(guest.getByText('Eine Zustimmung')).toBeVisible();
	await guest.reload();
	await expect(guest.getByRole('button', { name: LIKE })).toHaveAttribute('aria-pressed', 'true');
	await accessible(guest);

	const wall = await host.context().newPage();
	await wall.goto(`/forum/werkstatt/${id}/wand`);
	await expect(wall.getByText('Wer räumt den Marktplatz?')).toHaveCount(0);
	await host.getByRole('button', { name: 'Vormerken: Wer räumt den Marktplatz?' }).click();
	await expect(wall.getByText('Wer räumt den Marktplatz?')).toBeVisible();
	await expect(wall.getByRole('timer')).toBeVisible();
	await accessible(wall);
	await accessible(host);

	// a sentence is written at the table, and becomes a topic
	await guest.getByRole('link', { name: /^Notiz ?: Tisch Eins$/ }).click();
	await button(guest, 'Mitschreiben').click();
	await expect(told(guest, 'Gespeichert')).toBeVisible();
	await guest.getByRole('textbox', { name: 'Text der Notiz' }).click();
	await guest.keyboard.type('Wir räumen zuerst die Schulwege.');
	await expect(told(guest, 'Gespeichert')).toBeVisible();
	await button(guest, 'Fertig').click();
	await expect(guest.getByRole('article', { name: 'Text der Notiz' })).toContainText('Schulwege');

	await button(host, 'Werkstatt beenden').click();
	await host.getByRole('dialog').getByRole('button', { name: 'Werkstatt beenden' }).click();
	await expect(host.getByText('Diese Werkstatt ist beendet.')).toBeVisible();
	await host.goto(`/forum/werkstatt/${id}/ernte`);
	await accessible(host);
	await host.getByRole('button', { name: 'Ernten: Wir räumen zuerst die Schulwege.' }).click();
	const dialog = host.getByRole('dialog');
	await dialog.getByLabel('In einem Satz').fill('Schulwege zuerst: wie machen wir das?');
	await dialog.getByRole('button', { name: 'Ernten', exact: true }).click();
	await expect(told(host, 'Geerntet.')).toBeVisible();
	await guest.goto(`/forum/werkstatt/${id}`);
	await accessible(guest);
	await guest.getByRole('link', { name: 'Schulwege zuerst: wie machen wir das?' }).click();
	await expect(guest.getByRole('heading', { level: 1, name: 'Schulwege zuerst' })).toBeVisible();
	await guest.getByRole('link', { name: 'Tisch Eins' }).click();
	await expect(guest.locator('.sentence')).toHaveText('Wir räumen zuerst die Schulwege.');
	await expect(guest.locator('.sentence')).toBeFocused();
	await accessible(guest);
	await host.goto(`/forum/neu?art=bericht&werkstatt=${id}`);
	await expect(host.getByLabel('Titel')).toHaveValue(/^Werkstatt Ernte/);
});

test('who registers before the script of the form is there waits for it, and nothing typed is lost', async ({ as }) => {
	const host = await as(wiebkeO);
	const id = await arrange(host, { title: `Werkstatt langsam ${Date.now()}`, days: 25 });
	const guest = await as(katrin);
	const address = `/forum/werkstatt/${id}`;
	const html = await (await guest.request.get(address)).text();
	let release = () => {};
	const released = new Promise<void>((done) => (release = done));
	await guest.route('**/_app/immutable/chunks/*.js', async (route) => {
		if (!html.includes(new URL(route.request().url()).pathname)) await released;
		await route.continue();
	});
	await guest.goto(address);
	await guest.getByLabel('Plätze').selectOption('2');
	await guest.getByLabel('Wer kommt mit?').fill('Olena Rehkämper');
	const needs = guest.getByLabel('Was brauchen Sie');
	await needs.evaluate((field) => field.removeAttribute('maxlength'));
	await needs.fill('Stuhl '.repeat(150));
	await button(guest, 'Anmelden').click();
	release();
	await expect(needs).toHaveAttribute('aria-invalid', 'true');
	await expect(needs).toHaveAccessibleDescription(/wird es gelöscht\. Das ist zu lang\./);
	await accessible(guest);
	await needs.fill('Ein Stuhl mit Lehne.');
	await button(guest, 'Anmelden').click();
	await expect(told(guest, 'Sie sind angemeldet.')).toBeVisible();
	await expect(guest.getByText('Ihr Bedarf: Ein Stuhl mit Lehne.')).toBeVisible();
});

test('a cancelled workshop says why, to everybody who looks', async ({ as }) => {
	const host = await as(wiebkeO);
	const id = await arrange(host, { title: `Werkstatt Absage ${Date.now()}`, days: 20 });
	await host.goto(`/forum/werkstatt/${id}`);
	await button(host, 'Absagen …').click();
	await host.getByLabel('Warum?', { exact: false }).fill('Der Saal ist überschwemmt.');
	await host.getByRole('dialog').getByRole('button', { name: 'Werkstatt absagen' }).click();
	await expect(told(host, 'Die Werkstatt ist abgesagt')).toBeVisible();
	const guest = await as(olena);
	await guest.goto(`/forum/werkstatt/${id}`);
	await expect(guest.getByText('Diese Werkstatt ist abgesagt: Der Saal ist überschwemmt.')).toBeVisible();
	await expect(button(guest, 'Anmelden')).toHaveCount(0);
	await accessible(guest);
});

test('a space names its next workshops; a host asks for votes from the page, and the vote stands there', async ({
	as,
}) => {
	const host = await as(wiebkeO);
	const title = `Werkstatt mit Abstimmung ${Date.now()}`;
	const id = await arrange(host, { title });
	for (const days of [2, 3, 4]) await arrange(host, { title: `${title}, ${days}`, days });
	await host.goto('/forum/raum/kleine-kommunen');
	const coming = host.locator('section').filter({ has: host.getByRole('heading', { name: 'Kommende Werkstätten' }) });
	await expect(coming.getByRole('listitem')).toHaveCount(3);
	await expect(coming.getByRole('link', { name: 'Alle Werkstätten' })).toHaveAttribute('href', '/forum/werkstatt');
	await accessible(host);

	await host.goto(`/forum/werkstatt/${id}`);
	await host.getByRole('link', { name: 'Abstimmung beginnen …' }).click();
	const dialog = host.getByRole('dialog', { name: 'Abstimmung beginnen' });
	await dialog.getByLabel('Frage').fill('Wollen wir uns wieder treffen?');
	await dialog.getByRole('textbox', { name: 'Möglichkeiten' }).fill('Im März\nIm Mai');
	await button(host, 'Beginnen').click();
	await expect(dialog).toBeHidden();

	const guest = await as(katrin);
	await guest.goto(`/forum/werkstatt/${id}`);
	const votes = guest.locator('section').filter({ has: guest.getByRole('heading', { name: 'Abstimmungen' }) });
	await expect(votes).toContainText('0 Stimmen');
	await expect(votes.getByRole('link', { name: 'Abstimmung beginnen …' })).toHaveCount(0);
	await accessible(guest);
	// who is asked to host it begins votes, too
	await tell(host.request, 'workshops.planning.addHost', { workshopId: id, email: katrin.email });
	await guest.reload();
	await votes.getByRole('link', { name: 'Abstimmung beginnen …' }).click();
	await expect(guest.getByRole('dialog', { name: 'Abstimmung beginnen' })).toBeVisible();
	await guest.goto(`/forum/werkstatt/${id}`);
	await votes.getByRole('link', { name: 'Wollen wir uns wieder treffen?' }).click();
	await expect(guest.getByRole('heading', { name: 'Wollen wir uns wieder treffen?' })).toBeInViewport();
});
