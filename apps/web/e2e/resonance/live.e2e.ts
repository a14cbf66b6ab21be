/** A live round in five browsers, and boards that follow what others do. */
import { layCable } from '../cable.ts';
import { expect, type Page, tabTo, test, told } from '../fixtures.ts';
import { ask, tell } from '../forum/arrange.ts';
import { clara, emre, leonie, type Person, pia, tomke } from '../people.ts';
import { dropCard, findRound } from './arrange.ts';

const QUESTION = 'Was hat uns an der Umstellung überrascht?';
const circle: readonly Person[] = [clara, tomke, emre, pia, leonie];

/** The round's own note of each card, not the list of one's own cards. */
const note = (page: Page, text: string) => page.locator('.note').filter({ hasText: text });
const group = (page: Page, title: string) =>
	page.locator('section.group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const phase = (page: Page) => page.locator('[aria-current="step"]');

test('five people in one room arrive, look back, write, reveal, group, agree and end', async ({ as }) => {
	test.setTimeout(240_000);
	const pages = await Promise.all(circle.map((person) => as(person)));
	const [leads, member, ...others] = pages as [Page, Page, ...Page[]];
	const all = (check: (page: Page) => Promise<void>) => Promise.all(pages.map(check));
	let round = '';

	await test.step('the facilitator opens it, and reads that the protection is weaker', async () => {
		await leads.goto('/resonanz/neu');
		await leads.getByRole('radio', { name: 'Live in einem Raum oder Anruf.' }).check();
		await expect(leads.getByText('Anwesende können Sie beim Schreiben sehen.')).toBeVisible();
		await expect(leads.getByLabel('Wer aus dem Personalrat')).toHaveCount(0);
		await leads.getByLabel('Frage', { exact: true }).fill(QUESTION);
		await leads.getByLabel('Warum Sie fragen').fill('Damit die nächste leichter wird.');
		await leads.getByLabel('Frage zum Ankommen').fill('Mit welchem Wetter sind Sie heute da?');
		await leads.getByRole('button', { name: 'Runde eröffnen' }).click();
		await leads.waitForURL('/resonanz/runde/*');
		round = new URL(leads.url()).pathname;
		await expect(phase(leads)).toHaveText('Ankommen');
	});

	await test.step('the others find it on their page of today, and all are counted', async () => {
		await member.goto('/');
		await member.getByRole('link', { name: QUESTION }).first().click();
		await Promise.all(others.map((page) => page.goto(round)));
		await all(async (page) => {
			await expect(page.getByText('Mit welchem Wetter sind Sie heute da?')).toBeVisible();
			await expect(page.getByText('5 Personen sind gerade da')).toBeVisible();
			await expect(page.getByText('Anwesende können Sie beim Schreiben sehen.')).toBeVisible();
		});
		await expect(member.getByRole('button', { name: /Weiter zu/ })).toHaveCount(0);
	});

	await test.step('the facilitator leads on by keyboard, and a timer runs for all', async () => {
		await tabTo(leads, leads.getByRole('button', { name: 'Weiter zu „Rückblick“' }));
		await leads.keyboard.press('Enter');
		await all(async (page) => {
			await expect(page.getByRole('heading', { name: 'Rückblick: Was ist' })).toBeVisible();
			await expect(page.getByText('Mit welchem Wetter')).toHaveCount(0);
		});
		await leads.getByRole('button', { name: 'Weiter zu „Sammeln“' }).click();
		await leads.getByLabel('Uhr für alle').selectOption('1');
		await leads.getByRole('button', { name: 'Uhr starten' }).click();
		await all((page) => expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/));
		await leads.getByRole('button', { name: '5 Minuten mehr' }).click();
		await all((page) => expect(page.getByRole('timer')).toHaveText(/^(6:00|5:5\d|5:4\d)$/));
		await leads.getByRole('button', { name: 'Uhr anhalten' }).click();
		await all((page) => expect(page.getByRole('timer')).toHaveCount(0));
	});

	await test.step('cards stay hidden until there are enough, also from the facilitator', async () => {
		for (const [at, page] of pages.slice(0, 4).entries()) await dropCard(page, `Beobachtung ${at + 1}`);
		await leads.getByRole('button', { name: 'Aufdecken' }).click();
		const dialog = leads.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Aufdecken' }).click();
		await expect(dialog.getByText('Aufgedeckt wird erst, wenn')).toBeVisible();
		await leads.keyboard.press('Escape');
		await expect(leads.locator('.note')).toHaveCount(0);
		await dropCard(others.at(-1) as Page, 'Beobachtung 5');
		await leads.getByRole('button', { name: 'Aufdecken' }).click();
		await dialog.getByRole('button', { name: 'Aufdecken' }).click();
		await all((page) => expect(page.locator('.note')).toHaveCount(5));
		await expect(member.getByText('Veröffentlicht', { exact: true })).toBeVisible();
	});

	await test.step('what one moves by keyboard moves for all, and is said to those who do not see it', async () => {
		const button = note(member, 'Beobachtung 3').getByRole('button');
		await button.focus();
		await member.keyboard.press('Enter');
		await member.getByLabel('Neue Gruppe').focus();
		await member.keyboard.type('Überraschungen');
		await member.keyboard.press('Enter');
		await all((page) =>
			expect(group(page, 'Überraschungen').getByText('Beobachtung 3', { exact: true })).toBeVisible(),
		);
		await expect(button).toBeFocused();
		await expect(told(leads, 'Eine Karte wurde verschoben.')).toBeAttached();
		// somebody else moves the card on which the focus is
		await note(leads, 'Beobachtung 3').getByRole('button').click();
		await leads.getByRole('dialog').getByRole('button', { name: 'Aus der Gruppe nehmen' }).click();
		await expect(group(member, 'Überraschungen')).toHaveCount(0);
		await expect(button).toBeFocused();
	});

	await test.step('they go on to an outcome and a step, and the round ends', async () => {
		for (const name of ['Gewichten', 'Besprechen', 'Verabreden']) {
			await leads.getByRole('button', { name: `Weiter zu „${name}“` }).click();
			await all((page) => expect(phase(page)).toHaveText(name));
		}
		await leads.getByLabel('Worauf der Kreis sich verständigt hat').fill('Wir üben vorher.');
		await leads.getByRole('button', { name: 'Ergebnis festhalten' }).click();
		await all((page) => expect(page.getByText('Wir üben vorher.')).toBeVisible());
		await leads.getByLabel('Was ist zu tun?').fill('Übungstermin suchen');
		await leads.getByLabel('Wer?').selectOption({ label: tomke.name });
		await leads.getByLabel('Bis wann?').fill('2030-01-31');
		await leads.getByRole('button', { name: 'Schritt anbieten' }).click();
		await member.getByRole('button', { name: 'Ablehnen' }).click();
		await member.getByLabel('Warum nicht?').fill('Im Januar bin ich nicht da.');
		await member.getByRole('dialog').getByRole('button', { name: 'Ablehnen' }).click();
		await expect(leads.getByText('Im Januar bin ich nicht da.')).toBeVisible();
		await leads.getByRole('button', { name: 'Weiter zu „Nachhalten“' }).click();
		await leads.getByRole('button', { name: 'Runde abschließen' }).click();
		await leads.getByRole('dialog').getByRole('button', { name: 'Runde abschließen' }).click();
		await all((page) => expect(page.getByText('Diese Runde ist abgeschlossen.')).toBeVisible());
	});

	await test.step('the next round looks back on what has become of it, and is handed over', async () => {
		await leads.goto('/resonanz/neu');
		await leads.getByRole('radio', { name: 'Live in einem Raum oder Anruf.' }).check();
		await leads.getByLabel('Frage', { exact: true }).fill('Und was nun?');
		await leads.getByLabel('Warum Sie fragen').fill('Es geht weiter.');
		await leads.getByRole('button', { name: 'Runde eröffnen' }).click();
		await leads.waitForURL('/resonanz/runde/*');
		await leads.getByRole('button', { name: 'Weiter zu „Rückblick“' }).click();
		await expect(leads.getByText('Ergebnis: Wir üben vorher.')).toBeVisible();
		await expect(leads.getByText('Abgelehnt, weil: Im Januar bin ich nicht da.')).toBeVisible();
		await member.goto(new URL(leads.url()).pathname);
		await leads.getByRole('button', { name: 'Moderation übergeben' }).click();
		await leads.getByLabel('An wen?').selectOption({ label: tomke.name });
		await leads.getByRole('button', { name: 'Übergeben', exact: true }).click();
		await expect(leads.getByRole('button', { name: /Weiter zu/ })).toHaveCount(0);
		await member.getByRole('button', { name: 'Weiter zu „Sammeln“' }).click();
		await expect(phase(leads)).toHaveText('Sammeln');
	});
});

test('a released board follows what others do, also after a cut', async ({ as }) => {
	const cable = await layCable();
	try {
		const author = await as(clara);
		const row = await findRound(author, 'Wo verlieren Bürgerinnen und Bürger bei uns unnötig Zeit?');
		await row.getByRole('link').click();
		await author.waitForURL('/resonanz/runde/*');
		const address = new URL(author.url()).pathname;
		const roundId = address.split('/').at(-1) ?? '';
		const page = await as(tomke, { proxy: { server: cable.server } });
		await page.goto(address);
		const words = await page.locator('.note p').first().innerText();
		const round = `resonance.round?input=${encodeURIComponent(JSON.stringify({ roundId }))}`;
		const { cards } = await ask<{ cards: { id: string; text: string }[] }>(author.request, round);
		const id = cards.find(({ text }) => text === words)?.id ?? '';
		const name = (title: string) =>
			tell(author.request, 'resonance.nameGroup', { roundId, groupId: null, title, cardIds: [id] });
		await name('Vor dem Riss');
		await expect(group(page, 'Vor dem Riss').getByText(words, { exact: true })).toBeVisible();

		cable.cut();
		await name('Während des Risses');
		await expect(page.getByText('Die Verbindung ist unterbrochen.')).toBeVisible();
		await expect(group(page, 'Vor dem Riss')).toBeVisible();

		cable.mend();
		await expect(group(page, 'Während des Risses').getByText(words, { exact: true })).toBeVisible({ timeout: 30_000 });
		await expect(page.getByText('Die Verbindung ist unterbrochen.')).toHaveCount(0);
		await tell(author.request, 'resonance.moveCards', { roundId, cardIds: [id], groupId: null });
		await expect(group(page, 'Während des Risses')).toHaveCount(0);
	} finally {
		cable.remove();
	}
});
