import { describe, expect, it } from 'vitest';
import { included, reach, topmost } from './circle.ts';

const units = [
	{ id: 'a', depth: 0, people: 20 },
	{ id: 'a1', depth: 1, people: 12 },
	{ id: 'a11', depth: 2, people: 5 },
	{ id: 'a2', depth: 1, people: 8 },
	{ id: 'b', depth: 0, people: 7 },
];

describe('choosing a circle', () => {
	it('takes the units below a marked one along', () => {
		expect([...included(units, ['a'])]).toEqual(['a1', 'a11', 'a2']);
		expect([...included(units, ['a1', 'b'])]).toEqual(['a11']);
		expect([...included(units, [])]).toEqual([]);
	});
	it('asks for each unit once, also when one below is marked as well', () => {
		expect(topmost(units, ['a11', 'a', 'b'])).toEqual(['a', 'b']);
	});
	it('counts nobody twice because of a marked unit below', () => {
		expect(reach(units, ['a', 'a1'])).toBe(20);
		expect(reach(units, ['a1', 'a2', 'b'])).toBe(27);
		expect(reach(units, [])).toBe(0);
	});
});
