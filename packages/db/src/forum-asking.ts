/** Questions without a name, once they are topics (ADR 0020). */
import { boolean, index, text, unique, uuid } from 'drizzle-orm/pg-core';
import { topicTable } from './forum-exchange.ts';
import { resonanceRounds } from './resonance.ts';

/** Which topic came of which card. No person stands here, and none can be reached from here: a receipt is its author's alone. */
export const forumAsked = topicTable(
	'forum_asked',
	{
		roundId: uuid('round_id')
			.notNull()
			.references(() => resonanceRounds.id, { onDelete: 'cascade' }),
		/** Of the card, so that its key opens the topic; for the gate only, and null once cards are kept no longer. */
		receipt: text('receipt'),
		withdrawn: boolean('withdrawn').notNull().default(false),
	},
	(t) => [
		unique('forum_asked_topic').on(t.topicId),
		unique('forum_asked_receipt').on(t.roundId, t.receipt),
		index('forum_asked_round').on(t.roundId),
	],
);
