import { FLOOR, LIVE_CIRCLE_MIN } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { closeRound, tendRounds } from './fold.ts';
import { dropCard, fetchTickets, type Ticket } from './playing.ts';
import { listenTo } from './testing.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council
let outsider: TestPerson;
let stranger: TestPerson; // facilitator of another town
let circle: TestPerson[];
let unitId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	unitId = await world.unit(tenantId, 'Bürgerdienste');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	outsider = await world.person(tenantId, { name: 'Außen' });
	stranger = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'facilitator'] });
	circle = [];
	for (let at = 0; at < 8; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [unitId] }));
});
afterAll(() => world.close());

const words = {
	question: 'Was nehmen wir aus heute mit?',
	reason: 'Für die nächste Woche.',
	template: 'free' as const,
};
const open = async (more: object = {}) =>
	(await merle.api.resonance.openLive.mutate({ ...words, unitIds: [unitId], checkin: '', ...more })).id;
const read = (who: TestPerson, roundId: string) => who.api.resonance.round.query({ roundId });
const go = async (
	roundId: string,
	...from: ('arriving' | 'looking_back' | 'grouping' | 'weighting' | 'discussing')[]
) => {
	for (const phase of from) await merle.api.resonance.advance.mutate({ roundId, from: phase });
};
const phaseOf = async (roundId: string) => (await read(merle, roundId)).phase;
const tickets = async (who: TestPerson, roundId: string): Promise<Ticket[]> => {
	const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
	return fetchTickets(publicKey, (blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }), 2);
};
/** One card of each of the first members. */
async function write(roundId: string, members: number): Promise<Ticket[]> {
	const dropped: Ticket[] = [];
	for (const [at, who] of circle.slice(0, members).entries()) {
		const [ticket] = (await tickets(who, roundId)) as [Ticket];
		expect((await dropCard(world.request, roundId, ticket, `Karte ${at}`)).status).toBe(202);
		dropped.push(ticket);
	}
	return dropped;
}
async function board(): Promise<string> {
	const roundId = await open();
	await go(roundId, 'arriving', 'looking_back');
	await write(roundId, FLOOR);
	await merle.api.resonance.reveal.mutate({ roundId });
	return roundId;
}

describe('a live round', () => {
	it('needs five people and the role, and nobody of the staff council', async () => {
		const unit = await world.unit(merle.tenantId, 'Klein');
		for (let at = 1; at < LIVE_CIRCLE_MIN; at++) await world.person(merle.tenantId, { unitIds: [unit] });
		expect(await refusalOf(open({ unitIds: [unit] }))).toBe('live_circle_too_small');
		await world.person(merle.tenantId, { unitIds: [unit] });
		const roundId = await open({ unitIds: [unit] });
		expect(await read(merle, roundId)).toMatchObject({
			way: 'live',
			phase: 'arriving',
			size: 5,
			pair: [{ name: 'Merle' }],
		});
		const call = circle[0]?.api.resonance.openLive.mutate({ ...words, unitIds: [], checkin: '' });
		expect(await refusalOf(call as Promise<unknown>)).toBe('not_facilitator');
	});
	it('can be the first round of a town', async () => {
		const { promise, why } = await stranger.api.resonance.options.query();
		expect([promise.de.length > 100, why.open]).toEqual([true, null]);
	});
	it('goes through its phases by the facilitator, one step for one press', async () => {
		const roundId = await open();
		const advance = (who: TestPerson, from: 'arriving' | 'looking_back') =>
			refusalOf(who.api.resonance.advance.mutate({ roundId, from }));
		expect(await advance(circle[0] as TestPerson, 'arriving')).toBe('not_facilitator');
		expect(await advance(outsider, 'arriving')).toBe('round_missing');
		expect(await advance(stranger, 'arriving')).toBe('round_missing');
		const twice = await Promise.allSettled(
			[1, 2].map(() => merle.api.resonance.advance.mutate({ roundId, from: 'arriving' })),
		);
		expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		expect(await phaseOf(roundId)).toBe('looking_back');
		expect(await advance(merle, 'arriving')).toBe('phase_moved');
		await go(roundId, 'looking_back');
		expect(await refusalOf(merle.api.resonance.advance.mutate({ roundId, from: 'collecting' }))).toBe('not_by_hand');
		expect((await read(circle[0] as TestPerson, roundId)).lead).toMatchObject({
			facilitates: false,
			why: { advance: 'not_facilitator', reveal: 'not_facilitator', timer: 'not_facilitator' },
		});
	});
	it('forgets the question to arrive with when the phase is left', async () => {
		const roundId = await open({ checkin: 'Was hat Sie heute zum Lächeln gebracht?' });
		expect((await read(circle[0] as TestPerson, roundId)).lead.checkin).toContain('Lächeln');
		await go(roundId, 'arriving');
		const [row] = await world.kernel.gate`select checkin from resonance_rounds where id = ${roundId}`;
		expect(row?.['checkin']).toBeNull();
	});
	it('is found by everybody of its circle while it runs, and by nobody else', async () => {
		const roundId = await open();
		const waits = async (who: TestPerson) =>
			(await who.api.resonance.waiting.query()).rounds.filter(({ id }) => id === roundId).map(({ what }) => what);
		// the most urgent of many: the list is short
		await world.kernel.gate`update resonance_rounds set closes_at = now() + interval '1 minute' where id = ${roundId}`;
		expect(await waits(circle[0] as TestPerson)).toEqual(['live']);
		expect(await waits(outsider)).toEqual([]);
		const listed = async (who: TestPerson) =>
			(await who.api.resonance.list.query({ page: 1 })).rounds.filter(({ id }) => id === roundId);
		expect(await listed(circle[0] as TestPerson)).toMatchObject([{ way: 'live', facilitates: false }]);
		expect(await listed(merle)).toMatchObject([{ way: 'live', facilitates: true }]);
		expect(await listed(outsider)).toEqual([]);
		await go(roundId, 'arriving', 'looking_back');
		expect(await waits(circle[0] as TestPerson)).toEqual(['live']);
	});
	it('refuses what does not belong to its phase', async () => {
		const roundId = await open();
		const who = circle[0] as TestPerson;
		expect(
			await refusalOf(
				who.api.resonance.issueTickets.mutate({ roundId, blinded: Array.from({ length: 10 }, () => '7f'.repeat(256)) }),
			),
		).toBe('not_collecting');
		expect(await refusalOf(merle.api.resonance.reveal.mutate({ roundId }))).toBe('not_collecting');
		await go(roundId, 'arriving', 'looking_back');
		const [ticket, late] = (await tickets(who, roundId)) as [Ticket, Ticket];
		expect((await dropCard(world.request, roundId, ticket, 'Rechtzeitig')).status).toBe(202);
		expect(
			await refusalOf(merle.api.resonance.nameGroup.mutate({ roundId, groupId: null, title: 'X', cardIds: [] })),
		).toBe('not_published');
		for (const other of circle.slice(1, FLOOR)) {
			const [one] = (await tickets(other, roundId)) as [Ticket];
			await dropCard(world.request, roundId, one, 'Auch rechtzeitig');
		}
		await merle.api.resonance.reveal.mutate({ roundId });
		expect((await dropCard(world.request, roundId, late, 'Zu spät')).status).toBe(409);
		expect(await refusalOf(merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Ein Satz.' }))).toBe(
			'not_agreeing',
		);
		await go(roundId, 'grouping', 'weighting', 'discussing');
		expect(await refusalOf(merle.api.resonance.advance.mutate({ roundId, from: 'agreeing' }))).toBe('outcome_missing');
		await merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Ein Satz.' });
		expect(await phaseOf(roundId)).toBe('agreeing');
		await merle.api.resonance.advance.mutate({ roundId, from: 'agreeing' });
		await merle.api.resonance.end.mutate({ roundId });
		expect(await refusalOf(merle.api.resonance.setTimer.mutate({ roundId, minutes: 5 }))).toBe('already_ended');
	});
});

describe('revealing', () => {
	it('is refused below five people or five cards, shows nothing then, and writes nothing', async () => {
		const roundId = await open();
		await go(roundId, 'arriving', 'looking_back');
		const reveal = () => refusalOf(merle.api.resonance.reveal.mutate({ roundId }));
		expect(await reveal()).toBe('too_few_to_reveal');
		await write(roundId, FLOOR - 1);
		// many cards of few people are not enough either
		for (const ticket of await tickets(circle[0] as TestPerson, roundId))
			await dropCard(world.request, roundId, ticket, 'Mehr');
		const { gate } = world.kernel;
		const inbox = async () =>
			(await gate`select count(*)::int as n from resonance_inbox where round_id = ${roundId}`)[0]?.['n'];
		expect(await inbox()).toBe(FLOOR + 1);
		expect(await reveal()).toBe('too_few_to_reveal');
		expect(await read(merle, roundId)).toMatchObject({ phase: 'collecting', cards: [] });
		expect(await inbox()).toBe(FLOOR + 1);
		expect(await gate`select from resonance_cards where round_id = ${roundId}`).toHaveLength(0);
		const [key] = await gate`select 1 as there from resonance_keys where round_id = ${roundId}`;
		expect(key?.['there']).toBe(1);
	});
	it('does not count cards that were taken back', async () => {
		const roundId = await open();
		await go(roundId, 'arriving', 'looking_back');
		const [first] = (await write(roundId, FLOOR)) as [Ticket];
		await world.request('/anon/withdraw', { method: 'POST', body: JSON.stringify({ roundId, proof: first.proof }) });
		expect(await refusalOf(merle.api.resonance.reveal.mutate({ roundId }))).toBe('too_few_to_reveal');
	});
	it('shows all cards at once, in one transaction and without a key', async () => {
		const roundId = await open();
		await go(roundId, 'arriving', 'looking_back');
		await write(roundId, FLOOR);
		expect((await read(merle, roundId)).cards).toEqual([]);
		for (const who of [circle[0], ole, stranger] as TestPerson[])
			expect(await refusalOf(who.api.resonance.reveal.mutate({ roundId }))).toMatch(/not_facilitator|round_missing/);
		await merle.api.resonance.reveal.mutate({ roundId });
		const round = await read(circle[1] as TestPerson, roundId);
		expect(round.phase).toBe('grouping');
		expect(round.cards.map(({ text }) => text).toSorted()).toEqual([0, 1, 2, 3, 4].map((at) => `Karte ${at}`));
		const { gate } = world.kernel;
		expect(await gate`select distinct xmin::text from resonance_cards where round_id = ${roundId}`).toHaveLength(1);
		expect(await gate`select from resonance_keys where round_id = ${roundId}`).toHaveLength(0);
		expect(await refusalOf(merle.api.resonance.reveal.mutate({ roundId }))).toBe('not_collecting');
	});
	it('is not for sealed rounds', async () => {
		const { id } = await merle.api.resonance.open.mutate({
			...words,
			unitIds: [unitId],
			secondId: ole.personId,
			days: 1,
		});
		expect(await refusalOf(merle.api.resonance.reveal.mutate({ roundId: id }))).toBe('not_live');
	});
	it('comes by itself in the end, and a round that nobody led on is closed without cards', async () => {
		const [one, two] = [await open(), await open()];
		await go(one, 'arriving', 'looking_back');
		await write(one, FLOOR);
		await world.kernel.gate`update resonance_rounds set closes_at = now() where id = any(${[one, two]}::uuid[])`;
		await tendRounds(world.kernel);
		expect([await phaseOf(one), await phaseOf(two)]).toEqual(['grouping', 'too_few']);
		expect((await read(merle, one)).cards).toHaveLength(FLOOR);
	});
});

describe('leading', () => {
	it('hands over to somebody of the circle, who leads on', async () => {
		const roundId = await open();
		const next = circle[2] as TestPerson;
		const hand = (who: TestPerson, to: TestPerson) =>
			refusalOf(who.api.resonance.handOver.mutate({ roundId, personId: to.personId }));
		for (const to of [outsider, stranger, merle]) expect(await hand(merle, to)).toBe('successor_missing');
		expect(await hand(next, circle[3] as TestPerson)).toBe('not_facilitator');
		const { people } = await merle.api.resonance.successors.query({ roundId });
		expect(people.map(({ name }) => name)).toEqual(circle.map(({ name }) => name));
		await merle.api.resonance.handOver.mutate({ roundId, personId: next.personId });
		expect((await read(next, roundId)).lead.facilitates).toBe(true);
		expect((await read(next, roundId)).pair).toEqual([{ name: next.name, org: 'Stadt A' }]);
		await next.api.resonance.advance.mutate({ roundId, from: 'arriving' });
		// she was not of the circle herself
		expect(await refusalOf(read(merle, roundId))).toBe('round_missing');
	});
	it('does not hand over a sealed round, whose pair was promised', async () => {
		const { id } = await merle.api.resonance.open.mutate({
			...words,
			unitIds: [unitId],
			secondId: ole.personId,
			days: 1,
		});
		const call = merle.api.resonance.handOver.mutate({ roundId: id, personId: circle[0]?.personId ?? '' });
		expect(await refusalOf(call)).toBe('not_live');
	});
	it('sets, lengthens and stops a timer that all see', async () => {
		const roundId = await open();
		const api = merle.api.resonance;
		const left = async () => {
			const { lead } = await read(circle[0] as TestPerson, roundId);
			return lead.timerEndsAt === null
				? null
				: Math.round((Date.parse(lead.timerEndsAt) - Date.parse(lead.now)) / 60_000);
		};
		expect(await refusalOf(api.lengthenTimer.mutate({ roundId, minutes: 1 }))).toBe('no_timer');
		expect(await refusalOf((circle[0] as TestPerson).api.resonance.setTimer.mutate({ roundId, minutes: 3 }))).toBe(
			'not_facilitator',
		);
		await api.setTimer.mutate({ roundId, minutes: 3 });
		expect(await left()).toBe(3);
		await api.lengthenTimer.mutate({ roundId, minutes: 5 });
		expect(await left()).toBe(8);
		await world.kernel
			.gate`update resonance_rounds set timer_ends_at = now() - interval '1 hour' where id = ${roundId}`;
		await api.lengthenTimer.mutate({ roundId, minutes: 1 });
		expect(await left()).toBe(1);
		await api.setTimer.mutate({ roundId, minutes: null });
		expect(await left()).toBeNull();
		for (const minutes of [0, 121, 1.5])
			expect(await refusalOf(api.setTimer.mutate({ roundId, minutes }))).toBe('BAD_REQUEST');
		await api.setTimer.mutate({ roundId, minutes: 3 });
		await go(roundId, 'arriving');
		expect(await left()).toBeNull();
	});
	it('leads a sealed round on once it is released, not before', async () => {
		const { id: roundId } = await merle.api.resonance.open.mutate({
			...words,
			unitIds: [unitId],
			secondId: ole.personId,
			days: 1,
		});
		const from = (phase: 'collecting' | 'reviewing' | 'grouping') =>
			merle.api.resonance.advance.mutate({ roundId, from: phase });
		await write(roundId, FLOOR);
		expect(await refusalOf(from('collecting'))).toBe('not_by_hand');
		await closeRound(world.kernel, roundId);
		expect(await refusalOf(from('reviewing'))).toBe('not_by_hand');
		for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
		await tendRounds(world.kernel);
		expect(await refusalOf(ole.api.resonance.advance.mutate({ roundId, from: 'grouping' }))).toBe('not_facilitator');
		await go(roundId, 'grouping', 'weighting', 'discussing');
		expect(await phaseOf(roundId)).toBe('agreeing');
	});
	it('looks back on what has become of earlier outcomes in which one had a part', async () => {
		const earlier = await board();
		await go(earlier, 'grouping', 'weighting', 'discussing');
		const owner = circle[1] as TestPerson;
		await merle.api.resonance.writeOutcome.mutate({ roundId: earlier, text: 'Wir machen Pause.' });
		await merle.api.resonance.offerStep.mutate({
			roundId: earlier,
			text: 'Aushang',
			ownerId: owner.personId,
			due: '2030-01-02',
		});
		const [step] = (await read(owner, earlier)).steps;
		await owner.api.resonance.answerStep.mutate({
			id: step?.id ?? '',
			state: 'declined',
			note: 'Dafür fehlt der Platz.',
		});
		const now = await open();
		const { rounds } = await (circle[3] as TestPerson).api.resonance.lookBack.query({ roundId: now });
		expect(rounds.find(({ id }) => id === earlier)).toMatchObject({
			outcome: 'Wir machen Pause.',
			steps: [{ text: 'Aushang', ownerName: owner.name, state: 'declined', note: 'Dafür fehlt der Platz.' }],
		});
		expect((await outsider.api.resonance.lookBack.query({ roundId: now })).rounds).toEqual([]);
		expect((await stranger.api.resonance.lookBack.query({ roundId: now })).rounds).toEqual([]);
	});
});

const listen = (who: TestPerson, roundId: string, since?: string) => listenTo(world, who, roundId, since);
const of = (kind: string) => (event: { kind: string }) => event.kind === kind;

describe('the stream of a board', () => {
	it('tells the others where a card lies now, with the title of its group', async () => {
		const roundId = await board();
		const streams = await Promise.all(circle.slice(0, 3).map((who) => listen(who, roundId)));
		await Promise.all(streams.map(({ until }) => until(of('hello'))));
		const { cards } = await read(merle, roundId);
		const cardId = cards[0]?.id ?? '';
		const { id } = await merle.api.resonance.nameGroup.mutate({
			roundId,
			groupId: null,
			title: 'Pausen',
			cardIds: [cardId],
		});
		for (const { until } of streams)
			expect(await until(of('moved'))).toEqual({
				kind: 'moved',
				cards: [{ id: cardId, groupId: id }],
				groups: [{ id, title: 'Pausen' }],
			});
		await merle.api.resonance.moveCards.mutate({ roundId, cardIds: [cardId], groupId: null });
		for (const { until } of streams) await until((event) => event.kind === 'moved' && event.cards[0]?.groupId === null);
		await Promise.all(streams.map(({ stop }) => stop()));
	});
	it('tells of phases, steps and the timer', async () => {
		const roundId = await open();
		const stream = await listen(circle[0] as TestPerson, roundId);
		await stream.until(of('hello'));
		await merle.api.resonance.setTimer.mutate({ roundId, minutes: 2 });
		const timer = (await stream.until(of('timer'))) as { now: string; endsAt: string };
		expect(Date.parse(timer.endsAt)).toBe(Date.parse((await read(merle, roundId)).lead.timerEndsAt ?? ''));
		await go(roundId, 'arriving');
		await stream.until(of('changed'));
		await stream.stop();
	});
	it('tells somebody whose page is older than the last change to ask anew', async () => {
		const roundId = await board();
		const one = await listen(circle[0] as TestPerson, roundId);
		await one.until(of('hello'));
		const { now } = (await read(circle[1] as TestPerson, roundId)).lead;
		const { cards } = await read(merle, roundId);
		await merle.api.resonance.nameGroup.mutate({ roundId, groupId: null, title: 'Neu', cardIds: [cards[0]?.id ?? ''] });
		await one.until(of('moved'));
		const two = await listen(circle[1] as TestPerson, roundId, now);
		await two.until(of('changed'));
		await Promise.all([one.stop(), two.stop()]);
	});
	it('counts people, not pages, and names nobody', async () => {
		const roundId = await open();
		const [a, b] = circle as [TestPerson, TestPerson];
		const one = await listen(a, roundId);
		const again = await listen(a, roundId);
		for (const { until } of [one, again]) expect(await until(of('hello'))).toMatchObject({ present: 1 });
		const other = await listen(b, roundId);
		await one.until((event) => event.kind === 'present' && event.present === 2);
		expect(await other.until(of('hello'))).toMatchObject({ present: 2 });
		await again.stop();
		await other.stop();
		await one.until((event) => event.kind === 'present' && event.present === 1);
		expect(one.heard.every(({ kind }) => ['hello', 'present'].includes(kind))).toBe(true);
		expect(JSON.stringify(one.heard)).not.toContain(b.personId);
		await one.stop();
		const sealed = await merle.api.resonance.open.mutate({
			...words,
			unitIds: [unitId],
			secondId: ole.personId,
			days: 1,
		});
		const quiet = await listen(a, sealed.id);
		expect(await quiet.until(of('hello'))).toMatchObject({ present: null });
		await quiet.stop();
	});
	it('tells nothing to those outside of the circle', async () => {
		const roundId = await open();
		for (const who of [outsider, stranger]) {
			const stream = await listen(who, roundId);
			await stream.until(of('error'));
			await stream.stop();
			expect(stream.heard.map(({ kind }) => kind)).toEqual(['error']);
		}
		expect(world.kernel.events.listeners).toBe(0);
	});
	it('ends with the session', async () => {
		const roundId = await open();
		const gone = await world.person(merle.tenantId, { unitIds: [unitId] });
		const later = await open();
		const stream = await listen(gone, later);
		await stream.until(of('hello'));
		await world.kernel.gate`update identity_memberships set active = false where id = ${gone.membershipId}`;
		await world.kernel.sessions.revokeAllOf(gone.personId);
		await stream.until(of('ended'));
		await stream.over;
		expect(await refusalOf(read(gone, roundId))).not.toBe('');
	});
	it('says nothing while cards arrive, and forgets its listeners', async () => {
		const roundId = await open();
		await go(roundId, 'arriving', 'looking_back');
		const stream = await listen(circle[7] as TestPerson, roundId);
		await stream.until(of('hello'));
		// notices come in order: once this one is heard, those of the phases are behind it
		await merle.api.resonance.setTimer.mutate({ roundId, minutes: 5 });
		await stream.until(of('timer'));
		const before = stream.heard.length;
		await write(roundId, FLOOR);
		await merle.api.resonance.lengthenTimer.mutate({ roundId, minutes: 1 });
		await expect.poll(() => stream.heard.filter(of('timer')).length).toBe(2);
		const kinds = stream.heard.slice(before).map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind !== 'present')).toEqual(['timer']);
		await merle.api.resonance.reveal.mutate({ roundId });
		await stream.until(of('changed'));
		await stream.stop();
		await expect.poll(() => world.kernel.events.listeners).toBe(0);
	});
	it('carries ids only in NOTIFY', async () => {
		const roundId = await board();
		const payloads: string[] = [];
		const listening = await world.kernel.gate.listen('gestaltungsraum', (payload) => payloads.push(payload));
		const { cards } = await read(merle, roundId);
		const cardId = cards[0]?.id ?? '';
		const { id } = await merle.api.resonance.nameGroup.mutate({
			roundId,
			groupId: null,
			title: 'Geheim',
			cardIds: [cardId],
		});
		await expect.poll(() => payloads).toEqual([`moved:0:${roundId}:${id},${cardId}`]);
		await listening.unlisten();
	});
});
