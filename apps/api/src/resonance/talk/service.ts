/** Words between the pair of a round and the authors of its cards, whom nobody knows: the pair's side. */
import type { AnswerAuthor, Talks } from '@gestaltungsraum/domain/resonance/talk/contract';
import { whyNotAnswer } from '@gestaltungsraum/domain/resonance/talk/rules';
import type * as z from 'zod';
import type { Ctx } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import { factsOf } from '../service.ts';
import { tellRound } from '../tell.ts';

async function pairOf(ctx: Ctx, roundId: string) {
	const facts = await factsOf(ctx, roundId);
	const [row] = await ctx.sql<{ paused: boolean }[]>`select paused from resonance_rounds where id = ${roundId}`;
	const round = { ...facts, ...found(row, 'round_missing') };
	if (whyNotAnswer(round, ctx.actor, { author: 0, pair: 0 }) === 'not_in_pair') throw new Refusal('not_in_pair');
	return round;
}

/** @throws Refusal round_missing, not_in_pair */
export async function readTalks(ctx: Ctx, roundId: string): Promise<Talks> {
	const round = await pairOf(ctx, roundId);
	const rows = await ctx.sql<Omit<Talks['talks'][number], 'why'>[]>`
		select k.id as "cardId", json_agg(json_build_object('id', w.id, 'author', w.author, 'text', w.text) order by w.place) as words
		from resonance_words w left join resonance_cards k on k.round_id = w.round_id and k.receipt = w.receipt
		where w.round_id = ${roundId} group by w.receipt, k.id order by w.receipt`;
	return {
		talks: rows.map((talk) => ({ ...talk, why: { answer: whyNotAnswer(round, ctx.actor, countOf(talk.words)) } })),
		why: { begin: whyNotAnswer(round, ctx.actor, { author: 0, pair: 0 }) },
	};
}

/** @throws Refusal round_missing, not_in_pair, talk_closed, card_paused, card_missing, words_ahead */
export async function answerAuthor(ctx: Ctx, { roundId, about, text }: z.output<typeof AnswerAuthor>): Promise<void> {
	const round = await pairOf(ctx, roundId);
	// the two of the pair take turns, or they would go beyond the bound together
	await ctx.sql`select from resonance_rounds where id = ${roundId} for update`;
	const [row] = await ctx.sql<{ receipt: string; words: { author: 'author' | 'pair' }[] }[]>`
		with card as (select receipt from resonance_cards where round_id = ${roundId} and id = ${about}
			union select receipt from resonance_words where round_id = ${roundId} and id = ${about})
		select c.receipt, (select coalesce(json_agg(json_build_object('author', w.author)), '[]') from resonance_words w
			where w.round_id = ${roundId} and w.receipt = c.receipt) as words
		from card c`;
	const { receipt, words } = found(row, 'card_missing');
	refuse(whyNotAnswer(round, ctx.actor, countOf(words)));
	await ctx.sql`insert into resonance_words (tenant_id, round_id, receipt, author, place, text)
		select tenant_id, id, ${receipt}, 'pair', ${words.length + 1}, ${text} from resonance_rounds where id = ${roundId}`;
	await tellRound(ctx.sql, roundId);
}

function countOf(words: readonly { readonly author: 'author' | 'pair' }[]): { author: number; pair: number } {
	const author = words.filter((word) => word.author === 'author').length;
	return { author, pair: words.length - author };
}
