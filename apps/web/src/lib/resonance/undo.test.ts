import { describe, expect, it } from 'vitest';
import { before, type Change, stepsBack } from './undo.ts';

const board = (places: Record<string, string | null>, titles: Record<string, string>) => ({
	cards: Object.entries(places).map(([id, groupId]) => ({ id, groupId, text: id })),
	groups: Object.entries(titles).map(([id, title]) => ({ id, title })),
});
const start = board({ a: 'x', b: 'x', c: null }, { x: 'Pausen', y: 'Wege' });

describe('the way back', () => {
	it('lays a card where it was', () => {
		const change: Change = { cards: before(start, ['a']), to: 'y', renamed: null };
		const now = board({ a: 'y', b: 'x', c: null }, { x: 'Pausen', y: 'Wege' });
		expect(stepsBack(change, now)).toEqual([{ move: ['a'], groupId: 'x' }]);
	});
	it('makes a group again that went with its last card', () => {
		const change: Change = { cards: before(start, ['a', 'b', 'c']), to: 'y', renamed: null };
		const now = board({ a: 'y', b: 'y', c: 'y' }, { y: 'Wege' });
		expect(stepsBack(change, now)).toEqual([
			{ name: 'Pausen', groupId: null, cardIds: ['a', 'b'] },
			{ move: ['c'], groupId: null },
		]);
	});
	it('leaves what somebody else has moved on, and what lay there before', () => {
		const change: Change = { cards: before(start, ['a', 'b']), to: 'y', renamed: null };
		const now = board({ a: null, b: 'y', c: null }, { x: 'Pausen', y: 'Wege' });
		expect(stepsBack(change, now)).toEqual([{ move: ['b'], groupId: 'x' }]);
		expect(stepsBack({ cards: before(start, ['a']), to: 'x', renamed: null }, start)).toEqual([]);
	});
	it('gives a group its title back, unless it has got a third one', () => {
		const change: Change = { cards: [], to: null, renamed: { groupId: 'x', before: 'Pausen', after: 'Ruhe' } };
		expect(stepsBack(change, board({ a: 'x' }, { x: 'Ruhe' }))).toEqual([
			{ name: 'Pausen', groupId: 'x', cardIds: [] },
		]);
		expect(stepsBack(change, board({ a: 'x' }, { x: 'Stille' }))).toEqual([]);
		expect(stepsBack(change, board({ a: null }, {}))).toEqual([]);
	});
});
