/** A sealed round from its question to its outcome, through the pages of all who take part. */
import { endCollecting } from '../clock.ts';
import { expect, menu, type Page, signIn, test, told } from '../fixtures.ts';
import { clara, doris, joerg, katarzyna, type Person, samir, ulrich } from '../people.ts';
import { dropCard, findRound } from './arrange.ts';

const QUESTION = 'Was hat uns der neue Schalterplan gekostet?';
const cards: readonly (readonly [Person, string])[] = [
	[samir, 'Zwischen zwei Terminen bleibt keine Minute für die Akte.'],
	[katarzyna, 'Die Übergabe um zwölf fällt immer in die längste Schlange.'],
	[joerg, 'Der Nachmittag ist ruhiger geworden.'],
	[ulrich, 'Neue sitzen am ersten Tag allein am Schalter.'],
	[doris, 'Wer das geplant hat, ist ein Dummkopf.'],
	[doris, 'Ich esse inzwischen am Schalter.'],
];

test('a circle asks, writes without a sender, groups and agrees', async ({ as, guest }) => {
	test.setTimeout(240_000);
	const pages = new Map<Person, Page>();
	for (const person of new Set(cards.map(([author]) => author))) {
		const page = await guest();
		await page.goto('/anmelden');
		await signIn(page, person);
		await page.waitForURL('/');
		pages.set(person, page);
	}
	const page = (person: Person) => pages.get(person) as Page;
	const facilitator = await as(clara);
	let round = '';

	await test.step('the facilitator opens a round, and nothing typed is lost on the way', async () => {
		await facilitator.goto('/resonanz');
		await facilitator.getByRole('link', { name: 'Neue Runde' }).click();
		await facilitator.getByLabel('Frage', { exact: true }).fill(QUESTION);
		await facilitator.getByRole('button', { name: 'Runde eröffnen' }).click();
		const second = facilitator.getByLabel('Wer aus dem Personalrat');
		await expect(second).toBeFocused();
		await second.selectOption({ label: doris.name });
		await facilitator.getByRole('button', { name: 'Runde eröffnen' }).click();
		const reason = facilitator.getByLabel('Warum Sie fragen');
		await expect(reason).toHaveAttribute('aria-invalid', 'true');
		await reason.fill('Der Plan gilt seit drei Monaten; ändern lässt er sich noch.');
		await expect(facilitator.getByText('Niemand kann sehen, wer was geschrieben hat')).toBeVisible();
		await facilitator.getByRole('button', { name: 'Runde eröffnen' }).click();
		await facilitator.waitForURL('/resonanz/runde/*');
		round = new URL(facilitator.url()).pathname;
		await expect(facilitator.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
		await expect(facilitator.locator('[aria-current="step"]')).toHaveText('Sammeln');
	});

	await test.step('members write, and what they send carries nothing of who they are', async () => {
		const sent: Record<string, string>[] = [];
		page(samir).on('request', async (request) => {
			if (request.url().includes('/anon/')) sent.push(await request.allHeaders());
		});
		for (const [author, text] of cards) {
			if (!page(author).url().includes(round)) await page(author).goto(round);
			await dropCard(page(author), text);
		}
		expect(sent.length).toBeGreaterThan(1);
		for (const headers of sent) expect(Object.keys(headers)).not.toContain('cookie');
		for (const headers of sent) expect(headers['referer'] ?? '').toBe('');
		const own = page(samir)
			.getByRole('listitem')
			.filter({ hasText: cards[0]?.[1] ?? '' });
		await expect(own.getByText('Angenommen', { exact: true })).toBeVisible();
		await page(samir).reload();
		await expect(own).toBeVisible();
	});

	await test.step('the card key finds the card from another device', async () => {
		await page(samir).getByRole('button', { name: 'Kartenschlüssel' }).click();
		const key = await page(samir)
			.getByRole('dialog')
			.getByText(/^[0-9A-Z-]{31}$/)
			.innerText();
		await facilitator.goto(`/resonanz/karte?runde=${round.split('/').at(-1)}`);
		await facilitator.getByLabel('Kartenschlüssel').fill('ABC');
		await facilitator.getByRole('button', { name: 'Nachsehen' }).click();
		await expect(facilitator.getByText('Das ist kein Kartenschlüssel.')).toBeVisible();
		await facilitator.getByLabel('Kartenschlüssel').fill(key.toLowerCase().replaceAll('-', ''));
		await facilitator.getByRole('button', { name: 'Nachsehen' }).click();
		await expect(facilitator.getByRole('status').getByText('Angenommen', { exact: true })).toBeVisible();
	});

	await test.step('signing out warns while a card is not yet in an envelope', async () => {
		await menu(page(joerg), 'Konto und Anzeige').click();
		await page(joerg).getByRole('button', { name: 'Abmelden' }).click();
		await expect(page(joerg).getByRole('dialog', { name: 'Eine Karte ist noch nicht im Umschlag' })).toBeVisible();
		await page(joerg).getByRole('button', { name: 'Angemeldet bleiben' }).click();
	});

	await test.step('the pair reads first, and holds back together', async () => {
		await endCollecting(round.split('/').at(-1) ?? '');
		await expect(async () => {
			await facilitator.goto(round);
			await expect(facilitator.getByRole('heading', { name: 'Karten durchsehen' })).toBeVisible({ timeout: 1000 });
		}).toPass();
		await page(samir).goto(round);
		await expect(page(samir).getByText('lesen gerade alle Karten durch')).toBeVisible();
		await expect(page(samir).getByText(cards[1]?.[1] ?? '')).toHaveCount(0);
		await page(doris).goto(round);
		for (const reviewer of [facilitator, page(doris)]) {
			const card = reviewer.getByRole('listitem').filter({ hasText: 'Dummkopf' }).first();
			await card.getByRole('combobox').selectOption('insult');
			await expect(card.getByRole('combobox')).toHaveValue('insult');
		}
		await expect(page(doris).getByText('Wird zurückgehalten')).toBeVisible();
		await page(doris).getByRole('button', { name: 'Durchsicht bestätigen' }).click();
		await expect(page(doris).getByText(`Sobald auch ${clara.name} bestätigt`)).toBeVisible();
		await facilitator.reload();
		await facilitator.getByRole('button', { name: 'Durchsicht bestätigen' }).click();
		await expect(facilitator.getByText('Noch ohne Gruppe')).toBeVisible();
		await expect(facilitator.getByText('Eine Karte wurde zurückgehalten: Beleidigt jemanden (1).')).toBeVisible();
	});

	await test.step('a member learns what has become of each card', async () => {
		await page(doris).goto(round);
		const own = page(doris).locator('section').filter({ hasText: 'Ihre Karten auf diesem Gerät' });
		await expect(own.getByText('Zurückgehalten', { exact: true })).toBeVisible();
		await expect(own.getByText('Grund: Beleidigt jemanden.')).toBeVisible();
		await expect(own.getByText('Veröffentlicht', { exact: true })).toBeVisible();
	});

	await test.step('the circle groups by keyboard alone', async () => {
		const member = page(samir);
		await member.goto(round);
		const note = member.getByRole('listitem').filter({ hasText: 'Übergabe um zwölf' });
		await note.getByRole('button').focus();
		await member.keyboard.press('Enter');
		await member.getByLabel('Neue Gruppe').focus();
		await member.keyboard.type('Pausen und Übergaben');
		await member.keyboard.press('Enter');
		await expect(member.getByRole('heading', { name: 'Pausen und Übergaben' })).toBeVisible();
		await expect(note.getByRole('button')).toBeFocused();
		await expect(told(member, 'Verschoben: Pausen und Übergaben')).toBeVisible();
	});

	await test.step('they agree, somebody takes it on, and the round ends', async () => {
		await facilitator.reload();
		await facilitator.getByRole('button', { name: 'Ergebnis festhalten' }).click();
		await facilitator.getByLabel('Worauf der Kreis sich verständigt hat').fill('Die Übergabe ist künftig um 11:30.');
		await facilitator.getByRole('button', { name: 'Ergebnis festhalten' }).click();
		await facilitator.getByLabel('Was ist zu tun?').fill('Dienstplan ändern');
		await facilitator.getByLabel('Wer?').selectOption({ label: samir.name });
		await facilitator.getByLabel('Bis wann?').fill('2030-01-31');
		await facilitator.getByRole('button', { name: 'Schritt anbieten' }).click();
		await expect(facilitator.getByRole('heading', { name: 'Dienstplan ändern' })).toBeVisible();
		await page(samir).reload();
		await page(samir).getByRole('button', { name: 'Annehmen' }).click();
		await expect(page(samir).getByRole('button', { name: 'Als erledigt melden' })).toBeVisible();
		await facilitator.getByRole('button', { name: 'Runde abschließen' }).click();
		await facilitator.getByRole('dialog').getByRole('button', { name: 'Runde abschließen' }).click();
		await expect(facilitator.getByText('Diese Runde ist abgeschlossen.')).toBeVisible();
		const row = await findRound(facilitator, QUESTION);
		await expect(row.getByText('Ergebnis: Die Übergabe ist künftig um 11:30.')).toBeVisible();
	});
});
