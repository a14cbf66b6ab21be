import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileView } from '@gestaltungsraum/domain/forum/files/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type TestPerson, type TestWorld, testWorld, unpacked } from '../../../kernel/testing.ts';
import { fileStore } from '../../files/store.ts';
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
const image = (id: string, alt: string): Node => ({ type: 'image', attrs: { src: `/api/files/${id}`, alt } });
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

describe('an image of a note as PDF', () => {
	const upload = async (noteId: string, body: Buffer) => {
		const answer = await world.request(`/api/files?note=${noteId}&name=plan.png`, {
			method: 'POST',
			body: new Uint8Array(body),
			headers: { 'content-type': 'application/octet-stream', cookie: anna.cookie },
		});
		return ((await answer.json()) as FileView).id;
	};
	const plain = (width: number, height: number) =>
		sharp({ create: { width, height, channels: 4, background: { r: 0, g: 90, b: 200, alpha: 0.5 } } })
			.png()
			.toBuffer();
	const add = async (id: string, content: Content) => {
		const data = Buffer.from(Y.encodeStateAsUpdate(documentFrom(content)));
		await world.kernel
			.gate`insert into forum_note_updates (tenant_id, note_id, generation, data) select tenant_id, id, 1, ${data} from forum_notes where id = ${id}`;
		await anna.api.notes.catchUp.mutate({ id });
	};
	const figures = async (who: TestPerson, id: string) => {
		const answer = await ask(who, id);
		expect(answer.status).toBe(200);
		const all = unpacked(Buffer.from(await answer.arrayBuffer()));
		return {
			all,
			tags: all.match(/\/S\s*\/Figure\b/g)?.length ?? 0,
			alts: [...new Set(all.matchAll(/\/Alt\s*\((.*?)\)/g).map(([, alt]) => alt))].toSorted(),
			pictures: all.match(/\/DCTDecode/g)?.length ?? 0,
			widths: [...all.matchAll(/\/Width (\d+)/g)].map(([, width]) => Number(width)).toSorted((a, b) => a - b),
		};
	};

	it('is in it, tagged, with what is to be seen; decoration is no figure; it is no larger than it prints', async () => {
		const id = await start('platform', doc(par(words('Seht her:'))));
		const [wide, small] = [await upload(id, await plain(2400, 300)), await upload(id, await plain(60, 3000))];
		const listed = { type: 'listItem', content: [par(words('Am Rand')), image(small, 'Der Mast')] };
		await add(id, doc(image(wide, 'Der neue Plan'), image(small, ''), { type: 'bulletList', content: [listed] }));
		const { all, ...shown } = await figures(berta, id);
		// one file is in it once, however often it stands there
		expect(shown).toEqual({ tags: 2, alts: ['Der Mast', 'Der neue Plan'], pictures: 2, widths: [40, 1600] });
		expect(all).toMatch(/<pdfuaid:part>1</);
		expect(all).not.toContain('/SMask');
	});
	it('stays in closed minutes, which are made for the archive', async () => {
		const id = await start('platform', doc(par(words('Seht her:'))));
		await add(id, doc(image(await upload(id, await plain(300, 200)), 'Der neue Plan')));
		const { note } = await anna.api.notes.note.query({ id });
		await anna.api.notes.approve.mutate({ id, digest: note.digest });
		await anna.api.notes.freeze.mutate({ id });
		const { all, ...shown } = await figures(berta, id);
		expect(shown).toMatchObject({ tags: 1, alts: ['Der neue Plan'], pictures: 1 });
		expect(all).toMatch(/<pdfaid:conformance>A</);
	});
	it('of another note is not in it for whoever may not see that one, nor one that is gone', async () => {
		const own = await start('municipality');
		const secret = await upload(own, await plain(300, 200));
		const id = await start('platform', doc(image(secret, 'Nur im Haus'), image(crypto.randomUUID(), 'Nirgends')));
		expect(await figures(anna, id)).toMatchObject({ tags: 1, alts: ['Nur im Haus'], pictures: 1 });
		expect(await figures(berta, id)).toMatchObject({ tags: 0, alts: [], pictures: 0 });
		await fileStore(world.kernel).remove(secret);
		expect(await figures(anna, id)).toMatchObject({ tags: 0, pictures: 0 });
		await mkdir(join(world.kernel.env.DATA_DIR, 'files', secret.slice(0, 2)), { recursive: true });
		await writeFile(join(world.kernel.env.DATA_DIR, 'files', secret.slice(0, 2), secret), 'kein Bild');
		expect(await figures(anna, id)).toMatchObject({ tags: 0, pictures: 0 });
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
	it('takes images of our own store with their words, says them in a table, and knows no foreign one', () => {
		const id = crypto.randomUUID();
		const own = image(id, 'Der neue Plan');
		const block = { kind: 'image', id, alt: 'Der neue Plan' };
		expect(blocksOf(doc(own, image(id, '')), 'de')).toEqual([block, { ...block, alt: '' }]);
		expect(blocksOf(doc({ type: 'blockquote', content: [own] }), 'de')).toEqual([{ kind: 'quote', blocks: [block] }]);
		const cells = (...content: readonly Node[]) => ({
			type: 'table',
			content: [{ type: 'tableRow', content: content.map((one) => ({ type: 'tableCell', content: [one] })) }],
		});
		expect(blocksOf(doc(cells(own, image(id, ''))), 'de')).toEqual([
			{ kind: 'table', head: ['[Bild: Der neue Plan]', ''], rows: [] },
		]);
		expect(blocksOf(doc(cells(own)), 'en')).toMatchObject([{ head: ['[Image: Der neue Plan]'] }]);
		const foreign = { type: 'image', attrs: { src: 'https://a.example/x.png', alt: 'Fremd' } };
		expect(blocksOf(doc(foreign), 'de')).toEqual([]);
	});
	it('of nothing is nothing', () => {
		expect(blocksOf(doc(par()), 'de')).toEqual([]);
		expect(blocksOf(doc(), 'en')).toEqual([]);
	});
});
