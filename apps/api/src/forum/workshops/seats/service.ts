/**
 * Seats: registering, the waiting list, offers, substitutes. All of it at the gate and under the lock of the workshop's row,
 * because seats are counted across administrations that do not see each other's people.
 */
import type { Actor } from '@gestaltungsraum/domain/actor';
import { audienceKeys } from '@gestaltungsraum/domain/audience';
import type * as contract from '@gestaltungsraum/domain/forum/workshops/contract';
import { isOfferTime, nextOffers, offerUntil } from '@gestaltungsraum/domain/forum/workshops/offers/rules';
import {
	stateFor,
	whyNotHandOn,
	whyNotRegister,
	whyNotTakeOffer,
	whyNotWithdraw,
	type WorkshopFacts,
} from '@gestaltungsraum/domain/forum/workshops/rules';
import { REGISTRATIONS_MAX, type RegistrationState } from '@gestaltungsraum/domain/forum/workshops/terms';
import type * as z from 'zod';
import { actorOf } from '../../../identity/acting.ts';
import { atGate, type Ctx, type Step } from '../../../kernel/context.ts';
import { found, Refusal, refuse } from '../../../kernel/refuse.ts';
import { knownWorkshop } from '../service.ts';
import { settleRegistration, tellPending, tellSubstitute, tellWorkshop } from '../tell.ts';
import { type MailKind, queueMails } from './mailing.ts';

export interface Locked extends WorkshopFacts {
	readonly id: string;
	readonly audience: string;
	readonly topicId: string | null;
}

/** From here on nobody else counts seats of this workshop until the step ends. */
export async function locked({ sql }: Pick<Step, 'sql'>, id: string): Promise<Locked> {
	const [row] = await sql<Omit<Locked, 'host'>[]>`
		select id, audience, topic_id as "topicId", state, registration, to_json(starts_at) #>> '{}' as "startsAt", capacity, seats_max as "seatsMax", taken, waiting, approval
		from forum_workshops where id = ${id} for no key update`;
	return { ...found(row, 'workshop_missing'), host: false };
}

export async function recount({ sql }: Pick<Step, 'sql'>, id: string): Promise<{ taken: number; waiting: number }> {
	const [row] = await sql<{ taken: number; waiting: number }[]>`
		update forum_workshops w set taken = c.taken, waiting = c.waiting
		from (select coalesce(sum(seats) filter (where state in ('pending', 'confirmed', 'offered')), 0)::int as taken,
			count(*) filter (where state = 'waiting')::int as waiting from forum_workshop_registrations where workshop_id = ${id}) c
		where w.id = ${id} returning w.taken, w.waiting`;
	return found(row, 'workshop_missing');
}

interface Held {
	readonly id: string;
	readonly state: RegistrationState;
	readonly seats: number;
	readonly names: string;
	readonly offeredUntil: string | null;
	readonly membershipId: string;
}

async function heldBy({ sql }: Pick<Step, 'sql'>, workshopId: string, membershipId: string): Promise<Held | null> {
	const [row] = await sql<Held[]>`
		select id, state, seats, names, to_json(offered_until) #>> '{}' as "offeredUntil", membership_id as "membershipId"
		from forum_workshop_registrations where workshop_id = ${workshopId} and membership_id = ${membershipId}`;
	return row ?? null;
}

/** Counts, offers what is free, and tells whoever has the page open. */
async function settle(step: Step, workshop: Locked): Promise<void> {
	const counts = await recount(step, workshop.id);
	await moveUp(step, { ...workshop, ...counts });
	await tellWorkshop(step, workshop.id);
}

/** Offers free seats to the waiting list, in its order. Once the workshop has begun nobody is asked any more. */
export async function moveUp(step: Step, workshop: Locked): Promise<number> {
	const { id, state, startsAt, capacity, taken, waiting } = workshop;
	const until = offerUntil(step.now, startsAt);
	if (state !== 'announced' || waiting === 0 || taken >= capacity || !until || !isOfferTime(step.now, startsAt))
		return 0;
	const queue = await step.sql<{ id: string; seats: number }[]>`
		select id, seats from forum_workshop_registrations where workshop_id = ${id} and state = 'waiting' order by turn`;
	const next = nextOffers(capacity - taken, queue).map((entry) => entry.id);
	if (next.length === 0) return 0;
	await step.sql`update forum_workshop_registrations set state = 'offered', offered_until = ${until.toISOString()} where id = any(${next}::uuid[])`;
	await recount(step, id);
	await queueMails(step, next, 'offered');
	return next.length;
}

interface Coming {
	readonly state: RegistrationState;
	readonly seats: number;
	readonly names: string;
	readonly needs: string;
}

/** Writes a registration, or begins an earlier one of the same person anew, at the end of the list. */
async function put({ sql }: Pick<Step, 'sql'>, workshopId: string, who: Actor, coming: Coming): Promise<string> {
	const { state, seats, names, needs } = coming;
	const [row] = await sql<{ id: string }[]>`
		insert into forum_workshop_registrations as r (tenant_id, workshop_id, person_id, membership_id, name, org, state, seats, names, needs)
		values (${who.tenantId}, ${workshopId}, ${who.personId}, ${who.membershipId}, ${who.name}, ${who.tenantName}, ${state}, ${seats}, ${names}, ${needs})
		on conflict (workshop_id, membership_id) do update set state = excluded.state, seats = excluded.seats, names = excluded.names, needs = excluded.needs,
			turn = excluded.turn, offered_until = null, table_id = null, revision = r.revision + 1, name = excluded.name, org = excluded.org
		returning id`;
	return found(row, 'not_registered').id;
}

const mailOf: Readonly<Record<'pending' | 'confirmed' | 'waiting', MailKind>> = {
	pending: 'pending',
	confirmed: 'confirmed',
	waiting: 'waiting',
};

/**
 * Takes seats, or a place on the waiting list when there are not enough.
 * @throws Refusal workshop_missing, workshop_over, workshop_not_announced, registration_closed, already_registered, seats_wrong, too_many_registrations
 */
export async function register(
	ctx: Ctx,
	{ workshopId, seats, names, needs }: z.output<typeof contract.Register>,
): Promise<{ state: RegistrationState }> {
	await knownWorkshop(ctx, workshopId);
	return atGate(ctx.kernel, async (step) => {
		const workshop = await locked(step, workshopId);
		const own = await heldBy(step, workshopId, ctx.actor.membershipId);
		refuse(whyNotRegister(workshop, own?.state ?? null, seats));
		const [full] = await step.sql`
			select from forum_workshop_registrations where workshop_id = ${workshopId} having count(*) >= ${REGISTRATIONS_MAX}`;
		if (full) throw new Refusal('too_many_registrations');
		const state = stateFor(workshop, seats);
		const id = await put(step, workshopId, ctx.actor, { state, seats, names, needs });
		await queueMails(step, [id], mailOf[state]);
		await tellPending(step, id, state);
		await settle(step, workshop);
		return { state };
	});
}

/** Gives the seats back. @throws Refusal workshop_missing, workshop_over, not_registered */
export async function withdraw(ctx: Ctx, { workshopId }: { workshopId: string }): Promise<void> {
	await knownWorkshop(ctx, workshopId);
	await atGate(ctx.kernel, async (step) => {
		const workshop = await locked(step, workshopId);
		const own = found(await heldBy(step, workshopId, ctx.actor.membershipId), 'not_registered');
		refuse(whyNotWithdraw(own.state, workshop));
		await letGo(step, own.id, 'withdrawn');
		await settleTables(step, workshopId);
		// only they have an entry in their calendar
		if (own.state === 'confirmed') await queueMails(step, [own.id], 'withdrawn');
		await settle(step, workshop);
	});
}

/** What somebody said of themselves goes with the seat. */
async function letGo(step: Step, id: string, state: 'withdrawn' | 'declined'): Promise<void> {
	await settleRegistration(step, id);
	await step.sql`update forum_workshop_registrations set state = ${state}, needs = '', names = '', offered_until = null, table_id = null, revision = revision + 1 where id = ${id}`;
}

/** @throws Refusal workshop_missing, workshop_over, offer_over */
export async function takeOffer(
	ctx: Ctx,
	{ workshopId }: { workshopId: string },
): Promise<{ state: RegistrationState }> {
	await knownWorkshop(ctx, workshopId);
	return atGate(ctx.kernel, async (step) => {
		const workshop = await locked(step, workshopId);
		const own = found(await heldBy(step, workshopId, ctx.actor.membershipId), 'offer_over');
		refuse(whyNotTakeOffer(own, workshop, step.now));
		const state = workshop.approval ? 'pending' : 'confirmed';
		await step.sql`update forum_workshop_registrations set state = ${state}, offered_until = null where id = ${own.id}`;
		await queueMails(step, [own.id], state);
		await tellPending(step, own.id, state);
		await settle(step, workshop);
		return { state };
	});
}

/** Whether somebody reads the workshop: by a key, or let into its topic. */
export function reads(actor: Actor, { audience, topicId }: Pick<Locked, 'audience' | 'topicId'>): boolean {
	return audienceKeys(actor).includes(audience) || actor.guestTopics.some((guest) => guest.topicId === topicId);
}

/** A colleague of the same house comes instead, with the same seats. @throws Refusal workshop_over, not_registered, substitute_unknown */
export async function handOn(ctx: Ctx, { workshopId, email }: { workshopId: string; email: string }): Promise<void> {
	await knownWorkshop(ctx, workshopId);
	await ctx.kernel.limits.spend('guestPerson', ctx.actor.personId);
	await atGate(ctx.kernel, async (step) => {
		const workshop = await locked(step, workshopId);
		const own = found(await heldBy(step, workshopId, ctx.actor.membershipId), 'not_registered');
		refuse(whyNotHandOn(own.state, workshop));
		const [member] = await step.sql<{ id: string }[]>`
			select id from identity_memberships where tenant_id = ${ctx.actor.tenantId} and email = ${email} and active and id <> ${ctx.actor.membershipId}`;
		const next = member ? await actorOf(step, member.id) : null;
		const theirs = next ? await heldBy(step, workshopId, next.membershipId) : null;
		if (!next || !reads(next, workshop) || (theirs && ['pending', 'confirmed', 'offered'].includes(theirs.state)))
			throw new Refusal('substitute_unknown');
		await letGo(step, own.id, 'withdrawn');
		const id = await put(step, workshopId, next, { state: own.state, seats: own.seats, names: own.names, needs: '' });
		await settleTables(step, workshopId);
		await queueMails(step, [own.id], 'handed', id);
		await queueMails(step, [id], own.state === 'pending' ? 'pending' : 'confirmed', own.id);
		await tellPending(step, id, own.state);
		if (workshop.approval && own.state === 'confirmed') await tellSubstitute(step, id, ctx.actor.membershipId);
		await settle(step, workshop);
	});
}

/**
 * A host confirms or declines; whoever waits may be taken in ahead of the list while there are seats.
 * @throws Refusal workshop_not_host, not_registered, capacity_too_small
 */
export async function judge(ctx: Ctx, { id, accepted }: { id: string; accepted: boolean }): Promise<void> {
	const [row] = await ctx.sql<{ workshopId: string }[]>`
		select workshop_id as "workshopId" from forum_workshop_registrations where id = ${id}`;
	const { workshopId } = found(row, 'not_registered');
	const { host } = await knownWorkshop(ctx, workshopId);
	refuse(host ? null : 'workshop_not_host');
	await atGate(ctx.kernel, async (step) => {
		const workshop = await locked(step, workshopId);
		if (workshop.state === 'ended' || workshop.state === 'cancelled') throw new Refusal('workshop_over');
		const [held] = await step.sql<{ state: RegistrationState; seats: number }[]>`
			select state, seats from forum_workshop_registrations where id = ${id}`;
		const { state, seats } = found(held, 'not_registered');
		if (!accepted) {
			if (state === 'withdrawn' || state === 'declined') throw new Refusal('not_registered');
			await letGo(step, id, 'declined');
			await settleTables(step, workshopId);
			await queueMails(step, [id], state === 'confirmed' ? 'removed' : 'declined');
		} else {
			if (state !== 'pending' && state !== 'waiting') throw new Refusal('not_registered');
			if (state === 'waiting' && workshop.taken + seats > workshop.capacity) throw new Refusal('capacity_too_small');
			await settleRegistration(step, id);
			await step.sql`update forum_workshop_registrations set state = 'confirmed' where id = ${id}`;
			await queueMails(step, [id], 'confirmed');
		}
		await settle(step, workshop);
	});
}

/** Seats by table, after anybody came, went or changed. */
export async function settleTables({ sql }: Pick<Step, 'sql'>, workshopId: string): Promise<void> {
	await sql`update forum_workshop_tables t set people = (select coalesce(sum(r.seats), 0) from forum_workshop_registrations r
		where r.table_id = t.id and r.state = 'confirmed') where t.workshop_id = ${workshopId}`;
}

/** Who comes, with what they need: for hosts. @throws Refusal workshop_missing, workshop_not_host */
export async function listParticipants(ctx: Ctx, { id }: { id: string }): Promise<contract.ParticipantList> {
	const { host } = await knownWorkshop(ctx, id);
	refuse(host ? null : 'workshop_not_host');
	const [row] = await ctx.sql<{ list: contract.ParticipantList }[]>`
		select json_build_object(
			'workshop', json_build_object('id', w.id, 'title', w.title, 'startsAt', w.starts_at, 'capacity', w.capacity, 'taken', w.taken, 'state', w.state),
			'participants', (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'org', r.org, 'state', r.state, 'seats', r.seats, 'names', r.names,
				'needs', r.needs, 'tableId', r.table_id, 'offeredUntil', r.offered_until)
				order by case r.state when 'pending' then 0 when 'confirmed' then 1 when 'offered' then 2 else 3 end, case when r.state = 'waiting' then r.turn end, r.org, r.name), '[]')
				from forum_workshop_registrations r where r.workshop_id = w.id and r.state in ('pending', 'confirmed', 'offered', 'waiting')),
			'tables', (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title) order by t.position, t.id), '[]') from forum_workshop_tables t where t.workshop_id = w.id)) as list
		from forum_workshops w where w.id = ${id}`;
	return found(row, 'workshop_missing').list;
}

/** Place on the waiting list, from 1. */
export async function placeInLine(ctx: Ctx, workshopId: string): Promise<number | null> {
	const [row] = await ctx.kernel.gate<{ place: number }[]>`
		select count(o.id)::int + 1 as place from forum_workshop_registrations r
		left join forum_workshop_registrations o on o.workshop_id = r.workshop_id and o.state = 'waiting' and o.turn < r.turn
		where r.workshop_id = ${workshopId} and r.membership_id = ${ctx.actor.membershipId} and r.state = 'waiting' group by r.id`;
	return row?.place ?? null;
}
