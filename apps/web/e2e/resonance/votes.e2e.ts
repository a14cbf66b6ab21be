/** A circle weighs: one by keyboard in the browser, others as their browsers would. */
import type { APIRequestContext } from '@playwright/test';
import { castBallot, fetchBallot } from '../../../api/src/resonance/playing.ts';
import { endVoting } from '../clock.ts';
import { expect, type Page, tabTo, test } from '../fixtures.ts';
import { tell } from '../forum/arrange.ts';
import { clara, emre, leonie, type Person, pia, sessionFile, tomke } from '../people.ts';
import { findRound } from './arrange.ts';

const TITLE = 'Womit fangen wir im Januar an?';

async function openDemoRound(page: Page): Promise<string> {
	const row = await findRound(page, 'Wo verlieren Bürgerinnen und Bürger bei uns unnötig Zeit?');
	await row.getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Wie geht es weiter?' })).toBeVisible();
	return new URL(page.url()).pathname;
}

test('a circle weighs with dots: nothing shows before the count, and the count shows once', async ({ as, browser }) => {
	const facilitator = await as(clara);
	const path = await openDemoRound(facilitator);
	await facilitator.getByRole('button', { name: 'Abstimmung beginnen' }).click();
	const dialog = facilitator.getByRole('dialog');
	await dialog.getByLabel('Worum geht es?').fill(TITLE);
	await expect(dialog.getByLabel('Möglichkeiten')).toHaveValue(/Zweimal kommen/);
	await dialog.getByLabel('Möglichkeiten').fill('Zweimal kommen');
	await dialog.getByRole('button', { name: 'Abstimmung beginnen' }).click();
	await expect(dialog.getByText('2 bis 20 verschiedene Möglichkeiten')).toBeVisible();
	await dialog.getByLabel('Möglichkeiten').fill('Zweimal kommen\nWarten am Telefon');
	await dialog.getByRole('button', { name: 'Abstimmung beginnen' }).click();
	const vote = (page: Page) => page.getByRole('article').filter({ hasText: TITLE });
	await expect(vote(facilitator)).toBeVisible();

	const member = await as(tomke);
	await member.goto(path);
	const more = vote(member).getByRole('button', { name: 'Einen Punkt mehr für Zweimal kommen' });
	await more.waitFor();
	await tabTo(member, more);
	await member.keyboard.press('Enter');
	await member.keyboard.press('Enter');
	await expect(vote(member).getByText('Noch ein Punkt')).toBeVisible();
	await tabTo(member, vote(member).getByRole('button', { name: 'Stimme abgeben' }));
	await member.keyboard.press('Enter');
	await expect(vote(member).getByText('Ihre Stimme ist angenommen')).toBeVisible();
	await member.reload();
	await expect(vote(member).getByText('Ihre Stimme ist angenommen')).toBeVisible();

	for (let dots = 0; dots < 3; dots++)
		await vote(facilitator).getByRole('button', { name: 'Einen Punkt mehr für Warten am Telefon' }).click();
	await vote(facilitator).getByRole('button', { name: 'Stimme abgeben' }).click();
	await expect(vote(facilitator).getByText('Ihre Stimme ist angenommen')).toBeVisible();
	const others: readonly Person[] = [pia, emre, leonie];
	for (const person of others) {
		const context = await browser.newContext({ storageState: sessionFile(person) });
		await castAs(context.request, facilitator, person);
		await context.close();
	}
	await expect(vote(member).getByText('1 Punkt')).toHaveCount(0);
	await endVoting(TITLE);
	await expect(async () => {
		await member.reload();
		await expect(vote(member).getByText('Ausgezählt')).toBeVisible({ timeout: 1000 });
	}).toPass();
	await expect(vote(member).getByText('5 Stimmen')).toBeVisible();
	await expect(vote(member).getByRole('listitem')).toHaveText([
		/Warten am Telefon\s*12 Punkte/,
		/Zweimal kommen\s*2 Punkte/,
	]);

	await member.getByRole('button', { name: 'Gesprächsnotizen beginnen' }).click();
	await member.getByLabel('Neuer Satz').fill('Wir beginnen mit dem Telefon.');
	await member.getByRole('button', { name: 'Festhalten', exact: true }).click();
	await facilitator.reload();
	await expect(facilitator.getByText('Wir beginnen mit dem Telefon.')).toBeVisible();
});

/** All three dots on the second option, by the browser of somebody else. */
async function castAs(request: APIRequestContext, page: Page, person: Person): Promise<void> {
	const origin = new URL(page.url()).origin;
	const ask = (path: string, init?: RequestInit) =>
		fetch(origin + path, { ...init, headers: { 'content-type': 'application/json', origin } });
	const open = await request.get(`${origin}/api/trpc/resonance.openTickets`);
	const { votes } = ((await open.json()) as { result: { data: { votes: { id: string; issued: boolean }[] } } }).result
		.data;
	const voteId = votes.find(({ issued }) => !issued)?.id;
	if (!voteId) throw new Error(`${person.name} has no vote to cast`);
	const { publicKey } = (await (await ask(`/anon/vote/${voteId}`)).json()) as { publicKey: string };
	const ballot = await fetchBallot(publicKey, (blinded) =>
		tell<{ signature: string }>(request, 'resonance.issueBallot', { voteId, blinded }),
	);
	const answer = await castBallot(ask, voteId, ballot, { dots: { 1: 3 } });
	expect(answer.status).toBe(202);
}
