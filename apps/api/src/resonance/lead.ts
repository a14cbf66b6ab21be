/** Leading a round: opening a live one, moving on, the timer, and handing over. */
import { resonanceKeys, resonanceRounds } from '@gestaltungsraum/db/schema';
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import type * as contract from '@gestaltungsraum/domain/resonance/live-contract';
import {
	nextPhase,
	whyNotAdvance,
	whyNotCircle,
	whyNotHandOver,
	whyNotOpen,
	whyNotReveal,
	whyNotTimer,
} from '@gestaltungsraum/domain/resonance/rules';
import { LIVE_HOURS, LOOK_BACK_MAX, PROMISE_VERSION, TIMER_MAX } from '@gestaltungsraum/domain/resonance/terms';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import { type Ctx, one } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { whyNotYoung } from './circle.ts';
import { revealRound, sweepOldVersions } from './fold.ts';
import { factsOf, peopleOf } from './service.ts';
import { settingsOf } from './settings.ts';
import { templateOf } from './template/service.ts';
import { tellRound, tellTimer } from './tell.ts';
import { makeKeys } from './tickets.ts';

type In<S extends z.ZodType> = z.output<S>;
const MINUTE_MS = 60_000;

/**
 * Opens a live round: the circle is frozen, nobody reviews, and the facilitator leads from phase to phase.
 * @throws Refusal not_facilitator, live_circle_too_small, circle_too_large
 */
export async function openLive(ctx: Ctx, input: In<typeof contract.OpenLive>): Promise<{ id: string }> {
	refuse(whyNotOpen(ctx.actor));
	const { tenantId, personId, name, tenantName } = ctx.actor;
	const { publicKey, fingerprint, privateKey } = await makeKeys();
	const { floor } = await settingsOf(ctx);
	const { question, reason, checkin } = input;
	const { id } = one(
		await ctx.tx
			.insert(resonanceRounds)
			.values({
				tenantId,
				audience: tenantId,
				question,
				reason,
				...(await templateOf(ctx, input)),
				way: 'live',
				phase: 'arriving',
				checkin: checkin || null,
				facilitatorId: personId,
				facilitatorName: name,
				org: tenantName,
				promise: PROMISE_VERSION,
				publicKey,
				fingerprint,
				floor,
				openedOn: berlinDay(ctx.now),
				closesAt: new Date(ctx.now.getTime() + LIVE_HOURS * 60 * MINUTE_MS).toISOString(),
			})
			.returning({ id: resonanceRounds.id }),
	);
	await ctx.tx.insert(resonanceKeys).values({ roundId: id, tenantId, privateKey });
	const circle = await ctx.sql`
		insert into resonance_circle (round_id, tenant_id, audience, person_id, name, org)
		select ${id}, ${tenantId}, ${tenantId}, p.person_id, p.name, ${tenantName} from (${peopleOf(ctx, input.unitIds)}) p`;
	refuse(whyNotCircle(circle.count, 'live', floor) ?? (await whyNotYoung(ctx, id, floor)));
	await ctx.tx.update(resonanceRounds).set({ size: circle.count }).where(eq(resonanceRounds.id, id));
	return { id };
}

/** On to the next phase. The question to arrive with goes with its phase, and so does a timer. */
export async function advance(ctx: Ctx, { roundId, from }: In<typeof contract.Advance>): Promise<void> {
	const facts = await factsOf(ctx, roundId);
	if (facts.phase !== from) throw new Refusal('phase_moved');
	refuse(whyNotAdvance(facts, ctx.actor));
	const moved = await ctx.sql`
		update resonance_rounds set phase = ${nextPhase(facts)}, checkin = null, timer_ends_at = null
		where id = ${roundId} and phase = ${from}`;
	if (moved.count === 0) throw new Refusal('phase_moved');
	await tellRound(ctx.sql, roundId);
}

/** Ends the collecting of a live round and shows all cards at once. @throws Refusal too_few_to_reveal: nothing has happened */
export async function reveal(ctx: Ctx, roundId: string): Promise<void> {
	refuse(whyNotReveal(await factsOf(ctx, roundId), ctx.actor));
	await revealRound(ctx.kernel, roundId);
	ctx.afterCommit(() => sweepOldVersions(ctx.kernel));
}

export async function setTimer(ctx: Ctx, { roundId, minutes }: In<typeof contract.SetTimer>): Promise<void> {
	refuse(whyNotTimer(await factsOf(ctx, roundId), ctx.actor));
	const endsAt = minutes === null ? null : new Date(ctx.now.getTime() + minutes * MINUTE_MS);
	await ctx.sql`update resonance_rounds set timer_ends_at = ${endsAt?.toISOString() ?? null} where id = ${roundId}`;
	await tellTimer(ctx.sql, roundId, endsAt);
}

/** More time for a timer that runs or has run out. */
export async function lengthenTimer(ctx: Ctx, { roundId, minutes }: In<typeof contract.LengthenTimer>): Promise<void> {
	refuse(whyNotTimer(await factsOf(ctx, roundId), ctx.actor));
	const now = ctx.now.toISOString();
	const [timer] = await ctx.sql<{ endsAt: string }[]>`
		update resonance_rounds set timer_ends_at = least(greatest(timer_ends_at, ${now}::timestamptz) + ${minutes} * interval '1 minute',
			${now}::timestamptz + ${TIMER_MAX} * interval '1 minute')
		where id = ${roundId} and timer_ends_at is not null returning timer_ends_at as "endsAt"`;
	if (!timer) throw new Refusal('no_timer');
	await tellTimer(ctx.sql, roundId, new Date(timer.endsAt));
}

/** To whom a live round can be handed over. */
export async function successors(ctx: Ctx, roundId: string): Promise<In<typeof contract.Successors>> {
	refuse(whyNotHandOver(await factsOf(ctx, roundId), ctx.actor));
	return { people: await peopleToFollow(ctx, roundId, null) };
}

export async function handOver(ctx: Ctx, { roundId, personId }: In<typeof contract.HandOver>): Promise<void> {
	refuse(whyNotHandOver(await factsOf(ctx, roundId), ctx.actor));
	const [next] = await peopleToFollow(ctx, roundId, personId);
	const { name } = found(next, 'successor_missing');
	await ctx.sql`update resonance_rounds set facilitator_id = ${personId}, facilitator_name = ${name} where id = ${roundId}`;
	await tellRound(ctx.sql, roundId);
}

/** Of the circle, still here, and not oneself. */
function peopleToFollow(ctx: Ctx, roundId: string, personId: string | null) {
	return ctx.sql<{ id: string; name: string }[]>`
		select c.person_id as id, c.name from resonance_circle c
		where c.round_id = ${roundId} and c.person_id <> ${ctx.actor.personId} and c.person_id = coalesce(${personId}::uuid, c.person_id)
			and exists (select from identity_memberships m where m.person_id = c.person_id and m.tenant_id = c.tenant_id and m.active)
		order by c.name, c.person_id`;
}

/** The last outcomes of the same administration in which the actor had a part: others' steps are not theirs to read. */
export async function lookBack(ctx: Ctx, roundId: string): Promise<contract.LookBack> {
	const me = ctx.actor.personId;
	const rounds = await ctx.sql<contract.LookBack['rounds']>`
		select r.id, r.question, r.outcome, r.closed_on::text as "closedOn",
			(select coalesce(json_agg(json_build_object('id', s.id, 'text', s.text, 'ownerName', s.owner_name, 'due', s.due, 'state', s.state,
				'note', s.note) order by s.due, s.id), '[]') from resonance_steps s where s.round_id = r.id) as steps
		from resonance_rounds this join resonance_rounds r on r.tenant_id = this.tenant_id and r.id <> this.id
		where this.id = ${roundId} and r.outcome is not null and (${me} in (r.facilitator_id, r.second_id)
			or exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${me}))
		order by r.closed_on desc nulls last, r.opened_on desc, r.id limit ${LOOK_BACK_MAX}`;
	return { rounds: [...rounds] };
}
