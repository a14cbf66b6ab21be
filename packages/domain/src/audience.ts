import type { Actor } from './actor.ts';
import { guestRoles } from './identity/terms.ts';

/** Audience key of everything that all administrations may read. */
export const PLATFORM_AUDIENCE = '00000000-0000-4000-8000-000000000001';
/** Audience key of everything that partners and councillors may read as well. */
export const PUBLIC_AUDIENCE = '00000000-0000-4000-8000-000000000002';

/**
 * The keys an actor holds: a row is readable when its audience is one of them (ADR 0003).
 * Staff of an administration hold their tenant, units, associations, the platform and the public; guests only the public.
 */
export function audienceKeys(actor: Actor): string[] {
	if (isGuest(actor)) return [PUBLIC_AUDIENCE];
	return [PUBLIC_AUDIENCE, PLATFORM_AUDIENCE, actor.tenantId, ...actor.units, ...actor.associations];
}

/**
 * Whether somebody may read what has this audience, by a key or by an invitation to its topic. The database asks the same
 * of every row; this is for work that looks at many people at once. @param now ms since epoch
 */
export function mayRead(actor: Actor, what: { audience: string; topicId: string | null }, now: number): boolean {
	const invited = actor.guestTopics.some(({ topicId, until }) => topicId === what.topicId && until > now);
	return invited || audienceKeys(actor).includes(what.audience);
}

/** Partners, and people who are nothing but councillors: default deny, they read what is public or what they are invited to. */
export function isGuest(actor: Pick<Actor, 'tenantKind' | 'roles'>): boolean {
	return actor.tenantKind === 'partner' || actor.roles.every((role) => guestRoles.includes(role));
}
