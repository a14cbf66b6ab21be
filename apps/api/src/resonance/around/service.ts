/** Who and what is around somebody who writes: for hints while typing, and for those who need help rather than a card. */
import type { Helpers, Surroundings } from '@gestaltungsraum/domain/resonance/around/contract';
import { CIRCLE_MIN } from '@gestaltungsraum/domain/resonance/terms';
import { type Ctx, one } from '../../kernel/context.ts';
import { factsOf } from '../service.ts';

const HELPERS_MAX = 20;

/** @throws Refusal round_missing */
export async function readSurroundings(ctx: Ctx, roundId: string): Promise<Surroundings> {
	const { way } = await factsOf(ctx, roundId);
	return one(
		await ctx.sql<Surroundings[]>`
			with few as (select u.name from municipality_units u
				left join identity_membership_units mu on mu.unit_id = u.id left join identity_memberships m on m.id = mu.membership_id and m.active
				group by u.id, u.name having count(m.id) between 1 and ${CIRCLE_MIN - 1}),
			parts as (select distinct name from municipality_tenant_areas where tenant_id = ${ctx.actor.tenantId}),
			-- among many administrations, one's own is what gives away most
			own as (select regexp_replace(name, '^(Stadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Markt|Amt|Landkreis|Kreis) ', '') as name
				from municipality_tenants where id = ${ctx.actor.tenantId} union select name from parts)
			select (select coalesce(json_agg(name order by name), '[]') from resonance_circle where round_id = ${roundId}) as names,
				(select coalesce(json_agg(name order by name), '[]') from (select name from few union
					select name from parts where (select count(*) from parts) > 1
					union select name from own where ${way === 'asking'}) places) as places`,
	);
}

/**
 * Trusted persons and staff council of the own administration. Superiors are left out whatever office they hold, and so is
 * whoever asks. Asked without a round: nobody learns in which one somebody needed help.
 */
export async function readHelpers(ctx: Ctx): Promise<Helpers> {
	const people = await ctx.sql<Helpers['people']>`
		select m.id, m.name, m.email, case when 'trusted_person' = any(m.roles) then 'trusted_person' else 'staff_council' end as role
		from identity_memberships m where m.tenant_id = ${ctx.actor.tenantId} and m.active and m.person_id <> ${ctx.actor.personId}
			and m.roles && '{trusted_person,staff_council}' and not 'leadership' = any(m.roles)
		order by role desc, m.name, m.id limit ${HELPERS_MAX}`;
	return { people: [...people] };
}
