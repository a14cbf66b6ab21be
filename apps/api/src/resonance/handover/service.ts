/** The port to the idea pipeline: an outcome is put where that feature finds it. */
import { resonanceHandovers, resonanceRounds } from '@gestaltungsraum/db/schema';
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { whyNotHandOn } from '@gestaltungsraum/domain/resonance/rules';
import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import { factsOf } from '../service.ts';
import { tellRound } from '../tell.ts';

/** @throws Refusal round_missing, not_facilitator, not_agreeing, outcome_missing, handed_on */
export async function handOn(ctx: Ctx, roundId: string): Promise<void> {
	const facts = await factsOf(ctx, roundId);
	refuse(whyNotHandOn({ ...facts, handedOn: null }, ctx.actor));
	const handedOn = berlinDay(ctx.now);
	// pressed twice, it waits for the first one and finds the day
	const [round] = await ctx.tx
		.update(resonanceRounds)
		.set({ handedOn })
		.where(and(eq(resonanceRounds.id, roundId), isNull(resonanceRounds.handedOn)))
		.returning({ tenantId: resonanceRounds.tenantId, outcome: resonanceRounds.outcome });
	if (!round) throw new Refusal('handed_on');
	const { tenantId } = round;
	const outcome = found(round.outcome, 'outcome_missing');
	await ctx.tx.insert(resonanceHandovers).values({ tenantId, roundId, outcome, handedOn });
	await tellRound(ctx.sql, roundId);
}
