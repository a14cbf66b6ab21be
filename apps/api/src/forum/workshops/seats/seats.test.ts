import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { berlinHour, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import { refusalOf, type TestPerson } from '../../../kernel/testing.ts';
import { dayAhead, plan, type WorkshopWorld, workshopWorld } from '../testing.ts';
import { forgetWorkshops, tendSeats, tendWorkshops } from './jobs.ts';

let w: WorkshopWorld;
const crowd: TestPerson[] = [];
beforeAll(async () => {
	w = await workshopWorld();
	const tenant = await w.world.tenant('Stadt Viele');
	for (let at = 0; at < 24; at++) crowd.push(await w.world.person(tenant, { name: `Person ${at}` }));
});
afterAll(() => w.world.close());

const register = (who: TestPerson, workshopId: string, seats = 1, needs = '') =>
	who.api.workshops.seats.register.mutate({ workshopId, seats, names: '', needs }).then(({ state }) => state);
const own = (who: TestPerson, id: string) => who.api.workshops.workshop.query({ id }).then((view) => view.own);
const counts = async (id: string) => {
	const [row] = await w.world.kernel.gate`
		select taken, waiting, capacity, (select coalesce(sum(seats), 0)::int from forum_workshop_registrations r where r.workshop_id = w.id and r.state in ('pending', 'confirmed', 'offered')) as held
		from forum_workshops w where id = ${id}`;
	return row as { taken: number; waiting: number; capacity: number; held: number };
};
/** Offers are made in working hours only: the job runs as if it were ten o'clock in the morning, whenever the test does. */
async function atWork(job: () => Promise<void>): Promise<void> {
	vi.useFakeTimers({ toFake: ['Date'], now: berlinHour(workingDayAfter(dayAhead(0), 1, null), 10) });
	await job().finally(() => vi.useRealTimers());
}

describe('seats', () => {
	it('are taken several at once, first come, first served; then there is a waiting list', async () => {
		const id = await w.announce();
		const { seats } = w.berta.api.workshops;
		expect(
			await seats.register.mutate({ workshopId: id, seats: 3, names: 'Zwei aus dem Team', needs: 'Rollstuhl' }),
		).toEqual({ state: 'confirmed' });
		expect(await own(w.berta, id)).toMatchObject({
			state: 'confirmed',
			seats: 3,
			names: 'Zwei aus dem Team',
			needs: 'Rollstuhl',
			place: null,
		});
		expect(await register(w.bernd, id, 2)).toBe('waiting');
		// one seat is free, and still nobody goes ahead of who waits
		expect(await register(w.arne, id, 1)).toBe('waiting');
		expect(await own(w.arne, id)).toMatchObject({ state: 'waiting', place: 2 });
		expect(await counts(id)).toEqual({ taken: 3, waiting: 2, capacity: 4, held: 3 });
		expect(await refusalOf(register(w.berta, id))).toBe('already_registered');
		expect(await refusalOf(register(w.anna, id, 4))).toBe('seats_wrong');
		expect(
			(await w.mails())
				.filter((mail) => mail.what !== 'offered')
				.slice(-3)
				.map(({ what }) => what),
		).toEqual(['confirmed', 'waiting', 'waiting']);
	});
	it('are never sold twice: thirty who come at the same moment get what is there, and the rest waits', async () => {
		const id = await w.announce({ capacity: 7, seatsMax: 3 });
		const states = await Promise.all(crowd.map((who, at) => register(who, id, (at % 3) + 1)));
		const after = await counts(id);
		expect(after.taken).toBe(after.held);
		expect(after.taken).toBeLessThanOrEqual(7);
		expect(states.filter((state) => state === 'confirmed').length).toBeGreaterThanOrEqual(3);
		expect(after.waiting).toBe(states.filter((state) => state === 'waiting').length);
		// the database itself refuses one more
		await expect(w.world.kernel.gate`update forum_workshops set taken = 8 where id = ${id}`).rejects.toMatchObject({
			code: '23514',
		});
	});
	it('go one to each of two who ask for the last one at once', async () => {
		for (let round = 0; round < 8; round++) {
			const id = await w.announce({ capacity: 1, seatsMax: 1 });
			const states = await Promise.all([register(w.berta, id), register(w.bernd, id)]);
			expect(states.toSorted()).toEqual(['confirmed', 'waiting']);
		}
	});
	it('wait for the hosts where those confirm, and are held meanwhile', async () => {
		const id = await w.announce({ approval: true, capacity: 2 });
		expect(await register(w.berta, id, 2)).toBe('pending');
		expect(await register(w.bernd, id, 1)).toBe('waiting');
		const { participants } = await w.anna.api.workshops.seats.participants.query({ id });
		expect(participants.map(({ name, state }) => [name, state])).toEqual([
			['Berta', 'pending'],
			['Bernd', 'waiting'],
		]);
		const [berta, bernd] = participants.map((one) => one.id) as [string, string];
		expect(await refusalOf(w.bernd.api.workshops.seats.judge.mutate({ id: berta, accepted: true }))).toBe(
			'not_registered',
		);
		expect(await refusalOf(w.anna.api.workshops.seats.judge.mutate({ id: bernd, accepted: true }))).toBe(
			'capacity_too_small',
		);
		await w.anna.api.workshops.seats.judge.mutate({ id: berta, accepted: true });
		expect((await own(w.berta, id))?.state).toBe('confirmed');
		await w.anna.api.workshops.seats.judge.mutate({ id: berta, accepted: false });
		expect(await own(w.berta, id)).toMatchObject({ state: 'declined', needs: '' });
		expect(await refusalOf(register(w.berta, id))).toBe('registration_closed');
		expect((await w.mails()).at(-1)?.what === 'offered' || (await w.mails()).at(-1)?.what === 'removed').toBe(true);
	});
	it('are closed and opened by the hosts', async () => {
		const id = await w.announce();
		await w.anna.api.workshops.planning.setRegistration.mutate({ id, open: false });
		expect(await refusalOf(register(w.berta, id))).toBe('registration_closed');
		await w.anna.api.workshops.planning.setRegistration.mutate({ id, open: true });
		expect(await register(w.berta, id)).toBe('confirmed');
	});
});

describe('the waiting list', () => {
	/** Makes an offer as the job would at noon of a working day. */
	async function offer(id: string, who: TestPerson, until: string): Promise<void> {
		await w.world.kernel
			.gate`update forum_workshop_registrations set state = 'offered', offered_until = ${until} where workshop_id = ${id} and membership_id = ${who.membershipId}`;
		await w.world.kernel
			.gate`update forum_workshops w set taken = (select coalesce(sum(seats), 0) from forum_workshop_registrations r where r.workshop_id = w.id and r.state in ('pending', 'confirmed', 'offered')),
			waiting = (select count(*) from forum_workshop_registrations r where r.workshop_id = w.id and r.state = 'waiting') where id = ${id}`;
	}
	const later = () => new Date(Date.now() + 3_600_000).toISOString();

	it('moves up when somebody withdraws, in its order, as soon as it is a time to ask', async () => {
		const id = await w.announce({ capacity: 1 });
		await register(w.berta, id);
		await register(w.bernd, id);
		await register(w.arne, id);
		await w.berta.api.workshops.seats.withdraw.mutate({ workshopId: id });
		await atWork(() => tendSeats(w.world.kernel, id));
		expect((await own(w.bernd, id))?.state).toBe('offered');
		expect((await own(w.arne, id))?.state).toBe('waiting');
		// what is free for the list is not free for whoever comes by
		expect(await register(crowd[0] as TestPerson, id)).toBe('waiting');
	});
	it('holds an offered seat, gives it to whoever takes it in time, and tells by mail', async () => {
		const id = await w.announce({ capacity: 1 });
		await register(w.berta, id);
		await register(w.bernd, id);
		await w.berta.api.workshops.seats.withdraw.mutate({ workshopId: id });
		await offer(id, w.bernd, later());
		expect(await counts(id)).toMatchObject({ taken: 1, waiting: 0 });
		expect(await register(w.berta, id)).toBe('waiting');
		expect(await w.bernd.api.workshops.seats.take.mutate({ workshopId: id })).toEqual({ state: 'confirmed' });
		expect((await w.mails()).at(-1)?.what).toBe('confirmed');
		expect(await refusalOf(w.bernd.api.workshops.seats.take.mutate({ workshopId: id }))).toBe('offer_over');
		expect(await refusalOf(w.berta.api.workshops.seats.take.mutate({ workshopId: id }))).toBe('offer_over');
	});
	it('goes on to the next when nobody answers, and who was asked comes again at the end', async () => {
		const id = await w.announce({ capacity: 1 });
		await register(w.berta, id);
		await register(w.bernd, id);
		await register(w.arne, id);
		await w.world.kernel
			.gate`update forum_workshop_registrations set state = 'withdrawn' where workshop_id = ${id} and membership_id = ${w.berta.membershipId}`;
		await offer(id, w.bernd, new Date(Date.now() - 1000).toISOString());
		expect(await refusalOf(w.bernd.api.workshops.seats.take.mutate({ workshopId: id }))).toBe('offer_over');
		await atWork(() => tendWorkshops(w.world.kernel));
		expect((await own(w.bernd, id))?.state).toBe('withdrawn');
		expect((await own(w.arne, id))?.state).toBe('offered');
		const what = (await w.mails()).map((mail) => mail.what);
		expect(what).toContain('lapsed');
		expect(await register(w.bernd, id)).toBe('waiting');
		// done twice, it does nothing more
		const before = await w.mails();
		await atWork(() => tendWorkshops(w.world.kernel));
		expect(await w.mails()).toEqual(before);
	});
	it('offers more seats once there are more, and lets a small one go before a group that is too large', async () => {
		const id = await w.announce({ capacity: 2 });
		await register(w.berta, id, 2);
		await register(w.bernd, id, 2);
		await register(w.arne, id);
		const { spaceId: _, visibility: __, scopeId: ___, ...fields } = plan(w.spaceId);
		await w.anna.api.workshops.planning.change.mutate({ ...fields, id, capacity: 3 });
		await atWork(() => tendWorkshops(w.world.kernel));
		expect([(await own(w.bernd, id))?.state, (await own(w.arne, id))?.state]).toEqual(['waiting', 'offered']);
		await w.anna.api.workshops.planning.change.mutate({ ...fields, id, capacity: 5 });
		await atWork(() => tendWorkshops(w.world.kernel));
		expect((await own(w.bernd, id))?.state).toBe('offered');
		expect(await counts(id)).toEqual({ taken: 5, waiting: 0, capacity: 5, held: 5 });
	});
	it('sleeps at night', async () => {
		const id = await w.announce({ capacity: 1 });
		await register(w.berta, id);
		await register(w.bernd, id);
		await w.world.kernel
			.gate`update forum_workshop_registrations set state = 'withdrawn' where workshop_id = ${id} and membership_id = ${w.berta.membershipId}`;
		vi.useFakeTimers({ toFake: ['Date'], now: berlinHour(workingDayAfter(dayAhead(0), 1, null), 3) });
		await tendSeats(w.world.kernel, id).finally(() => vi.useRealTimers());
		expect((await own(w.bernd, id))?.state).toBe('waiting');
	});
});

describe('a substitute', () => {
	it('takes over the seats of a colleague of the same house, and what the other one needs is gone', async () => {
		const id = await w.announce();
		await register(w.berta, id, 2, 'Bitte leise');
		const hand = (email: string) => w.berta.api.workshops.seats.handOn.mutate({ workshopId: id, email });
		expect(await refusalOf(hand(w.arne.email))).toBe('substitute_unknown'); // another house
		expect(await refusalOf(hand('niemand@test.example'))).toBe('substitute_unknown');
		await hand(w.bernd.email);
		expect(await own(w.bernd, id)).toMatchObject({ state: 'confirmed', seats: 2, needs: '' });
		expect(await own(w.berta, id)).toMatchObject({ state: 'withdrawn', needs: '' });
		expect(await counts(id)).toMatchObject({ taken: 2, held: 2 });
		// both in one transaction: their order in the queue is none
		expect(
			(await w.mails())
				.slice(-2)
				.map(({ what }) => what)
				.toSorted(),
		).toEqual(['confirmed', 'handed']);
		expect(await refusalOf(hand(w.bernd.email))).toBe('not_registered');
	});
	it('must be able to read the workshop', async () => {
		const team = await w.world.unit(w.anna.tenantId, 'Team W');
		const tim = await w.world.person(w.anna.tenantId, { name: 'Tim', unitIds: [team] });
		const { id } = await tim.api.workshops.planning.plan.mutate({
			...plan(w.spaceId),
			visibility: 'team',
			scopeId: team,
		});
		await tim.api.workshops.planning.announce.mutate({ id });
		await register(tim, id);
		expect(await refusalOf(tim.api.workshops.seats.handOn.mutate({ workshopId: id, email: w.arne.email }))).toBe(
			'substitute_unknown',
		);
	});
});

describe('what somebody needs', () => {
	const NEEDS = 'Kanarienvogel: ich brauche eine Höranlage';
	it('is read by hosts and by the person, by nobody else', async () => {
		const id = await w.announce();
		await register(w.berta, id, 1, NEEDS);
		expect(JSON.stringify(await w.anna.api.workshops.seats.participants.query({ id }))).toContain(NEEDS);
		expect((await own(w.berta, id))?.needs).toBe(NEEDS);
		expect(await refusalOf(w.arne.api.workshops.seats.participants.query({ id }))).toBe('workshop_not_host');
		for (const who of [w.arne, w.bernd]) {
			await register(who, id);
			expect(JSON.stringify(await who.api.workshops.workshop.query({ id }))).not.toContain('Kanarienvogel');
			expect(JSON.stringify(await who.api.workshops.room.room.query({ id }))).not.toContain('Kanarienvogel');
		}
		const table = await w.world.request(`/api/forum/workshop/${id}/participants`, {
			headers: { cookie: w.anna.cookie },
		});
		expect(await table.text()).toContain('Kanarienvogel');
		expect(
			(await w.world.request(`/api/forum/workshop/${id}/participants`, { headers: { cookie: w.arne.cookie } })).status,
		).toBe(403);
	});
	it('is deleted the day after the workshop, everywhere: not in the audit, not in a job, not in any other table', async () => {
		const id = await w.announce();
		await register(w.berta, id, 1, NEEDS);
		await register(w.bernd, id, 1, NEEDS);
		await w.bernd.api.workshops.seats.withdraw.mutate({ workshopId: id });
		const { gate } = w.world.kernel;
		// it was today: nothing is forgotten yet
		await gate`update forum_workshops set starts_at = now() - interval '2 minutes', ends_at = now() - interval '1 minute' where id = ${id}`;
		await forgetWorkshops(w.world.kernel);
		const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Berlin' });
		const then = new Date(Date.now() - 60_000).toLocaleDateString('en-CA', { timeZone: 'Europe/Berlin' });
		if (today === then) expect((await own(w.berta, id))?.needs).toBe(NEEDS);
		await gate`update forum_workshops set starts_at = now() - interval '26 hours', ends_at = now() - interval '25 hours' where id = ${id}`;
		await forgetWorkshops(w.world.kernel);
		expect((await own(w.berta, id))?.needs).toBe('');
		expect(await own(w.bernd, id)).toBeNull();
		await gate`delete from forum_workshop_registrations where workshop_id <> ${id}`;
		expect(await tablesWith('Kanarienvogel')).toEqual([]);
	});

	/** Every table of the database that holds the word in any column, as its owner sees it. */
	async function tablesWith(word: string): Promise<string[]> {
		const { connect } = await import('@gestaltungsraum/db/client');
		const owner = connect(w.world.url, { role: null, max: 1 });
		const tables = await owner<{ name: string }[]>`
			select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE'`;
		const found: string[] = [];
		for (const { name } of tables) {
			const [row] = await owner.unsafe(`select count(*)::int as n from ${name} x where x::text like '%${word}%'`);
			if (Number(row?.['n']) > 0) found.push(name);
		}
		await owner.end();
		return found;
	}
});

describe('a workshop that nobody ends', () => {
	it('is over half a day after its time', async () => {
		const id = await w.announce();
		await w.world.kernel
			.gate`update forum_workshops set starts_at = now() - interval '14 hours', ends_at = now() - interval '13 hours' where id = ${id}`;
		await tendWorkshops(w.world.kernel);
		expect((await w.anna.api.workshops.workshop.query({ id })).workshop.state).toBe('ended');
	});
});
