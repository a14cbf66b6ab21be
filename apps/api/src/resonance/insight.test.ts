import { explainColumn, stored } from '@gestaltungsraum/domain/resonance/stored';
import { CARDS_KEPT_DAYS, CIRCLE_MIN, FLOOR } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { dropCard, fetchTickets, type Ticket } from './playing.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let ole: TestPerson; // staff council
let dana: TestPerson; // data protection, and nothing else
let ada: TestPerson; // administration
let stranger: TestPerson; // staff council of another town
let circle: TestPerson[];
let unitId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	unitId = await world.unit(tenantId, 'Bürgerdienste');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	dana = await world.person(tenantId, { name: 'Dana', roles: ['data_protection'] });
	ada = await world.person(tenantId, { name: 'Ada', roles: ['staff', 'admin'] });
	stranger = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'staff_council'] });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: [unitId] }));
});
afterAll(() => world.close());

const open = async (more: object = {}) =>
	(
		await merle.api.resonance.open.mutate({
			question: 'Was hat uns der neue Schalterplan gekostet?',
			reason: 'Damit der Plan im Januar besser wird.',
			template: 'free',
			unitIds: [unitId],
			secondId: ole.personId,
			days: 5,
			...more,
		})
	).id;
const insight = (who = ole) => who.api.resonance.insight.query();
const settings = { floor: FLOOR, cardsKeptDays: CARDS_KEPT_DAYS, agreedOn: null, agreement: null };
const change = (more: object, who = ada) => who.api.resonance.changeSettings.mutate({ ...settings, ...more });
/** The code with which the database refuses; `done` when it does not. */
const tried = (work: Promise<unknown>) =>
	work.then(
		() => 'done',
		(error: { code: string }) => error.code,
	);

describe('what is explained', () => {
	it('is each column of each table of the rounds, and nothing that is not there', async () => {
		const rows = await world.kernel.gate`
			select table_name as t, column_name as c from information_schema.columns where table_schema = 'public' and table_name like 'resonance\\_%'`;
		const there = rows.map((row) => `${row['t'] as string}.${row['c'] as string}`);
		const explained = Object.entries(stored).flatMap(([table, { columns }]) =>
			Object.keys(columns).map((column) => `${table}.${column}`),
		);
		expect(explained.toSorted()).toEqual(there.toSorted());
	});
	it('is explained in both languages', () => {
		for (const [table, { columns }] of Object.entries(stored))
			for (const column of Object.keys(columns)) {
				const { de = '', en = '' } = explainColumn(table, column) ?? {};
				expect([de.length > 3, en.length > 3], `${table}.${column}`).toEqual([true, true]);
			}
	});
});

describe('insight', () => {
	it('is for staff council and data protection alone', async () => {
		for (const who of [ole, dana, stranger]) expect((await insight(who)).tables.length).toBeGreaterThan(15);
		for (const who of [merle, ada, circle[0] as TestPerson]) expect(await refusalOf(insight(who))).toBe('not_insight');
	});
	it('takes tables and columns from the running database: one that nobody explained is shown as such', async () => {
		const { url } = world;
		const { connect } = await import('@gestaltungsraum/db/client');
		const owner = connect(url, { role: null, max: 1 });
		try {
			await owner`create table resonance_secret (person_id uuid, at timestamptz)`;
			const { tables, checks } = await insight();
			expect(tables[0]).toMatchObject({ table: 'resonance_secret', name: null, why: null, walled: false });
			expect(tables[0]?.columns).toEqual([
				{ column: 'person_id', words: null },
				{ column: 'at', words: null },
			]);
			const failing = checks.filter(({ holds }) => !holds).map(({ check }) => check);
			expect(failing.toSorted()).toEqual(['clocks', 'walls']);
			await owner`grant update on resonance_changes to gestaltungsraum_gate`;
			expect((await insight()).checks).toContainEqual({ check: 'changes', holds: false });
		} finally {
			await owner`drop table resonance_secret`;
			await owner`revoke update on resonance_changes from gestaltungsraum_gate`;
			await owner.end();
		}
	});
	it('finds that all walls hold, and every column explained', async () => {
		const { tables, checks, promises, notStored } = await insight(dana);
		expect(checks.filter(({ holds }) => !holds)).toEqual([]);
		expect(checks).toHaveLength(8);
		expect(tables.flatMap(({ columns }) => columns).filter(({ words }) => words === null)).toEqual([]);
		// the one to a round's circle, and the one to those who ask a forum
		expect(promises.map(({ version }) => version)).toEqual([2, 1]);
		expect(notStored.length).toBeGreaterThan(5);
		expect(tables.find(({ table }) => table === 'resonance_inbox')?.rights).toEqual([]);
	});
	it('lists the rounds of the own town with their course, and of no other; no card and no name of the circle', async () => {
		const roundId = await open();
		const { publicKey } = (await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string };
		const [ticket] = await fetchTickets(
			publicKey,
			(blinded) => (circle[0] as TestPerson).api.resonance.issueTickets.mutate({ roundId, blinded }),
			1,
		);
		await dropCard(world.request, roundId, ticket as Ticket, 'Kanarienvogel');
		const seen = await insight(dana);
		expect(seen.rounds.find(({ id }) => id === roundId)).toMatchObject({
			size: CIRCLE_MIN,
			phase: 'collecting',
			paused: false,
			pair: ['Merle', 'Ole'],
			pooled: [],
			why: { object: 'not_staff_council' },
		});
		expect((await insight()).rounds.find(({ id }) => id === roundId)?.why.object).toBeNull();
		expect((await insight(stranger)).rounds).toEqual([]);
		expect(JSON.stringify(seen)).not.toMatch(/Kanarienvogel|Kollegin/);
	});
	it('shows an objection and how it was settled', async () => {
		const roundId = await open();
		await ole.api.resonance.raiseObjection.mutate({ roundId, reason: 'Der Kreis ist zu klein.' });
		const round = async (who = ole) => (await insight(who)).rounds.find(({ id }) => id === roundId);
		expect(await round()).toMatchObject({
			paused: true,
			why: { object: 'objection_stands' },
			objections: [{ by: 'Ole', settledOn: null, why: { settle: null } }],
		});
		expect((await round(dana))?.objections[0]?.why.settle).toBe('not_staff_council');
		const [objection] = (await round())?.objections ?? [];
		await ole.api.resonance.settleObjection.mutate({
			id: objection?.id ?? '',
			settlement: 'Größerer Kreis beim nächsten Mal.',
		});
		expect(await round()).toMatchObject({
			paused: false,
			objections: [{ settlement: 'Größerer Kreis beim nächsten Mal.' }],
		});
	});
});

describe('settings', () => {
	it('are changed by the administration alone, and of the own town', async () => {
		for (const who of [merle, ole, dana]) {
			expect(await refusalOf(change({ floor: 6 }, who))).toBe('not_settings');
			expect(await refusalOf(who.api.resonance.settings.query())).toBe('not_settings');
		}
		expect((await ada.api.resonance.settings.query()).settings).toEqual(settings);
	});
	it('appear at once to the staff council, with who changed what, and say nothing about what stayed', async () => {
		await change({ floor: 6, agreedOn: '2026-11-02', agreement: '10-24-03/26' });
		await change({ floor: 7, cardsKeptDays: 180, agreedOn: '2026-11-02', agreement: '10-24-03/26' });
		const seen = await insight();
		expect(seen.settings).toEqual({ floor: 7, cardsKeptDays: 180, agreedOn: '2026-11-02', agreement: '10-24-03/26' });
		const own = seen.changes.filter(({ what }) => !what.startsWith('role:'));
		expect(own.map(({ what, before, after, by }) => [what, before, after, by])).toEqual([
			['cards_kept_days', '365', '180', 'Ada'],
			['floor', '6', '7', 'Ada'],
			['agreement', null, '10-24-03/26', 'Ada'],
			['agreed_on', null, '2026-11-02', 'Ada'],
			['floor', '5', '6', 'Ada'],
		]);
		expect((await insight(stranger)).changes.every(({ what }) => what.startsWith('role:'))).toBe(true);
	});
	it('show who became or ceased to be of the staff council', async () => {
		const eve = await world.person(merle.tenantId, { name: 'Eve' });
		await world.kernel
			.gate`update identity_memberships set roles = '{staff,staff_council}' where id = ${eve.membershipId}`;
		expect((await insight()).changes[0]).toMatchObject({ what: 'role:staff_council', before: null, after: 'Eve' });
		await world.kernel.gate`update identity_memberships set active = false where id = ${eve.membershipId}`;
		expect((await insight()).changes[0]).toMatchObject({ what: 'role:staff_council', before: 'Eve', after: null });
	});
	it('only become stronger, in the program and in the database', async () => {
		expect(await refusalOf(change({ floor: 6, cardsKeptDays: 180 }))).toBe('floor_only_up');
		expect(await refusalOf(change({ floor: 7, cardsKeptDays: 181 }))).toBe('kept_only_down');
		expect(await refusalOf(change({ floor: 4 }))).toBe('BAD_REQUEST');
		const { gate } = world.kernel;
		expect(await tried(gate`update resonance_settings set floor = 6`)).toBe('42501');
		expect(await tried(gate`update resonance_settings set cards_kept_days = 365`)).toBe('42501');
	});
	it('leave a trace that neither the program nor its jobs can change or delete', async () => {
		const { app, gate } = world.kernel;
		for (const sql of [app, gate])
			for (const work of [
				sql`update resonance_changes set after = '5'`,
				sql`delete from resonance_changes`,
				sql`truncate resonance_changes`,
			])
				expect(await tried(work)).toBe('42501');
		expect(
			await tried(
				app`insert into resonance_changes (tenant_id, place, changed_on, what) values (${merle.tenantId}, 1, now(), 'floor')`,
			),
		).toBe('42501');
	});
	it('hold for new rounds: their floor, and a circle that could never reach it is refused', async () => {
		expect(await refusalOf(open())).toBe('circle_below_floor');
		const live = { question: 'Was nehmen wir mit?', reason: 'Für morgen.', template: 'free' as const, checkin: '' };
		const { id } = await merle.api.resonance.openLive.mutate({ ...live, unitIds: [unitId] });
		expect((await (circle[0] as TestPerson).api.resonance.round.query({ roundId: id })).floor).toBe(7);
		const wide = await open({ unitIds: [] });
		expect((await (circle[0] as TestPerson).api.resonance.round.query({ roundId: wide })).floor).toBe(7);
	});
});
