/** What the author of a card may do by its key, from any device and without a session: withdraw, add, write and read words. */
import { WithdrawCard } from '@gestaltungsraum/domain/resonance/contract';
import { receiptOf } from '@gestaltungsraum/domain/resonance/protocol';
import { type CardWords, ReadWords, SupplementCard, WriteWord } from '@gestaltungsraum/domain/resonance/talk/contract';
import { partsOf, whyNotChange, whyNotSupplement, whyNotWord } from '@gestaltungsraum/domain/resonance/talk/rules';
import type { Phase } from '@gestaltungsraum/domain/resonance/terms';
import type { Hono } from 'hono';
import type { Kernel } from '../../kernel/context.ts';
import { digest, invalid, type Put, readJson, refused } from '../anon-answers.ts';

/** What the key's holder may know of the card. */
interface Card {
	readonly phase: Phase;
	readonly paused: boolean;
	readonly supplements: number;
	/** The author has taken it back; it goes with the next fold. */
	readonly withdrawn: boolean;
	readonly words: CardWords['words'];
	/** Of the author, on their way. */
	readonly waiting: number;
}

export function talkRoutes(app: Hono, kernel: Kernel, put: Put): void {
	app.post('/withdraw', async (c) => {
		const input = WithdrawCard.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { roundId, proof } = input.data;
		const receipt = await receiptOf(proof);
		const card = await cardOf(roundId, receipt);
		if (!card) return refused('card_not_there');
		const why = whyNotChange(card);
		if (why) return refused(why);
		return put({ kind: 'withdrawal', key: digest(proof), roundId, text: null, receipt }, 'card_settled');
	});

	app.post('/supplement', async (c) => {
		const input = SupplementCard.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { roundId, proof, text } = input.data;
		const receipt = await receiptOf(proof);
		const card = await cardOf(roundId, receipt);
		if (!card || card.withdrawn) return refused('card_not_there');
		const why = whyNotSupplement(card, card.supplements);
		if (why) return refused(why);
		const key = digest(proof, `supplement:${text}`);
		return put({ kind: 'supplement', key, roundId, text, receipt }, 'card_settled');
	});

	app.post('/word', async (c) => {
		const input = WriteWord.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { roundId, proof, text } = input.data;
		const receipt = await receiptOf(proof);
		const card = await cardOf(roundId, receipt);
		if (!card) return refused('card_not_there');
		const why = whyNotWord(card, saidBy(card));
		if (why) return refused(why);
		return put({ kind: 'word', key: digest(proof, `word:${text}`), roundId, text, receipt }, 'talk_closed');
	});

	// a question, and a POST all the same: what shows whose card it is belongs in no address
	app.post('/words', async (c) => {
		const input = ReadWords.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const card = await cardOf(input.data.roundId, await receiptOf(input.data.proof));
		if (!card) return refused('card_not_there');
		const { words, waiting, supplements, withdrawn } = card;
		const why = {
			change: withdrawn ? 'card_not_there' : whyNotChange(card),
			supplement: withdrawn ? 'card_not_there' : whyNotSupplement(card, supplements),
			word: whyNotWord(card, saidBy(card)),
		};
		return Response.json({ words, waiting, withdrawn, why } satisfies CardWords);
	});

	/** A proof of nothing would only fill the inbox. */
	async function cardOf(roundId: string, receipt: string): Promise<Card | null> {
		const [row] = await kernel.gate<(Omit<Card, 'supplements'> & { text: string | null; added: number })[]>`
			with mine as (select kind, text from resonance_inbox where round_id = ${roundId} and receipt = ${receipt})
			select r.phase, r.paused, (select count(*)::int from mine where kind = 'supplement') as added,
				exists (select from mine where kind = 'withdrawal') as withdrawn,
				(select count(*)::int from mine where kind = 'word') as waiting,
				coalesce((select k.text from resonance_cards k where k.round_id = r.id and k.receipt = ${receipt}),
					(select text from mine where kind = 'card')) as text,
				(select coalesce(json_agg(json_build_object('author', w.author, 'text', w.text) order by w.place), '[]')
					from resonance_words w where w.round_id = r.id and w.receipt = ${receipt}) as words
			from resonance_rounds r where r.id = ${roundId}`;
		if (!row || row.text === null) return null;
		const { text, added, ...card } = row;
		return { ...card, supplements: partsOf(text).supplements.length + added };
	}
}

function saidBy({ words, waiting }: Card): number {
	return words.filter(({ author }) => author === 'author').length + waiting;
}
