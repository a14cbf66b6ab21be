import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFFER_HOURS } from '../terms.ts';
import { isOfferTime, nextOffers, offerUntil } from './rules.ts';

const now = new Date('2026-11-30T10:00:00Z'); // a Monday

describe('the waiting list', () => {
	const queue = fc.array(fc.record({ seats: fc.integer({ min: 1, max: 20 }) }), { maxLength: 30 });
	it('never gives more than is free, and leaves nothing that somebody could have', () =>
		fc.assert(
			fc.property(fc.nat(60), queue, (free, list) => {
				const next = nextOffers(free, list);
				const left = free - next.reduce((sum, { seats }) => sum + seats, 0);
				expect(left).toBeGreaterThanOrEqual(0);
				for (const one of list) if (!next.includes(one)) expect(one.seats).toBeGreaterThan(left);
			}),
		));
	it('passes nobody over for one behind who wants as much or more', () =>
		fc.assert(
			fc.property(fc.nat(60), queue, (free, list) => {
				const next = new Set(nextOffers(free, list));
				for (const [at, one] of list.entries())
					if (!next.has(one))
						for (const later of list.slice(at + 1)) if (next.has(later)) expect(later.seats).toBeLessThan(one.seats);
			}),
		));
	it('gives two days to answer, less when the day is near, and asks nobody in the last hours', () => {
		const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
		const window = (hours: number) => {
			const until = offerUntil(now, inHours(hours));
			return until && (until.getTime() - now.getTime()) / 3_600_000;
		};
		expect(window(24 * 20)).toBe(OFFER_HOURS);
		expect(window(100)).toBe(25);
		expect(window(4)).toBe(2);
		expect(window(2.9)).toBeNull();
		expect(window(-5)).toBeNull();
	});
	it('always lets an offer run out an hour before the beginning at the latest', () =>
		fc.assert(
			fc.property(fc.integer({ min: -1000, max: 100_000 }), (minutes) => {
				const startsAt = new Date(now.getTime() + minutes * 60_000);
				const until = offerUntil(now, startsAt.toISOString());
				if (!until) return;
				expect(until.getTime()).toBeGreaterThan(now.getTime());
				expect(startsAt.getTime() - until.getTime()).toBeGreaterThanOrEqual(3_600_000);
			}),
		));
	it('asks when people are at work; in the last three days also in the evening and at weekends', () => {
		const far = '2027-02-01T09:00:00Z';
		expect(isOfferTime(new Date('2026-11-30T06:00:00Z'), far)).toBe(true); // 7:00 in Berlin
		expect(isOfferTime(new Date('2026-11-30T05:59:00Z'), far)).toBe(false);
		expect(isOfferTime(new Date('2026-11-30T16:00:00Z'), far)).toBe(false);
		expect(isOfferTime(new Date('2026-11-28T10:00:00Z'), far)).toBe(false); // Saturday
		expect(isOfferTime(new Date('2026-12-25T10:00:00Z'), far)).toBe(false); // Christmas
		expect(isOfferTime(new Date('2026-11-28T18:00:00Z'), '2026-11-30T09:00:00Z')).toBe(true);
		expect(isOfferTime(new Date('2026-11-28T22:00:00Z'), '2026-11-30T09:00:00Z')).toBe(false);
	});
});
