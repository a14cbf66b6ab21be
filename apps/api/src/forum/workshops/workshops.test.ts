import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson } from '../../kernel/testing.ts';
import { dayAhead, plan, type WorkshopWorld, workshopWorld } from './testing.ts';

let w: WorkshopWorld;
beforeAll(async () => {
	w = await workshopWorld();
});
afterAll(() => w.world.close());

const page = (id: string, who = w.anna) => who.api.workshops.workshop.query({ id });

describe('a workshop', () => {
	it('is planned with every field, seen by its host alone, and begins its topic when it is announced', async () => {
		const id = await w.plan({ link: 'https://video.example/raum' });
		const input = plan(w.spaceId);
		const view = await page(id);
		expect(view.workshop).toMatchObject({
			title: input.title,
			purpose: input.purpose,
			place: input.place,
			access: input.access,
			link: 'https://video.example/raum',
			capacity: 4,
			seatsMax: 3,
			approval: false,
			shown: 'name',
			state: 'draft',
			host: true,
			topicId: null,
		});
		expect(view.hosts).toEqual([{ personId: w.anna.personId, name: 'Anna', org: 'Stadt A' }]);
		expect(await refusalOf(page(id, w.arne))).toBe('workshop_missing');
		await w.anna.api.workshops.planning.announce.mutate({ id });
		const seen = await page(id, w.berta);
		expect(seen.workshop).toMatchObject({ state: 'announced', host: false, link: '', online: true });
		expect(seen.why).toMatchObject({ register: null, change: 'workshop_not_host', enter: 'not_in_workshop' });
		const topic = await w.berta.api.forum.topic.query({ id: seen.workshop.topicId as string });
		expect(topic.topic.title).toBe(input.title);
		expect(topic.posts[0]?.html).toContain(`href="/forum/werkstatt/${id}"`);
		expect(await refusalOf(w.anna.api.workshops.planning.announce.mutate({ id }))).toBe('workshop_not_draft');
	});
	it('is for its circle only: another municipality cannot see it, nor anything in it', async () => {
		const id = await w.announce({ visibility: 'municipality' });
		expect((await page(id, w.arne)).workshop.visibility).toBe('municipality');
		for (const call of [
			() => page(id, w.berta),
			() => w.berta.api.workshops.seats.register.mutate({ workshopId: id, seats: 1, names: '', needs: '' }),
			() => w.berta.api.workshops.room.room.query({ id }),
			() => w.berta.api.workshops.planning.change.mutate({ ...change(id) }),
			() => w.berta.api.workshops.planning.cancel.mutate({ id, reason: 'Weil ich es sage' }),
			() => w.berta.api.workshops.seats.participants.query({ id }),
			() => w.berta.api.workshops.harvest.field.query({ id }),
		])
			expect(await refusalOf(call())).toBe('workshop_missing');
		const { workshops } = await w.berta.api.workshops.list.query({});
		expect(workshops.map((row) => row.id)).not.toContain(id);
	});
	it('is made by staff, not by guests; with a place, ahead, and with an end after its beginning', async () => {
		expect(await refusalOf(w.petra.api.workshops.planning.plan.mutate(plan(w.spaceId)))).toBe('not_allowed');
		expect(await refusalOf(w.plan({ day: dayAhead(-2) }))).toBe('workshop_time_wrong');
		expect(await refusalOf(w.plan({ from: '12:00', to: '11:00' }))).toBe('workshop_time_wrong');
		expect(await refusalOf(w.plan({ link: 'javascript:alert(1)' }))).toBe('BAD_REQUEST');
		expect(await refusalOf(w.announce({ place: '' }))).toBe('workshop_no_place');
		expect(await refusalOf(w.plan({ spaceId: crypto.randomUUID() }))).toBe('space_missing');
	});
	it('has no time within the hour that the clocks leave out, and the right one on both days of the change', async () => {
		expect(await refusalOf(w.plan({ day: '2027-03-28', from: '02:30', to: '04:00' }))).toBe('workshop_time_wrong');
		for (const [day, starts] of [
			['2027-03-28', '2027-03-28T08:00:00+00:00'],
			['2027-03-27', '2027-03-27T09:00:00+00:00'],
			['2027-10-31', '2027-10-31T09:00:00+00:00'],
			['2027-10-30', '2027-10-30T08:00:00+00:00'],
		] as const)
			expect((await page(await w.plan({ day, from: '10:00', to: '11:00' }))).workshop.startsAt).toBe(starts);
	});
	it('is changed by its hosts until it is over, never below the seats that are taken', async () => {
		const id = await w.announce();
		await w.berta.api.workshops.seats.register.mutate({ workshopId: id, seats: 3, names: '', needs: '' });
		expect(await refusalOf(w.arne.api.workshops.planning.change.mutate(change(id)))).toBe('workshop_not_host');
		expect(await refusalOf(w.anna.api.workshops.planning.change.mutate({ ...change(id), capacity: 2 }))).toBe(
			'capacity_too_small',
		);
		await w.anna.api.workshops.planning.change.mutate({ ...change(id), title: 'Werkstatt am Abend', capacity: 3 });
		expect((await page(id)).workshop).toMatchObject({ title: 'Werkstatt am Abend', capacity: 3, taken: 3, free: 0 });
		await w.anna.api.workshops.planning.begin.mutate({ id });
		await w.anna.api.workshops.planning.end.mutate({ id });
		expect(await refusalOf(w.anna.api.workshops.planning.change.mutate(change(id)))).toBe('workshop_over');
		await expect(
			w.world.kernel.gate`update forum_workshops set state = 'announced' where id = ${id}`,
		).rejects.toMatchObject({ code: '42501' });
	});
	it('is discarded as a draft, and cancelled with a reason afterwards', async () => {
		const draft = await w.plan();
		expect(await refusalOf(w.anna.api.workshops.planning.cancel.mutate({ id: draft, reason: 'Keine Zeit' }))).toBe(
			'workshop_not_announced',
		);
		await w.anna.api.workshops.planning.discard.mutate({ id: draft });
		expect(await refusalOf(page(draft))).toBe('workshop_missing');
		const id = await w.announce();
		expect(await refusalOf(w.anna.api.workshops.planning.discard.mutate({ id }))).toBe('workshop_not_draft');
		await w.anna.api.workshops.planning.cancel.mutate({ id, reason: 'Der Saal ist belegt.' });
		expect((await page(id, w.berta)).workshop).toMatchObject({ state: 'cancelled', reason: 'Der Saal ist belegt.' });
	});
	it('is hosted by several houses, and by one person at least', async () => {
		const id = await w.announce();
		const { addHost, dropHost } = w.anna.api.workshops.planning;
		expect(await refusalOf(dropHost.mutate({ workshopId: id, personId: w.anna.personId }))).toBe('last_host');
		expect(await refusalOf(addHost.mutate({ workshopId: id, email: 'niemand@test.example' }))).toBe('host_unknown');
		expect(await refusalOf(addHost.mutate({ workshopId: id, email: w.petra.email }))).toBe('host_unknown');
		await addHost.mutate({ workshopId: id, email: w.berta.email });
		expect((await page(id, w.berta)).why.change).toBeNull();
		await w.berta.api.workshops.planning.dropHost.mutate({ workshopId: id, personId: w.anna.personId });
		expect((await page(id)).why.change).toBe('workshop_not_host');
		const own = await w.announce({ visibility: 'municipality' });
		expect(await refusalOf(addHost.mutate({ workshopId: own, email: w.berta.email }))).toBe('host_unknown');
	});
});

function change(id: string) {
	const { spaceId: _, visibility: __, scopeId: ___, ...rest } = plan(w.spaceId);
	return { ...rest, id };
}

describe('the lists', () => {
	it('show what comes, what is mine and what was, from the next and from the last, page by page', async () => {
		const other = await w.world.tenant('Stadt L');
		const lena = await w.world.person(other, { name: 'Lena' });
		const ids: string[] = [];
		for (let at = 0; at < 22; at++) {
			const { id } = await lena.api.workshops.planning.plan.mutate({
				...plan(w.spaceId),
				visibility: 'municipality',
				day: dayAhead(40 + at),
			});
			await lena.api.workshops.planning.announce.mutate({ id });
			ids.push(id);
		}
		const first = await lena.api.workshops.list.query({ list: 'mine' });
		expect(first.workshops.map(({ id }) => id)).toEqual(ids.slice(0, 20));
		const rest = await lena.api.workshops.list.query({ list: 'mine', cursor: first.cursor });
		expect(rest.workshops.map(({ id }) => id)).toEqual(ids.slice(20));
		expect(rest.cursor).toBeNull();
		const done = ids[3] as string;
		await lena.api.workshops.planning.begin.mutate({ id: done });
		await lena.api.workshops.planning.end.mutate({ id: done });
		// ordered by its day: the last one first, whatever others have ended
		expect((await lena.api.workshops.list.query({ list: 'past' })).workshops[0]?.id).toBe(done);
		expect((await lena.api.workshops.list.query({ list: 'mine' })).workshops.map(({ id }) => id)).not.toContain(done);
	});
});

describe('a guest', () => {
	it('is let into the topic of a workshop, and takes part in the workshop', async () => {
		const id = await w.announce();
		expect(await refusalOf(page(id, w.petra))).toBe('workshop_missing');
		const { topicId } = (await page(id)).workshop;
		const until = new Date(Date.now() + 40 * 86_400_000).toISOString();
		await w.anna.api.forum.guests.invitePerson.mutate({ topicId: topicId as string, email: w.petra.email, until });
		await w.world.kernel.sessions.forget(w.petra.personId);
		const { id: tableId } = await w.anna.api.workshops.room.addTable.mutate({ workshopId: id, title: 'Tisch 1' });
		await w.petra.api.workshops.seats.register.mutate({
			workshopId: id,
			seats: 1,
			names: '',
			needs: 'Gebärdensprache',
		});
		const view = await page(id, w.petra);
		expect(view.own).toMatchObject({ state: 'confirmed', needs: 'Gebärdensprache' });
		await w.petra.api.workshops.room.chooseTable.mutate({ workshopId: id, tableId });
		const note = await w.petra.api.notes.note.query({ id: view.tables[0]?.noteId as string });
		expect(note.why).toMatchObject({ write: null, approve: 'note_readers_comment', comment: null });
		await w.petra.api.notes.comment.mutate({
			noteId: note.note.id,
			kind: 'comment',
			text: 'Von uns auch.',
			quote: '',
			anchor: null,
			replacement: null,
		});
		expect((await w.petra.api.notes.note.query({ id: note.note.id })).comments).toHaveLength(1);
		// and is out with the end of the invitation
		const { guests } = await w.anna.api.forum.guests.list.query({ topicId: topicId as string });
		await w.anna.api.forum.guests.end.mutate({ id: guests[0]?.id as string });
		await w.world.kernel.sessions.forget(w.petra.personId);
		expect(await refusalOf(page(id, w.petra))).toBe('workshop_missing');
		expect(await refusalOf(w.petra.api.notes.note.query({ id: note.note.id }))).toBe('note_missing');
	});
});

describe('the page of today', () => {
	const today = async (who: TestPerson) => (await who.api.forum.today.query()).workshops;
	it('names the coming workshops that one hosts or has asked for a place in, and no others', async () => {
		const id = await w.announce({ title: 'Werkstatt für heute', day: dayAhead(3) });
		const draft = await w.plan({ title: 'Noch ein Entwurf', day: dayAhead(3) });
		expect((await today(w.anna))[0]).toMatchObject({ id, running: false, offered: false });
		expect((await today(w.anna)).map((row) => row.id)).not.toContain(draft);
		expect(await today(w.bernd)).toEqual([]);
		await w.bernd.api.workshops.seats.register.mutate({ workshopId: id, seats: 1, names: '', needs: '' });
		expect((await today(w.bernd)).map((row) => row.title)).toEqual(['Werkstatt für heute']);
		await w.anna.api.workshops.planning.cancel.mutate({ id, reason: 'Der Saal ist belegt.' });
		expect(await today(w.bernd)).toEqual([]);
	});
});

describe('the votes of a workshop', () => {
	const asked = (topicId: string) => ({
		topicId,
		kind: 'consent' as const,
		question: 'Wir öffnen donnerstags bis 19 Uhr.',
		options: [],
		voters: 'readers' as const,
		voices: [],
		quorum: null,
		closesAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
	});
	it('stand on its page while they run and when they are decided, for those who read it', async () => {
		const id = await w.announce({ visibility: 'municipality' });
		const { topicId } = (await page(id)).workshop;
		const { decisions } = w.anna.api.forum;
		expect((await page(id)).decisions).toEqual([]);
		const vote = await decisions.put.mutate(asked(topicId as string));
		await w.arne.api.forum.decisions.vote.mutate({ id: vote.id, choice: [1] });
		const running = { id: vote.id, topicId, votes: 1, over: false, closedAt: null, adopted: null };
		expect((await page(id)).decisions).toMatchObject([{ ...running, voted: false }]);
		expect((await page(id, w.arne)).decisions).toMatchObject([{ ...running, voted: true }]);
		await decisions.publish.mutate({ id: vote.id, outcome: 'Ab Februar, weil alle zustimmen.' });
		expect((await page(id)).decisions).toMatchObject([
			{ id: vote.id, over: true, adopted: true, outcome: 'Ab Februar, weil alle zustimmen.' },
		]);
		expect(await refusalOf(page(id, w.berta))).toBe('workshop_missing');
	});
	it('are begun by whoever keeps its topic, once it is announced', async () => {
		const draft = await w.plan();
		expect((await page(draft)).why.decide).toBe('workshop_not_announced');
		const id = await w.announce();
		expect((await page(id)).why.decide).toBeNull();
		for (const who of [w.arne, w.berta]) expect((await page(id, who)).why.decide).toBe('decision_not_yours');
	});
	it('are begun, answered for and closed by every host, also from another house, as long as they host it', async () => {
		const id = await w.announce();
		const topicId = (await page(id)).workshop.topicId ?? '';
		await w.anna.api.workshops.planning.addHost.mutate({ workshopId: id, email: w.berta.email });
		await w.anna.api.workshops.planning.addHost.mutate({ workshopId: id, email: w.arne.email });
		for (const who of [w.arne, w.berta]) {
			expect((await page(id, who)).why.decide).toBeNull();
			expect((await who.api.forum.topic.query({ id: topicId })).why.decide).toBeNull();
			expect((await who.api.forum.decisions.prepare.query({ topicId })).whyNotPut).toBeNull();
		}
		const vote = await w.berta.api.forum.decisions.put.mutate(asked(topicId));
		await w.bernd.api.forum.decisions.object.mutate({ id: vote.id, text: 'Dann fehlen sie am Freitag.' });
		const [objection] = (await w.arne.api.forum.topic.query({ id: topicId })).decisions[0]?.objections ?? [];
		await w.arne.api.forum.decisions.answer.mutate({ id: objection?.id ?? '', text: 'Wir tauschen die Dienste.' });
		await w.bernd.api.forum.decisions.settle.mutate({ id: objection?.id ?? '', stands: false });
		await w.arne.api.forum.decisions.publish.mutate({ id: vote.id, outcome: 'Ab Februar, weil alle zustimmen.' });
		expect((await page(id)).decisions).toMatchObject([
			{ id: vote.id, adopted: true, outcome: 'Ab Februar, weil alle zustimmen.' },
		]);
		// what another one has begun is theirs as well, and nothing of another workshop is
		const other = (await page(await w.announce())).workshop.topicId ?? '';
		expect(await refusalOf(w.berta.api.forum.decisions.put.mutate(asked(other)))).toBe('decision_not_yours');
		await w.anna.api.workshops.planning.dropHost.mutate({ workshopId: id, personId: w.berta.personId });
		expect((await page(id, w.berta)).why.decide).toBe('decision_not_yours');
		expect(await refusalOf(w.berta.api.forum.decisions.put.mutate(asked(topicId)))).toBe('decision_not_yours');
	});
	it('hold an upheld objection against adoption, and none of another topic', async () => {
		const id = await w.announce();
		const { topicId } = (await page(id)).workshop;
		const elsewhere = (await page(await w.announce())).workshop.topicId;
		await w.anna.api.forum.decisions.put.mutate(asked(elsewhere as string));
		const vote = await w.anna.api.forum.decisions.put.mutate(asked(topicId as string));
		await w.berta.api.forum.decisions.object.mutate({ id: vote.id, text: 'Dann fehlen sie am Freitag.' });
		const [objection] = (await w.anna.api.forum.topic.query({ id: topicId as string })).decisions[0]?.objections ?? [];
		await w.anna.api.forum.decisions.answer.mutate({ id: objection?.id ?? '', text: 'Wir tauschen die Dienste.' });
		await w.berta.api.forum.decisions.settle.mutate({ id: objection?.id ?? '', stands: true });
		await w.anna.api.forum.decisions.publish.mutate({ id: vote.id, outcome: 'Wir suchen weiter gemeinsam.' });
		expect((await page(id, w.berta)).decisions).toMatchObject([{ id: vote.id, adopted: false, voted: true, votes: 0 }]);
	});
});

describe('the page of a space', () => {
	it('names the next three workshops that one may read, and no drafts, cancelled or past ones', async () => {
		const spaceId = await w.world.space(w.anna.tenantId, 'Raum mit Werkstätten');
		const [space] = await w.world.kernel.gate<{ slug: string }[]>`select slug from forum_spaces where id = ${spaceId}`;
		const coming = async (who: TestPerson, cursor: string | null = null) =>
			(await who.api.forum.space.query({ slug: space?.slug ?? '', cursor })).workshops.map(({ title }) => title);
		expect(await coming(w.anna)).toEqual([]);
		await w.plan({ spaceId, title: 'Ein Entwurf', day: dayAhead(3) });
		const gone = await w.announce({ spaceId, title: 'Eine Abgesagte', day: dayAhead(4) });
		await w.anna.api.workshops.planning.cancel.mutate({ id: gone, reason: 'Krank geworden' });
		for (const [title, day] of [
			['Vierte', 20],
			['Dritte', 15],
			['Zweite', 10],
		] as const)
			await w.announce({ spaceId, title: `${title} Werkstatt`, day: dayAhead(day) });
		await w.announce({ spaceId, title: 'Eigene Werkstatt', day: dayAhead(5), visibility: 'municipality' });
		await w.announce({ title: 'Woanders geplant', day: dayAhead(2) });
		expect(await coming(w.anna)).toEqual(['Eigene Werkstatt', 'Zweite Werkstatt', 'Dritte Werkstatt']);
		expect(await coming(w.berta)).toEqual(['Zweite Werkstatt', 'Dritte Werkstatt', 'Vierte Werkstatt']);
		await w.world.kernel
			.gate`update forum_workshops set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where space_id = ${spaceId} and title = 'Zweite Werkstatt'`;
		expect(await coming(w.berta)).toEqual(['Dritte Werkstatt', 'Vierte Werkstatt']);
	});
});
