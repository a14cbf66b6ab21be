/** A pulse: started by its facilitator, answered by somebody of its circle, and never shown before it is counted. */
import { expect, signIn, tabTo, test } from '../fixtures.ts';
import { clara, doris, elif, henning, tomke } from '../people.ts';

test('a facilitator starts a pulse, its circle sees it, and it is ended', async ({ as }) => {
	const facilitator = await as(clara);
	await facilitator.goto('/resonanz');
	await facilitator.getByRole('link', { name: 'Puls: dieselben Aussagen, alle paar Wochen' }).click();
	await facilitator.getByRole('link', { name: 'Neuer Puls' }).click();
	await facilitator.getByLabel('Wie heißt der Puls?').fill('Wie läuft der Umzug?');
	await facilitator.getByLabel('Aussagen').fill('Ich weiß, wo mein Platz ist.\nich weiß, wo mein Platz ist.');
	await facilitator.getByRole('button', { name: 'Puls beginnen' }).click();
	const second = facilitator.getByLabel('Wer aus dem Personalrat leitet den Puls mit Ihnen?');
	await expect(second).toHaveAttribute('aria-invalid', 'true');
	await second.selectOption(doris.name);
	await facilitator.getByRole('button', { name: 'Puls beginnen' }).click();
	await expect(facilitator.getByText('1 bis 8 verschiedene Aussagen')).toBeVisible();
	await facilitator.getByLabel('Aussagen').fill('Ich weiß, wo mein Platz ist.\nIch finde, was ich brauche.');
	await facilitator.getByRole('button', { name: 'Puls beginnen' }).click();
	await expect(facilitator.getByRole('heading', { level: 1, name: 'Wie läuft der Umzug?' })).toBeVisible();
	await expect(facilitator.getByText('Noch keine Ergebnisse')).toBeVisible();

	await facilitator.getByRole('button', { name: 'Puls beenden' }).click();
	await facilitator.getByRole('dialog').getByRole('button', { name: 'Puls beenden' }).click();
	await expect(facilitator.getByText('Der Puls ist beendet.')).toBeVisible();
	await expect(facilitator.getByRole('button', { name: 'Puls beenden' })).toHaveCount(0);

	const stranger = await as(henning);
	await stranger.goto(new URL(facilitator.url()).pathname);
	await expect(stranger.getByText('Diesen Puls gibt es nicht (mehr)')).toBeVisible();
	const member = await as(tomke);
	await member.goto('/resonanz/puls');
	await expect(member.getByRole('button', { name: 'Neuer Puls' })).toHaveCount(0);
});

test('a member answers by keyboard, for a unit if they want, and sees earlier waves with what is frozen', async ({
	page,
}) => {
	await page.goto('/anmelden');
	await signIn(page, elif);
	await page.getByRole('link', { name: 'Wie arbeitet es sich im Rathaus?', exact: true }).click();
	const choice = page.getByLabel('Ich antworte für');
	await expect(choice).toHaveValue('');
	await choice.selectOption('Team Bürgerbüro');
	for (const statement of await page.getByRole('group', { name: /^(Ich|Wenn) / }).all()) {
		await tabTo(page, statement.getByRole('radio').first());
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
	}
	await tabTo(page, page.getByRole('button', { name: 'Stimme abgeben' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('Ihre Stimme ist angenommen')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Ihre Stimme ist angenommen')).toBeVisible();

	await expect(page.getByText('Eingefroren ist eine Welle')).toBeVisible();
	await page.getByText('Alle Zahlen als Tabelle').click();
	const table = page.getByRole('region', { name: 'Mittelwerte aller Wellen' });
	await expect(table.getByRole('columnheader')).toHaveCount(7);
	await expect(table.getByText('eingefroren')).toHaveCount(4);
	const units = page.getByRole('region', { name: 'Nach Einheiten' });
	await expect(units.getByRole('row').last()).toContainText('Alle übrigen und ohne Angabe');
});
