/** Words of authors, laid beside their cards by night. */
import { WORDS_MAX } from '@gestaltungsraum/domain/resonance/talk/terms';
import type { Step } from '../../kernel/context.ts';
import { type Dropped, shuffled } from '../inbox.ts';
import { tellRound } from '../tell.ts';

interface Word {
	readonly id: string;
	readonly receipt: string;
	readonly author: 'author' | 'pair';
	readonly place: number;
	readonly text: string;
}

/**
 * The round's whole set is rewritten, the pair's words as well: no row version tells in which night a word came.
 * Ids stay, because open pages answer to them.
 */
export async function foldWords(sql: Step['sql'], roundId: string, dropped: readonly Dropped[]): Promise<void> {
	if (dropped.length === 0) return;
	const [round] = await sql<{ tenantId: string; receipts: string[] }[]>`
		select tenant_id as "tenantId", array(select receipt from resonance_cards k where k.round_id = r.id) as receipts
		from resonance_rounds r where id = ${roundId} for update`;
	if (!round) return;
	const words = [
		...(await sql<
			Word[]
		>`delete from resonance_words where round_id = ${roundId} returning id, receipt, author, place, text`),
	];
	const cards = new Set(round.receipts);
	for (const { receipt, text } of dropped) {
		const said = words.filter((word) => word.receipt === receipt);
		const own = said.filter(({ author }) => author === 'author');
		// withdrawn meanwhile, sent again, or one too many
		if (!cards.has(receipt) || own.length >= WORDS_MAX || own.some((word) => word.text === text)) continue;
		const place = Math.max(0, ...said.map((word) => word.place)) + 1;
		words.push({ id: crypto.randomUUID(), receipt, author: 'author', place, text: text ?? '' });
	}
	if (words.length > 0)
		await sql`insert into resonance_words ${sql(
			shuffled(words).map((word) => ({ ...word, tenant_id: round.tenantId, round_id: roundId })),
		)}`;
	await tellRound(sql, roundId);
}
