/** A tenant's own page, and its tree of units. */
import type { TenantView, UnitRow } from '@gestaltungsraum/domain/municipality/contract';
import { municipalityUnits } from '@gestaltungsraum/db/schema';
import { whyNotCreate, whyNotDelete, whyNotPlace } from '@gestaltungsraum/domain/municipality/rules';
import { type UnitKind, UNITS_MAX } from '@gestaltungsraum/domain/municipality/terms';
import { eq } from 'drizzle-orm';
import { auditBy } from '../kernel/audit.ts';
import { atGate, type Ctx, one } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';

/** The tenant, its municipalities of the register, and who works together with it. */
export async function showTenant(ctx: Ctx): Promise<TenantView> {
	const { tenantId } = ctx.actor;
	return one(
		await ctx.sql<TenantView[]>`
		select t.id, t.name, t.kind, t.land, t.inhabitants,
			(select coalesce(json_agg(json_build_object('key', a.area_key, 'name', a.name, 'inhabitants', a.inhabitants) order by a.name collate "de-x-icu", a.area_key), '[]')
				from municipality_tenant_areas a where a.tenant_id = t.id and a.valid_from <= ${ctx.now}::date and (a.valid_to is null or a.valid_to > ${ctx.now}::date)) as municipalities,
			(select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'members', (
					select coalesce(json_agg(mt.name order by mt.name collate "de-x-icu"), '[]')
					from municipality_association_members m join municipality_tenants mt on mt.id = m.tenant_id where m.association_id = v.id
				)) order by v.name collate "de-x-icu", v.id), '[]')
				from municipality_associations v where exists (select from municipality_association_members o where o.association_id = v.id and o.tenant_id = t.id)) as associations,
			(select count(*)::int from identity_memberships m where m.tenant_id = t.id and m.active) as people,
			(select count(*)::int from municipality_units u where u.tenant_id = t.id) as units,
			(select count(*)::int from identity_invitations i where i.tenant_id = t.id and i.expires_at > ${ctx.now}) as "openInvitations"
		from municipality_tenants t where t.id = ${tenantId}`,
	);
}

/** The tree in its order: each unit after the one above it, siblings as a German directory sorts them. */
export async function listUnits(ctx: Ctx): Promise<{ units: UnitRow[] }> {
	const { tenantId } = ctx.actor;
	const units = await ctx.sql<UnitRow[]>`
		with recursive tree as (
			select id, parent_id, name, kind, 0 as depth, array[name collate "de-x-icu"] as path
			from municipality_units where tenant_id = ${tenantId} and parent_id is null
			union all
			select u.id, u.parent_id, u.name, u.kind, tree.depth + 1, tree.path || u.name
			from municipality_units u join tree on u.parent_id = tree.id where u.tenant_id = ${tenantId}
		), held as (select unit_id, count(*)::int as members from identity_membership_units where tenant_id = ${tenantId} group by unit_id)
		select t.id, t.parent_id as "parentId", t.name, t.kind, t.depth, coalesce(h.members, 0) as members
		from tree t left join held h on h.unit_id = t.id order by t.path limit ${UNITS_MAX}`;
	return { units: [...units] };
}

/** The ids, each once, if all are units of the tenant; they cannot be deleted before the commit. @throws Refusal unit_missing */
export async function knownUnits(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
	const wanted = [...new Set(ids)];
	if (wanted.length === 0) return [];
	const rows = await ctx.sql<{ id: string }[]>`
		select id from municipality_units where tenant_id = ${ctx.actor.tenantId} and id = any(${wanted}) order by id for key share`;
	if (rows.length < wanted.length) throw new Refusal('unit_missing');
	return rows.map(({ id }) => id);
}

/** Changes of one tree take turns: two moves at once could make a circle that neither of them sees. */
async function lockTree(ctx: Ctx): Promise<void> {
	await ctx.sql`select pg_advisory_xact_lock(hashtextextended(${`units ${ctx.actor.tenantId}`}, 0))`;
}

interface Place {
	/** What is placed; null for a new unit. */
	readonly id: string | null;
	readonly parentId: string | null;
	readonly name: string;
}

async function refusePlace(ctx: Ctx, { id, parentId, name }: Place): Promise<void> {
	const { tenantId } = ctx.actor;
	const { parentKnown, ...place } = one(
		await ctx.sql<{ parentKnown: boolean; above: number; height: number; withinItself: boolean; taken: boolean }[]>`
			with recursive above as (
				select id, parent_id from municipality_units where tenant_id = ${tenantId} and id = ${parentId}::uuid
				union select u.id, u.parent_id from municipality_units u join above on u.id = above.parent_id
			), below as (
				select id, 1 as level from municipality_units where tenant_id = ${tenantId} and id = ${id}::uuid
				union all select u.id, below.level + 1 from municipality_units u join below on u.parent_id = below.id
			)
			select ${parentId}::uuid is null or exists (select from above) as "parentKnown",
				(select count(*)::int from above) as above,
				(select coalesce(max(level), 1) from below) as height,
				exists (select from above where id = ${id}::uuid) as "withinItself",
				exists (select from municipality_units where tenant_id = ${tenantId} and parent_id is not distinct from ${parentId}::uuid
					and name = ${name} and id is distinct from ${id}::uuid) as taken`,
	);
	if (!parentKnown) throw new Refusal('unit_missing');
	refuse(whyNotPlace(place));
}

interface NewUnit {
	readonly parentId: string | null;
	readonly name: string;
	readonly kind: UnitKind;
}

/** @throws Refusal too_many_units, unit_missing, unit_too_deep, unit_name_taken */
export async function createUnit(ctx: Ctx, { parentId, name, kind }: NewUnit): Promise<{ id: string }> {
	const { tenantId } = ctx.actor;
	await lockTree(ctx);
	const { units } = one(
		await ctx.sql<
			{ units: number }[]
		>`select count(*)::int as units from municipality_units where tenant_id = ${tenantId}`,
	);
	refuse(whyNotCreate(units));
	await refusePlace(ctx, { id: null, parentId, name });
	const unit = one(
		await ctx.tx
			.insert(municipalityUnits)
			.values({ tenantId, parentId, name, kind })
			.returning({ id: municipalityUnits.id }),
	);
	await auditBy(ctx, 'unit.changed', unit.id);
	return unit;
}

/**
 * Renames or moves a unit, with all units below it.
 * @throws Refusal unit_missing, unit_circle, unit_too_deep, unit_name_taken
 */
export async function updateUnit(ctx: Ctx, { id, parentId, name, kind }: NewUnit & { id: string }): Promise<void> {
	await lockTree(ctx);
	const unit = found(await unitOf(ctx, id), 'unit_missing');
	await refusePlace(ctx, { id, parentId, name });
	await ctx.tx.update(municipalityUnits).set({ parentId, name, kind }).where(eq(municipalityUnits.id, id));
	await auditBy(ctx, 'unit.changed', id);
	// last step before the commit, at the gate: the administration may not read the topics of teams
	if (name !== unit.name)
		await atGate(ctx.kernel, ({ sql }) => sql`update forum_topics set scope_name = ${name} where audience = ${id}`);
}

/** Locked: whoever gives the unit to a person at this moment (knownUnits) is waited for, and then seen. */
async function unitOf(ctx: Ctx, id: string): Promise<{ name: string } | undefined> {
	const [unit] = await ctx.tx
		.select({ name: municipalityUnits.name })
		.from(municipalityUnits)
		.where(eq(municipalityUnits.id, id))
		.for('update');
	return unit;
}

/** @throws Refusal unit_missing, unit_not_empty */
export async function deleteUnit(ctx: Ctx, { id }: { id: string }): Promise<void> {
	await lockTree(ctx);
	found(await unitOf(ctx, id), 'unit_missing');
	const here = one(
		await ctx.sql<{ people: boolean; units: boolean }[]>`
			select exists (select from identity_membership_units where unit_id = ${id}) as people,
				exists (select from municipality_units where parent_id = ${id}) as units`,
	);
	// asked at the gate, where the topics of teams are seen
	const { topics } = one(
		await atGate(
			ctx.kernel,
			({ sql }) =>
				sql<{ topics: boolean }[]>`select exists (select from forum_topics where audience = ${id}) as topics`,
		),
	);
	refuse(whyNotDelete({ ...here, topics }));
	await ctx.tx.delete(municipalityUnits).where(eq(municipalityUnits.id, id));
	await auditBy(ctx, 'unit.deleted', id);
}
