/** What is said to posts beside answering: reactions, the accepted answer, and links from elsewhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';

let world: TestWorld;
let anna: TestPerson;
let berta: TestPerson;
let carl: TestPerson; // steward
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	const [a, b, c] = [await world.tenant('Stadt A'), await world.tenant('Stadt B'), await world.tenant('Stadt C')];
	anna = await world.person(a, { name: 'Anna' });
	berta = await world.person(b, { name: 'Berta' });
	carl = await world.person(c, { name: 'Carl' });
	spaceId = await world.space(a, 'Raum');
	await world.kernel.gate`insert into forum_stewards values (${spaceId}, ${c}, ${carl.personId}, 'Carl', 'Stadt C')`;
});
afterAll(() => world.close());

const start = (
	kind: 'talk' | 'question' = 'talk',
	visibility: 'platform' | 'municipality' = 'platform',
	text = 'Eine Frage.',
) =>
	anna.api.forum.start
		.mutate({ spaceId, title: 'Wie halten Sie es damit?', text, visibility, scopeId: null, kind })
		.then(({ id }) => id);
const answer = (who: TestPerson, topicId: string, text = 'Eine Antwort.') =>
	who.api.forum.reply.mutate({ topicId, text, key: crypto.randomUUID() });
const firstPost = async (id: string, who = anna) => {
	const [post] = (await who.api.forum.topic.query({ id, around: 1 })).posts;
	if (!post) throw new Error('no post');
	return post;
};

describe('a reaction', () => {
	it('counts one a person and kind, however often it is pressed, and names who it was', async () => {
		const id = await start();
		const { id: postId } = await firstPost(id);
		const react = (who: TestPerson, kind: 'same' | 'thanks', on = true) =>
			who.api.forum.reactions.react.mutate({ postId, kind, on });
		await Promise.all([react(berta, 'same'), react(berta, 'same'), react(carl, 'same'), react(berta, 'thanks')]);
		const { reactions } = await firstPost(id, berta);
		expect(reactions.toSorted((x, y) => x.kind.localeCompare(y.kind))).toEqual([
			{ kind: 'same', count: 2, mine: true },
			{ kind: 'thanks', count: 1, mine: true },
		]);
		expect((await anna.api.forum.reactions.names.query({ postId })).names).toHaveLength(3);
		await react(berta, 'same', false);
		expect((await firstPost(id, berta)).reactions).toContainEqual({ kind: 'same', count: 1, mine: false });
	});
	it('and its names stay within the circle of the post', async () => {
		const { id: postId } = await firstPost(await start('talk', 'municipality'));
		expect(await refusalOf(berta.api.forum.reactions.react.mutate({ postId, kind: 'same', on: true }))).toBe(
			'post_missing',
		);
		expect(await refusalOf(berta.api.forum.reactions.names.query({ postId }))).toBe('post_missing');
	});
	it('is not given to a deleted post', async () => {
		const id = await start();
		const { id: postId } = await firstPost(id);
		await anna.api.forum.remove.mutate({ id: postId });
		expect(await refusalOf(berta.api.forum.reactions.react.mutate({ postId, kind: 'same', on: true }))).toBe(
			'post_deleted',
		);
	});
});

describe('an accepted answer', () => {
	it('is chosen by the asker or a steward, shown on top, and taken back', async () => {
		const id = await start('question');
		await answer(berta, id, 'So machen wir das.');
		expect(await refusalOf(berta.api.forum.accept.mutate({ id, number: 2 }))).toBe('not_asker');
		await anna.api.forum.accept.mutate({ id, number: 2 });
		const view = await berta.api.forum.topic.query({ id });
		expect(view).toMatchObject({
			accepted: { number: 2, authorName: 'Berta', authorOrg: 'Stadt B' },
			topic: { kind: 'question', solved: true },
			why: { accept: 'not_asker' },
		});
		await carl.api.forum.accept.mutate({ id, number: null });
		expect(await berta.api.forum.topic.query({ id })).toMatchObject({ accepted: null, topic: { solved: false } });
	});
	it('exists for questions only, and only among answers that stand', async () => {
		const talk = await start();
		await answer(berta, talk);
		expect(await refusalOf(anna.api.forum.accept.mutate({ id: talk, number: 2 }))).toBe('not_question');
		const question = await start('question');
		expect(await refusalOf(anna.api.forum.accept.mutate({ id: question, number: 2 }))).toBe('post_missing');
	});
});

describe('a link from one topic to another', () => {
	it('is shown at its end, as far as the reader may read where it stands', async () => {
		const goal = await start();
		const open = await start(
			'talk',
			'platform',
			`Siehe [dort](${world.kernel.env.origin}/forum/thema/${goal}?nr=1#p1).`,
		);
		const closed = await start('talk', 'municipality', `Siehe /forum/thema/${goal}`);
		const referring = async (who: TestPerson) =>
			(await who.api.forum.topic.query({ id: goal })).referredBy.map(({ topicId }) => topicId).toSorted();
		expect(await referring(anna)).toEqual([open, closed].toSorted());
		expect(await referring(berta)).toEqual([open]);
		await anna.api.forum.edit.mutate({ id: (await firstPost(open)).id, text: 'Doch nicht.' });
		expect(await referring(berta)).toEqual([]);
	});
});
