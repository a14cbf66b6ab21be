/** Pages of staff council, administration and facilitators of shared rounds, and their states. */
import { expect } from '../fixtures.ts';
import { tell } from '../forum/arrange.ts';
import { birgit, clara, doris, PASSWORD, pia } from '../people.ts';
import { openRound } from '../resonance/arrange.ts';
import { button, type Place } from './place.ts';

export const councilPlaces: readonly Place[] = [
	{
		name: 'insight with a table and an objection',
		open: async (page) => {
			await tell(page.request, 'identity.signIn', { email: birgit.email, password: PASSWORD });
			await page.goto('/resonanz/einblick');
			await page.getByText('resonance_rounds').click();
			await page.locator('#runden').getByRole('button').first().click();
			await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
		},
	},
	{
		name: 'round that rests',
		who: clara,
		open: async (page, words) => {
			const round = await openRound(page.request, 'Was wird barrierefrei ruhen?');
			const council = await page.context().browser()?.newContext();
			if (!council) throw new Error('no browser');
			await tell(council.request, 'identity.signIn', { email: doris.email, password: PASSWORD });
			const reason = 'Bitte erst mit uns reden, dann fragen.';
			await tell(council.request, 'resonance.raiseObjection', { roundId: round.split('/').at(-1), reason });
			await council.close();
			await page.goto(round);
			await expect(page.getByRole('heading', { name: words('council_rests') })).toBeVisible();
		},
	},
	{
		name: 'reminding a circle',
		who: clara,
		open: async (page, words) => {
			await page.goto(await openRound(page.request, 'Wer wird erinnert?'));
			await button(page, words('council_remind')).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'settings of rounds with an error',
		who: pia,
		open: async (page, words) => {
			await page.goto('/resonanz/einstellungen');
			await page.getByLabel(words('council_set_floor')).fill('viele');
			await button(page, words('council_set_do')).click();
			await expect(page.getByLabel(words('council_set_floor'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{
		name: 'settings of rounds, asked once more',
		who: pia,
		open: async (page, words) => {
			await page.goto('/resonanz/einstellungen');
			await page.getByLabel(words('council_set_floor')).fill('9');
			await button(page, words('council_set_do')).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{ name: 'papers', who: pia, open: '/resonanz/unterlagen' },
	{ name: 'draft of an agreement', who: pia, open: '/resonanz/unterlagen/dienstvereinbarung' },
	{ name: 'draft of an assessment', who: pia, open: '/resonanz/unterlagen/folgenabschaetzung' },
	{
		name: 'new shared round',
		who: clara,
		open: async (page, words) => {
			await page.goto('/resonanz/neu');
			await page
				.getByRole('radio', { name: words('council_pool_with', { name: '' }) })
				.first()
				.check();
			await expect(page.getByRole('list', { name: words('council_pool_members') })).toBeVisible();
			await page.evaluate(() => scrollTo(0, 0));
		},
	},
];
