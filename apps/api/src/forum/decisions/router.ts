import * as contract from '@gestaltungsraum/domain/forum/decisions/contract';
import { ByTopic } from '@gestaltungsraum/domain/forum/guests/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { members, router, staff } from '../../kernel/trpc.ts';
import * as decisions from './service.ts';

export const decisionsRouter = router({
	prepare: staff
		.input(ByTopic)
		.output(contract.Preparation)
		.query(({ ctx, input }) => decisions.prepareDecision(ctx, input)),
	put: staff
		.input(contract.PutDecision)
		.output(contract.Put)
		.mutation(({ ctx, input }) => decisions.putDecision(ctx, input)),
	vote: members
		.input(contract.Vote)
		.output(Done)
		.mutation(({ ctx, input }) => decisions.vote(ctx, input).then(() => done)),
	object: members
		.input(contract.RaiseObjection)
		.output(Done)
		.mutation(({ ctx, input }) => decisions.objectTo(ctx, input).then(() => done)),
	answer: staff
		.input(contract.AnswerObjection)
		.output(Done)
		.mutation(({ ctx, input }) => decisions.answerObjection(ctx, input).then(() => done)),
	settle: members
		.input(contract.SettleObjection)
		.output(Done)
		.mutation(({ ctx, input }) => decisions.settleObjection(ctx, input).then(() => done)),
	publish: staff
		.input(contract.PublishDecision)
		.output(Done)
		.mutation(({ ctx, input }) => decisions.publishDecision(ctx, input).then(() => done)),
});
