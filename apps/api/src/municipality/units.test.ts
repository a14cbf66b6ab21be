import { UNIT_DEPTH_MAX, UNITS_MAX } from '@gestaltungsraum/domain/municipality/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';

let world: TestWorld;
let anna: TestPerson; // staff of A
let bea: TestPerson; // admin of B

beforeAll(async () => {
	world = await testWorld();
	anna = await world.person(await world.tenant('Stadt A'));
	bea = await world.person(await world.tenant('Stadt B'), { roles: ['staff', 'admin'] });
});
afterAll(() => world.close());

/** Each test has a tree of its own. */
const admin = async (name = 'Stadt') => world.person(await world.tenant(name), { roles: ['staff', 'admin'] });
const create = async (who: TestPerson, name: string, parentId: string | null = null) =>
	(await who.api.municipality.createUnit.mutate({ parentId, name, kind: 'section' })).id;
const move = (who: TestPerson, id: string, parentId: string | null, name = 'Verschoben') =>
	who.api.municipality.updateUnit.mutate({ id, parentId, name, kind: 'team' });
const remove = (who: TestPerson, id: string) => who.api.municipality.deleteUnit.mutate({ id });
const tree = async (who: TestPerson) =>
	(await who.api.municipality.units.query()).units.map(({ name, depth }) => '·'.repeat(depth) + name);
/** What became of calls at the same moment: `done`, or the refusal's code; sorted. */
const outcomes = async (calls: Promise<unknown>[]) =>
	(
		await Promise.all(
			calls.map((call) =>
				call.then(
					() => 'done',
					() => refusalOf(call),
				),
			),
		)
	).sort();
const events = async (target: string) =>
	(await world.kernel.gate`select action from kernel_audit where target = ${target} order by seq`).map(
		(row) => row.action as string,
	);

describe('the tree of units', () => {
	it('lists each unit after the one above it, siblings in the order of a German directory', async () => {
		const ada = await admin();
		const z = await create(ada, 'Zentrale Dienste');
		const b = await create(ada, 'bauen');
		await create(ada, 'Zoo', b);
		const o = await create(ada, 'Öffentliche Ordnung');
		await create(ada, 'Äcker', z);
		await create(ada, 'Archiv', z);
		await create(ada, 'Märkte', o);
		await create(ada, 'Personal');
		expect(await tree(ada)).toEqual([
			'bauen',
			'·Zoo',
			'Öffentliche Ordnung',
			'·Märkte',
			'Personal',
			'Zentrale Dienste',
			'·Äcker',
			'·Archiv',
		]);
		const person = await world.person(ada.tenantId, { unitIds: [o] });
		const { units } = await person.api.municipality.units.query();
		expect(units[2]).toEqual({
			id: o,
			parentId: null,
			name: 'Öffentliche Ordnung',
			kind: 'section',
			depth: 0,
			members: 1,
		});
		expect(await tree(bea)).toEqual([]);
	});
	it('is seen by staff, not by guests, and changed by admins only', async () => {
		const ada = await admin();
		const id = await create(ada, 'Bauhof');
		const councillor = await world.person(ada.tenantId, { roles: ['councillor'] });
		const staff = await world.person(ada.tenantId);
		expect(await tree(staff)).toEqual(['Bauhof']);
		expect(await refusalOf(councillor.api.municipality.units.query())).toBe('not_allowed');
		expect(await refusalOf(create(staff, 'Neu'))).toBe('not_allowed');
		expect(await refusalOf(move(staff, id, null))).toBe('not_allowed');
		expect(await refusalOf(remove(staff, id))).toBe('not_allowed');
		expect(await refusalOf(staff.api.municipality.tenant.query())).toBe('not_allowed');
		expect(await tree(ada)).toEqual(['Bauhof']);
	});
	it('cannot be reached from another tenant', async () => {
		const ada = await admin();
		const id = await create(ada, 'Bauhof');
		const own = await create(bea, 'Eigene');
		expect(await refusalOf(move(bea, id, null))).toBe('unit_missing');
		expect(await refusalOf(remove(bea, id))).toBe('unit_missing');
		expect(await refusalOf(create(bea, 'Darunter', id))).toBe('unit_missing');
		expect(await refusalOf(move(bea, own, id))).toBe('unit_missing');
		expect(await tree(ada)).toEqual(['Bauhof']);
	});
});

describe('changing the tree', () => {
	it('renames and moves a unit with all below it, and keeps a record', async () => {
		const ada = await admin();
		const [a, b] = [await create(ada, 'A-Amt'), await create(ada, 'B-Amt')];
		const team = await create(ada, 'Team', a);
		await create(ada, 'Unterteam', team);
		await move(ada, team, b, 'Team Neu');
		expect(await tree(ada)).toEqual(['A-Amt', 'B-Amt', '·Team Neu', '··Unterteam']);
		expect((await ada.api.municipality.units.query()).units[2]).toMatchObject({ id: team, kind: 'team', parentId: b });
		await move(ada, team, null, 'Team Neu');
		expect(await tree(ada)).toEqual(['A-Amt', 'B-Amt', 'Team Neu', '·Unterteam']);
		expect(await events(team)).toEqual(['unit.changed', 'unit.changed', 'unit.changed']);
	});
	it('shows the new name of a team also on its topics, which the admin may not read', async () => {
		const ada = await admin();
		const unitId = await create(ada, 'Alter Name');
		const person = await world.person(ada.tenantId, { unitIds: [unitId] });
		const spaceId = await world.space(ada.tenantId, 'Raum');
		const { id } = await person.api.forum.start.mutate({
			spaceId,
			title: 'Nur unter uns gefragt',
			text: 'Frage',
			visibility: 'team',
			scopeId: unitId,
		});
		await move(ada, unitId, null, 'Neuer Name');
		expect((await person.api.forum.topic.query({ id })).topic.scopeName).toBe('Neuer Name');
		expect(await refusalOf(ada.api.forum.topic.query({ id }))).toBe('topic_missing');
	});
	it('makes no circle, also not by two moves at once', async () => {
		const ada = await admin();
		const top = await create(ada, 'Oben');
		const below = await create(ada, 'Unten', top);
		expect(await refusalOf(move(ada, top, top))).toBe('unit_circle');
		expect(await refusalOf(move(ada, top, below))).toBe('unit_circle');
		for (let round = 0; round < 5; round++) {
			const [one, two] = [await create(ada, `Eins ${round}`), await create(ada, `Zwei ${round}`)];
			const moves = [move(ada, one, two, `Eins ${round}`), move(ada, two, one, `Zwei ${round}`)];
			expect(await outcomes(moves)).toEqual(['done', 'unit_circle']);
		}
		expect((await tree(ada)).length).toBe(12);
	});
	it('grows no deeper than the limit, by making or by moving', async () => {
		const ada = await admin();
		let deepest: string | null = null;
		for (let level = 0; level < UNIT_DEPTH_MAX; level++) deepest = await create(ada, `Ebene ${level}`, deepest);
		expect(await refusalOf(create(ada, 'Zu tief', deepest))).toBe('unit_too_deep');
		const branch = await create(ada, 'Zweig');
		await create(ada, 'Blatt', branch);
		const { units } = await ada.api.municipality.units.query();
		const at = (depth: number) => units.find((unit) => unit.name === `Ebene ${depth}`)?.id ?? null;
		expect(await refusalOf(move(ada, branch, at(UNIT_DEPTH_MAX - 2)))).toBe('unit_too_deep');
		await move(ada, branch, at(UNIT_DEPTH_MAX - 3));
	});
	it('has one unit of a name in one place, also when it is made twice at once', async () => {
		const ada = await admin();
		const above = await create(ada, 'Amt');
		const made = [1, 2, 3].map(() => create(ada, 'Service', above));
		expect(await outcomes(made)).toEqual(['done', 'unit_name_taken', 'unit_name_taken']);
		expect(await refusalOf(create(ada, '  Service ', above))).toBe('unit_name_taken');
		const other = await create(ada, 'Service');
		expect(await refusalOf(create(ada, 'Service'))).toBe('unit_name_taken');
		expect(await refusalOf(move(ada, other, above, 'Service'))).toBe('unit_name_taken');
		await move(ada, other, null, 'Service'); // its own name is not in its way
	});
	it('refuses what is no name or no kind', async () => {
		const ada = await admin();
		expect(await refusalOf(create(ada, ' '))).toBe('BAD_REQUEST');
		expect(await refusalOf(create(ada, 'x'.repeat(121)))).toBe('BAD_REQUEST');
		expect(await refusalOf(create(ada, 'a\u0000b'))).toBe('BAD_REQUEST');
		expect(await refusalOf(create(ada, 'Amt', crypto.randomUUID()))).toBe('unit_missing');
	});
	it('has room for many units, and says when it is full', async () => {
		const ada = await admin();
		await world.kernel
			.gate`insert into municipality_units (tenant_id, name, kind) select ${ada.tenantId}, 'Einheit ' || n, 'team' from generate_series(1, ${UNITS_MAX}) n`;
		expect(await refusalOf(create(ada, 'Eine zu viel'))).toBe('too_many_units');
		expect(await tree(ada)).toHaveLength(UNITS_MAX);
	});
});

describe('deleting a unit', () => {
	it('works when nothing belongs to it, once', async () => {
		const ada = await admin();
		const id = await create(ada, 'Leer');
		await remove(ada, id);
		expect(await tree(ada)).toEqual([]);
		expect(await refusalOf(remove(ada, id))).toBe('unit_missing');
		expect(await events(id)).toEqual(['unit.changed', 'unit.deleted']);
	});
	it('is refused while people, deactivated ones too, or units are in it', async () => {
		const ada = await admin();
		const id = await create(ada, 'Amt');
		const below = await create(ada, 'Team', id);
		expect(await refusalOf(remove(ada, id))).toBe('unit_not_empty');
		await remove(ada, below);
		const person = await world.person(ada.tenantId, { unitIds: [id] });
		await ada.api.people.deactivate.mutate({ membershipId: person.membershipId });
		expect(await refusalOf(remove(ada, id))).toBe('unit_not_empty');
		await ada.api.people.update.mutate({
			membershipId: person.membershipId,
			name: person.name,
			roles: ['staff'],
			unitIds: [],
		});
		await remove(ada, id);
	});
	it('is refused while topics of the team exist, though the admin may not read them', async () => {
		const ada = await admin();
		const unitId = await create(ada, 'Team');
		const person = await world.person(ada.tenantId, { unitIds: [unitId] });
		const spaceId = await world.space(ada.tenantId, 'Raum');
		await person.api.forum.start.mutate({
			spaceId,
			title: 'Nur unter uns gefragt',
			text: 'Frage',
			visibility: 'team',
			scopeId: unitId,
		});
		await ada.api.people.update.mutate({
			membershipId: person.membershipId,
			name: person.name,
			roles: ['staff'],
			unitIds: [],
		});
		expect(await refusalOf(remove(ada, unitId))).toBe('unit_not_empty');
	});
	it('and giving it to a person in the same moment leaves no fault: one of both is refused', async () => {
		const ada = await admin();
		const person = await world.person(ada.tenantId);
		for (let round = 0; round < 5; round++) {
			const id = await create(ada, `Amt ${round}`);
			const given = ada.api.people.update.mutate({
				membershipId: person.membershipId,
				name: person.name,
				roles: ['staff'],
				unitIds: [id],
			});
			expect(['done,unit_not_empty', 'done,unit_missing']).toContain((await outcomes([given, remove(ada, id)])).join());
		}
	});
});

describe('the page of a tenant', () => {
	it('shows its municipalities, associations and numbers', async () => {
		const ada = await admin('Samtgemeinde');
		await world.kernel
			.gate`update municipality_tenants set land = 'NI', inhabitants = 12345 where id = ${ada.tenantId}`;
		await world.kernel
			.gate`insert into municipality_tenant_areas (tenant_id, area_key, name, inhabitants, valid_from, valid_to) values
			(${ada.tenantId}, '032540002002', 'Zorge', 900, '2020-01-01', null), (${ada.tenantId}, '032540002001', 'Ährenfeld', null, '2020-01-01', null),
			(${ada.tenantId}, '032540002003', 'Eingemeindet', 1, '2010-01-01', '2019-12-31')`;
		await world.association('Verband Nord', [ada.tenantId, bea.tenantId]);
		const gone = await world.person(ada.tenantId);
		await ada.api.people.deactivate.mutate({ membershipId: gone.membershipId });
		await create(ada, 'Bauhof');
		await ada.api.invitations.invite.mutate({ email: 'neu@test.example', name: 'Neu', roles: ['staff'], unitIds: [] });
		expect(await ada.api.municipality.tenant.query()).toEqual({
			id: ada.tenantId,
			name: 'Samtgemeinde',
			kind: 'administration',
			land: 'NI',
			inhabitants: 12345,
			municipalities: [
				{ key: '032540002001', name: 'Ährenfeld', inhabitants: null },
				{ key: '032540002002', name: 'Zorge', inhabitants: 900 },
			],
			associations: [{ id: expect.any(String) as string, name: 'Verband Nord', members: ['Samtgemeinde', 'Stadt B'] }],
			people: 1,
			units: 1,
			openInvitations: 1,
		});
	});
	it('shows partners only themselves', async () => {
		const partner = await world.person(await world.tenant('Hochschule', { kind: 'partner' }), {
			roles: ['partner', 'admin'],
		});
		expect(await partner.api.municipality.tenant.query()).toMatchObject({
			name: 'Hochschule',
			kind: 'partner',
			land: null,
			municipalities: [],
			associations: [],
			people: 1,
		});
		expect(await refusalOf(anna.api.municipality.tenant.query())).toBe('not_allowed');
	});
});
