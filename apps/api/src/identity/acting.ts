/** Who acts for a membership when there is no session: a calendar that asks by its secret, somebody who is to step in. */
import type { Actor } from '@gestaltungsraum/domain/actor';
import type { Role } from '@gestaltungsraum/domain/identity/terms';
import type { Step } from '../kernel/context.ts';

interface Row extends Omit<Actor, 'guestTopics' | 'roles'> {
	readonly roles: Role[];
	readonly guestTopics: readonly { readonly topicId: string; readonly until: string }[];
}

/** The membership with the keys it holds now; null when it is locked or gone. At the gate. */
export async function actorOf({ sql }: Pick<Step, 'sql'>, membershipId: string): Promise<Actor | null> {
	const [row] = await sql<{ actor: Row }[]>`
		select json_build_object('personId', m.person_id, 'membershipId', m.id, 'tenantId', m.tenant_id, 'tenantKind', t.kind, 'tenantName', t.name,
			'name', m.name, 'roles', m.roles,
			'units', (with recursive held as (
					select u.id, u.parent_id from identity_membership_units mu join municipality_units u on u.id = mu.unit_id where mu.membership_id = m.id
					union select u.id, u.parent_id from municipality_units u join held on held.parent_id = u.id)
				select coalesce(json_agg(id), '[]') from held),
			'associations', (select coalesce(json_agg(am.association_id), '[]') from municipality_association_members am where am.tenant_id = m.tenant_id),
			'guestTopics', (select coalesce(json_agg(json_build_object('topicId', g.topic_id, 'until', g.until)), '[]')
				from (select topic_id, until from forum_guests where tenant_id = m.tenant_id and coalesce(membership_id, m.id) = m.id and until > now()
					order by until desc limit 200) g)) as actor
		from identity_memberships m join identity_people p on p.id = m.person_id and not p.deactivated join municipality_tenants t on t.id = m.tenant_id
		where m.id = ${membershipId} and m.active`;
	if (!row) return null;
	const { guestTopics, ...actor } = row.actor;
	return { ...actor, guestTopics: guestTopics.map(({ topicId, until }) => ({ topicId, until: Date.parse(until) })) };
}
