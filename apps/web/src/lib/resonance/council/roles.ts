import type { Role } from '@gestaltungsraum/domain/identity/terms';

/** Who is shown the way to the insight; the server decides. */
export function seesInside(roles: readonly Role[]): boolean {
	return roles.some((role) => role === 'staff_council' || role === 'data_protection');
}

/** Who prepares an agreement or an assessment. */
export function seesPapers(roles: readonly Role[]): boolean {
	return seesInside(roles) || roles.some((role) => role === 'admin' || role === 'facilitator' || role === 'leadership');
}
