import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from './vote-contract.ts';
import { countBallots, meanOf, type VoteFacts, whyNotChoice, whyNotOptions } from './votes.ts';

const options = [
	{ id: '0', label: 'Pausen' },
	{ id: '1', label: 'Übergaben' },
];
const dots: VoteFacts = { kind: 'dots', options, dots: 3 };
const scale: VoteFacts = { kind: 'scale', options, dots: 0 };
const consent: VoteFacts = { kind: 'consent', options: [{ id: '0', label: 'Um 11:30' }], dots: 0 };

describe('what is weighed', () => {
	it('has several different options, or one proposal', () => {
		expect(whyNotOptions('dots', ['A', 'B'])).toBeNull();
		expect(whyNotOptions('dots', ['A'])).toBe('options_wrong');
		expect(whyNotOptions('dots', ['A', 'a'])).toBe('options_wrong');
		expect(whyNotOptions('scale', ['A'])).toBeNull();
		expect(whyNotOptions('scale', [])).toBe('options_wrong');
		expect(whyNotOptions('consent', [])).toBeNull();
		expect(whyNotOptions('consent', ['A'])).toBe('options_wrong');
	});
});

describe('a choice', () => {
	it('gives one to all dots, to options that there are', () => {
		expect(whyNotChoice(dots, { dots: { 0: 1 } })).toBeNull();
		expect(whyNotChoice(dots, { dots: { 0: 3 } })).toBeNull();
		const wrongs: Record<string, number>[] = [{ 0: 4 }, { 0: 2, 1: 2 }, { 7: 1 }, {}, { 0: 0 }];
		for (const wrong of wrongs) expect(whyNotChoice(dots, { dots: wrong }), JSON.stringify(wrong)).toBe('choice_wrong');
	});
	it('rates everything on a scale', () => {
		expect(whyNotChoice(scale, { scale: { 0: 1, 1: 5 } })).toBeNull();
		expect(whyNotChoice(scale, { scale: { 0: 1 } })).toBe('choice_wrong');
		expect(whyNotChoice(scale, { dots: { 0: 1 } })).toBe('choice_wrong');
	});
	it('objects with a reason', () => {
		expect(whyNotChoice(consent, { consent: 'object', reason: '' })).toBe('objection_needs_reason');
		expect(whyNotChoice(consent, { consent: 'object', reason: 'Das Telefon' })).toBeNull();
		expect(whyNotChoice(consent, { consent: 'abstain', reason: '' })).toBeNull();
	});
});

describe('counting', () => {
	it('adds up what fits and leaves out what does not', () => {
		const choices: Choice[] = [{ dots: { 0: 2, 1: 1 } }, { dots: { 1: 3 } }, { dots: { 1: 9 } }, { scale: { 0: 1 } }];
		expect(countBallots(dots, choices)).toEqual({ totals: { 0: [2], 1: [4] }, reasons: [], ballots: 2 });
		expect(countBallots(dots, choices, { 0: [5] }).totals).toEqual({ 0: [7], 1: [4] });
	});
	it('counts the steps of a scale', () => {
		const { totals } = countBallots(scale, [{ scale: { 0: 1, 1: 5 } }, { scale: { 0: 1, 1: 4 } }]);
		expect(totals).toEqual({ 0: [2, 0, 0, 0, 0], 1: [0, 0, 0, 1, 1] });
		expect(meanOf(totals['1'] ?? [])).toBe(4.5);
		expect(meanOf([0, 0, 0, 0, 0])).toBeNull();
	});
	it('keeps the reasons of objections only', () => {
		expect(
			countBallots(consent, [
				{ consent: 'object', reason: 'Das Telefon' },
				{ consent: 'agree', reason: 'Gern' },
			]),
		).toEqual({ totals: { 0: [1, 0, 1] }, reasons: ['Das Telefon'], ballots: 2 });
	});
	it('never counts more dots than were given out, whatever ballots come', () => {
		const ballot = fc.record({ dots: fc.dictionary(fc.constantFrom('0', '1', '2'), fc.integer({ min: -3, max: 12 })) });
		fc.assert(
			fc.property(fc.array(ballot), (choices) => {
				const { totals, ballots } = countBallots(dots, choices);
				const sum = Object.values(totals)
					.flat()
					.reduce((all, n) => all + n, 0);
				expect(sum).toBeLessThanOrEqual(ballots * dots.dots);
				expect(ballots).toBeLessThanOrEqual(choices.length);
			}),
		);
	});
});
