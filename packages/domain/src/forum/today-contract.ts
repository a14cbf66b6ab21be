/** What the page of today says of the forum. */
import * as z from 'zod';
import { Id } from '../text.ts';
import { ComingWorkshop, TopicRow } from './contract.ts';

export const Today = z.object({
	/** Own topics, or topics the reader wrote in, with posts not yet seen. */
	waiting: z.array(TopicRow),
	newest: z.array(TopicRow),
	drafts: z.array(z.object({ placeId: Id, title: z.string(), kind: z.enum(['reply', 'topic']) })),
	/** Coming ones that the reader hosts or has asked for a place in, the next first. */
	workshops: z.array(
		/** `offered`: a place is kept for the reader until they take it. */
		ComingWorkshop.extend({ offered: z.boolean() }),
	),
	openInvitations: z.int().nullable(),
});
export type Today = z.infer<typeof Today>;
