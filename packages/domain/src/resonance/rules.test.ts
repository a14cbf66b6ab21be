import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import {
	heldFor,
	mayPublish,
	type RoundFacts,
	whyNotAgree,
	whyNotCircle,
	whyNotEnd,
	whyNotGroup,
	whyNotOpen,
	whyNotReview,
	whyNotWrite,
} from './rules.ts';
import { CIRCLE_MAX, CIRCLE_MIN, FLOOR, phases, publishedPhases } from './terms.ts';

const actor = (personId: string, roles: Actor['roles'] = ['staff']): Actor => ({
	personId,
	membershipId: `m-${personId}`,
	tenantId: 't',
	tenantKind: 'administration',
	tenantName: 'Stadt',
	name: personId,
	roles,
	units: [],
	associations: [],
	guestTopics: [],
});
const [merle, ole, kim, nobody] = ['merle', 'ole', 'kim', 'nobody'].map((name) => actor(name)) as [
	Actor,
	Actor,
	Actor,
	Actor,
];
const round = (phase: RoundFacts['phase'], member = true): RoundFacts => ({
	phase,
	facilitatorId: 'merle',
	secondId: 'ole',
	member,
});

describe('who may', () => {
	it('open a round: facilitators, never guests', () => {
		expect(whyNotOpen(actor('a', ['staff', 'facilitator']))).toBeNull();
		expect(whyNotOpen(actor('a'))).toBe('not_facilitator');
		expect(whyNotOpen(actor('a', ['councillor']))).toBe('not_facilitator');
	});
	it('write: the circle, while it collects', () => {
		for (const phase of phases)
			expect(whyNotWrite(round(phase))).toBe(phase === 'collecting' ? null : 'not_collecting');
		expect(whyNotWrite(round('collecting', false))).toBe('round_missing');
	});
	it('review: the pair, and only once nothing can be added', () => {
		for (const phase of phases) {
			expect(whyNotReview(round(phase), merle)).toBe(phase === 'reviewing' ? null : 'not_reviewing');
			expect(whyNotReview(round(phase), ole)).toBe(phase === 'reviewing' ? null : 'not_reviewing');
			expect(whyNotReview(round(phase), kim)).toBe('not_in_pair');
		}
	});
	it('group: circle and pair, from the release to the end', () => {
		for (const phase of phases) {
			const open = publishedPhases.includes(phase) && phase !== 'ended';
			const no = phase === 'ended' ? 'already_ended' : open ? null : 'not_published';
			expect(whyNotGroup(round(phase), kim), phase).toBe(no);
			expect(whyNotGroup(round(phase, false), merle), phase).toBe(no);
			expect(whyNotGroup(round(phase, false), nobody), phase).toBe('round_missing');
		}
	});
	it('write down the outcome and end the round: the facilitator', () => {
		expect(whyNotAgree(round('grouping'), merle)).toBeNull();
		expect(whyNotAgree(round('grouping'), ole)).toBe('not_facilitator');
		expect(whyNotAgree(round('collecting'), merle)).toBe('not_published');
		expect(whyNotEnd({ ...round('following'), outcome: null }, merle)).toBe('outcome_missing');
		expect(whyNotEnd({ ...round('following'), outcome: 'Ein Satz.' }, merle)).toBeNull();
	});
});

describe('the floor', () => {
	it('keeps circles between eight and two thousand', () => {
		expect(whyNotCircle(CIRCLE_MIN - 1)).toBe('circle_too_small');
		expect(whyNotCircle(CIRCLE_MIN)).toBeNull();
		expect(whyNotCircle(CIRCLE_MAX)).toBeNull();
		expect(whyNotCircle(CIRCLE_MAX + 1)).toBe('circle_too_large');
	});
	it('publishes nothing of fewer than five people or cards, whatever else is true', () => {
		fc.assert(
			fc.property(fc.nat(40), fc.nat(400), fc.integer({ min: FLOOR, max: 40 }), (contributors, cards, floor) => {
				expect(mayPublish({ contributors, cards, floor })).toBe(Math.min(contributors, cards) >= floor);
			}),
		);
	});
});

describe('holding a card back', () => {
	it('takes both, and gives the staff council’s reason', () => {
		expect(heldFor('insult', 'names_person')).toBe('names_person');
		expect(heldFor('insult', null)).toBeNull();
		expect(heldFor(null, 'threat')).toBeNull();
		expect(heldFor(null, null)).toBeNull();
	});
});
