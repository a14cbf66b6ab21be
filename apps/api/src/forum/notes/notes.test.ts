import { readFileSync } from 'node:fs';
import { connect } from '@gestaltungsraum/db/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { checkMinutes } from './check-minutes.ts';
import { type Content, documentFrom } from './document.ts';
import * as Y from 'yjs';

let world: TestWorld;
let anna: TestPerson; // staff in A
let arne: TestPerson; // staff in A
let berta: TestPerson; // staff in B, steward
let carl: TestPerson; // staff in C
let petra: TestPerson; // partner
let spaceId: string;
let slug: string;

beforeAll(async () => {
	world = await testWorld();
	const [a, b, c, p] = [
		await world.tenant('Stadt A'),
		await world.tenant('Stadt B'),
		await world.tenant('Stadt C'),
		await world.tenant('Hochschule', { kind: 'partner' }),
	];
	anna = await world.person(a, { name: 'Anna' });
	arne = await world.person(a, { name: 'Arne' });
	berta = await world.person(b, { name: 'Berta' });
	carl = await world.person(c, { name: 'Carl' });
	petra = await world.person(p, { name: 'Petra', roles: ['partner'] });
	spaceId = await world.space(a, 'Raum');
	[{ slug = '' } = {}] = await world.kernel.gate<
		{ slug?: string }[]
	>`select slug from forum_spaces where id = ${spaceId}`;
	await world.kernel.gate`insert into forum_stewards values (${spaceId}, ${b}, ${berta.personId}, 'Berta', 'Stadt B')`;
});
afterAll(() => world.close());

const start = (
	who: TestPerson,
	visibility: 'municipality' | 'platform' | 'public' = 'platform',
	writers: 'circle' | 'house' = 'circle',
) =>
	who.api.notes.start
		.mutate({ spaceId, title: 'Unser Protokoll', visibility, scopeId: null, shown: 'role', writers })
		.then(({ id }) => id);
const text = (words: string): Content => ({
	type: 'doc',
	content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
/** As if a browser had written it. */
const write = async (noteId: string, content: Content) => {
	const data = Buffer.from(Y.encodeStateAsUpdate(documentFrom(content)));
	await world.kernel
		.gate`insert into forum_note_updates (tenant_id, note_id, generation, data) select tenant_id, id, 1, ${data} from forum_notes where id = ${noteId}`;
};
const read = (who: TestPerson, id: string) => who.api.notes.note.query({ id });
const freeze = async (id: string) => {
	await anna.api.notes.catchUp.mutate({ id });
	const { note } = await read(anna, id);
	await anna.api.notes.approve.mutate({ id, digest: note.digest });
	await anna.api.notes.freeze.mutate({ id });
};

describe('a note', () => {
	it('is read by its circle alone, and is missing for all others', async () => {
		const [own, all] = [await start(anna, 'municipality'), await start(anna, 'public')];
		expect((await read(arne, own)).note).toMatchObject({
			title: 'Unser Protokoll',
			scopeName: 'Stadt A',
			shown: 'role',
		});
		expect((await read(petra, all)).why).toMatchObject({ write: 'note_readers_comment', comment: null });
		expect(await refusalOf(read(berta, own))).toBe('note_missing');
		expect(await refusalOf(read(petra, own))).toBe('note_missing');
		expect(await refusalOf(berta.api.notes.markdown.query({ id: own }))).toBe('note_missing');
		expect(await refusalOf(berta.api.notes.versions.query({ id: own }))).toBe('note_missing');
		expect(await refusalOf(berta.api.notes.catchUp.mutate({ id: own }))).toBe('note_missing');
		expect(
			await refusalOf(
				berta.api.notes.comment.mutate({
					noteId: own,
					kind: 'comment',
					text: 'x',
					quote: '',
					anchor: null,
					replacement: null,
				}),
			),
		).toBe('note_missing');
		const seen = async (who: TestPerson) => (await who.api.notes.list.query({ slug })).notes.map(({ id }) => id);
		expect(await seen(arne)).toEqual(expect.arrayContaining([own, all]));
		expect(await seen(carl)).not.toContain(own);
	});
	it('is not begun by guests, nor for a circle that is not the own', async () => {
		expect(await refusalOf(start(petra, 'public'))).toBe('not_allowed');
		expect(
			await refusalOf(
				anna.api.notes.start.mutate({
					spaceId,
					title: 'Unser Protokoll',
					visibility: 'team',
					scopeId: crypto.randomUUID(),
					shown: 'name',
					writers: 'circle',
				}),
			),
		).toBe('audience_not_yours');
	});
	it('is kept by its author and the stewards', async () => {
		const id = await start(anna);
		const change = (who: TestPerson) =>
			who.api.notes.change.mutate({ id, title: 'Neuer Titel', shown: 'nobody', writers: 'house' });
		expect(await refusalOf(change(arne))).toBe('note_not_keeper');
		expect(await refusalOf(change(carl))).toBe('note_not_keeper');
		await change(berta);
		expect((await read(carl, id)).why.write).toBe('note_readers_comment');
		expect((await read(arne, id)).why.write).toBeNull();
	});
	it('shows what was written as safe HTML, and nothing that the allow list does not name', async () => {
		const id = await start(anna);
		await write(id, {
			type: 'doc',
			content: [
				{ type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Titel' }] },
				{
					type: 'paragraph',
					content: [
						{ type: 'text', text: '<script>alert(1)</script>', marks: [{ type: 'bold' }] },
						{ type: 'text', text: 'Klick', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
						{ type: 'text', text: 'Gut', marks: [{ type: 'link', attrs: { href: 'https://a.example/?x="><b>' } }] },
					],
				},
				{ type: 'iframe', attrs: { src: 'https://a.example' }, content: [{ type: 'text', text: 'Rest' }] },
			],
		});
		await anna.api.notes.catchUp.mutate({ id });
		expect((await read(carl, id)).html).toBe(
			'<h2>Titel</h2><p><strong>&lt;script&gt;alert(1)&lt;/script&gt;</strong>Klick<a href="https://a.example/?x=%22%3E%3Cb%3E" rel="nofollow noopener ugc">Gut</a></p>Rest',
		);
		expect((await anna.api.notes.markdown.query({ id })).text).toBe(
			'# Unser Protokoll\n\n#### Titel\n\n**\\<script\\>alert(1)\\</script\\>**Klick[Gut](https://a.example/?x=%22%3E%3Cb%3E)\n\nRest\n',
		);
	});
	it('names people of the own house only, and none to guests', async () => {
		const id = await start(anna, 'public');
		expect((await berta.api.notes.people.query({ noteId: id, query: '' })).people.map(({ name }) => name)).toEqual([
			'Berta',
		]);
		expect((await petra.api.notes.people.query({ noteId: id, query: '' })).people).toEqual([]);
	});
});

describe('remarks', () => {
	const remark = (who: TestPerson, noteId: string, replacement: string | null = null) =>
		who.api.notes.comment
			.mutate({
				noteId,
				kind: replacement === null ? 'comment' : 'suggestion',
				text: 'Warum?',
				quote: 'Stelle',
				anchor: null,
				replacement,
			})
			.then(({ id }) => id);
	it('come from everybody who reads, and are settled by writers and by their authors', async () => {
		const id = await start(anna, 'public', 'house');
		const [one, two, three] = [await remark(petra, id), await remark(carl, id), await remark(carl, id)];
		expect(await refusalOf(carl.api.notes.settle.mutate({ id: one }))).toBe('note_readers_comment');
		await petra.api.notes.settle.mutate({ id: one });
		await arne.api.notes.settle.mutate({ id: two });
		expect(await refusalOf(arne.api.notes.settle.mutate({ id: two }))).toBe('comment_settled');
		const { comments } = await read(anna, id);
		expect(comments.map(({ state, settledBy }) => [state, settledBy])).toEqual([
			['resolved', 'Petra'],
			['resolved', 'Arne'],
			['open', null],
		]);
		expect(comments.find(({ id: own }) => own === three)?.why.settle).toBeNull();
	});
	it('that suggest are decided once, by a writer, with a reason', async () => {
		const id = await start(anna, 'public', 'house');
		const [one, two] = [await remark(petra, id, 'Ort'), await remark(petra, id)];
		const decide = (who: TestPerson, comment: string) =>
			who.api.notes.decide.mutate({ id: comment, accepted: false, reason: 'Es war die Stelle.' });
		expect(await refusalOf(decide(carl, one))).toBe('note_readers_comment');
		expect(await refusalOf(decide(anna, two))).toBe('comment_no_suggestion');
		await decide(anna, one);
		expect(await refusalOf(decide(arne, one))).toBe('comment_settled');
		expect((await read(petra, id)).comments[0]).toMatchObject({
			state: 'rejected',
			reason: 'Es war die Stelle.',
			settledBy: 'Anna',
		});
		expect(await refusalOf(decide(arne, crypto.randomUUID()))).toBe('comment_missing');
	});
});

describe('versions', () => {
	it('are kept under a name, compared block by block, and handed to those who write', async () => {
		const id = await start(anna);
		await write(id, { type: 'doc', content: [...text('Bleibt').content, ...text('Geht').content] });
		await anna.api.notes.keep.mutate({ noteId: id, name: 'Vor der Pause' });
		const content = { type: 'doc' as const, content: [...text('Bleibt').content, ...text('Kommt').content] };
		await world.kernel
			.gate`update forum_notes set content = ${world.kernel.gate.json(content as never)} where id = ${id}`;
		const { versions } = await carl.api.notes.versions.query({ id });
		expect(versions.map(({ name }) => name)).toEqual(['Vor der Pause', null]);
		const named = versions[0]?.id ?? '';
		expect((await carl.api.notes.compare.query({ id: named })).blocks).toEqual([
			{ kind: 'same', html: '<p>Bleibt</p>' },
			{ kind: 'removed', html: '<p>Geht</p>' },
			{ kind: 'added', html: '<p>Kommt</p>' },
		]);
		expect(JSON.parse((await arne.api.notes.version.query({ id: named })).content)).toMatchObject({ type: 'doc' });
		expect(await refusalOf(petra.api.notes.compare.query({ id: named }))).toBe('version_missing');
	});
	it('are kept by themselves at most every ten minutes', async () => {
		const id = await start(anna);
		for (const words of ['Eins', 'Zwei', 'Drei']) {
			await write(id, text(words));
			await anna.api.notes.catchUp.mutate({ id });
		}
		const count = async () => (await anna.api.notes.versions.query({ id })).versions.length;
		expect(await count()).toBe(1);
		await world.kernel
			.gate`update forum_note_versions set made_at = now() - interval '11 minutes' where note_id = ${id}`;
		await write(id, text('Vier'));
		await anna.api.notes.catchUp.mutate({ id });
		expect(await count()).toBe(2);
	});
});

describe('minutes', () => {
	it('are closed only with an approval of exactly this text', async () => {
		const id = await start(anna);
		await write(id, text('Beschlossen'));
		await anna.api.notes.catchUp.mutate({ id });
		const { digest } = (await read(arne, id)).note;
		expect(await refusalOf(anna.api.notes.freeze.mutate({ id }))).toBe('note_unapproved');
		await arne.api.notes.approve.mutate({ id, digest });
		await write(id, text('Noch ein Satz'));
		expect(await refusalOf(carl.api.notes.approve.mutate({ id, digest }))).toBe('note_changed');
		expect(await refusalOf(anna.api.notes.freeze.mutate({ id }))).toBe('note_unapproved');
		expect((await read(anna, id)).approvals).toEqual([{ name: 'Arne', org: 'Stadt A', mine: false, current: false }]);
		expect(await refusalOf(arne.api.notes.freeze.mutate({ id }))).toBe('note_not_keeper');
		await freeze(id);
		expect((await read(carl, id)).note).toMatchObject({
			state: 'frozen',
			seal: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
		});
	});
	it('do not change any more, whoever tries: not by the service, not in the database, not by a browser', async () => {
		const id = await start(anna);
		await write(id, text('Beschlossen'));
		await freeze(id);
		expect(
			await refusalOf(anna.api.notes.change.mutate({ id, title: 'Anders', shown: 'name', writers: 'circle' })),
		).toBe('note_frozen');
		expect(await refusalOf(anna.api.notes.keep.mutate({ noteId: id, name: 'x' }))).toBe('note_frozen');
		const { gate } = world.kernel;
		for (const attempt of [
			() => gate`update forum_notes set title = 'Anders' where id = ${id}`,
			() => gate`update forum_notes set content = '{"type":"doc","content":[]}' where id = ${id}`,
			() =>
				gate`update forum_notes set state = 'open', seal = null, frozen_at = null, approvers = null where id = ${id}`,
			() => gate`delete from forum_notes where id = ${id}`,
			() => gate`delete from forum_note_snapshots where note_id = ${id}`,
			() => write(id, text('Heimlich')),
		])
			await expect((async () => attempt())()).rejects.toThrow(/closed note/);
	});
	it('take addenda, and only then', async () => {
		const id = await start(anna, 'public', 'house');
		await write(id, text('Beschlossen'));
		const add = (who: TestPerson) => who.api.notes.addendum.mutate({ noteId: id, text: 'Nachgereicht' });
		expect(await refusalOf(add(anna))).toBe('note_not_frozen');
		await freeze(id);
		expect(await refusalOf(add(carl))).toBe('note_readers_comment');
		await add(arne);
		expect((await read(petra, id)).addenda).toMatchObject([{ number: 1, text: 'Nachgereicht', authorName: 'Arne' }]);
	});
	it('are checked by a command that notices a single changed byte', async () => {
		const id = await start(anna);
		await write(id, text('Beschlossen: 5 Stunden'));
		await freeze(id);
		const { gate } = world.kernel;
		expect(await checkMinutes(gate, id)).toMatchObject({ state: 'sealed', good: true });
		const change = async (what: string) => {
			const owner = connect(world.url, { role: null, max: 1 });
			await owner.unsafe(
				`alter table forum_notes disable trigger forum_notes_guard; ${what.replaceAll('$1', `'${id}'`)}; alter table forum_notes enable trigger forum_notes_guard`,
			);
			await owner.end();
		};
		await change(
			`update forum_notes set content = replace(content::text, '5 Stunden', '6 Stunden')::jsonb where id = $1`,
		);
		expect(await checkMinutes(gate, id)).toMatchObject({ good: false });
		await change(
			`update forum_notes set content = replace(content::text, '6 Stunden', '5 Stunden')::jsonb where id = $1`,
		);
		expect(await checkMinutes(gate, id)).toMatchObject({ good: true });
		await change(`update forum_notes set approvers = '[{"name": "Anne", "org": "Stadt A"}]' where id = $1`);
		expect(await checkMinutes(gate, id)).toMatchObject({ good: false });
		expect(await checkMinutes(gate, crypto.randomUUID())).toMatchObject({ state: 'missing', good: false });
	});
});

describe('tables of notes', () => {
	it('keep log and snapshots from the role that serves requests', async () => {
		for (const table of ['forum_note_updates', 'forum_note_snapshots']) {
			const [row] = await world.kernel
				.gate`select has_table_privilege('gestaltungsraum_app', ${table}, 'select, insert, update, delete') as any`;
			expect(row?.any, table).toBe(false);
		}
		const [log] = await world.kernel
			.gate`select has_table_privilege('gestaltungsraum_gate', 'forum_note_updates', 'update') as any`;
		expect(log?.any).toBe(false);
	});
	it('merge no bytes of browsers in the format that can loop', () => {
		for (const file of ['store', 'live', 'document'])
			expect(readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8')).not.toMatch(/V2\b/);
	});
});

describe('a note that cannot be put away', () => {
	it('is called unreadable only when its document is broken, not when the database fails', async () => {
		const broken = await start(anna);
		const bytes = Buffer.from([1, 2, 3, 250]);
		await world.kernel
			.gate`insert into forum_note_updates (tenant_id, note_id, generation, data) values (${anna.tenantId}, ${broken}, 1, ${bytes})`;
		expect(await refusalOf(anna.api.notes.catchUp.mutate({ id: broken }))).toBe('note_unreadable');
		const whole = await start(anna);
		await write(whole, text('Gut'));
		const owner = connect(world.url, { role: null, max: 1 });
		await owner`revoke select on forum_note_updates from gestaltungsraum_gate`;
		const failed = await anna.api.notes.catchUp.mutate({ id: whole }).catch((error: unknown) => error);
		await owner`grant select on forum_note_updates to gestaltungsraum_gate`;
		await owner.end();
		expect(failed).toMatchObject({ data: { httpStatus: 500 } });
		await anna.api.notes.catchUp.mutate({ id: whole });
		expect((await read(anna, whole)).html).toBe('<p>Gut</p>');
	});
});
