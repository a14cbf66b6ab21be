import { describe, expect, it } from 'vitest';
import { whyNotDeactivate, whyNotGiveRoles, whyNotUpdate } from './rules.ts';
import { roles } from './terms.ts';

const admin = { roles: ['staff', 'admin'], active: true } as const;

describe('roles', () => {
	it('keeps the role of partners out of administrations', () => {
		expect(
			whyNotGiveRoles(
				'administration',
				roles.filter((role) => role !== 'partner'),
			),
		).toBeNull();
		expect(whyNotGiveRoles('administration', ['staff', 'partner'])).toBe('role_not_here');
	});
	it('gives partners no role of an administration, so that they stay guests', () => {
		expect(whyNotGiveRoles('partner', ['partner', 'admin'])).toBeNull();
		for (const role of roles.filter((role) => role !== 'partner' && role !== 'admin'))
			expect(whyNotGiveRoles('partner', ['partner', role])).toBe('role_not_here');
	});
});

describe('the last administrator', () => {
	it('is not deactivated', () => {
		expect(whyNotDeactivate(admin, 0)).toBe('last_admin');
		expect(whyNotDeactivate(admin, 1)).toBeNull();
	});
	it('counts only while active, and only with the role', () => {
		expect(whyNotDeactivate({ ...admin, active: false }, 0)).toBeNull();
		expect(whyNotDeactivate({ roles: ['staff'], active: true }, 0)).toBeNull();
	});
	it('keeps the role, whatever else changes', () => {
		expect(whyNotUpdate(admin, ['staff'], 'administration', 0)).toBe('last_admin');
		expect(whyNotUpdate(admin, ['staff'], 'administration', 1)).toBeNull();
		expect(whyNotUpdate(admin, ['admin', 'leadership'], 'administration', 0)).toBeNull();
		expect(whyNotUpdate(admin, ['admin', 'partner'], 'administration', 1)).toBe('role_not_here');
	});
});
