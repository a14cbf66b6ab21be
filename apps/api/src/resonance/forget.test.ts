import { CARDS_KEPT_DAYS, CIRCLE_MIN, FLOOR, TICKETS_KEPT_DAYS } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { closeRound, tendRounds } from './fold.ts';
import { forgetRounds } from './forget.ts';
import { castBallot, dropCard, fetchBallot, fetchTickets, type Ticket } from './playing.ts';
import { closeVote } from './votes.ts';

let world: TestWorld;
let merle: TestPerson;
let ole: TestPerson;
let circle: TestPerson[];
let roundId: string; // released
let voteId: string; // counted
let resting: string; // a vote that waits

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	const unitId = await world.unit(tenantId, 'Bürgerdienste');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++) circle.push(await world.person(tenantId, { unitIds: [unitId] }));
	({ id: roundId } = await merle.api.resonance.open.mutate({
		question: 'Was hat uns der neue Schalterplan gekostet?',
		reason: 'Damit der Plan im Januar besser wird.',
		template: 'free',
		unitIds: [unitId],
		secondId: ole.personId,
		days: 5,
	}));
	const spki = async (path: string) => ((await (await world.request(path)).json()) as { publicKey: string }).publicKey;
	const writers = circle.slice(0, FLOOR);
	for (const who of writers) {
		const key = await spki(`/anon/round/${roundId}`);
		const sign = (blinded: string[]) => who.api.resonance.issueTickets.mutate({ roundId, blinded });
		const [ticket] = await fetchTickets(key, sign, 1);
		await dropCard(world.request, roundId, ticket as Ticket, 'Eine Karte');
	}
	await closeRound(world.kernel, roundId);
	for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
	await tendRounds(world.kernel);
	const put = { roundId, kind: 'consent' as const, title: 'Wir lassen es so.', options: [], dots: null, days: 2 };
	for (let votes = 0; votes < 2; votes++) {
		resting = (await merle.api.resonance.openVote.mutate(put)).id;
		voteId ||= resting;
		for (const who of writers) {
			const id = resting;
			const key = await spki(`/anon/vote/${id}`);
			const ballot = await fetchBallot(key, (blinded) => who.api.resonance.issueBallot.mutate({ voteId: id, blinded }));
			await castBallot(world.request, id, ballot, { consent: 'object', reason: 'Das trägt nicht.' });
		}
	}
	await closeVote(world.kernel, voteId);
});
afterAll(() => world.close());

const counts = async () => {
	const [row] = await world.kernel.gate`select
		(select count(*)::int from resonance_cards where round_id = ${roundId}) as cards,
		(select count(*)::int from resonance_tickets where round_id = ${roundId}) as tickets,
		(select count(*)::int from resonance_spent where round_id = ${roundId}) as spent,
		(select count(*)::int from resonance_vote_tickets where vote_id = ${voteId}) as ballots,
		(select count(*)::int from resonance_vote_tickets where vote_id = ${resting}) as resting,
		(select cardinality(reasons) from resonance_votes where id = ${voteId}) as reasons`;
	return row;
};
/** As if it had closed so many days ago; a guard would refuse another day of the close to the program, not to the gate. */
const closed = async (days: number) => {
	const { gate } = world.kernel;
	await gate`update resonance_rounds set closed_on = (now() at time zone 'Europe/Berlin')::date - ${days}::int where id = ${roundId}`;
	await gate`update resonance_votes set closes_at = now() - make_interval(days => ${days}) where round_id = ${roundId}`;
	await forgetRounds(world.kernel);
};
const all = { cards: FLOOR, tickets: FLOOR, spent: FLOOR, ballots: FLOOR, resting: FLOOR, reasons: FLOOR };

describe('what is kept', () => {
	it('is all of it for a month, and then no longer who had been online and which envelopes were used', async () => {
		await closed(TICKETS_KEPT_DAYS - 1);
		expect(await counts()).toEqual(all);
		await closed(TICKETS_KEPT_DAYS + 1);
		// a vote that waits keeps its tickets: without them there would be a second ballot
		expect(await counts()).toEqual({ ...all, tickets: 0, spent: 0, ballots: 0 });
	});
	it('are cards and reasons until the end of the time agreed on, a year unless it was shortened', async () => {
		await closed(CARDS_KEPT_DAYS);
		expect(await counts()).toMatchObject({ cards: FLOOR, reasons: FLOOR });
		await world.kernel.gate`insert into resonance_settings (tenant_id, cards_kept_days) values (${merle.tenantId}, 90)`;
		await closed(90);
		expect(await counts()).toMatchObject({ cards: FLOOR, reasons: FLOOR });
		await closed(91);
		expect(await counts()).toMatchObject({ cards: 0, reasons: 0 });
	});
	it('are question, outcome and numbers, which name nobody', async () => {
		const round = await (circle[0] as TestPerson).api.resonance.round.query({ roundId });
		expect(round).toMatchObject({ question: 'Was hat uns der neue Schalterplan gekostet?', cards: [] });
		expect(round.votes.find(({ id }) => id === voteId)?.ballots).toBe(FLOOR);
	});
});
