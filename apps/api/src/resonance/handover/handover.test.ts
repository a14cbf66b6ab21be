import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { type Circle, makeCircle, openReleased } from '../testing.ts';

const OUTCOME = 'Wir übergeben um halb zwölf.';
let world: TestWorld;
let circle: Circle;
let roundId: string; // released

beforeAll(async () => {
	world = await testWorld();
	circle = await makeCircle(world);
	roundId = await openReleased(
		world,
		circle,
		['a', 'b', 'c', 'd', 'e'].map((card) => `Karte ${card}`),
	);
});
afterAll(() => world.close());

const handOn = (who: TestPerson) => who.api.resonance.handOn.mutate({ roundId });
const lead = async (who: TestPerson) => (await who.api.resonance.round.query({ roundId })).lead;
const rows = () =>
	world.kernel
		.gate`select round_id, tenant_id, outcome, handed_on::text, idea_id from resonance_handovers where round_id = ${roundId}`;

describe('an outcome', () => {
	it('is handed on once there is one, by the facilitator alone, and waits for its idea', async () => {
		const { merle, members, ole, outsider, stranger, tenantId } = circle;
		expect(await refusalOf(handOn(merle))).toBe('not_agreeing');
		await merle.api.resonance.writeOutcome.mutate({ roundId, text: OUTCOME });
		expect(await refusalOf(handOn(outsider))).toBe('round_missing');
		expect(await refusalOf(handOn(stranger))).toBe('round_missing');
		expect(await refusalOf(handOn(members[0] as TestPerson))).toBe('not_facilitator');
		expect(await refusalOf(handOn(ole))).toBe('not_facilitator');
		expect(await rows()).toHaveLength(0);
		expect((await lead(merle)).why.handOn).toBeNull();
		const answers = await Promise.allSettled([handOn(merle), handOn(merle)]);
		expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		const [row, ...more] = await rows();
		expect(more).toHaveLength(0);
		expect(row).toMatchObject({ round_id: roundId, tenant_id: tenantId, outcome: OUTCOME, idea_id: null });
		expect(await refusalOf(handOn(merle))).toBe('handed_on');
		const { handedOn, why } = await lead(members[0] as TestPerson);
		expect(handedOn).toBe(row?.handed_on);
		expect(why.handOn).toBe('not_facilitator');
		expect((await lead(merle)).why.handOn).toBe('handed_on');
	});
	it('stays as it was handed on when the circle words it anew, and after the round', async () => {
		const { merle } = circle;
		await merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Wir übergeben um zwölf.' });
		await merle.api.resonance.end.mutate({ roundId });
		expect(await rows()).toMatchObject([{ outcome: OUTCOME }]);
		expect((await lead(merle)).handedOn).not.toBeNull();
	});
	it('may be handed on after the round has ended', async () => {
		await world.kernel.gate`delete from resonance_handovers where round_id = ${roundId}`;
		await world.kernel.gate`update resonance_rounds set handed_on = null where id = ${roundId}`;
		await handOn(circle.merle);
		expect(await rows()).toMatchObject([{ outcome: 'Wir übergeben um zwölf.' }]);
	});
});
