import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../actor.ts';
import {
	type DecisionFacts,
	isOver,
	tally,
	whyNotChoice,
	whyNotDecide,
	whyNotPublish,
	whyNotPut,
	whyNotSettle,
	whyNotVote,
} from './rules.ts';

const now = new Date('2026-03-02T10:00:00Z');
const actor = {
	membershipId: 'm',
	tenantId: 'a',
	tenantKind: 'administration',
	roles: ['staff'],
} as unknown as Actor;
const guest = { ...actor, tenantId: 'p', tenantKind: 'partner', roles: ['partner'] } as Actor;
const decision: DecisionFacts = {
	kind: 'choice',
	options: ['x', 'y', 'z'],
	voters: 'readers',
	voices: [],
	quorum: null,
	closesAt: '2026-03-09T10:00:00Z',
	closedAt: null,
};

describe('asking for a decision', () => {
	it('is for the author of the topic, its stewards and the hosts of its workshop, never for guests', () => {
		const topic = { authorId: 'm', closedAt: null, steward: false, host: false };
		expect(whyNotDecide(topic, actor)).toBeNull();
		expect(whyNotDecide({ ...topic, authorId: 'n' }, actor)).toBe('decision_not_yours');
		expect(whyNotDecide({ ...topic, authorId: 'n', steward: true }, actor)).toBeNull();
		expect(whyNotDecide({ ...topic, authorId: 'n', host: true }, actor)).toBeNull();
		expect(whyNotDecide({ ...topic, host: true }, guest)).toBe('decision_not_yours');
	});
	it('needs an end within a year, fitting options, and two voices', () => {
		expect(whyNotPut(decision, 0, now)).toBeNull();
		expect(whyNotPut({ ...decision, closesAt: '2026-03-02T09:00:00Z' }, 0, now)).toBe('decision_end_wrong');
		expect(whyNotPut({ ...decision, closesAt: '2027-06-01T00:00:00Z' }, 0, now)).toBe('decision_end_wrong');
		expect(whyNotPut({ ...decision, options: ['x'] }, 0, now)).toBe('decision_options_wrong');
		expect(whyNotPut({ ...decision, options: ['x', 'x'] }, 0, now)).toBe('decision_options_wrong');
		expect(whyNotPut({ ...decision, kind: 'consent' }, 0, now)).toBe('decision_options_wrong');
		expect(whyNotPut({ ...decision, kind: 'consent', options: [] }, 0, now)).toBeNull();
		expect(whyNotPut({ ...decision, voters: 'municipalities' }, 1, now)).toBe('voices_wrong');
		expect(whyNotPut({ ...decision, voters: 'municipalities' }, 2, now)).toBeNull();
	});
});

describe('voting', () => {
	it('ends with the end, and with the result', () => {
		expect(isOver(decision, now)).toBe(false);
		expect(whyNotVote(decision, actor, new Date(decision.closesAt))).toBe('decision_over');
		expect(whyNotVote({ ...decision, closedAt: '2026-03-02T09:59:00Z' }, actor, now)).toBe('decision_over');
	});
	it('is for all readers, guests too, or for chosen municipalities', () => {
		expect(whyNotVote(decision, guest, now)).toBeNull();
		const chosen: DecisionFacts = { ...decision, voters: 'municipalities', voices: ['a'] };
		expect(whyNotVote(chosen, actor, now)).toBeNull();
		expect(whyNotVote(chosen, { ...actor, tenantId: 'b' }, now)).toBe('no_voice');
		expect(whyNotVote({ ...chosen, voices: ['p'] }, guest, now)).toBe('no_voice');
	});
	it.each([
		['choice', [1], null],
		['choice', [3], 'ballot_wrong'],
		['choice', [], 'ballot_wrong'],
		['choice', [0, 1], 'ballot_wrong'],
		['scale', [1, 5, 3], null],
		['scale', [0, 5, 3], 'ballot_wrong'],
		['scale', [1, 5], 'ballot_wrong'],
		['scale', [1.5, 5, 3], 'ballot_wrong'],
		['ranking', [2, 0, 1], null],
		['ranking', [2, 2, 1], 'ballot_wrong'],
		['ranking', [2, 0], 'ballot_wrong'],
		['consent', [1], null],
		['consent', [0], null],
		['consent', [2], 'ballot_wrong'],
	] as const)('takes of a %s the vote %j: %s', (kind, choice, why) => {
		expect(whyNotChoice({ kind, options: decision.options }, choice)).toBe(why);
	});
});

describe('objections', () => {
	it('are all settled before a result', () => {
		expect(whyNotPublish(decision, [])).toBeNull();
		expect(whyNotPublish(decision, ['withdrawn', 'stands'])).toBeNull();
		expect(whyNotPublish(decision, ['withdrawn', 'open'])).toBe('objections_open');
		expect(whyNotPublish(decision, ['answered'])).toBe('objections_open');
		expect(whyNotPublish({ ...decision, closedAt: '2026-03-01T00:00:00Z' }, [])).toBe('decision_over');
	});
	it('are settled by whoever raised them, upheld only against an answer', () => {
		expect(whyNotSettle({ mine: false, state: 'answered' }, false)).toBe('objection_not_yours');
		expect(whyNotSettle({ mine: true, state: 'open' }, true)).toBe('objection_unanswered');
		expect(whyNotSettle({ mine: true, state: 'open' }, false)).toBeNull();
		expect(whyNotSettle({ mine: true, state: 'answered' }, true)).toBeNull();
	});
});

describe('a tally', () => {
	it('counts choices, and names a tie', () => {
		expect(tally(decision, [[0], [1], [1], [0]])).toEqual({
			votes: 4,
			scores: [2, 2, 0],
			ahead: [0, 1],
			short: false,
			consent: null,
		});
	});
	it('takes the mean of a scale, to one decimal', () => {
		expect(
			tally({ ...decision, kind: 'scale' }, [
				[1, 5, 3],
				[2, 5, 3],
				[2, 4, 3],
			]),
		).toMatchObject({ scores: [1.7, 4.7, 3], ahead: [1] });
	});
	it('gives more points to a place further up', () => {
		expect(
			tally({ ...decision, kind: 'ranking' }, [
				[2, 0, 1],
				[2, 1, 0],
			]),
		).toMatchObject({ scores: [1, 1, 4], ahead: [2] });
	});
	it('finds nothing ahead without votes, and misses its quorum', () => {
		expect(tally({ ...decision, quorum: 1 }, [])).toEqual({
			votes: 0,
			scores: [0, 0, 0],
			ahead: [],
			short: true,
			consent: null,
		});
	});
	it('calls a consent adopted when no objection is left, and counts objectors into the quorum', () => {
		const consent = { kind: 'consent' as const, options: [], quorum: 2 };
		expect(tally(consent, [[1]], ['withdrawn'])).toMatchObject({ consent: true, short: true });
		expect(tally(consent, [[1]], ['stands'])).toMatchObject({ consent: false, short: false });
	});
	it('of rankings gives out the same number of points for each vote, whatever the order', () => {
		const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(fc.array(order, { maxLength: 20 }), (orders) => {
				const { scores } = tally({ ...decision, kind: 'ranking' }, orders);
				expect(scores.reduce((sum, score) => sum + score, 0)).toBe(orders.length * 3);
			}),
		);
	});
});
