import { describe, expect, it } from 'vitest';
import { judge, surprise } from './chance.ts';

describe('the chance of hits by blind guessing', () => {
	it('is the binomial tail when all guesses have the same chance', () => {
		// 10 tosses of a coin: P(X >= 8) = (45 + 10 + 1) / 1024
		expect(
			surprise(
				Array.from({ length: 10 }, () => 0.5),
				8,
			),
		).toBeCloseTo(56 / 1024, 12);
		// R: pbinom(24, 280, 1/24, lower.tail = FALSE)
		const exact = Array.from({ length: 280 }, () => 1 / 24);
		let sum = 0;
		let term = (23 / 24) ** 280;
		for (let k = 0; k <= 24; k++) {
			sum += term;
			term *= ((280 - k) / (k + 1)) * (1 / 23);
		}
		expect(surprise(exact, 25)).toBeCloseTo(1 - sum, 10);
	});
	it('counts guesses of different chances exactly', () => {
		// all four cases of two guesses: at least one hit
		expect(surprise([0.2, 0.5], 1)).toBeCloseTo(1 - 0.8 * 0.5, 12);
		expect(surprise([0.2, 0.5], 2)).toBeCloseTo(0.1, 12);
	});
	it('is 1 without hits or guesses, and stays exact where it is tiny', () => {
		expect(surprise([], 0)).toBe(1);
		expect(surprise([0.3], 0)).toBe(1);
		expect(
			surprise(
				Array.from({ length: 30 }, () => 0.1),
				30,
			),
		).toBeCloseTo(1e-30, 40);
	});
	it('calls out an attack that finds authors, and no attack that guesses', () => {
		const guesses = (hits: number) => Array.from({ length: 100 }, (_, at) => ({ hit: at < hits, chance: 0.05 }));
		expect(judge('blind', guesses(7), 0.001)).toMatchObject({ hits: 7, rate: 0.07, found: false });
		expect(judge('seeing', guesses(20), 0.001)).toMatchObject({ hits: 20, found: true });
		expect(judge('silent', [], 0.001)).toMatchObject({ guesses: 0, p: 1, found: false });
	});
});
