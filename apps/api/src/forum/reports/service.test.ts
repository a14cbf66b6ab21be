import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';

let world: TestWorld;
let anna: TestPerson; // Gemeinde A, 8,000 in NI
let ben: TestPerson; // Gemeinde B, like A
let cara: TestPerson; // Großstadt C, unlike
let petra: TestPerson; // partner
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	const { gate } = world.kernel;
	const place = async (name: string, land: string, inhabitants: number) => {
		const id = await world.tenant(name);
		await gate`update municipality_tenants set land = ${land}, inhabitants = ${inhabitants} where id = ${id}`;
		return id;
	};
	const a = await place('Gemeinde A', 'NI', 8000);
	anna = await world.person(a, { name: 'Anna' });
	ben = await world.person(await place('Gemeinde B', 'NI', 9000), { name: 'Ben' });
	cara = await world.person(await place('Stadt C', 'BY', 400_000), { name: 'Cara' });
	petra = await world.person(await world.tenant('Hochschule', { kind: 'partner' }), {
		name: 'Petra',
		roles: ['partner'],
	});
	spaceId = await world.space(a, 'Raum');
});
afterAll(() => world.close());

const report = {
	fields: ['counter' as const],
	hours: 'weeks' as const,
	money: 'low' as const,
	context: 'Ein Bürgerbüro mit drei Plätzen.',
	effect: 'Die Wartezeit ist von 40 auf 15 Minuten gesunken.',
	pitfalls: 'Ohne Aushang am Eingang weiß es niemand.',
	contact: 'Bürgerbüro, Durchwahl 12',
};
const write = (
	who: TestPerson,
	visibility: 'municipality' | 'platform' | 'public' = 'platform',
	more: Partial<typeof report> = {},
) =>
	who.api.forum.start
		.mutate({
			spaceId,
			title: `Termine bei ${who.name}`,
			text: 'So war es.',
			visibility,
			scopeId: null,
			kind: 'report',
			report: { ...report, ...more },
		})
		.then(({ id }) => id);
const list = (who: TestPerson, more: object = {}) => who.api.forum.reports.list.query(more);

describe('an experience report', () => {
	it('keeps every field, and takes size, Land and kind from the administration', async () => {
		const id = await write(anna);
		expect((await ben.api.forum.topic.query({ id })).report).toEqual({
			...report,
			org: 'Gemeinde A',
			land: 'NI',
			size: 'small',
			administration: 'municipality',
		});
	});
	it('is changed by its author only', async () => {
		const topicId = await write(anna);
		const changed = { ...report, effect: 'Die Wartezeit ist halb so lang.' };
		expect(await refusalOf(ben.api.forum.reports.edit.mutate({ topicId, report: changed }))).toBe('not_author');
		await anna.api.forum.reports.edit.mutate({ topicId, report: changed });
		expect((await ben.api.forum.topic.query({ id: topicId })).report?.effect).toBe(changed.effect);
	});
	it('needs its fields, and no other topic has them', async () => {
		const bare = {
			spaceId,
			title: 'Ein Bericht ohne alles',
			text: 'So war es.',
			visibility: 'platform' as const,
			scopeId: null,
		};
		expect(await refusalOf(anna.api.forum.start.mutate({ ...bare, kind: 'report' }))).toBe('report_incomplete');
		expect(await refusalOf(anna.api.forum.start.mutate({ ...bare, report }))).toBe('report_incomplete');
	});
	it('is found by an administration that is like its author’s, and not offered as such to another', async () => {
		const id = await write(anna, 'platform', { fields: ['counter'] });
		const found = (await list(ben, { alike: true })).reports.map(({ topicId }) => topicId);
		expect(found).toContain(id);
		expect((await list(cara, { alike: true })).reports.map(({ topicId }) => topicId)).not.toContain(id);
		expect((await list(cara)).reports.find(({ topicId }) => topicId === id)?.alike).toBe(false);
	});
	it('is filtered by Land, size, field and effort', async () => {
		const id = await write(cara, 'platform', { fields: ['climate' as never], hours: 'more' as never });
		const only = async (more: object) => (await list(ben, more)).reports.map(({ topicId }) => topicId);
		for (const more of [{ land: 'BY' }, { size: 'large' }, { field: 'climate' }, { hours: 'more' }])
			expect(await only(more)).toEqual([id]);
		for (const more of [{ land: 'HE' }, { land: 'BY', hours: 'days' }]) expect(await only(more)).toEqual([]);
	});
	it('stays in its circle: another municipality and guests find neither report nor peers', async () => {
		const id = await write(anna, 'municipality');
		expect((await list(ben)).reports.map(({ topicId }) => topicId)).not.toContain(id);
		const open = await write(anna, 'public');
		const seen = await list(petra);
		expect(seen.reports.map(({ topicId }) => topicId)).toEqual([open]);
		expect(seen).toMatchObject({ own: null, peers: [] });
	});
});

describe('administrations like ours', () => {
	it('are found by size, Land, kind and fields, most alike first, the own one left out', async () => {
		const { own, peers } = await list(anna);
		expect(own).toEqual({ land: 'NI', size: 'small', administration: 'municipality' });
		expect(peers.map(({ name }) => name)).toEqual(['Gemeinde B']);
	});
});
