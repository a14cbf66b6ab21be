/** Who is let into one topic from outside, and what such a person sees of the rest. */
import { expect, type Page, test, told } from '../fixtures.ts';
import { clara, gerold, jule, maren, tomke } from '../people.ts';
import { startTopic } from './arrange.ts';
import { answerField, saying, send } from './places.ts';

const CLOSED = 'Nicht gefunden, oder nicht für Sie freigegeben';

async function guestsOf(page: Page) {
	await page.getByRole('button', { name: 'Gäste und Links …' }).click();
	return page.getByRole('dialog', { name: 'Wer von außen mitliest' });
}

test('a partner asks for access, is let in, answers, and is out at once when that ends', async ({ as }) => {
	const host = await as(clara);
	const guest = await as(jule);
	const topic = await startTopic(host, { title: 'Fragen an die Wissenschaft vor der Befragung' });
	await guest.goto(topic);
	await expect(guest.getByRole('heading', { level: 1, name: CLOSED })).toBeVisible();
	await guest.getByRole('button', { name: 'Um Zugang bitten' }).click();
	await expect(guest.getByText('Falls es dieses Thema gibt')).toBeVisible();

	await host.goto(topic);
	const dialog = await guestsOf(host);
	await dialog.getByRole('button', { name: `30 Tage dazuholen: ${jule.name}` }).click();
	await expect(told(host, `${jule.name} hat jetzt Zugang.`)).toBeVisible();

	await guest.goto(topic);
	await expect(guest.getByText('Ihr Zugang: bis', { exact: false })).toBeVisible();
	await answerField(guest).fill('Fragen Sie zuerst nach dem Weg ins Haus.');
	await send(guest).click();
	await expect(saying(guest, 'Fragen Sie zuerst')).toBeVisible();

	await dialog.getByRole('button', { name: `Zugang beenden: ${jule.name}` }).click();
	await expect(guest.getByText(CLOSED)).toBeVisible();
	await guest.reload();
	await expect(guest.getByRole('heading', { level: 1, name: CLOSED })).toBeVisible();
});

test('a link opens a topic for the people of one organisation, and for nobody else', async ({ as }) => {
	const host = await as(clara);
	const topic = await startTopic(host, { title: 'Nur für unser Haus und einen Gast', visibility: 'municipality' });
	await host.goto(topic);
	const dialog = await guestsOf(host);
	await dialog.getByRole('radio', { name: 'Link' }).check();
	await dialog.getByRole('combobox', { name: 'Organisation' }).selectOption('Hochschule Nordtal');
	await dialog.getByRole('button', { name: 'Link anlegen' }).click();
	await expect(dialog.getByText('Link für Hochschule Nordtal')).toBeVisible();
	const list = await host.request.get(
		`/api/trpc/forum.guests.list?input=${encodeURIComponent(JSON.stringify({ topicId: topic.split('/').at(-1) }))}`,
	);
	const { links } = ((await list.json()) as { result: { data: { links: { path: string }[] } } }).result.data;
	const address = `/forum/freigabe/${links[0]?.path}`;

	const stranger = await as(maren);
	await stranger.goto(address);
	await stranger.getByRole('button', { name: 'Thema öffnen' }).click();
	await expect(stranger.getByRole('alert')).toContainText(
		'abgelaufen, zurückgezogen oder für eine andere Organisation',
	);

	const guest = await as(jule);
	await guest.goto(address);
	await guest.getByRole('button', { name: 'Thema öffnen' }).click();
	await expect(guest.getByRole('heading', { level: 1, name: 'Nur für unser Haus und einen Gast' })).toBeVisible();
});

for (const who of [jule, gerold])
	test(`no page shows ${who.name} a word of what is not for guests`, async ({ as }) => {
		const staff = await as(tomke);
		const hidden = 'Quittenbaum';
		const place = await startTopic(staff, { title: `Der ${hidden} im Innenhof`, text: `Wohin mit dem ${hidden}?` });
		const page = await as(who);
		const waiting = [
			'/',
			'/forum',
			'/forum/erfahrungen',
			'/forum/neu',
			'/suche',
			`/suche?q=${hidden}`,
			'/resonanz',
			'/konto',
			'/verwaltung',
			place,
			`${place}?nr=1`,
			'/forum/raum/buergerbuero-und-termine',
			'/forum/raum/verstaendliche-verwaltung',
		];
		const seen = new Set<string>();
		while (waiting.length > 0 && seen.size < 70) {
			const path = waiting.shift() as string;
			if (seen.has(path)) continue;
			seen.add(path);
			const html = await (await page.request.get(path)).text();
			// what was asked for stands in the field and the title of the search
			const told = path.startsWith('/suche') ? html.replaceAll(/(<title>|value="|query:")[^"<]*/g, '') : html;
			expect(told.includes(`${hidden} im`) || told.includes(`dem ${hidden}`), path).toBe(false);
			// a colleague who wrote nothing in public
			expect(html.includes('Samir Haidar'), path).toBe(false);
			for (const [, link = ''] of html.matchAll(/href="(\/(?!_app|api)[^"#]*)"/g))
				waiting.push(link.replaceAll('&amp;', '&'));
		}
		expect(seen.size).toBeGreaterThan(15);
	});
