import { CARD_MAX, FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import type { Choice } from '@gestaltungsraum/domain/resonance/vote-contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { closeRound, foldAll, tendRounds } from '../fold.ts';
import { castBallot, dropCard, fetchBallot, fetchTickets, type Ticket } from '../playing.ts';
import { closeVote } from '../votes.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council
let stranger: TestPerson; // facilitator of another town
let circle: TestPerson[];
let unitId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	unitId = await world.unit(tenantId, 'Bauhof und Bürgerdienste');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	stranger = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'facilitator'] });
	circle = [];
	for (let at = 0; at < 18; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [unitId] }));
});
afterAll(() => world.close());

const words = {
	question: 'Was nehmen wir aus heute mit?',
	reason: 'Für die nächste Woche.',
	template: 'free' as const,
};
const openSealed = async () =>
	(await merle.api.resonance.open.mutate({ ...words, unitIds: [unitId], secondId: ole.personId, days: 5 })).id;
const openLive = async (until: 'arriving' | 'collecting' = 'collecting') => {
	const { id } = await merle.api.resonance.openLive.mutate({ ...words, unitIds: [unitId], checkin: '' });
	if (until === 'collecting')
		for (const from of ['arriving', 'looking_back'] as const)
			await merle.api.resonance.advance.mutate({ roundId: id, from });
	return id;
};
const key = () => crypto.randomUUID().replaceAll('-', '').repeat(2);
const paper = (roundId: string, people: number, texts: string[], more: object = {}, who = merle) =>
	who.api.resonance.enterPaper.mutate({ roundId, people, texts, key: key(), ...more });
async function write(roundId: string, people: readonly TestPerson[], text = (at: number) => `Karte ${at}`) {
	const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
	for (const [at, who] of people.entries()) {
		const [ticket] = await fetchTickets(
			publicKey,
			(blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }),
			1,
		);
		expect((await dropCard(world.request, roundId, ticket as Ticket, text(at))).status).toBe(202);
	}
}
const inboxOf = async (roundId: string) =>
	(await world.kernel.gate`select kind, text from resonance_inbox where round_id = ${roundId}`) as {
		kind: string;
		text: string;
	}[];
const read = (roundId: string, who = circle[0] as TestPerson) => who.api.resonance.round.query({ roundId });

describe('paper', () => {
	it('gives a mixed round of ten online and eight on paper the result of eighteen online', async () => {
		const outcome = async (online: number) => {
			const roundId = await openSealed();
			await write(roundId, circle.slice(0, online));
			const rest = Array.from({ length: 18 - online }, (_, at) => `Karte ${online + at}`);
			if (rest.length > 0) await paper(roundId, rest.length, rest);
			await closeRound(world.kernel, roundId);
			for (const who of [merle, ole]) await who.api.resonance.confirm.mutate({ roundId });
			await tendRounds(world.kernel);
			const { id: voteId } = await merle.api.resonance.openVote.mutate({
				roundId,
				kind: 'dots',
				title: 'Was zuerst?',
				options: ['Pausen', 'Übergaben', 'Technik'],
				dots: 3,
				days: 1,
			});
			const choices = circle.map((_, at): Record<string, number> => (at % 3 === 0 ? { 0: 2, 1: 1 } : { 1: 1, 2: 2 }));
			const { publicKey } = (await (await world.request(`/anon/vote/${voteId}`)).json()) as { publicKey: string };
			for (const [at, who] of circle.slice(0, online).entries()) {
				const ballot = await fetchBallot(publicKey, (blinded) =>
					who.api.resonance.issueBallot.mutate({ voteId, blinded }),
				);
				expect((await castBallot(world.request, voteId, ballot, { dots: choices[at] } as Choice)).status).toBe(202);
			}
			const onPaper = choices.slice(online);
			const sum = (id: string) => [onPaper.reduce((all, dots) => all + (dots[id] ?? 0), 0)];
			if (onPaper.length > 0)
				await merle.api.resonance.enterBallots.mutate({
					voteId,
					people: onPaper.length,
					totals: { 0: sum('0'), 1: sum('1'), 2: sum('2') },
				});
			await closeVote(world.kernel, voteId);
			const round = await read(roundId);
			const { totals, ballots } = round.votes[0] ?? {};
			return {
				round,
				same: [round.phase, round.size, round.cards.map(({ text }) => text).toSorted(), totals, ballots],
			};
		};
		const [mixed, online] = [await outcome(10), await outcome(18)];
		expect(mixed.same).toEqual(online.same);
		expect(mixed.same[2]).toHaveLength(18);
		expect([mixed.round.entry.paperPeople, mixed.round.votes[0]?.paperPeople]).toEqual([8, 8]);
		expect([online.round.entry.paperPeople, online.round.votes[0]?.paperPeople]).toEqual([0, 0]);
		// nothing in the table tells the one kind of card from the other
		const rows = await world.kernel
			.gate`select distinct xmin::text, length(receipt) as l from resonance_cards where round_id = ${mixed.round.id}`;
		expect(rows).toHaveLength(1);
	});
	it('is stored once however often it is sent', async () => {
		const roundId = await openSealed();
		const same = key();
		for (let at = 0; at < 3; at++) await paper(roundId, 2, ['Eins', 'Zwei'], { key: same });
		expect((await inboxOf(roundId)).map(({ text }) => text).toSorted()).toEqual(['Eins', 'Zwei']);
		await paper(roundId, 3, ['Drei']);
		expect((await read(roundId)).entry.paperPeople).toBe(3);
	});
	it('shows its cards to nobody before the others, also not to whoever entered them', async () => {
		const roundId = await openLive();
		await paper(
			roundId,
			6,
			Array.from({ length: 6 }, (_, at) => `Zettel ${at}`),
		);
		for (const who of [merle, circle[0] as TestPerson])
			expect((await read(roundId, who === merle ? merle : who)).cards).toEqual([]);
		await merle.api.resonance.reveal.mutate({ roundId });
		expect((await read(roundId)).cards).toHaveLength(6);
	});
	it('hides nobody: whoever declares eight people and writes for them does not see what two others wrote', async () => {
		const invented = Array.from({ length: 8 }, (_, at) => `Erfunden ${at}`);
		const roundId = await openLive();
		await write(roundId, circle.slice(0, 2));
		await paper(roundId, 8, invented);
		expect(await refusalOf(merle.api.resonance.reveal.mutate({ roundId }))).toBe('too_few_to_reveal');
		await write(roundId, circle.slice(2, FLOOR));
		await merle.api.resonance.reveal.mutate({ roundId });
		const sealed = await openSealed();
		await write(sealed, circle.slice(0, 2));
		await paper(sealed, 8, invented);
		await closeRound(world.kernel, sealed);
		expect((await read(sealed)).phase).toBe('too_few');
	});
	it('votes hide nobody either', async () => {
		const roundId = await openLive();
		await write(roundId, circle.slice(0, FLOOR));
		await merle.api.resonance.reveal.mutate({ roundId });
		const vote = async (online: number) => {
			const { id: voteId } = await merle.api.resonance.openVote.mutate({
				roundId,
				kind: 'consent',
				title: 'Wir machen es so.',
				options: [],
				dots: null,
				days: 1,
			});
			const { publicKey } = (await (await world.request(`/anon/vote/${voteId}`)).json()) as { publicKey: string };
			for (const who of circle.slice(0, online)) {
				const ballot = await fetchBallot(publicKey, (blinded) =>
					who.api.resonance.issueBallot.mutate({ voteId, blinded }),
				);
				await castBallot(world.request, voteId, ballot, { consent: 'agree', reason: '' });
			}
			await merle.api.resonance.enterBallots.mutate({ voteId, people: 6, totals: { 0: [5, 1, 0] } });
			await closeVote(world.kernel, voteId);
			return (await read(roundId)).votes.find(({ id }) => id === voteId);
		};
		expect(await vote(1)).toMatchObject({ state: 'too_few', totals: null });
		expect(await vote(0)).toMatchObject({ state: 'counted', ballots: 6, totals: { 0: [5, 1, 0] } });
		expect(await vote(FLOOR)).toMatchObject({ state: 'counted', ballots: 11, totals: { 0: [10, 1, 0] } });
	});
	it('is refused to all but the facilitator, outside of the collecting, and beyond what so many people can write', async () => {
		const roundId = await openLive();
		const call = (who: TestPerson, people: number, texts: string[], more: object = {}) =>
			refusalOf(paper(roundId, people, texts, more, who));
		expect(await call(circle[0] as TestPerson, 1, ['Nein'])).toBe('not_facilitator');
		expect(await call(stranger, 1, ['Nein'])).toBe('round_missing');
		expect(await call(merle, 19, ['Nein'])).toBe('paper_people_wrong');
		expect(await call(merle, 0, ['Nein'])).toBe('paper_people_wrong');
		expect(
			await call(
				merle,
				1,
				Array.from({ length: 11 }, (_, at) => `Nein ${at}`),
			),
		).toBe('paper_cards_wrong');
		for (const bad of [
			{ texts: [] },
			{ texts: ['x'.repeat(CARD_MAX + 1)] },
			{ texts: Array(101).fill('x') },
			{ texts: ['nul\u0000'] },
			{ people: -1 },
			{ people: 1.5 },
			{ key: 'x' },
			{ paperPeople: 5 },
		])
			expect(await call(merle, 1, ['Nein'], bad)).toBe('BAD_REQUEST');
		await paper(
			roundId,
			5,
			Array.from({ length: 10 }, (_, at) => `Ja ${at}`),
		);
		expect(await call(merle, 4, ['Weniger'])).toBe('paper_people_wrong');
		expect(
			await call(
				merle,
				5,
				Array.from({ length: 41 }, (_, at) => `Zu viel ${at}`),
			),
		).toBe('paper_cards_wrong');
		await world.kernel.gate`update resonance_rounds set paused = true where id = ${roundId}`;
		expect(await call(merle, 5, ['Angehalten'])).toBe('card_paused');
		await world.kernel.gate`update resonance_rounds set paused = false where id = ${roundId}`;
		expect(await inboxOf(roundId)).toHaveLength(10);
		await merle.api.resonance.reveal.mutate({ roundId });
		expect(await call(merle, 5, ['Zu spät'])).toBe('paper_closed');
	});
	it('ballots are refused to all but the facilitator, when they do not add up, and after the count', async () => {
		const roundId = await openLive();
		await write(roundId, circle.slice(0, FLOOR));
		await merle.api.resonance.reveal.mutate({ roundId });
		const { id: voteId } = await merle.api.resonance.openVote.mutate({
			roundId,
			kind: 'dots',
			title: 'Was zuerst?',
			options: ['A', 'B'],
			dots: 2,
			days: 1,
		});
		const call = (who: TestPerson, people: number, totals: Record<string, number[]>) =>
			refusalOf(who.api.resonance.enterBallots.mutate({ voteId, people, totals }));
		expect(await call(circle[0] as TestPerson, 1, { 0: [1], 1: [1] })).toBe('not_facilitator');
		expect(await call(stranger, 1, { 0: [1], 1: [1] })).toBe('vote_missing');
		expect(await call(merle, 2, { 0: [4], 1: [1] })).toBe('paper_ballots_wrong');
		expect(await call(merle, 19, { 0: [20], 1: [0] })).toBe('paper_people_wrong');
		expect(await call(merle, 2, { 0: [-1], 1: [1] })).toBe('BAD_REQUEST');
		await merle.api.resonance.enterBallots.mutate({ voteId, people: 6, totals: { 0: [6], 1: [6] } });
		await merle.api.resonance.enterBallots.mutate({ voteId, people: 0, totals: {} });
		expect((await read(roundId)).votes[0]?.paperPeople).toBe(0);
		await closeVote(world.kernel, voteId);
		expect(await call(merle, 2, { 0: [1], 1: [1] })).toBe('vote_closed');
	});
});

describe('guests', () => {
	const guests = (roundId: string, who = merle) => who.api.resonance.guests.query({ roundId });
	const invite = async (cards = 3, until: 'arriving' | 'collecting' = 'collecting') => {
		const roundId = await openLive(until);
		await merle.api.resonance.openGuests.mutate({ roundId, cards });
		return { roundId, code: (await guests(roundId)).code ?? '' };
	};
	const post = (body: object, headers = {}) =>
		world.request('/anon/guest', { method: 'POST', headers, body: JSON.stringify(body) });
	const look = (code: string) => world.request(`/anon/guest/${code}`);
	/** Longer than it takes a bucket to give back what a test has used. */
	const rest = () => new Promise((done) => setTimeout(done, 1200));

	it('write by a code that can be read aloud, as many cards as were allowed together', async () => {
		const { roundId, code } = await invite(3);
		expect(code).toMatch(/^([B-DF-HJ-NP-TV-Z][AEIO]){4}$/);
		expect(await (await look(code)).json()).toEqual({ open: true, question: words.question, org: 'Stadt A' });
		const answers = await Promise.all(
			Array.from({ length: 5 }, (_, at) =>
				post({ code: `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`, key: key(), text: `Gast ${at}` }),
			),
		);
		expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 202, 202, 409, 409]);
		expect(await inboxOf(roundId)).toHaveLength(3);
		expect((await read(roundId)).entry.guestCards).toBe(3);
		// the same card sent again is no other card, and no refusal
		const again = await invite(1);
		const card = { code: again.code, key: key(), text: 'Einmal' };
		for (let at = 0; at < 3; at++) expect((await post(card)).status).toBe(202);
		expect(await inboxOf(again.roundId)).toHaveLength(1);
	});
	it('stand on the board among all others, and protect nobody who is not there', async () => {
		const { roundId, code } = await invite(10);
		for (let at = 0; at < 10; at++) expect((await post({ code, key: key(), text: `Gast ${at}` })).status).toBe(202);
		await write(roundId, circle.slice(0, 2));
		// guests are no number of people that anybody knows
		expect(await refusalOf(merle.api.resonance.reveal.mutate({ roundId }))).toBe('too_few_to_reveal');
		// nothing is mixed by night before it is revealed: the cards of guests are counted where they wait
		await foldAll(world.kernel);
		expect(await inboxOf(roundId)).toHaveLength(12);
		await write(roundId, circle.slice(2, FLOOR));
		await merle.api.resonance.reveal.mutate({ roundId });
		expect((await read(roundId)).cards).toHaveLength(15);
	});
	it('are let in only while the round collects, and their code is gone with it', async () => {
		const { roundId, code } = await invite(5, 'arriving');
		expect(await (await look(code)).json()).toMatchObject({ open: false });
		const card = () => post({ code, key: key(), text: 'Hallo' });
		expect((await card()).status).toBe(409);
		for (const from of ['arriving', 'looking_back'] as const)
			await merle.api.resonance.advance.mutate({ roundId, from });
		expect((await card()).status).toBe(202);
		await world.kernel.gate`update resonance_rounds set paused = true where id = ${roundId}`;
		expect((await card()).status).toBe(409);
		await world.kernel.gate`update resonance_rounds set paused = false where id = ${roundId}`;
		await write(roundId, circle.slice(0, FLOOR));
		await merle.api.resonance.reveal.mutate({ roundId });
		expect([(await look(code)).status, (await card()).status]).toEqual([404, 404]);
		expect((await guests(roundId)).code).toBeNull();
		const unrevealed = await invite(5);
		await closeRound(world.kernel, unrevealed.roundId);
		expect((await look(unrevealed.code)).status).toBe(404);
	});
	it('are out with an old code, and when the door is shut', async () => {
		const { roundId, code } = await invite();
		await merle.api.resonance.changeCode.mutate({ roundId });
		const { code: next } = await guests(roundId);
		expect(next).not.toBe(code);
		expect([(await look(code)).status, (await look(next ?? '')).status]).toEqual([404, 200]);
		await merle.api.resonance.closeGuests.mutate({ roundId });
		expect((await look(next ?? '')).status).toBe(404);
		expect(await refusalOf(merle.api.resonance.changeCode.mutate({ roundId }))).toBe('guest_code_missing');
	});
	it('are invited by the facilitator of a live round alone', async () => {
		const roundId = await openLive();
		const sealed = await openSealed();
		const member = circle[0] as TestPerson;
		const call = (who: TestPerson, id = roundId, cards = 5) =>
			refusalOf(who.api.resonance.openGuests.mutate({ roundId: id, cards }));
		expect([await call(member), await call(stranger), await call(merle, sealed)]).toEqual([
			'not_facilitator',
			'round_missing',
			'guests_live_only',
		]);
		expect([await call(merle, roundId, 0), await call(merle, roundId, 101)]).toEqual(['BAD_REQUEST', 'BAD_REQUEST']);
		for (const who of [member, stranger]) {
			const no = who === member ? 'not_facilitator' : 'round_missing';
			expect(await refusalOf(guests(roundId, who))).toBe(no);
			expect(await refusalOf(who.api.resonance.changeCode.mutate({ roundId }))).toBe(no);
			expect(await refusalOf(who.api.resonance.closeGuests.mutate({ roundId }))).toBe(no);
		}
		await write(roundId, circle.slice(0, FLOOR));
		await merle.api.resonance.reveal.mutate({ roundId });
		expect(await call(merle)).toBe('guests_over');
	});
	it('bring nothing that identifies a browser, no file and no markup that would be run, and bad input is refused', async () => {
		await rest();
		const { roundId, code } = await invite();
		const good = { code, key: key(), text: 'Text' };
		for (const headers of [{ cookie: merle.cookie }, { authorization: 'Bearer x' }]) {
			expect((await post(good, headers)).status).toBe(400);
			expect((await world.request(`/anon/guest/${code}`, { headers })).status).toBe(400);
		}
		for (const body of [
			{},
			[],
			{ ...good, text: '' },
			{ ...good, text: 'x'.repeat(CARD_MAX + 1) },
			{ ...good, key: 'x' },
			{ ...good, file: 'x' },
			{ ...good, roundId },
		])
			expect((await post(body)).status).toBe(400);
		for (const wrong of ['XXXXXXXX', "' or true --", 'KAMOTELA'.repeat(4)])
			expect((await post({ ...good, code: wrong })).status).toBe(404);
		expect((await look('..%2F..')).status).toBe(404);
		const form = new FormData();
		form.set('file', new File(['x'], 'x.txt'));
		expect(
			(
				await world.request('/anon/guest', {
					method: 'POST',
					body: form,
					headers: { 'content-type': 'multipart/form-data' },
				})
			).status,
		).toBeGreaterThanOrEqual(400);
		expect(await inboxOf(roundId)).toEqual([]);
	});
	it('cannot flood: of a thousand cards at once no more than allowed are stored, and staff are answered', async () => {
		await rest();
		const { roundId, code } = await invite(20);
		const flood = Promise.all(Array.from({ length: 1000 }, (_, at) => post({ code, key: key(), text: `Flut ${at}` })));
		const took: number[] = [];
		for (let at = 0; at < 10; at++) {
			const since = performance.now();
			expect((await read(roundId)).phase).toBe('collecting');
			took.push(performance.now() - since);
		}
		const statuses = (await flood).map(({ status }) => status);
		expect(statuses.filter((status) => status >= 500 && status !== 503)).toEqual([]);
		expect(statuses.filter((status) => status === 202).length).toBeLessThanOrEqual(20);
		expect((await inboxOf(roundId)).length).toBeLessThanOrEqual(20);
		expect((await inboxOf(roundId)).length).toBeGreaterThan(0);
		expect(Math.max(...took)).toBeLessThan(2000);
		// and the round goes on: somebody of the circle can still write
		await rest();
		await write(roundId, circle.slice(0, 1));
	});
});
