import { ByRound } from '@gestaltungsraum/domain/resonance/contract';
import { AnswerAuthor, Talks } from '@gestaltungsraum/domain/resonance/talk/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { router, staff } from '../../kernel/trpc.ts';
import * as talk from './service.ts';

export const resonanceTalkRouter = router({
	talks: staff
		.input(ByRound)
		.output(Talks)
		.query(({ ctx, input }) => talk.readTalks(ctx, input.roundId)),
	answerAuthor: staff
		.input(AnswerAuthor)
		.output(Done)
		.mutation(({ ctx, input }) => talk.answerAuthor(ctx, input).then(() => done)),
});
