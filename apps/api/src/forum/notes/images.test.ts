import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IMAGES_MAX } from '@gestaltungsraum/domain/forum/files/terms';
import type { FileView } from '@gestaltungsraum/domain/forum/files/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { refusalOf, type TestPerson } from '../../kernel/testing.ts';
import { sweepFiles } from '../files/service.ts';
import { type WorkshopWorld, workshopWorld } from '../workshops/testing.ts';
import { type Content, documentFrom } from './document.ts';

let w: WorkshopWorld;
let picture: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
	w = await workshopWorld();
	picture = new Uint8Array(
		await sharp({ create: { width: 30, height: 20, channels: 3, background: '#aa3311' } })
			.withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
			.jpeg()
			.toBuffer(),
	);
});
afterAll(() => w.world.close());

const start = (
	visibility: 'municipality' | 'platform' | 'public' = 'platform',
	writers: 'circle' | 'house' = 'circle',
) =>
	w.anna.api.notes.start
		.mutate({ spaceId: w.spaceId, title: 'Mit einem Bild', visibility, scopeId: null, shown: 'name', writers })
		.then(({ id }) => id);
const send = (who: TestPerson | null, noteId: string, body: string | Uint8Array<ArrayBuffer> = picture) =>
	w.world.request(`/api/files?note=${noteId}&name=plan.jpg`, {
		method: 'POST',
		body,
		headers: { 'content-type': 'application/octet-stream', ...(who ? { cookie: who.cookie } : {}) },
	});
const upload = async (who: TestPerson, noteId: string) => ((await (await send(who, noteId)).json()) as FileView).id;
const get = async (who: TestPerson | null, id: string) =>
	(await w.world.request(`/api/files/${id}`, { headers: who ? { cookie: who.cookie } : {} })).status;
const refused = async (answer: Promise<Response>) => {
	const response = await answer;
	const [{ error }] = (await response.json()) as [{ error: { data: { de: string } } }];
	return `${response.status} ${error.data.de}`;
};
/** As if a browser had put it into the text. */
async function write(noteId: string, src: string, alt = 'Der Plan'): Promise<void> {
	const content: Content = { type: 'doc', content: [{ type: 'image', attrs: { src, alt } }] };
	const data = Buffer.from(Y.encodeStateAsUpdate(documentFrom(content)));
	await w.world.kernel
		.gate`insert into forum_note_updates (tenant_id, note_id, generation, data) select tenant_id, id, 1, ${data} from forum_notes where id = ${noteId}`;
	await w.anna.api.notes.catchUp.mutate({ id: noteId });
}
const html = async (who: TestPerson, id: string) => (await who.api.notes.note.query({ id })).html;
const older = (id: string) =>
	w.world.kernel.gate`update forum_files set uploaded_at = now() - interval '25 hours' where id = ${id}`;

describe('an image of a note', () => {
	it('is seen by whoever reads the note, in the text, in Markdown and for search, and by nobody else', async () => {
		const noteId = await start('municipality');
		const id = await upload(w.anna, noteId);
		// who writes along sees it as soon as it stands in the text
		expect(await get(w.arne, id)).toBe(200);
		await write(noteId, `/api/files/${id}`);
		expect(await html(w.arne, noteId)).toBe(`<img src="/api/files/${id}" alt="Der Plan" loading="lazy">`);
		expect((await w.arne.api.notes.markdown.query({ id: noteId })).text).toContain(`![Der Plan](/api/files/${id})`);
		const [kept] = await w.world.kernel.gate`select text from forum_notes where id = ${noteId}`;
		expect(kept?.['text']).toBe('Der Plan');
		expect([await get(w.arne, id), await get(w.berta, id), await get(w.petra, id), await get(null, id)]).toEqual([
			200, 404, 404, 401,
		]);
	});
	it('of a note for all is seen in other houses, and by guests only if the note is', async () => {
		const [platform, all] = [await upload(w.anna, await start()), await upload(w.anna, await start('public'))];
		expect([await get(w.berta, platform), await get(w.petra, platform)]).toEqual([200, 404]);
		expect([await get(w.berta, all), await get(w.petra, all)]).toEqual([200, 200]);
	});
	it('is made anew, without place and camera', async () => {
		const { type, image } = (await (await send(w.anna, await start())).json()) as FileView;
		expect({ type, image }).toEqual({ type: 'image/webp', image: true });
	});
	it('is taken from those who write there only, and only while the note is open', async () => {
		const [own, house, closed] = [await start('municipality'), await start('public', 'house'), await start()];
		expect(await refused(send(w.berta, own))).toContain('404');
		expect(await refused(send(w.petra, own))).toContain('404');
		expect(await refused(send(null, own))).toContain('401');
		expect(await refused(send(w.anna, 'x'))).toContain('404 Diese Notiz');
		expect(await refused(send(w.berta, house))).toContain('403 In dieser Notiz schreiben andere');
		expect(await refused(send(w.petra, house))).toContain('403');
		const { note } = await w.anna.api.notes.note.query({ id: closed });
		await w.anna.api.notes.approve.mutate({ id: closed, digest: note.digest });
		await w.anna.api.notes.freeze.mutate({ id: closed });
		expect(await refused(send(w.anna, closed))).toContain('409');
	});
	it('is an image, whatever it is called, and there are not too many of them', async () => {
		const noteId = await start();
		expect(await refused(send(w.anna, noteId, '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'))).toContain('400 Das ist kein Bild');
		for (const body of ['<svg xmlns="http://www.w3.org/2000/svg"/>', picture.slice(0, 40)])
			expect(await refused(send(w.anna, noteId, body))).toContain('400 Das ist kein Bild');
		await w.world.kernel.gate`
			insert into forum_files (tenant_id, note_id, audience, person_id, name, type, bytes, image, uploaded_at)
			select tenant_id, id, audience, ${w.anna.personId}, 'x.webp', 'image/webp', 1, true, now() from forum_notes, generate_series(1, ${IMAGES_MAX}) where id = ${noteId}`;
		expect(await refused(send(w.anna, noteId))).toContain('409 In einer Notiz haben höchstens 50 Bilder Platz');
	});
	it('from elsewhere is never shown, whatever a browser writes into the document', async () => {
		const noteId = await start();
		await write(noteId, 'https://a.example/pixel.png');
		expect(await html(w.berta, noteId)).toBe('');
		expect((await w.berta.api.notes.markdown.query({ id: noteId })).text).not.toContain('a.example');
	});
	it('is not seen in another circle, even when its address is written into a note there', async () => {
		const [own, all] = [await start('municipality'), await start('public')];
		const id = await upload(w.anna, own);
		await write(all, `/api/files/${id}`);
		expect(await get(w.berta, id)).toBe(404);
		// and does not count as used there
		await older(id);
		await sweepFiles(w.world.kernel);
		expect(await get(w.anna, id)).toBe(404);
	});
	it('that never stood in the note is gone after a day, from the disk too', async () => {
		const id = await upload(w.anna, await start());
		await older(id);
		await sweepFiles(w.world.kernel);
		expect(await get(w.anna, id)).toBe(404);
		expect(existsSync(join(w.world.kernel.env.DATA_DIR, 'files', id.slice(0, 2), id))).toBe(false);
	});
	it('that once stood in it stays, because older versions show it, and its uploader cannot take it out', async () => {
		const noteId = await start();
		const id = await upload(w.anna, noteId);
		await write(noteId, `/api/files/${id}`);
		await w.world.kernel.gate`update forum_notes set content = '{"type":"doc","content":[]}' where id = ${noteId}`;
		await older(id);
		await sweepFiles(w.world.kernel);
		expect(await refusalOf(w.anna.api.forum.files.drop.mutate({ id }))).toBe('file_missing');
		expect(await get(w.berta, id)).toBe(200);
		const { versions } = await w.berta.api.notes.versions.query({ id: noteId });
		expect((await w.berta.api.notes.compare.query({ id: versions[0]?.id as string })).blocks).toEqual([
			{ kind: 'removed', html: `<img src="/api/files/${id}" alt="Der Plan" loading="lazy">` },
		]);
	});
	it('cannot be attached to an answer', async () => {
		const id = await upload(w.anna, await start());
		const { id: topicId } = await w.anna.api.forum.start.mutate({
			spaceId: w.spaceId,
			title: 'Mit Anhang bitte',
			text: 'Siehe unten.',
			visibility: 'platform',
			scopeId: null,
		});
		const reply = { topicId, text: 'Hier ist es.', key: crypto.randomUUID(), files: [id] };
		expect(await refusalOf(w.anna.api.forum.reply.mutate(reply))).toBe('file_missing');
	});
	it('is put in and seen by the guests of a workshop, until their access ends', async () => {
		const workshopId = await w.announce();
		const { topicId } = (await w.anna.api.workshops.workshop.query({ id: workshopId })).workshop;
		const until = new Date(Date.now() + 86_400_000).toISOString();
		await w.anna.api.forum.guests.invitePerson.mutate({ topicId: topicId as string, email: w.petra.email, until });
		await w.world.kernel.sessions.forget(w.petra.personId);
		await w.anna.api.workshops.room.addTable.mutate({ workshopId, title: 'Tisch 1' });
		const { tables } = await w.petra.api.workshops.workshop.query({ id: workshopId });
		const noteId = tables[0]?.noteId as string;
		const [hers, ours] = [await upload(w.petra, noteId), await upload(w.anna, noteId)];
		expect([await get(w.petra, ours), await get(w.anna, hers), await get(w.berta, hers)]).toEqual([200, 200, 200]);
		const { guests } = await w.anna.api.forum.guests.list.query({ topicId: topicId as string });
		await w.anna.api.forum.guests.end.mutate({ id: guests[0]?.id as string });
		await w.world.kernel.sessions.forget(w.petra.personId);
		expect([await get(w.petra, ours), await get(w.petra, hers)]).toEqual([404, 404]);
	});
});
