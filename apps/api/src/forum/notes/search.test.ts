/** What is written in notes is found by those who may read it. */
import { connect } from '@gestaltungsraum/db/client';
import { HITS_RANKED } from '@gestaltungsraum/domain/forum/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { withTable } from '../workshops/testing.ts';
import { paragraph, writeNote } from './testing.ts';
import { wordNotes } from './words.ts';

let world: TestWorld;
let anna: TestPerson; // staff in A, in the team
let arne: TestPerson; // staff in A
let carl: TestPerson; // staff in C
let petra: TestPerson; // partner
let spaceId: string;
let otherSpace: string;
let unit: string;

beforeAll(async () => {
	world = await testWorld();
	const [a, c, p] = [
		await world.tenant('Stadt A'),
		await world.tenant('Stadt C'),
		await world.tenant('Hochschule', { kind: 'partner' }),
	];
	unit = await world.unit(a, 'Team A');
	anna = await world.person(a, { name: 'Anna', unitIds: [unit] });
	arne = await world.person(a, { name: 'Arne' });
	carl = await world.person(c, { name: 'Carl' });
	petra = await world.person(p, { name: 'Petra', roles: ['partner'] });
	spaceId = await world.space(a, 'Raum');
	otherSpace = await world.space(a, 'Anderer Raum');
});
afterAll(() => world.close());

const start = (
	who: TestPerson,
	title: string,
	visibility: 'team' | 'municipality' | 'platform' | 'public' = 'platform',
) =>
	who.api.notes.start
		.mutate({
			spaceId,
			title,
			visibility,
			scopeId: visibility === 'team' ? unit : null,
			shown: 'name',
			writers: 'circle',
		})
		.then(({ id }) => id);
const search = (who: TestPerson, query: string, more = {}) => who.api.forum.search.query({ query, ...more });
const found = async (who: TestPerson, query: string, more = {}) =>
	(await search(who, query, more)).hits.map(({ noteId, topicId }) => noteId ?? topicId);

describe('the search in notes', () => {
	it('finds compounds and umlauts in a text, shows where, and leads to the paragraph', async () => {
		const id = await start(anna, 'Unser Protokoll');
		await writeNote(
			world,
			id,
			'Guten Tag zusammen.',
			paragraph(
				'Das Bürgerbüro <b> klärt das Baugenehmigungsverfahren am Tresen, ',
				'und zwar gleich beim ersten Besuch, ohne dass jemand ein zweites Mal kommt.',
			),
		);
		expect(await found(carl, 'Genehmigung')).toEqual([id]);
		const [hit] = (await search(carl, 'Buergerbuero Verfahren')).hits;
		expect(hit).toMatchObject({
			topicId: null,
			number: null,
			noteId: id,
			title: 'Unser Protokoll',
			spaceTitle: 'Raum',
			authorName: 'Anna',
			passage:
				'Das Bürgerbüro <b> klärt das Baugenehmigungsverfahren am Tresen, und zwar gleich beim ersten Besuch, ohne dass jemand',
		});
		expect(hit?.snippet).toMatch(/^Das <mark>Bürgerbüro<\/mark> &#60;b/);
		expect(hit?.snippet).toContain('<mark>Baugenehmigungsverfahren</mark>');
	});
	it('finds a note by its title at once, by the new one when it changes, and not by the old one', async () => {
		const id = await start(anna, 'Fahrradständer hinter dem Rathaus');
		expect(await found(carl, 'Fahrrad')).toEqual([id]);
		await writeNote(world, id, 'Der Hausmeister misst nach.');
		await anna.api.notes.change.mutate({ id, title: 'Überdachung im Hof', shown: 'name', writers: 'circle' });
		expect(await found(carl, 'Dachung Hausmeister')).toEqual([id]);
		expect(await found(carl, 'Fahrrad')).toEqual([]);
		expect((await carl.api.forum.find.query({ query: 'überdach' })).notes).toEqual([
			{ id, title: 'Überdachung im Hof', spaceTitle: 'Raum' },
		]);
		// the palette looks at titles
		expect((await carl.api.forum.find.query({ query: 'hausmeister' })).notes).toEqual([]);
	});
	it('shows nobody what they may not read, and guests what is public', async () => {
		const team = await start(anna, 'Quittenmus im Team', 'team');
		const house = await start(anna, 'Quittenmus im Haus', 'municipality');
		const all = await start(anna, 'Quittenmus für alle', 'public');
		for (const id of [team, house, all]) await writeNote(world, id, 'Quittenkerne');
		for (const query of ['Quittenmus', 'Quittenkerne']) {
			expect((await found(anna, query)).toSorted()).toEqual([team, house, all].toSorted());
			expect((await found(arne, query)).toSorted()).toEqual([house, all].toSorted());
			expect(await found(carl, query)).toEqual([all]);
			expect(await found(petra, query)).toEqual([all]);
		}
		// the right is asked inside: what one may not read takes no place among the hits, and is not counted
		await world.kernel.gate`
			insert into forum_notes (tenant_id, space_id, visibility, audience, scope_name, author_id, author_name, author_org, title, shown, writers, content, text, digest, words, created_at, changed_at)
			select tenant_id, space_id, visibility, audience, scope_name, author_id, author_name, author_org, title, shown, writers, content, text, n::text, words, now(), now()
			from forum_notes, generate_series(1, 30) n where id = ${team}`;
		expect(await search(petra, 'Quittenmus')).toMatchObject({ hits: [{ noteId: all }], more: false });
	});
	it('finds closed minutes as they were sealed, also those from before the search knew notes', async () => {
		const id = await start(anna, 'Protokoll vom Treffen');
		await writeNote(world, id, 'Beschlossen: Zwetschgenkuchen für alle.');
		const { note } = await anna.api.notes.note.query({ id });
		await anna.api.notes.approve.mutate({ id, digest: note.digest });
		await anna.api.notes.freeze.mutate({ id });
		expect(await found(carl, 'Zwetschgen')).toEqual([id]);
		await world.kernel.gate`update forum_notes set words = null where id = ${id}`;
		expect(await found(carl, 'Zwetschgen')).toEqual([]);
		await wordNotes(world.kernel);
		expect(await found(carl, 'Zwetschgen')).toEqual([id]);
	});
	it('finds what was added below closed minutes, says which addendum it is, and shows it to those who may read it', async () => {
		const minutes = async (visibility: 'team' | 'municipality' | 'platform', words: string) => {
			const id = await start(anna, `Protokoll ${visibility}`, visibility);
			await writeNote(world, id, 'Beschlossen.');
			const { note } = await anna.api.notes.note.query({ id });
			await anna.api.notes.approve.mutate({ id, digest: note.digest });
			await anna.api.notes.freeze.mutate({ id });
			await anna.api.notes.addendum.mutate({ noteId: id, text: 'Zuerst noch etwas anderes.' });
			await anna.api.notes.addendum.mutate({ noteId: id, text: words });
			return id;
		};
		const all = await minutes('platform', 'Die Stachelbeermarmelade <b> kommt erst im Mai.');
		const [house, team] = [await minutes('municipality', 'Stachelbeeren'), await minutes('team', 'Stachelbeeren')];
		expect((await search(carl, 'Marmelade')).hits).toMatchObject([
			{
				noteId: all,
				addendum: 2,
				topicId: null,
				title: 'Protokoll platform',
				spaceTitle: 'Raum',
				authorName: 'Anna',
				passage: '',
				snippet: 'Die <mark>Stachelbeermarmelade</mark> &#60;b kommt erst im Mai.',
			},
		]);
		expect((await found(anna, 'Stachelbeer')).toSorted()).toEqual([all, house, team].toSorted());
		expect((await found(arne, 'Stachelbeer')).toSorted()).toEqual([all, house].toSorted());
		expect(await found(carl, 'Stachelbeer')).toEqual([all]);
		expect(await found(petra, 'Stachelbeer')).toEqual([]);
		// the note's title finds the note, not each of its addenda
		expect(await found(carl, 'Protokoll platform')).toEqual([all]);
		expect((await carl.api.forum.find.query({ query: 'Stachelbeer' })).notes).toEqual([]);
		for (const [more, hits] of [
			[{ spaceId }, 1],
			[{ spaceId: otherSpace }, 0],
			[{ tenantId: anna.tenantId }, 1],
			[{ tenantId: carl.tenantId }, 0],
			[{ days: 7 }, 1],
		] as const)
			expect(await found(carl, 'Marmelade', more)).toHaveLength(hits);
		// the right is asked inside: what one may not read takes no place among the hits, and is not counted
		await world.kernel
			.gate`insert into forum_note_addenda (tenant_id, note_id, audience, number, author_id, author_name, author_org, text, words, created_at)
			select tenant_id, note_id, audience, n + 10, author_id, author_name, author_org, text, words, now() from forum_note_addenda, generate_series(1, 30) n where note_id = ${team} and number = 2`;
		expect(await search(carl, 'Stachelbeer')).toMatchObject({ hits: [{ noteId: all }], more: false });
		await world.kernel.gate`update forum_note_addenda set words = null`;
		expect(await found(carl, 'Stachelbeer')).toEqual([]);
		await wordNotes(world.kernel);
		expect(await found(carl, 'Stachelbeer')).toEqual([all]);
	});
	it('finds for guests of a workshop what was added below its minutes; they read it, and who stands for them', async () => {
		const { topicId, noteId } = await withTable(anna, spaceId);
		await writeNote(world, noteId, 'Beschlossen.');
		const { note } = await anna.api.notes.note.query({ id: noteId });
		await anna.api.notes.approve.mutate({ id: noteId, digest: note.digest });
		await anna.api.notes.freeze.mutate({ id: noteId });
		await anna.api.notes.addendum.mutate({ noteId, text: 'Der Preiselbeerstand kommt dazu.' });
		expect(await found(petra, 'Preiselbeer')).toEqual([]);
		const until = new Date(Date.now() + 86_400_000).toISOString();
		await anna.api.forum.guests.invitePerson.mutate({ topicId, email: petra.email, until });
		// sessions hear of an invitation a moment after it
		await expect.poll(() => found(petra, 'Preiselbeer')).toEqual([noteId]);
		expect(await petra.api.notes.note.query({ id: noteId })).toMatchObject({
			addenda: [{ number: 1, text: 'Der Preiselbeerstand kommt dazu.' }],
			approvals: [{ name: 'Anna', org: 'Stadt A' }],
		});
	});
	it('keeps to space, municipality and time, and ranks notes beside posts', async () => {
		const note = await start(anna, 'Mirabellen');
		const topic = await anna.api.forum.start.mutate({
			spaceId,
			title: 'Obst auf dem Marktplatz',
			text: 'Auch Mirabellen.',
			visibility: 'platform',
			scopeId: null,
		});
		expect(await found(carl, 'Mirabellen')).toEqual([note, topic.id]);
		expect(await found(carl, 'Mirabellen', { spaceId })).toEqual([note, topic.id]);
		expect(await found(carl, 'Mirabellen', { spaceId: otherSpace })).toEqual([]);
		expect(await found(carl, 'Mirabellen', { tenantId: anna.tenantId })).toEqual([note, topic.id]);
		expect(await found(carl, 'Mirabellen', { tenantId: carl.tenantId })).toEqual([]);
		await world.kernel.gate`update forum_notes set changed_at = now() - interval '20 days' where id = ${note}`;
		expect(await found(carl, 'Mirabellen', { days: 7 })).toEqual([topic.id]);
		expect(await found(carl, 'Mirabellen', { days: 30 })).toEqual([note, topic.id]);
	});
	it('takes a very long note, and finds what stands at its beginning', async () => {
		const id = await start(anna, 'Sehr lange Notiz');
		const long = Array.from({ length: 30_000 }, (_, n) => `Zusammenarbeitswerkstattsatzung${n}`).join(' ');
		await writeNote(world, id, 'Himbeerkompott', long);
		expect(await found(carl, 'Kompott')).toEqual([id]);
	});
	it('uses the index, and looks at no more than the newest matches', async () => {
		const { gate } = world.kernel;
		await gate`insert into forum_notes (tenant_id, space_id, visibility, audience, author_id, author_name, author_org, title, shown, writers, content, text, digest, words, created_at, changed_at)
			select ${anna.tenantId}, ${spaceId}, 'platform', '00000000-0000-4000-8000-000000000001', ${anna.membershipId}, 'Anna', 'Stadt A', 'Notiz ' || n, 'name', 'circle', '{}', '', '',
				to_tsvector('simple', 'alle ' || case when n <= ${HITS_RANKED + 50} then 'uberall' else 'selten' || n end), now(), now() - n * interval '1 second' from generate_series(1, 20000) n`;
		const owner = connect(world.url, { role: null, max: 1 });
		await owner`vacuum analyze forum_notes`;
		await owner.end();
		// as forum_search asks it, by the role that it runs as
		const plan = async (word: string) => {
			const rows =
				await gate`explain select n.id, n.words, n.changed_at from forum_notes n where n.words @@ to_tsquery('simple', ${word})
				and (n.audience = any (array[${anna.tenantId}, '00000000-0000-4000-8000-000000000001']::uuid[]) or (n.workshop_id is not null and exists (select from forum_workshops w where w.id = n.workshop_id)))
				order by n.changed_at desc limit ${HITS_RANKED}`;
			return rows.map((row) => row['QUERY PLAN']).join('\n');
		};
		expect(await plan('selten19:*')).toContain('forum_notes_words');
		const many = await search(carl, 'überall');
		expect(many).toMatchObject({ capped: true, more: true });
		for (const [word, hits] of [
			['selten19999', 1],
			['alle', 20],
		] as const) {
			const began = performance.now();
			expect((await search(carl, word)).hits).toHaveLength(hits);
			expect(performance.now() - began).toBeLessThan(1000);
		}
	});
});
