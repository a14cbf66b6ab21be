/** The staff council looks inside, lets a round rest and go on; the administration enters what was agreed. */
import { expect, type Page, signIn, test } from '../fixtures.ts';
import { clara, doris, type Person, pia, tomke } from '../people.ts';
import { openRound } from './arrange.ts';

const QUESTION = 'Wie teilen wir die Rufbereitschaft neu auf?';

test('the staff council lets a round rest, the circle sees why, and it goes on with what was agreed', async ({
	as,
	guest,
}) => {
	const council = await signedIn(await guest(), doris);
	const facilitator = await as(clara);
	const member = await as(tomke);
	const round = await openRound(facilitator.request, QUESTION);

	await test.step('looks inside: all checks hold, and each column is explained', async () => {
		await council.goto('/resonanz');
		await council.getByRole('link', { name: 'Einblick' }).click();
		await expect(council.getByText('Ja, alle 8 Prüfungen halten.')).toBeVisible();
		await council.getByText('resonance_cards').click();
		await expect(council.getByRole('rowheader', { name: 'receipt', exact: true })).toBeVisible();
		await expect(council.getByText('Nicht erklärt.')).toHaveCount(0);
	});

	await test.step('objects with a reason, and not without', async () => {
		await council.getByRole('button', { name: `Einwand erheben gegen: ${QUESTION}` }).click();
		const dialog = council.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Runde ruhen lassen' }).click();
		await expect(dialog.getByLabel('Was spricht dagegen?')).toHaveAttribute('aria-invalid', 'true');
		await dialog.getByLabel('Was spricht dagegen?').fill('Die Frage berührt laufende Verhandlungen.');
		await dialog.getByRole('button', { name: 'Runde ruhen lassen' }).click();
		await expect(row(council).getByText('Ruht')).toBeVisible();
	});

	await test.step('the circle sees calmly why, and nobody can write', async () => {
		await member.goto(round);
		await expect(member.getByRole('heading', { name: 'Diese Runde ruht' })).toBeVisible();
		await expect(member.getByText('Die Frage berührt laufende Verhandlungen.')).toBeVisible();
		await expect(member.getByLabel('Ihre Karte')).toHaveCount(0);
	});

	await test.step('it goes on once it is settled', async () => {
		await row(council).getByRole('button', { name: 'Einwand klären' }).click();
		const dialog = council.getByRole('dialog');
		await dialog.getByLabel('Vereinbarung').fill('Die Frage bleibt, die Verhandlung wird abgewartet.');
		await dialog.getByRole('button', { name: 'Runde fortsetzen' }).click();
		await expect(row(council).getByText(/Geklärt am .*abgewartet/)).toBeVisible();
		// told live, with envelopes that could not be had before
		await expect(member.getByLabel('Ihre Karte')).toBeVisible();
	});

	await test.step('the facilitator reminds everybody, once', async () => {
		await facilitator.goto(round);
		await facilitator.getByRole('button', { name: 'Kreis erinnern' }).click();
		await facilitator.getByRole('dialog').getByRole('button', { name: 'Alle erinnern' }).click();
		await expect(facilitator.getByText(/Der Kreis wurde am .* erinnert/)).toBeVisible();
		await expect(facilitator.getByRole('button', { name: 'Kreis erinnern' })).toHaveCount(0);
	});

	function row(page: Page) {
		return page.locator('#runden li').filter({ hasText: QUESTION });
	}
});

test('what the administration enters, the staff council sees with its name, and the drafts carry it', async ({
	as,
	guest,
}) => {
	const admin = await as(pia);
	await admin.goto('/resonanz/einstellungen');
	await admin.getByLabel('Mindestzahl an Personen').fill('fünf');
	await admin.getByRole('button', { name: 'Speichern' }).click();
	await expect(admin.getByLabel('Mindestzahl an Personen')).toBeFocused();
	await admin.getByLabel('Mindestzahl an Personen').fill('5');
	await admin.getByLabel('Tag der Dienstvereinbarung').fill('2026-11-02');
	await admin.getByLabel('Aktenzeichen').fill('10-24-03/26');
	await admin.getByRole('button', { name: 'Speichern' }).click();
	await expect(admin.getByText('Gespeichert. Personalrat und Datenschutz sehen die Änderung.')).toBeVisible();

	const council = await signedIn(await guest(), doris);
	await council.goto('/resonanz/einblick');
	const change = council.getByRole('row').filter({ hasText: '10-24-03/26' });
	await expect(change.getByRole('cell', { name: pia.name })).toBeVisible();

	await council.goto('/resonanz/unterlagen');
	await council.getByRole('link', { name: 'Dienstvereinbarung über Resonanzrunden' }).click();
	await expect(council.getByText('2. November 2026').first()).toBeVisible();
	const [file] = await Promise.all([
		council.waitForEvent('download'),
		council.getByRole('button', { name: 'Als Text laden' }).click(),
	]);
	expect(file.suggestedFilename()).toBe('dienstvereinbarung.md');
});

test('several administrations of an association are asked together', async ({ as }) => {
	const page = await as(clara);
	await page.goto('/resonanz/neu');
	await page.getByLabel('Frage', { exact: true }).fill('Was könnten unsere Häuser zusammen tun?');
	await page.getByLabel('Warum Sie fragen').fill('Der Verband plant das nächste Jahr.');
	await page.getByRole('radio', { name: 'Gemeinsam im Verband: Zusammenarbeit Lindenhainer Land' }).check();
	await expect(page.getByRole('list', { name: 'Diese Verwaltungen antworten zusammen' })).toBeVisible();
	await page
		.getByLabel('Wer aus dem Personalrat')
		.selectOption({ label: 'Doris Allgaier, Personalrat Stadt Hohenried' });
	await page.getByRole('button', { name: 'Runde eröffnen' }).click();
	await page.waitForURL('/resonanz/runde/*');
	await expect(page.getByText('Gemeinsame Runde')).toBeVisible();
	await expect(page.getByText(/antworten zusammen/)).toContainText('Stadt Hohenried');
});

async function signedIn(page: Page, person: Person): Promise<Page> {
	await page.goto('/anmelden');
	await signIn(page, person);
	await page.waitForURL('/');
	return page;
}
