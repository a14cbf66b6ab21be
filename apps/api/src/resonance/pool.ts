/** Opening rounds of several administrations, so that people of the smallest can take part as well. */
import { resonanceKeys, resonanceRounds } from '@gestaltungsraum/db/schema';
import { berlinDay, berlinHour, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import type * as contract from '@gestaltungsraum/domain/resonance/pool-contract';
import { whyNotCircle, whyNotOpen } from '@gestaltungsraum/domain/resonance/rules';
import { FLOOR, PROMISE_VERSION } from '@gestaltungsraum/domain/resonance/terms';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import { atGate, type Ctx, one } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { whyNotYoung } from './circle.ts';
import { inviteCircle } from './mails.ts';
import { templateOf } from './template/service.ts';
import { makeKeys } from './tickets.ts';

const CLOSING_HOUR = 18; // in Berlin

/** The own associations with their administrations, and who may review: names of staff councils, of nobody else. */
export async function poolOptions(ctx: Ctx): Promise<contract.PoolOptions> {
	refuse(whyNotOpen(ctx.actor));
	const { tenantId, personId } = ctx.actor;
	const associations = await ctx.sql<contract.PoolOptions['associations']>`
		select a.id, a.name, json_agg(json_build_object('id', t.id, 'name', t.name, 'own', t.id = ${tenantId}) order by t.name) as members
		from municipality_associations a join municipality_association_members m on m.association_id = a.id
			join municipality_tenants t on t.id = m.tenant_id and t.kind = 'administration'
		where a.id = any(${[...ctx.actor.associations]}::uuid[]) group by a.id, a.name having count(*) > 1 order by a.name`;
	const tenants = associations.flatMap(({ members }) => members.map(({ id }) => id));
	const seconds = await atGate(
		ctx.kernel,
		({ sql }) => sql<contract.PoolOptions['seconds']>`
			select m.person_id as id, m.name, t.id as "tenantId", t.name as org from identity_memberships m join municipality_tenants t on t.id = m.tenant_id
			where m.tenant_id = any(${tenants}::uuid[]) and m.active and 'staff_council' = any(m.roles) and m.person_id <> ${personId}
			order by t.id <> ${tenantId}, t.name, m.name`,
	);
	return { associations: [...associations], seconds: [...seconds] };
}

/**
 * Opens a sealed round for an association or some of its administrations. The strictest floor of those that take part
 * holds, and a working day is one in all of their Länder.
 * @throws Refusal not_facilitator, pool_missing, pool_too_small, second_missing, circle_too_small, circle_below_floor
 */
export async function openPooled(ctx: Ctx, input: z.output<typeof contract.OpenPooled>): Promise<{ id: string }> {
	refuse(whyNotOpen(ctx.actor));
	const { tenantId, personId, name, tenantName } = ctx.actor;
	const { associationId, question, reason, secondId, days } = input;
	const members = await ctx.sql<{ id: string; land: string | null }[]>`
		select t.id, t.land from municipality_association_members m join municipality_tenants t on t.id = m.tenant_id and t.kind = 'administration'
		where m.association_id = ${associationId}`;
	if (!members.some(({ id }) => id === tenantId)) throw new Refusal('pool_missing');
	const wanted = new Set(input.tenantIds.length === 0 ? members.map(({ id }) => id) : [...input.tenantIds, tenantId]);
	const taking = members.filter(({ id }) => wanted.has(id));
	if (taking.length !== wanted.size) throw new Refusal('pool_missing');
	if (taking.length < 2) throw new Refusal('pool_too_small');
	const tenants = taking.map(({ id }) => id);
	// neither the people nor the settings of other administrations are for this one to read
	const { second, floor } = await atGate(ctx.kernel, async ({ sql }) => {
		const [council] = await sql<{ name: string; tenantId: string; org: string }[]>`
			select m.name, t.id as "tenantId", t.name as org from identity_memberships m join municipality_tenants t on t.id = m.tenant_id
			where m.person_id = ${secondId} and m.tenant_id = any(${tenants}::uuid[]) and m.active and 'staff_council' = any(m.roles)
			order by t.id <> ${tenantId} limit 1`;
		const [strictest] = await sql<{ floor: number }[]>`
			select coalesce(max(floor), ${FLOOR})::int as floor from resonance_settings where tenant_id = any(${tenants}::uuid[])`;
		return { second: council, floor: strictest?.floor ?? FLOOR };
	});
	if (!second || secondId === personId) throw new Refusal('second_missing');
	const { publicKey, privateKey, fingerprint } = await makeKeys();
	const openedOn = berlinDay(ctx.now);
	const lands = taking.map(({ land }) => land);
	const { id } = one(
		await ctx.tx
			.insert(resonanceRounds)
			.values({
				tenantId,
				audience: associationId,
				question,
				reason,
				...(await templateOf(ctx, input)),
				phase: 'collecting',
				facilitatorId: personId,
				facilitatorName: name,
				secondId,
				secondName: second.tenantId === tenantId ? second.name : `${second.name} (${second.org})`,
				org: tenantName,
				promise: PROMISE_VERSION,
				publicKey,
				fingerprint,
				floor,
				openedOn,
				closesAt: berlinHour(workingDayAfter(openedOn, days, lands), CLOSING_HOUR).toISOString(),
			})
			.returning({ id: resonanceRounds.id }),
	);
	await ctx.tx.insert(resonanceKeys).values({ roundId: id, tenantId, privateKey });
	const [pooled] = await ctx.sql<
		{ people: number }[]
	>`select resonance_pool(${id}, ${associationId}, ${tenants}::uuid[]) as people`;
	const { people } = found(pooled, 'circle_too_small');
	refuse(whyNotCircle(people, 'sealed', floor) ?? (await whyNotYoung(ctx, id, floor)));
	await ctx.tx.update(resonanceRounds).set({ size: people }).where(eq(resonanceRounds.id, id));
	await inviteCircle(ctx, id);
	return { id };
}
