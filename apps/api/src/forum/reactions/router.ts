import * as contract from '@gestaltungsraum/domain/forum/reactions/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { members, router } from '../../kernel/trpc.ts';
import { react, reactionNames } from './service.ts';

export const reactionsRouter = router({
	react: members
		.input(contract.React)
		.output(Done)
		.mutation(({ ctx, input }) => react(ctx, input).then(() => done)),
	names: members
		.input(contract.ByPost)
		.output(contract.ReactionNames)
		.query(({ ctx, input }) => reactionNames(ctx, input)),
});
