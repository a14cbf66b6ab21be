import { describe, expect, it } from 'vitest';
import { left, passed } from './timer.ts';

describe('a timer', () => {
	it('is read in minutes and seconds, and stops at nothing', () => {
		expect([300_000, 299_001, 61_000, 5_000, 1, 0, -90_000].map(left)).toEqual([
			'5:00',
			'5:00',
			'1:01',
			'0:05',
			'0:01',
			'0:00',
			'0:00',
		]);
	});
	it('is announced at one minute and at its end, once', () => {
		expect(passed(60_500, 59_900)).toBe('minute');
		expect(passed(59_900, 59_000)).toBeNull();
		expect(passed(200, -50)).toBe('over');
		expect(passed(-50, -1000)).toBeNull();
		// a page that slept through the minute hears of the end only
		expect(passed(70_000, -10)).toBe('over');
	});
});
