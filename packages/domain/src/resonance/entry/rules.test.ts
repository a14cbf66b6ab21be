import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclose } from '../disclosure.ts';
import { FLOOR, phases, TICKETS } from '../terms.ts';
import { makeCode, readCode, whyNotGuests, whyNotPaper, whyNotPaperBallots, whyNotPaperCards } from './rules.ts';

const me = { personId: 'f' };
const round = {
	phase: 'collecting',
	way: 'live',
	facilitatorId: 'f',
	secondId: null,
	member: true,
	paused: false,
} as const;
const vote = (kind: 'dots' | 'scale' | 'consent', labels = ['A', 'B']) => ({
	kind,
	dots: kind === 'dots' ? 3 : 0,
	options: labels.map((label, at) => ({ id: String(at), label })),
});

describe('a code for guests', () => {
	it('is given out by the facilitator of a live round until its cards are shown', () => {
		const open = phases.filter((phase) => whyNotGuests({ ...round, phase }, me) === null);
		expect(open).toEqual(['arriving', 'looking_back', 'collecting']);
		expect(whyNotGuests({ ...round, phase: 'grouping' }, me)).toBe('guests_over');
		expect(whyNotGuests({ ...round, way: 'sealed' }, me)).toBe('guests_live_only');
		expect(whyNotGuests(round, { personId: 'x' })).toBe('not_facilitator');
	});
	it('can be read aloud and typed in any case, with gaps', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (numbers) => {
				let at = 0;
				const code = makeCode((below) => (numbers[at++] ?? 0) % below);
				expect(code).toMatch(/^([A-Z][AEIO]){4}$/);
				expect(readCode(` ${code.toLowerCase().slice(0, 4)}-${code.slice(4)} `)).toBe(code);
			}),
		);
		for (const text of ['', 'KAMO', 'KAMOTELAX', 'KAMOTEL7', 'AKOMETAL', "' or 1=1"]) expect(readCode(text)).toBeNull();
	});
});

describe('paper', () => {
	it('is entered by the facilitator while a live or sealed round collects', () => {
		expect(whyNotPaper(round, me)).toBeNull();
		expect(whyNotPaper({ ...round, way: 'sealed' }, me)).toBeNull();
		for (const way of ['pulse', 'asking'] as const) expect(whyNotPaper({ ...round, way }, me)).toBe('paper_closed');
		expect(whyNotPaper({ ...round, phase: 'grouping' }, me)).toBe('paper_closed');
		expect(whyNotPaper({ ...round, paused: true }, me)).toBe('card_paused');
		expect(whyNotPaper(round, { personId: 'x' })).toBe('not_facilitator');
	});
	it('comes from people of the circle, as many cards as they could write themselves', () => {
		const cards = (now: number, before: number, count: number) => whyNotPaperCards({ now, before, size: 8 }, count);
		expect([cards(1, 0, TICKETS), cards(8, 3, 9)]).toEqual([null, null]);
		expect([cards(0, 0, 1), cards(9, 0, 1), cards(2, 3, 1)]).toEqual(Array(3).fill('paper_people_wrong'));
		expect(cards(1, 0, TICKETS + 1)).toBe('paper_cards_wrong');
	});
	it('votes as so many people can', () => {
		const say = (
			kind: 'dots' | 'scale' | 'consent',
			now: number,
			totals: Record<string, number[]>,
			labels?: string[],
		) => whyNotPaperBallots(vote(kind, labels), { now, size: 8 }, totals);
		expect(say('dots', 2, { 0: [4], 1: [2] })).toBeNull();
		expect(say('dots', 2, { 0: [4], 1: [3] })).toBe('paper_ballots_wrong');
		expect(say('dots', 2, { 0: [1], 1: [0] })).toBe('paper_ballots_wrong');
		expect(say('dots', 2, { 0: [4] })).toBe('paper_ballots_wrong');
		expect(say('dots', 2, { 0: [4], 9: [1] })).toBe('paper_ballots_wrong');
		expect(say('scale', 2, { 0: [1, 0, 0, 0, 1], 1: [0, 2, 0, 0, 0] })).toBeNull();
		expect(say('scale', 2, { 0: [1, 0, 0, 0, 1], 1: [0, 1, 0, 0, 0] })).toBe('paper_ballots_wrong');
		expect(say('consent', 3, { 0: [2, 0, 1] }, ['A'])).toBeNull();
		expect(say('consent', 3, { 0: [2, 0] }, ['A'])).toBe('paper_ballots_wrong');
		expect([say('dots', 0, {}), say('dots', 9, {})]).toEqual(['paper_people_wrong', 'paper_people_wrong']);
	});
	it('is enough among itself, and no cover for the few who wrote unseen', () => {
		const show = (contributors: number, unseen: number, paperPeople: number, paper: number) =>
			disclose({ contributors, cards: unseen + paper, floor: FLOOR, unseen, paperPeople });
		expect([show(10, 10, 8, 8), show(5, 5, 0, 0), show(1, 0, 5, 5), show(5, 5, 1, 1)]).toEqual(Array(4).fill(true));
		// whoever declares eight people and invents their cards would see what two others wrote
		expect([show(2, 2, 8, 8), show(6, 1, 8, 8), show(0, 0, 4, 5), show(0, 0, 5, 4)]).toEqual(Array(4).fill(false));
	});
});
