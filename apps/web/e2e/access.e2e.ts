/** Every page and its main states, in both languages, both themes, wide and narrow (WCAG 2.2 AA; BITV 2.0). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { expect, menu, type Page, test } from './fixtures.ts';
import { answer, decide, startTopic, tell } from './forum/arrange.ts';
import { linkMailedTo } from './mail.ts';
import {
	birgit,
	clara,
	doris,
	enno,
	henning,
	ingo,
	jutta,
	leonie,
	maren,
	nour,
	PASSWORD,
	type Person,
	pia,
	sessionFile,
	swantje,
	tomke,
} from './people.ts';
import { mailAtOnce } from './notifications/arrange.ts';
import { findRound, openLive, openRound } from './resonance/arrange.ts';

const PRODUCT = 'Gestaltungsraum';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const languages = ['de', 'en'] as const;
type Language = (typeof languages)[number];
type Words = (key: string, values?: Record<string, string>) => string;

const messages = Object.fromEntries(
	languages.map((language) => {
		const file = join(import.meta.dirname, `../messages/${language}.json`);
		return [language, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>];
	}),
);

/** The sentence of a key in the language of the page. */
function wordsOf(language: Language): Words {
	return (key, values = {}) => {
		const text = messages[language]?.[key];
		if (typeof text !== 'string') throw new Error(`no message ${key}`);
		return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
	};
}

interface Place {
	readonly name: string;
	/** Who looks; nobody for pages before the sign-in. */
	readonly who?: Person;
	/** An address, or what leads into the state. */
	readonly open: string | ((page: Page, words: Words, language: Language) => Promise<unknown>);
}

const RICH = `## Überschrift im Beitrag

Ein Absatz mit **fett**, *kursiv*, \`Code\` und einem [Link](https://www.gesetze-im-internet.de/bitv_2_0/), dazu ein langes Wort:
Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und https://beispiel.example/${'sehr-langer-pfad/'.repeat(8)}

- [x] erledigt
- [ ] offen
  1. eingerückt

> Ein Zitat von nebenan.

| Schritt | Wer | Bis wann | Woran wir merken, dass es gelungen ist |
| --- | --- | --- | --- |
| Aushang | Empfang | Montag | Es ruft niemand mehr an |

\`\`\`
Eine Zeile Programm, die länger ist als jede schmale Seite, und deshalb in sich rollt, statt die Seite zu verbreitern.
\`\`\``;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What staff council, administration and facilitator of shared rounds see. */
const councilPlaces: readonly Place[] = [
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
async function openNote(page: Page, words: Words, title: string): Promise<void> {
	await page.goto('/forum/raum/buergerbuero-und-termine');
	await page.getByRole('link', { name: title, exact: true }).click();
	await expect(page.getByRole('article', { name: words('note_text') })).toBeVisible();
}

const places: readonly Place[] = [
	{ name: 'sign-in', open: '/anmelden' },
	{
		name: 'sign-in refused',
		open: async (page, words) => {
			await page.goto('/anmelden');
			await page.getByLabel(words('email')).fill(nour.email);
			await page.getByLabel(words('password'), { exact: true }).fill('falsch');
			await button(page, words('sign_in_do')).click();
			await expect(page.getByRole('alert')).toBeVisible();
		},
	},
	{ name: 'forgotten password', open: '/passwort-vergessen' },
	{
		name: 'forgotten password, asked',
		open: async (page, words) => {
			await page.goto('/passwort-vergessen');
			await page.getByLabel(words('email')).fill('niemand@elmtal.example');
			await button(page, words('forgot_do')).click();
			await expect(button(page, words('forgot_do'))).toHaveCount(0);
		},
	},
	{
		name: 'new password with an error',
		open: async (page, words) => {
			await page.goto('/passwort-neu/abgelaufen');
			await page.getByLabel(words('password_new')).fill('kurz');
			await button(page, words('reset_do')).click();
			await expect(page.getByLabel(words('password_new'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{ name: 'new note', who: maren, open: '/forum/neue-notiz?raum=buergerbuero-und-termine' },
	{
		name: 'note with remarks',
		who: maren,
		open: (page, words) => openNote(page, words, 'Werkstatt Öffnungszeiten: Vorbereitung'),
	},
	{
		name: 'note, a remark being written',
		who: maren,
		open: async (page, words) => {
			await openNote(page, words, 'Werkstatt Öffnungszeiten: Vorbereitung');
			await button(page, words('note_remark_new')).click();
			await page.getByLabel(words('note_kind_suggestion')).check();
		},
	},
	{
		name: 'note, earlier versions',
		who: tomke,
		open: async (page, words) => {
			await openNote(page, words, 'Fragen an die Terminvergabe');
			await button(page, words('note_versions')).click();
			await expect(page.getByLabel(words('note_version_name'))).toBeVisible();
		},
	},
	{
		name: 'note being written, with the list of blocks',
		who: tomke,
		open: async (page, words) => {
			await openNote(page, words, 'Werkstatt Öffnungszeiten: Vorbereitung');
			await button(page, words('note_write')).click();
			await expect(page.getByText(words('note_saved'), { exact: true })).toBeVisible();
			await page
				.getByRole('textbox', { name: words('note_text') })
				.getByRole('listitem')
				.last()
				.click();
			await page.keyboard.press('End');
			await page.keyboard.type(' /');
			await expect(page.getByRole('listbox')).toBeVisible();
		},
	},
	{
		name: 'closed minutes',
		who: maren,
		open: (page, words) => openNote(page, words, 'Protokoll: Treffen der Bürgerbüros im Herbst'),
	},
	{ name: 'today', who: maren, open: '/' },
	{
		name: 'today with the menu open',
		who: maren,
		open: async (page, words) => {
			await page.goto('/');
			await menu(page, words('account_menu', { name: maren.name })).click();
			await expect(page.getByRole('link', { name: words('account') })).toBeVisible();
		},
	},
	{
		name: 'palette',
		who: maren,
		open: async (page, words) => {
			await page.goto('/');
			await page.keyboard.press('Control+K');
			await page.getByRole('combobox').fill('Bürger');
			await expect(page.getByRole('group', { name: words('palette_topics') })).toBeVisible();
		},
	},
	{
		name: 'list of shortcuts',
		who: maren,
		open: async (page, words) => {
			await page.goto('/');
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog', { name: words('keys_title') })).toBeVisible();
		},
	},
	{ name: 'forum', who: maren, open: '/forum' },
	{ name: 'space', who: maren, open: '/forum/raum/buergerbuero-und-termine' },
	{ name: 'topic', who: maren, open: async (page) => page.goto(await richTopic(page)) },
	{
		name: 'topic with the preview and an error',
		who: maren,
		open: async (page, words) => {
			await page.goto(await richTopic(page));
			await page.getByRole('button', { name: words('forum_reply_do'), exact: true }).click();
			const field = page.getByRole('textbox', { name: words('forum_reply') });
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await field.fill(RICH);
			await page.getByRole('button', { name: words('editor_preview') }).click();
			await expect(page.getByRole('status').getByRole('table')).toBeVisible();
		},
	},
	{
		name: 'topic with a post being changed',
		who: clara,
		open: async (page, words) => {
			await page.goto(await startTopic(page, { title: 'Barrierefrei ändern', text: RICH }));
			await page.getByRole('button', { name: words('forum_edit') }).click();
			await expect(page.getByRole('textbox', { name: words('forum_edit_label', { number: '1' }) })).toBeVisible();
		},
	},
	{
		name: 'dialog of deleting',
		who: clara,
		open: async (page, words) => {
			await page.goto(await startTopic(page, { title: 'Barrierefrei löschen' }));
			await page.getByRole('button', { name: words('forum_delete') }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{ name: 'new topic', who: leonie, open: '/forum/neu?raum=digitale-akte' },
	{
		name: 'new topic with errors',
		who: leonie,
		open: async (page, words) => {
			await page.goto('/forum/neu');
			await button(page, words('forum_new_do')).click();
			await page.getByRole('combobox').first().selectOption({ index: 1 });
			await button(page, words('forum_new_do')).click();
			await expect(page.getByRole('textbox', { name: words('forum_new_title') })).toHaveAttribute(
				'aria-invalid',
				'true',
			);
		},
	},
	{ name: 'new experience report', who: leonie, open: '/forum/neu?art=bericht' },
	{ name: 'experience reports', who: maren, open: '/forum/erfahrungen' },
	{ name: 'experience reports without a match', who: maren, open: '/forum/erfahrungen?land=HB' },
	{ name: 'topic that is not there', who: maren, open: '/forum/thema/00000000-0000-4000-8000-0000000000aa' },
	{ name: 'shared link', who: maren, open: '/forum/freigabe/x.y' },
	{
		name: 'topic with reactions open and a vote',
		who: clara,
		open: async (page, words) => {
			await page.goto(await decided(page));
			await page.getByText(words('react'), { exact: false }).first().click();
			await expect(
				page
					.getByRole('group', { name: words('react') })
					.getByRole('button')
					.first(),
			).toBeVisible();
		},
	},
	{
		name: 'dialog of guests and links',
		who: clara,
		open: async (page, words) => {
			await page.goto(await startTopic(page, { title: 'Barrierefrei einladen' }));
			await button(page, words('guests_open')).click();
			await expect(button(page, words('guests_invite_do'))).toBeVisible();
		},
	},
	{
		name: 'dialog of a new vote with errors',
		who: clara,
		open: async (page, words) => {
			await page.goto(await startTopic(page, { title: 'Barrierefrei abstimmen' }));
			await button(page, words('decide_put')).click();
			await button(page, words('decide_put_do')).click();
			await expect(page.getByLabel(words('decide_question'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{ name: 'space with a round of questions', who: nour, open: '/forum/raum/digitale-akte' },
	{ name: 'new round of questions, not for everybody', who: maren, open: '/forum/neue-fragerunde?raum=digitale-akte' },
	{
		name: 'new round of questions with errors',
		who: tomke,
		open: async (page, words) => {
			await page.goto('/forum/neue-fragerunde?raum=fachkraefte-und-lernen');
			await button(page, words('asking_new_do')).click();
			await expect(page.getByLabel(words('asking_new_second'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{
		name: 'round of questions',
		who: enno,
		open: async (page, words) => {
			await page.goto('/forum/raum/digitale-akte');
			await page.getByRole('link', { name: words('asking_space_do') }).click();
			await page.getByText(words('resonance_how')).click();
			await page
				.getByRole('textbox', { name: words('asking_write') })
				.fill('Frau Meier aus Zimmer 12 war als Einzige da.');
			await expect(page.getByText(words('resonance_hints'))).toBeVisible();
		},
	},
	{
		name: 'round of questions that is over',
		who: maren,
		open: async (page, words) => {
			await page.goto('/forum/raum/fachkraefte-und-lernen');
			await page.getByRole('link', { name: words('asking_space_last', { title: 'Einarbeitung' }) }).click();
			await expect(page.getByRole('heading', { name: words('asking_questions') })).toBeVisible();
		},
	},
	{
		name: 'topic without a name',
		who: maren,
		open: async (page) => {
			await page.goto('/forum/raum/fachkraefte-und-lernen');
			await page.getByRole('link', { name: 'Wie sagt man der eigenen Leitung' }).click();
			await expect(page.getByText('Ohne Namen gefragt')).toBeVisible();
		},
	},
	{ name: 'search', who: maren, open: '/suche' },
	{ name: 'search with hits', who: maren, open: '/suche?q=termin' },
	{ name: 'search without hits', who: maren, open: '/suche?q=quastenflosser' },
	{ name: 'notifications', who: clara, open: '/mitteilungen' },
	{ name: 'notifications put off', who: clara, open: '/mitteilungen?zeige=spaeter' },
	{ name: 'no notification for a reason', who: clara, open: '/mitteilungen?grund=workshop' },
	{ name: 'settings of mails', who: clara, open: '/mitteilungen/einstellungen' },
	{ name: 'wrong link for unsubscribing', open: '/mitteilungen/abbestellen/x' },
	{ name: 'unsubscribing', open: async (page) => page.goto(await mailedStop(page)) },
	{
		name: 'how closely to follow a topic',
		who: clara,
		open: async (page, words) => {
			await page.goto(await startTopic(page, { title: 'Barrierefrei folgen' }));
			await page.getByRole('link', { name: words('follow_open') }).click();
			await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
		},
	},
	{
		name: 'how closely to follow a topic, as a page',
		who: clara,
		open: async (page) => {
			const topic = await startTopic(page, { title: 'Barrierefrei folgen, ohne Dialog' });
			await page.goto(topic.replace('/forum/', '/mitteilungen/'));
		},
	},
	{
		name: 'topic with suggestions for a mention',
		who: clara,
		open: async (page, words) => {
			await page.goto(await startTopic(page, { title: 'Barrierefrei erwähnen' }));
			const field = page.getByRole('textbox', { name: words('forum_reply') });
			await field.pressSequentially('Was meint @Tom');
			await expect(page.getByRole('option', { name: tomke.name })).toBeVisible();
		},
	},
	{ name: 'account', who: maren, open: '/konto' },
	{
		name: 'account with errors',
		who: maren,
		open: async (page, words) => {
			await page.goto('/konto');
			await page.getByLabel(words('password_new')).fill('kurz');
			await button(page, words('password_change_do')).click();
			await expect(page.getByLabel(words('password_new'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{ name: 'administration', who: pia, open: '/verwaltung' },
	{ name: 'people', who: pia, open: '/verwaltung/personen' },
	{ name: 'people without a match', who: pia, open: '/verwaltung/personen?q=quastenflosser' },
	{
		name: 'dialog of a person',
		who: pia,
		open: async (page, words) => {
			await page.goto('/verwaltung/personen');
			await page
				.getByRole('button', { name: words('edit_named', { name: '' }) })
				.first()
				.click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{ name: 'invitations', who: swantje, open: '/verwaltung/einladungen' },
	{
		name: 'dialog of inviting with errors',
		who: swantje,
		open: async (page, words) => {
			await page.goto('/verwaltung/einladungen');
			await button(page, words('invite_do')).click();
			await button(page, words('invite_send')).click();
			await expect(page.getByRole('dialog').getByLabel(words('email'))).toHaveAttribute('aria-invalid', 'true');
		},
	},
	{
		name: 'invitations from a table',
		who: pia,
		open: async (page) => {
			await page.goto('/verwaltung/einladungen-aus-datei');
			const buffer = Buffer.from('E-Mail;Name\nohne-adresse;Ohne Adresse\nneu@hohenried.example;Neu Hier\n');
			await page.getByLabel('CSV').setInputFiles({ name: 'neue.csv', mimeType: 'text/csv', buffer });
			await expect(page.getByRole('row', { name: 'neu@hohenried.example' })).toBeVisible();
		},
	},
	{ name: 'units', who: pia, open: '/verwaltung/einheiten' },
	{
		name: 'dialog of a unit',
		who: pia,
		open: async (page, words) => {
			await page.goto('/verwaltung/einheiten');
			await button(page, words('unit_create')).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{ name: 'nothing there', who: maren, open: '/forum/thema/00000000-0000-4000-8000-000000000000' },
	{ name: 'no such address', open: '/gibt-es-nicht' },
	{ name: 'refused', who: maren, open: '/verwaltung' },
	{
		name: 'invitation',
		open: async (page, _, language) => page.goto(await invitation(page, language)),
	},
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
		who: clara,
		open: async (page, words) => {
			await page.goto(await openRound(page.request, 'Was sollte barrierefrei werden?'));
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

/** A topic of several people with every form that a text can have. */
async function richTopic(page: Page): Promise<string> {
	const topic = await startTopic(page, { title: 'Barrierefrei lesen', text: RICH });
	for (const text of ['Eine kurze Antwort.', RICH]) await answer(page, topic, text);
	return topic;
}

/** Opens the demo world's round with this question from the list. */
async function roundOfDemo(page: Page, question: string): Promise<void> {
	await (await findRound(page, question)).getByRole('link').click();
	await expect(page.locator('h1')).toContainText(question);
}

async function invitation(page: Page, language: Language): Promise<string> {
	const admin = await page
		.context()
		.browser()
		?.newContext({ storageState: sessionFile(swantje) });
	if (!admin) throw new Error('no browser');
	const email = `zugang.${language}@auental.example`;
	const guest = { email, name: 'Lale Gast', roles: ['staff'], unitIds: [] };
	await tell(admin.request, 'invitations.invite', guest);
	await admin.close();
	return linkMailedTo(email, '/einladung/');
}

/** The link at the end of a mail to somebody who is mentioned. */
async function mailedStop(page: Page): Promise<string> {
	const [reader, writer] = await Promise.all(
		[jutta, ingo].map((person) =>
			page
				.context()
				.browser()
				?.newContext({ storageState: sessionFile(person) }),
		),
	);
	if (!reader || !writer) throw new Error('no browser');
	await mailAtOnce(reader.request);
	const topic = {
		title: 'Barrierefrei abbestellen',
		text: 'Das geht an @Jutta Oelkerding.',
		visibility: 'municipality' as const,
	};
	await startTopic(await writer.newPage(), topic);
	await Promise.all([reader.close(), writer.close()]);
	return linkMailedTo(jutta.email, '/mitteilungen/abbestellen/');
}

/** A topic with one vote of each kind, an objection among them. */
async function decided(page: Page): Promise<string> {
	const topic = await startTopic(page, { title: 'Barrierefrei entscheiden' });
	for (const kind of ['choice', 'scale', 'ranking'] as const)
		await decide(page, topic, { kind, question: `Wollen wir das erproben (${kind})?` });
	const id = await decide(page, topic, { kind: 'consent' });
	await tell(page.request, 'forum.decisions.object', { id, text: 'Dagegen spricht der letzte Bus.' });
	return topic;
}

/** Wide and narrow, light and dark, with all rules. */
const looks = {
	de: [
		{ width: 1280, colorScheme: 'light' },
		{ width: 320, colorScheme: 'dark' },
	],
	en: [
		{ width: 1280, colorScheme: 'dark' },
		{ width: 320, colorScheme: 'light' },
	],
} as const;

for (const language of languages) {
	for (const [at, { name, who, open }] of places.entries()) {
		// pages in both; what has to be brought about first in one of them, by turns
		if (typeof open !== 'string' && languages[at % 2] !== language) continue;
		test(`everybody can use: ${name} (${language})`, async ({ as, guest }) => {
			const options = { locale: language === 'de' ? 'de-DE' : 'en-GB', reducedMotion: 'reduce' } as const;
			const page = who ? await as(who, options) : await guest(options);
			if (typeof open === 'string') await page.goto(open);
			else await open(page, wordsOf(language), language);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page).toHaveTitle(new RegExp(`. – ${PRODUCT}$`));
			const found: string[] = [];
			// in German, and where there is no German look, both; the second language looks at one of them, by turns
			const both = looks[language];
			const shown = language === 'de' || typeof open !== 'string' ? both : [both[at % 2] ?? both[0]];
			for (const { width, colorScheme } of shown) {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				found.push(...(await violations(page)).map((text) => `${width} px, ${colorScheme}: ${text}`));
			}
			expect(found).toEqual([]);
		});
	}
}

/** One look of axe at the page, and whether it scrolls sideways. */
async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (runOnly) => {
		// width and theme have just changed
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
		const { scrollWidth, clientWidth } = document.documentElement;
		const { axe: here } = window as unknown as { axe: typeof axe };
		const { violations: list } = await here.run({ runOnly, resultTypes: ['violations'] });
		return [
			...(scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : []),
			...list.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)),
		];
	}, RULES);
}
