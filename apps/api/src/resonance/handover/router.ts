import { ByRound } from '@gestaltungsraum/domain/resonance/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { router, staff } from '../../kernel/trpc.ts';
import { handOn } from './service.ts';

export const resonanceHandoverRouter = router({
	handOn: staff
		.input(ByRound)
		.output(Done)
		.mutation(({ ctx, input }) => handOn(ctx, input.roundId).then(() => done)),
});
