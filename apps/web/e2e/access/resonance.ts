/** Pages of resonance rounds and pulses, and their states. */
import { expect, menu, type Page } from '../fixtures.ts';
import { tell } from '../forum/arrange.ts';
import { birgit, clara, henning, katarzyna, leonie, PASSWORD, pia, sessionFile, tomke } from '../people.ts';
import { findRound, openLive, openRound } from '../resonance/arrange.ts';
import { councilPlaces } from './council.ts';
import { button, type Place } from './place.ts';

export const resonancePlaces: readonly Place[] = [
	{ name: 'own spaces', who: pia, open: '/verwaltung/raeume' },
	{ name: 'rounds', who: clara, open: '/resonanz' },
	...councilPlaces,
	{ name: 'own templates', who: clara, open: '/resonanz/vorlagen' },
	{
		name: 'new template with an error',
		who: clara,
		open: async (page, words) => {
			await page.goto('/resonanz/vorlagen');
			await button(page, words('resonance_template_new')).click();
			await button(page, words('save')).click();
			await expect(page.getByLabel(words('resonance_template_name'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{
		name: 'new round with errors',
		who: clara,
		open: async (page, words) => {
			await page.goto('/resonanz/neu');
			await page.getByLabel(words('resonance_new_units'), { exact: true }).check();
			await page
				.getByRole('list', { name: words('resonance_new_units_legend') })
				.getByRole('checkbox')
				.first()
				.check();
			await page.getByLabel(words('resonance_new_template')).selectOption('triz');
			await button(page, words('resonance_new_do')).click();
			await expect(page.getByLabel(words('resonance_new_second'))).toHaveAttribute('aria-invalid', 'true');
			// the focus has scrolled the page, and what lies half under the bar would count as too small
			await page.evaluate(() => scrollTo(0, 0));
		},
	},
	{ name: 'pulses', who: henning, open: '/resonanz/puls' },
	{ name: 'no pulses yet', who: clara, open: '/resonanz/puls' },
	{
		name: 'pulse with an open wave and all its numbers',
		who: henning,
		open: async (page, words) => {
			await page.goto('/resonanz/puls');
			await page.getByRole('link', { name: 'Wie arbeitet es sich im Rathaus?' }).click();
			await expect(page.getByText(words('pulse_numbers'))).toBeVisible();
			await page.getByText(words('pulse_numbers')).click();
			// once given out to another of these browsers, the ballot is not there for this one
			await expect(page.getByText(words('resonance_vote_preparing'))).toHaveCount(0);
			await page.evaluate(() => scrollTo(0, 0));
		},
	},
	{
		name: 'new pulse with errors',
		who: clara,
		open: async (page, words) => {
			await page.goto('/resonanz/neuer-puls');
			await page.getByLabel(words('pulse_new_statements')).fill('Ich kann Pausen machen.');
			await button(page, words('pulse_new_do')).click();
			await expect(page.getByLabel(words('pulse_new_second'))).toHaveAttribute('aria-invalid', 'true');
			await page.evaluate(() => scrollTo(0, 0));
		},
	},
	{
		name: 'new live round',
		who: clara,
		open: async (page, words) => {
			await page.goto('/resonanz/neu');
			await page.getByRole('radio', { name: words('resonance_new_live') }).check();
			await expect(page.getByText(words('resonance_live_weaker_text'))).toBeVisible();
		},
	},
	{
		name: 'live round with a timer and a look back',
		who: clara,
		open: async (page, words) => {
			await page.goto(await openLive(page.request, 'Wie barrierefrei ist unser Raum?', ['arriving']));
			await button(page, words('resonance_timer_start')).click();
			await expect(page.getByRole('timer')).toBeVisible();
			await expect(page.getByText(words('resonance_look_back'))).toBeVisible();
		},
	},
	{
		name: 'live round whose cards cannot be revealed yet',
		who: clara,
		open: async (page, words) => {
			await page.goto(await openLive(page.request, 'Was fehlt noch?', ['arriving', 'looking_back']));
			await button(page, words('resonance_reveal')).click();
			await page
				.getByRole('dialog')
				.getByRole('button', { name: words('resonance_reveal') })
				.click();
			await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
		},
	},
	{
		name: 'writing a card',
		open: async (page, words) => {
			const leads = await page.context().browser()?.newContext();
			if (!leads) throw new Error('no browser');
			await tell(leads.request, 'identity.signIn', { email: clara.email, password: PASSWORD });
			const round = await openRound(leads.request, 'Was sollte barrierefrei werden?');
			await leads.close();
			// each browser of a person fetches envelopes, and they are given out twice: hers are no other test's
			await tell(page.request, 'identity.signIn', { email: katarzyna.email, password: PASSWORD });
			await page.goto(round);
			await page.getByText(words('resonance_how')).click();
			await page
				.getByLabel(words('resonance_card'), { exact: true })
				.fill('Frau Meier sagte am 3. Mai etwas in Zimmer 12.');
			await button(page, words('resonance_card_drop')).click();
			await expect(page.getByText(words('resonance_state_accepted'), { exact: true })).toBeVisible();
			await page.getByLabel(words('resonance_card'), { exact: true }).fill('Herr Weber war als Einziger da.');
			await expect(page.getByText(words('resonance_hints'))).toBeVisible();
		},
	},
	{
		name: 'reviewing a round',
		open: async (page) => {
			await tell(page.request, 'identity.signIn', { email: birgit.email, password: PASSWORD });
			await roundOfDemo(page, 'Was haben uns die neuen Telefonzeiten gebracht');
			await expect(page.getByRole('combobox').first()).toBeVisible();
		},
	},
	{
		name: 'board of a round',
		who: clara,
		open: async (page) => {
			await roundOfDemo(page, 'Wo verlieren Bürgerinnen und Bürger bei uns unnötig Zeit?');
			await expect(page.getByRole('heading', { name: 'Zweimal kommen' })).toBeVisible();
		},
	},
	{
		name: 'moving a card of a round',
		who: tomke,
		open: async (page, words) => {
			await roundOfDemo(page, 'Wo verlieren Bürgerinnen und Bürger bei uns unnötig Zeit?');
			await page
				.getByRole('button', { name: words('resonance_move') })
				.first()
				.click();
			await expect(page.getByRole('dialog').getByLabel(words('resonance_group_new'), { exact: true })).toBeVisible();
		},
	},
	{
		name: 'suggestions for grouping',
		who: tomke,
		open: async (page, words) => {
			await roundOfDemo(page, 'Wo verlieren Bürgerinnen und Bürger bei uns unnötig Zeit?');
			await button(page, words('resonance_suggest')).click();
			await expect(
				button(page, words('resonance_suggest_take_named', { title: 'Warten ohne Auskunft' })).first(),
			).toBeVisible();
		},
	},
	{
		name: 'files of a round',
		who: henning,
		open: async (page, words) => {
			await roundOfDemo(page, 'Wie übergeben wir Fälle, wenn jemand ausfällt?');
			await menu(page, words('resonance_export')).click();
			await expect(page.getByRole('link', { name: words('resonance_export_pdf') })).toBeVisible();
		},
	},
	{
		name: 'round with next steps',
		who: henning,
		open: async (page, words) => {
			await roundOfDemo(page, 'Wie übergeben wir Fälle, wenn jemand ausfällt?');
			await expect(page.getByRole('heading', { name: words('resonance_steps') })).toBeVisible();
		},
	},
	{
		name: 'handing an outcome on',
		who: clara,
		open: async (page, words) => {
			await roundOfDemo(page, 'Was soll nach der Probezeit');
			await button(page, words('resonance_hand_on')).click();
			await expect(page.getByRole('dialog', { name: words('resonance_hand_on_title') })).toBeVisible();
		},
	},
	{
		name: 'round without a release',
		who: henning,
		open: async (page, words) => {
			await roundOfDemo(page, 'Was brauchen wir, damit Hausbesuche');
			await expect(page.getByText(words('resonance_too_few_title'))).toBeVisible();
		},
	},
	{
		name: 'circle of a round',
		who: clara,
		open: async (page) => {
			await page.goto(await openRound(page.request, 'Wer gehört zu diesem Kreis?'));
			await page.getByRole('button', { name: /31/ }).click();
			await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
		},
	},
	{
		name: 'key of a card',
		who: leonie,
		open: async (page, words) => {
			const owner = await page
				.context()
				.browser()
				?.newContext({ storageState: sessionFile(clara) });
			if (!owner) throw new Error('no browser');
			await page.goto(await openRound(owner.request, 'Wie behalte ich meine Karte?'));
			await owner.close();
			await page.getByLabel(words('resonance_card'), { exact: true }).fill('Mit dem Schlüssel.');
			await button(page, words('resonance_card_drop')).click();
			await page.getByRole('button', { name: words('resonance_key') }).click();
			await expect(page.getByRole('img', { name: words('resonance_key_qr') })).toBeVisible();
		},
	},
	{
		name: 'entering paper cards with an error',
		who: clara,
		open: async (page, words) => {
			await page.goto(await openRound(page.request, 'Wer schreibt auf Papier?'));
			await button(page, words('resonance_paper')).click();
			await button(page, words('resonance_paper_do')).click();
			await expect(page.getByText(words('resonance_paper_empty'))).toBeVisible();
		},
	},
	{
		name: 'round in plain language',
		who: clara,
		open: async (page, words) => {
			await page.goto(`${await openRound(page.request, 'Verstehen uns wirklich alle?')}?leicht`);
			await page.getByText(words('resonance_help'), { exact: true }).click();
			await expect(page.getByText(words('resonance_help_people'))).toBeVisible();
			await expect(page.getByText(words('resonance_plain_title'))).toBeVisible();
		},
	},
	{
		name: 'code for guests',
		who: clara,
		open: async (page, words) => {
			const round = await openLive(page.request, 'Wer kommt noch?', ['arriving', 'looking_back']);
			await page.goto(`${round}/code`);
			await button(page, words('resonance_guests_open')).click();
			await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
		},
	},
	{
		name: 'code of a guest with an error',
		open: async (page, words) => {
			await page.goto('/mitmachen');
			await page.getByLabel(words('resonance_join_code'), { exact: true }).fill('kein');
			await button(page, words('resonance_join_go')).click();
			await expect(page.getByText(words('resonance_join_code_wrong'))).toBeVisible();
		},
	},
	{
		name: 'a guest who writes',
		open: async (page, words) => {
			const owner = await page
				.context()
				.browser()
				?.newContext({ storageState: sessionFile(clara) });
			if (!owner) throw new Error('no browser');
			const round = await openLive(owner.request, 'Was sagen die Gäste?', ['arriving', 'looking_back']);
			const roundId = round.split('/').at(-1) ?? '';
			await tell(owner.request, 'resonance.openGuests', { roundId, cards: 3 });
			const input = encodeURIComponent(JSON.stringify({ roundId }));
			const answer = await owner.request.get(`/api/trpc/resonance.guests?input=${input}`);
			const { code } = ((await answer.json()) as { result: { data: { code: string } } }).result.data;
			await owner.close();
			await page.goto(`/mitmachen/${code}`);
			await page.getByLabel(words('resonance_card'), { exact: true }).fill('Frau Meier in Zimmer 12');
			await expect(page.getByText(words('resonance_hints'))).toBeVisible();
		},
	},
	{
		name: 'card by its key',
		who: clara,
		open: async (page, words) => {
			const round = await openRound(page.request, 'Wo ist meine Karte geblieben?');
			await page.goto(`/resonanz/karte?runde=${round.split('/').at(-1)}`);
			await button(page, words('resonance_card_see')).click();
			await expect(page.getByText(words('resonance_card_key_wrong'))).toBeVisible();
		},
	},
];

/** Opens the demo world's round with this question from the list. */
async function roundOfDemo(page: Page, question: string): Promise<void> {
	await (await findRound(page, question)).getByRole('link').click();
	await expect(page.locator('h1')).toContainText(question);
}
