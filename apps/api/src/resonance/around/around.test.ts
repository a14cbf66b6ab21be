import { CIRCLE_MIN } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';

let world: TestWorld;
let merle: TestPerson; // facilitates
let stranger: TestPerson;
let circle: TestPerson[];
let roundId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Samtgemeinde A');
	const unitId = await world.unit(tenantId, 'Bürgerdienste');
	const small = await world.unit(tenantId, 'Team Standesamt', unitId);
	await world.unit(tenantId, 'Ohne Menschen');
	merle = await world.person(tenantId, { name: 'Merle', roles: ['staff', 'facilitator'] });
	const ole = await world.person(tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
	await world.person(tenantId, { name: 'Vera', roles: ['staff', 'trusted_person', 'staff_council'] });
	await world.person(tenantId, { name: 'Amtsleiter', roles: ['staff', 'leadership', 'trusted_person'] });
	const gone = await world.person(tenantId, { name: 'Weg', roles: ['staff', 'trusted_person'] });
	await world.kernel.gate`update identity_memberships set active = false where id = ${gone.membershipId}`;
	const elsewhere = await world.tenant('Stadt B');
	stranger = await world.person(elsewhere, { roles: ['staff', 'facilitator'] });
	await world.person(elsewhere, { name: 'Fremde', roles: ['staff', 'trusted_person'] });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++)
		circle.push(await world.person(tenantId, { name: `Kollegin ${at}`, unitIds: at < 2 ? [unitId, small] : [unitId] }));
	({ id: roundId } = await merle.api.resonance.open.mutate({
		question: 'Was hat uns der neue Schalterplan gekostet?',
		reason: 'Damit der Plan im Januar besser wird.',
		template: 'free',
		unitIds: [unitId],
		secondId: ole.personId,
		days: 5,
	}));
});
afterAll(() => world.close());

/** How much of everything there is, except the inbox, which is written anew all the time. */
async function amounts(): Promise<Record<string, number>> {
	const tables = await world.kernel
		.gate`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege(c.oid, 'select')`;
	const counted: Record<string, number> = {};
	for (const { name } of tables) {
		const [row] = await world.kernel
			.gate`select count(*)::int as n, coalesce(max(xmin::text::bigint), 0)::text as newest from ${world.kernel.gate(name as string)}`;
		if (name !== 'resonance_inbox') counted[`${name} ${row?.['newest']}`] = row?.['n'] as number;
	}
	return counted;
}

describe('somebody who needs help', () => {
	it('finds trusted persons and staff council of the own administration, and never a superior', async () => {
		const { people } = await (circle[0] as TestPerson).api.resonance.helpers.query();
		expect(people.map(({ name, role }) => [name, role])).toEqual([
			['Vera', 'trusted_person'],
			['Ole', 'staff_council'],
		]);
		const strange = await stranger.api.resonance.helpers.query();
		expect(strange.people.map(({ name }) => name)).toEqual(['Fremde']);
	});
	it('leaves no trace: nothing is stored, nothing is told, no security event', async () => {
		const heard: unknown[] = [];
		const stops = [roundId, circle[0]?.personId ?? ''].map((about) =>
			world.kernel.events.on(about, (notice) => heard.push(notice)),
		);
		const before = await amounts();
		expect(Object.keys(before).length).toBeGreaterThan(20);
		await (circle[0] as TestPerson).api.resonance.helpers.query();
		expect(await amounts()).toEqual(before);
		expect(heard).toEqual([]);
		for (const stop of stops) stop();
	});
	it('has to belong to an administration', async () => {
		expect(await refusalOf(world.client().resonance.helpers.query())).toBe('not_signed_in');
		const rat = await world.person(merle.tenantId, { roles: ['councillor'] });
		expect(await refusalOf(rat.api.resonance.helpers.query())).toBe('not_allowed');
	});
});

describe('hints while typing', () => {
	it('know the names of the circle and the small teams, and no other town’s', async () => {
		const around = await (circle[0] as TestPerson).api.resonance.surroundings.query({ roundId });
		expect(around.names).toEqual(circle.map(({ name }) => name));
		expect(around.places).toEqual(['Team Standesamt']);
		for (const [key, name] of [
			['a', 'Oberried'],
			['b', 'Unterried'],
		])
			await world.kernel
				.gate`insert into municipality_tenant_areas (tenant_id, area_key, valid_from, name) values (${merle.tenantId}, ${`03${key === 'a' ? '1' : '2'}000000000`}, '2020-01-01', ${name ?? ''})`;
		const { places } = await (circle[0] as TestPerson).api.resonance.surroundings.query({ roundId });
		expect(places).toEqual(['Oberried', 'Team Standesamt', 'Unterried']);
	});
	it('are for the circle and the pair', async () => {
		expect(await refusalOf(stranger.api.resonance.surroundings.query({ roundId }))).toBe('round_missing');
		const outsider = await world.person(merle.tenantId);
		expect(await refusalOf(outsider.api.resonance.surroundings.query({ roundId }))).toBe('round_missing');
	});
});
