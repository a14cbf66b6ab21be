import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import { audienceKeys, PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '../audience.ts';
import { roles } from '../identity/terms.ts';
import {
	audienceOf,
	type StewardFacts,
	type TopicFacts,
	whyNotAppoint,
	whyNotClose,
	whyNotDelete,
	whyNotEdit,
	whyNotNameSpace,
	whyNotOwnSpaces,
	whyNotReply,
	whyNotStart,
	whyNotSteer,
} from './rules.ts';
import { SPACES_MAX, visibilities } from './terms.ts';

const CLOSED = '2026-11-23T09:00:00+00:00';
const actor: Actor = {
	personId: 'person',
	membershipId: 'me',
	tenantId: 'tenant',
	tenantKind: 'administration',
	tenantName: 'Stadt',
	name: 'Tomke Brandt',
	roles: ['staff'],
	units: ['team', 'division'],
	associations: ['association'],
	guestTopics: [],
};
const councillor: Actor = { ...actor, roles: ['councillor'] };
const partner: Actor = { ...actor, tenantKind: 'partner', roles: ['partner'] };
const open: TopicFacts = { authorId: 'somebody', closedAt: null, steward: false };
const mine = { authorId: 'me', deletedAt: null };

describe('starting a topic', () => {
	it('is for staff, not for guests', () => {
		expect(whyNotStart(actor)).toBeNull();
		expect(whyNotStart(councillor)).toBe('guest_may_not_start');
		expect(whyNotStart(partner)).toBe('guest_may_not_start');
	});
});

describe('answering', () => {
	it('ends for all but the stewards when a topic is closed', () => {
		expect(whyNotReply(open)).toBeNull();
		expect(whyNotReply({ ...open, closedAt: CLOSED })).toBe('topic_closed');
		expect(whyNotReply({ ...open, closedAt: CLOSED, steward: true })).toBeNull();
	});
});

describe('an own post', () => {
	it('is changed by its author only, also not by a steward', () => {
		expect(whyNotEdit(mine, open, actor)).toBeNull();
		expect(whyNotEdit({ ...mine, authorId: 'somebody' }, { ...open, steward: true }, actor)).toBe('not_author');
	});
	it('is changed neither when deleted nor in a closed topic', () => {
		expect(whyNotEdit({ ...mine, deletedAt: CLOSED }, open, actor)).toBe('post_deleted');
		expect(whyNotEdit(mine, { ...open, closedAt: CLOSED }, actor)).toBe('topic_closed');
		expect(whyNotEdit(mine, { ...open, closedAt: CLOSED, steward: true }, actor)).toBeNull();
	});
	it('is deleted by its author only, and once', () => {
		expect(whyNotDelete(mine, actor)).toBeNull();
		expect(whyNotDelete({ ...mine, authorId: 'somebody' }, actor)).toBe('not_author');
		expect(whyNotDelete({ ...mine, deletedAt: CLOSED }, actor)).toBe('post_deleted');
	});
});

describe('steering a topic', () => {
	it('is for stewards of its space', () => {
		expect(whyNotSteer({ ...open, steward: true })).toBeNull();
		expect(whyNotSteer(open)).toBe('not_steward');
		expect(whyNotSteer({ ...open, authorId: 'me' })).toBe('not_steward');
	});
	it('leaves closing to the author too', () => {
		expect(whyNotClose({ ...open, steward: true }, actor)).toBeNull();
		expect(whyNotClose({ ...open, authorId: 'me' }, actor)).toBeNull();
		expect(whyNotClose(open, actor)).toBe('not_steward');
	});
});

describe('the audience of a visibility', () => {
	it('is the one key of its circle', () => {
		expect(audienceOf('team', 'division', actor)).toBe('division');
		expect(audienceOf('association', 'association', actor)).toBe('association');
		expect(audienceOf('municipality', null, actor)).toBe('tenant');
		expect(audienceOf('platform', null, actor)).toBe(PLATFORM_AUDIENCE);
		expect(audienceOf('public', null, actor)).toBe(PUBLIC_AUDIENCE);
	});
	it('is refused for a unit or association that is not the own, and without one', () => {
		for (const visibility of ['team', 'association'] as const)
			for (const scope of ['elsewhere', null]) expect(audienceOf(visibility, scope, actor), visibility).toBeNull();
		expect(audienceOf('team', 'association', actor)).toBeNull();
		expect(audienceOf('association', 'team', actor)).toBeNull();
	});
	it('of a guest is the public or none', () => {
		for (const guest of [councillor, partner])
			expect(visibilities.map((visibility) => audienceOf(visibility, 'team', guest))).toEqual([
				null,
				null,
				null,
				null,
				PUBLIC_AUDIENCE,
			]);
	});
	it('is never a key that the actor does not hold: whoever writes can read', () => {
		const ids = fc.constantFrom('tenant', 'team', 'division', 'association', 'elsewhere', PLATFORM_AUDIENCE);
		fc.assert(
			fc.property(
				fc.constantFrom(...visibilities),
				fc.option(ids),
				fc.uniqueArray(fc.constantFrom(...roles)),
				fc.uniqueArray(ids),
				fc.uniqueArray(ids),
				fc.constantFrom('administration', 'partner'),
				(visibility, scope, held, units, associations, tenantKind) => {
					const somebody: Actor = { ...actor, tenantKind, roles: held, units, associations };
					const key = audienceOf(visibility, scope, somebody);
					if (key !== null) expect(audienceKeys(somebody)).toContain(key);
				},
			),
		);
	});
});

describe('becoming a steward', () => {
	const member: StewardFacts = { active: true, tenantKind: 'administration', roles: ['staff'], reads: true };
	it('is for staff who may read the space', () => {
		expect(whyNotAppoint(member)).toBeNull();
		expect(whyNotAppoint({ ...member, roles: ['councillor', 'staff'] })).toBeNull();
	});
	it('is not for guests, people who have left, or people outside of the circle', () => {
		expect(whyNotAppoint({ ...member, roles: ['councillor'] })).toBe('steward_unfit');
		expect(whyNotAppoint({ ...member, tenantKind: 'partner', roles: ['partner', 'admin'] })).toBe('steward_unfit');
		expect(whyNotAppoint({ ...member, active: false })).toBe('steward_unfit');
		expect(whyNotAppoint({ ...member, reads: false })).toBe('steward_unfit');
	});
});

describe('an administration’s own spaces', () => {
	it('are kept by its staff, not by partners or people who are councillors only', () => {
		expect(whyNotOwnSpaces({ ...actor, roles: ['admin'] })).toBeNull();
		expect(whyNotOwnSpaces({ ...partner, roles: ['partner', 'admin'] })).toBe('space_not_here');
		expect(whyNotOwnSpaces(councillor)).toBe('space_not_here');
	});
	it('have names that tell them apart, and a limit', () => {
		expect(whyNotNameSpace({ spaces: SPACES_MAX - 1, taken: false })).toBeNull();
		expect(whyNotNameSpace({ spaces: SPACES_MAX, taken: false })).toBe('too_many_spaces');
		expect(whyNotNameSpace({ spaces: 1, taken: true })).toBe('space_title_taken');
	});
});
