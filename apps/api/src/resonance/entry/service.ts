/** Other ways into a round: paper that the facilitator enters, and a code for guests. */
import { randomInt } from 'node:crypto';
import type * as contract from '@gestaltungsraum/domain/resonance/entry/contract';
import {
	makeCode,
	whyNotGuests,
	whyNotPaper,
	whyNotPaperBallots,
	whyNotPaperCards,
} from '@gestaltungsraum/domain/resonance/entry/rules';
import { type VoteFacts, whyNotPutVote } from '@gestaltungsraum/domain/resonance/votes';
import type * as z from 'zod';
import { atGate, type Ctx } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import { digest } from '../anon-answers.ts';
import { type Dropped, refillInbox, takeInbox } from '../inbox.ts';
import { factsOf } from '../service.ts';
import { tellRound } from '../tell.ts';

type In<S extends z.ZodType> = z.output<S>;

/**
 * Paper cards go the way of all others from here on: into the inbox, unmarked once they are mixed.
 * @throws Refusal round_missing, not_facilitator, paper_closed, card_paused, paper_people_wrong, paper_cards_wrong
 */
export async function enterPaper(
	ctx: Ctx,
	{ roundId, people, texts, key }: In<typeof contract.EnterPaper>,
): Promise<void> {
	const facts = await factsOf(ctx, roundId);
	await atGate(ctx.kernel, async ({ sql }) => {
		// the inbox before the round, as everywhere
		const inbox = await takeInbox(sql);
		const [row] = await sql<
			{ phase: typeof facts.phase; paused: boolean; size: number; before: number; folded: number }[]
		>`
			select phase, paused, size, paper_people as before, greatest(0, (select count(*)::int from resonance_cards c where c.round_id = r.id)
				- (select count(*)::int from resonance_spent s where s.round_id = r.id)) as folded
			from resonance_rounds r where id = ${roundId} for update`;
		const round = found(row, 'round_missing');
		refuse(whyNotPaper({ ...facts, ...round }, ctx.actor));
		const known = new Set(inbox.map((drop) => drop.key));
		const added = texts
			.map((text, at): Dropped => {
				const [place, receipt] = [digest(key, `paper:${at}`), digest(key, `receipt:${at}`)];
				return { key: place, kind: 'paper', roundId, text, receipt };
			})
			.filter((drop) => !known.has(drop.key));
		const waiting = inbox.filter((drop) => drop.roundId === roundId && drop.kind === 'paper').length;
		const { before, size, folded } = round;
		refuse(whyNotPaperCards({ now: people, before, size }, folded + waiting + added.length));
		await sql`update resonance_rounds set paper_people = ${people} where id = ${roundId}`;
		await refillInbox(sql, [...inbox, ...added]);
		await tellRound(sql, roundId);
	});
}

/** @throws Refusal vote_missing, round_missing, not_facilitator, vote_closed, paper_people_wrong, paper_ballots_wrong */
export async function enterBallots(
	ctx: Ctx,
	{ voteId, people, totals }: In<typeof contract.EnterBallots>,
): Promise<void> {
	const [row] = await ctx.sql<(VoteFacts & { roundId: string; state: string; size: number })[]>`
		select v.kind, v.options, v.dots, v.round_id as "roundId", v.state, r.size
		from resonance_votes v join resonance_rounds r on r.id = v.round_id where v.id = ${voteId}`;
	const { roundId, state, size, ...vote } = found(row, 'vote_missing');
	refuse(whyNotPutVote(await factsOf(ctx, roundId), ctx.actor));
	if (state !== 'open') throw new Refusal('vote_closed');
	// nobody after all: what was entered by mistake is taken out
	if (people > 0) refuse(whyNotPaperBallots(vote, { now: people, size }, totals));
	const entered = await ctx.sql`
		update resonance_votes set paper = ${people > 0 ? ctx.sql.json(totals) : null}, paper_people = ${people} where id = ${voteId} and state = 'open'`;
	if (entered.count === 0) throw new Refusal('vote_closed');
	await tellRound(ctx.sql, roundId);
}

/** The code, for the one who facilitates. @throws Refusal round_missing, not_facilitator */
export async function readGuests(ctx: Ctx, roundId: string): Promise<contract.GuestsView> {
	const why = whyNotGuests(await factsOf(ctx, roundId), ctx.actor);
	if (why === 'not_facilitator') throw new Refusal(why);
	const [row] = await ctx.sql<Omit<contract.GuestsView, 'why'>[]>`
		select question, code, guest_cards as cards from resonance_rounds where id = ${roundId}`;
	return { ...found(row, 'round_missing'), why: { open: why } };
}

/** Gives out a code, or changes how many cards guests may write. */
export async function openGuests(ctx: Ctx, { roundId, cards }: In<typeof contract.OpenGuests>): Promise<void> {
	refuse(whyNotGuests(await factsOf(ctx, roundId), ctx.actor));
	const code = await freeCode(ctx);
	await ctx.sql`update resonance_rounds set code = coalesce(code, ${code}), guest_cards = ${cards} where id = ${roundId}`;
	await tellRound(ctx.sql, roundId);
}

/** Another code: whoever has the old one is out. */
export async function changeCode(ctx: Ctx, roundId: string): Promise<void> {
	refuse(whyNotGuests(await factsOf(ctx, roundId), ctx.actor));
	const code = await freeCode(ctx);
	const changed = await ctx.sql`update resonance_rounds set code = ${code} where id = ${roundId} and code is not null`;
	if (changed.count === 0) throw new Refusal('guest_code_missing');
}

/** No code any more; how many cards were allowed stays written. */
export async function closeGuests(ctx: Ctx, roundId: string): Promise<void> {
	refuse(whyNotGuests(await factsOf(ctx, roundId), ctx.actor));
	await ctx.sql`update resonance_rounds set code = null where id = ${roundId}`;
	await tellRound(ctx.sql, roundId);
}

/** Codes of other towns are invisible to the app role, and unique all the same. */
async function freeCode(ctx: Ctx): Promise<string> {
	const codes = Array.from({ length: 5 }, () => makeCode(randomInt));
	const taken = await atGate(
		ctx.kernel,
		({ sql }) => sql<{ code: string }[]>`select code from resonance_rounds where code = any(${codes})`,
	);
	return found(
		codes.find((code) => !taken.some((row) => row.code === code)),
		'guests_crowded',
	);
}
