/** Spaces and their stewards, as the operator and the administrations set them up. */
import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import type { OwnSpace } from '@gestaltungsraum/domain/forum/contract';
import {
	type StewardFacts,
	whyNotAppoint,
	whyNotNameSpace,
	whyNotOwnSpaces,
} from '@gestaltungsraum/domain/forum/rules';
import { SPACES_MAX } from '@gestaltungsraum/domain/forum/terms';
import { slugOf } from '@gestaltungsraum/domain/forum/words';
import { forumSpaces } from '@gestaltungsraum/db/schema';
import { eq } from 'drizzle-orm';
import { audit, auditBy } from '../kernel/audit.ts';
import { atGate, type Ctx, one, type Step } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';

interface NewSpace {
	readonly slug: string;
	readonly title: string;
	readonly purpose: string;
	/** Key of those who see the space; one that the actor holds. */
	readonly audience: string;
}

/** Behind all spaces that the actor sees; null when another space has the short name. */
async function insertSpace(ctx: Ctx, { slug, title, purpose, audience }: NewSpace): Promise<{ id: string } | null> {
	const [made] = await ctx.sql<{ id: string }[]>`
		insert into forum_spaces (tenant_id, audience, slug, title, purpose, position)
		select ${ctx.actor.tenantId}, ${audience}, ${slug}, ${title}, ${purpose}, coalesce(max(position), 0) + 1 from forum_spaces
		on conflict (slug) do nothing returning id`;
	if (made) await auditBy(ctx, 'space.created', made.id);
	return made ?? null;
}

/** @throws Refusal space_taken */
export async function createSpace(ctx: Ctx, space: NewSpace): Promise<{ id: string }> {
	return found(await insertSpace(ctx, space), 'space_taken');
}

/** The administration's own spaces, which nobody else sees, with their stewards. One statement. @throws Refusal space_not_here */
export async function listOwnSpaces(ctx: Ctx): Promise<{ spaces: OwnSpace[] }> {
	refuse(whyNotOwnSpaces(ctx.actor));
	const { tenantId } = ctx.actor;
	const spaces = await ctx.sql<OwnSpace[]>`
		select s.id, s.slug, s.title, s.purpose, (
			select coalesce(json_agg(json_build_object('membershipId', m.id, 'name', w.name, 'active', m.active) order by w.name collate "de-x-icu", m.id), '[]')
			from forum_stewards w join identity_memberships m on m.person_id = w.person_id and m.tenant_id = w.tenant_id where w.space_id = s.id
		) as stewards
		from forum_spaces s where s.tenant_id = ${tenantId} and s.audience = ${tenantId} order by s.position, s.title limit ${SPACES_MAX}`;
	return { spaces: [...spaces] };
}

interface Described {
	readonly title: string;
	readonly purpose: string;
}

/** @throws Refusal space_not_here, too_many_spaces, space_title_taken */
export async function createOwnSpace(ctx: Ctx, { title, purpose }: Described): Promise<{ id: string }> {
	refuse(whyNotOwnSpaces(ctx.actor));
	const { tenantId } = ctx.actor;
	refuse(whyNotNameSpace(await besides(ctx, title, null)));
	const { house } = one(
		await ctx.sql<{ house: string }[]>`select slug as house from municipality_tenants where id = ${tenantId}`,
	);
	// the house in the address: it tells nobody which short names there are in other houses
	const base = `${slugOf(title) || 'raum'}-${house}`.slice(0, 70).replace(/-+$/, '');
	for (let count = 1; count <= SPACES_MAX; count++) {
		const slug = count === 1 ? base : `${base}-${count}`;
		const made = await insertSpace(ctx, { slug, title, purpose, audience: tenantId });
		if (made) return made;
	}
	throw new Refusal('space_taken');
}

/** The address stays, so that links go on working. @throws Refusal space_missing, space_title_taken */
export async function updateOwnSpace(ctx: Ctx, { id, title, purpose }: Described & { id: string }): Promise<void> {
	await lockOwnSpace(ctx, id);
	refuse(whyNotNameSpace(await besides(ctx, title, id)));
	await ctx.tx.update(forumSpaces).set({ title, purpose }).where(eq(forumSpaces.id, id));
	await auditBy(ctx, 'space.changed', id);
}

/** How many own spaces there are besides this one, and whether one of them has the name. */
async function besides({ sql, actor }: Ctx, title: string, id: string | null) {
	return one(
		await sql<{ spaces: number; taken: boolean }[]>`
			select count(*)::int as spaces, coalesce(bool_or(lower(title) = lower(${title})), false) as taken from forum_spaces
			where tenant_id = ${actor.tenantId} and audience = ${actor.tenantId} and id is distinct from ${id}::uuid`,
	);
}

/** Shared spaces of the tenant are the operator's: they are ordered and steered for others too. */
async function lockOwnSpace({ sql, actor }: Ctx, id: string): Promise<void> {
	const [space] = await sql`
		select id from forum_spaces where id = ${id} and tenant_id = ${actor.tenantId} and audience = ${actor.tenantId} for no key update`;
	found(space, 'space_missing');
}

/**
 * Puts all own spaces into an order, in the places that they have among everybody's.
 * @throws Refusal spaces_changed when the ids are not all of them
 */
export async function orderOwnSpaces(ctx: Ctx, { ids }: { ids: readonly string[] }): Promise<void> {
	const { tenantId } = ctx.actor;
	const rows = await ctx.sql<{ id: string; position: number }[]>`
		select id, position from forum_spaces where tenant_id = ${tenantId} and audience = ${tenantId} order by position, title for no key update`;
	const known = new Set(rows.map(({ id }) => id));
	if (ids.length !== known.size || new Set(ids).size !== ids.length || !ids.every((id) => known.has(id)))
		throw new Refusal('spaces_changed');
	let last = -1;
	const places = rows.map(({ position }) => (last = Math.max(position, last + 1)));
	await ctx.sql`
		update forum_spaces s set position = wanted.place
		from unnest(${[...ids]}::uuid[], ${places}::int[]) as wanted (id, place) where s.id = wanted.id`;
	for (const [at, id] of ids.entries()) if (rows[at]?.id !== id) await auditBy(ctx, 'space.changed', id);
}

interface Keeping {
	/** Of the space. */
	readonly id: string;
	readonly membershipId: string;
}

/** @throws Refusal space_missing, person_missing, steward_unfit */
export async function appointOwnSteward(ctx: Ctx, { id, membershipId }: Keeping): Promise<void> {
	const member = await ownMember(ctx, id, membershipId);
	await atGate(ctx.kernel, (step) => appointSteward(step, { id }, member, ctx.actor.personId));
}

/** Also somebody who has left meanwhile. @throws Refusal space_missing, person_missing */
export async function dismissOwnSteward(ctx: Ctx, { id, membershipId }: Keeping): Promise<void> {
	const member = await ownMember(ctx, id, membershipId);
	await atGate(ctx.kernel, (step) => dismissSteward(step, { id }, member, ctx.actor.personId));
}

/** A member of the tenant, for one of its own spaces; asked here, where row security shows no other tenant's. */
async function ownMember(ctx: Ctx, spaceId: string, membershipId: string): Promise<Appointed> {
	await lockOwnSpace(ctx, spaceId);
	const { tenantId, tenantKind, tenantName: org } = ctx.actor;
	const [row] = await ctx.sql<Pick<Appointed, 'personId' | 'name' | 'roles' | 'active'>[]>`
		select person_id as "personId", name, roles, active from identity_memberships where id = ${membershipId} and tenant_id = ${tenantId}`;
	return { ...found(row, 'person_missing'), membershipId, tenantId, tenantKind, org, reads: true };
}

/** A membership beside a space. */
interface Appointed extends StewardFacts {
	readonly membershipId: string;
	readonly personId: string;
	readonly tenantId: string;
	readonly org: string;
	readonly name: string;
}

export interface Candidate extends Appointed {
	readonly tenantSlug: string;
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
	member: Appointed,
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
