import { Helpers, Surroundings } from '@gestaltungsraum/domain/resonance/around/contract';
import { ByRound } from '@gestaltungsraum/domain/resonance/contract';
import * as z from 'zod';
import { router, staff } from '../../kernel/trpc.ts';
import * as around from './service.ts';

export const resonanceAroundRouter = router({
	surroundings: staff
		.input(ByRound)
		.output(Surroundings)
		.query(({ ctx, input }) => around.readSurroundings(ctx, input.roundId)),
	helpers: staff
		.input(z.void())
		.output(Helpers)
		.query(({ ctx }) => around.readHelpers(ctx)),
});
