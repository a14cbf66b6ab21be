import { ByRound, OpenedRound } from '@gestaltungsraum/domain/resonance/contract';
import * as contract from '@gestaltungsraum/domain/resonance/live-contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { router, signedIn, staff } from '../kernel/trpc.ts';
import * as lead from './lead.ts';
import { listen } from './live.ts';

export const resonanceLiveRouter = router({
	openLive: staff
		.input(contract.OpenLive)
		.output(OpenedRound)
		.mutation(({ ctx, input }) => lead.openLive(ctx, input)),
	advance: staff
		.input(contract.Advance)
		.output(Done)
		.mutation(({ ctx, input }) => lead.advance(ctx, input).then(() => done)),
	reveal: staff
		.input(ByRound)
		.output(Done)
		.mutation(({ ctx, input }) => lead.reveal(ctx, input.roundId).then(() => done)),
	setTimer: staff
		.input(contract.SetTimer)
		.output(Done)
		.mutation(({ ctx, input }) => lead.setTimer(ctx, input).then(() => done)),
	lengthenTimer: staff
		.input(contract.LengthenTimer)
		.output(Done)
		.mutation(({ ctx, input }) => lead.lengthenTimer(ctx, input).then(() => done)),
	successors: staff
		.input(ByRound)
		.output(contract.Successors)
		.query(({ ctx, input }) => lead.successors(ctx, input.roundId)),
	handOver: staff
		.input(contract.HandOver)
		.output(Done)
		.mutation(({ ctx, input }) => lead.handOver(ctx, input).then(() => done)),
	lookBack: staff
		.input(ByRound)
		.output(contract.LookBack)
		.query(({ ctx, input }) => lead.lookBack(ctx, input.roundId)),
	live: signedIn
		.input(contract.Listen)
		.subscription(({ ctx, input, signal }) =>
			listen({ kernel: ctx.kernel, session: ctx.session, revalidate: ctx.revalidate, signal }, input),
		),
});
