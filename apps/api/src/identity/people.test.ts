import type { Role } from '@gestaltungsraum/domain/identity/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';

let world: TestWorld;
let tenantId: string;
let elsewhere: string;
let ada: TestPerson; // admin of A
let anna: TestPerson; // staff of A
let bea: TestPerson; // admin of B
let unitId: string;
let foreignUnit: string;
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	[tenantId, elsewhere] = [await world.tenant('Stadt A'), await world.tenant('Stadt B')];
	unitId = await world.unit(tenantId, 'Bürgerbüro');
	foreignUnit = await world.unit(elsewhere, 'Bauhof');
	ada = await world.person(tenantId, { name: 'Ada Admin', roles: ['staff', 'admin'] });
	anna = await world.person(tenantId, { name: 'Anna Amt' });
	bea = await world.person(elsewhere, { name: 'Bea Bürgermeisterin', roles: ['staff', 'admin'] });
	spaceId = await world.space(tenantId, 'Raum');
});
afterAll(() => world.close());

const names = async (who: TestPerson, query = '') =>
	(await who.api.people.list.query({ query })).people.map(({ name }) => name);
const change = (who: TestPerson, of: TestPerson, more: { name?: string; roles?: Role[]; unitIds?: string[] } = {}) =>
	who.api.people.update.mutate({
		membershipId: of.membershipId,
		name: of.name,
		roles: ['staff'],
		unitIds: [],
		...more,
	});
const events = async (target: string) =>
	(await world.kernel.gate`select action from kernel_audit where target = ${target} order by seq`).map(
		(row) => row.action as string,
	);

describe('the list of people', () => {
	it('shows name, mail, roles, units and who is deactivated, of the own tenant only', async () => {
		const row = (await ada.api.people.list.query({})).people.find(
			({ membershipId }) => membershipId === anna.membershipId,
		);
		expect(row).toEqual({
			membershipId: anna.membershipId,
			name: 'Anna Amt',
			email: anna.email,
			roles: ['staff'],
			units: [],
			active: true,
		});
		expect(await names(bea)).toEqual(['Bea Bürgermeisterin']);
	});
	it('is for admins only', async () => {
		expect(await refusalOf(anna.api.people.list.query({}))).toBe('not_allowed');
		expect(await refusalOf(world.client().people.list.query({}))).toBe('not_signed_in');
	});
	it('finds a part of a name or mail in any case, also umlauts, and takes signs of patterns as signs', async () => {
		const tenant = await world.tenant('Stadt Suche');
		const admin = await world.person(tenant, { name: 'Zoe Öztürk', roles: ['admin'] });
		await world.person(tenant, { name: 'Hans_Peter 100%' });
		expect(await names(admin, 'öZTÜRK')).toEqual(['Zoe Öztürk']);
		expect(await names(admin, admin.email.toUpperCase())).toEqual(['Zoe Öztürk']);
		expect(await names(admin, '%')).toEqual(['Hans_Peter 100%']);
		expect(await names(admin, '_')).toEqual(['Hans_Peter 100%']);
		expect(await names(admin, '\\')).toEqual([]);
	});
	it('walks through everybody by keyset in the order of a German directory, without a gap or a double', async () => {
		const tenant = await world.tenant('Stadt Groß');
		const admin = await world.person(tenant, { name: 'Aaron', roles: ['admin'] });
		const expected = [
			'Aaron',
			'Ämmer',
			'Anton',
			'Özil',
			'Otto',
			'Zacharias',
			...Array.from({ length: 118 }, (_, at) => `Same ${at % 3}`),
		];
		for (const name of expected.slice(1)) await world.person(tenant, { name });
		const seen: string[] = [];
		const ids = new Set<string>();
		let cursor: string | null = null;
		do {
			const page: Awaited<ReturnType<typeof ada.api.people.list.query>> = await admin.api.people.list.query({ cursor });
			for (const { name, membershipId } of page.people) {
				seen.push(name);
				ids.add(membershipId);
			}
			cursor = page.cursor;
		} while (cursor);
		expect(ids.size).toBe(expected.length);
		expect(seen).toEqual([...expected].sort(new Intl.Collator('de').compare));
	});
	it('takes a made-up cursor for the beginning, and a foreign one for no place', async () => {
		expect((await bea.api.people.list.query({ cursor: 'x' })).people).toHaveLength(1);
		expect((await bea.api.people.list.query({ cursor: ada.membershipId })).people).toHaveLength(0);
	});
});

describe('changing a person', () => {
	it('changes name, roles and units at once, for the running session too', async () => {
		const person = await world.person(tenantId, { name: 'Vorher' });
		await person.api.identity.me.query(); // remembered for 15 s, unless forgotten
		await change(ada, person, {
			name: '  Nachher  ',
			roles: ['staff', 'facilitator', 'staff'],
			unitIds: [unitId, unitId],
		});
		expect(await person.api.identity.me.query()).toMatchObject({
			name: 'Nachher',
			roles: ['staff', 'facilitator'],
			units: [{ id: unitId, name: 'Bürgerbüro' }],
		});
		await change(ada, person, { name: 'Nachher', roles: ['staff'], unitIds: [] });
		expect(await person.api.identity.me.query()).toMatchObject({ roles: ['staff'], units: [] });
		expect(await events(person.membershipId)).toEqual(['person.changed', 'person.changed']);
	});
	it('renames the author of what the person wrote, also where the admin may not read, and nobody else', async () => {
		const person = await world.person(tenantId, { name: 'Petra Alt', unitIds: [unitId] });
		const topic = { spaceId, title: 'Wer kennt das noch?', text: 'Frage', scopeId: null };
		const open = await person.api.forum.start.mutate({ ...topic, visibility: 'platform' });
		const team = await person.api.forum.start.mutate({ ...topic, visibility: 'team', scopeId: unitId });
		await bea.api.forum.reply.mutate({ topicId: open.id, text: 'Ja.', key: crypto.randomUUID() });
		expect(await refusalOf(ada.api.forum.topic.query({ id: team.id }))).toBe('topic_missing');
		await change(ada, person, { name: 'Petra Neu', unitIds: [unitId] });
		const read = async (id: string) => {
			const { topic, posts } = await person.api.forum.topic.query({ id });
			return [topic.authorName, ...posts.map(({ author }) => author.name)];
		};
		expect(await read(open.id)).toEqual(['Petra Neu', 'Petra Neu', 'Bea Bürgermeisterin']);
		expect(await read(team.id)).toEqual(['Petra Neu', 'Petra Neu']);
		const [elsewhere] = await world.kernel.gate`select name from identity_people where id = ${person.personId}`;
		expect(elsewhere?.name).toBe('Petra Alt');
	});
	it('is refused to others, across tenants, with foreign units and with roles that are not given here', async () => {
		expect(await refusalOf(change(anna, anna, { roles: ['admin'] }))).toBe('not_allowed');
		expect(await refusalOf(change(bea, anna))).toBe('person_missing');
		expect(await refusalOf(change(ada, anna, { unitIds: [unitId, foreignUnit] }))).toBe('unit_missing');
		expect(await refusalOf(change(ada, anna, { roles: ['staff', 'partner'] }))).toBe('role_not_here');
		expect(await refusalOf(change(ada, anna, { roles: [] }))).toBe('BAD_REQUEST');
		const partner = await world.tenant('Hochschule', { kind: 'partner' });
		const paul = await world.person(partner, { roles: ['partner', 'admin'] });
		expect(await refusalOf(change(paul, paul, { roles: ['staff', 'admin'] }))).toBe('role_not_here');
		expect(await anna.api.identity.me.query()).toMatchObject({ name: 'Anna Amt', roles: ['staff'], units: [] });
		expect(await events(anna.membershipId)).toEqual([]);
	});
});

describe('deactivating a person', () => {
	it('ends the sessions for this tenant at once and leaves those for another', async () => {
		const person = await world.person(tenantId, { name: 'Doppelt Da' });
		const [other] = await world.kernel.gate`insert into identity_memberships (tenant_id, person_id, name, email, roles)
			values (${elsewhere}, ${person.personId}, 'Doppelt Da', ${person.email}, '{staff}') returning id`;
		const session = await world.kernel.sessions.create({
			personId: person.personId,
			membershipId: other?.id as string,
			roles: ['staff'],
			device: 'Test',
		});
		const there = world.client(`sid=${session.cookie}`);
		expect(await person.api.identity.me.query()).toMatchObject({ tenantName: 'Stadt A' });
		await ada.api.people.deactivate.mutate({ membershipId: person.membershipId });
		expect(await person.api.identity.me.query()).toBeNull();
		expect(await refusalOf(person.api.forum.today.query())).toBe('not_signed_in');
		expect((await there.identity.me.query())?.memberships.map(({ tenantName }) => tenantName)).toEqual(['Stadt B']);
		expect((await ada.api.people.list.query({ query: 'doppelt' })).people[0]?.active).toBe(false);
		expect(await events(person.membershipId)).toEqual(['person.deactivated']);
	});
	it('is taken back without bringing old sessions or an open invitation to life', async () => {
		const person = await world.person(tenantId, { name: 'Kommt Wieder' });
		const { membershipId, email } = person;
		await ada.api.people.deactivate.mutate({ membershipId });
		await ada.api.people.deactivate.mutate({ membershipId }); // a second click changes nothing
		await ada.api.invitations.invite.mutate({ email, name: 'Kommt Wieder', roles: ['councillor'], unitIds: [] });
		await world.kernel.sessions.create({ ...person, roles: ['staff'], device: 'left over' });
		await ada.api.people.reactivate.mutate({ membershipId });
		await ada.api.people.reactivate.mutate({ membershipId });
		expect(await person.api.identity.me.query()).toBeNull();
		expect(await world.kernel.sessions.list(person.personId)).toEqual([]);
		expect((await ada.api.invitations.list.query()).invitations.filter((row) => row.email === email)).toEqual([]);
		expect((await ada.api.people.list.query({ query: email })).people[0]).toMatchObject({
			active: true,
			roles: ['staff'],
		});
		expect(await events(membershipId)).toEqual(['person.deactivated', 'person.reactivated']);
	});
	it('is refused to others and across tenants', async () => {
		const of = { membershipId: anna.membershipId };
		expect(await refusalOf(anna.api.people.deactivate.mutate({ membershipId: ada.membershipId }))).toBe('not_allowed');
		expect(await refusalOf(anna.api.people.reactivate.mutate(of))).toBe('not_allowed');
		expect(await refusalOf(bea.api.people.deactivate.mutate(of))).toBe('person_missing');
		expect(await refusalOf(bea.api.people.reactivate.mutate(of))).toBe('person_missing');
		expect(await anna.api.identity.me.query()).not.toBeNull();
	});
});

describe('the last admin', () => {
	it('stays: neither deactivated nor without the role', async () => {
		expect(await refusalOf(bea.api.people.deactivate.mutate({ membershipId: bea.membershipId }))).toBe('last_admin');
		expect(await refusalOf(change(bea, bea))).toBe('last_admin');
		await change(bea, bea, { roles: ['leadership', 'admin'] });
	});
	it('stays also when two admins remove each other in the same moment', async () => {
		for (let round = 0; round < 5; round++) {
			const tenant = await world.tenant(`Stadt Zwei ${round}`);
			const [one, two] = (await Promise.all([1, 2].map(() => world.person(tenant, { roles: ['admin'] })))) as [
				TestPerson,
				TestPerson,
			];
			const calls = [one.api.people.deactivate.mutate({ membershipId: two.membershipId }), change(two, one)];
			const answers = await Promise.all(
				calls.map((call) =>
					call.then(
						() => 'done',
						() => refusalOf(call),
					),
				),
			);
			const [{ left } = { left: 0 }] = await world.kernel.gate<{ left: number }[]>`
				select count(*)::int as left from identity_memberships where tenant_id = ${tenant} and active and 'admin' = any(roles)`;
			expect(left).toBe(1);
			expect(answers).toContain('done');
			// whoever was quicker has taken the other's right or session meanwhile
			expect(['last_admin', 'not_signed_in', 'not_allowed']).toContain(answers.find((answer) => answer !== 'done'));
		}
	});
});
