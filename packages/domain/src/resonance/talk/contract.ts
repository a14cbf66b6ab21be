import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Id, lines, Why } from '../../text.ts';
import { CardText } from '../contract.ts';
import { WORD_MAX } from './terms.ts';

const Proof = z.string().regex(/^[0-9a-f]{64}$/);
const WordText = lines(
	1,
	WORD_MAX,
	sentence(`Eine Nachricht hat 1 bis ${WORD_MAX} Zeichen.`, `A message has 1 to ${WORD_MAX} characters.`),
);
const Word = z.object({ id: Id, author: z.enum(['author', 'pair']), text: z.string() });

/** By the key of a card, without a session: the proof shows that it is one's own. */
export const SupplementCard = z.strictObject({ roundId: Id, proof: Proof, text: CardText });
export type SupplementCard = z.input<typeof SupplementCard>;
export const WriteWord = z.strictObject({ roundId: Id, proof: Proof, text: WordText });
export type WriteWord = z.input<typeof WriteWord>;
export const ReadWords = z.strictObject({ roundId: Id, proof: Proof });
export const CardWords = z.object({
	/** In the order in which they were said. */
	words: z.array(Word.omit({ id: true })),
	/** The card goes at the next shuffle. */
	withdrawn: z.boolean(),
	/** Own ones that come with the next night. */
	waiting: z.int(),
	why: z.object({ change: Why, supplement: Why, word: Why }),
});
export type CardWords = z.infer<typeof CardWords>;

/** What was said about cards of a round, for its pair. */
export const Talks = z.object({
	talks: z.array(
		z.object({
			/** null for a card that was held back. */
			cardId: Id.nullable(),
			words: z.array(Word),
			why: z.object({ answer: Why }),
		}),
	),
	/** For cards about which nothing was said yet. */
	why: z.object({ begin: Why }),
});
export type Talks = z.infer<typeof Talks>;
/** `about` is a card that is there to read, or a word that was said about it. */
export const AnswerAuthor = z.strictObject({ roundId: Id, about: Id, text: WordText });
