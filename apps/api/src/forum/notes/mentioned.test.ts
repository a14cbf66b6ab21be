/** Whoever is mentioned in a note hears of it: once, and only if they may read it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { awake, centre, mailed, tellAll } from '../../notifications/testing.ts';
import { withTable } from '../workshops/testing.ts';
import { paragraph, writeNote } from './testing.ts';

let world: TestWorld;
let anna: TestPerson; // staff in A, in the team
let arne: TestPerson; // staff in A
let carl: TestPerson; // staff in C
let petra: TestPerson; // partner
let unit: string;
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	const [a, c, p] = [
		await world.tenant('Stadt A'),
		await world.tenant('Stadt C'),
		await world.tenant('Hochschule', { kind: 'partner' }),
	];
	unit = await world.unit(a, 'Team A');
	anna = await world.person(a, { name: 'Anna Arndt', unitIds: [unit] });
	arne = await world.person(a, { name: 'Arne Ahlers' });
	carl = await world.person(c, { name: 'Carl Conrad' });
	petra = await world.person(p, { name: 'Petra Petri', roles: ['partner'] });
	spaceId = await world.space(a, 'Raum');
	await awake(world, anna, arne, carl, petra);
});
afterAll(() => world.close());
afterEach(async () => {
	await world.kernel.gate`update identity_memberships set active = true`;
	await world.kernel.gate`delete from notifications_entries`;
	await world.kernel.gate`delete from notifications_mails`;
	await world.kernel.gate`delete from jobs.job where name in ('notices', 'mail', 'digests')`;
});

const start = (visibility: 'team' | 'municipality' | 'platform' = 'platform') =>
	anna.api.notes.start
		.mutate({
			spaceId,
			title: 'Unser Protokoll',
			visibility,
			scopeId: visibility === 'team' ? unit : null,
			shown: 'name',
			writers: 'circle',
		})
		.then(({ id }) => id);
const at = ({ membershipId: id, name: label }: Pick<TestPerson, 'membershipId' | 'name'>) =>
	paragraph('Bitte ', { type: 'mention', attrs: { id, label } }, ' ansehen.');
const waiting = async () =>
	(await world.kernel.gate`select from jobs.job where name = 'notices' and state = 'created'`).length;
const MENTIONED = 'mention: Unser Protokoll';

describe('a mention in a note', () => {
	it('is told to whom it names, by a job, with a mail that leads to the note and names nobody as its writer', async () => {
		const id = await start();
		await writeNote(world, id, at(arne));
		expect(await centre(arne)).toEqual([]);
		await tellAll(world, { twice: true });
		const { notices } = await arne.api.notifications.list.query({});
		expect(notices).toMatchObject([{ kind: 'mention', path: `/forum/notiz/${id}`, byName: '', unread: true }]);
		expect(await centre(carl)).toEqual([]);
		const mails = await mailed(world);
		expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
			[arne.email, 'Sie wurden in einer Notiz erwähnt: Unser Protokoll'],
		]);
		expect(mails[0]?.action?.url).toContain(`/forum/notiz/${id}`);
	});
	it('is told once, however often the note is changed and put away, and not again when it was read', async () => {
		const id = await start();
		await writeNote(world, id, at(arne));
		await tellAll(world);
		const [notice] = (await arne.api.notifications.list.query({})).notices;
		await arne.api.notifications.read.mutate({ id: notice?.id ?? '' });
		await writeNote(world, id, 'Mehr Text.');
		expect(await waiting()).toBe(0);
		await writeNote(world, id, at(arne), at(carl));
		expect(await waiting()).toBe(1);
		await tellAll(world);
		expect(await centre(arne)).toEqual([`${MENTIONED} – read`]);
		expect(await centre(carl)).toEqual([MENTIONED]);
	});
	it('is offered with whether it will be told', async () => {
		const people = async (noteId: string) =>
			(await anna.api.notes.people.query({ noteId, query: 'a' })).people.map(({ name, reads }) => [name, reads]);
		expect(await people(await start())).toEqual([
			['Anna Arndt', true],
			['Arne Ahlers', true],
		]);
		expect(await people(await start('team'))).toEqual([
			['Anna Arndt', true],
			['Arne Ahlers', false],
		]);
	});
	it('reaches nobody who may not read the note: another house, another unit, a partner', async () => {
		const [team, house] = [await start('team'), await start('municipality')];
		for (const id of [team, house]) await writeNote(world, id, at(arne), at(carl), at(petra));
		await tellAll(world);
		expect(await centre(arne)).toEqual([MENTIONED]);
		expect((await arne.api.notifications.list.query({})).notices[0]?.path).toBe(`/forum/notiz/${house}`);
		for (const who of [carl, petra]) expect(await centre(who)).toEqual([]);
		expect((await mailed(world)).map(({ to }) => to)).toEqual([arne.email]);
		expect((await arne.api.notes.note.query({ id: house })).html).toContain('<mark class="own">@Arne Ahlers</mark>');
		expect((await anna.api.notes.note.query({ id: house })).html).not.toContain('<mark');
		const [row] = await world.kernel.gate`select count(*)::int as count from notifications_entries`;
		expect(row?.count).toBe(1);
	});
	it('reaches nobody whose right has ended between the saving and the telling, or before the mail leaves', async () => {
		const id = await start('team');
		await writeNote(world, id, at(anna));
		await world.kernel.gate`delete from identity_membership_units where membership_id = ${anna.membershipId}`;
		await tellAll(world);
		await world.kernel
			.gate`insert into identity_membership_units (tenant_id, membership_id, unit_id) values (${anna.tenantId}, ${anna.membershipId}, ${unit})`;
		expect(await centre(anna)).toEqual([]);
		const locked = await start();
		await writeNote(world, locked, at(arne), at(carl));
		await world.kernel.gate`update identity_memberships set active = false where id = ${arne.membershipId}`;
		await tellAll(world);
		await world.kernel.gate`update identity_memberships set active = false where id = ${carl.membershipId}`;
		expect(await mailed(world)).toEqual([]);
		const rows = await world.kernel.gate<
			{ personId: string }[]
		>`select person_id as "personId" from notifications_entries`;
		expect(rows.map(({ personId }) => personId)).toEqual([carl.personId]);
	});
	it('reaches those who were let into a workshop, at whose table it stands, as long as they are', async () => {
		const { topicId, noteId } = await withTable(anna, spaceId);
		const until = new Date(Date.now() + 86_400_000).toISOString();
		await anna.api.forum.guests.invitePerson.mutate({ topicId, email: petra.email, until });
		await writeNote(world, noteId, at(petra), at(carl));
		await world.kernel.gate`delete from jobs.job where name = 'notices' and data ->> 'event' <> 'noted'`;
		await tellAll(world);
		expect((await petra.api.notifications.list.query({})).notices).toMatchObject([
			{ kind: 'mention', title: 'Werkstatt Öffnungszeiten', path: `/forum/notiz/${noteId}` },
		]);
		expect(await centre(carl)).toEqual([]);
		const [guest] = (await anna.api.forum.guests.list.query({ topicId })).guests;
		await anna.api.forum.guests.end.mutate({ id: guest?.id ?? '' });
		await world.kernel.sessions.forget(petra.personId);
		expect(await centre(petra)).toEqual([]);
		expect(await mailed(world)).toEqual([]);
	});
	it('counts only under the name of whom it means, while it stands there, and not for who has muted the space', async () => {
		const id = await start();
		await writeNote(world, id, at({ ...arne, name: 'Jemand anders' }), at({ membershipId: 'kein Ausweis', name: 'x' }));
		await writeNote(world, id, at({ membershipId: crypto.randomUUID(), name: 'Niemand' }));
		await carl.api.notifications.follow.mutate({ place: 'space', id: spaceId, level: 'mute' });
		await writeNote(world, id, at(carl));
		await tellAll(world);
		const rows = await world.kernel.gate`select from notifications_entries`;
		expect(rows).toHaveLength(0);
	});
	it('is never in the way of the text: when nobody can be told, it is put away all the same', async () => {
		const id = await start();
		const { jobs } = world.kernel;
		const { sendAll } = jobs;
		jobs.sendAll = async ({ sql }) => void (await sql`select 1 / 0`);
		await writeNote(world, id, at(arne));
		jobs.sendAll = sendAll;
		expect((await anna.api.notes.note.query({ id })).html).toContain('@Arne Ahlers');
		expect(await waiting()).toBe(0);
	});
});

describe('a group in a note', () => {
	let bodo: TestPerson; // staff in A, in the team
	beforeAll(async () => {
		bodo = await world.person(anna.tenantId, { name: 'Bodo Brandt', unitIds: [unit] });
		await awake(world, bodo);
		await world.kernel
			.gate`insert into forum_stewards values (${spaceId}, ${carl.tenantId}, ${carl.personId}, 'Carl Conrad', 'Stadt C')`;
	});
	afterEach(() => world.kernel.gate`delete from notifications_follows`);

	const group = (word: string, id = word) =>
		paragraph('Bitte ', { type: 'mention', attrs: { id: `group:${id}`, label: word } }, ' ansehen.');
	const offered = async (noteId: string, query: string, { api }: TestPerson = anna) =>
		(await api.notes.groups.query({ noteId, query })).groups.map(({ word, about, reached }) => [word, about, reached]);
	const GROUP = 'group: Unser Protokoll';

	it('of a unit is told to those in it, once, with a mail that says so', async () => {
		const id = await start();
		await writeNote(world, id, group('Team A', unit));
		await tellAll(world, { twice: true });
		await writeNote(world, id, group('Team A', unit), group('alle-hier'));
		await tellAll(world);
		for (const who of [anna, bodo]) expect(await centre(who)).toEqual([GROUP]);
		for (const who of [arne, carl, petra]) expect(await centre(who)).toEqual([]);
		await world.kernel
			.gate`update notifications_settings set ways = '{"group": "now"}' where person_id = ${bodo.personId}`;
		const { notices } = await bodo.api.notifications.list.query({});
		expect(notices).toMatchObject([{ path: `/forum/notiz/${id}`, byName: '', unread: true }]);
		const mails = (await mailed(world)).filter(({ to }) => to === bodo.email);
		expect(mails.flatMap(({ items = [] }) => items.map(({ label, detail }) => [label, detail]))).toEqual([
			['Unser Protokoll', 'Eine Ihrer Gruppen wurde in einer Notiz erwähnt, weil eine Ihrer Gruppen erwähnt wurde.'],
		]);
	});
	it('is everybody who follows the space, made the note or put a name to it, and the stewards', async () => {
		const id = await start();
		await arne.api.notes.comment.mutate({
			noteId: id,
			kind: 'comment',
			text: 'Stimmt das?',
			quote: '',
			anchor: null,
			replacement: null,
		});
		await bodo.api.notifications.follow.mutate({ place: 'space', id: spaceId, level: 'track' });
		await world.kernel.gate`delete from jobs.job where name = 'notices'`;
		expect(await offered(id, '')).toEqual([
			['alle-hier', 'everybody', 3],
			['paten', 'stewards', 1],
			['Team A', 'unit', 2],
		]);
		await writeNote(world, id, group('alle-hier'));
		await tellAll(world);
		for (const who of [anna, arne, bodo]) expect(await centre(who)).toEqual([GROUP]);
		expect(await centre(carl)).toEqual([]);
		await writeNote(world, id, group('alle-hier'), group('paten'));
		await tellAll(world);
		expect(await centre(carl)).toEqual([GROUP]);
	});
	it('hears nothing twice by its name and by a name, nor when it has muted the space', async () => {
		const id = await start();
		await bodo.api.notifications.follow.mutate({ place: 'space', id: spaceId, level: 'mute' });
		await writeNote(world, id, group('Team A', unit), at(anna));
		// whoever writes does not learn who has muted
		expect(await offered(id, 'team')).toEqual([['Team A', 'unit', 2]]);
		await tellAll(world);
		expect(await centre(anna)).toEqual([MENTIONED]);
		expect(await centre(bodo)).toEqual([]);
	});
	it('never reaches across the right to read the note, and says so before it is mentioned', async () => {
		const [team, house] = [await start('team'), await start('municipality')];
		await carl.api.notifications.follow.mutate({ place: 'space', id: spaceId, level: 'watch' });
		await arne.api.notifications.follow.mutate({ place: 'space', id: spaceId, level: 'watch' });
		expect(await offered(team, '')).toEqual([
			['alle-hier', 'everybody', 1],
			['paten', 'stewards', 0],
			['Team A', 'unit', 2],
		]);
		for (const id of [team, house]) await writeNote(world, id, group('alle-hier'), group('paten'));
		await tellAll(world);
		expect(await centre(arne)).toEqual([GROUP]);
		expect((await arne.api.notifications.list.query({})).notices[0]?.path).toBe(`/forum/notiz/${house}`);
		expect(await centre(carl)).toEqual([]);
		const rows = await world.kernel.gate`select from notifications_entries where person_id = ${carl.personId}`;
		expect(rows).toHaveLength(0);
	});
	it('counts only under its own name, while it stands there, and is offered to nobody from outside', async () => {
		const id = await start('platform');
		await writeNote(world, id, group('Jemand', unit), group('Team A', crypto.randomUUID()), group('alle', 'alles'));
		await tellAll(world);
		const rows = await world.kernel.gate`select from notifications_entries`;
		expect(rows).toHaveLength(0);
		// another house's units are its own
		expect(await offered(id, 'team', carl)).toEqual([]);
		const { topicId, noteId } = await withTable(anna, spaceId);
		const until = new Date(Date.now() + 86_400_000).toISOString();
		await anna.api.forum.guests.invitePerson.mutate({ topicId, email: petra.email, until });
		// sessions hear of an invitation a moment after it
		await expect.poll(() => offered(noteId, '', petra).catch(() => null)).toEqual([]);
		await expect(petra.api.notes.groups.query({ noteId: id, query: '' })).rejects.toMatchObject({
			data: { refusal: 'note_missing' },
		});
	});
});
