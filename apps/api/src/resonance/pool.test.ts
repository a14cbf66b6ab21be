import { FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import { berlinDay, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { closeRound, tendRounds } from './fold.ts';
import { roundMail } from './mails.ts';
import { castBallot, dropCard, fetchBallot, fetchTickets, type Ticket } from './playing.ts';
import { closeVote } from './votes.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates, of A
let olga: TestPerson; // staff council of B, reviews
let otto: TestPerson; // staff council of C
let away: TestPerson; // staff council of a town outside of the association
let townless: TestPerson; // facilitator of that town
let circle: TestPerson[]; // 3 + 3 + 4
let association: string;
let [a, b, c, d] = ['', '', '', ''];

beforeAll(async () => {
	world = await testWorld();
	[a, b, c, d] = [
		await world.tenant('Gemeinde A'),
		await world.tenant('Gemeinde B'),
		await world.tenant('Gemeinde C'),
		await world.tenant('Stadt D'),
	];
	association = await world.association('Verband', [a, b, c]);
	const person = (tenantId: string, name: string, ...roles: ('facilitator' | 'staff_council')[]) =>
		world.person(tenantId, { name, roles: ['staff', ...roles] });
	merle = await person(a, 'Merle', 'facilitator');
	olga = await person(b, 'Olga', 'staff_council');
	otto = await person(c, 'Otto', 'staff_council');
	circle = [
		merle,
		...(await Promise.all(['A2', 'A3'].map((name) => person(a, name)))),
		olga,
		...(await Promise.all(['B2', 'B3'].map((name) => person(b, name)))),
		otto,
		...(await Promise.all(['C2', 'C3', 'C4'].map((name) => person(c, name)))),
	];
	away = await person(d, 'Fern', 'staff_council');
	townless = await person(d, 'Frei', 'facilitator');
	// neither councillors nor partners belong to it
	await world.person(b, { name: 'Rat', roles: ['councillor'] });
});
afterAll(() => world.close());

const asked = () => ({
	question: 'Was können wir kleinen Häuser uns gemeinsam leisten?',
	reason: 'Im Frühjahr plant der Verband.',
	template: 'free' as const,
	secondId: olga.personId,
	days: 5,
	associationId: association,
	tenantIds: [] as string[],
});
const open = async (more: object = {}, who = merle) =>
	(await who.api.resonance.openPooled.mutate({ ...asked(), ...more })).id;
const read = (who: TestPerson, roundId: string) => who.api.resonance.round.query({ roundId });
const spkiOf = async (path: string) => ((await (await world.request(path)).json()) as { publicKey: string }).publicKey;
async function write(roundId: string, who: TestPerson, text: string) {
	const [ticket] = await fetchTickets(
		await spkiOf(`/anon/round/${roundId}`),
		(blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }),
		1,
	);
	expect((await dropCard(world.request, roundId, ticket as Ticket, text)).status).toBe(202);
}

describe('a round of several administrations', () => {
	it('has a result for 3 + 3 + 4 people at floor 5, and all of them write, read, group and vote', async () => {
		const roundId = await open();
		const writers = [circle[1], circle[2], circle[4], circle[7], circle[9]] as TestPerson[];
		for (const [at, who] of writers.entries()) await write(roundId, who, `Karte ${at}`);
		await closeRound(world.kernel, roundId);
		expect((await read(olga, roundId)).review?.cards).toHaveLength(FLOOR);
		for (const who of [merle, olga]) await who.api.resonance.confirm.mutate({ roundId });
		await tendRounds(world.kernel);
		for (const who of circle)
			expect(await read(who, roundId)).toMatchObject({ size: 10, floor: FLOOR, phase: 'grouping', member: true });
		const [card] = (await read(otto, roundId)).cards;
		await otto.api.resonance.nameGroup.mutate({
			roundId,
			groupId: null,
			title: 'Gemeinsam',
			cardIds: [card?.id ?? ''],
		});
		expect((await read(merle, roundId)).groups).toMatchObject([{ title: 'Gemeinsam' }]);
		const { id: voteId } = await merle.api.resonance.openVote.mutate({
			roundId,
			kind: 'dots',
			title: 'Was zuerst?',
			options: ['Archiv', 'Vergabe'],
			dots: 1,
			days: 2,
		});
		for (const who of [circle[0], circle[3], circle[5], circle[6], circle[8]] as TestPerson[]) {
			const ballot = await fetchBallot(await spkiOf(`/anon/vote/${voteId}`), (blinded) =>
				who.api.resonance.issueBallot.mutate({ voteId, blinded }),
			);
			expect((await castBallot(world.request, voteId, ballot, { dots: { '0': 1 } })).status).toBe(202);
		}
		await closeVote(world.kernel, voteId);
		expect((await read(circle[9] as TestPerson, roundId)).votes).toMatchObject([{ ballots: 5, totals: { '0': [5] } }]);
		await merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Ein gemeinsames Archiv.' });
		const due = workingDayAfter(berlinDay(new Date()), 5, null);
		await merle.api.resonance.offerStep.mutate({ roundId, text: 'Räume suchen', ownerId: otto.personId, due });
		const [step] = (await read(otto, roundId)).steps;
		await otto.api.resonance.answerStep.mutate({ id: step?.id ?? '', state: 'accepted', note: null });
		expect((await read(merle, roundId)).steps).toMatchObject([{ ownerName: 'Otto', state: 'accepted' }]);
	});
	it('gives nobody a number by administration: not on the page, not to its staff councils', async () => {
		const roundId = await open();
		await write(roundId, circle[9] as TestPerson, 'Eine Karte');
		const page = await read(merle, roundId);
		expect(page.pooled).toEqual(['Gemeinde A', 'Gemeinde B', 'Gemeinde C']);
		const seen = (await otto.api.resonance.insight.query()).rounds.find(({ id }) => id === roundId);
		for (const view of [page, seen]) expect(JSON.stringify(view)).not.toMatch(/"(3|4)"|: ?[34][,}]/);
		expect(Object.keys(seen ?? {})).not.toContain('counts');
		expect(JSON.stringify(await merle.api.resonance.poolOptions.query())).not.toMatch(/people|size|count/);
	});
	it('is known to each of the staff councils, whose objection lets it rest for all', async () => {
		const roundId = await open();
		for (const who of [olga, otto])
			expect((await who.api.resonance.insight.query()).rounds.find(({ id }) => id === roundId)).toMatchObject({
				pooled: ['Gemeinde A', 'Gemeinde B', 'Gemeinde C'],
				pair: ['Merle', 'Olga (Gemeinde B)'],
				why: { object: null },
			});
		await otto.api.resonance.raiseObjection.mutate({ roundId, reason: 'Bei uns nicht vereinbart.' });
		const round = await read(circle[1] as TestPerson, roundId);
		expect(round).toMatchObject({ why: { write: 'round_paused' }, objections: [{ by: 'Otto', org: 'Gemeinde C' }] });
		const id = round.objections[0]?.id ?? '';
		const settlement = 'Nachgeholt.';
		expect(await refusalOf(olga.api.resonance.settleObjection.mutate({ id, settlement }))).toBe('objection_missing');
		await otto.api.resonance.settleObjection.mutate({ id, settlement });
		expect((await read(circle[1] as TestPerson, roundId)).why.write).toBeNull();
	});
	it('is unknown outside of the association', async () => {
		const roundId = await open();
		for (const who of [away, townless]) {
			expect(await refusalOf(read(who, roundId))).toBe('round_missing');
			expect(await refusalOf(who.api.resonance.circle.query({ roundId }))).toBe('round_missing');
			expect((await who.api.resonance.list.query({ page: 1 })).rounds).toEqual([]);
		}
		expect((await away.api.resonance.insight.query()).rounds).toEqual([]);
		const reason = 'Geht uns nichts an.';
		expect(await refusalOf(away.api.resonance.raiseObjection.mutate({ roundId, reason }))).toBe('round_missing');
		expect(await refusalOf(open({}, townless))).toBe('pool_missing');
		expect(await townless.api.resonance.poolOptions.query()).toEqual({ associations: [], seconds: [] });
	});
	it('of chosen administrations leaves the others out', async () => {
		const roundId = await open({ tenantIds: [c], secondId: otto.personId }, await bigEnough());
		const { people } = await otto.api.resonance.circle.query({ roundId });
		expect(new Set(people.map(({ org }) => org))).toEqual(new Set(['Gemeinde A', 'Gemeinde C']));
		expect(await refusalOf(read(circle[4] as TestPerson, roundId))).toBe('round_missing');
		expect((await olga.api.resonance.insight.query()).rounds.map(({ id }) => id)).not.toContain(roundId);
		const reason = 'Wir sind nicht dabei.';
		expect(await refusalOf(olga.api.resonance.raiseObjection.mutate({ roundId, reason }))).toBe('round_missing');
	});
	it('is refused to others, without a second administration, with a stranger, and below eight people', async () => {
		expect(await refusalOf(open({}, circle[1]))).toBe('not_facilitator');
		expect(await refusalOf(open({ tenantIds: [a] }))).toBe('pool_too_small');
		expect(await refusalOf(open({ tenantIds: [d] }))).toBe('pool_missing');
		expect(await refusalOf(open({ secondId: away.personId }))).toBe('second_missing');
		expect(await refusalOf(open({ secondId: circle[1]?.personId }))).toBe('second_missing');
		// of the association, but not of those that take part
		expect(await refusalOf(open({ tenantIds: [b], secondId: otto.personId }))).toBe('second_missing');
		expect(await refusalOf(open({ tenantIds: [b] }))).toBe('circle_too_small');
	});
	it('takes the strictest floor of those that take part, and days that are working days in all their Länder', async () => {
		const { gate } = world.kernel;
		await gate`insert into resonance_settings (tenant_id, floor) values (${c}, 7)`;
		await gate`update municipality_tenants set land = case id when ${a} then 'NI' when ${b} then 'NW' else 'BY' end where id in (${a}, ${b}, ${c})`;
		const roundId = await open({ days: 30 });
		const round = await read(merle, roundId);
		expect(round.floor).toBe(7);
		const today = berlinDay(new Date());
		expect(berlinDay(new Date(round.closesAt))).toBe(workingDayAfter(today, 30, ['NI', 'NW', 'BY']));
	});
	it('says in its mail that nobody gets results of one administration', async () => {
		const roundId = await open();
		const mail = await roundMail(world.kernel, otto.personId, roundId);
		expect(mail?.paragraphs.join(' ')).toContain('nie für eine einzelne');
		const own = await world.kernel.gate`select from jobs.job where name = 'mail' and data->>'roundId' = ${roundId}`;
		expect(own.length).toBeGreaterThanOrEqual(10);
	});
});

/** A has three people and C four: eight are needed. */
async function bigEnough(): Promise<TestPerson> {
	await world.person(a, { name: 'A4' });
	return merle;
}
