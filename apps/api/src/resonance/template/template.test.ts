import type { SaveTemplate } from '@gestaltungsraum/domain/resonance/template/contract';
import { templates } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { type Circle, makeCircle } from '../testing.ts';

let world: TestWorld;
let circle: Circle;
let away: TestPerson; // facilitates in another administration
let third: TestPerson; // and in a third one

beforeAll(async () => {
	world = await testWorld();
	circle = await makeCircle(world);
	away = circle.stranger;
	third = await world.person(await world.tenant('Stadt C'), { name: 'Dritte', roles: ['staff', 'facilitator'] });
});
afterAll(() => world.close());

const words = (more: Partial<SaveTemplate> = {}): SaveTemplate => ({
	id: null,
	name: 'Rückblick am Freitag',
	question: 'Was nehmen wir aus dieser Woche mit?',
	guide: 'Zehn Minuten genügen.\nFangen Sie mit dem Guten an.',
	basis: 'flashlight',
	shared: false,
	...more,
});
const save = async (who: TestPerson, more: Partial<SaveTemplate> = {}) =>
	(await who.api.resonance.saveTemplate.mutate(words(more))).id;
const own = async (who: TestPerson, id: string) =>
	(await who.api.resonance.templates.query()).own.find((template) => template.id === id);
const shared = async (who: TestPerson, id: string) =>
	(await who.api.resonance.templates.query()).shared.find((template) => template.id === id);
/** The count follows the commit. */
const used = (who: TestPerson, id: string) =>
	expect.poll(async () => ((await own(who, id)) ?? (await shared(who, id)))?.used, { interval: 20, timeout: 3000 });
const openLive = (who: TestPerson, ownTemplateId: string) =>
	who.api.resonance.openLive.mutate({
		question: 'Was nehmen wir aus dieser Woche mit?',
		reason: 'Damit die nächste leichter wird.',
		template: 'free',
		ownTemplateId,
		unitIds: [],
		checkin: '',
	});

describe('an own template', () => {
	it('keeps every field, and is changed by whoever facilitates', async () => {
		const id = await save(circle.merle);
		const { id: _, ...given } = words();
		expect(await own(circle.merle, id)).toEqual({ id, ...given, org: 'Stadt A', lineage: [], used: 0 });
		for (const basis of [...templates, null])
			await save(circle.merle, { id, name: 'Freitag', question: '', guide: '', basis });
		expect(await own(circle.merle, id)).toMatchObject({ name: 'Freitag', question: '', guide: '', basis: null });
		await circle.merle.api.resonance.deleteTemplate.mutate({ id });
		expect(await own(circle.merle, id)).toBeUndefined();
	});
	it('is kept by nobody but those who facilitate', async () => {
		const id = await save(circle.merle, { shared: true });
		const member = circle.outsider;
		const { saveTemplate, takeTemplate, deleteTemplate } = member.api.resonance;
		expect(await refusalOf(saveTemplate.mutate(words()))).toBe('not_facilitator');
		expect(await refusalOf(saveTemplate.mutate(words({ id })))).toBe('not_facilitator');
		expect(await refusalOf(takeTemplate.mutate({ id }))).toBe('not_facilitator');
		expect(await refusalOf(deleteTemplate.mutate({ id }))).toBe('not_facilitator');
		expect((await member.api.resonance.templates.query()).why.save).toBe('not_facilitator');
	});
	it('is unknown to other administrations until it is shared, and again when it is not any more', async () => {
		const id = await save(circle.merle);
		expect(await shared(away, id)).toBeUndefined();
		expect(await refusalOf(away.api.resonance.takeTemplate.mutate({ id }))).toBe('template_missing');
		await save(circle.merle, { id, shared: true });
		expect(await shared(away, id)).toMatchObject({ name: 'Rückblick am Freitag', org: 'Stadt A', taken: false });
		await save(circle.merle, { id, shared: false });
		expect(await shared(away, id)).toBeUndefined();
	});
	it('is never changed, deleted or used from elsewhere, shared or not', async () => {
		const id = await save(circle.merle, { shared: true });
		expect(await refusalOf(away.api.resonance.saveTemplate.mutate(words({ id, name: 'Gekapert' })))).toBe(
			'template_missing',
		);
		expect(await refusalOf(away.api.resonance.deleteTemplate.mutate({ id }))).toBe('template_missing');
		expect(await refusalOf(openLive(away, id))).toBe('template_missing');
		expect(await own(circle.merle, id)).toMatchObject({ name: 'Rückblick am Freitag', used: 0 });
	});
	it('taken over says where it comes from, belongs to the one who took it, and is taken once', async () => {
		const first = await save(circle.merle, { shared: true });
		const { id: second } = await away.api.resonance.takeTemplate.mutate({ id: first });
		expect(await own(away, second)).toMatchObject({ org: 'Stadt B', lineage: ['Stadt A'], shared: false, used: 0 });
		expect(await shared(away, first)).toMatchObject({ taken: true });
		expect(await refusalOf(away.api.resonance.takeTemplate.mutate({ id: first }))).toBe('template_taken');
		await save(away, { id: second, name: 'Unser Freitag', shared: true });
		expect(await own(circle.merle, first)).toMatchObject({ name: 'Rückblick am Freitag' });
		const { id: last } = await third.api.resonance.takeTemplate.mutate({ id: second });
		expect(await own(third, last)).toMatchObject({ name: 'Unser Freitag', lineage: ['Stadt A', 'Stadt B'] });
		await away.api.resonance.deleteTemplate.mutate({ id: second });
		expect(await own(third, last)).toMatchObject({ lineage: ['Stadt A', 'Stadt B'] });
	});
	it('counts its rounds at its origin too, without saying whose they are', async () => {
		const first = await save(circle.merle, { name: 'Zähler', shared: true });
		const { id: second } = await away.api.resonance.takeTemplate.mutate({ id: first });
		for (let at = 0; at < 5; at++) await world.person(away.tenantId);
		const { id: roundId } = await openLive(away, second);
		await used(away, second).toBe(1);
		await used(circle.merle, first).toBe(1);
		await openLive(circle.merle, first);
		await used(circle.merle, first).toBe(2);
		await used(away, second).toBe(1);
		const [round] = await world.kernel.gate`select own_template, template from resonance_rounds where id = ${roundId}`;
		expect(round).toEqual({ own_template: 'Zähler', template: 'flashlight' });
		expect(await refusalOf(openLive(circle.merle, roundId))).toBe('template_missing');
		// once the copy in between is gone, its own copies count for the origin
		await save(away, { id: second, shared: true });
		const { id: last } = await third.api.resonance.takeTemplate.mutate({ id: second });
		await away.api.resonance.deleteTemplate.mutate({ id: second });
		for (let at = 0; at < 5; at++) await world.person(third.tenantId);
		await expect
			.poll(
				async () =>
					(await world.kernel.gate`select origin_id from resonance_templates where id = ${last}`)[0]?.origin_id,
			)
			.toBe(first);
		await openLive(third, last);
		await used(circle.merle, first).toBe(3);
	});
	it('counts nothing for a round that was refused', async () => {
		const lonely = await world.person(await world.tenant('Stadt D'), { roles: ['staff', 'facilitator'] });
		const id = await save(lonely, { name: 'Allein' });
		expect(await refusalOf(openLive(lonely, id))).toBe('live_circle_too_small');
		expect(await own(lonely, id)).toMatchObject({ used: 0 });
	});
	it('is offered when a round is opened, and only the own ones', async () => {
		const id = await save(circle.merle, { name: 'Zur Wahl' });
		const theirs = await save(away, { name: 'Anderswo', shared: true });
		const { ownTemplates } = await circle.merle.api.resonance.options.query();
		expect(ownTemplates.map((template) => template.id)).toContain(id);
		expect(ownTemplates.map((template) => template.id)).not.toContain(theirs);
	});
});
