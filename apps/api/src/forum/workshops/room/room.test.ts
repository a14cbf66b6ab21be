import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson } from '../../../kernel/testing.ts';
import { followRoom } from '../live.ts';
import { type WorkshopWorld, workshopWorld } from '../testing.ts';
import { paragraphsOf } from '../harvest/service.ts';

let w: WorkshopWorld;
beforeAll(async () => {
	w = await workshopWorld();
});
afterAll(() => w.world.close());

const room = (id: string, who: TestPerson = w.anna) => who.api.workshops.room.room.query({ id });
const register = (who: TestPerson, workshopId: string, seats = 1) =>
	who.api.workshops.seats.register.mutate({ workshopId, seats, names: '', needs: '' });

describe('the agenda', () => {
	it('is written, changed and ordered by hosts, and its clocks follow', async () => {
		const id = await w.announce();
		const { addItem, changeItem, moveItem, dropItem } = w.anna.api.workshops.room;
		const add = (title: string, minutes: number, kind: 'plenary' | 'tables' | 'break' = 'plenary') =>
			addItem.mutate({ workshopId: id, title, minutes, kind }).then((made) => made.id);
		const [one, two, three] = [
			await add('Ankommen', 20),
			await add('An den Tischen', 60, 'tables'),
			await add('Pause', 15, 'break'),
		];
		expect(
			await refusalOf(
				w.arne.api.workshops.room.addItem.mutate({ workshopId: id, title: 'Ich auch', minutes: 5, kind: 'plenary' }),
			),
		).toBe('workshop_not_host');
		expect(await refusalOf(w.arne.api.workshops.room.moveItem.mutate({ id: one, by: 1 }))).toBe('workshop_not_host');
		await moveItem.mutate({ id: three, by: -1 });
		await changeItem.mutate({ id: one, title: 'Ankommen mit Kaffee', minutes: 30, kind: 'plenary' });
		const { agenda, workshop } = await w.berta.api.workshops.workshop.query({ id });
		const start = Date.parse(workshop.startsAt);
		expect(
			agenda.map(({ id: of, title, minutes, startsAt }) => [
				of,
				title,
				minutes,
				(Date.parse(startsAt) - start) / 60_000,
			]),
		).toEqual([
			[one, 'Ankommen mit Kaffee', 30, 0],
			[three, 'Pause', 15, 30],
			[two, 'An den Tischen', 60, 45],
		]);
		await dropItem.mutate({ id: three });
		expect((await w.berta.api.workshops.workshop.query({ id })).agenda).toHaveLength(2);
		expect(await refusalOf(changeItem.mutate({ id: three, title: 'Weg', minutes: 1, kind: 'break' }))).toBe(
			'item_missing',
		);
	});
	it('runs by the server’s clock, started and lengthened by hosts while the workshop runs', async () => {
		const id = await w.announce();
		const { id: item } = await w.anna.api.workshops.room.addItem.mutate({
			workshopId: id,
			title: 'Runde',
			minutes: 10,
			kind: 'plenary',
		});
		const start = (who: TestPerson) => who.api.workshops.room.startItem.mutate({ workshopId: id, itemId: item });
		expect(await refusalOf(start(w.anna))).toBe('workshop_not_running');
		await register(w.berta, id);
		await w.anna.api.workshops.planning.begin.mutate({ id });
		expect(await refusalOf(start(w.berta))).toBe('workshop_not_host');
		await start(w.anna);
		const before = await room(id, w.berta);
		expect(before.itemId).toBe(item);
		expect(Date.parse(before.itemEndsAt ?? '') - Date.parse(before.now)).toBeGreaterThan(9 * 60_000);
		await w.anna.api.workshops.room.moreTime.mutate({ workshopId: id, minutes: 1 });
		expect(Date.parse((await room(id, w.berta)).itemEndsAt ?? '') - Date.parse(before.itemEndsAt ?? '')).toBe(60_000);
		await w.anna.api.workshops.room.startItem.mutate({ workshopId: id, itemId: null });
		expect(await room(id, w.berta)).toMatchObject({ itemId: null, itemEndsAt: null });
		expect(await refusalOf(w.anna.api.workshops.room.moreTime.mutate({ workshopId: id, minutes: 1 }))).toBe(
			'item_missing',
		);
	});
	it('is heard of by whoever has the room open, and by nobody who may not read it', async () => {
		const id = await w.announce({ visibility: 'municipality' });
		const session = (who: TestPerson) => w.world.kernel.sessions.validate(who.cookie.slice(4));
		const follow = async (who: TestPerson) => {
			const valid = await session(who);
			if (!valid) throw new Error('no session');
			const stop = new AbortController();
			const stream = followRoom(
				{ kernel: w.world.kernel, session: valid, revalidate: () => session(who), signal: stop.signal },
				{ workshopId: id },
			);
			return { stop, next: async () => (await stream.next()).value?.[1].kind };
		};
		const heard = await follow(w.arne);
		expect(await heard.next()).toBe('hello');
		const waiting = heard.next();
		await w.anna.api.workshops.planning.begin.mutate({ id });
		expect(await waiting).toBe('changed');
		heard.stop.abort();
		await expect((await follow(w.berta)).next()).rejects.toMatchObject({ code: 'workshop_missing' });
	});
});

describe('tables', () => {
	it('have a note each, as the workshop shows people, and seats that are counted', async () => {
		const id = await w.announce({ shown: 'role', capacity: 10 });
		const { addTable, chooseTable, spreadTables, assignTable } = w.anna.api.workshops.room;
		const one = await addTable.mutate({ workshopId: id, title: 'Tisch 1' });
		const two = await addTable.mutate({ workshopId: id, title: 'Tisch 2' });
		expect(await refusalOf(w.arne.api.workshops.room.addTable.mutate({ workshopId: id, title: 'Tisch 3' }))).toBe(
			'workshop_not_host',
		);
		const { tables } = await w.anna.api.workshops.workshop.query({ id });
		const { note } = await w.arne.api.notes.note.query({ id: tables[0]?.noteId as string });
		expect(note).toMatchObject({
			title: 'Tisch 1 – Werkstatt Öffnungszeiten',
			shown: 'role',
			workshopId: id,
			workshopTitle: 'Werkstatt Öffnungszeiten',
		});
		expect(await refusalOf(w.berta.api.workshops.room.chooseTable.mutate({ workshopId: id, tableId: one.id }))).toBe(
			'not_registered',
		);
		await register(w.berta, id, 3);
		await register(w.arne, id, 2);
		await register(w.bernd, id, 1);
		await w.berta.api.workshops.room.chooseTable.mutate({ workshopId: id, tableId: one.id });
		const people = async () => (await w.anna.api.workshops.workshop.query({ id })).tables.map((table) => table.people);
		expect(await people()).toEqual([3, 0]);
		await spreadTables.mutate({ id });
		expect(await people()).toEqual([3, 3]);
		const { participants } = await w.anna.api.workshops.seats.participants.query({ id });
		const bernd = participants.find(({ name }) => name === 'Bernd');
		await assignTable.mutate({ id: bernd?.id as string, tableId: one.id });
		expect(await people()).toEqual([4, 2]);
		await w.berta.api.workshops.seats.withdraw.mutate({ workshopId: id });
		expect(await people()).toEqual([1, 2]);
		expect(
			await refusalOf(w.arne.api.workshops.room.chooseTable.mutate({ workshopId: id, tableId: crypto.randomUUID() })),
		).toBe('table_missing');
		expect(await refusalOf(assignTable.mutate({ id: bernd?.id as string, tableId: crypto.randomUUID() }))).toBe(
			'table_missing',
		);
		expect(await chooseTable.mutate({ workshopId: id, tableId: two.id }).catch(() => 'no')).toBe('no'); // the host has no seat
	});
});

describe('a table', () => {
	it('is taken away while nothing is written there, by hosts', async () => {
		const id = await w.announce();
		const { id: empty } = await w.anna.api.workshops.room.addTable.mutate({ workshopId: id, title: 'Leer' });
		const { id: written } = await w.anna.api.workshops.room.addTable.mutate({ workshopId: id, title: 'Voll' });
		await w.world.kernel
			.gate`update forum_notes set text = 'Etwas' where id = (select note_id from forum_workshop_tables where id = ${written})`;
		expect(await refusalOf(w.arne.api.workshops.room.dropTable.mutate({ id: empty }))).toBe('workshop_not_host');
		expect(await refusalOf(w.anna.api.workshops.room.dropTable.mutate({ id: written }))).toBe('table_written');
		await w.anna.api.workshops.room.dropTable.mutate({ id: empty });
		expect((await w.anna.api.workshops.workshop.query({ id })).tables.map(({ title }) => title)).toEqual(['Voll']);
		expect((await w.anna.api.workshops.harvest.field.query({ id })).notes.map(({ title }) => title)).toEqual(['Voll']);
		expect(await refusalOf(w.anna.api.workshops.room.dropTable.mutate({ id: empty }))).toBe('table_missing');
	});
});

describe('a draft', () => {
	it('has tables without a note, so that nobody hears of it before it is announced; then each gets one', async () => {
		const id = await w.plan();
		await w.anna.api.workshops.room.addTable.mutate({ workshopId: id, title: 'Tisch geheim' });
		expect((await w.anna.api.workshops.workshop.query({ id })).tables).toMatchObject([
			{ title: 'Tisch geheim', noteId: null },
		]);
		const [none] = await w.world.kernel.gate`select count(*)::int as notes from forum_notes where workshop_id = ${id}`;
		expect(none?.notes).toBe(0);
		await w.anna.api.workshops.planning.announce.mutate({ id });
		const [table] = (await w.berta.api.workshops.workshop.query({ id })).tables;
		const { note } = await w.berta.api.notes.note.query({ id: table?.noteId as string });
		expect(note.title).toBe('Tisch geheim – Werkstatt Öffnungszeiten');
		// the space's own list is for notes of the space
		const { notes } = await w.berta.api.notes.list.query({ slug: note.spaceSlug as string });
		expect(notes.map((one) => one.id)).not.toContain(note.id);
		const discarded = await w.plan();
		await w.anna.api.workshops.room.addTable.mutate({ workshopId: discarded, title: 'Tisch umsonst' });
		await w.anna.api.workshops.planning.discard.mutate({ id: discarded });
		expect(await refusalOf(w.anna.api.workshops.workshop.query({ id: discarded }))).toBe('workshop_missing');
	});
});

describe('the harvest', () => {
	async function written(): Promise<{ id: string; noteId: string }> {
		const id = await w.announce();
		await w.anna.api.workshops.room.addTable.mutate({ workshopId: id, title: 'Tisch 2' });
		const noteId = (await w.anna.api.workshops.workshop.query({ id })).tables[0]?.noteId as string;
		const { documentFrom } = await import('../../notes/document.ts');
		const { encodeStateAsUpdate } = await import('yjs');
		const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
		const doc = documentFrom({
			type: 'doc',
			content: [
				text('Wir öffnen dienstags bis 19 Uhr.'),
				{ type: 'bulletList', content: [{ type: 'listItem', content: [text('Personalrat fragen')] }] },
			],
		});
		await w.world.kernel.gate`insert into forum_note_updates (tenant_id, note_id, generation, data)
			select tenant_id, id, 1, ${Buffer.from(encodeStateAsUpdate(doc))} from forum_notes where id = ${noteId}`;
		return { id, noteId };
	}
	const seed = (id: string, noteId: string) => ({
		workshopId: id,
		noteId,
		at: 0,
		quote: 'Wir öffnen dienstags bis 19 Uhr.',
		kind: 'topic' as 'topic' | 'task' | 'decision' | 'idea',
		title: 'Dienstags bis 19 Uhr öffnen',
		spaceId: w.spaceId,
		owner: '',
		due: null as string | null,
	});

	it('makes a topic, a decision and a task of paragraphs as they stand, each with the way back', async () => {
		const { id, noteId } = await written();
		const field = await w.anna.api.workshops.harvest.field.query({ id });
		expect(field.notes[0]?.paragraphs).toEqual([
			{ at: 0, text: 'Wir öffnen dienstags bis 19 Uhr.', harvested: [] },
			{ at: 1, text: 'Personalrat fragen', harvested: [] },
		]);
		const gather = (more: Partial<ReturnType<typeof seed>> = {}, who: TestPerson = w.anna) =>
			who.api.workshops.harvest.harvest.mutate({ ...seed(id, noteId), ...more });
		expect(await refusalOf(gather({}, w.arne))).toBe('workshop_not_host');
		expect(await refusalOf(gather({ quote: 'Wir öffnen nie.' }))).toBe('harvest_words_gone');
		expect(await refusalOf(gather({ kind: 'idea' }))).toBe('harvest_no_ideas');
		const topic = await gather();
		const { posts } = await w.berta.api.forum.topic.query({ id: topic.topicId as string });
		expect(posts[0]?.html).toContain(`href="/forum/notiz/${noteId}?stelle=${topic.id}"`);
		expect(posts[0]?.html).toContain(`href="/forum/werkstatt/${id}"`);
		const decision = await gather({ kind: 'decision', title: 'Wollen wir dienstags bis 19 Uhr öffnen?' });
		expect((await w.berta.api.forum.topic.query({ id: decision.topicId as string })).decisions[0]).toMatchObject({
			kind: 'consent',
			question: 'Wollen wir dienstags bis 19 Uhr öffnen?',
		});
		const task = await gather({
			kind: 'task',
			at: 1,
			quote: 'Personalrat fragen',
			title: 'Den Personalrat fragen',
			owner: 'Anna',
			due: '2027-01-15',
		});
		const { harvest } = await w.berta.api.workshops.workshop.query({ id });
		expect(harvest.find((one) => one.kind === 'task')).toMatchObject({
			title: 'Den Personalrat fragen',
			owner: 'Anna',
			due: '2027-01-15',
			done: false,
			noteTitle: 'Tisch 2',
			topicId: null,
		});
		expect(await refusalOf(w.berta.api.workshops.harvest.tick.mutate({ id: task.id, done: true }))).toBe(
			'workshop_not_host',
		);
		await w.anna.api.workshops.harvest.tick.mutate({ id: task.id, done: true });
		expect((await w.berta.api.workshops.workshop.query({ id })).harvest.find((one) => one.kind === 'task')?.done).toBe(
			true,
		);
		const note = await w.berta.api.notes.note.query({ id: noteId });
		expect(note.harvest.map(({ kind, quote }) => [kind, quote]).toSorted()).toEqual([
			['decision', 'Wir öffnen dienstags bis 19 Uhr.'],
			['task', 'Personalrat fragen'],
			['topic', 'Wir öffnen dienstags bis 19 Uhr.'],
		]);
		expect((await w.anna.api.workshops.harvest.field.query({ id })).notes[0]?.paragraphs[1]?.harvested).toEqual([
			'task',
		]);
	});
	it('reads every kind of block, and leaves out what is empty', () => {
		const text = (words: string) => [{ type: 'text', text: words }];
		expect(
			paragraphsOf({
				type: 'doc',
				content: [
					{ type: 'heading', content: text('Titel') },
					{ type: 'paragraph' },
					{
						type: 'table',
						content: [
							{
								type: 'tableRow',
								content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: text('Zelle') }] }],
							},
						],
					},
					{
						type: 'taskList',
						content: [{ type: 'taskItem', content: [{ type: 'paragraph', content: text('Aufgabe') }] }],
					},
				],
			}),
		).toEqual(['Titel', 'Zelle', 'Aufgabe']);
	});
});
