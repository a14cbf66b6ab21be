import { ByRound } from '@gestaltungsraum/domain/resonance/contract';
import { EnterBallots, EnterPaper, GuestsView, OpenGuests } from '@gestaltungsraum/domain/resonance/entry/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { router, staff } from '../../kernel/trpc.ts';
import * as entry from './service.ts';

export const resonanceEntryRouter = router({
	enterPaper: staff
		.input(EnterPaper)
		.output(Done)
		.mutation(({ ctx, input }) => entry.enterPaper(ctx, input).then(() => done)),
	enterBallots: staff
		.input(EnterBallots)
		.output(Done)
		.mutation(({ ctx, input }) => entry.enterBallots(ctx, input).then(() => done)),
	guests: staff
		.input(ByRound)
		.output(GuestsView)
		.query(({ ctx, input }) => entry.readGuests(ctx, input.roundId)),
	openGuests: staff
		.input(OpenGuests)
		.output(Done)
		.mutation(({ ctx, input }) => entry.openGuests(ctx, input).then(() => done)),
	changeCode: staff
		.input(ByRound)
		.output(Done)
		.mutation(({ ctx, input }) => entry.changeCode(ctx, input.roundId).then(() => done)),
	closeGuests: staff
		.input(ByRound)
		.output(Done)
		.mutation(({ ctx, input }) => entry.closeGuests(ctx, input.roundId).then(() => done)),
});
