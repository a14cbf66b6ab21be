import { describe, expect, it } from 'vitest';
import { patched } from './board.ts';

const card = (id: string, groupId: string | null = null) => ({ id, text: id, groupId });
const board = { cards: [card('a'), card('b', 'g'), card('c', 'g')], groups: [{ id: 'g', title: 'Pausen' }] };

describe('a board with what was heard', () => {
	it('stays as it is while nothing was heard', () => {
		expect(patched(board, [])).toEqual(board);
	});
	it('lays cards where they lie now, the last word counting', () => {
		const titled = { id: 'h', title: 'Anfang' };
		const moves = [
			{ cards: [{ id: 'a', groupId: 'g' }], groups: [] },
			{ cards: [{ id: 'a', groupId: 'h' }], groups: [titled] },
			{ cards: [{ id: 'b', groupId: null }], groups: [] },
		];
		const { cards, groups } = patched(board, moves);
		expect(cards).toEqual([card('a', 'h'), card('b'), card('c', 'g')]);
		expect(groups).toEqual([titled, { id: 'g', title: 'Pausen' }]);
	});
	it('renames groups, drops empty ones, and leaves cards that it does not know', () => {
		const renamed = patched(board, [{ cards: [], groups: [{ id: 'g', title: 'Übergaben' }] }]);
		expect(renamed.groups).toEqual([{ id: 'g', title: 'Übergaben' }]);
		const out = ['b', 'c', 'fremd'].map((id) => ({ id, groupId: null }));
		const empty = patched(board, [{ cards: out, groups: [] }]);
		expect(empty.groups).toEqual([]);
		expect(empty.cards.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});
	it('keeps cards that did not move as they were, so that nothing is drawn again', () => {
		const { cards } = patched(board, [{ cards: [{ id: 'a', groupId: 'g' }], groups: [] }]);
		expect(cards[1]).toBe(board.cards[1]);
	});
});
