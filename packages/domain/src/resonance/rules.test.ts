import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import {
	heldFor,
	nextPhase,
	type RoundFacts,
	whyNotAdvance,
	whyNotAgree,
	whyNotCircle,
	whyNotCounted,
	whyNotEnd,
	whyNotExport,
	whyNotGroup,
	whyNotHandOn,
	whyNotHandOver,
	whyNotOpen,
	whyNotReveal,
	whyNotReview,
	whyNotTimer,
	whyNotWrite,
} from './rules.ts';
import {
	ASKING_CIRCLE_MAX,
	ASKING_TICKETS,
	CIRCLE_MAX,
	CIRCLE_MIN,
	FLOOR,
	LIVE_CIRCLE_MIN,
	phases,
	phasesOf,
	publishedPhases,
	TICKETS,
	ticketsOf,
	ways,
} from './terms.ts';

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
const round = (phase: RoundFacts['phase'], member = true, way: RoundFacts['way'] = 'sealed'): RoundFacts => ({
	phase,
	way,
	facilitatorId: 'merle',
	secondId: 'ole',
	member,
	paused: false,
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

describe('leading a round', () => {
	const live = (phase: RoundFacts['phase'], member = true) => ({ ...round(phase, member, 'live'), outcome: null });
	const agreed = { outcome: 'Ein Satz.' };
	it('goes from phase to phase, and ends', () => {
		for (const way of ['sealed', 'live', 'pulse'] as const)
			for (const [at, phase] of phasesOf(way).entries())
				expect(nextPhase({ way, phase })).toBe(phasesOf(way)[at + 1] ?? null);
		expect(nextPhase({ way: 'sealed', phase: 'too_few' })).toBeNull();
	});
	it('moves on by the facilitator alone, and never out of collecting, reviewing or following', () => {
		const byHand = ['arriving', 'looking_back', 'grouping', 'weighting', 'discussing'];
		for (const phase of phases) {
			const no = ['ended', 'too_few'].includes(phase) ? 'already_ended' : 'not_by_hand';
			expect(whyNotAdvance({ ...live(phase), ...agreed }, merle), phase).toBe(
				[...byHand, 'agreeing'].includes(phase) ? null : no,
			);
			expect(whyNotAdvance(live(phase), kim)).toBe('not_facilitator');
			expect(whyNotAdvance(live(phase, false), nobody)).toBe('round_missing');
		}
		expect(whyNotAdvance(live('agreeing'), merle)).toBe('outcome_missing');
	});
	it('reveals live rounds only, while they collect', () => {
		for (const phase of phases) {
			const ended = ['ended', 'too_few'].includes(phase) ? 'already_ended' : 'not_collecting';
			expect(whyNotReveal(live(phase), merle), phase).toBe(phase === 'collecting' ? null : ended);
		}
		expect(whyNotReveal(round('collecting'), merle)).toBe('not_live');
		expect(whyNotReveal(live('collecting'), ole)).toBe('not_facilitator');
	});
	it('sets a timer where people sit together', () => {
		expect(whyNotTimer(live('arriving'), merle)).toBeNull();
		expect(whyNotTimer(round('grouping'), merle)).toBeNull();
		expect(whyNotTimer(round('collecting'), merle)).toBe('not_live');
		expect(whyNotTimer(live('arriving'), kim)).toBe('not_facilitator');
	});
	it('hands over live rounds only', () => {
		expect(whyNotHandOver(live('collecting'), merle)).toBeNull();
		expect(whyNotHandOver(live('ended'), merle)).toBe('already_ended');
		expect(whyNotHandOver(round('grouping'), merle)).toBe('not_live');
		expect(whyNotHandOver(live('collecting'), kim)).toBe('not_facilitator');
	});
	it('agrees in a live round when it is its turn', () => {
		expect(whyNotAgree(live('discussing'), merle)).toBe('not_agreeing');
		expect(whyNotAgree(live('agreeing'), merle)).toBeNull();
		expect(whyNotAgree(live('following'), merle)).toBeNull();
		expect(whyNotAgree(live('ended'), merle)).toBe('already_ended');
	});
});

describe('what leaves a round', () => {
	it('does so from the release on, and never from one that was too small', () => {
		for (const phase of phases)
			expect(whyNotExport({ phase, way: 'sealed' }), phase).toBe(
				publishedPhases.includes(phase) ? null : 'not_published',
			);
	});
	it('is handed on to the ideas by the facilitator, once, and only what was agreed on', () => {
		const facts = (phase: RoundFacts['phase'], outcome: string | null = 'Satz', handedOn: string | null = null) => ({
			...round(phase),
			outcome,
			handedOn,
		});
		for (const phase of phases) {
			const turn = ['agreeing', 'following', 'ended'].includes(phase);
			expect(whyNotHandOn(facts(phase), merle), phase).toBe(turn ? null : 'not_agreeing');
		}
		expect(whyNotHandOn({ ...facts('following'), paused: true }, merle)).toBe('round_paused');
		expect(whyNotHandOn(facts('ended', null), merle)).toBe('outcome_missing');
		expect(whyNotHandOn(facts('ended', 'Satz', '2026-11-28'), merle)).toBe('handed_on');
		expect(whyNotHandOn(facts('ended'), ole)).toBe('not_facilitator');
		expect(whyNotHandOn({ ...facts('ended'), member: false }, nobody)).toBe('round_missing');
	});
});

describe('the floor', () => {
	it('keeps circles between eight and two thousand', () => {
		expect(whyNotCircle(CIRCLE_MIN - 1)).toBe('circle_too_small');
		expect(whyNotCircle(CIRCLE_MIN)).toBeNull();
		expect(whyNotCircle(CIRCLE_MAX)).toBeNull();
		expect(whyNotCircle(CIRCLE_MAX + 1)).toBe('circle_too_large');
		expect(whyNotCircle(LIVE_CIRCLE_MIN - 1, 'live')).toBe('live_circle_too_small');
		expect(whyNotCircle(LIVE_CIRCLE_MIN, 'live')).toBeNull();
		expect(whyNotCircle(CIRCLE_MAX + 1, 'live')).toBe('circle_too_large');
	});
});

describe('a circle of young accounts', () => {
	it('is not asked: it could never be shown', () => {
		expect(whyNotCounted(FLOOR - 1, FLOOR)).toBe('circle_too_new');
		expect(whyNotCounted(FLOOR, FLOOR)).toBeNull();
		expect(whyNotCounted(FLOOR, FLOOR + 3)).toBe('circle_too_new');
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

describe('a round of questions to the forum', () => {
	it('may have a larger circle, and none smaller than any sealed round', () => {
		expect(whyNotCircle(CIRCLE_MIN - 1, 'asking')).toBe('circle_too_small');
		expect(whyNotCircle(CIRCLE_MIN, 'asking')).toBeNull();
		expect([whyNotCircle(CIRCLE_MAX + 1, 'asking'), whyNotCircle(CIRCLE_MAX + 1)]).toEqual([null, 'circle_too_large']);
		expect(whyNotCircle(ASKING_CIRCLE_MAX + 1, 'asking')).toBe('circle_too_large');
	});
	it('leaves as topics only: no file, no board, and no phase between review and end', () => {
		for (const phase of phases) expect(whyNotExport({ phase, way: 'asking' })).toBe('not_published');
		expect(phasesOf('asking')).toEqual(['collecting', 'reviewing', 'ended']);
	});
	it('gives two envelopes at once, and every other round ten', () => {
		expect(ways.map(ticketsOf)).toEqual([TICKETS, TICKETS, TICKETS, ASKING_TICKETS]);
	});
});
