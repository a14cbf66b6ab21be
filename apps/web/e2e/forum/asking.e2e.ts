/** A question without a name: from the stewards' invitation to an answer, a word, and its withdrawal. */
import { randomBytes } from 'node:crypto';
import axe from 'axe-core';
import { endCollecting, fallNight } from '../clock.ts';
import { expect, type Page, signIn, tabTo, test } from '../fixtures.ts';
import { clara, emre, gerold, henning, jannik, leonie, nour, piotr, type Person, swantje, tomke } from '../people.ts';
import { answer, tell } from './arrange.ts';

const SPACE = '/forum/raum/kleine-kommunen';
const TITLE = 'Was fragt man in kleinen Rathäusern nie laut?';
const QUESTION = 'Wer vertritt bei Ihnen die Kasse, wenn beide krank sind?';
const DETAILS = 'Bei uns bleibt sie dann zu.';
const WORD = 'Und wer hat dann den Schlüssel zum Tresor?';
const soeren: Person = { name: 'Sören Demirtürk', email: 'soeren.demirtuerk@sandmoor.example' };
const cornelia: Person = { name: 'Cornelia Dreblow', email: 'cornelia.dreblow@kaltenfeld.example' };

test('somebody asks without a name, is answered by name, and follows it by the key alone', async ({ as, guest }) => {
	test.setTimeout(240_000);
	const [steward, second] = await Promise.all(
		[soeren, cornelia].map(async (person) => {
			const page = await guest();
			await page.goto('/anmelden');
			await signIn(page, person);
			await page.waitForURL('/');
			return page;
		}),
	);
	if (!steward || !second) throw new Error('no stewards');
	const asker = await as(henning);
	let roundId = '';
	let key = '';
	let topic = '';

	await test.step('a steward opens a round of questions from the space', async () => {
		await steward.goto(SPACE);
		await steward.getByRole('link', { name: 'Fragerunde ohne Namen eröffnen' }).click();
		await expect(steward.getByText('Niemand kann sehen, wer gefragt hat')).toBeVisible();
		await steward.getByRole('button', { name: 'Fragerunde eröffnen' }).click();
		const other = steward.getByLabel('Wer sieht mit Ihnen durch?');
		await expect(other).toHaveAttribute('aria-invalid', 'true');
		await other.selectOption({ index: 1 });
		await steward.getByLabel('Warum Sie einladen').fill('Kleine Häuser haben dieselben Lücken.');
		await steward.getByRole('button', { name: 'Fragerunde eröffnen' }).click();
		const title = steward.getByLabel('Wozu kann gefragt werden?');
		await expect(title).toHaveAttribute('aria-invalid', 'true');
		await title.fill(TITLE);
		await steward.getByRole('button', { name: 'Fragerunde eröffnen' }).click();
		await steward.waitForURL('/forum/fragerunde/*');
		roundId = new URL(steward.url()).pathname.split('/').at(-1) ?? '';
		await expect(steward.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
	});

	await test.step('somebody asks, by keyboard, and what is sent carries nothing of who they are', async () => {
		const sent: Record<string, string>[] = [];
		asker.on('request', async (request) => {
			if (request.url().includes('/anon/')) sent.push(await request.allHeaders());
		});
		await asker.goto(SPACE);
		await tabTo(asker, asker.getByRole('link', { name: `Ohne Namen fragen: ${TITLE}` }));
		await asker.keyboard.press('Enter');
		await asker.waitForURL('/forum/fragerunde/*');
		await expect(asker.getByText('Wie Sie schreiben, kann Sie verraten.')).toBeVisible();
		const field = asker.getByRole('textbox', { name: 'Ihre Frage' });
		await tabTo(asker, field);
		await asker.keyboard.type('Frau Meier fragt: ');
		await expect(asker.getByText('Frau Meier', { exact: false }).last()).toBeVisible();
		await asker.keyboard.press('ControlOrMeta+a');
		await asker.keyboard.type(`${QUESTION}\n${DETAILS}`);
		await tabTo(asker, asker.getByRole('button', { name: 'Frage einwerfen' }));
		await asker.keyboard.press('Enter');
		await expect(asker.getByText('Ihre Frage ist angenommen.')).toBeVisible();
		expect(sent.length).toBeGreaterThan(1);
		for (const headers of sent) {
			expect(Object.keys(headers)).not.toContain('cookie');
			expect(headers['referer'] ?? '').toBe('');
		}
		expect(await violations(asker)).toEqual([]);
		await asker.getByRole('button', { name: 'Kartenschlüssel' }).click();
		key = await asker
			.getByRole('dialog')
			.getByText(/^[0-9A-Z-]{31}$/)
			.innerText();
		await asker.keyboard.press('Escape');
	});

	await test.step('two stewards review, and the question appears without a name', async () => {
		for (const person of [clara, emre, gerold, jannik, leonie, nour, piotr, swantje, tomke]) {
			const { request } = await as(person);
			// to the server any number below the modulus is an envelope
			const blinded = Array.from({ length: 2 }, () => `0${randomBytes(256).toString('hex').slice(1)}`);
			await tell(request, 'resonance.issueTickets', { roundId, blinded }).catch(() => {});
		}
		await endCollecting(roundId);
		await expect(async () => {
			await steward.goto(`/forum/fragerunde/${roundId}`);
			await expect(steward.getByRole('heading', { name: 'Fragen durchsehen' })).toBeVisible({ timeout: 1000 });
		}).toPass();
		await expect(steward.getByText(DETAILS)).toBeVisible();
		await asker.goto(`/forum/fragerunde/${roundId}`);
		await expect(asker.getByText('danach erscheinen alle auf einmal in diesem Raum')).toBeVisible();
		await steward.getByRole('button', { name: 'Durchsicht bestätigen' }).click();
		await expect(steward.getByText(`Sobald auch ${cornelia.name}`)).toBeVisible();
		await second.goto('/');
		await second.getByRole('link', { name: TITLE }).first().click();
		await second.getByRole('button', { name: 'Durchsicht bestätigen' }).click();
		await expect(second.getByRole('heading', { name: 'Diese Fragen sind erschienen' })).toBeVisible();
		await second.getByRole('link', { name: QUESTION }).click();
		await second.waitForURL('/forum/thema/*');
		topic = new URL(second.url()).pathname;
		await expect(second.getByRole('heading', { level: 2, name: 'Ohne Namen' })).toBeVisible();
		const [german, english] = ['Ohne Namen gefragt: Niemand kann sehen', 'Asked without a name: nobody can see'];
		await expect(second.getByText(german)).toBeVisible();
		await expect(second.getByText(english)).toBeHidden();
		const speak = async (value: string) => {
			await second.context().addCookies([{ name: 'PARAGLIDE_LOCALE', value, url: second.url() }]);
			await second.reload();
		};
		await speak('en');
		await expect(second.getByText(english)).toBeVisible();
		await expect(second.getByText(german)).toBeHidden();
		await speak('de');
		await second.goto(SPACE);
		const row = second.getByRole('listitem').filter({ hasText: QUESTION });
		await expect(row.getByText('Ohne Namen, Fragerunde')).toBeVisible();
	});

	const reader = await guest();
	await test.step('the key alone shows the answers, on a device that knows nobody', async () => {
		await answer(await as(nour), topic, 'Bei uns springt die Nachbargemeinde ein.');
		await reader.goto(`/resonanz/karte?runde=${roundId}#${key}`);
		await expect(reader.getByRole('heading', { name: QUESTION })).toBeVisible();
		await expect(reader.getByText('Bei uns springt die Nachbargemeinde ein.')).toBeVisible();
		await expect(reader.getByText(nour.name)).toBeVisible();
		expect(reader.url()).not.toContain(key);
		await reader.setViewportSize({ width: 320, height: 800 });
		expect(await violations(reader)).toEqual([]);
		await reader.getByLabel('Ihr Wort dazu').fill(WORD);
		await reader.getByRole('button', { name: 'Wort einwerfen' }).click();
		await expect(reader.getByText('Ein Wort von Ihnen kommt in der Nacht dazu.')).toBeVisible();
		await fallNight();
		await expect(async () => {
			await second.goto(topic);
			await expect(second.getByText(WORD)).toBeVisible({ timeout: 1000 });
		}).toPass();
		await expect(second.getByText('Wort der fragenden Person')).toBeVisible();
	});

	await test.step('a steward hides a word that nobody has reviewed', async () => {
		await second.goto(`/forum/fragerunde/${roundId}`);
		await expect(second.getByRole('heading', { name: 'Worte ohne Namen' })).toBeVisible();
		expect(await violations(second)).toEqual([]);
		await second.getByRole('button', { name: `Ausblenden: ${WORD.slice(0, 20)}` }).click();
		await second.getByRole('dialog').getByRole('button', { name: 'Wort ausblenden' }).click();
		await expect(second.getByRole('heading', { name: 'Worte ohne Namen' })).toHaveCount(0);
		await second.goto(topic);
		await expect(second.getByText('Dieses Wort haben die Patinnen und Paten ausgeblendet.')).toBeVisible();
		await expect(second.getByText(WORD)).toHaveCount(0);
	});

	await test.step('and withdraws the question; the answers stay', async () => {
		await reader.getByRole('button', { name: 'Frage zurückziehen' }).click();
		await reader.getByRole('dialog').getByRole('button', { name: 'Frage zurückziehen' }).click();
		await expect(reader.getByText('Die Frage verschwindet in der kommenden Nacht.')).toBeVisible();
		await fallNight();
		await expect(async () => {
			await second.goto(topic);
			await expect(second.getByRole('heading', { level: 1, name: 'Zurückgezogene Frage' })).toBeVisible({
				timeout: 1000,
			});
		}).toPass();
		await expect(second.getByText(DETAILS)).toHaveCount(0);
		await expect(second.getByText('Bei uns springt die Nachbargemeinde ein.')).toBeVisible();
		await steward.goto(`/forum/fragerunde/${roundId}`);
		await expect(steward.getByText('Eine Frage wurde danach zurückgezogen.')).toBeVisible();
		expect(await violations(steward)).toEqual([]);
	});
});

async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe: here } = window as unknown as { axe: typeof axe };
		const { scrollWidth, clientWidth } = document.documentElement;
		const { violations: list } = await here.run({ resultTypes: ['violations'] });
		return [
			...(scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : []),
			...list.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
		];
	});
}
