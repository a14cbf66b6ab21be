import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../actor.ts';
import {
	agendaTimes,
	isAnnounceable,
	moved,
	nextItem,
	stateFor,
	whyNotAnnounce,
	whyNotBegin,
	whyNotCancel,
	whyNotChange,
	whyNotEnter,
	whyNotHandOn,
	whyNotPlan,
	whyNotRegister,
	whyNotRun,
	whyNotTakeOffer,
	whyNotWithdraw,
	type WorkshopFacts,
} from './rules.ts';
import { registrationStates, workshopStates } from './terms.ts';

const now = new Date('2026-11-30T10:00:00Z'); // a Monday
const facts: WorkshopFacts = {
	state: 'announced',
	registration: 'open',
	startsAt: '2026-12-10T09:00:00Z',
	capacity: 20,
	seatsMax: 4,
	taken: 0,
	waiting: 0,
	approval: false,
	host: true,
};
const plan = { ...facts, state: 'draft' as const, place: 'Rathaus', link: '' };

describe('a host', () => {
	it('announces a draft that has a place or a link and lies ahead', () => {
		expect(whyNotAnnounce(plan, now)).toBeNull();
		expect(whyNotAnnounce({ ...plan, place: '', link: 'https://video.example' }, now)).toBeNull();
		expect(whyNotAnnounce({ ...plan, place: '' }, now)).toBe('workshop_no_place');
		expect(whyNotAnnounce({ ...plan, startsAt: '2026-11-30T09:59:00Z' }, now)).toBe('workshop_time_wrong');
		expect(whyNotAnnounce({ ...plan, state: 'announced' }, now)).toBe('workshop_not_draft');
		expect(whyNotAnnounce({ ...plan, host: false }, now)).toBe('workshop_not_host');
	});
	it('begins what is announced, runs what has begun, and changes nothing after the end', () => {
		expect(whyNotBegin(facts)).toBeNull();
		expect(whyNotBegin(plan)).toBe('workshop_not_announced');
		expect(whyNotRun(facts)).toBe('workshop_not_running');
		expect(whyNotRun({ ...facts, state: 'running' })).toBeNull();
		expect(whyNotChange(plan)).toBeNull();
		expect(whyNotChange({ ...facts, state: 'ended' })).toBe('workshop_over');
		expect(whyNotCancel(plan)).toBe('workshop_not_announced');
		expect(whyNotCancel({ ...facts, state: 'running' })).toBeNull();
		expect(whyNotCancel({ ...facts, state: 'cancelled' })).toBe('workshop_over');
	});
	it('is the only one who does', () => {
		const other = { ...facts, host: false };
		for (const why of [whyNotBegin, whyNotRun, whyNotChange, whyNotCancel])
			expect(why(other)).toBe('workshop_not_host');
	});
	it('is no guest', () => {
		const actor = { tenantKind: 'partner', roles: ['partner'] } as unknown as Actor;
		expect(whyNotPlan(actor)).toBe('guest_may_not_start');
		expect(whyNotPlan({ ...actor, tenantKind: 'administration', roles: ['staff'] })).toBeNull();
	});
});

describe('a seat', () => {
	it('is taken while registration is open, once a person, and not more at once than the workshop allows', () => {
		expect(whyNotRegister(facts, null, 4)).toBeNull();
		expect(whyNotRegister({ ...facts, state: 'running' }, 'withdrawn', 1)).toBeNull();
		expect(whyNotRegister(facts, null, 5)).toBe('seats_wrong');
		expect(whyNotRegister({ ...facts, capacity: 3 }, null, 4)).toBe('seats_wrong');
		expect(whyNotRegister(facts, null, 0)).toBe('seats_wrong');
		expect(whyNotRegister({ ...facts, registration: 'closed' }, null, 1)).toBe('registration_closed');
		expect(whyNotRegister(facts, 'declined', 1)).toBe('registration_closed');
		for (const own of ['pending', 'confirmed', 'waiting', 'offered'] as const)
			expect(whyNotRegister(facts, own, 1)).toBe('already_registered');
		expect(whyNotRegister({ ...facts, state: 'draft' }, null, 1)).toBe('workshop_not_announced');
		for (const state of ['ended', 'cancelled'] as const)
			expect(whyNotRegister({ ...facts, state }, null, 1)).toBe('workshop_over');
	});
	it('goes to whoever comes first; while anybody waits, one goes behind them', () => {
		expect(stateFor({ ...facts, taken: 18 }, 2)).toBe('confirmed');
		expect(stateFor({ ...facts, taken: 18, approval: true }, 2)).toBe('pending');
		expect(stateFor({ ...facts, taken: 18 }, 3)).toBe('waiting');
		expect(stateFor({ ...facts, waiting: 1 }, 1)).toBe('waiting');
	});
	it('is given back by whoever holds it or waits, handed on by whoever has it, until the end', () => {
		const can = (state: (typeof registrationStates)[number]) => whyNotWithdraw(state, facts) === null;
		expect(registrationStates.filter(can)).toEqual(['pending', 'confirmed', 'waiting', 'offered']);
		const hand = (state: (typeof registrationStates)[number]) => whyNotHandOn(state, facts) === null;
		expect(registrationStates.filter(hand)).toEqual(['pending', 'confirmed']);
		expect(whyNotWithdraw('confirmed', { state: 'ended' })).toBe('workshop_over');
		expect(whyNotHandOn('confirmed', { state: 'cancelled' })).toBe('workshop_over');
	});
	it('that is offered can be taken until its time has run out', () => {
		const offer = { state: 'offered' as const, offeredUntil: '2026-11-30T10:00:01Z' };
		expect(whyNotTakeOffer(offer, facts, now)).toBeNull();
		expect(whyNotTakeOffer({ ...offer, offeredUntil: '2026-11-30T10:00:00Z' }, facts, now)).toBe('offer_over');
		expect(whyNotTakeOffer({ state: 'waiting', offeredUntil: null }, facts, now)).toBe('offer_over');
		expect(whyNotTakeOffer(offer, { state: 'cancelled' }, now)).toBe('workshop_over');
	});
	it('opens the room, and being a host does', () => {
		expect(whyNotEnter({ host: true }, null)).toBeNull();
		expect(whyNotEnter({ host: false }, 'confirmed')).toBeNull();
		for (const own of [null, 'pending', 'waiting', 'offered', 'withdrawn'] as const)
			expect(whyNotEnter({ host: false }, own)).toBe('not_in_workshop');
	});
});

describe('the agenda', () => {
	it('follows from the beginning, also over the hour that the clocks leave out', () => {
		expect(agendaTimes('2027-03-28T00:30:00Z', [{ minutes: 45 }, { minutes: 15 }])).toEqual([
			{ startsAt: '2027-03-28T00:30:00.000Z', endsAt: '2027-03-28T01:15:00.000Z' },
			{ startsAt: '2027-03-28T01:15:00.000Z', endsAt: '2027-03-28T01:30:00.000Z' },
		]);
	});
	it('has no gap and no overlap, whatever stands in it', () =>
		fc.assert(
			fc.property(fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 600 }) })), (items) => {
				const times = agendaTimes(facts.startsAt, items);
				let at = new Date(facts.startsAt).toISOString();
				for (const time of times) {
					expect(time.startsAt).toBe(at);
					at = time.endsAt;
				}
			}),
		));
	const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
	it('goes on from item to item and ends after the last', () => {
		expect(nextItem(items, null)).toBe(items[0]);
		expect(nextItem(items, 'a')).toBe(items[1]);
		expect(nextItem(items, 'c')).toBeNull();
	});
	it('moves an item by one place and loses none', () => {
		const order = (id: string, by: -1 | 1) => moved(items, id, by).map((item) => item.id);
		expect(order('b', -1)).toEqual(['b', 'a', 'c']);
		expect(order('b', 1)).toEqual(['a', 'c', 'b']);
		expect(order('a', -1)).toEqual(['a', 'b', 'c']);
		expect(order('c', 1)).toEqual(['a', 'b', 'c']);
		expect(order('x', 1)).toEqual(['a', 'b', 'c']);
	});
});

describe('a calendar', () => {
	const before = { title: 'T', startsAt: '2026-12-10T09:00:00Z', endsAt: '2026-12-10T11:00:00Z', place: 'P', link: '' };
	it('is told anew of time, place and title, not of the same moment written otherwise', () => {
		expect(isAnnounceable(before, { ...before, startsAt: '2026-12-10T10:00:00+01:00' })).toBe(false);
		for (const change of [
			{ title: 'U' },
			{ startsAt: '2026-12-10T09:01:00Z' },
			{ endsAt: '2026-12-10T11:30:00Z' },
			{ place: 'Q' },
			{ link: 'https://v.example' },
		])
			expect(isAnnounceable(before, { ...before, ...change })).toBe(true);
	});
	it('knows every state', () => {
		expect(workshopStates).toHaveLength(5);
	});
});
