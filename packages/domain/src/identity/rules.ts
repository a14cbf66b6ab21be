import type { TenantKind } from '../actor.ts';
import { administrationRoles, type identityRefusals, partnerRoles, type Role } from './terms.ts';

export type IdentityRefusal = keyof typeof identityRefusals;

/** What the rules need to know of a membership. */
export interface MemberFacts {
	readonly roles: readonly Role[];
	readonly active: boolean;
}

/** Partners have roles of their own, and no administration can make somebody a partner. */
export function whyNotGiveRoles(kind: TenantKind, given: readonly Role[]): IdentityRefusal | null {
	const allowed = kind === 'partner' ? partnerRoles : administrationRoles;
	return given.every((role) => allowed.includes(role)) ? null : 'role_not_here';
}

/**
 * Whoever administers a tenant can hand it on, but not leave it without anybody.
 * @param otherAdmins active members with the role `admin`, this one not counted
 */
export function whyNotDeactivate(member: MemberFacts, otherAdmins: number): IdentityRefusal | null {
	return isAdmin(member) && otherAdmins === 0 ? 'last_admin' : null;
}

/** @param otherAdmins as for {@link whyNotDeactivate} */
export function whyNotUpdate(
	member: MemberFacts,
	next: readonly Role[],
	kind: TenantKind,
	otherAdmins: number,
): IdentityRefusal | null {
	return whyNotGiveRoles(kind, next) ?? (next.includes('admin') ? null : whyNotDeactivate(member, otherAdmins));
}

function isAdmin({ active, roles }: MemberFacts): boolean {
	return active && roles.includes('admin');
}
