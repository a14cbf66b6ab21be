import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';

let world: TestWorld;
let anna: TestPerson; // begins the topics, in A
let arne: TestPerson; // also in A
let berta: TestPerson; // in B
let carl: TestPerson; // steward, in C
let petra: TestPerson; // partner
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	const [a, b, c] = [await world.tenant('Stadt A'), await world.tenant('Stadt B'), await world.tenant('Stadt C')];
	anna = await world.person(a, { name: 'Anna' });
	arne = await world.person(a, { name: 'Arne' });
	berta = await world.person(b, { name: 'Berta' });
	carl = await world.person(c, { name: 'Carl' });
	petra = await world.person(await world.tenant('Hochschule', { kind: 'partner' }), {
		name: 'Petra',
		roles: ['partner'],
	});
	spaceId = await world.space(a, 'Raum');
	await world.kernel.gate`insert into forum_stewards values (${spaceId}, ${c}, ${carl.personId}, 'Carl', 'Stadt C')`;
});
afterAll(() => world.close());

const start = (visibility: 'municipality' | 'platform' | 'public' = 'platform') =>
	anna.api.forum.start
		.mutate({ spaceId, title: 'Wie wollen wir es halten?', text: 'Zur Abstimmung.', visibility, scopeId: null })
		.then(({ id }) => id);
const soon = (days = 7) => new Date(Date.now() + days * 86_400_000).toISOString();
const asked = (topicId: string) => ({
	topicId,
	kind: 'choice' as 'choice' | 'scale' | 'ranking' | 'consent',
	question: 'Welchen Tag nehmen wir?',
	options: ['Dienstag', 'Mittwoch', 'Donnerstag'],
	voters: 'readers' as 'readers' | 'municipalities',
	voices: [] as string[],
	quorum: null as number | null,
	closesAt: soon(),
});
type Asked = ReturnType<typeof asked>;
const put = async (more: Partial<Asked> = {}, topicId?: string) => {
	const place = topicId ?? (await start());
	const { id } = await anna.api.forum.decisions.put.mutate({ ...asked(place), ...more });
	return { id, topicId: place };
};
const consent = { kind: 'consent' as const, options: [], question: 'Wir öffnen donnerstags bis 19 Uhr.' };
const seen = async (topicId: string, who = anna) => {
	const [decision] = (await who.api.forum.topic.query({ id: topicId })).decisions;
	if (!decision) throw new Error('no decision');
	return decision;
};
const vote = (who: TestPerson, id: string, ...choice: number[]) => who.api.forum.decisions.vote.mutate({ id, choice });

describe('a vote', () => {
	it('is open: everybody in the circle sees who chose what, and a second press changes the first', async () => {
		const { id, topicId } = await put();
		await vote(anna, id, 0);
		await vote(berta, id, 1);
		await vote(berta, id, 2);
		await vote(carl, id, 2);
		const { tally, ballots, own } = await seen(topicId, berta);
		expect(tally).toMatchObject({ votes: 3, scores: [1, 0, 2], ahead: [2], short: false, consent: null });
		expect(ballots.map(({ name, choice }) => [name, choice])).toEqual([
			['Anna', [0]],
			['Berta', [2]],
			['Carl', [2]],
		]);
		expect(own).toEqual([2]);
	});
	it('is taken in the way of its kind only', async () => {
		const { id } = await put({ kind: 'ranking' });
		for (const choice of [[0], [0, 1, 1], [0, 1, 5]])
			expect(await refusalOf(vote(berta, id, ...choice))).toBe('ballot_wrong');
		await vote(berta, id, 2, 0, 1);
	});
	it('belongs to each municipality once, when so chosen', async () => {
		const { id, topicId } = await put({ voters: 'municipalities', voices: [anna.tenantId, berta.tenantId] });
		await vote(anna, id, 0);
		await vote(arne, id, 1);
		expect(await refusalOf(vote(carl, id, 1))).toBe('no_voice');
		const { tally, ballots, voices } = await seen(topicId);
		expect(tally.votes).toBe(1);
		expect(ballots).toMatchObject([{ name: 'Arne', org: 'Stadt A', choice: [1] }]);
		expect(voices).toEqual(['Stadt A', 'Stadt B']);
	});
	it('is over at its end, and after its result', async () => {
		const { id, topicId } = await put();
		await world.kernel.gate`update forum_decisions set closes_at = now() - interval '1 second' where id = ${id}`;
		expect(await refusalOf(vote(berta, id, 1))).toBe('decision_over');
		expect((await seen(topicId)).why).toMatchObject({ vote: 'decision_over', publish: null });
		await anna.api.forum.decisions.publish.mutate({ id, outcome: 'Wir nehmen den Dienstag, weil da alle können.' });
		expect(await seen(topicId)).toMatchObject({
			over: true,
			outcome: 'Wir nehmen den Dienstag, weil da alle können.',
			closedBy: 'Anna, Stadt A',
			why: { publish: 'decision_over' },
		});
		expect(await refusalOf(anna.api.forum.decisions.publish.mutate({ id, outcome: 'Noch einmal anders.' }))).toBe(
			'decision_over',
		);
	});
	it('says when fewer took part than its quorum', async () => {
		const { id, topicId } = await put({ quorum: 2 });
		await vote(anna, id, 0);
		expect((await seen(topicId)).tally.short).toBe(true);
		await vote(berta, id, 0);
		expect((await seen(topicId)).tally.short).toBe(false);
	});
	it('is opened and closed by the author and the stewards', async () => {
		const topicId = await start();
		expect(await refusalOf(berta.api.forum.decisions.put.mutate(asked(topicId)))).toBe('decision_not_yours');
		const { id } = await carl.api.forum.decisions.put.mutate(asked(topicId));
		expect(
			await refusalOf(berta.api.forum.decisions.publish.mutate({ id, outcome: 'Das habe ich entschieden.' })),
		).toBe('decision_not_yours');
		await anna.api.forum.decisions.publish.mutate({ id, outcome: 'Wir nehmen den Dienstag.' });
		expect((await seen(topicId)).outcome).toBe('Wir nehmen den Dienstag.');
	});
	it('needs an end ahead, different options and two voices', async () => {
		const topicId = await start();
		const refused = (more: Partial<Asked>) =>
			refusalOf(anna.api.forum.decisions.put.mutate({ ...asked(topicId), ...more }));
		expect(await refused({ closesAt: soon(-1) })).toBe('decision_end_wrong');
		expect(await refused({ options: ['Nur eine'] })).toBe('decision_options_wrong');
		expect(await refused({ options: ['Gleich', 'Gleich'] })).toBe('decision_options_wrong');
		expect(await refused({ voters: 'municipalities', voices: [anna.tenantId] })).toBe('voices_wrong');
		expect(await refused({ voters: 'municipalities', voices: [anna.tenantId, petra.tenantId] })).toBe('voices_wrong');
	});
	it('is nothing to whoever may not read the topic, and open to guests who may', async () => {
		const { id } = await put({}, await start('municipality'));
		expect(await refusalOf(vote(berta, id, 1))).toBe('decision_missing');
		const open = await put({}, await start('public'));
		await vote(petra, open.id, 1);
		expect((await seen(open.topicId, petra)).own).toEqual([1]);
	});
});

describe('a consent', () => {
	it('is adopted only when each objection has been answered and taken back', async () => {
		const { id, topicId } = await put(consent);
		const { api } = anna;
		await vote(carl, id, 1);
		await berta.api.forum.decisions.object.mutate({ id, text: 'Der letzte Bus fährt um 18 Uhr.' });
		const [objection] = (await seen(topicId)).objections;
		const of = { id: objection?.id as string };
		expect(await refusalOf(api.forum.decisions.publish.mutate({ id, outcome: 'Wir machen das so.' }))).toBe(
			'objections_open',
		);
		expect(await refusalOf(berta.api.forum.decisions.settle.mutate({ ...of, stands: true }))).toBe(
			'objection_unanswered',
		);
		expect(await refusalOf(arne.api.forum.decisions.answer.mutate({ ...of, text: 'Es gibt den Rufbus.' }))).toBe(
			'decision_not_yours',
		);
		await carl.api.forum.decisions.answer.mutate({ ...of, text: 'Es gibt den Rufbus.' });
		expect((await seen(topicId)).objections).toMatchObject([{ state: 'answered', answeredBy: 'Carl' }]);
		await api.forum.decisions.answer.mutate({ ...of, text: 'Der Rufbus fährt bis 20 Uhr.' });
		expect(await refusalOf(api.forum.decisions.publish.mutate({ id, outcome: 'Wir machen das so.' }))).toBe(
			'objections_open',
		);
		expect(await refusalOf(api.forum.decisions.settle.mutate({ ...of, stands: false }))).toBe('objection_not_yours');
		expect((await seen(topicId)).tally.consent).toBe(false);
		await berta.api.forum.decisions.settle.mutate({ ...of, stands: false });
		expect((await seen(topicId)).tally.consent).toBe(true);
		await api.forum.decisions.publish.mutate({ id, outcome: 'Wir öffnen länger, der Rufbus trägt es.' });
		expect(await seen(topicId)).toMatchObject({ objections: [{ state: 'withdrawn', answeredBy: 'Anna' }] });
	});
	it('that an objection stands against is published as not adopted', async () => {
		const { id, topicId } = await put(consent);
		await berta.api.forum.decisions.object.mutate({ id, text: 'Das geht mit unserer Dienstvereinbarung nicht.' });
		const [objection] = (await seen(topicId)).objections;
		await anna.api.forum.decisions.answer.mutate({ id: objection?.id as string, text: 'Wir könnten sie ändern.' });
		await berta.api.forum.decisions.settle.mutate({ id: objection?.id as string, stands: true });
		await anna.api.forum.decisions.publish.mutate({ id, outcome: 'Wir lassen es, bis die Vereinbarung steht.' });
		expect((await seen(topicId)).tally.consent).toBe(false);
	});
	it('takes one objection a person, with words that nobody else changes', async () => {
		const { id } = await put(consent);
		await berta.api.forum.decisions.object.mutate({ id, text: 'Der letzte Bus fährt um 18 Uhr.' });
		expect(await refusalOf(berta.api.forum.decisions.object.mutate({ id, text: 'Und noch ein Einwand.' }))).toBe(
			'ballot_wrong',
		);
	});
});
