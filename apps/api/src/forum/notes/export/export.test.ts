import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type TestPerson, type TestWorld, testWorld, unpacked } from '../../../kernel/testing.ts';
import { type Content, documentFrom, type Mark, type Node } from '../document.ts';
import { blocksOf } from './paper.ts';

let world: TestWorld;
let anna: TestPerson; // staff in A
let berta: TestPerson; // staff in B
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	const [a, b] = [await world.tenant('Stadt A'), await world.tenant('Stadt B')];
	anna = await world.person(a, { name: 'Anna' });
	berta = await world.person(b, { name: 'Berta' });
	spaceId = await world.space(a, 'Raum');
});
afterAll(() => world.close());

const words = (text: string, ...marks: readonly Mark[]): Node => ({ type: 'text', text, marks });
const par = (...content: readonly Node[]): Node => ({ type: 'paragraph', content });
const heading = (level: number, text: string): Node => ({ type: 'heading', attrs: { level }, content: [words(text)] });
const doc = (...content: readonly Node[]): Content => ({ type: 'doc', content });
const everything = doc(
	heading(4, 'Öffnungszeiten'),
	par(words('Wir '), words('öffnen', { type: 'bold' }), words(' früher 😀')),
	heading(2, ''),
	{
		type: 'orderedList',
		attrs: { start: 3 },
		content: [
			{
				type: 'listItem',
				content: [
					par(words('Erst')),
					{ type: 'bulletList', content: [{ type: 'listItem', content: [par(words('dann'))] }] },
				],
			},
		],
	},
	{
		type: 'taskList',
		content: [
			{
				type: 'taskItem',
				attrs: { checked: false, owner: 'Carl', due: '2027-01-15' },
				content: [par(words('Schild'))],
			},
		],
	},
	{
		type: 'table',
		content: [
			{
				type: 'tableRow',
				content: [
					{ type: 'tableHeader', content: [par(words('Tag'))] },
					{ type: 'tableHeader', content: [par(words('Zeit'))] },
				],
			},
			{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [par(words('Montag'))] }] },
		],
	},
	par(words('#eval("1") $x$'), words('weg', { type: 'link', attrs: { href: 'javascript:alert(1)' } })),
	{ type: 'blockquote', content: [par(words('Gesagt'))] },
);

async function start(visibility: 'municipality' | 'platform', content: Content = everything): Promise<string> {
	const note = {
		spaceId,
		title: 'Öffnungszeiten am Samstag',
		visibility,
		scopeId: null,
		shown: 'name',
		writers: 'circle',
	} as const;
	const { id } = await anna.api.notes.start.mutate(note);
	const data = Buffer.from(Y.encodeStateAsUpdate(documentFrom(content)));
	await world.kernel
		.gate`insert into forum_note_updates (tenant_id, note_id, generation, data) select tenant_id, id, 1, ${data} from forum_notes where id = ${id}`;
	await anna.api.notes.catchUp.mutate({ id });
	return id;
}
const ask = (who: Pick<TestPerson, 'cookie'> | null, id: string) =>
	world.request(`/api/notes/${id}/pdf`, {
		headers: { ...(who ? { cookie: who.cookie } : {}), 'accept-language': 'de' },
	});

describe('a note as PDF', () => {
	it('is tagged, has title and language, and is saved as a file', async () => {
		const answer = await ask(berta, await start('platform'));
		expect(answer.status).toBe(200);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('content-disposition')).toBe('attachment; filename="oeffnungszeiten-am-samstag.pdf"');
		const all = unpacked(Buffer.from(await answer.arrayBuffer()));
		expect(all).toMatch(/<pdfuaid:part>1</);
		expect(all).toMatch(/\/Lang\s*\(de\)/);
		expect(all).toMatch(/<dc:title>.*Öffnungszeiten am Samstag/s);
		// headings, list, table and quotation are what they are for those who hear them
		for (const tag of ['H1', 'H2', 'L', 'Table', 'TH', 'BlockQuote'])
			expect(all, tag).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
	});
	it('is for those who may read the note alone', async () => {
		const own = await start('municipality');
		expect((await ask(anna, own)).status).toBe(200);
		expect((await ask(berta, own)).status).toBe(404);
		expect((await ask(null, own)).status).toBe(401);
		expect((await ask(anna, 'x')).status).toBe(404);
	});
	it('of closed minutes is made for the archive, as PDF/A', async () => {
		const id = await start('platform');
		const { note } = await anna.api.notes.note.query({ id });
		await anna.api.notes.approve.mutate({ id, digest: note.digest });
		await anna.api.notes.freeze.mutate({ id });
		await anna.api.notes.addendum.mutate({ noteId: id, text: 'Das Schild hängt.' });
		const all = unpacked(Buffer.from(await (await ask(berta, id)).arrayBuffer()));
		expect(all).toMatch(/<pdfaid:part>2</);
		expect(all).toMatch(/<pdfaid:conformance>A</);
		expect(all).toContain('/OutputIntents');
		expect(all).toContain('/StructTreeRoot');
	});
});

describe('a document as blocks of a paper', () => {
	it('keeps words, order and what stands out, leaves no level out and takes no dangerous address', () => {
		expect(blocksOf(everything, 'de')).toEqual([
			{ kind: 'heading', level: 2, text: 'Öffnungszeiten' },
			{ kind: 'runs', runs: [{ text: 'Wir ' }, { text: 'öffnen', strong: true }, { text: ' früher 😀' }] },
			{
				kind: 'points',
				from: 3,
				items: [
					[
						{ kind: 'runs', runs: [{ text: 'Erst' }] },
						{ kind: 'points', from: null, items: [[{ kind: 'runs', runs: [{ text: 'dann' }] }]] },
					],
				],
			},
			{
				kind: 'points',
				from: null,
				items: [
					[{ kind: 'runs', runs: [{ text: 'Offen (Carl, bis 15.01.2027): ', strong: true }, { text: 'Schild' }] }],
				],
			},
			{ kind: 'table', head: ['Tag', 'Zeit'], rows: [['Montag', '']] },
			{ kind: 'runs', runs: [{ text: '#eval("1") $x$' }, { text: 'weg' }] },
			{ kind: 'quote', blocks: [{ kind: 'runs', runs: [{ text: 'Gesagt' }] }] },
		]);
	});
	it('says what is to be seen on an image, in its language, and nothing of decoration or a foreign one', () => {
		const image = (alt: string, src = `/api/files/${crypto.randomUUID()}`) => ({ type: 'image', attrs: { src, alt } });
		const line = (text: string) => [{ kind: 'runs', runs: [{ text }] }];
		expect(blocksOf(doc(image('Der neue Plan')), 'de')).toEqual(line('[Bild: Der neue Plan]'));
		expect(blocksOf(doc(image('Der neue Plan')), 'en')).toEqual(line('[Image: Der neue Plan]'));
		expect(blocksOf(doc(image(''), image('Fremd', 'https://a.example/x.png')), 'de')).toEqual([]);
	});
	it('of nothing is nothing', () => {
		expect(blocksOf(doc(par()), 'de')).toEqual([]);
		expect(blocksOf(doc(), 'en')).toEqual([]);
	});
});
