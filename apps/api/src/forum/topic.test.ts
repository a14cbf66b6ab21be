import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';

let world: TestWorld;
let anna: TestPerson; // staff in A
let arne: TestPerson; // staff in A, another unit
let berta: TestPerson; // staff in B, same association
let carl: TestPerson; // staff in C
let petra: TestPerson; // partner
let rolf: TestPerson; // councillor in A
let spaceId: string;
let unitId: string;
let associationId: string;

beforeAll(async () => {
	world = await testWorld();
	const [a, b, c, p] = [
		await world.tenant('Stadt A'),
		await world.tenant('Stadt B'),
		await world.tenant('Stadt C'),
		await world.tenant('Hochschule', { kind: 'partner' }),
	];
	const division = await world.unit(a, 'Fachbereich');
	unitId = await world.unit(a, 'Team Schalter', division);
	associationId = await world.association('Verband', [a, b]);
	anna = await world.person(a, { name: 'Anna', unitIds: [unitId] });
	arne = await world.person(a, { name: 'Arne' });
	berta = await world.person(b, { name: 'Berta' });
	carl = await world.person(c, { name: 'Carl', roles: ['staff', 'change_manager'] });
	petra = await world.person(p, { name: 'Petra', roles: ['partner'] });
	rolf = await world.person(a, { name: 'Rolf', roles: ['councillor'] });
	spaceId = await world.space(a, 'Raum');
	await world.kernel.gate`insert into forum_stewards values (${spaceId}, ${b}, ${berta.personId}, 'Berta', 'Stadt B')`;
});
afterAll(() => world.close());

const start = (
	who: TestPerson,
	visibility: 'team' | 'municipality' | 'association' | 'platform' | 'public',
	scopeId: string | null = null,
) =>
	who.api.forum.start
		.mutate({ spaceId, title: 'Wie halten Sie es damit?', text: 'Eine **Frage** in die Runde.', visibility, scopeId })
		.then(({ id }) => id);
const sees = (who: TestPerson, id: string) =>
	who.api.forum.topic.query({ id }).then(
		() => true,
		() => false,
	);
const answer = (who: TestPerson, topicId: string, text = 'Eine Antwort.', key: string = crypto.randomUUID()) =>
	who.api.forum.reply.mutate({ topicId, text, key });

describe('visibility', () => {
	it('lets exactly the chosen circle read, for each of the five', async () => {
		const readers = [anna, arne, berta, carl, petra, rolf];
		const circle = async (id: string) =>
			(await Promise.all(readers.map(async (who) => ((await sees(who, id)) ? who.name : '')))).join('');
		expect(await circle(await start(anna, 'team', unitId))).toBe('Anna');
		expect(await circle(await start(anna, 'municipality'))).toBe('AnnaArne');
		expect(await circle(await start(anna, 'association', associationId))).toBe('AnnaArneBerta');
		expect(await circle(await start(anna, 'platform'))).toBe('AnnaArneBertaCarl');
		expect(await circle(await start(anna, 'public'))).toBe('AnnaArneBertaCarlPetraRolf');
	});
	it('says of a foreign topic what it says of none', async () => {
		const hidden = await start(anna, 'municipality');
		expect(await refusalOf(carl.api.forum.topic.query({ id: hidden }))).toBe('topic_missing');
		expect(await refusalOf(carl.api.forum.topic.query({ id: crypto.randomUUID() }))).toBe('topic_missing');
		expect(await refusalOf(answer(carl, hidden))).toBe('topic_missing');
		expect(await refusalOf(carl.api.forum.markRead.mutate({ topicId: hidden, number: 1 }))).toBe('topic_missing');
		expect(await refusalOf(carl.api.forum.saveDraft.mutate({ placeId: hidden, title: '', text: 'x' }))).toBe(
			'topic_missing',
		);
	});
	it('refuses a circle that is not the own, and topics of guests', async () => {
		expect(await refusalOf(start(carl, 'team', unitId))).toBe('audience_not_yours');
		expect(await refusalOf(start(carl, 'association', associationId))).toBe('audience_not_yours');
		expect(await refusalOf(start(petra, 'public'))).toBe('not_allowed');
	});
	it('lets an invited partner read and answer until the invitation ends', async () => {
		const id = await start(anna, 'platform');
		expect(await sees(petra, id)).toBe(false);
		await world.kernel
			.gate`insert into forum_guests values (${id}, ${petra.tenantId}, ${new Date(Date.now() + 60_000).toISOString()})`;
		await world.kernel.sessions.forget(petra.personId);
		expect(await sees(petra, id)).toBe(true);
		expect((await answer(petra, id)).number).toBe(2);
		await world.kernel.gate`update forum_guests set until = now() - interval '1 second' where topic_id = ${id}`;
		await world.kernel.sessions.forget(petra.personId);
		expect(await sees(petra, id)).toBe(false);
	});
});

describe('answers', () => {
	it('shows who wrote with role and organisation, and counts what is unread', async () => {
		const id = await start(anna, 'platform');
		await answer(carl, id, 'Aus Stadt C.');
		const view = await anna.api.forum.topic.query({ id });
		expect(view.posts.map(({ number, author, mine }) => [number, author.name, author.role, author.org, mine])).toEqual([
			[1, 'Anna', 'staff', 'Stadt A', true],
			[2, 'Carl', 'change_manager', 'Stadt C', false],
		]);
		expect(view.topic).toMatchObject({ posts: 2, unread: 1, steward: false, mine: true });
		await anna.api.forum.markRead.mutate({ topicId: id, number: 2 });
		expect((await anna.api.forum.topic.query({ id })).topic.unread).toBe(0);
	});
	it('stores one post for the same key, also when both come at once', async () => {
		const id = await start(anna, 'platform');
		const key = crypto.randomUUID();
		const numbers = await Promise.all([1, 2, 3].map(() => answer(carl, id, 'Doppelt geklickt.', key)));
		expect(new Set(numbers.map(({ number }) => number))).toEqual(new Set([2]));
		expect((await anna.api.forum.topic.query({ id })).topic.posts).toBe(2);
	});
	it('gives dense numbers to answers of several tenants at once', async () => {
		const id = await start(anna, 'platform');
		await Promise.all(
			Array.from({ length: 12 }, (_, at) => answer([anna, berta, carl][at % 3] as TestPerson, id, `Antwort ${at}`)),
		);
		const { posts } = await anna.api.forum.topic.query({ id, around: 1 });
		expect(posts.map((post) => post.number)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
	});
	it('pages by number, also from the end', async () => {
		const id = await start(anna, 'platform');
		for (let at = 0; at < 24; at++) await answer(berta, id, `Antwort ${at}`);
		const numbers = async (input: { around?: number; end?: boolean }) =>
			(await carl.api.forum.topic.query({ id, ...input })).posts.map((post) => post.number);
		expect((await numbers({})).at(0)).toBe(1);
		expect(await numbers({ end: true })).toEqual([21, 22, 23, 24, 25]);
		expect((await numbers({ around: 20 })).at(-1)).toBe(20);
		await carl.api.forum.markRead.mutate({ topicId: id, number: 21 });
		expect((await numbers({})).at(0)).toBe(21);
		expect((await carl.api.forum.posts.query({ topicId: id, after: 23 })).posts.map((post) => post.number)).toEqual([
			24, 25,
		]);
	});
	it('closes by steward or author, and keeps stewards writing', async () => {
		const id = await start(anna, 'platform');
		expect(await refusalOf(carl.api.forum.close.mutate({ id, closed: true }))).toBe('not_steward');
		expect(await refusalOf(carl.api.forum.pin.mutate({ id, pinned: true }))).toBe('not_steward');
		await berta.api.forum.close.mutate({ id, closed: true });
		expect(await refusalOf(answer(carl, id))).toBe('topic_closed');
		expect((await answer(berta, id)).number).toBe(2);
		expect((await carl.api.forum.topic.query({ id })).why.reply).toBe('topic_closed');
		await anna.api.forum.close.mutate({ id, closed: false });
		expect((await answer(carl, id)).number).toBe(3);
	});
	it('edits and deletes own posts only, with a mark', async () => {
		const id = await start(anna, 'platform');
		await answer(carl, id, 'Erste Fassung.');
		const post = (await carl.api.forum.topic.query({ id, around: 2 })).posts.find(({ number }) => number === 2);
		const postId = post?.id ?? '';
		expect(await refusalOf(anna.api.forum.edit.mutate({ id: postId, text: 'Fremd.' }))).toBe('not_author');
		expect(await refusalOf(anna.api.forum.remove.mutate({ id: postId }))).toBe('not_author');
		await carl.api.forum.edit.mutate({ id: postId, text: 'Zweite **Fassung**.' });
		const edited = (await anna.api.forum.topic.query({ id, around: 2 })).posts[1];
		expect(edited?.html).toContain('<strong>Fassung</strong>');
		expect(edited?.editedAt).not.toBeNull();
		await carl.api.forum.remove.mutate({ id: postId });
		const removed = (await anna.api.forum.topic.query({ id, around: 2 })).posts[1];
		expect(removed).toMatchObject({ html: '', number: 2 });
		expect(removed?.deletedAt).not.toBeNull();
		expect(await refusalOf(carl.api.forum.edit.mutate({ id: postId, text: 'Wieder da.' }))).toBe('post_deleted');
	});
	it('keeps a draft on the server and forgets it with the answer', async () => {
		const id = await start(anna, 'platform');
		await carl.api.forum.saveDraft.mutate({ placeId: id, title: '', text: 'Angefangen' });
		expect((await carl.api.forum.topic.query({ id })).draft).toBe('Angefangen');
		expect((await berta.api.forum.topic.query({ id })).draft).toBeNull();
		await answer(carl, id);
		expect((await carl.api.forum.topic.query({ id })).draft).toBeNull();
	});
});

describe('a person of two municipalities', () => {
	it('reads the same topic in both, each with a mark of its own', async () => {
		const id = await start(anna, 'platform');
		const [member] = await world.kernel
			.gate`insert into identity_memberships (tenant_id, person_id, name, email, roles) values (${berta.tenantId}, ${anna.personId}, 'Anna', ${anna.email}, ${['staff']}) returning id`;
		const session = await world.kernel.sessions.create({
			personId: anna.personId,
			membershipId: member?.id as string,
			roles: ['staff'],
			device: 'Test',
		});
		const other = world.client(`sid=${session.cookie}`);
		expect((await other.forum.topic.query({ id })).seen).toBe(0);
		await other.forum.markRead.mutate({ topicId: id, number: 1 });
		expect((await other.forum.topic.query({ id })).seen).toBe(1);
	});
});

describe('lists', () => {
	it('walks through all topics by keyset, without a gap or a double', async () => {
		for (let at = 0; at < 30; at++) await start(carl, 'platform');
		const seen: string[] = [];
		let cursor: string | null = null;
		do {
			const page: { topics: { id: string }[]; cursor: string | null } = await berta.api.forum.topics.query({ cursor });
			seen.push(...page.topics.map(({ id }) => id));
			cursor = page.cursor;
		} while (cursor);
		expect(new Set(seen).size).toBe(seen.length);
		expect(seen.length).toBeGreaterThan(30);
	});
	it('shows spaces, pinned topics and today', async () => {
		const id = await start(anna, 'platform');
		await berta.api.forum.pin.mutate({ id, pinned: true });
		const home = await carl.api.forum.home.query();
		const space = await carl.api.forum.space.query({ slug: home.spaces[0]?.slug ?? '' });
		expect(space.pinned.map((topic) => topic.id)).toContain(id);
		expect(space.space.stewards).toEqual([{ name: 'Berta', org: 'Stadt B' }]);
		await answer(carl, id);
		expect((await anna.api.forum.today.query()).waiting.map((topic) => topic.id)).toContain(id);
	});
});

describe('search', () => {
	it('finds compounds and umlauts inside what one may read, and nothing else', async () => {
		const id = await start(anna, 'municipality');
		await answer(anna, id, 'Unser Bürgerbüro klärt das Baugenehmigungsverfahren am Tresen.');
		const found = (who: TestPerson, query: string) =>
			who.api.forum.search.query({ query }).then(({ hits }) => hits.map((hit) => [hit.topicId, hit.number]));
		expect(await found(arne, 'Genehmigung')).toEqual([[id, 2]]);
		expect(await found(arne, 'Buergerbuero')).toEqual([[id, 2]]);
		expect(await found(carl, 'Genehmigung')).toEqual([]);
		expect(await found(petra, 'Genehmigung')).toEqual([]);
		const [hit] = (await arne.api.forum.search.query({ query: 'genehmigung' })).hits;
		expect(hit?.snippet).toContain('<mark>Baugenehmigungsverfahren</mark>');
	});
	it('answers a query that is too short with the filters alone, so that the search page can show them', async () => {
		for (const query of ['', ' a ']) {
			const found = await anna.api.forum.search.query({ query });
			expect(found.hits).toEqual([]);
			expect(found.spaces.length).toBeGreaterThan(0);
			expect(found.tenants.length).toBeGreaterThan(0);
		}
	});
	it('finds topics and own colleagues in the palette, and no people for guests', async () => {
		expect((await anna.api.forum.find.query({ query: 'arn' })).people.map(({ name }) => name)).toEqual(['Arne']);
		expect((await carl.api.forum.find.query({ query: 'arn' })).people).toEqual([]);
		expect((await rolf.api.forum.find.query({ query: 'Arn' })).people).toEqual([]);
		expect((await berta.api.forum.find.query({ query: 'halten' })).topics.length).toBeGreaterThan(0);
	});
});
