import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';

const PURPOSE = 'Was nur unser Haus angeht.';
let world: TestWorld;
let house: string;
let ada: TestPerson; // admin of A
let anna: TestPerson; // staff of A
let bea: TestPerson; // admin of B
let paul: TestPerson; // admin of a partner

beforeAll(async () => {
	world = await testWorld();
	const partner = await world.tenant('Hochschule', { kind: 'partner' });
	const elsewhere = await world.tenant('Stadt B');
	house = await world.tenant('Stadt A');
	ada = await world.person(house, { roles: ['staff', 'admin'] });
	anna = await world.person(house, { name: 'Anna' });
	bea = await world.person(elsewhere, { roles: ['staff', 'admin'] });
	paul = await world.person(partner, { roles: ['partner', 'admin'] });
});
afterAll(() => world.close());

const create = async (title: string, who = ada) => (await who.api.spaces.create.mutate({ title, purpose: PURPOSE })).id;
const own = async (who = ada) => (await who.api.spaces.list.query()).spaces;
const titles = async (who = ada) => (await own(who)).map(({ title }) => title);
const stewardsOf = async (id: string) => (await own()).find((space) => space.id === id)?.stewards;
const events = async (action: string, target: string) =>
	(
		await world.kernel
			.gate`select from kernel_audit where action = ${action} and target = ${target} and tenant_id = ${house} and person_id = ${ada.personId}`
	).length;

describe('an own space', () => {
	it('is there for the staff of the house, behind what they see already, and for nobody else', async () => {
		await world.space(bea.tenantId, 'Für alle');
		const id = await create('Größe & Straße');
		expect(await own()).toMatchObject([{ id, title: 'Größe & Straße', purpose: PURPOSE, stewards: [] }]);
		const seen = async (who: TestPerson) => (await who.api.forum.home.query()).spaces.map(({ title }) => title);
		expect(await seen(anna)).toEqual(['Für alle', 'Größe & Straße']);
		expect(await seen(bea)).toEqual(['Für alle']);
		expect(await events('space.created', id)).toBe(1);
	});
	it('has an address that tells house and name, and keeps it when it is renamed', async () => {
		const id = await create('Erster Name');
		const before = (await own()).find((space) => space.id === id)?.slug;
		expect(before).toMatch(/^erster-name-tenant-\d+$/);
		await ada.api.spaces.update.mutate({ id, title: 'Zweiter Name', purpose: 'Ein anderer Zweck als zuvor.' });
		expect(await own()).toContainEqual({
			id,
			slug: before,
			title: 'Zweiter Name',
			purpose: 'Ein anderer Zweck als zuvor.',
			stewards: [],
		});
		expect(await events('space.changed', id)).toBe(1);
		// the first name is free again, its address is not
		const again = await create('Erster Name');
		expect((await own()).find((space) => space.id === again)?.slug).toBe(`${before}-2`);
	});
	it('has a name of its own within the house, also after renaming', async () => {
		const id = await create('Einmalig');
		expect(await refusalOf(create('EINMALIG'))).toBe('space_title_taken');
		const renamed = (title: string) => ada.api.spaces.update.mutate({ id, title, purpose: PURPOSE });
		await renamed('Einmalig');
		expect(await refusalOf(renamed('Erster Name'))).toBe('space_title_taken');
		await create('Einmalig', bea);
	});
	it('needs a name and a purpose, and takes nothing besides', async () => {
		expect(await refusalOf(ada.api.spaces.create.mutate({ title: ' a ', purpose: PURPOSE }))).toBe('BAD_REQUEST');
		expect(await refusalOf(ada.api.spaces.create.mutate({ title: 'Ohne Zweck', purpose: 'kurz' }))).toBe('BAD_REQUEST');
		const more = { title: 'Mit Kreis', purpose: PURPOSE, audience: bea.tenantId };
		expect(await refusalOf(ada.api.spaces.create.mutate(more))).toBe('BAD_REQUEST');
	});
	it('is changed by the administration of its house only', async () => {
		const id = await create('Nur unser');
		const change = { id, title: 'Übernommen', purpose: PURPOSE };
		expect(await refusalOf(anna.api.spaces.list.query())).toBe('not_allowed');
		expect(await refusalOf(anna.api.spaces.update.mutate(change))).toBe('not_allowed');
		expect(await refusalOf(bea.api.spaces.update.mutate(change))).toBe('space_missing');
		expect(await refusalOf(paul.api.spaces.list.query())).toBe('space_not_here');
		expect(await refusalOf(create('Raum von Gästen', paul))).toBe('space_not_here');
		expect(await titles()).toContain('Nur unser');
	});
	it('is never one that others see too, even if the house owns it', async () => {
		const shared = await world.space(house, 'Gemeinsam');
		expect(await titles()).not.toContain('Gemeinsam');
		const change = { id: shared, title: 'Meins', purpose: PURPOSE };
		expect(await refusalOf(ada.api.spaces.update.mutate(change))).toBe('space_missing');
		const keeping = { id: shared, membershipId: anna.membershipId };
		expect(await refusalOf(ada.api.spaces.appoint.mutate(keeping))).toBe('space_missing');
	});
	it('is one of fifty at most', async () => {
		const tenantId = await world.tenant('Stadt mit vielen Räumen');
		const admin = await world.person(tenantId, { roles: ['admin'] });
		for (let count = 0; count < 50; count++) await world.space(tenantId, `Raum ${count}`, { audience: tenantId });
		expect(await refusalOf(create('Noch einer', admin))).toBe('too_many_spaces');
		const [first] = await own(admin);
		await admin.api.spaces.update.mutate({ id: first?.id ?? '', title: 'Umbenannt', purpose: PURPOSE });
	});
});

describe('the order', () => {
	it('changes among the own spaces, and for nobody else’s', async () => {
		const tenantId = await world.tenant('Stadt C');
		const cleo = await world.person(tenantId, { roles: ['staff', 'admin'] });
		// all in the same place, as if made by hand
		for (const title of ['Eins', 'Zwei', 'Drei']) await world.space(tenantId, title, { audience: tenantId });
		const others = await titles();
		const [drei = '', eins = '', zwei = ''] = (await own(cleo)).map(({ id }) => id);
		await cleo.api.spaces.order.mutate({ ids: [eins, zwei, drei] });
		expect(await titles(cleo)).toEqual(['Eins', 'Zwei', 'Drei']);
		await cleo.api.spaces.order.mutate({ ids: [drei, eins, zwei] });
		expect(await titles(cleo)).toEqual(['Drei', 'Eins', 'Zwei']);
		expect(await titles()).toEqual(others);
	});
	it('is refused when it was made for other spaces than there are', async () => {
		const ids = (await own()).map(({ id }) => id);
		const order = (wanted: string[]) => refusalOf(ada.api.spaces.order.mutate({ ids: wanted }));
		expect(await order(ids.slice(1))).toBe('spaces_changed');
		expect(await order([...ids.slice(1), ids[1] ?? ''])).toBe('spaces_changed');
		expect(await order([...ids.slice(1), (await own(bea))[0]?.id ?? ''])).toBe('spaces_changed');
	});
});

describe('stewards of an own space', () => {
	it('are appointed and dismissed by the administration, and the security log tells who did it', async () => {
		const id = await create('Mit Patin');
		const keeping = { id, membershipId: anna.membershipId };
		await ada.api.spaces.appoint.mutate(keeping);
		await ada.api.spaces.appoint.mutate(keeping);
		expect(await stewardsOf(id)).toEqual([{ membershipId: anna.membershipId, name: 'Anna', active: true }]);
		expect(await events('steward.appointed', anna.membershipId)).toBe(1);
		await ada.api.spaces.dismiss.mutate(keeping);
		expect(await stewardsOf(id)).toEqual([]);
		expect(await events('steward.dismissed', anna.membershipId)).toBe(1);
	});
	it('are active staff of the house', async () => {
		const id = await create('Ohne Gäste');
		const councillor = await world.person(house, { roles: ['councillor'] });
		const gone = await world.person(house);
		await ada.api.people.deactivate.mutate({ membershipId: gone.membershipId });
		const appoint = (membershipId: string) => refusalOf(ada.api.spaces.appoint.mutate({ id, membershipId }));
		expect(await appoint(councillor.membershipId)).toBe('steward_unfit');
		expect(await appoint(gone.membershipId)).toBe('steward_unfit');
		expect(await appoint(bea.membershipId)).toBe('person_missing');
		expect(await stewardsOf(id)).toEqual([]);
	});
	it('are shown as locked when they have left, and can still be taken out', async () => {
		const id = await create('Verwaist');
		const leaver = await world.person(house, { name: 'Lea' });
		const keeping = { id, membershipId: leaver.membershipId };
		await ada.api.spaces.appoint.mutate(keeping);
		await ada.api.people.deactivate.mutate({ membershipId: leaver.membershipId });
		expect(await stewardsOf(id)).toEqual([{ membershipId: leaver.membershipId, name: 'Lea', active: false }]);
		await ada.api.spaces.dismiss.mutate(keeping);
		expect(await stewardsOf(id)).toEqual([]);
	});
	it('are nobody else’s business', async () => {
		const id = await create('Unantastbar');
		const keeping = { id, membershipId: bea.membershipId };
		for (const change of [bea.api.spaces.appoint, bea.api.spaces.dismiss])
			expect(await refusalOf(change.mutate(keeping))).toBe('space_missing');
		for (const change of [anna.api.spaces.appoint, anna.api.spaces.dismiss])
			expect(await refusalOf(change.mutate({ id, membershipId: anna.membershipId }))).toBe('not_allowed');
	});
});
