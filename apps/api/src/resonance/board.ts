/** What a circle makes of its published cards: review before, groups, outcome and next steps after. */
import { resonanceGroups, resonanceRounds, resonanceSteps } from '@gestaltungsraum/db/schema';
import type * as contract from '@gestaltungsraum/domain/resonance/contract';
import { whyNotAgree, whyNotEnd, whyNotGroup, whyNotReview } from '@gestaltungsraum/domain/resonance/rules';
import { GROUPS_MAX, type Phase, RECORD_LINES_MAX, STEPS_MAX } from '@gestaltungsraum/domain/resonance/terms';
import { and, eq } from 'drizzle-orm';
import type * as z from 'zod';
import { type Ctx, one } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { factsOf } from './service.ts';
import { tellMoved, tellRound } from './tell.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Chooses a reason to hold a card back, or takes the choice back with null; and the review has to be confirmed again. */
export async function holdCard(ctx: Ctx, { roundId, cardId, reason }: In<typeof contract.HoldCard>): Promise<void> {
	const facts = await factsOf(ctx, roundId);
	refuse(whyNotReview(facts, ctx.actor));
	const me = ctx.actor.personId;
	const [card] = await ctx.sql`select from resonance_cards where id = ${cardId} and round_id = ${roundId}`;
	if (!card) throw new Refusal('card_missing');
	if (reason === null) await ctx.sql`delete from resonance_holds where card_id = ${cardId} and person_id = ${me}`;
	else
		await ctx.sql`insert into resonance_holds (card_id, tenant_id, round_id, person_id, reason)
			select ${cardId}, tenant_id, id, ${me}, ${reason} from resonance_rounds where id = ${roundId}
			on conflict (card_id, person_id) do update set reason = excluded.reason`;
	await ctx.sql`update resonance_rounds set confirmed = '{}' where id = ${roundId}`;
}

/** @returns true when both have confirmed: then the cards may be released */
export async function confirmReview(ctx: Ctx, roundId: string): Promise<boolean> {
	refuse(whyNotReview(await factsOf(ctx, roundId), ctx.actor));
	const me = ctx.actor.personId;
	const [row] = await ctx.sql<{ both: boolean }[]>`
		update resonance_rounds set confirmed = array_append(array_remove(confirmed, ${me}::uuid), ${me}::uuid) where id = ${roundId}
		returning cardinality(confirmed) = 2 as both`;
	await tellRound(ctx.sql, roundId);
	return row?.both ?? false;
}

/** Makes or renames a group and moves cards into it. */
export async function nameGroup(
	ctx: Ctx,
	{ roundId, groupId, title, cardIds }: In<typeof contract.NameGroup>,
): Promise<{ id: string }> {
	refuse(whyNotGroup(await factsOf(ctx, roundId), ctx.actor));
	let id = groupId;
	if (id === null) {
		const [count] = await ctx.sql<{ groups: number; tenantId: string }[]>`
			select (select count(*)::int from resonance_groups where round_id = ${roundId}) as groups, tenant_id as "tenantId"
			from resonance_rounds where id = ${roundId}`;
		const { groups, tenantId } = found(count, 'round_missing');
		if (groups >= GROUPS_MAX) throw new Refusal('too_many_groups');
		id = one(
			await ctx.tx.insert(resonanceGroups).values({ roundId, tenantId, title }).returning({ id: resonanceGroups.id }),
		).id;
	} else {
		const renamed = await ctx.tx
			.update(resonanceGroups)
			.set({ title })
			.where(and(eq(resonanceGroups.id, id), eq(resonanceGroups.roundId, roundId)))
			.returning({ id: resonanceGroups.id });
		if (renamed.length === 0) throw new Refusal('group_missing');
	}
	if (cardIds.length > 0) await moveInto(ctx, roundId, cardIds, id);
	await tellMoved(ctx.sql, roundId, [id, ...cardIds]);
	return { id };
}

export async function moveCards(ctx: Ctx, { roundId, cardIds, groupId }: In<typeof contract.MoveCards>): Promise<void> {
	refuse(whyNotGroup(await factsOf(ctx, roundId), ctx.actor));
	await moveInto(ctx, roundId, cardIds, groupId);
	await tellMoved(ctx.sql, roundId, cardIds);
}

async function moveInto(ctx: Ctx, roundId: string, cardIds: string[], groupId: string | null): Promise<void> {
	const [group] =
		groupId === null
			? [true]
			: await ctx.sql`select from resonance_groups where id = ${groupId} and round_id = ${roundId}`;
	if (!group) throw new Refusal('group_missing');
	const moved = await ctx.sql`
		update resonance_cards set group_id = ${groupId}::uuid where round_id = ${roundId} and id = any(${cardIds}::uuid[])`;
	if (moved.count !== new Set(cardIds).size) throw new Refusal('card_missing');
	await ctx.sql`update resonance_record l set group_id = null where l.round_id = ${roundId} and l.group_id is not null
		and not exists (select from resonance_cards c where c.group_id = l.group_id)`;
	// a group without cards is gone
	await ctx.sql`delete from resonance_groups g where g.round_id = ${roundId}
		and not exists (select from resonance_cards c where c.group_id = g.id)`;
}

/**
 * Adds a sentence to the shared record, changes one, or takes it out when it is empty. Nobody's name stands beside it.
 * @throws Refusal round_missing, not_published, already_ended, group_missing, line_missing, too_many_lines
 */
export async function writeLine(
	ctx: Ctx,
	{ roundId, id, groupId, text }: In<typeof contract.WriteLine>,
): Promise<void> {
	refuse(whyNotGroup(await factsOf(ctx, roundId), ctx.actor));
	if (groupId !== null) {
		const [group] = await ctx.sql`select from resonance_groups where id = ${groupId} and round_id = ${roundId}`;
		if (!group) throw new Refusal('group_missing');
	}
	if (id !== null) {
		const changed =
			text === ''
				? await ctx.sql`delete from resonance_record where id = ${id} and round_id = ${roundId}`
				: await ctx.sql`update resonance_record set text = ${text}, group_id = ${groupId} where id = ${id} and round_id = ${roundId}`;
		if (changed.count === 0) throw new Refusal('line_missing');
		await tellRound(ctx.sql, roundId);
		return;
	}
	if (text === '') throw new Refusal('line_missing');
	const added = await ctx.sql`
		insert into resonance_record (tenant_id, round_id, group_id, place, text)
		select r.tenant_id, r.id, ${groupId}, l.lines + 1, ${text} from resonance_rounds r,
			lateral (select coalesce(max(place), 0) as lines, count(*) as n from resonance_record where round_id = r.id) l
		where r.id = ${roundId} and l.n < ${RECORD_LINES_MAX}`;
	if (added.count === 0) throw new Refusal('too_many_lines');
	await tellRound(ctx.sql, roundId);
}

export async function writeOutcome(ctx: Ctx, { roundId, text }: In<typeof contract.WriteOutcome>): Promise<void> {
	const facts = await factsOf(ctx, roundId);
	refuse(whyNotAgree(facts, ctx.actor));
	const phase: Phase = facts.phase === 'following' ? 'following' : 'agreeing';
	await ctx.tx.update(resonanceRounds).set({ outcome: text, phase }).where(eq(resonanceRounds.id, roundId));
	await tellRound(ctx.sql, roundId);
}

/** A next step is offered; it counts once its owner has accepted. */
export async function offerStep(ctx: Ctx, input: In<typeof contract.OfferStep>): Promise<void> {
	const { roundId, text, ownerId, due } = input;
	const facts = await factsOf(ctx, roundId);
	refuse(whyNotAgree(facts, ctx.actor));
	if (facts.outcome === null) throw new Refusal('outcome_missing');
	const [owner] = await ctx.sql<{ name: string; tenantId: string; steps: number }[]>`
		select c.name, r.tenant_id as "tenantId", (select count(*)::int from resonance_steps s where s.round_id = r.id) as steps
		from resonance_circle c join resonance_rounds r on r.id = c.round_id where c.round_id = ${roundId} and c.person_id = ${ownerId}`;
	const { name, tenantId, steps } = found(owner, 'owner_missing');
	if (steps >= STEPS_MAX) throw new Refusal('too_many_steps');
	await ctx.tx
		.insert(resonanceSteps)
		.values({ roundId, tenantId, text, ownerId, ownerName: name, due, state: 'offered' });
	// where all are present, the facilitator moves on by hand: there may be more than one step
	if (facts.phase === 'agreeing' && facts.way !== 'live')
		await ctx.tx.update(resonanceRounds).set({ phase: 'following' }).where(eq(resonanceRounds.id, roundId));
	await tellRound(ctx.sql, roundId);
}

/** Accepting, declining with a reason, or saying that it is done: for the owner alone. */
export async function answerStep(ctx: Ctx, { id, state, note }: In<typeof contract.AnswerStep>): Promise<void> {
	const [step] = await ctx.sql<{ ownerId: string; roundId: string }[]>`
		select owner_id as "ownerId", round_id as "roundId" from resonance_steps where id = ${id}`;
	const { ownerId, roundId } = found(step, 'step_missing');
	refuse(whyNotGroup(await factsOf(ctx, roundId), ctx.actor));
	if (ownerId !== ctx.actor.personId) throw new Refusal('not_owner_of_step');
	await ctx.tx.update(resonanceSteps).set({ state, note }).where(eq(resonanceSteps.id, id));
	await tellRound(ctx.sql, roundId);
}

export async function endRound(ctx: Ctx, roundId: string): Promise<void> {
	refuse(whyNotEnd(await factsOf(ctx, roundId), ctx.actor));
	await ctx.tx.update(resonanceRounds).set({ phase: 'ended' }).where(eq(resonanceRounds.id, roundId));
	await tellRound(ctx.sql, roundId);
}
