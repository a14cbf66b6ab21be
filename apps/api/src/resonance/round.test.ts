import { CIRCLE_MIN, FLOOR, FOLD_MIN, TICKETS } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORIGIN, refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { closeRound, foldAll, tendRounds } from './fold.ts';
import { roundMail } from './mails.ts';
import { dropCard, fetchTickets, type Ticket } from './playing.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council
let outsider: TestPerson; // same town, not in the circle
let stranger: TestPerson; // facilitator of another town
let circle: TestPerson[];
let unitId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	unitId = await world.unit(tenantId, 'Bürgerdienste');
	const team = await world.unit(tenantId, 'Team Schalter', unitId);
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	outsider = await world.person(tenantId, { name: 'Außen' });
	stranger = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'facilitator'] });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [at % 2 ? unitId : team] }));
	// neither guests nor people who have left count
	await world.person(tenantId, { name: 'Rat', roles: ['councillor'], unitIds: [unitId] });
});
afterAll(() => world.close());

const question = (words = 'Was hat uns der neue Schalterplan gekostet?') => ({
	question: words,
	reason: 'Damit der Plan im Januar besser wird.',
	template: 'free' as const,
	unitIds: [unitId],
	secondId: ole.personId,
	days: 5,
});
const open = async () => (await merle.api.resonance.open.mutate(question())).id;
const read = (who: TestPerson, roundId: string) => who.api.resonance.round.query({ roundId });
const keyOf = async (roundId: string) => {
	const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
	return publicKey;
};
const tickets = async (who: TestPerson, roundId: string): Promise<Ticket[]> =>
	fetchTickets(await keyOf(roundId), (blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }));
const first = async (who: TestPerson, roundId: string): Promise<Ticket> => (await tickets(who, roundId))[0] as Ticket;
const drop = (roundId: string, ticket: Ticket, text: string) => dropCard(world.request, roundId, ticket, text);
const publicRound = async (roundId: string) =>
	(await (await world.request(`/anon/round/${roundId}`)).json()) as {
		phase: string;
		publicKey: string | null;
		receipts: string[];
		held: { receipt: string; reason: string }[];
	};

/** A round with one card of each of the first members, closed; whether it is published depends on their number. */
async function closedRound(members: number, text = (at: number) => `Karte ${at}`) {
	const roundId = await open();
	const dropped: Ticket[] = [];
	for (const [at, who] of circle.slice(0, members).entries()) {
		const ticket = await first(who, roundId);
		expect((await drop(roundId, ticket, text(at))).status).toBe(202);
		dropped.push(ticket);
	}
	await closeRound(world.kernel, roundId);
	return { roundId, dropped };
}
async function releasedRound(members = FLOOR) {
	const closed = await closedRound(members);
	for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId: closed.roundId });
	await tendRounds(world.kernel);
	return closed;
}

describe('opening a round', () => {
	it('freezes the circle: the units and those below them, no guests', async () => {
		const roundId = await open();
		const round = await read(circle[0] as TestPerson, roundId);
		expect(round).toMatchObject({ size: CIRCLE_MIN, phase: 'collecting', floor: FLOOR, member: true, cards: [] });
		const { people } = await (circle[0] as TestPerson).api.resonance.circle.query({ roundId });
		expect(people.map(({ name }) => name)).toEqual(circle.map(({ name }) => name));
		const late = await world.person(merle.tenantId, { name: 'Zu spät', unitIds: [unitId] });
		expect(await refusalOf(read(late, roundId))).toBe('round_missing');
		await world.kernel.gate`update identity_memberships set active = false where id = ${late.membershipId}`;
	});
	it('tells everybody of the circle the same by mail, with the fingerprint of the key', async () => {
		const roundId = await open();
		const { fingerprint } = await read(merle, roundId);
		const mails = await Promise.all(circle.map(({ personId }) => roundMail(world.kernel, personId, roundId)));
		expect(mails.map((mail) => mail?.to)).toEqual(circle.map(({ email }) => email));
		expect(new Set(mails.map((mail) => mail?.paragraphs.join(' '))).size).toBe(1);
		expect(mails[0]?.paragraphs.join(' ')).toContain(fingerprint);
		expect(mails[0]?.paragraphs.join(' ')).toContain(`in Leichter Sprache: ${ORIGIN}/resonanz/runde/${roundId}?leicht`);
		const queued = await world.kernel
			.gate`select data from jobs.job where name = 'mail' and data->>'roundId' = ${roundId}`;
		expect(queued).toHaveLength(CIRCLE_MIN);
		expect(await roundMail(world.kernel, outsider.personId, roundId)).toBeNull();
		await closeRound(world.kernel, roundId);
		expect(await roundMail(world.kernel, circle[0]?.personId ?? '', roundId)).toBeNull();
	});
	it('is refused below eight people, without the role, and without somebody of the staff council', async () => {
		const small = await world.unit(merle.tenantId, 'Zu klein');
		const call = (who: TestPerson, more: object) =>
			refusalOf(who.api.resonance.open.mutate({ ...question(), ...more }));
		expect(await call(merle, { unitIds: [small] })).toBe('circle_too_small');
		expect(await call(circle[0] as TestPerson, {})).toBe('not_facilitator');
		expect(await call(merle, { secondId: outsider.personId })).toBe('second_missing');
		expect(await call(merle, { secondId: merle.personId })).toBe('second_missing');
		expect(await call(stranger, {})).toBe('second_missing');
	});
	it('waits for everybody of the circle, whether they have written or not, and then for the pair', async () => {
		const roundId = await open();
		const who = circle[3] as TestPerson;
		const waiting = async (person: TestPerson) =>
			(await person.api.resonance.waiting.query()).rounds.filter(({ id }) => id === roundId).map(({ what }) => what);
		// the most urgent of many: the list is short
		await world.kernel.gate`update resonance_rounds set closes_at = now() + interval '1 minute' where id = ${roundId}`;
		expect(await Promise.all([who, merle, outsider, stranger].map(waiting))).toEqual([['write'], [], [], []]);
		await drop(roundId, await first(who, roundId), 'Geschrieben');
		expect(await waiting(who)).toEqual(['write']);
	});
	it('is unknown to everybody outside of it', async () => {
		const roundId = await open();
		for (const who of [outsider, stranger]) {
			expect(await refusalOf(read(who, roundId))).toBe('round_missing');
			expect(await refusalOf(who.api.resonance.circle.query({ roundId }))).toBe('round_missing');
			expect((await who.api.resonance.list.query({ page: 1 })).rounds.map(({ id }) => id)).not.toContain(roundId);
		}
	});
	it('cannot take back what it promised, not even in the database', async () => {
		const roundId = await open();
		const { gate } = world.kernel;
		const change = (sql: Promise<unknown>) =>
			sql.then(
				() => 'done',
				(error: { code: string }) => error.code,
			);
		expect(await change(gate`update resonance_rounds set floor = 4 where id = ${roundId}`)).not.toBe('done');
		expect(await change(gate`update resonance_rounds set promise = 2 where id = ${roundId}`)).not.toBe('done');
		expect(await change(gate`update resonance_rounds set size = 9 where id = ${roundId}`)).not.toBe('done');
		expect(await change(gate`update resonance_rounds set phase = 'reviewing' where id = ${roundId}`)).toBe('done');
		expect(await change(gate`update resonance_rounds set phase = 'collecting' where id = ${roundId}`)).not.toBe('done');
	});
});

describe('tickets', () => {
	it('are signed blindly and accepted without a session', async () => {
		const roundId = await open();
		const held = await tickets(circle[0] as TestPerson, roundId);
		expect(held).toHaveLength(TICKETS);
		expect((await drop(roundId, held[0] as Ticket, 'Zwischen zwei Terminen bleibt keine Minute.')).status).toBe(202);
	});
	it('are handed out twice and no more, also to somebody who asks many times at once', async () => {
		const roundId = await open();
		const who = circle[1] as TestPerson;
		const answers = await Promise.all(
			Array.from({ length: 4 }, () =>
				tickets(who, roundId).then(
					() => 'given',
					(error: unknown) => refusalOf(Promise.reject(error)),
				),
			),
		);
		expect(answers.filter((answer) => answer === 'given').length).toBeLessThanOrEqual(2);
		await tickets(who, roundId).catch(() => {});
		expect(await refusalOf(tickets(who, roundId))).toBe('tickets_used');
		const [row] = await world.kernel.gate`select count(*)::int as n from resonance_tickets where round_id = ${roundId}`;
		expect(row?.['n']).toBe(2);
	});
	it('are refused to the pair when it is not of the circle, and to everybody after the close', async () => {
		const roundId = await open();
		expect(await refusalOf(tickets(merle, roundId))).toBe('round_missing');
		const key = await keyOf(roundId);
		await closeRound(world.kernel, roundId);
		const late = fetchTickets(key, (blinded) =>
			(circle[0] as TestPerson).api.resonance.issueTickets.mutate({ roundId, blinded }),
		);
		expect(await refusalOf(late)).toBe('not_collecting');
	});
	it('are not signed for numbers that would give a signature away', async () => {
		const roundId = await open();
		for (const value of ['00', '01', 'ff']) {
			const blinded = Array.from({ length: TICKETS }, () => value.repeat(256));
			if (value === '01') blinded.fill(`${'00'.repeat(255)}01`);
			const call = (circle[2] as TestPerson).api.resonance.issueTickets.mutate({ roundId, blinded });
			expect(await refusalOf(call)).toBe('bad_ticket');
		}
	});
	it('of one round open no other', async () => {
		const [one, other] = [await open(), await open()];
		const ticket = await first(circle[0] as TestPerson, one);
		expect((await drop(other, ticket, 'Falsche Runde')).status).toBe(400);
	});
});

describe('dropping', () => {
	it('refuses whatever could identify a browser', async () => {
		const roundId = await open();
		const ticket = await first(circle[0] as TestPerson, roundId);
		for (const header of [{ cookie: (circle[0] as TestPerson).cookie }, { authorization: 'Bearer x' }]) {
			const answer = await dropCard(
				(path, init) => world.request(path, { ...init, headers: header }),
				roundId,
				ticket,
				'Hallo',
			);
			expect(answer.status).toBe(400);
		}
		const [row] = await world.kernel.gate`select count(*)::int as n from resonance_inbox where round_id = ${roundId}`;
		expect(row?.['n']).toBe(0);
	});
	it('counts a token once, whatever is sent again', async () => {
		const roundId = await open();
		const ticket = await first(circle[0] as TestPerson, roundId);
		const answers = await Promise.all(['Eins', 'Eins', 'Zwei'].map((text) => drop(roundId, ticket, text)));
		expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
		const rows = await world.kernel.gate`select text from resonance_inbox where round_id = ${roundId}`;
		expect(rows).toHaveLength(1);
	});
	it('writes all that wait anew with each card: one transaction, no order, nothing of an older version', async () => {
		const roundId = await open();
		const held = await tickets(circle[0] as TestPerson, roundId);
		const { gate } = world.kernel;
		const orders = new Set<string>();
		for (const [at, ticket] of held.entries()) {
			await drop(roundId, ticket, `Karte ${at}`);
			const rows = await gate`select text, xmin::text from resonance_inbox where round_id = ${roundId} order by ctid`;
			expect(rows).toHaveLength(at + 1);
			expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
			orders.add(
				rows
					.map(({ text }) => text)
					.slice(0, 5)
					.join(),
			);
		}
		expect(orders.size).toBeGreaterThan(5);
		const [file] =
			await gate`select pg_relation_size('resonance_inbox')::int as bytes, (select count(*)::int from resonance_inbox) as rows`;
		expect(file?.['bytes']).toBeLessThanOrEqual(Math.ceil(file?.['rows'] / 20) * 8192);
	});
	it('is mixed at its beat also when nothing has come, so that the log does not tell when somebody wrote', async () => {
		await open();
		const { gate } = world.kernel;
		const file = async () =>
			(await gate`select relfilenode::text as f from pg_class where relname = 'resonance_inbox'`)[0]?.['f'];
		const seen = new Set<unknown>();
		for (let tries = 0; tries < 100 && seen.size < 4; tries++) {
			seen.add(await file());
			await new Promise((done) => setTimeout(done, 10));
		}
		expect(seen.size).toBe(4);
	});
	it('takes many at once, each one time', async () => {
		const roundId = await open();
		const held = await tickets(circle[0] as TestPerson, roundId);
		const answers = await Promise.all([...held, ...held].map((ticket, at) => drop(roundId, ticket, `Karte ${at}`)));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
		const rows = await world.kernel.gate`select key from resonance_inbox where round_id = ${roundId}`;
		expect(rows).toHaveLength(held.length);
	});
	it('answers bad input with a sentence, and stores nothing of it', async () => {
		const roundId = await open();
		const ticket = await first(circle[0] as TestPerson, roundId);
		const send = (body: unknown) => world.request('/anon/drop', { method: 'POST', body: JSON.stringify(body) });
		const good = { roundId, token: ticket.token, signature: ticket.signature, receipt: ticket.receipt, text: 'Text' };
		for (const body of [
			{},
			[],
			'x',
			{ ...good, text: '' },
			{ ...good, text: 'x'.repeat(601) },
			{ ...good, text: 'nul\u0000' },
			{ ...good, personId: circle[0]?.personId },
			{ ...good, signature: '00'.repeat(256) },
			{ ...good, token: 'zz' },
			{ ...good, roundId: 'keine' },
		]) {
			const answer = await send(body);
			expect(answer.status).toBe(400);
			expect(((await answer.json()) as { de: string }).de).toMatch(/\.$/);
		}
		expect((await send({ ...good, roundId: crypto.randomUUID() })).status).toBe(409);
		const [row] = await world.kernel.gate`select count(*)::int as n from resonance_inbox where round_id = ${roundId}`;
		expect(row?.['n']).toBe(0);
	});
	it('leaves no trace of a person: no session, no event of security, nobody beside a card', async () => {
		const roundId = await open();
		const ticket = await first(circle[0] as TestPerson, roundId);
		const audits = async () => (await world.kernel.gate`select count(*)::int as n from kernel_audit`)[0]?.['n'];
		const before = await audits();
		await drop(roundId, ticket, 'Niemand weiß es');
		expect(await audits()).toBe(before);
		const columns = await world.kernel.gate`select table_name, column_name, data_type from information_schema.columns
			where table_name in ('resonance_cards', 'resonance_inbox', 'resonance_spent')`;
		expect(
			columns.filter(
				({ column_name, data_type }) => /person|member|author/.test(column_name) || /time|date/.test(data_type),
			),
		).toEqual([]);
	});
});

describe('folding', () => {
	it('waits for ten cards by night, and keeps what waits', async () => {
		const roundId = await open();
		const held = await tickets(circle[0] as TestPerson, roundId);
		for (const [at, ticket] of held.slice(0, FOLD_MIN - 1).entries()) await drop(roundId, ticket, `Karte ${at}`);
		await foldAll(world.kernel);
		expect((await publicRound(roundId)).receipts).toEqual([]);
		await drop(roundId, held[FOLD_MIN - 1] as Ticket, 'Die zehnte');
		await foldAll(world.kernel);
		expect((await publicRound(roundId)).receipts).toEqual(held.map(({ receipt }) => receipt).toSorted());
	});
	it('gives all rows of a round one transaction, new ids and another order each time', async () => {
		const roundId = await open();
		const one = await tickets(circle[0] as TestPerson, roundId);
		const two = await tickets(circle[1] as TestPerson, roundId);
		for (const [at, ticket] of one.entries()) await drop(roundId, ticket, `A${at}`);
		await foldAll(world.kernel);
		const { gate } = world.kernel;
		const stored = () =>
			gate`select id, xmin::text, text from resonance_cards where round_id = ${roundId} order by ctid`;
		const before = await stored();
		for (const [at, ticket] of two.entries()) await drop(roundId, ticket, `B${at}`);
		await foldAll(world.kernel);
		const after = await stored();
		expect(after).toHaveLength(2 * TICKETS);
		expect(new Set(after.map(({ xmin }) => xmin as string)).size).toBe(1);
		expect(after.filter(({ id }) => before.some((row) => row['id'] === id))).toEqual([]);
		// twenty cards in the order in which they came: one chance in 20!
		expect(after.map(({ text }) => text as string)).not.toEqual([
			...one.map((_, at) => `A${at}`),
			...two.map((_, at) => `B${at}`),
		]);
		const spent = await gate`select distinct xmin::text from resonance_spent where round_id = ${roundId}`;
		expect(spent).toHaveLength(1);
	});
	it('does not take a token again after its fold', async () => {
		const roundId = await open();
		const held = await tickets(circle[0] as TestPerson, roundId);
		for (const [at, ticket] of held.entries()) await drop(roundId, ticket, `Karte ${at}`);
		await foldAll(world.kernel);
		expect((await drop(roundId, held[0] as Ticket, 'Noch einmal')).status).toBe(202);
		await closeRound(world.kernel, roundId);
		expect(
			(await publicRound(roundId)).receipts.filter((receipt) => receipt === held[0]?.receipt).length,
		).toBeLessThanOrEqual(1);
		const [row] = await world.kernel.gate`select count(*)::int as n from resonance_inbox where round_id = ${roundId}`;
		expect(row?.['n']).toBe(0);
	});
	it('withdraws a card whose secret is shown, before and after it was folded', async () => {
		const roundId = await open();
		const held = await tickets(circle[0] as TestPerson, roundId);
		for (const [at, ticket] of held.entries()) await drop(roundId, ticket, `Karte ${at}`);
		const withdraw = (proof: string) =>
			world.request('/anon/withdraw', { method: 'POST', body: JSON.stringify({ roundId, proof }) });
		expect((await withdraw(held[0]?.proof ?? '')).status).toBe(202);
		expect((await withdraw('ab'.repeat(32))).status).toBe(404);
		await foldAll(world.kernel);
		expect((await publicRound(roundId)).receipts).toHaveLength(TICKETS - 1);
		expect((await withdraw(held[1]?.proof ?? '')).status).toBe(202);
		await closeRound(world.kernel, roundId);
		const { receipts } = await publicRound(roundId);
		expect(receipts).not.toContain(held[1]?.receipt);
	});
});

describe('the release', () => {
	it('deletes everything below five people or five cards, and says so', async () => {
		const { roundId } = await closedRound(FLOOR - 1);
		expect((await read(circle[0] as TestPerson, roundId)).phase).toBe('too_few');
		const [row] = await world.kernel.gate`select count(*)::int as n from resonance_cards where round_id = ${roundId}`;
		expect(row?.['n']).toBe(0);
	});
	it('destroys the key, so that nothing can be added', async () => {
		const { roundId } = await closedRound(FLOOR);
		const keys = await world.kernel.gate`select from resonance_keys where round_id = ${roundId}`;
		expect(keys).toHaveLength(0);
		expect((await publicRound(roundId)).publicKey).toBeNull();
	});
	it('shows no card to anybody while it collects, and under review only to the pair', async () => {
		const roundId = await open();
		const held = await tickets(circle[0] as TestPerson, roundId);
		for (const [at, ticket] of held.entries()) await drop(roundId, ticket, `Karte ${at}`);
		await foldAll(world.kernel);
		for (const who of [merle, ole, circle[0] as TestPerson]) {
			const round = await read(who, roundId);
			expect([round.cards, round.review]).toEqual([[], null]);
		}
		const reviewed = (await closedRound(FLOOR)).roundId;
		expect((await read(merle, reviewed)).review?.cards).toHaveLength(FLOOR);
		const member = await read(circle[0] as TestPerson, reviewed);
		expect([member.cards, member.review]).toEqual([[], null]);
	});
	it('needs both of the pair, holds back only what both hold back, and counts that in public', async () => {
		const { roundId, dropped } = await closedRound(FLOOR + 1);
		const cards = (await read(merle, roundId)).review?.cards ?? [];
		const hold = (who: TestPerson, at: number, reason: 'insult' | 'names_person') =>
			who.api.resonance.hold.mutate({ roundId, cardId: cards[at]?.id ?? '', reason });
		await hold(merle, 0, 'insult');
		await hold(ole, 0, 'names_person');
		await hold(merle, 1, 'insult');
		expect(await refusalOf(hold(circle[0] as TestPerson, 2, 'insult'))).toBe('not_in_pair');
		await merle.api.resonance.confirm.mutate({ roundId });
		await tendRounds(world.kernel);
		expect((await read(merle, roundId)).phase).toBe('reviewing');
		await ole.api.resonance.confirm.mutate({ roundId });
		await tendRounds(world.kernel);
		const round = await read(circle[0] as TestPerson, roundId);
		expect(round.phase).toBe('grouping');
		expect(round.cards.map(({ text }) => text)).not.toContain(cards[0]?.text);
		expect(round.cards).toHaveLength(FLOOR);
		expect(round.held).toEqual([{ reason: 'names_person', count: 1 }]);
		const { held } = await publicRound(roundId);
		expect(held).toHaveLength(1);
		expect(dropped.map(({ receipt }) => receipt)).toContain(held[0]?.receipt);
	});
});

describe('the board', () => {
	it('is grouped by everybody of the circle, and by nobody else', async () => {
		const { roundId } = await releasedRound();
		const who = circle[0] as TestPerson;
		const { cards } = await read(who, roundId);
		const cardIds = cards.slice(0, 2).map(({ id }) => id);
		const { id: groupId } = await who.api.resonance.nameGroup.mutate({
			roundId,
			groupId: null,
			title: 'Pausen',
			cardIds,
		});
		expect((await read(merle, roundId)).groups).toEqual([{ id: groupId, title: 'Pausen' }]);
		expect(await refusalOf(outsider.api.resonance.moveCards.mutate({ roundId, cardIds, groupId: null }))).toBe(
			'round_missing',
		);
		expect(await refusalOf(stranger.api.resonance.moveCards.mutate({ roundId, cardIds, groupId: null }))).toBe(
			'round_missing',
		);
		await who.api.resonance.moveCards.mutate({ roundId, cardIds, groupId: null });
		expect((await read(merle, roundId)).groups).toEqual([]);
	});
	it('ends in one outcome, with steps that count once their owner accepts', async () => {
		const { roundId } = await releasedRound();
		const [owner, other] = circle as [TestPerson, TestPerson];
		const offer = { roundId, text: 'Pausenplan aushängen', ownerId: owner.personId, due: '2026-12-10' };
		expect(await refusalOf(merle.api.resonance.offerStep.mutate(offer))).toBe('outcome_missing');
		expect(await refusalOf(owner.api.resonance.writeOutcome.mutate({ roundId, text: 'Ich' }))).toBe('not_facilitator');
		await merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Zwischen zwei Terminen liegen zehn Minuten.' });
		await merle.api.resonance.offerStep.mutate(offer);
		expect(await refusalOf(merle.api.resonance.offerStep.mutate({ ...offer, ownerId: outsider.personId }))).toBe(
			'owner_missing',
		);
		const step = (await read(owner, roundId)).steps[0];
		expect(step).toMatchObject({ state: 'offered', mine: true });
		const answer = { id: step?.id ?? '', state: 'accepted' as const, note: null };
		expect(await refusalOf(other.api.resonance.answerStep.mutate(answer))).toBe('not_owner_of_step');
		await owner.api.resonance.answerStep.mutate(answer);
		expect(await read(other, roundId)).toMatchObject({
			phase: 'following',
			steps: [{ state: 'accepted', mine: false }],
		});
		await merle.api.resonance.end.mutate({ roundId });
		expect(await refusalOf(owner.api.resonance.answerStep.mutate({ ...answer, state: 'done' }))).toBe('already_ended');
	});
});
