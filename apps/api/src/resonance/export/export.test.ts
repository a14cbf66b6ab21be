import { RoundReport } from '@gestaltungsraum/domain/resonance/report-contract';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../forum/markdown.ts';
import { type TestPerson, type TestWorld, testWorld, unpacked } from '../../kernel/testing.ts';
import { type Circle, collect, makeCircle, openReleased, openSealed } from '../testing.ts';

const CARDS = [
	'=HYPERLINK("https://beispiel.example";"Klick")',
	'@SUM(1+1)*cmd|calc',
	'Die Übergabe um zwölf ist zu spät; Größe zählt.',
	'Zeile eins\nZeile zwei mit *Sternen*, [Klammern](x) und <b>Zeichen</b>',
	'#eval("1") #{sys.inputs} \\ $x$ 😀 中文',
];
let world: TestWorld;
let circle: Circle;
let roundId: string; // released

beforeAll(async () => {
	world = await testWorld();
	circle = await makeCircle(world);
	roundId = await openReleased(world, circle, CARDS);
	const { merle } = circle;
	const { cards } = await merle.api.resonance.round.query({ roundId });
	const late = cards.filter(({ text }) => text.startsWith('Die Übergabe')).map(({ id }) => id);
	const { id } = await merle.api.resonance.nameGroup.mutate({
		roundId,
		groupId: null,
		title: 'Übergaben',
		cardIds: late,
	});
	await merle.api.resonance.writeLine.mutate({ roundId, id: null, groupId: id, text: 'Halb zwölf ginge.' });
	await merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Wir übergeben um halb zwölf.' });
	const { circle: people } = await merle.api.resonance.round.query({ roundId });
	const owner = people.find(({ name }) => name === 'Kollegin 0');
	await merle.api.resonance.offerStep.mutate({
		roundId,
		text: 'Plan ändern',
		ownerId: owner?.id ?? '',
		due: '2030-01-15',
	});
});
afterAll(() => world.close());

const ask = (who: Pick<TestPerson, 'cookie'> | null, format: string, id = roundId, more: Record<string, string> = {}) =>
	world.request(`/api/resonance/round/${id}/${format}`, {
		headers: { ...(who ? { cookie: who.cookie } : {}), 'accept-language': 'de', ...more },
	});
const member = () => circle.members[0] as TestPerson;
const text = async (format: string) => (await ask(member(), format)).text();

describe('an export', () => {
	it.each(['pdf', 'csv', 'json', 'md'])('as %s is saved as a file, and kept by no cache', async (format) => {
		const answer = await ask(member(), format);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('content-disposition')).toBe(
			`attachment; filename="resonanz-was-hat-uns-der-neue-schalterplan-gekostet.${format}"`,
		);
	});
	it.each(['pdf', 'csv', 'json', 'md'])('as %s is for the circle and the pair alone', async (format) => {
		const codeOf = async (who: Pick<TestPerson, 'cookie'> | null) => {
			const answer = await ask(who, format);
			const [{ error }] = (await answer.json()) as [{ error: { data: { refusal: string } } }];
			return [answer.status, error.data.refusal];
		};
		expect(await codeOf(circle.outsider)).toEqual([404, 'round_missing']);
		expect(await codeOf(circle.stranger)).toEqual([404, 'round_missing']);
		expect(await codeOf(null)).toEqual([401, 'not_signed_in']);
		const partner = await world.tenant('Hochschule', { kind: 'partner' });
		expect(await codeOf(await world.person(partner, { name: 'Gast', roles: ['partner'] }))).toEqual([
			403,
			'not_allowed',
		]);
		expect((await ask(circle.ole, format)).status).toBe(200);
	});
	it('is refused before the release, also to the pair, and for what stayed below the floor', async () => {
		const early = await openSealed(circle, 'Was sollte noch niemand sehen können?');
		expect((await ask(circle.merle, 'json', early)).status).toBe(409);
		await collect(
			world,
			circle,
			early,
			['a', 'b', 'c', 'd', 'e'].map((card) => `Karte ${card}`),
		);
		const [under] = await world.kernel.gate`select phase from resonance_rounds where id = ${early}`;
		expect(under?.phase).toBe('reviewing');
		for (const format of ['json', 'csv', 'md', 'pdf'])
			expect((await ask(circle.merle, format, early)).status, format).toBe(409);
		const small = await openSealed(circle, 'Was haben zu wenige geschrieben?');
		await collect(world, circle, small, ['Karte eins', 'Karte zwei']);
		expect((await circle.merle.api.resonance.round.query({ roundId: small })).phase).toBe('too_few');
		expect((await ask(circle.merle, 'json', small)).status).toBe(409);
	});
	it('knows no other format and no wrong address', async () => {
		expect((await ask(member(), 'docx')).status).toBe(404);
		expect((await ask(member(), 'json', 'x')).status).toBe(404);
		expect((await ask(member(), 'json', roundId, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
	});
	it('as JSON gives back what the page shows, in the documented shape, without ids and clocks', async () => {
		const json = await text('json');
		const report = RoundReport.parse(JSON.parse(json));
		const view = await member().api.resonance.round.query({ roundId });
		expect(report).toMatchObject({ version: 1, question: view.question, circleSize: 8, promise: view.promise });
		expect(report.groups.flatMap(({ cards }) => cards).toSorted()).toEqual(CARDS.toSorted());
		expect(report.groups[0]).toEqual({
			title: 'Übergaben',
			cards: ['Die Übergabe um zwölf ist zu spät; Größe zählt.'],
		});
		expect(report.record).toEqual([{ group: 'Übergaben', text: 'Halb zwölf ginge.' }]);
		expect(report.steps).toMatchObject([{ owner: 'Kollegin 0', due: '2030-01-15', state: 'offered' }]);
		expect(json).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
		expect(json).not.toMatch(/\d{2}:\d{2}/);
	});
	it('as table opens in a spreadsheet, with umlauts and without a formula', async () => {
		const bytes = new Uint8Array(await (await ask(member(), 'csv')).arrayBuffer());
		expect(Buffer.from(bytes.slice(0, 3)).toString('hex')).toBe('efbbbf');
		const rows = parse(Buffer.from(bytes), { bom: true, delimiter: ';' }) as string[][];
		const cards = rows.filter(([kind]) => kind === 'Karte').map((row) => row[2]);
		expect(cards).toContain('Die Übergabe um zwölf ist zu spät; Größe zählt.');
		expect(cards).toContain(`'${CARDS[0]}`);
		expect(cards).toContain(`'${CARDS[1]}`);
		for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/);
	});
	it('as Markdown keeps every sign of a card, and makes none of them a sign of its own', async () => {
		const markdown = await text('md');
		const html = renderMarkdown(markdown);
		expect(html).toContain('Größe zählt');
		expect(html).toContain('*Sternen*, [Klammern](x) und &#x3C;b>Zeichen&#x3C;/b>');
		expect(html).not.toMatch(/<(b|em)[ >]|href="x"/);
		expect(markdown.match(/^#+ /gm)?.map((sign) => sign.length - 1)).toEqual(expect.arrayContaining([1, 2, 3]));
	});
	it('as PDF is tagged, has title and language, and takes words as words', async () => {
		const bytes = Buffer.from(await (await ask(member(), 'pdf')).arrayBuffer());
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
		const all = unpacked(bytes);
		expect(all).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
		expect(all).toContain('/StructTreeRoot');
		expect(all).toMatch(/\/Lang\s*\(de\)/);
		expect(all).toMatch(/\/DisplayDocTitle true/);
		expect(all).toMatch(/<pdfuaid:part>1</);
		expect(all).toMatch(/<dc:title>.*Was hat uns der neue Schalterplan gekostet\?/s);
		// no clock in what is said about the file
		expect(all).not.toMatch(/CreationDate|ModDate|xmp:CreateDate/);
		const levels = Array.from(all.matchAll(/\/S\s*\/H(\d)/g), ([, level]) => Number(level));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		// the compiler refuses a paper whose headings skip a level
		expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
		for (const font of all.matchAll(/\/BaseFont\s*\/(\S+)/g)) expect(font[1]).toMatch(/FiraSans/);
	});
	it('speaks the language of the reader', async () => {
		const english = await ask(member(), 'md', roundId, { 'accept-language': 'en' });
		expect(await english.text()).toContain('## Next steps');
	});
	it('as PDF of 300 cards holds nobody else up', async () => {
		const { renderReport } = await import('../../kernel/report.ts');
		const items = Array.from(
			{ length: 300 },
			(_, at) => `Karte ${at}: ${'Wer umzieht, meldet sich hier um. '.repeat(4)}`,
		);
		let longest = 0;
		const began = performance.now();
		let last = began;
		const beat = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 5);
		await renderReport({
			lang: 'de',
			title: 'Viele',
			kicker: 'Probe',
			foot: 'Probe',
			blocks: [{ kind: 'list', items }],
		});
		clearInterval(beat);
		// on a busy machine everything waits for the processor, but never as long as the paper takes
		expect(longest).toBeLessThan(Math.max(50, (performance.now() - began) / 4));
	});
});
