/** Who a membership is: for a session, and for work on behalf of people who are not there. */
import type { Sql, Transaction } from '@gestaltungsraum/db/client';
import type { Actor } from '@gestaltungsraum/domain/actor';
import type { Role } from '@gestaltungsraum/domain/identity/terms';

/** A membership as PostgreSQL gives it; an actor and the names that pages show are made of it. */
export interface MembershipRow {
	readonly personId: string;
	readonly membership: {
		readonly id: string;
		readonly tenantId: string;
		readonly tenantKind: Actor['tenantKind'];
		readonly tenantName: string;
		readonly name: string;
		readonly roles: Role[];
	};
	readonly units: { readonly id: string; readonly name: string; readonly own: boolean }[];
	readonly associations: { readonly id: string; readonly name: string }[];
	readonly guestTopics: { readonly topicId: string; readonly until: string }[];
}

/** The pairs of a JSON object that make a {@link MembershipRow}; `m` is the membership, `t` its tenant. At the gate. */
export function membershipPairs(sql: Sql | Transaction) {
	return sql`
		'personId', m.person_id,
		'membership', json_build_object('id', m.id, 'tenantId', m.tenant_id, 'tenantKind', t.kind, 'tenantName', t.name, 'name', m.name, 'roles', m.roles),
		'units', (with recursive held as (
				select u.id, u.parent_id, u.name, true as own from identity_membership_units mu join municipality_units u on u.id = mu.unit_id where mu.membership_id = m.id
				union select u.id, u.parent_id, u.name, false from municipality_units u join held on held.parent_id = u.id)
			select coalesce(json_agg(json_build_object('id', id, 'name', name, 'own', own)), '[]') from held),
		'associations', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by a.name), '[]')
			from municipality_association_members am join municipality_associations a on a.id = am.association_id where am.tenant_id = m.tenant_id),
		'guestTopics', (select coalesce(json_agg(json_build_object('topicId', g.topic_id, 'until', g.until)), '[]')
			from (select topic_id, until from forum_guests where tenant_id = m.tenant_id and coalesce(membership_id, m.id) = m.id and until > now() order by until desc limit 200) g)`;
}

export function actorFrom({ personId, membership, units, associations, guestTopics }: MembershipRow): Actor {
	return {
		personId,
		membershipId: membership.id,
		tenantId: membership.tenantId,
		tenantKind: membership.tenantKind,
		tenantName: membership.tenantName,
		name: membership.name,
		roles: membership.roles,
		units: [...new Set(units.map((unit) => unit.id))],
		associations: associations.map((association) => association.id),
		guestTopics: guestTopics.map(({ topicId, until }) => ({ topicId, until: Date.parse(until) })),
	};
}

/** The actors of memberships as they stand now, by membership; who is locked out is not among them. At the gate. */
export async function actorsOf(sql: Sql | Transaction, ids: readonly string[]): Promise<Map<string, Actor>> {
	if (ids.length === 0) return new Map();
	const rows = await sql<{ data: MembershipRow }[]>`
		select json_build_object(${membershipPairs(sql)}) as data
		from identity_memberships m join municipality_tenants t on t.id = m.tenant_id join identity_people p on p.id = m.person_id and not p.deactivated
		where m.id = any (${[...ids]}::uuid[]) and m.active`;
	return new Map(rows.map(({ data }) => [data.membership.id, actorFrom(data)]));
}
