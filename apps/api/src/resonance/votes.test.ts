import { CIRCLE_MIN, FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import type { Choice, OpenVote } from '@gestaltungsraum/domain/resonance/vote-contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { closeRound, foldAll, tendRounds } from './fold.ts';
import { castBallot, dropCard, fetchBallot, fetchTickets, type Ticket } from './playing.ts';
import { closeVote, tendVotes } from './votes.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council
let outsider: TestPerson;
let circle: TestPerson[];
let roundId: string; // released

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	const unitId = await world.unit(tenantId, 'Bürgerdienste');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	outsider = await world.person(tenantId, { name: 'Außen' });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [unitId] }));
	({ id: roundId } = await merle.api.resonance.open.mutate({
		question: 'Was hat uns der neue Schalterplan gekostet?',
		reason: 'Damit der Plan im Januar besser wird.',
		template: 'free',
		unitIds: [unitId],
		secondId: ole.personId,
		days: 5,
	}));
	const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
	for (const who of circle.slice(0, FLOOR)) {
		const [ticket] = await fetchTickets(
			publicKey,
			(blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }),
			1,
		);
		await dropCard(world.request, roundId, ticket as Ticket, `Karte von niemandem`);
	}
	await closeRound(world.kernel, roundId);
	for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
	await tendRounds(world.kernel);
});
afterAll(() => world.close());

/** The three votes of the tests below are enough for one round; each test clears what it put. */
async function put(more: Partial<OpenVote> = {}): Promise<string> {
	await world.kernel.gate`delete from resonance_votes where round_id = ${roundId}`;
	const { id } = await merle.api.resonance.openVote.mutate({
		roundId,
		kind: 'dots',
		title: 'Was gehen wir zuerst an?',
		options: ['Pausen', 'Übergaben'],
		dots: 3,
		days: 3,
		...more,
	});
	return id;
}
const publicVote = async (voteId: string) =>
	(await (await world.request(`/anon/vote/${voteId}`)).json()) as {
		state: string;
		publicKey: string | null;
		receipts: string[];
	};
const ballotOf = async (who: TestPerson, voteId: string) =>
	fetchBallot((await publicVote(voteId)).publicKey ?? '', (blinded) =>
		who.api.resonance.issueBallot.mutate({ voteId, blinded }),
	);
const cast = (voteId: string, ticket: Ticket, choice: Choice) => castBallot(world.request, voteId, ticket, choice);
async function voted(voteId: string, choices: readonly Choice[]): Promise<Ticket[]> {
	const tickets: Ticket[] = [];
	for (const [at, choice] of choices.entries()) {
		const ticket = await ballotOf(circle[at] as TestPerson, voteId);
		expect((await cast(voteId, ticket, choice)).status).toBe(202);
		tickets.push(ticket);
	}
	return tickets;
}
const seen = async (voteId: string, who = circle[0] as TestPerson) =>
	(await who.api.resonance.round.query({ roundId })).votes.find(({ id }) => id === voteId);

describe('a vote', () => {
	it('is put by the facilitator alone, on published cards, with options that fit', async () => {
		const call = (who: TestPerson, more: object) =>
			refusalOf(
				who.api.resonance.openVote.mutate({
					roundId,
					kind: 'dots',
					title: 'Was zuerst?',
					options: ['A', 'B'],
					dots: 3,
					days: 1,
					...more,
				}),
			);
		expect(await call(circle[0] as TestPerson, {})).toBe('not_facilitator');
		expect(await call(outsider, {})).toBe('round_missing');
		expect(await call(merle, { options: ['A'] })).toBe('options_wrong');
		expect(await call(merle, { options: ['A', 'a'] })).toBe('options_wrong');
		expect(await call(merle, { kind: 'consent' })).toBe('options_wrong');
		await put();
		expect((await merle.api.resonance.round.query({ roundId })).phase).toBe('weighting');
	});
	it('shows nothing while it runs, and once closed what all together chose', async () => {
		const voteId = await put();
		const tickets = await voted(voteId, [
			{ dots: { 0: 3 } },
			{ dots: { 0: 2, 1: 1 } },
			{ dots: { 1: 3 } },
			{ dots: { 1: 1 } },
			{ dots: { 0: 1 } },
		]);
		await foldAll(world.kernel);
		expect(await seen(voteId)).toMatchObject({ state: 'open', ballots: null, totals: null });
		await closeVote(world.kernel, voteId);
		expect(await seen(voteId)).toMatchObject({ state: 'counted', ballots: 5, totals: { 0: [6], 1: [5] } });
		const { state, publicKey, receipts } = await publicVote(voteId);
		expect({ state, publicKey }).toEqual({ state: 'counted', publicKey: null });
		expect(receipts).toEqual(tickets.map(({ receipt }) => receipt).toSorted());
		const left = await world.kernel.gate`select from resonance_ballots where vote_id = ${voteId}
			union all select from resonance_vote_keys where vote_id = ${voteId}`;
		expect(left).toHaveLength(0);
		// once
		await closeVote(world.kernel, voteId);
		expect(await seen(voteId)).toMatchObject({ ballots: 5 });
	});
	it('is not counted below the floor', async () => {
		const voteId = await put();
		await voted(voteId, [{ dots: { 0: 1 } }, { dots: { 0: 1 } }, { dots: { 0: 1 } }, { dots: { 1: 1 } }]);
		await closeVote(world.kernel, voteId);
		expect(await seen(voteId)).toMatchObject({ state: 'too_few', ballots: null, totals: null });
		expect((await publicVote(voteId)).receipts).toEqual([]);
	});
	it('counts each ballot once, also when it is sent again, folded in between or changed', async () => {
		const voteId = await put();
		const tickets = await voted(
			voteId,
			circle.slice(0, 5).map(() => ({ dots: { 0: 1 } })),
		);
		const [first] = tickets as [Ticket];
		expect((await cast(voteId, first, { dots: { 1: 3 } })).status).toBe(202);
		await closeVote(world.kernel, voteId);
		expect(await seen(voteId)).toMatchObject({ ballots: 5, totals: { 0: [5], 1: [0] } });
		expect((await cast(voteId, first, { dots: { 1: 3 } })).status).toBe(409);
	});
	it('gives one ballot to each member, also to one who asks many times at once, and none to others', async () => {
		const voteId = await put();
		const who = circle[2] as TestPerson;
		const answers = await Promise.all(
			Array.from({ length: 4 }, () =>
				ballotOf(who, voteId).then(
					() => 'given',
					(error: unknown) => refusalOf(Promise.reject(error)),
				),
			),
		);
		expect(answers.toSorted()).toEqual(['ballot_used', 'ballot_used', 'ballot_used', 'given']);
		expect(await refusalOf(ballotOf(outsider, voteId))).toBe('vote_missing');
		expect((await who.api.resonance.openTickets.query()).votes).toContainEqual(
			expect.objectContaining({ id: voteId, issued: true }),
		);
	});
	it('refuses too many dots, unknown options, the ballot of another vote, and anything that identifies', async () => {
		const voteId = await put();
		const ticket = await ballotOf(circle[0] as TestPerson, voteId);
		for (const choice of [
			{ dots: { 0: 4 } },
			{ dots: { 7: 1 } },
			{ dots: {} },
			{ scale: { 0: 3, 1: 3 } },
			{ dots: { 0: -1 } },
			{},
		])
			expect((await cast(voteId, ticket, choice as Choice)).status, JSON.stringify(choice)).toBe(400);
		const other = await merle.api.resonance.openVote.mutate({
			roundId,
			kind: 'dots',
			title: 'Eine andere',
			options: ['A', 'B'],
			dots: 1,
			days: 1,
		});
		expect((await cast(other.id, ticket, { dots: { 0: 1 } })).status).toBe(400);
		const { token, signature, receipt } = ticket;
		const body = JSON.stringify({ voteId, token, signature, receipt, choice: { dots: { 0: 1 } } });
		const known = await world.request('/anon/ballot', { method: 'POST', headers: { cookie: 'a=b' }, body });
		expect(known.status).toBe(400);
	});
	it('by consent needs a reason for an objection, and shows reasons without names', async () => {
		const voteId = await put({ kind: 'consent', title: 'Wir übergeben um 11:30.', options: [], dots: null });
		const ticket = await ballotOf(circle[0] as TestPerson, voteId);
		expect((await cast(voteId, ticket, { consent: 'object', reason: '' })).status).toBe(400);
		await cast(voteId, ticket, { consent: 'object', reason: 'Dann fehlt das Telefon.' });
		for (const who of circle.slice(1, 6))
			await cast(voteId, await ballotOf(who, voteId), { consent: 'agree', reason: '' });
		await closeVote(world.kernel, voteId);
		expect(await seen(voteId)).toMatchObject({ totals: { 0: [5, 0, 1] }, reasons: ['Dann fehlt das Telefon.'] });
	});
	it('closes at its time by itself, and by hand only in a live round', async () => {
		const voteId = await put();
		expect(await refusalOf(merle.api.resonance.closeVote.mutate({ voteId }))).toBe('vote_runs');
		await tendVotes(world.kernel);
		expect(await seen(voteId)).toMatchObject({ state: 'open' });
		await world.kernel.gate`update resonance_votes set closes_at = now() - interval '1 minute' where id = ${voteId}`;
		await tendVotes(world.kernel);
		expect(await seen(voteId)).toMatchObject({ state: 'too_few' });
	});
	it('is unknown outside of the circle, and its ballots to every session', async () => {
		const voteId = await put();
		expect(await refusalOf(seen(voteId, outsider))).toBe('round_missing');
		expect(await refusalOf(outsider.api.resonance.closeVote.mutate({ voteId }))).toBe('vote_missing');
	});
});

describe('the record', () => {
	it('is written by everybody of the circle, without a name, and stays when its group goes', async () => {
		const who = circle[6] as TestPerson;
		const { cards } = await who.api.resonance.round.query({ roundId });
		const [card] = cards;
		const { id: groupId } = await who.api.resonance.nameGroup.mutate({
			roundId,
			groupId: null,
			title: 'Pausen',
			cardIds: [card?.id ?? ''],
		});
		const write = (id: string | null, text: string, group: string | null = groupId) =>
			who.api.resonance.writeLine.mutate({ roundId, id, groupId: group, text });
		await write(null, 'Wir brauchen eine feste Pause.');
		await write(null, 'Der Plan kommt aus dem Juni.', null);
		const lines = async () => (await merle.api.resonance.round.query({ roundId })).record;
		expect((await lines()).map(({ text, groupId: of }) => [text, of])).toEqual([
			['Wir brauchen eine feste Pause.', groupId],
			['Der Plan kommt aus dem Juni.', null],
		]);
		const [line] = await lines();
		await write(line?.id ?? '', 'Wir brauchen zwei feste Pausen.');
		await who.api.resonance.moveCards.mutate({ roundId, cardIds: [card?.id ?? ''], groupId: null });
		expect(await lines()).toMatchObject([{ text: 'Wir brauchen zwei feste Pausen.', groupId: null }, {}]);
		await write(line?.id ?? '', '', null);
		expect(await lines()).toHaveLength(1);
		expect(
			await refusalOf(outsider.api.resonance.writeLine.mutate({ roundId, id: null, groupId: null, text: 'Ich' })),
		).toBe('round_missing');
	});
});
