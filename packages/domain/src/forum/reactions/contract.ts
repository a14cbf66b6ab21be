import * as z from 'zod';
import { Id } from '../../text.ts';
import { reactionKinds } from './terms.ts';

export const ReactionKindName = z.enum(reactionKinds);
/** Of one post; kinds that nobody chose are left out. */
export const ReactionCounts = z.array(z.object({ kind: ReactionKindName, count: z.int(), mine: z.boolean() }));
export type ReactionCounts = z.infer<typeof ReactionCounts>;
export const React = z.strictObject({ postId: Id, kind: ReactionKindName, on: z.boolean() });
export const ByPost = z.strictObject({ postId: Id });
/** Who reacted, for those who may read the post. */
export const ReactionNames = z.object({
	names: z.array(z.object({ kind: ReactionKindName, name: z.string(), org: z.string() })),
});
export type ReactionNames = z.infer<typeof ReactionNames>;
