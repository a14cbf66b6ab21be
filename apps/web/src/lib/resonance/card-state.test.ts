import { describe, expect, it } from 'vitest';
import { isSettled, stateOf } from './card-state.ts';

const card = { receipt: 'a', sent: true, withdrawn: false };
const round = (
	phase: Parameters<typeof stateOf>[1] & object extends { phase: infer P } ? P : never,
	...receipts: string[]
) => ({
	phase,
	receipts,
	held: [],
});

describe('the state of an own card', () => {
	it('goes from waiting over accepted and enveloped to published', () => {
		expect(stateOf({ ...card, sent: false }, round('collecting', 'b')).state).toBe('waiting');
		expect(stateOf(card, round('collecting', 'b')).state).toBe('accepted');
		expect(stateOf(card, round('collecting', 'a', 'b')).state).toBe('enveloped');
		expect(stateOf(card, round('reviewing', 'a', 'b')).state).toBe('enveloped');
		for (const phase of ['grouping', 'agreeing', 'following', 'ended'] as const)
			expect(stateOf(card, round(phase, 'a', 'b')).state).toBe('published');
	});
	it('says the reason for which it was held back', () => {
		const held = { ...round('grouping', 'a', 'b'), held: [{ receipt: 'a', reason: 'insult' as const }] };
		expect(stateOf(card, held)).toEqual({ state: 'held', reason: 'insult' });
	});
	it('says that a card got lost, rather than letting its author believe that it was read', () => {
		expect(stateOf(card, round('reviewing', 'b')).state).toBe('lost');
		expect(stateOf(card, round('grouping', 'b')).state).toBe('lost');
		expect(stateOf(card, round('ended')).state).toBe('deleted');
		expect(stateOf(card, round('too_few')).state).toBe('too_few');
	});
	it('knows a withdrawn card until it has really gone', () => {
		const withdrawn = { ...card, withdrawn: true };
		expect(stateOf(withdrawn, round('collecting', 'a')).state).toBe('withdrawing');
		expect(stateOf(withdrawn, round('collecting')).state).toBe('withdrawn');
		expect(stateOf(withdrawn, round('grouping', 'b')).state).toBe('withdrawn');
		expect(stateOf(withdrawn, round('grouping', 'a')).state).toBe('published');
		expect(stateOf(withdrawn, round('too_few')).state).toBe('withdrawn');
	});
	it('stays what this device knows while nobody answers', () => {
		expect(stateOf(card, null).state).toBe('accepted');
		expect(stateOf({ ...card, sent: false }, null).state).toBe('waiting');
		expect(stateOf({ ...card, withdrawn: true }, null).state).toBe('withdrawing');
	});
	it('is settled once nothing has to be sent again', () => {
		expect((['waiting', 'accepted', 'withdrawing'] as const).map(isSettled)).toEqual([false, false, false]);
		expect((['enveloped', 'published', 'held', 'lost'] as const).every(isSettled)).toBe(true);
	});
});
