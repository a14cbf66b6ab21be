import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berlinDay, berlinHour, isWorkingDay, workingDayAfter } from './calendar.ts';

describe('working days', () => {
	it('leave out weekends and the holidays that all Länder share', () => {
		for (const day of [
			'2026-04-03',
			'2026-04-06',
			'2026-05-01',
			'2026-05-14',
			'2026-05-25',
			'2026-12-25',
			'2026-11-22',
		])
			expect(isWorkingDay(day, null), day).toBe(false);
		for (const day of ['2026-11-23', '2026-04-02', '2027-01-04']) expect(isWorkingDay(day, null), day).toBe(true);
	});
	it('differ by Land', () => {
		const cases: [string, string, boolean][] = [
			['2025-10-31', 'NI', false],
			['2025-10-31', 'BY', true],
			['2024-11-01', 'NW', false],
			['2024-11-01', 'NI', true],
			['2026-11-18', 'SN', false],
			['2026-11-18', 'TH', true],
			['2026-06-04', 'BW', false],
			['2026-06-04', 'SH', true],
			['2027-03-08', 'BE', false],
			['2026-01-06', 'ST', false],
		];
		for (const [day, land, working] of cases) expect(isWorkingDay(day, land), `${day} ${land}`).toBe(working);
	});
	it('are counted over a year’s end', () => {
		expect(workingDayAfter('2026-12-23', 1, 'NI')).toBe('2026-12-24');
		expect(workingDayAfter('2026-12-23', 6, 'NI')).toBe('2027-01-04'); // 24, 28, 29, 30, 31 December are five
	});
});

describe('the clock in Berlin', () => {
	it('finds the hour on every day of the year, also when the clocks change', () => {
		expect(berlinHour('2026-07-01', 18).toISOString()).toBe('2026-07-01T16:00:00.000Z');
		expect(berlinHour('2026-12-01', 18).toISOString()).toBe('2026-12-01T17:00:00.000Z');
		expect(berlinHour('2026-03-29', 18).toISOString()).toBe('2026-03-29T16:00:00.000Z');
		expect(berlinHour('2026-10-25', 18).toISOString()).toBe('2026-10-25T17:00:00.000Z');
		fc.assert(
			fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (at) => {
				const day = berlinDay(at);
				expect(berlinDay(berlinHour(day, 18))).toBe(day);
			}),
			{ numRuns: 200 },
		);
	});
});
