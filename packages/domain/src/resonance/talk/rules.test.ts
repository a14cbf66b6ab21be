import { describe, expect, it } from 'vitest';
import { phases } from '../terms.ts';
import { partsOf, whyNotAnswer, whyNotChange, whyNotSupplement, whyNotWord, withSupplement } from './rules.ts';
import { SUPPLEMENTS_MAX, WORDS_AHEAD_MAX, WORDS_MAX } from './terms.ts';

const round = { phase: 'reviewing', paused: false, facilitatorId: 'f', secondId: 's' } as const;
const collecting = { phase: 'collecting', paused: false } as const;

describe('a card by its key', () => {
	it('can be changed while the round collects, and not while it is paused', () => {
		for (const phase of phases)
			expect(whyNotChange({ phase, paused: false })).toBe(phase === 'collecting' ? null : 'card_settled');
		expect(whyNotChange({ ...collecting, paused: true })).toBe('card_paused');
	});
	it('takes so many supplements and no more', () => {
		expect(whyNotSupplement(collecting, SUPPLEMENTS_MAX - 1)).toBeNull();
		expect(whyNotSupplement(collecting, SUPPLEMENTS_MAX)).toBe('too_many_supplements');
		expect(whyNotSupplement(round, 0)).toBe('card_settled');
	});
	it('keeps its text and what was added apart, and takes nothing twice', () => {
		let card = withSupplement('Zu wenig Zeit.\n\nUnd zu viel.', 'Vor allem montags.');
		expect(withSupplement(card, 'Vor allem montags.')).toBe(card);
		expect(partsOf(card)).toEqual({ text: 'Zu wenig Zeit.\n\nUnd zu viel.', supplements: ['Vor allem montags.'] });
		for (let at = 0; at < 9; at++) card = withSupplement(card, `Noch ${at}`);
		expect(partsOf(card).supplements).toHaveLength(SUPPLEMENTS_MAX);
	});
});

describe('words about a card', () => {
	it('are written by the author while the pair or the circle works with the cards, and not without end', () => {
		const open = phases.filter((phase) => whyNotWord({ phase, paused: false }, 0) === null);
		expect(open).toEqual(['reviewing', 'grouping', 'weighting', 'discussing', 'agreeing']);
		expect(whyNotWord(collecting, 0)).toBe('talk_closed');
		expect(whyNotWord({ ...round, paused: true }, 0)).toBe('card_paused');
		expect(whyNotWord(round, WORDS_MAX)).toBe('too_many_words');
	});
	it('come from the pair alone on the other side, who may begin and may not press', () => {
		const say = (personId: string, author: number, pair: number) => whyNotAnswer(round, { personId }, { author, pair });
		expect([say('f', 0, 0), say('s', 0, 0), say('x', 0, 0)]).toEqual([null, null, 'not_in_pair']);
		expect(say('f', 0, WORDS_AHEAD_MAX)).toBe('words_ahead');
		expect(say('f', 1, WORDS_AHEAD_MAX)).toBeNull();
		expect(whyNotAnswer({ ...round, phase: 'ended' }, { personId: 'f' }, { author: 1, pair: 0 })).toBe('talk_closed');
	});
});
