import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '../../audience.ts';
import { withSupplement } from '../../resonance/talk/rules.ts';
import { CARD_MAX } from '../../resonance/terms.ts';
import {
	type AskedFacts,
	nextAskingOn,
	questionOf,
	visibilityOf,
	whyNotFollowUp,
	whyNotHide,
	whyNotOpenAsking,
	whyNotRetract,
} from './rules.ts';
import { ASKING_TITLE_MAX, FOLLOW_DAYS, FOLLOW_UPS_MAX, NOBODY } from './terms.ts';

describe('opening a round of questions', () => {
	const space = { steward: true, others: 1, open: false };
	it('is for two stewards, one round at a time', () => {
		expect(whyNotOpenAsking(space)).toBeNull();
		expect(whyNotOpenAsking({ ...space, steward: false, others: 0, open: true })).toBe('not_steward');
		expect(whyNotOpenAsking({ ...space, others: 0 })).toBe('second_steward_missing');
		expect(whyNotOpenAsking({ ...space, open: true })).toBe('asking_open');
	});
});

describe('a round that comes back', () => {
	it('does so on a working day, never before so many weeks have passed', () => {
		expect(nextAskingOn('2026-11-02', 4)).toBe('2026-11-30');
		// 30 November is a Monday, 25 December a holiday
		expect(nextAskingOn('2026-11-27', 4)).toBe('2026-12-28');
	});
});

describe('whoever has the key of a question', () => {
	const facts: AskedFacts = {
		withdrawn: false,
		closed: false,
		paused: false,
		closedOn: '2026-11-02',
		today: '2026-11-20',
	};
	it('withdraws it and adds words for sixty days, and no longer', () => {
		const last = new Date(Date.parse(facts.closedOn) + FOLLOW_DAYS * 86_400_000).toISOString().slice(0, 10);
		for (const today of ['2026-11-02', last])
			expect([whyNotRetract({ ...facts, today }), whyNotFollowUp({ ...facts, today }, 0)]).toEqual([null, null]);
		const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
		expect(whyNotRetract({ ...facts, today: after })).toBe('follow_over');
		expect(whyNotFollowUp({ ...facts, today: after }, 0)).toBe('follow_over');
	});
	it('does neither with a withdrawn question, nor while the round rests', () => {
		expect(whyNotRetract({ ...facts, withdrawn: true })).toBe('question_withdrawn');
		expect(whyNotFollowUp({ ...facts, withdrawn: true }, 0)).toBe('question_withdrawn');
		expect(whyNotFollowUp({ ...facts, paused: true }, 0)).toBe('round_paused');
	});
	it('withdraws from a closed topic as well, but adds no words there, and not too many anywhere', () => {
		expect(whyNotRetract({ ...facts, closed: true })).toBeNull();
		expect(whyNotFollowUp({ ...facts, closed: true }, 0)).toBe('follow_closed');
		expect(whyNotFollowUp(facts, FOLLOW_UPS_MAX - 1)).toBeNull();
		expect(whyNotFollowUp(facts, FOLLOW_UPS_MAX)).toBe('too_many_follow_ups');
	});
});

describe('stewards', () => {
	it('take away words without a name, and never those of somebody known', () => {
		expect(whyNotHide({ authorId: NOBODY }, { steward: true })).toBeNull();
		expect(whyNotHide({ authorId: NOBODY }, { steward: false })).toBe('not_steward');
		fc.assert(
			fc.property(fc.uuid(), (authorId) => {
				expect(whyNotHide({ authorId }, { steward: true })).toBe('not_nameless');
			}),
		);
	});
});

describe('a card as a topic', () => {
	it('has its first line as the title, and what stands below as the text', () => {
		expect(questionOf('Wer nutzt E-Akte?\n\nWir suchen Rat.')).toEqual({
			title: 'Wer nutzt E-Akte?',
			text: 'Wir suchen Rat.',
		});
		expect(questionOf('Wer nutzt E-Akte?')).toEqual({ title: 'Wer nutzt E-Akte?', text: 'Wer nutzt E-Akte?' });
	});
	it('has the first sentence of a long line as the title, or as many words as fit, and the whole text', () => {
		const long = `Wer hat das schon gemacht? ${'Wir suchen jemanden mit Erfahrung. '.repeat(8)}`.trim();
		expect(questionOf(long)).toEqual({ title: 'Wer hat das schon gemacht?', text: long });
		const one = 'wort '.repeat(60).trim();
		expect(questionOf(one)).toMatchObject({ title: expect.stringMatching(/ wort…$/), text: one });
	});
	it('keeps what was added before the release', () => {
		expect(questionOf(withSupplement('Wer kann helfen?', 'Bei der Hundesteuer.'))).toEqual({
			title: 'Wer kann helfen?',
			text: 'Wer kann helfen?\n\nBei der Hundesteuer.',
		});
	});
	it('loses no word, and its title always fits and is never empty', () => {
		fc.assert(
			fc.property(
				fc
					.string({ unit: 'grapheme', minLength: 1, maxLength: CARD_MAX })
					.filter((text) => text.trim() === text && text !== ''),
				(card) => {
					const { title, text } = questionOf(card);
					expect(title.length).toBeGreaterThan(0);
					expect(title.length).toBeLessThanOrEqual(ASKING_TITLE_MAX);
					expect(title.isWellFormed()).toBe(true);
					for (const word of card.replaceAll('\n\n+ ', ' ').split(/\s+/)) expect(`${title}\n${text}`).toContain(word);
				},
			),
		);
	});
});

describe('a topic without a name', () => {
	it('is read by whoever sees the space', () => {
		const tenantId = '7d1f3c1e-3b0c-4b3e-9b57-6a1f0c9d0a01';
		expect(visibilityOf({ audience: PUBLIC_AUDIENCE, tenantId })).toBe('public');
		expect(visibilityOf({ audience: PLATFORM_AUDIENCE, tenantId })).toBe('platform');
		expect(visibilityOf({ audience: tenantId, tenantId })).toBe('municipality');
		expect(visibilityOf({ audience: '7d1f3c1e-3b0c-4b3e-9b57-6a1f0c9d0a02', tenantId })).toBe('association');
	});
});
