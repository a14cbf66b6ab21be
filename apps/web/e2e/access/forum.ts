/** Pages before the sign-in, of the forum, its notes and notifications, and their states. */
import { expect, menu, type Page } from '../fixtures.ts';
import { answer, decide, startTopic, tell } from '../forum/arrange.ts';
import { linkMailedTo } from '../mail.ts';
import { clara, enno, ingo, jutta, leonie, maren, nour, sessionFile, tomke } from '../people.ts';
import { mailAtOnce } from '../notifications/arrange.ts';
import { button, type Place, type Words } from './place.ts';

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

async function openNote(page: Page, words: Words, title: string): Promise<void> {
	await page.goto('/forum/raum/buergerbuero-und-termine');
	await page.getByRole('link', { name: title, exact: true }).click();
	await expect(page.getByRole('article', { name: words('note_text') })).toBeVisible();
}

export const forumPlaces: readonly Place[] = [
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
			// of both languages that of the page
			const protection = page.getByText(/^(Ohne Namen gefragt|Asked without a name): /);
			await expect(protection.filter({ visible: true })).toHaveCount(1);
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
];

/** A topic of several people with every form that a text can have. */
async function richTopic(page: Page): Promise<string> {
	const topic = await startTopic(page, { title: 'Barrierefrei lesen', text: RICH });
	for (const text of ['Eine kurze Antwort.', RICH]) await answer(page, topic, text);
	return topic;
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
