import type { WaveView } from '@gestaltungsraum/domain/resonance/pulse-contract';
import { describe, expect, it } from 'vitest';
import { changeOf, courseOf, openOf, placesOf, shownOf, unitRows } from './pulse.ts';

const wave = (id: string, more: Partial<WaveView> = {}): WaveView => ({
	id,
	voteId: id,
	openedOn: '2026-01-05',
	closesAt: '2026-01-12T17:00:00Z',
	size: 12,
	state: 'counted',
	member: true,
	paused: false,
	ballots: 6,
	totals: { 0: [0, 0, 6, 0, 0] },
	units: [],
	...more,
});
const frozen = wave('b', { state: 'frozen', ballots: null, totals: null });
const waves = [
	wave('a'),
	frozen,
	wave('c', { totals: { 0: [0, 0, 0, 0, 6] } }),
	wave('d', { state: 'open', totals: null }),
];

describe('the course of a statement', () => {
	it('keeps a gap where a wave is not shown, and leaves the open one out', () => {
		expect(courseOf(waves, '0').map(({ mean }) => mean)).toEqual([3, null, 5]);
		expect(placesOf(courseOf(waves, '0'), 100, 40).map(({ x, y }) => [x, y])).toEqual([
			[0, 20],
			[50, null],
			[100, 0],
		]);
		expect(placesOf(courseOf(waves.slice(0, 1), '0'), 100, 40).map(({ x }) => x)).toEqual([50]);
	});
	it('compares the newest with the last that was shown', () => {
		expect(shownOf(waves).map((one) => one?.id ?? null)).toEqual(['c', 'a']);
		expect(shownOf([frozen])).toEqual([null, null]);
		expect(openOf({ waves })?.id).toBe('d');
		expect(openOf({ waves: [frozen] })).toBeNull();
	});
	it('says the difference of the numbers that are read', () => {
		expect(changeOf(3.26, 3.24)).toBe(0.1);
		expect(changeOf(3.14, 3.06)).toBe(0);
		expect(changeOf(2.8, 3.1)).toBe(-0.3);
	});
});

describe('units', () => {
	const unit = (id: string, parentId: string | null, people: number | null = null) => ({
		id,
		parentId,
		name: id,
		people,
		sums: people === null ? null : { 0: people * 4 },
	});
	it('stand below those above them that are shown, and what is left over is one line', () => {
		const units = [unit('a', null), unit('b', 'a', 7), unit('c', 'b', 5), unit('d', null)];
		const rows = unitRows(wave('w', { units, ballots: 12, totals: { 0: [5, 0, 0, 7, 0] } }));
		expect(rows.map(({ id, depth, people, means }) => [id, depth, people, means['0']])).toEqual([
			['b', 0, 7, 4],
			['c', 1, 5, 4],
			['', 0, 5, 1],
		]);
	});
	it('are no lines at all when none is shown', () => {
		expect(unitRows(wave('w', { units: [unit('a', null)] }))).toEqual([]);
	});
});
