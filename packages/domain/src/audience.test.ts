import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { audienceKeys, isGuest, PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from './audience.ts';
import { guestRoles, roles } from './identity/terms.ts';

const actors = fc.record<Actor>({
	personId: fc.uuid(),
	membershipId: fc.uuid(),
	tenantId: fc.uuid(),
	tenantKind: fc.constantFrom('administration', 'partner'),
	tenantName: fc.string(),
	name: fc.string(),
	roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: roles.length }),
	units: fc.uniqueArray(fc.uuid(), { maxLength: 6 }),
	associations: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
	guestTopics: fc.array(fc.record({ topicId: fc.uuid(), until: fc.integer() }), { maxLength: 3 }),
});

describe('guests', () => {
	it('are all people of a partner organisation, whatever their roles', () => {
		for (const role of roles) expect(isGuest({ tenantKind: 'partner', roles: [role, 'staff'] })).toBe(true);
	});
	it('are people of an administration who are nothing but councillors', () => {
		expect(isGuest({ tenantKind: 'administration', roles: ['councillor'] })).toBe(true);
		expect(isGuest({ tenantKind: 'administration', roles: ['councillor', 'partner'] })).toBe(true);
		expect(isGuest({ tenantKind: 'administration', roles: ['councillor', 'staff'] })).toBe(false);
	});
	it('are people without any role: nothing is allowed that no role gives', () => {
		expect(isGuest({ tenantKind: 'administration', roles: [] })).toBe(true);
	});
	it('are nobody else', () => {
		for (const role of roles.filter((known) => !guestRoles.includes(known)))
			expect(isGuest({ tenantKind: 'administration', roles: [role] }), role).toBe(false);
	});
});

describe('audience keys', () => {
	it('of a guest open what is public and nothing more, also when units or associations are held', () => {
		fc.assert(
			fc.property(actors.filter(isGuest), (actor) => {
				expect(audienceKeys(actor)).toEqual([PUBLIC_AUDIENCE]);
			}),
		);
	});
	it('of staff open the own tenant, units and associations, the platform and the public, and nothing more', () => {
		fc.assert(
			fc.property(
				actors.filter((actor) => !isGuest(actor)),
				(actor) => {
					const held = [PUBLIC_AUDIENCE, PLATFORM_AUDIENCE, actor.tenantId, ...actor.units, ...actor.associations];
					expect(new Set(audienceKeys(actor))).toEqual(new Set(held));
				},
			),
		);
	});
	it('never come from an invitation: that opens one topic, for a time', () => {
		fc.assert(
			fc.property(actors, (actor) => {
				expect(audienceKeys(actor)).toEqual(audienceKeys({ ...actor, guestTopics: [] }));
			}),
		);
	});
});
