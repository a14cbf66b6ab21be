import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { FileView } from '@gestaltungsraum/domain/forum/files/contract';
import { FILE_MAX, FILES_MAX } from '@gestaltungsraum/domain/forum/files/terms';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { named } from './intake.ts';
import { sweepFiles } from './service.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const EICAR = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** Answers as clamd does, and hears every byte; `mode` says how it behaves. */
let mode: 'works' | 'breaks' = 'works';
let clamd: Server;
let world: TestWorld;
let anna: TestPerson;
let arne: TestPerson;
let berta: TestPerson;
let spaceId: string;

beforeAll(async () => {
	clamd = createServer((socket) => {
		let bytes = Buffer.alloc(0);
		socket.on('error', () => {});
		socket.on('data', (piece) => {
			if (mode === 'breaks') return socket.destroy();
			bytes = Buffer.concat([bytes, piece as Buffer]);

			let at = 'zINSTREAM\0'.length;
			let text = '';
			for (;;) {
				if (bytes.length < at + 4) return;
				const length = bytes.readUInt32BE(at);
				if (length === 0) break;
				if (bytes.length < at + 4 + length) return;
				text += bytes.subarray(at + 4, at + 4 + length).toString('latin1');
				at += 4 + length;
			}
			socket.end(text.includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
		});
	});
	await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
	const address = clamd.address();
	const port = typeof address === 'object' ? address?.port : 0;
	world = await testWorld({ env: { CLAMD_URL: `tcp://127.0.0.1:${port}` } });
	const a = await world.tenant('Stadt A');
	anna = await world.person(a, { name: 'Anna' });
	arne = await world.person(a, { name: 'Arne' });
	berta = await world.person(await world.tenant('Stadt B'), { name: 'Berta' });
	spaceId = await world.space(a, 'Raum');
});
afterAll(async () => {
	await world.close();
	clamd.close();
});

const start = (visibility: 'municipality' | 'platform' = 'platform') =>
	anna.api.forum.start
		.mutate({ spaceId, title: 'Mit Anhang bitte', text: 'Siehe unten.', visibility, scopeId: null })
		.then(({ id }) => id);
const send = (
	who: TestPerson | null,
	topicId: string,
	body: string | Uint8Array<ArrayBuffer>,
	name = 'bericht.pdf',
	headers: Record<string, string> = {},
) =>
	world.request(`/api/files?topic=${topicId}&name=${encodeURIComponent(name)}`, {
		method: 'POST',
		body,
		headers: { 'content-type': 'application/octet-stream', ...(who ? { cookie: who.cookie } : {}), ...headers },
	});
const upload = async (topicId: string, body: string | Uint8Array<ArrayBuffer>, name?: string) =>
	(await (await send(anna, topicId, body, name)).json()) as FileView;
const get = (who: TestPerson | null, id: string, query = '') =>
	world.request(`/api/files/${id}${query}`, { headers: who ? { cookie: who.cookie } : {} });
const attach = (topicId: string, files: string[], who = anna) =>
	who.api.forum.reply.mutate({ topicId, text: 'Hier ist es.', key: crypto.randomUUID(), files });
const kept = () => readdirSync(join(world.kernel.env.DATA_DIR, 'files', 'drafts'));
const refused = async (answer: Promise<Response>) => {
	const response = await answer;
	const [{ error }] = (await response.json()) as [{ error: { data: { de: string } } }];
	return `${response.status} ${error.data.de}`;
};
const photo = () =>
	sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#aa3311' } })
		.withExif({ IFD0: { Copyright: 'Wohnung in der Lindenstraße' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
		.jpeg()
		.toBuffer();

describe('an attachment', () => {
	it('is seen by its uploader alone until it belongs to an answer, then by the readers of that', async () => {
		const topicId = await start('municipality');
		const file = await upload(topicId, PDF, 'Bericht März.pdf');
		expect(file).toMatchObject({ name: 'Bericht März.pdf', type: 'application/pdf', bytes: PDF.length, image: false });
		expect((await get(anna, file.id)).status).toBe(200);
		expect((await get(arne, file.id)).status).toBe(404);
		const { number } = await attach(topicId, [file.id]);
		const { posts } = await arne.api.forum.posts.query({ topicId, after: number - 1, size: 1 });
		expect(posts[0]?.files).toMatchObject([{ id: file.id, name: 'Bericht März.pdf' }]);
		expect(Buffer.from(await (await get(arne, file.id)).arrayBuffer())).toEqual(PDF);
		expect((await get(berta, file.id)).status).toBe(404);
		expect((await get(null, file.id)).status).toBe(401);
	});
	it('is offered for download only, and can do nothing where it is opened', async () => {
		const { headers } = await get(anna, (await upload(await start(), PDF)).id);
		expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''bericht.pdf");
		expect(headers.get('content-security-policy')).toContain('sandbox');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});
	it('that is an image is made anew: smaller, as WebP, without place and camera, and shown in the page', async () => {
		const original = await photo();
		expect((await sharp(original).metadata()).exif).toBeDefined();
		const file = await upload(await start(), original, 'IMG_0815.JPG');
		expect(file).toMatchObject({ name: 'IMG_0815.webp', type: 'image/webp', image: true });
		const response = await get(anna, file.id);
		expect(response.headers.get('content-disposition')).toMatch(/^inline/);
		expect((await get(anna, file.id, '?als=datei')).headers.get('content-disposition')).toMatch(/^attachment/);
		const { format, width, exif } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
		expect({ format, width, exif }).toEqual({ format: 'webp', width: 2560, exif: undefined });
	});
	it('is known by its content, whatever it is called', async () => {
		const topicId = await start();
		for (const [body, name] of [
			['<script>alert(1)</script>', 'harmlos.pdf'],
			['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'bild.png'],
			[Buffer.from('MZ\u0090\u0000 program'), 'tabelle.xlsx'],
			[Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(40)]), 'kaputt.png'],
		] as const)
			expect(await refused(send(anna, topicId, body, name)), name).toContain('400 Diese Art von Datei');
		expect((await upload(topicId, PDF, 'brief.exe')).name).toBe('brief.pdf');
	});
	it('is counted while it comes in, and leaves nothing behind when it is too large', async () => {
		const topicId = await start();
		const large = Buffer.concat([PDF, Buffer.alloc(FILE_MAX)]);
		expect(await refused(send(anna, topicId, large))).toContain('400 Die Datei ist zu groß');
		expect(await refused(send(anna, topicId, PDF, 'x.pdf', { 'content-length': String(FILE_MAX + 1) }))).toContain(
			'400 Die Datei ist zu groß',
		);
		expect(kept()).toEqual([]);
	});
	it('is taken from those who may answer there only', async () => {
		const closed = await start('municipality');
		expect(await refused(send(berta, closed, PDF))).toContain('404');
		expect(await refused(send(null, closed, PDF))).toContain('401');
		await anna.api.forum.close.mutate({ id: closed, closed: true });
		expect(await refused(send(arne, closed, PDF))).toContain('409');
	});
	it('is taken from the own page only, and never as a form', async () => {
		const topicId = await start();
		expect((await send(anna, topicId, PDF, 'x.pdf', { origin: 'https://anderswo.example' })).status).toBe(403);
		expect((await send(anna, topicId, PDF, 'x.pdf', { 'content-type': 'text/plain' })).status).toBe(415);
	});
	it('cannot be attached by somebody else, twice, or elsewhere', async () => {
		const [here, there] = [await start(), await start()];
		const { id } = await upload(here, PDF);
		expect(await refusalOf(attach(here, [id], berta))).toBe('file_missing');
		expect(await refusalOf(attach(there, [id]))).toBe('file_missing');
		await attach(here, [id]);
		expect(await refusalOf(attach(here, [id]))).toBe('file_missing');
	});
	it('joins an own post later, also the first of a topic, and leaves it again; nobody else moves it', async () => {
		const topicId = await start();
		const first = async () => (await anna.api.forum.topic.query({ id: topicId })).posts[0];
		const [one, two] = [await upload(topicId, PDF, 'eins.pdf'), await upload(topicId, PDF, 'zwei.pdf')];
		const id = (await first())?.id as string;
		const text = 'Siehe unten.';
		await anna.api.forum.edit.mutate({ id, text, files: [one.id, two.id] });
		expect((await get(berta, one.id)).status).toBe(200);
		// words alone leave the files as they are
		await anna.api.forum.edit.mutate({ id, text: 'Siehe ganz unten.' });
		expect((await first())?.files).toHaveLength(2);
		expect(await refusalOf(berta.api.forum.edit.mutate({ id, text, files: [] }))).toBe('not_author');
		const foreign = await upload(await start(), PDF);
		expect(await refusalOf(anna.api.forum.edit.mutate({ id, text, files: [one.id, foreign.id] }))).toBe('file_missing');
		await anna.api.forum.edit.mutate({ id, text, files: [two.id] });
		expect((await first())?.files).toMatchObject([{ name: 'zwei.pdf' }]);
		expect((await get(anna, one.id)).status).toBe(404);
		await expect
			.poll(() => existsSync(join(world.kernel.env.DATA_DIR, 'files', one.id.slice(0, 2), one.id)))
			.toBe(false);
	});
	it('goes with its post, from the disk too', async () => {
		const topicId = await start();
		const { id } = await upload(topicId, PDF);
		const { number } = await attach(topicId, [id]);
		const { posts } = await anna.api.forum.posts.query({ topicId, after: number - 1, size: 1 });
		await anna.api.forum.remove.mutate({ id: posts[0]?.id as string });
		expect((await get(anna, id)).status).toBe(404);
		await expect.poll(() => existsSync(join(world.kernel.env.DATA_DIR, 'files', id.slice(0, 2), id))).toBe(false);
	});
	it('that nobody attached is gone after a day', async () => {
		const [old, young] = [await upload(await start(), PDF), await upload(await start(), PDF)];
		await world.kernel.gate`update forum_files set uploaded_at = now() - interval '25 hours' where id = ${old.id}`;
		await sweepFiles(world.kernel);
		expect((await get(anna, old.id)).status).toBe(404);
		expect((await get(anna, young.id)).status).toBe(200);
	});
	it('is taken back by its uploader, and no more than ten wait for one answer', async () => {
		const topicId = await start();
		const files = [];
		for (let at = 0; at < FILES_MAX; at++) files.push((await upload(topicId, PDF)).id);
		expect(await refused(send(anna, topicId, PDF))).toContain('409 Zu einem Beitrag');
		const [first = ''] = files;
		expect(await refusalOf(arne.api.forum.files.drop.mutate({ id: first }))).toBe('file_missing');
		await anna.api.forum.files.drop.mutate({ id: first });
		expect((await get(anna, first)).status).toBe(404);
		expect((await send(anna, topicId, PDF)).status).toBe(200);
	});
	it('has words for those who do not see it', async () => {
		const { id } = await upload(await start(), await photo(), 'plan.jpg');
		expect(await refusalOf(berta.api.forum.files.describe.mutate({ id, alt: 'Plan' }))).toBe('file_missing');
		await anna.api.forum.files.describe.mutate({ id, alt: 'Grundriss des Wartebereichs' });
	});
});

describe('the check for malware', () => {
	it('keeps what is infected away', async () => {
		const body = Buffer.concat([PDF, Buffer.from(EICAR)]);
		expect(await refused(send(anna, await start(), body))).toContain('400 Die Prüfung auf Schadprogramme');
		expect(kept()).toEqual([]);
	});
	it('keeps everything away when it cannot be made', async () => {
		const topicId = await start();
		mode = 'breaks';
		expect(await refused(send(anna, topicId, PDF))).toContain('409 Dateien können gerade nicht');
		mode = 'works';
		expect((await send(anna, topicId, PDF)).status).toBe(200);
	});
});

describe('the name of a file', () => {
	it.each([
		['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
		['C:\\Briefe\\Bericht.docx', 'application/pdf', 'Bericht.pdf'],
		['rechnung\u202efdp.exe', 'application/pdf', 'rechnungfdp.pdf'],
		['.htaccess', 'image/webp', 'htaccess.webp'],
		['', 'application/pdf', 'datei.pdf'],
		['a"b<c>.png', 'image/webp', 'abc.webp'],
	] as const)('%j as %s is %j', (name, type, shown) => expect(named(name, type)).toBe(shown));
});
