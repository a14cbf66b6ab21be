/** The people of a tenant, as its administration sees and changes them. */
import type { PeoplePage, PersonRow } from '@gestaltungsraum/domain/identity/contract';
import { identityInvitations, identityMemberships, identityMembershipUnits } from '@gestaltungsraum/db/schema';
import { type MemberFacts, whyNotDeactivate, whyNotUpdate } from '@gestaltungsraum/domain/identity/rules';
import { PEOPLE_PAGE, type Role } from '@gestaltungsraum/domain/identity/terms';
import { and, eq, notInArray } from 'drizzle-orm';
import { auditBy } from '../kernel/audit.ts';
import { atGate, type Ctx } from '../kernel/context.ts';
import { found, refuse } from '../kernel/refuse.ts';
import { knownUnits } from '../municipality/service.ts';

/**
 * People by name, as a German directory sorts them; deactivated ones too.
 * @param query part of a name or mail, in any case; empty for all
 * @param cursor membership id of the last row seen; anything else means the beginning
 */
export async function listPeople(
	ctx: Ctx,
	{ query, cursor }: { query: string; cursor: string | null },
): Promise<PeoplePage> {
	const { sql } = ctx;
	const part = `%${query.replaceAll(/[\\%_]/g, '\\$&')}%`;
	const after = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor ?? '') ? cursor : null;
	const rows = await sql<PersonRow[]>`
		select m.id as "membershipId", m.name, m.email, m.roles, m.active, units.held as units
		from (
			select * from identity_memberships
			where tenant_id = ${ctx.actor.tenantId}
				${query === '' ? sql`` : sql`and (name collate "de-x-icu" ilike ${part} or email ilike ${part})`}
				${after === null ? sql`` : sql`and (name collate "de-x-icu", id) > (select name, id from identity_memberships where id = ${after})`}
			order by name collate "de-x-icu", id limit ${PEOPLE_PAGE + 1}
		) m
		cross join lateral (
			select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name collate "de-x-icu", u.id), '[]') as held
			from identity_membership_units mu join municipality_units u on u.id = mu.unit_id where mu.membership_id = m.id
		) units
		order by m.name collate "de-x-icu", m.id`;
	const people = rows.slice(0, PEOPLE_PAGE);
	return { people, cursor: rows.length > PEOPLE_PAGE ? (people.at(-1)?.membershipId ?? null) : null };
}

interface Member extends MemberFacts {
	readonly id: string;
	readonly personId: string;
	readonly name: string;
	readonly email: string;
}

/**
 * The member and all active admins of the tenant, locked in one order: of two requests that would leave nobody,
 * the second waits and then sees what the first has done.
 * @throws Refusal person_missing
 */
async function lockMember(ctx: Ctx, membershipId: string): Promise<{ member: Member; otherAdmins: number }> {
	const rows = await ctx.sql<Member[]>`
		select id, person_id as "personId", name, email, roles, active from identity_memberships
		where tenant_id = ${ctx.actor.tenantId} and (id = ${membershipId} or (active and 'admin' = any(roles)))
		order by id for no key update`;
	const member = found(
		rows.find((row) => row.id === membershipId),
		'person_missing',
	);
	return { member, otherAdmins: rows.length - 1 };
}

interface Change {
	readonly membershipId: string;
	readonly name: string;
	readonly roles: readonly Role[];
	readonly unitIds: readonly string[];
}

/**
 * Changes name, roles and units of a membership. The name that the person has elsewhere stays.
 * @throws Refusal person_missing, role_not_here, last_admin, unit_missing
 */
export async function updatePerson(ctx: Ctx, { membershipId, name, roles: wanted, unitIds }: Change): Promise<void> {
	const { tenantId, tenantKind } = ctx.actor;
	const roles = [...new Set(wanted)];
	const { member, otherAdmins } = await lockMember(ctx, membershipId);
	refuse(whyNotUpdate(member, roles, tenantKind, otherAdmins));
	const units = await knownUnits(ctx, unitIds);
	await ctx.tx.update(identityMemberships).set({ name, roles }).where(eq(identityMemberships.id, membershipId));
	const held = eq(identityMembershipUnits.membershipId, membershipId);
	await ctx.tx
		.delete(identityMembershipUnits)
		.where(units.length > 0 ? and(held, notInArray(identityMembershipUnits.unitId, units)) : held);
	if (units.length > 0) {
		const rows = units.map((unitId) => ({ tenantId, membershipId, unitId }));
		await ctx.tx.insert(identityMembershipUnits).values(rows).onConflictDoNothing();
	}
	await auditBy(ctx, 'person.changed', membershipId);
	if (name !== member.name) await renameAuthor(ctx, member, name);
	ctx.afterCommit(() => ctx.kernel.sessions.forget(member.personId));
}

/** Last step before the commit, at the gate: the administration may not read all of what the person wrote in teams. */
async function renameAuthor(ctx: Ctx, { id, personId }: Member, name: string): Promise<void> {
	await atGate(ctx.kernel, async ({ sql }) => {
		await sql`update forum_topics set author_name = ${name} where author_id = ${id}`;
		await sql`update forum_posts set author_name = ${name} where author_id = ${id}`;
		for (const table of ['forum_notes', 'forum_note_comments', 'forum_note_approvals', 'forum_note_addenda'])
			await sql`update ${sql(table)} set author_name = ${name} where author_id = ${id}`;
		for (const table of ['forum_workshop_hosts', 'forum_workshop_registrations'])
			await sql`update ${sql(table)} set name = ${name} where membership_id = ${id}`;
		await sql`update forum_stewards set name = ${name} where person_id = ${personId} and tenant_id = ${ctx.actor.tenantId}`;
	});
}

/**
 * Ends a membership: its sessions and open streams end, what was written stays.
 * @throws Refusal person_missing, last_admin
 */
export async function deactivatePerson(ctx: Ctx, { membershipId }: { membershipId: string }): Promise<void> {
	const { member, otherAdmins } = await lockMember(ctx, membershipId);
	if (!member.active) return;
	refuse(whyNotDeactivate(member, otherAdmins));
	await ctx.tx.update(identityMemberships).set({ active: false }).where(eq(identityMemberships.id, membershipId));
	await auditBy(ctx, 'person.deactivated', membershipId);
	ctx.afterCommit(() => ctx.kernel.sessions.revokeMembership(member));
}

/** Lets a person back in, with roles and units as they were. @throws Refusal person_missing */
export async function reactivatePerson(ctx: Ctx, { membershipId }: { membershipId: string }): Promise<void> {
	const { member } = await lockMember(ctx, membershipId);
	if (member.active) return;
	// sessions from before are dead already; were they left over, they would come back to life
	await ctx.kernel.sessions.revokeMembership(member);
	await ctx.tx.update(identityMemberships).set({ active: true }).where(eq(identityMemberships.id, membershipId));
	// an open invitation could later replace the roles, also those of the last admin
	await ctx.tx.delete(identityInvitations).where(eq(identityInvitations.email, member.email));
	await auditBy(ctx, 'person.reactivated', membershipId);
	ctx.afterCommit(() => ctx.kernel.sessions.forget(member.personId));
}
