import { describe, expect, it } from 'vitest';
import { administrationKindOf, hasPeers, likeness, type Likeness, sizeOf } from './rules.ts';

describe('a size class', () => {
	it.each([
		[0, 'tiny'],
		[4999, 'tiny'],
		[5000, 'small'],
		[14_200, 'town'],
		[20_000, 'middle'],
		[100_000, 'large'],
	] as const)('of %i inhabitants is %s', (inhabitants, size) => expect(sizeOf(inhabitants)).toBe(size));
	it('is unknown where the number is', () => expect(sizeOf(null)).toBeNull());
});

describe('the kind of an administration', () => {
	const facts = { partner: false, name: 'Gemeinde Moor', keys: ['990010000001'], kinds: [] };
	it.each([
		[{ partner: true }, 'partner'],
		[{ keys: ['99001'] }, 'district'],
		[{ kinds: ['42'] }, 'district'],
		[{ keys: [], name: 'Landkreis Moor' }, 'district'],
		[{ keys: ['990010000001', '990010000002'], name: 'Kreis Moor' }, 'district'],
		[{ keys: ['990010000001', '990010000002'] }, 'joint'],
		[{ kinds: ['61'] }, 'town'],
		[{ kinds: ['64'], name: 'Stadt, die keine ist' }, 'municipality'],
		[{ name: 'Stadt Moor' }, 'town'],
		[{}, 'municipality'],
	] as const)('%j is %s', (more, kind) => expect(administrationKindOf({ ...facts, ...more })).toBe(kind));
});

describe('likeness', () => {
	const own: Likeness = { size: 'small', land: 'NI', administration: 'joint', fields: ['counter', 'records', 'staff'] };
	it('is greatest with oneself, and the same both ways', () => {
		expect(likeness(own, own)).toBe(10);
		const other: Likeness = { size: 'town', land: 'NI', administration: 'town', fields: ['staff'] };
		expect(likeness(own, other)).toBe(5);
		expect(likeness(other, own)).toBe(5);
	});
	it('has nothing to go by where nothing is known', () => {
		const nothing: Likeness = { size: null, land: null, administration: 'district', fields: [] };
		expect(likeness(own, nothing)).toBe(0);
		expect(likeness(nothing, { ...nothing, administration: 'joint' })).toBe(0);
	});
	it('is no matter of partner organisations', () => {
		expect(hasPeers({ tenantKind: 'partner' })).toBe(false);
		expect(hasPeers({ tenantKind: 'administration' })).toBe(true);
	});
});
