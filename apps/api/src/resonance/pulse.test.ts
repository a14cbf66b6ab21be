import { berlinDay, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import type { SeriesView } from '@gestaltungsraum/domain/resonance/pulse-contract';
import { WAVE_DAYS } from '@gestaltungsraum/domain/resonance/pulse-terms';
import { FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { foldAll, tendRounds } from './fold.ts';
import { roundMail } from './mails.ts';
import { castBallot, fetchBallot } from './playing.ts';
import { closeVote, tendVotes } from './votes.ts';
import { tendPulses } from './waves.ts';

const DAY_MS = 86_400_000;
const STATEMENTS = ['Ich weiß, was von mir erwartet wird.', 'Ich kann Pausen machen.'];
const WEEKS = 4;
let world: TestWorld;
let tenantId: string;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council
let outsider: TestPerson;
let stranger: TestPerson; // of another municipality
let top: string;
let desk: string;
let yard: string;
let circle: TestPerson[]; // seven at the desk, six in the yard

beforeAll(async () => {
	world = await testWorld();
	tenantId = await world.tenant('Stadt A');
	top = await world.unit(tenantId, 'Bürgerdienste');
	desk = await world.unit(tenantId, 'Schalter', top);
	yard = await world.unit(tenantId, 'Bauhof', top);
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	outsider = await world.person(tenantId, { name: 'Außen' });
	stranger = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'facilitator'] });
	circle = [];
	for (let at = 0; at < 13; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [at < 7 ? desk : yard] }));
});
afterAll(() => world.close());

const series = (more: object = {}) => ({
	title: 'Wie geht es uns?',
	statements: STATEMENTS,
	unitIds: [top],
	weeks: WEEKS as 4,
	secondId: ole.personId,
	...more,
});
/** The day of a wave: the first is today's or the next working day's. */
const dayOf = (wave: number) => {
	const at = berlinDay(new Date(Date.now() + wave * (WEEKS * 7 + 5) * DAY_MS));
	return workingDayAfter(at, 1, null);
};
async function started(more: object = {}): Promise<string> {
	const { id } = await merle.api.resonance.startPulse.mutate(series(more));
	await tendPulses(world.kernel, dayOf(0));
	return id;
}
const read = (who: TestPerson, seriesId: string) => who.api.resonance.pulse.query({ seriesId });
const newest = (view: SeriesView) => view.waves.at(-1) as SeriesView['waves'][number];
async function answer(seriesId: string, people: readonly TestPerson[], step = 4, unit?: string | null) {
	const { voteId } = newest(await read(people[0] as TestPerson, seriesId));
	const { publicKey } = (await (await world.request(`/anon/vote/${voteId}`)).json()) as { publicKey: string };
	for (const who of people) {
		const issue = (blinded: string) => who.api.resonance.issueBallot.mutate({ voteId, blinded });
		const ticket = await fetchBallot(publicKey, issue);
		expect((await castBallot(world.request, voteId, ticket, { scale: { 0: step, 1: 2 }, unit })).status).toBe(202);
	}
	return voteId;
}
async function waveOf(seriesId: string, people: readonly TestPerson[], wave: number, step = 4) {
	await tendPulses(world.kernel, dayOf(wave));
	await closeVote(world.kernel, await answer(seriesId, people, step));
	return newest(await read(people[0] as TestPerson, seriesId));
}

describe('starting a pulse', () => {
	it('is for facilitators, with somebody of the staff council, a large enough circle and different statements', async () => {
		const call = (who: TestPerson, more: object = {}) => refusalOf(who.api.resonance.startPulse.mutate(series(more)));
		expect(await call(circle[0] as TestPerson)).toBe('not_facilitator');
		expect(await call(stranger)).toBe('second_missing');
		expect(await call(merle, { secondId: outsider.personId })).toBe('second_missing');
		expect(await call(merle, { unitIds: [desk] })).toBe('circle_too_small');
		expect(await call(merle, { statements: ['Gut', 'gut'] })).toBe('statements_wrong');
		expect(await call(merle, { weeks: 1 })).toBe('BAD_REQUEST');
	});
	it('opens a first wave by itself: frozen circle, one vote for five working days, a mail to everybody alike', async () => {
		const id = await started();
		const view = await read(circle[0] as TestPerson, id);
		const wave = newest(view);
		expect(view).toMatchObject({ title: 'Wie geht es uns?', pair: ['Merle', 'Ole'], floor: FLOOR, waits: false });
		expect(view.statements.map(({ label }) => label)).toEqual(STATEMENTS);
		expect(wave).toMatchObject({ size: 13, state: 'open', member: true, ballots: null, totals: null });
		expect(wave.closesAt.slice(0, 10)).toBe(workingDayAfter(wave.openedOn, WAVE_DAYS, null));
		expect(wave.units.map(({ name, people }) => [name, people])).toEqual([
			['Bürgerdienste', null],
			['Bauhof', null],
			['Schalter', null],
		]);
		const mails = await Promise.all(circle.map(({ personId }) => roundMail(world.kernel, personId, wave.id)));
		expect(new Set(mails.map((mail) => mail?.paragraphs.join(' '))).size).toBe(1);
		expect(mails[0]?.paragraphs.join(' ')).toContain(view.fingerprint);
		expect(mails[0]?.action?.url).toContain(`/resonanz/puls/${id}`);
		expect(
			await world.kernel.gate`select from jobs.job where name = 'mail' and data->>'roundId' = ${wave.id}`,
		).toHaveLength(13);
		// once, also when two processes tend at the same time
		await Promise.all([tendPulses(world.kernel, dayOf(0)), tendPulses(world.kernel, dayOf(0))]);
		expect((await read(merle, id)).waves).toHaveLength(1);
	});
	it('waits in the lists of its circle, and only there', async () => {
		const id = await started();
		const [who] = circle as [TestPerson];
		const waiting = async (person: TestPerson) =>
			(await person.api.resonance.waiting.query()).rounds.filter((round) => round.id === id).map(({ what }) => what);
		await world.kernel
			.gate`update resonance_rounds set closes_at = now() + interval '1 minute' where series_id = ${id}`;
		expect(await waiting(who)).toEqual(['pulse']);
		expect(await waiting(outsider)).toEqual([]);
		const listed = async (person: TestPerson) =>
			(await person.api.resonance.pulses.query()).series.filter((one) => one.id === id);
		expect(await listed(who)).toMatchObject([{ waves: 1, weeks: WEEKS, ended: false, facilitates: false }]);
		expect(await listed(merle)).toMatchObject([{ facilitates: true }]);
		for (const other of [outsider, stranger]) {
			expect(await listed(other)).toEqual([]);
			expect(await refusalOf(read(other, id))).toBe('series_missing');
			expect(await refusalOf(other.api.resonance.endPulse.mutate({ seriesId: id }))).toBe('series_missing');
		}
	});
	it('is no round: no cards, no page of one, and no tickets for cards', async () => {
		const id = await started();
		const [who] = circle as [TestPerson];
		const { id: roundId } = newest(await read(who, id));
		expect((await who.api.resonance.list.query({ page: 1 })).rounds.map((round) => round.id)).not.toContain(roundId);
		expect((await who.api.resonance.openTickets.query()).rounds.map((round) => round.id)).not.toContain(roundId);
		expect(await refusalOf(who.api.resonance.round.query({ roundId }))).toBe('round_missing');
		const blinded = Array.from({ length: 10 }, () => '7f'.repeat(256));
		expect(await refusalOf(who.api.resonance.issueTickets.mutate({ roundId, blinded }))).toBe('not_collecting');
		// its ballots are signed with the same key that stands in the round: they are no cards
		const { publicKey } = (await (await world.request(`/anon/vote/${newest(await read(who, id)).voteId}`)).json()) as {
			publicKey: string;
		};
		const voteId = newest(await read(who, id)).voteId;
		const { token, signature, receipt } = await fetchBallot(publicKey, (message) =>
			who.api.resonance.issueBallot.mutate({ voteId, blinded: message }),
		);
		const body = JSON.stringify({ roundId, token, signature, receipt, text: 'Karte' });
		expect((await world.request('/anon/drop', { method: 'POST', body })).status).toBe(409);
	});
});

describe('a wave', () => {
	it('shows nothing while it is open, and once counted the whole and the units that may be shown', async () => {
		const id = await started();
		await answer(id, circle.slice(0, 5), 5, desk);
		await answer(id, circle.slice(5, 7), 1, null);
		await answer(id, circle.slice(7, 10), 1);
		const voteId = await answer(id, circle.slice(10, 12), 3, yard);
		await foldAll(world.kernel);
		expect(newest(await read(merle, id))).toMatchObject({ state: 'open', ballots: null, totals: null });
		await tendRounds(world.kernel);
		await tendVotes(world.kernel);
		expect(newest(await read(merle, id)).state).toBe('open');
		await world.kernel.gate`update resonance_votes set closes_at = now() - interval '1 minute' where id = ${voteId}`;
		await tendVotes(world.kernel);
		const wave = newest(await read(circle[12] as TestPerson, id));
		expect(wave).toMatchObject({ state: 'counted', ballots: 12, totals: { 0: [5, 0, 2, 0, 5], 1: [0, 12, 0, 0, 0] } });
		// two of the yard are hidden, and so is the desk: the sum of both less its five would be the two
		expect(wave.units.map(({ name, people, sums }) => [name, people, sums?.[0] ?? null])).toEqual([
			['Bürgerdienste', 7, 5 * 5 + 2 * 3],
			['Bauhof', null, null],
			['Schalter', null, null],
		]);
		const [left] = await world.kernel.gate<
			{ n: number }[]
		>`select count(*)::int as n from (select from resonance_ballots where vote_id = ${voteId}
			union all select from resonance_vote_keys where vote_id = ${voteId}) left_over`;
		expect(left?.n).toBe(0);
	});
	it('is refused an answer for a unit that cannot be named', async () => {
		const id = await started();
		const { voteId } = newest(await read(merle, id));
		const { publicKey } = (await (await world.request(`/anon/vote/${voteId}`)).json()) as { publicKey: string };
		const ticket = await fetchBallot(publicKey, (blinded) =>
			(circle[0] as TestPerson).api.resonance.issueBallot.mutate({ voteId, blinded }),
		);
		for (const unit of [top, crypto.randomUUID()])
			expect((await castBallot(world.request, voteId, ticket, { scale: { 0: 1, 1: 1 }, unit })).status).toBe(400);
		expect(await refusalOf(outsider.api.resonance.issueBallot.mutate({ voteId, blinded: '7f'.repeat(256) }))).toBe(
			'vote_missing',
		);
	});
	it('is deleted below the floor, and the series goes on', async () => {
		const id = await started();
		expect(await waveOf(id, circle.slice(0, FLOOR - 1), 0)).toMatchObject({ state: 'too_few', ballots: null });
		expect(await waveOf(id, circle.slice(0, FLOOR), 1)).toMatchObject({ state: 'counted', ballots: FLOOR });
		expect((await read(merle, id)).waves.map(({ state }) => state)).toEqual(['too_few', 'counted']);
	});
	it('is raised by the floor on which the municipality has agreed', async () => {
		const id = await started();
		await world.kernel.gate`insert into resonance_settings (tenant_id, floor) values (${tenantId}, 7)`;
		expect(await waveOf(id, circle.slice(0, 6), 0)).toMatchObject({ state: 'counted' });
		expect(await waveOf(id, circle.slice(0, 6), 1)).toMatchObject({ state: 'too_few' });
		await world.kernel.gate`delete from resonance_settings where tenant_id = ${tenantId}`;
	});
});

describe('the trend', () => {
	it('goes on with the same circle; one who comes waits, and one who goes freezes it without a trace', async () => {
		const id = await started();
		expect((await waveOf(id, circle, 0, 2)).totals?.[0]).toEqual([0, 13, 0, 0, 0]);
		expect(await waveOf(id, circle, 1)).toMatchObject({ state: 'counted', size: 13 });
		const late = await world.person(tenantId, { name: 'Neu', unitIds: [desk] });
		expect(await waveOf(id, circle, 2)).toMatchObject({ state: 'counted', size: 13 });
		expect(await refusalOf(read(late, id))).toBe('series_missing');

		const gone = circle.at(-1) as TestPerson;
		const stay = circle.slice(0, -1);
		await world.kernel.gate`update identity_memberships set active = false where id = ${gone.membershipId}`;
		const frozen = await waveOf(id, stay, 3, 5);
		expect(frozen).toMatchObject({ state: 'frozen', size: 12, ballots: null, totals: null });
		const [kept] = await world.kernel
			.gate`select totals, ballots, receipts, units::text from resonance_votes where id = ${frozen.voteId}`;
		expect(kept).toMatchObject({ totals: null, ballots: null, receipts: [] });
		expect(kept?.units).not.toMatch(/"people": \d/);

		// with three more, five have come or gone
		const more = await Promise.all(
			[1, 2, 3].map((at) => world.person(tenantId, { name: `Neu ${at}`, unitIds: [desk] })),
		);
		expect(await waveOf(id, [...stay, late, ...more], 4, 3)).toMatchObject({ state: 'counted', size: 16, ballots: 16 });
		for (const { membershipId } of [late, ...more])
			await world.kernel.gate`update identity_memberships set active = false where id = ${membershipId}`;
		await world.kernel.gate`update identity_memberships set active = true where id = ${gone.membershipId}`;
	});
	it('opens the next wave after its weeks, on a working day, and none once ended', async () => {
		const id = await started();
		const { nextOn } = await read(merle, id);
		await waveOf(id, circle.slice(0, FLOOR), 0);
		await tendPulses(world.kernel, berlinDay(new Date(Date.parse(nextOn ?? '') - DAY_MS)));
		expect((await read(merle, id)).waves).toHaveLength(1);
		await tendPulses(world.kernel, nextOn ?? '');
		expect((await read(merle, id)).waves.map(({ state }) => state)).toEqual(['counted', 'open']);
		expect(await refusalOf((circle[0] as TestPerson).api.resonance.endPulse.mutate({ seriesId: id }))).toBe(
			'not_facilitator',
		);
		await merle.api.resonance.endPulse.mutate({ seriesId: id });
		expect(await refusalOf(merle.api.resonance.endPulse.mutate({ seriesId: id }))).toBe('series_ended');
		// the open one runs to its end
		await closeVote(world.kernel, await answer(id, circle.slice(0, FLOOR)));
		await tendPulses(world.kernel, dayOf(9));
		const view = await read(merle, id);
		expect(view.waves.map(({ state }) => state)).toEqual(['counted', 'counted']);
		expect(view).toMatchObject({ ended: true, nextOn: null, waits: false });
	});
	it('waits while one of the two who lead is gone', async () => {
		const id = await started();
		await waveOf(id, circle.slice(0, FLOOR), 0);
		await world.kernel.gate`update identity_memberships set active = false where id = ${ole.membershipId}`;
		await tendPulses(world.kernel, dayOf(1));
		expect((await read(merle, id)).waves).toHaveLength(1);
		await world.kernel.gate`update identity_memberships set active = true where id = ${ole.membershipId}`;
		await tendPulses(world.kernel, dayOf(1));
		expect((await read(merle, id)).waves).toHaveLength(2);
	});
});
