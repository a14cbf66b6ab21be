/** Spaces and their stewards, as the operator and the administrations set them up. */
import type { TenantKind } from '@gestaltungsraum/domain/actor';
import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { whyNotAppoint } from '@gestaltungsraum/domain/forum/rules';
import type { Role } from '@gestaltungsraum/domain/identity/terms';
import { audit, auditBy } from '../kernel/audit.ts';
import type { Ctx, Step } from '../kernel/context.ts';
import { found, refuse } from '../kernel/refuse.ts';

interface NewSpace {
	readonly slug: string;
	readonly title: string;
	readonly purpose: string;
	/** Key of those who see the space; one that the actor holds. */
	readonly audience: string;
}

/** Behind all spaces that the actor sees. @throws Refusal space_taken */
export async function createSpace(ctx: Ctx, { slug, title, purpose, audience }: NewSpace): Promise<{ id: string }> {
	const [made] = await ctx.sql<{ id: string }[]>`
		insert into forum_spaces (tenant_id, audience, slug, title, purpose, position)
		select ${ctx.actor.tenantId}, ${audience}, ${slug}, ${title}, ${purpose}, coalesce(max(position), 0) + 1 from forum_spaces
		on conflict (slug) do nothing returning id`;
	const space = found(made, 'space_taken');
	await auditBy(ctx, 'space.created', space.id);
	return space;
}

/** A membership beside a space. */
export interface Candidate {
	readonly membershipId: string;
	readonly personId: string;
	readonly tenantId: string;
	readonly tenantSlug: string;
	readonly tenantKind: TenantKind;
	readonly org: string;
	readonly name: string;
	readonly roles: readonly Role[];
	readonly active: boolean;
	readonly reads: boolean;
}

/** The memberships of a mail address, with whether each may read the space. At the gate. */
export function candidatesOf(
	{ sql }: Step,
	space: { audience: string },
	{ email, tenant = null }: { email: string; tenant?: string | null },
): Promise<Candidate[]> {
	return sql<Candidate[]>`
		select m.id as "membershipId", m.person_id as "personId", t.id as "tenantId", t.slug as "tenantSlug", t.kind as "tenantKind",
			t.name as org, m.name, m.roles, m.active,
			${space.audience}::uuid in (${PLATFORM_AUDIENCE}, ${PUBLIC_AUDIENCE}, t.id) or exists (
				select from municipality_association_members a where a.tenant_id = t.id and a.association_id = ${space.audience}) as reads
		from identity_memberships m join municipality_tenants t on t.id = m.tenant_id
		where m.email = ${email} and (${tenant}::text is null or t.slug = ${tenant}) order by t.name, t.id`;
}

/**
 * At the gate, because stewards of one space come from several tenants. The same call again changes nothing.
 * @param by person who acts
 * @returns whether the person is a steward only since now
 * @throws Refusal steward_unfit
 */
export async function appointSteward(
	step: Step,
	space: { id: string },
	member: Candidate,
	by: string,
): Promise<boolean> {
	refuse(whyNotAppoint(member));
	const { membershipId, tenantId, personId, name, org } = member;
	const rows = await step.sql`
		insert into forum_stewards (space_id, tenant_id, person_id, name, org) values (${space.id}, ${tenantId}, ${personId}, ${name}, ${org})
		on conflict (space_id, person_id) do nothing returning space_id`;
	if (rows.length > 0) await audit(step, 'steward.appointed', { tenantId, personId: by, target: membershipId });
	return rows.length > 0;
}

/** @returns whether the person was a steward until now */
export async function dismissSteward(
	step: Step,
	space: { id: string },
	member: { membershipId: string; tenantId: string; personId: string },
	by: string,
): Promise<boolean> {
	const { membershipId, tenantId, personId } = member;
	const rows = await step.sql`
		delete from forum_stewards where space_id = ${space.id} and person_id = ${personId} returning space_id`;
	if (rows.length > 0) await audit(step, 'steward.dismissed', { tenantId, personId: by, target: membershipId });
	return rows.length > 0;
}
