/** What the author of a card does by its key, and other ways into a round than an account: paper and a code. */
import type { BrowserContextOptions } from '@playwright/test';
import { fallNight } from '../clock.ts';
import { expect, type Page, signIn, test, told } from '../fixtures.ts';
import { ask, tell } from '../forum/arrange.ts';
// the other town: votes and live rounds of Stadt Hohenried are tested by the same few people, whose browsers would take
// each other's envelopes
import { birgit, enno, henning, jannik, maren, nour, type Person, piotr, sessionFile, swantje } from '../people.ts';
import { dropCard, openLive, openRound } from './arrange.ts';

const idOf = (round: string) => round.split('/').at(-1) ?? '';
const collecting = ['arriving', 'looking_back'];

type NewPage = (options?: BrowserContextOptions) => Promise<Page>;

async function signedIn(guest: NewPage, person: Person): Promise<Page> {
	const page = await guest();
	await page.goto('/anmelden');
	await signIn(page, person);
	await page.waitForURL('/');
	return page;
}

/** Maren works for two administrations, and facilitates in this one. */
async function facilitator(guest: NewPage): Promise<Page> {
	const page = await signedIn(guest, maren);
	const { memberships } = await ask<{ memberships: { id: string; tenantName: string }[] }>(page.request, 'identity.me');
	const membershipId = memberships.find(({ tenantName }) => tenantName === 'Samtgemeinde Auental')?.id;
	await tell(page.request, 'identity.chooseMembership', { membershipId });
	return page;
}

/** Five people of the town, each in a browser of their own. */
function fivePeople(guest: NewPage): Promise<Page[]> {
	return Promise.all(
		[henning, piotr, jannik, enno, nour].map((person) => guest({ storageState: sessionFile(person) })),
	);
}

/**
 * Opens the round in all these browsers at once, and waits for their envelopes: the same people are at work in other
 * tests, and each browser that fetches them later uses up a renewal.
 */
async function arrive(pages: readonly Page[], round: string): Promise<void> {
	await Promise.all(
		pages.map(async (page) => {
			await page.goto(round);
			// five browsers make their envelopes at once
			await page.getByLabel('Ihre Karte').waitFor({ timeout: 60_000 });
		}),
	);
}

/** Opens the key of the last card, and reads it. */
async function keyOf(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Kartenschlüssel' }).last().click();
	const dialog = page.getByRole('dialog');
	const key = await dialog.getByText(/^[0-9A-Z-]{31}$/).innerText();
	await expect(dialog.getByRole('img', { name: 'QR-Code mit Ihrem Kartenschlüssel' })).toBeVisible();
	await page.keyboard.press('Escape');
	return key;
}

test('a card is added to and withdrawn by its key, in a browser in which nobody is signed in', async ({ guest }) => {
	const round = await openRound((await facilitator(guest)).request, 'Was fehlt uns am Empfang?', birgit);
	const author = await signedIn(guest, swantje);
	const scripts: string[] = [];
	author.on('response', async (response) => {
		if (response.url().endsWith('.js') && (await response.text().catch(() => '')).includes('Mask value out of range'))
			scripts.push(response.url());
	});
	await author.goto(round);
	await dropCard(author, 'Ein Stuhl für alle, die warten.');
	// the drawing of codes is loaded with the first one, not with the page
	expect(scripts).toEqual([]);
	const key = await keyOf(author);
	expect(scripts).toHaveLength(1);

	const other = await guest();
	const sent: { url: string; body: string | null; headers: Record<string, string> }[] = [];
	other.on('request', async (request) =>
		sent.push({ url: request.url(), body: request.postData(), headers: await request.allHeaders() }),
	);
	await other.goto(`/resonanz/karte?runde=${idOf(round)}#${key}`);
	await expect(other.getByText('Angenommen', { exact: true })).toBeVisible();
	expect(other.url()).not.toContain(key);
	await other.getByLabel('Ihre Ergänzung').fill('Und eine Garderobe.');
	await other.getByRole('button', { name: 'Ergänzung einwerfen' }).click();
	await expect(told(other, 'Ihre Ergänzung ist angenommen.')).toBeVisible();
	await other.getByRole('button', { name: 'Karte zurückziehen' }).click();
	await expect(other.getByText('Zurückgezogen', { exact: true })).toBeVisible();
	await expect(other.getByLabel('Ihre Ergänzung')).toHaveCount(0);
	// neither the key nor anything of a session has left this browser
	const said = JSON.stringify(sent).replaceAll('-', '');
	expect(said).not.toContain(key.replaceAll('-', ''));
	for (const { url, headers } of sent) if (url.includes('/anon/')) expect(headers['cookie']).toBeUndefined();
	expect(await other.context().cookies()).toEqual([]);
});

test('an author and the facilitator talk about a card, and nobody learns who it is', async ({ guest }) => {
	test.setTimeout(240_000);
	const leads = await facilitator(guest);
	const people = await fivePeople(guest);
	const round = await openLive(leads.request, 'Was sollten wir genauer wissen?', collecting);
	await arrive(people, round);
	for (const [at, page] of people.entries()) {
		await dropCard(page, at === 4 ? 'Die Zeit nach zwölf.' : `Gedanke ${at}`);
	}
	const key = await keyOf(people[4] as Page);
	await tell(leads.request, 'resonance.reveal', { roundId: idOf(round) });
	await leads.goto(round);

	const other = await guest();
	await other.goto(`/resonanz/karte?runde=${idOf(round)}`);
	await other.getByLabel('Kartenschlüssel').fill(key.toLowerCase());
	await other.getByRole('button', { name: 'Nachsehen' }).click();
	await expect(other.getByText('Veröffentlicht', { exact: true })).toBeVisible();
	await other.getByLabel('Ihre Nachricht').fill('Gemeint ist die Zeit ohne Empfang.');
	await other.getByRole('button', { name: 'Nachricht senden' }).click();
	await expect(told(other, 'Sie kommt in der Nacht an.')).toBeVisible();
	await expect(other.getByText('Eine Nachricht von Ihnen ist unterwegs.')).toBeVisible();

	await fallNight();
	const note = leads.locator('.note').filter({ hasText: 'Die Zeit nach zwölf.' });
	await note.getByRole('button', { name: 'Eine Nachricht' }).click();
	const dialog = leads.getByRole('dialog');
	await expect(dialog.getByText('Gemeint ist die Zeit ohne Empfang.')).toBeVisible();
	await dialog.getByLabel('Ihre Nachricht').fill('Danke, das nehmen wir auf.');
	await dialog.getByRole('button', { name: 'Nachricht senden' }).click();
	await expect(told(leads, 'Ihre Nachricht steht bei der Karte.')).toBeVisible();
	// those who are not of the pair see neither
	await expect((people[1] as Page).locator('.note')).toHaveCount(5);
	await expect((people[1] as Page).getByText(/Nachricht/)).toHaveCount(0);

	await other.getByRole('button', { name: 'Nachsehen' }).click();
	await expect(other.getByText('Danke, das nehmen wir auf.')).toBeVisible();
});

test('people without a device and people without an account take part in a live round', async ({ guest }) => {
	test.setTimeout(240_000);
	const leads = await facilitator(guest);
	const members = await fivePeople(guest);
	const round = await openLive(leads.request, 'Was nehmen wir aus der Werkstatt mit?', collecting);
	await arrive(members, round);
	await leads.goto(round);

	await test.step('paper cards are entered together, with the number of people', async () => {
		await leads.getByRole('button', { name: 'Papierkarten eintragen' }).click();
		const dialog = leads.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Karten einwerfen' }).click();
		await expect(dialog.getByText('Bitte tragen Sie mindestens eine Karte ein.')).toBeVisible();
		await dialog.getByLabel('Personen, die bisher').fill('6');
		const lines = Array.from({ length: 6 }, (_, at) => `Zettel ${at}`);
		await dialog.getByLabel('Karten', { exact: true }).fill(`${lines.join('\n\n')}\n`);
		await expect(dialog.getByText('6 Karten')).toBeVisible();
		await dialog.getByRole('button', { name: 'Karten einwerfen' }).click();
		await expect(told(leads, '6 Papierkarten sind angenommen.')).toBeVisible();
		await expect(leads.getByText('6 Personen auf Papier')).toBeVisible();
	});

	await test.step('guests write by a code, and see nothing but thanks', async () => {
		await leads.getByRole('link', { name: 'Gäste ohne Konto' }).click();
		await leads.getByLabel('Karten, die alle Gäste').fill('1');
		await leads.getByRole('button', { name: 'Code anzeigen' }).click();
		await expect(leads.getByRole('img', { name: /QR-Code zu/ })).toBeVisible();
		const wall = leads.getByRole('region', { name: 'Code', exact: true });
		const code = (await wall.locator('.code').innerText()).replace(/\s/g, '');
		const visitor = await guest();
		await visitor.goto('/mitmachen');
		await visitor.getByLabel('Code').fill('kein');
		await visitor.getByRole('button', { name: 'Weiter' }).click();
		await expect(visitor.getByText('Das ist kein Code.')).toBeVisible();
		await visitor.getByLabel('Code').fill(code.toLowerCase());
		await visitor.getByRole('button', { name: 'Weiter' }).click();
		await expect(
			visitor.getByRole('heading', { level: 1, name: 'Was nehmen wir aus der Werkstatt mit?' }),
		).toBeVisible();
		await expect(visitor.getByText('Ohne Konto: weniger Schutz')).toBeVisible();
		await visitor.getByLabel('Ihre Karte').fill('Gast im Saal');
		await visitor.getByRole('button', { name: 'Karte einwerfen' }).click();
		await expect(visitor.getByRole('heading', { name: 'Danke, Ihre Karte ist eingeworfen.' })).toBeFocused();
		await visitor.getByRole('button', { name: 'Noch eine Karte schreiben' }).click();
		await visitor.getByLabel('Ihre Karte').fill('Eine zu viel');
		await visitor.getByRole('button', { name: 'Karte einwerfen' }).click();
		await expect(visitor.getByText('Alle Karten für Gäste sind vergeben.')).toBeVisible();
		expect(await visitor.context().cookies()).toEqual([]);
		expect(await visitor.evaluate(() => Object.keys(localStorage))).toEqual([]);

		await leads.goto(round);
		await Promise.all(members.map((page, at) => dropCard(page, `Gedanke ${at}`)));
		await expect((members[0] as Page).getByText('Gäste ohne Konto: bis zu einer Karte')).toBeVisible();
		await leads.getByRole('button', { name: 'Aufdecken' }).click();
		await leads.getByRole('dialog').getByRole('button', { name: 'Aufdecken' }).click();
		await expect((members[0] as Page).locator('.note')).toHaveCount(12);
		await visitor.reload();
		await expect(visitor.getByText('Diesen Code gibt es nicht (mehr).')).toBeVisible();
		await expect(visitor.getByText('Gast im Saal')).toHaveCount(0);
	});

	await test.step('votes on paper are counted with the others', async () => {
		const roundId = idOf(round);
		await tell(leads.request, 'resonance.openVote', {
			roundId,
			kind: 'dots',
			title: 'Was zuerst?',
			options: ['Pausen', 'Technik'],
			dots: 2,
			days: 1,
		});
		await leads.reload();
		await leads.getByRole('button', { name: 'Papierstimmen eintragen' }).click();
		const dialog = leads.getByRole('dialog');
		await dialog.getByLabel('Personen, die auf Papier').fill('6');
		await dialog.getByLabel('Punkte für: Pausen').fill('20');
		await dialog.getByRole('button', { name: 'Speichern' }).click();
		await expect(dialog.getByText('Diese Zahlen können von so vielen Personen nicht kommen.')).toBeVisible();
		await dialog.getByLabel('Punkte für: Pausen').fill('8');
		await dialog.getByLabel('Punkte für: Technik').fill('4');
		await dialog.getByRole('button', { name: 'Speichern' }).click();
		await expect(told(leads, 'Die Papierstimmen sind eingetragen.')).toBeVisible();
		await leads.getByRole('button', { name: 'Jetzt auszählen' }).click();
		await expect(leads.getByText('8 Punkte')).toBeVisible();
	});
});

test('a round explains itself in plain language, and says whom to turn to', async ({ guest }) => {
	const round = await openRound((await facilitator(guest)).request, 'Verstehen uns alle?', birgit);
	const member = await signedIn(guest, swantje);
	await member.goto(`${round}?leicht`);
	await expect(member.getByRole('heading', { name: 'Diese Runde in Leichter Sprache' })).toBeVisible();
	await expect(member.getByText('Eine Prüfgruppe hat ihn noch nicht geprüft.')).toBeVisible();
	await member.getByRole('button', { name: 'In Alltagssprache' }).press('Enter');
	await expect(member.getByRole('heading', { name: 'Diese Runde in Leichter Sprache' })).toHaveCount(0);
	const written: string[] = [];
	member.on('request', (request) => {
		if (request.method() === 'POST') written.push(request.url());
	});
	await member.getByLabel('Ihre Karte').waitFor();
	written.length = 0;
	await member.getByText('Ich brauche Hilfe').click();
	await expect(member.getByText(/^Vertrauensperson: /)).toBeVisible();
	// envelopes of other rounds are fetched whenever they are due
	expect(written.filter((url) => !/issue(Tickets|Ballot)$/.test(url))).toEqual([]);
	// names of the circle are known on the device
	await member.getByLabel('Ihre Karte').fill('Kühn hat das anders gesagt.');
	await expect(member.getByText('Ein Name: Kühn')).toBeVisible();
});
