import { berlinDay, workingDayAfter, workingDaysWithin } from '@gestaltungsraum/domain/resonance/calendar';
import { CIRCLE_MIN, FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { objectionMail } from './council-mails.ts';
import { closeRound, foldAll, releaseRound, tendRounds } from './fold.ts';
import { castBallot, dropCard, fetchBallot, fetchTickets, type Ticket } from './playing.ts';
import { closeVote, tendVotes } from './votes.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council, reviews
let ida: TestPerson; // staff council as well
let outsider: TestPerson;
let stranger: TestPerson; // staff council of another town
let circle: TestPerson[];
let unitId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	unitId = await world.unit(tenantId, 'Bürgerdienste');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	ida = await world.person(tenantId, { name: 'Ida', roles: ['staff', 'staff_council'] });
	outsider = await world.person(tenantId, { name: 'Außen', roles: ['staff', 'admin', 'data_protection'] });
	stranger = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'staff_council'] });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [unitId] }));
});
afterAll(() => world.close());

const words = {
	question: 'Was hat uns der neue Schalterplan gekostet?',
	reason: 'Damit der Plan im Januar besser wird.',
	template: 'free' as const,
};
const open = async () =>
	(await merle.api.resonance.open.mutate({ ...words, unitIds: [unitId], secondId: ole.personId, days: 5 })).id;
const read = (roundId: string, who = circle[0] as TestPerson) => who.api.resonance.round.query({ roundId });
const object = (roundId: string, who = ida, reason = 'Die Gruppe ist zu klein geschnitten.') =>
	who.api.resonance.raiseObjection.mutate({ roundId, reason });
const settle = async (roundId: string, who = ida) => {
	const [first] = (await read(roundId)).objections;
	await who.api.resonance.settleObjection.mutate({ id: first?.id ?? '', settlement: 'Der Kreis bleibt, wie er ist.' });
};
const spkiOf = async (kind: 'round' | 'vote', id: string) =>
	((await (await world.request(`/anon/${kind}/${id}`)).json()) as { publicKey: string }).publicKey;
const tickets = async (who: TestPerson, roundId: string, needed = 1): Promise<Ticket[]> =>
	fetchTickets(
		await spkiOf('round', roundId),
		(blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }),
		needed,
	);
const drop = (roundId: string, ticket: Ticket | undefined, text = 'Eine Karte') =>
	dropCard(world.request, roundId, ticket as Ticket, text);
async function write(roundId: string, members = FLOOR) {
	for (const who of circle.slice(0, members))
		expect((await drop(roundId, (await tickets(who, roundId))[0])).status).toBe(202);
}
const stateOf = async (roundId: string) =>
	(
		await world.kernel.gate`select phase, paused, closes_at::text as closes from resonance_rounds where id = ${roundId}`
	)[0];
const waiting = async (id: string) =>
	(await world.kernel.gate`select count(*)::int as n from resonance_inbox where round_id = ${id}`)[0]?.['n'];

describe('an objection', () => {
	it('lets the round rest, and its circle and pair read why', async () => {
		const roundId = await open();
		await object(roundId);
		for (const who of [circle[0] as TestPerson, merle, ole]) {
			const round = await read(roundId, who);
			expect(round.objections).toMatchObject([
				{ by: 'Ida', org: 'Stadt A', reason: 'Die Gruppe ist zu klein geschnitten.' },
			]);
			if (round.member) expect(round.why.write).toBe('round_paused');
			const { rounds } = await who.api.resonance.list.query({ page: 1 });
			expect(rounds.find(({ id }) => id === roundId)?.paused).toBe(true);
		}
		const mails = await world.kernel
			.gate`select data->>'id' as id from jobs.job where name = 'mail' and data->>'kind' = 'objection' and data->>'roundId' = ${roundId}`;
		expect(mails.map(({ id }) => id as string).toSorted()).toEqual([merle.personId, ole.personId].toSorted());
		expect((await objectionMail(world.kernel, merle.personId, roundId))?.subject).toContain('ruht');
		expect(await objectionMail(world.kernel, outsider.personId, roundId)).toBeNull();
	});
	it('is for the staff council of the own town alone, once, with a reason, and not after the end', async () => {
		const roundId = await open();
		for (const who of [merle, outsider, circle[0] as TestPerson])
			expect(await refusalOf(object(roundId, who))).toBe('not_staff_council');
		expect(await refusalOf(object(roundId, stranger))).toBe('round_missing');
		expect(await refusalOf(object(roundId, ida, 'Nein'))).toBe('BAD_REQUEST');
		await object(roundId);
		expect(await refusalOf(object(roundId, ole))).toBe('objection_stands');
		await settle(roundId, ole); // of the same staff council
		await closeRound(world.kernel, roundId);
		expect(await refusalOf(object(roundId))).toBe('already_ended');
	});
	it('is settled by that staff council alone, with what was agreed, and nobody takes it out again', async () => {
		const roundId = await open();
		await object(roundId);
		const id = (await read(roundId)).objections[0]?.id ?? '';
		const settlement = 'Wir warten eine Woche.';
		for (const who of [merle, outsider])
			expect(await refusalOf(who.api.resonance.settleObjection.mutate({ id, settlement }))).toBe('not_staff_council');
		expect(await refusalOf(stranger.api.resonance.settleObjection.mutate({ id, settlement }))).toBe(
			'objection_missing',
		);
		await ida.api.resonance.settleObjection.mutate({ id, settlement });
		expect(await refusalOf(ida.api.resonance.settleObjection.mutate({ id, settlement }))).toBe('objection_missing');
		expect(await read(roundId)).toMatchObject({ objections: [], why: { write: null } });
		const rows = await world.kernel.gate`select settlement from resonance_objections where id = ${id}`;
		expect(rows).toMatchObject([{ settlement }]);
	});
});

describe('while a round rests', () => {
	it('no card is taken, also with a ticket from before; a card may be taken back afterwards', async () => {
		const roundId = await open();
		const [sent, kept] = await tickets(circle[0] as TestPerson, roundId, 2);
		expect((await drop(roundId, sent)).status).toBe(202);
		await object(roundId);
		const refused = await drop(roundId, kept);
		expect(refused.status).toBe(409);
		expect(((await refused.json()) as { de: string }).de).toContain('ruht');
		expect(await waiting(roundId)).toBe(1);
		const withdraw = () =>
			world.request('/anon/withdraw', { method: 'POST', body: JSON.stringify({ roundId, proof: sent?.proof }) });
		expect((await withdraw()).status).toBe(409);
		await settle(roundId);
		expect((await withdraw()).status).toBe(202);
		expect((await drop(roundId, kept)).status).toBe(202);
		await closeRound(world.kernel, roundId);
	});
	it('no tickets are signed, and no browser is told to ask for them', async () => {
		const roundId = await open();
		const who = circle[1] as TestPerson;
		await object(roundId);
		expect(await refusalOf(tickets(who, roundId))).toBe('round_paused');
		expect((await who.api.resonance.openTickets.query()).rounds.map(({ id }) => id)).not.toContain(roundId);
		expect((await who.api.resonance.waiting.query()).rounds.map(({ id }) => id)).not.toContain(roundId);
		expect(await world.kernel.gate`select from resonance_tickets where round_id = ${roundId}`).toHaveLength(0);
	});
	it('nothing is folded: what waits goes on waiting, and is there afterwards', async () => {
		const roundId = await open();
		const held = await tickets(circle[0] as TestPerson, roundId, 10);
		for (const ticket of held) await drop(roundId, ticket);
		await object(roundId);
		await foldAll(world.kernel);
		expect(await waiting(roundId)).toBe(10);
		await settle(roundId);
		await foldAll(world.kernel);
		expect(await waiting(roundId)).toBe(0);
		expect(await world.kernel.gate`select from resonance_cards where round_id = ${roundId}`).toHaveLength(10);
	});
	it('it neither closes nor reviews nor is released, when its time has come and both have confirmed', async () => {
		const roundId = await open();
		await write(roundId);
		await object(roundId);
		await world.kernel.gate`update resonance_rounds set closes_at = now() - interval '1 minute' where id = ${roundId}`;
		await tendRounds(world.kernel);
		await closeRound(world.kernel, roundId);
		expect(await stateOf(roundId)).toMatchObject({ phase: 'collecting', paused: true });
		await settle(roundId);
		await closeRound(world.kernel, roundId);
		await merle.api.resonance.confirm.mutate({ roundId });
		await object(roundId);
		expect(await refusalOf(ole.api.resonance.confirm.mutate({ roundId }))).toBe('round_paused');
		const both = [merle.personId, ole.personId];
		await world.kernel.gate`update resonance_rounds set confirmed = ${both} where id = ${roundId}`;
		await tendRounds(world.kernel);
		await releaseRound(world.kernel, roundId);
		expect(await stateOf(roundId)).toMatchObject({ phase: 'reviewing' });
		await settle(roundId);
		await tendRounds(world.kernel);
		expect(await stateOf(roundId)).toMatchObject({ phase: 'grouping' });
	});
	it('no vote is put, handed out, taken, closed or counted', async () => {
		const roundId = await open();
		await write(roundId);
		await closeRound(world.kernel, roundId);
		for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
		await tendRounds(world.kernel);
		const vote = { roundId, kind: 'dots' as const, title: 'Was zuerst?', options: ['A', 'B'], dots: 3, days: 3 };
		const { id: voteId } = await merle.api.resonance.openVote.mutate(vote);
		const spki = await spkiOf('vote', voteId);
		const ballot = (who: TestPerson) =>
			fetchBallot(spki, (blinded) => who.api.resonance.issueBallot.mutate({ voteId, blinded }));
		const cast = (ticket: Ticket) => castBallot(world.request, voteId, ticket, { dots: { '0': 2 } });
		const early = await ballot(circle[0] as TestPerson);
		await object(roundId);
		expect(await refusalOf(ballot(circle[1] as TestPerson))).toBe('round_paused');
		expect((await (circle[1] as TestPerson).api.resonance.openTickets.query()).votes).toEqual([]);
		expect((await cast(early)).status).toBe(409);
		expect(await waiting(voteId)).toBe(0);
		expect(await refusalOf(merle.api.resonance.openVote.mutate(vote))).toBe('round_paused');
		expect(await refusalOf(merle.api.resonance.closeVote.mutate({ voteId }))).toBe('round_paused');
		await world.kernel.gate`update resonance_votes set closes_at = now() - interval '1 minute' where id = ${voteId}`;
		await tendVotes(world.kernel);
		await closeVote(world.kernel, voteId);
		expect(await world.kernel.gate`select state from resonance_votes where id = ${voteId}`).toMatchObject([
			{ state: 'open' },
		]);
		for (const call of [
			() => merle.api.resonance.nameGroup.mutate({ roundId, groupId: null, title: 'Neu', cardIds: [] }),
			() => merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Ein Ergebnis' }),
			() => merle.api.resonance.writeLine.mutate({ roundId, id: null, groupId: null, text: 'Ein Satz' }),
		])
			expect(await refusalOf(call())).toBe('round_paused');
		await settle(roundId);
		const [later] = await world.kernel.gate`select closes_at > now() as open from resonance_votes where id = ${voteId}`;
		expect(later?.['open']).toBe(true);
		expect((await cast(early)).status).toBe(202);
	});
	it('a live round neither begins nor reveals', async () => {
		const { id: roundId } = await merle.api.resonance.openLive.mutate({ ...words, unitIds: [unitId], checkin: '' });
		await object(roundId);
		expect(await refusalOf(merle.api.resonance.advance.mutate({ roundId, from: 'arriving' }))).toBe('round_paused');
		await settle(roundId);
		for (const from of ['arriving', 'looking_back'] as const)
			await merle.api.resonance.advance.mutate({ roundId, from });
		await write(roundId);
		await object(roundId);
		expect(await refusalOf(merle.api.resonance.reveal.mutate({ roundId }))).toBe('round_paused');
		expect(await refusalOf(merle.api.resonance.setTimer.mutate({ roundId, minutes: 5 }))).toBe('round_paused');
		await settle(roundId);
		await merle.api.resonance.reveal.mutate({ roundId });
		expect(await stateOf(roundId)).toMatchObject({ phase: 'grouping' });
	});
	it('the database itself lets it not go on, whoever asks', async () => {
		const roundId = await open();
		await object(roundId);
		const change = world.kernel.gate`update resonance_rounds set phase = 'reviewing' where id = ${roundId}`;
		await expect(change).rejects.toMatchObject({ code: '42501' });
	});
	it('the inbox keeps its beat, so that a pause does not show in the log', async () => {
		const { gate } = world.kernel;
		await gate`delete from resonance_rounds`;
		const roundId = await open();
		await object(roundId);
		const seen = new Set<unknown>();
		for (let tries = 0; tries < 100 && seen.size < 4; tries++) {
			seen.add((await gate`select relfilenode::text as f from pg_class where relname = 'resonance_inbox'`)[0]?.['f']);
			await new Promise((done) => setTimeout(done, 10));
		}
		expect(seen.size).toBe(4);
	});
});

describe('settling', () => {
	it('moves the end by the working days that the round has rested, those begun included', async () => {
		const { gate } = world.kernel;
		const roundId = await open();
		const closes = async () => new Date((await stateOf(roundId))?.['closes'] as string);
		const before = await closes();
		await object(roundId);
		const today = berlinDay(new Date());
		await gate`update resonance_objections set raised_on = ${today}::date - 9 where round_id = ${roundId}`;
		const [first] = await gate`select raised_on::text as day from resonance_objections where round_id = ${roundId}`;
		await settle(roundId);
		const days = workingDaysWithin(first?.['day'] as string, today, null);
		expect(days).toBeGreaterThanOrEqual(5);
		expect(berlinDay(await closes())).toBe(workingDayAfter(berlinDay(before), days, null));
		expect((await closes()).getTime()).toBeGreaterThan(before.getTime());
	});
});
