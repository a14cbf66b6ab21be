import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { ACCOUNT_DAYS, FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { closeRound, tendRounds } from './fold.ts';
import { castBallot, dropCard, fetchBallot, fetchTickets, type Ticket } from './playing.ts';
import { closeVote } from './votes.ts';

/** Accounts younger than two weeks: everybody may write, but they do not count towards the floor. */
let world: TestWorld;
let tenantId: string;
let merle: TestPerson;
let ole: TestPerson;

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => berlinDay(new Date(Date.now() - days * DAY_MS));
const asked = {
	question: 'Was hat uns der neue Schalterplan gekostet?',
	reason: 'Er wird geändert.',
	template: 'free' as const,
};

beforeAll(async () => {
	world = await testWorld();
	tenantId = await world.tenant('Stadt A');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
});
afterAll(() => world.close());

async function circleOf(old: number, young: number) {
	const unitId = await world.unit(tenantId, `Team ${crypto.randomUUID()}`);
	const make = (count: number, joinedOn: string) =>
		Promise.all(
			Array.from({ length: count }, (_, at) =>
				world.person(tenantId, { name: `${joinedOn} ${at}`, unitIds: [unitId], joinedOn }),
			),
		);
	return {
		unitId,
		old: await make(old, daysAgo(ACCOUNT_DAYS)),
		young: await make(young, daysAgo(ACCOUNT_DAYS - 1)),
	};
}
const open = (unitId: string) =>
	merle.api.resonance.open.mutate({ ...asked, unitIds: [unitId], secondId: ole.personId, days: 5 });
async function write(roundId: string, people: readonly TestPerson[]) {
	const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
	for (const who of people) {
		const issue = (blinded: string[]) => who.api.resonance.issueTickets.mutate({ roundId, blinded });
		const [ticket] = await fetchTickets(publicKey, issue, 1);
		expect((await dropCard(world.request, roundId, ticket as Ticket, 'Karte von niemandem')).status).toBe(202);
	}
}
const phaseOf = async (roundId: string) => (await merle.api.resonance.round.query({ roundId })).phase;

describe('an account younger than two weeks', () => {
	it('does not count: a circle of eight with four new ones is not even asked', async () => {
		const { unitId } = await circleOf(4, 4);
		expect(await refusalOf(open(unitId))).toBe('circle_too_new');
		const live = merle.api.resonance.openLive.mutate({ ...asked, unitIds: [unitId], checkin: '' });
		expect(await refusalOf(live)).toBe('circle_too_new');
	});
	it('writes like everybody else, but does not help to reach the floor', async () => {
		const { unitId, old, young } = await circleOf(FLOOR, 4);
		const { id } = await open(unitId);
		await write(id, [...old.slice(1), ...young]);
		await closeRound(world.kernel, id);
		expect(await phaseOf(id)).toBe('too_few');
		expect(await world.kernel.gate`select from resonance_cards where round_id = ${id}`).toHaveLength(0);
	});
	it('counts by its age when the round opened, and not by that of the day of the close', async () => {
		const { unitId, old, young } = await circleOf(FLOOR, 3);
		const { id } = await open(unitId);
		await world.kernel.gate`update identity_memberships set joined_on = '2020-01-02' where tenant_id = ${tenantId}`;
		await write(id, [...old.slice(1), ...young]);
		await closeRound(world.kernel, id);
		expect(await phaseOf(id)).toBe('too_few');
	});
	it('does not help a vote or a live round over the floor either', async () => {
		const { unitId, old, young } = await circleOf(FLOOR, 4);
		const { id: roundId } = await open(unitId);
		await write(roundId, old);
		await closeRound(world.kernel, roundId);
		for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
		await tendRounds(world.kernel);
		const vote = { roundId, kind: 'dots' as const, title: 'Was zuerst?', options: ['A', 'B'], dots: 1, days: 1 };
		const counted = async (people: readonly TestPerson[]) => {
			const { id: voteId } = await merle.api.resonance.openVote.mutate(vote);
			const { publicKey } = (await (await world.request(`/anon/vote/${voteId}`)).json()) as { publicKey: string };
			for (const who of people) {
				const issue = (blinded: string) => who.api.resonance.issueBallot.mutate({ voteId, blinded });
				await castBallot(world.request, voteId, await fetchBallot(publicKey, issue), { dots: { 0: 1 } });
			}
			await closeVote(world.kernel, voteId);
			return (await merle.api.resonance.round.query({ roundId })).votes.find(({ id }) => id === voteId)?.state;
		};
		expect(await counted([...old.slice(1), ...young])).toBe('too_few');
		expect(await counted(old)).toBe('counted');

		const live = { ...asked, unitIds: [unitId], checkin: '' };
		const { id } = await merle.api.resonance.openLive.mutate(live);
		await merle.api.resonance.advance.mutate({ roundId: id, from: 'arriving' });
		await merle.api.resonance.advance.mutate({ roundId: id, from: 'looking_back' });
		await write(id, [...old.slice(1), ...young]);
		expect(await refusalOf(merle.api.resonance.reveal.mutate({ roundId: id }))).toBe('too_few_to_reveal');
		await write(id, old.slice(0, 1));
		await merle.api.resonance.reveal.mutate({ roundId: id });
		expect(await phaseOf(id)).toBe('grouping');
	});
	it('is told by the day of joining, which an invitation writes by itself', async () => {
		const [row] = await world.kernel.gate<{ joined: string }[]>`
			insert into identity_memberships (tenant_id, person_id, name, email, roles)
			select ${await world.tenant('Stadt B')}, ${merle.personId}, 'Merle', 'merle@test.example', '{staff}' returning joined_on::text as joined`;
		expect(row?.joined).toBe(berlinDay(new Date()));
	});
});
