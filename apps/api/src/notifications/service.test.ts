/** Being told: who hears of what, once, as long as they may; and marking it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { tellNews } from './jobs.ts';
import { awake, centre, mailed, tellAll } from './testing.ts';

let world: TestWorld;
let anna: TestPerson;
let berta: TestPerson;
let carl: TestPerson; // of another administration
let petra: TestPerson; // partner
let unitId: string;
let spaceId: string;
const [a, b, p] = ['Stadt A', 'Stadt B', 'Hochschule'];

beforeAll(async () => {
	world = await testWorld();
	const tenants = [await world.tenant(a), await world.tenant(b), await world.tenant(p, { kind: 'partner' })];
	const [ta, tb, tp] = tenants as [string, string, string];
	unitId = await world.unit(ta, 'Team Bauamt');
	anna = await world.person(ta, { name: 'Anna Arndt' });
	berta = await world.person(ta, { name: 'Berta Busch', unitIds: [unitId] });
	carl = await world.person(tb, { name: 'Carl Conrad' });
	petra = await world.person(tp, { name: 'Petra Petri', roles: ['partner'] });
	spaceId = await world.space(ta, 'Raum');
	await awake(world, anna, berta, carl, petra);
});
afterAll(() => world.close());
beforeEach(async () => {
	const { gate } = world.kernel;
	await gate`delete from notifications_entries`;
	await gate`delete from notifications_mails`;
	await gate`delete from notifications_follows`;
	await gate`delete from jobs.job where name in ('notices', 'mail', 'digests')`;
});

type Visibility = 'platform' | 'municipality' | 'public';
const start = (
	who: TestPerson,
	{
		title = 'Wie halten Sie es damit?',
		text = 'Eine Frage.',
		visibility = 'platform' as Visibility,
		kind = 'talk' as 'talk' | 'question',
	} = {},
) => who.api.forum.start.mutate({ spaceId, title, text, visibility, scopeId: null, kind }).then(({ id }) => id);
const answer = (who: TestPerson, topicId: string, text = 'Eine Antwort.') =>
	who.api.forum.reply.mutate({ topicId, text, key: crypto.randomUUID() });
const follow = (
	who: TestPerson,
	place: 'topic' | 'space',
	id: string,
	level: 'watch' | 'track' | 'normal' | 'mute' | null,
) => who.api.notifications.follow.mutate({ place, id, level });

describe('an answer', () => {
	it('waits for nobody: it writes one row, and whoever follows is told afterwards', async () => {
		const id = await start(anna);
		for (const who of [berta, carl]) await follow(who, 'topic', id, 'watch');
		await world.kernel.gate`delete from jobs.job where name = 'notices'`;
		await answer(carl, id, 'An @Anna Arndt und @alle-hier.');
		const [rows] = await world.kernel.gate`
			select (select count(*)::int from jobs.job where name = 'notices') as jobs, (select count(*)::int from notifications_entries) as entries`;
		expect(rows).toEqual({ jobs: 1, entries: 0 });
		await tellAll(world);
		expect(await centre(berta)).toHaveLength(1);
	});
	it('reaches whoever began the topic or has answered, never whoever wrote it, and is one entry a topic that grows', async () => {
		const id = await start(anna);
		await answer(carl, id);
		await answer(berta, id);
		await tellAll(world, { twice: true });
		expect(await centre(anna)).toEqual(['answer: Wie halten Sie es damit? (2)']);
		expect(await centre(carl)).toEqual(['answer: Wie halten Sie es damit?']);
		expect(await centre(berta)).toEqual([]);
	});
	it('counts as read when the topic was read that far, and the entry begins anew with the next one', async () => {
		const id = await start(anna);
		await answer(carl, id);
		await tellAll(world);
		await anna.api.forum.markRead.mutate({ topicId: id, number: 2 });
		expect(await centre(anna)).toEqual(['answer: Wie halten Sie es damit? – read']);
		expect((await anna.api.identity.me.query())?.unread).toBe(0);
		expect(await mailed(world)).toEqual([]);
		await answer(carl, id);
		await tellAll(world);
		const [notice] = (await anna.api.notifications.list.query({})).notices;
		expect(notice).toMatchObject({ number: 3, answers: 1, unread: true, byName: 'Carl Conrad', byOrg: b });
		expect((await anna.api.identity.me.query())?.unread).toBe(1);
	});
	it('of a tracked topic is told without a mail, of a muted one not at all, not even by name', async () => {
		const id = await start(anna);
		await follow(berta, 'topic', id, 'track');
		await follow(anna, 'topic', id, 'mute');
		await answer(carl, id, 'Das sieht @Anna Arndt anders.');
		await tellAll(world);
		expect(await centre(berta)).toEqual(['answer: Wie halten Sie es damit?']);
		expect(await centre(anna)).toEqual([]);
		expect(await mailed(world)).toEqual([]);
	});
	it('that is told again, as after a crash, does not come back once it was marked as read', async () => {
		const id = await start(anna);
		await answer(carl, id);
		await answer(carl, id, 'Und @Anna Arndt?');
		await tellAll(world);
		await anna.api.notifications.readAll.mutate({});
		for (const { id: postId } of (await carl.api.forum.topic.query({ id, around: 1 })).posts)
			await tellNews(world.kernel, 'post', postId);
		expect(await centre(anna, { state: 'unread' })).toEqual([]);
		expect(await centre(anna)).toHaveLength(2);
	});
	it('that is deleted before anybody was told is told to nobody', async () => {
		const id = await start(anna);
		await answer(carl, id);
		const post = (await carl.api.forum.topic.query({ id, end: true })).posts.at(-1);
		await carl.api.forum.remove.mutate({ id: post?.id ?? '' });
		await tellAll(world);
		expect(await centre(anna)).toEqual([]);
	});
	it('reaches thousands in bounded steps, each of them once', async () => {
		const id = await start(anna);
		await answer(carl, id);
		const post = (await carl.api.forum.topic.query({ id, end: true })).posts.at(-1);
		for (const who of [berta, petra, carl]) await follow(who, 'space', spaceId, 'watch').catch(() => {});
		await tellNews(world.kernel, 'post', post?.id ?? '', 1);
		await tellNews(world.kernel, 'post', post?.id ?? '', 2);
		const [count] = await world.kernel
			.gate`select count(*)::int as entries, count(distinct person_id)::int as people from notifications_entries`;
		expect(count).toEqual({ entries: 2, people: 2 });
	});
});

describe('a new topic', () => {
	it('reaches whoever watches or tracks its space, within its circle', async () => {
		await follow(berta, 'space', spaceId, 'track');
		await follow(carl, 'space', spaceId, 'watch');
		await start(anna, { title: 'Für alle Häuser gedacht' });
		await start(anna, { title: 'Nur für unser Haus', visibility: 'municipality' });
		await tellAll(world);
		expect(await centre(berta)).toEqual(['topic: Nur für unser Haus', 'topic: Für alle Häuser gedacht']);
		expect(await centre(carl)).toEqual(['topic: Für alle Häuser gedacht']);
		expect((await mailed(world)).map(({ to }) => to)).toEqual([carl.email]);
	});
	it('in a watched space brings its answers as well, unless the topic is muted', async () => {
		await follow(carl, 'space', spaceId, 'watch');
		const id = await start(anna);
		await answer(berta, id);
		await tellAll(world);
		expect(await centre(carl)).toEqual(['answer: Wie halten Sie es damit?', 'topic: Wie halten Sie es damit?']);
		await follow(carl, 'topic', id, 'mute');
		await answer(berta, id);
		await tellAll(world);
		expect((await carl.api.notifications.list.query({})).notices[0]?.answers).toBe(1);
	});
});

describe('a mention', () => {
	it('by name reaches a colleague and somebody of the topic, at once and by a mail of its own', async () => {
		const id = await start(anna);
		await answer(carl, id, 'Hm.');
		await answer(anna, id, 'Was meinen @Berta Busch und @Carl Conrad? Oder @Niemand Sonst?');
		await tellAll(world, { twice: true });
		expect(await centre(berta)).toEqual(['mention: Wie halten Sie es damit?']);
		expect(await centre(carl)).toEqual(['mention: Wie halten Sie es damit?']);
		const mails = await mailed(world);
		expect(mails.map(({ to }) => to).toSorted()).toEqual([berta.email, carl.email].toSorted());
		const mail = mails.find(({ to }) => to === berta.email);
		expect(mail?.footer).toBe('Sie bekommen diese E-Mail, weil Sie namentlich erwähnt wurden.');
		expect(mail?.subject).toBe('Anna Arndt (Stadt A) hat Sie erwähnt: Wie halten Sie es damit?');
		expect(mail?.action?.url).toContain(`/forum/thema/${id}?nr=3#p3`);
		expect(JSON.stringify(mail)).not.toContain('Oder');
		expect(await mailed(world)).toEqual([]);
	});
	it('of a unit, the stewards or everybody here reaches those who may read, and the form says how many', async () => {
		const id = await start(anna, { visibility: 'municipality' });
		const shared = await start(anna);
		const reach = (text: string) => anna.api.notifications.reach.mutate({ topicId: id, text });
		expect(await reach('@Team Bauamt')).toEqual({ people: 1, names: [] });
		expect(await reach('Frage an @Berta Busch, @Carl Conrad')).toEqual({ people: 1, names: ['Berta Busch'] });
		expect(await reach('> @Berta Busch\n\nnur ein Zitat, und `@Team Bauamt`')).toEqual({ people: 0, names: [] });
		await tellAll(world);
		await follow(berta, 'space', spaceId, 'track');
		expect(await reach('@alle-hier')).toEqual({ people: 1, names: [] });
		// a steward from another house keeps the space, and may not read this
		await world.kernel
			.gate`insert into forum_stewards values (${spaceId}, ${carl.tenantId}, ${carl.personId}, 'Carl Conrad', ${b})`;
		expect(await reach('@paten')).toEqual({ people: 0, names: [] });
		expect(await anna.api.notifications.reach.mutate({ topicId: shared, text: 'An @paten.' })).toEqual({
			people: 1,
			names: [],
		});
		await answer(anna, id, 'An @Team Bauamt: bitte lesen.');
		await tellAll(world);
		expect(await centre(berta)).toEqual(['group: Wie halten Sie es damit?']);
	});
	it('does not tell whoever writes who has muted the topic', async () => {
		const id = await start(anna, { visibility: 'municipality' });
		await follow(berta, 'topic', id, 'mute');
		expect(await anna.api.notifications.reach.mutate({ topicId: id, text: '@Berta Busch' })).toEqual({
			people: 1,
			names: ['Berta Busch'],
		});
		await answer(anna, id, 'Frage an @Berta Busch.');
		await tellAll(world);
		expect(await centre(berta)).toEqual([]);
	});
	it('in a topic that is being begun is offered and counted for its circle, as far as that is one’s own', async () => {
		const where = { topicId: null, spaceId, visibility: 'team' as const, scopeId: unitId };
		const text = 'An @Berta Busch und @Anna Arndt.';
		expect(await berta.api.notifications.reach.mutate({ ...where, text })).toEqual({ people: 0, names: [] });
		const house = { ...where, visibility: 'municipality' as const };
		expect(await berta.api.notifications.reach.mutate({ ...house, text })).toEqual({
			people: 1,
			names: ['Anna Arndt'],
		});
		const { people } = await berta.api.notifications.suggest.query({ ...house, query: 'ar' });
		expect(people.map(({ name }) => name)).toEqual(['Anna Arndt']);
		expect(await refusalOf(carl.api.notifications.suggest.query(where))).toBe('audience_not_yours');
		expect(await refusalOf(petra.api.notifications.suggest.query(house))).toBe('guest_may_not_start');
	});
	it('by a guest reaches people of the topic only, and no group', async () => {
		const id = await start(anna, { visibility: 'public' });
		const rolf = await world.person(anna.tenantId, { name: 'Rolf Rat', roles: ['councillor'] });
		await answer(rolf, id, 'An @Team Bauamt, @Berta Busch, @alle-hier und @Anna Arndt.');
		await tellAll(world);
		expect(await centre(berta)).toEqual([]);
		expect(await centre(anna)).toEqual(['mention: Wie halten Sie es damit?']);
	});
	it('is offered for people who may read: colleagues and participants for staff, participants for guests', async () => {
		const open = await start(anna, { visibility: 'public' });
		const own = await start(anna, { visibility: 'municipality' });
		const names = async (who: TestPerson, topicId: string, query = '') =>
			(await who.api.notifications.suggest.query({ topicId, query })).people.map(({ name }) => name);
		expect(await names(anna, own)).toContain('Berta Busch');
		expect(await names(anna, own, 'bus')).toEqual(['Berta Busch']);
		expect(await names(anna, own, 'Conrad')).toEqual([]);
		expect(await names(petra, open)).toEqual(['Anna Arndt']);
		const councillor = await world.person(anna.tenantId, { name: 'Rita Rat', roles: ['councillor'] });
		expect(await names(councillor, open)).toEqual(['Anna Arndt']);
		expect((await petra.api.notifications.suggest.query({ topicId: open })).groups).toEqual([]);
		expect(await refusalOf(names(petra, own))).toBe('topic_missing');
		expect(await names(anna, own, '%')).toEqual([]);
	});
});

describe('other happenings', () => {
	it('tell of an accepted answer, a vote, an objection, a remark, a request and an invitation, each to whom it concerns', async () => {
		const id = await start(anna, { kind: 'question' });
		await answer(carl, id);
		await tellAll(world);
		await anna.api.forum.accept.mutate({ id, number: 2 });
		const closesAt = new Date(Date.now() + 86_400_000).toISOString();
		const vote = await anna.api.forum.decisions.put.mutate({
			topicId: id,
			kind: 'consent',
			question: 'Wollen wir das so machen?',
			options: [],
			voters: 'readers',
			voices: [],
			quorum: null,
			closesAt,
		});
		await carl.api.forum.decisions.object.mutate({ id: vote.id, text: 'Das geht bei uns nicht.' });
		await tellAll(world, { twice: true });
		expect((await centre(carl)).map((said) => said.split(':')[0])).toEqual(['decision', 'accepted']);
		expect((await centre(anna)).map((said) => said.split(':')[0])).toEqual(['objection', 'answer']);

		await petra.api.forum.guests.ask.mutate({ topicId: id });
		await anna.api.forum.guests.invitePerson.mutate({ topicId: id, email: petra.email, until: closesAt });
		const note = await anna.api.notes.start.mutate({
			spaceId,
			title: 'Notiz zum Termin',
			visibility: 'platform',
			scopeId: null,
			shown: 'name',
			writers: 'circle',
		});
		await carl.api.notes.comment.mutate({
			noteId: note.id,
			kind: 'comment',
			text: 'Hier fehlt etwas.',
			quote: '',
			anchor: null,
			replacement: null,
		});
		await tellAll(world, { twice: true });
		expect((await centre(anna)).slice(0, 2)).toEqual(['remark: Notiz zum Termin', 'access: Wie halten Sie es damit?']);
		expect(await centre(petra)).toEqual(['invited: Wie halten Sie es damit?']);
	});
});

describe('the centre', () => {
	it('marks one or all, puts off until a day, and shows by reason', async () => {
		const id = await start(anna);
		await answer(carl, id);
		await answer(berta, id, 'Und was sagt @Anna Arndt?');
		await tellAll(world);
		const { notices, unread } = await anna.api.notifications.list.query({});
		expect(unread).toBe(2);
		const mention = notices.find(({ kind }) => kind === 'mention')?.id ?? '';
		expect((await anna.api.notifications.list.query({ kind: 'answer' })).notices).toHaveLength(1);
		await anna.api.notifications.snooze.mutate({ id: mention, until: 'tomorrow' });
		expect(await centre(anna)).toEqual(['answer: Wie halten Sie es damit?']);
		expect(await centre(anna, { state: 'snoozed' })).toEqual(['mention: Wie halten Sie es damit? – read']);
		await anna.api.notifications.readAll.mutate({});
		expect(await centre(anna, { state: 'unread' })).toEqual([]);
		expect(await centre(anna, { state: 'snoozed' })).toHaveLength(1);
		// the day has come: it is new again, although the topic was read meanwhile
		await anna.api.forum.markRead.mutate({ topicId: id, number: 3 });
		await world.kernel.gate`update notifications_entries set snoozed_until = current_date - 1 where id = ${mention}`;
		expect(await centre(anna, { state: 'unread' })).toEqual(['mention: Wie halten Sie es damit?']);
		await anna.api.notifications.read.mutate({ id: mention });
		expect((await anna.api.identity.me.query())?.unread).toBe(0);
	});
	it('makes new again what was read, by a mark or in its topic, until it is marked; the bell follows', async () => {
		const id = await start(anna);
		await answer(carl, id);
		await answer(berta, id, 'Und was sagt @Anna Arndt?');
		await tellAll(world);
		const [mention, answers] = (await anna.api.notifications.list.query({})).notices;
		const bell = async () => (await anna.api.identity.me.query())?.unread;
		const unread = (notice = mention) => anna.api.notifications.unread.mutate({ id: notice?.id ?? '' });
		await anna.api.notifications.read.mutate({ id: mention?.id ?? '' });
		expect(await bell()).toBe(1);
		await unread();
		expect(await bell()).toBe(2);
		await anna.api.forum.markRead.mutate({ topicId: id, number: 3 });
		// reading the topic again makes it read no more than when it was put off
		expect(await centre(anna, { state: 'unread' })).toEqual([`mention: ${mention?.title}`]);
		await unread(answers);
		expect(await bell()).toBe(2);
		await anna.api.notifications.readAll.mutate({});
		expect(await bell()).toBe(0);
	});
	it('belongs to one person: nobody else marks or sees an entry', async () => {
		const id = await start(anna);
		await answer(carl, id);
		await tellAll(world);
		const [notice] = (await anna.api.notifications.list.query({})).notices;
		for (const who of [berta, carl, petra]) {
			expect(await refusalOf(who.api.notifications.read.mutate({ id: notice?.id ?? '' }))).toBe('notice_missing');
			expect(await refusalOf(who.api.notifications.unread.mutate({ id: notice?.id ?? '' }))).toBe('notice_missing');
			expect(await refusalOf(who.api.notifications.snooze.mutate({ id: notice?.id ?? '', until: null }))).toBe(
				'notice_missing',
			);
			expect(await centre(who)).toEqual([]);
		}
	});
	it('goes on behind its first page without a gap', async () => {
		await follow(carl, 'space', spaceId, 'track');
		for (let at = 0; at < 27; at++) await start(anna, { title: `Thema mit der Nummer ${at}` });
		await tellAll(world);
		const first = await carl.api.notifications.list.query({});
		const second = await carl.api.notifications.list.query({ cursor: first.cursor });
		const titles = [...first.notices, ...second.notices].map(({ title }) => title);
		expect(new Set(titles).size).toBe(27);
		expect(second.cursor).toBeNull();
	});
});

describe('following', () => {
	it('says what holds and why, and is refused for what one may not read', async () => {
		const id = await start(anna, { visibility: 'municipality' });
		const view = (who: TestPerson) => who.api.notifications.following.query({ place: 'topic', id });
		expect(await view(anna)).toMatchObject({ level: 'watch', because: 'wrote', chosen: null });
		expect(await view(berta)).toMatchObject({ level: 'normal', because: 'nothing' });
		await follow(berta, 'space', spaceId, 'mute');
		expect(await view(berta)).toMatchObject({ level: 'mute', because: 'space' });
		await follow(berta, 'topic', id, 'track');
		expect(await view(berta)).toMatchObject({ level: 'track', because: 'chosen', chosen: 'track' });
		await follow(berta, 'topic', id, null);
		expect(await view(berta)).toMatchObject({ because: 'space' });
		expect(await refusalOf(view(carl))).toBe('topic_missing');
		expect(await refusalOf(follow(carl, 'topic', id, 'watch'))).toBe('topic_missing');
		expect((await berta.api.notifications.settings.query()).follows).toEqual([
			expect.objectContaining({ place: 'space', title: 'Raum', level: 'mute' }),
		]);
	});
});
