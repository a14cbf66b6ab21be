/** Who invites: written at the gate, because hosts may come from other administrations. */
import { HOSTS_MAX } from '@gestaltungsraum/domain/forum/workshops/terms';
import { whyNotLead } from '@gestaltungsraum/domain/forum/workshops/rules';
import { isGuest } from '@gestaltungsraum/domain/audience';
import { actorOf } from '../../identity/acting.ts';
import { atGate, type Ctx } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import { reads } from './seats/service.ts';
import { knownWorkshop } from './service.ts';
import { forgetRegistrations, tellWorkshop } from './tell.ts';

/** @throws Refusal workshop_missing, workshop_not_host, host_unknown, too_many_hosts */
export async function addHost(ctx: Ctx, { workshopId, email }: { workshopId: string; email: string }): Promise<void> {
	const workshop = await knownWorkshop(ctx, workshopId);
	refuse(whyNotLead(workshop));
	await ctx.kernel.limits.spend('guestPerson', ctx.actor.personId);
	await atGate(ctx.kernel, async (step) => {
		const rows = await step.sql<
			{ id: string }[]
		>`select id from identity_memberships where email = ${email} and active order by id`;
		const actors = await Promise.all(rows.map(({ id }) => actorOf(step, id)));
		const who = found(
			actors.find((actor) => actor !== null && !isGuest(actor) && reads(actor, workshop)),
			'host_unknown',
		);
		const [hosts] = await step.sql<
			{ ids: string[] }[]
		>`select host_ids as ids from forum_workshops where id = ${workshopId} for no key update`;
		const { ids } = found(hosts, 'workshop_missing');
		if (ids.includes(who.personId)) return;
		if (ids.length >= HOSTS_MAX) throw new Refusal('too_many_hosts');
		await step.sql`update forum_workshops set host_ids = array_append(host_ids, ${who.personId}::uuid) where id = ${workshopId}`;
		await step.sql`insert into forum_workshop_hosts (tenant_id, workshop_id, person_id, membership_id, name, org)
			values (${who.tenantId}, ${workshopId}, ${who.personId}, ${who.membershipId}, ${who.name}, ${who.tenantName}) on conflict do nothing`;
		await tellWorkshop(step, workshopId);
	});
}

/** @throws Refusal workshop_missing, workshop_not_host, last_host */
export async function dropHost(
	ctx: Ctx,
	{ workshopId, personId }: { workshopId: string; personId: string },
): Promise<void> {
	refuse(whyNotLead(await knownWorkshop(ctx, workshopId)));
	await atGate(ctx.kernel, async (step) => {
		const [hosts] = await step.sql<
			{ ids: string[] }[]
		>`select host_ids as ids from forum_workshops where id = ${workshopId} for no key update`;
		const { ids } = found(hosts, 'workshop_missing');
		if (ids.length < 2 && ids.includes(personId)) throw new Refusal('last_host');
		await step.sql`update forum_workshops set host_ids = array_remove(host_ids, ${personId}::uuid) where id = ${workshopId}`;
		await step.sql`delete from forum_workshop_hosts where workshop_id = ${workshopId} and person_id = ${personId}`;
		await forgetRegistrations(step, workshopId, personId);
		await tellWorkshop(step, workshopId);
	});
}
