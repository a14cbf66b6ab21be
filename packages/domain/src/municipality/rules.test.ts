import { describe, expect, it } from 'vitest';
import { whyNotCreate, whyNotDelete, whyNotPlace } from './rules.ts';
import { landOf, UNIT_DEPTH_MAX, UNITS_MAX } from './terms.ts';

const free = { above: 0, height: 1, withinItself: false, taken: false };

describe('a place in the tree of units', () => {
	it('is not below itself', () => {
		expect(whyNotPlace({ ...free, withinItself: true })).toBe('unit_circle');
	});
	it('is never deeper than the limit, the units below counted', () => {
		expect(whyNotPlace({ ...free, above: UNIT_DEPTH_MAX - 1 })).toBeNull();
		expect(whyNotPlace({ ...free, above: UNIT_DEPTH_MAX })).toBe('unit_too_deep');
		expect(whyNotPlace({ ...free, above: UNIT_DEPTH_MAX - 2, height: 2 })).toBeNull();
		expect(whyNotPlace({ ...free, above: UNIT_DEPTH_MAX - 1, height: 2 })).toBe('unit_too_deep');
	});
	it('has one unit of a name', () => {
		expect(whyNotPlace({ ...free, taken: true })).toBe('unit_name_taken');
	});
});

describe('units', () => {
	it('are limited in number', () => {
		expect(whyNotCreate(UNITS_MAX - 1)).toBeNull();
		expect(whyNotCreate(UNITS_MAX)).toBe('too_many_units');
	});
	it('are deleted only when nothing belongs to them', () => {
		expect(whyNotDelete({ people: false, units: false, topics: false })).toBeNull();
		for (const what of ['people', 'units', 'topics'] as const)
			expect(whyNotDelete({ people: false, units: false, topics: false, [what]: true })).toBe('unit_not_empty');
	});
});

describe('the Land of a regional key', () => {
	it('is told by its first two digits, 01 to 16', () => {
		expect(landOf('010010000000')).toBe('SH');
		expect(landOf('03241')).toBe('NI');
		expect(landOf('160630000000')).toBe('TH');
		expect(landOf('990010000000')).toBeNull();
		expect(landOf('00')).toBeNull();
	});
});
