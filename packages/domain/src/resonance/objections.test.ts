import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import { workingDayAfter, workingDayBefore, workingDaysWithin } from './calendar.ts';
import {
	isOverdue,
	pausedSince,
	whyNotChangeSettings,
	whyNotInsight,
	whyNotObject,
	whyNotRemind,
	whyNotSettle,
} from './objections.ts';

const actor = (roles: Actor['roles'], tenantId = 'town'): Actor => ({
	personId: 'ole',
	membershipId: 'm',
	tenantId,
	tenantKind: 'administration',
	tenantName: 'Town',
	name: 'Ole',
	roles,
	units: [],
	associations: [],
	guestTopics: [],
});
const council = actor(['staff', 'staff_council']);

describe('an objection', () => {
	const round = { phase: 'collecting', takesPart: true, objected: false } as const;
	it('is for the staff council of an administration that takes part, until the round has ended, one at a time', () => {
		expect(whyNotObject(round, council)).toBeNull();
		for (const roles of [['staff'], ['staff', 'admin'], ['staff', 'data_protection'], ['facilitator']] as const)
			expect(whyNotObject(round, actor(roles))).toBe('not_staff_council');
		expect(whyNotObject({ ...round, takesPart: false }, council)).toBe('round_missing');
		for (const phase of ['ended', 'too_few'] as const)
			expect(whyNotObject({ ...round, phase }, council)).toBe('already_ended');
		expect(whyNotObject({ ...round, objected: true }, council)).toBe('objection_stands');
	});
	it('is settled by the same staff council, once', () => {
		const standing = { tenantId: 'town', settledOn: null };
		expect(whyNotSettle(standing, council)).toBeNull();
		expect(whyNotSettle(standing, actor(['staff', 'admin']))).toBe('not_staff_council');
		expect(whyNotSettle(standing, actor(['staff', 'staff_council'], 'other'))).toBe('objection_missing');
		expect(whyNotSettle({ ...standing, settledOn: '2026-11-02' }, council)).toBe('objection_missing');
	});
});

describe('a pause', () => {
	it('begins with the first of the objections that reach into each other', () => {
		const at = (raisedOn: string, settledOn: string | null) => ({ raisedOn, settledOn });
		expect(pausedSince([], '2026-11-10')).toBeNull();
		expect(pausedSince([at('2026-11-09', null)], '2026-11-10')).toBe('2026-11-09');
		expect(pausedSince([at('2026-11-09', '2026-11-10'), at('2026-11-05', '2026-11-09')], '2026-11-10')).toBe(
			'2026-11-05',
		);
		expect(pausedSince([at('2026-11-09', '2026-11-10'), at('2026-11-02', '2026-11-04')], '2026-11-10')).toBe(
			'2026-11-09',
		);
		expect(pausedSince([at('2026-11-02', '2026-11-04')], '2026-11-10')).toBeNull();
	});
	it('counts the working days that were begun', () => {
		expect(workingDaysWithin('2026-11-02', '2026-11-02', null)).toBe(1);
		expect(workingDaysWithin('2026-11-06', '2026-11-09', null)).toBe(2);
		expect(workingDaysWithin('2026-11-07', '2026-11-08', null)).toBe(0);
	});
});

describe('working days of several Länder', () => {
	it('are those that are one in all of them', () => {
		// 31 October is a holiday in NI, 1 November in NW
		expect(workingDayAfter('2025-10-30', 1, ['NI', 'NW'])).toBe('2025-11-03');
		expect(workingDayAfter('2025-10-30', 1, ['NW'])).toBe('2025-10-31');
		expect(workingDayAfter('2025-10-30', 1, [])).toBe('2025-10-31');
		expect(workingDayBefore('2025-11-03', ['NI', null])).toBe('2025-10-30');
		expect(workingDayBefore('2025-11-03', null)).toBe('2025-10-31');
	});
});

describe('insight and settings', () => {
	it('are for staff council and data protection, and for the administration', () => {
		for (const roles of [['staff', 'staff_council'], ['data_protection']] as const)
			expect(whyNotInsight(actor(roles))).toBeNull();
		for (const roles of [['staff', 'admin'], ['facilitator'], ['councillor']] as const)
			expect(whyNotInsight(actor(roles))).toBe('not_insight');
		expect(whyNotChangeSettings(actor(['staff', 'admin']))).toBeNull();
		expect(whyNotChangeSettings(council)).toBe('not_settings');
	});
	it('only make promises stronger', () => {
		const admin = actor(['staff', 'admin']);
		const now = { floor: 7, cardsKeptDays: 200 };
		expect(whyNotChangeSettings(admin, { now, next: now })).toBeNull();
		expect(whyNotChangeSettings(admin, { now, next: { floor: 8, cardsKeptDays: 90 } })).toBeNull();
		expect(whyNotChangeSettings(admin, { now, next: { ...now, floor: 6 } })).toBe('floor_only_up');
		expect(whyNotChangeSettings(admin, { now, next: { ...now, cardsKeptDays: 201 } })).toBe('kept_only_down');
	});
});

describe('a reminder', () => {
	const round = {
		phase: 'collecting',
		way: 'sealed',
		facilitatorId: 'ole',
		secondId: 'merle',
		member: true,
		paused: false,
		remindedOn: null,
	} as const;
	it('is sent by the facilitator of a sealed round that collects, once', () => {
		expect(whyNotRemind(round, council)).toBeNull();
		expect(whyNotRemind({ ...round, facilitatorId: 'merle' }, council)).toBe('not_facilitator');
		for (const way of ['live', 'asking'] as const)
			expect(whyNotRemind({ ...round, way }, council)).toBe('not_collecting');
		expect(whyNotRemind({ ...round, phase: 'reviewing' }, council)).toBe('not_collecting');
		expect(whyNotRemind({ ...round, paused: true }, council)).toBe('round_paused');
		expect(whyNotRemind({ ...round, remindedOn: '2026-11-02' }, council)).toBe('already_reminded');
	});
});

describe('a step', () => {
	it('is overdue from the day after it was due, on Berlin’s calendar, until it is answered', () => {
		const step = { state: 'accepted', due: '2026-11-02' } as const;
		expect(isOverdue(step, '2026-11-02T22:59:00Z')).toBe(false);
		expect(isOverdue(step, '2026-11-02T23:01:00Z')).toBe(true);
		expect(isOverdue({ ...step, state: 'offered' }, '2026-11-05T12:00:00Z')).toBe(true);
		for (const state of ['done', 'declined'] as const)
			expect(isOverdue({ ...step, state }, '2026-11-05T12:00:00Z')).toBe(false);
	});
});
