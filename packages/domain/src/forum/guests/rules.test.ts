import { describe, expect, it } from 'vitest';
import type { Actor } from '../../actor.ts';
import { whyNotHost, whyNotUntil } from './rules.ts';

const actor = { membershipId: 'm', tenantKind: 'administration', roles: ['staff'] } as unknown as Actor;
const topic = { authorId: 'n', closedAt: null, steward: false };
const now = new Date('2026-03-02T10:00:00Z');

describe('letting somebody into a topic', () => {
	it('is for its author and the stewards of its space, who are no guests themselves', () => {
		expect(whyNotHost(topic, actor)).toBe('not_host');
		expect(whyNotHost({ ...topic, steward: true }, actor)).toBeNull();
		expect(whyNotHost({ ...topic, authorId: 'm' }, actor)).toBeNull();
		expect(whyNotHost({ ...topic, authorId: 'm' }, { ...actor, roles: ['councillor'] } as Actor)).toBe('not_host');
	});
	it('ends ahead, within a year', () => {
		expect(whyNotUntil(new Date('2026-03-02T10:00:01Z'), now)).toBeNull();
		expect(whyNotUntil(now, now)).toBe('guest_until_wrong');
		expect(whyNotUntil(new Date('2027-03-03T10:00:00Z'), now)).toBeNull();
		expect(whyNotUntil(new Date('2027-03-05T10:00:00Z'), now)).toBe('guest_until_wrong');
		expect(whyNotUntil(new Date('unsinn'), now)).toBe('guest_until_wrong');
	});
});
