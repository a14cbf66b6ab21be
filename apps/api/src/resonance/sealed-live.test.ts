/** A sealed round that goes on in one room once its cards are released: the same board, a timer, and how many are there. */
import type { RoundEvent } from '@gestaltungsraum/domain/resonance/live-contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { type Circle, collect, listenTo, makeCircle, openReleased, openSealed, release } from './testing.ts';

const CARDS = ['a', 'b', 'c', 'd', 'e'].map((card) => `Karte ${card}`);
let world: TestWorld;
let circle: Circle;
let one: TestPerson;
let two: TestPerson;

beforeAll(async () => {
	world = await testWorld();
	circle = await makeCircle(world);
	[one, two] = circle.members as [TestPerson, TestPerson];
});
afterAll(() => world.close());

type Heard = RoundEvent | { kind: 'error' };
const present = (count: number | null) => (event: Heard) => event.kind === 'present' && event.present === count;
const hello = (event: Heard) => event.kind === 'hello';

describe('a sealed round', () => {
	it('counts nobody while it collects and is reviewed, and those on its board once it is released', async () => {
		const roundId = await openSealed(circle, 'Wer ist da, wenn alle lesen können?');
		const streams = [await listenTo(world, one, roundId), await listenTo(world, two, roundId)];
		for (const { until } of streams) expect(await until(hello)).toMatchObject({ present: null });
		await collect(world, circle, roundId, CARDS);
		await circle.merle.api.resonance.confirm.mutate({ roundId });
		await new Promise((later) => setTimeout(later, 1200)); // longer than presence takes to be told
		for (const { heard } of streams) expect(heard.filter(({ kind }) => kind === 'present')).toEqual([]);
		await release(world, circle, roundId);
		await Promise.all(streams.map(({ until }) => until(present(2))));
		expect(JSON.stringify(streams[0]?.heard)).not.toContain(two.personId);
		const third = await listenTo(world, circle.merle, roundId);
		expect(await third.until(hello)).toMatchObject({ present: 3 });
		await Promise.all(streams.map(({ until }) => until(present(3))));
		await Promise.all([third.stop(), streams[1]?.stop()]);
		// one alone is no meeting
		await streams[0]?.until(present(null));
		await streams[0]?.stop();
	});
	it('is led on with a timer by the facilitator alone, and everybody on the board hears it', async () => {
		const roundId = await openReleased(world, circle, CARDS);
		const { merle, ole } = circle;
		const stream = await listenTo(world, one, roundId);
		await stream.until(hello);
		for (const who of [one, ole])
			expect(await refusalOf(who.api.resonance.setTimer.mutate({ roundId, minutes: 5 }))).toBe('not_facilitator');
		expect(await refusalOf(circle.outsider.api.resonance.setTimer.mutate({ roundId, minutes: 5 }))).toBe(
			'round_missing',
		);
		await merle.api.resonance.setTimer.mutate({ roundId, minutes: 5 });
		await stream.until(({ kind }) => kind === 'timer');
		await merle.api.resonance.lengthenTimer.mutate({ roundId, minutes: 1 });
		expect((await one.api.resonance.round.query({ roundId })).lead.timerEndsAt).not.toBeNull();
		for (const from of ['grouping', 'weighting', 'discussing'] as const)
			await merle.api.resonance.advance.mutate({ roundId, from });
		await stream.until(({ kind }) => kind === 'changed');
		const { phase, lead } = await one.api.resonance.round.query({ roundId });
		expect({ phase, timer: lead.timerEndsAt }).toEqual({ phase: 'agreeing', timer: null });
		await stream.stop();
	});
	it('has no timer before its release, and none once it has ended', async () => {
		const { merle } = circle;
		const early = await openSealed(circle, 'Was eilt hier überhaupt nicht?');
		expect(await refusalOf(merle.api.resonance.setTimer.mutate({ roundId: early, minutes: 5 }))).toBe('not_live');
		const roundId = await openReleased(world, circle, CARDS);
		await merle.api.resonance.writeOutcome.mutate({ roundId, text: 'Wir fangen an.' });
		await merle.api.resonance.end.mutate({ roundId });
		expect(await refusalOf(merle.api.resonance.setTimer.mutate({ roundId, minutes: 5 }))).toBe('already_ended');
		const streams = [await listenTo(world, one, roundId), await listenTo(world, two, roundId)];
		for (const { until } of streams) expect(await until(hello)).toMatchObject({ present: null });
		await Promise.all(streams.map(({ stop }) => stop()));
	});
});
