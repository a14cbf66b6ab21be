import {
	AnswerStep,
	ByRound,
	CircleView,
	HoldCard,
	IssuedTickets,
	IssueTickets,
	ListRounds,
	MoveCards,
	NamedGroup,
	NameGroup,
	OfferStep,
	OpenedRound,
	OpenRound,
	OpenTickets,
	RoundList,
	RoundOptions,
	RoundView,
	Waiting,
	WriteLine,
	WriteOutcome,
} from '@gestaltungsraum/domain/resonance/contract';
import {
	ByVote,
	IssueBallot,
	IssuedBallot,
	OpenedVote,
	OpenVote,
} from '@gestaltungsraum/domain/resonance/vote-contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { members, mergeRouters, router, staff } from '../kernel/trpc.ts';
import { resonanceAroundRouter } from './around/router.ts';
import * as board from './board.ts';
import * as envelopes from './envelopes.ts';
import { tendRounds } from './fold.ts';
import { resonanceCouncilRouter } from './council-router.ts';
import { resonanceEntryRouter } from './entry/router.ts';
import { resonanceHandoverRouter } from './handover/router.ts';
import { resonanceLiveRouter } from './live-router.ts';
import { resonancePulseRouter } from './pulse-router.ts';
import * as service from './service.ts';
import { resonanceTalkRouter } from './talk/router.ts';
import { resonanceTemplateRouter } from './template/router.ts';
import * as votes from './votes.ts';

const roundRouter = router({
	options: staff
		.input(z.void())
		.output(RoundOptions)
		.query(({ ctx }) => service.roundOptions(ctx)),
	open: staff
		.input(OpenRound)
		.output(OpenedRound)
		.mutation(({ ctx, input }) => service.openRound(ctx, input)),
	list: staff
		.input(ListRounds)
		.output(RoundList)
		.query(({ ctx, input }) => service.listRounds(ctx, input.page)),
	waiting: members
		.input(z.void())
		.output(Waiting)
		.query(({ ctx }) => service.waitingRounds(ctx)),
	round: staff
		.input(ByRound)
		.output(RoundView)
		.query(({ ctx, input }) => service.readRound(ctx, input.roundId)),
	circle: staff
		.input(ByRound)
		.output(CircleView)
		.query(({ ctx, input }) => service.readCircle(ctx, input.roundId)),
	openTickets: staff
		.input(z.void())
		.output(OpenTickets)
		.query(({ ctx }) => envelopes.openTickets(ctx)),
	issueTickets: staff
		.input(IssueTickets)
		.output(IssuedTickets)
		.mutation(({ ctx, input }) => envelopes.issueTickets(ctx, input)),
	hold: staff
		.input(HoldCard)
		.output(Done)
		.mutation(({ ctx, input }) => board.holdCard(ctx, input).then(() => done)),
	confirm: staff
		.input(ByRound)
		.output(Done)
		.mutation(async ({ ctx, input }) => {
			const { kernel } = ctx.request;
			if (await board.confirmReview(ctx, input.roundId)) ctx.afterCommit(() => tendRounds(kernel));
			return done;
		}),
	nameGroup: staff
		.input(NameGroup)
		.output(NamedGroup)
		.mutation(({ ctx, input }) => board.nameGroup(ctx, input)),
	moveCards: staff
		.input(MoveCards)
		.output(Done)
		.mutation(({ ctx, input }) => board.moveCards(ctx, input).then(() => done)),
	writeOutcome: staff
		.input(WriteOutcome)
		.output(Done)
		.mutation(({ ctx, input }) => board.writeOutcome(ctx, input).then(() => done)),
	offerStep: staff
		.input(OfferStep)
		.output(Done)
		.mutation(({ ctx, input }) => board.offerStep(ctx, input).then(() => done)),
	answerStep: staff
		.input(AnswerStep)
		.output(Done)
		.mutation(({ ctx, input }) => board.answerStep(ctx, input).then(() => done)),
	openVote: staff
		.input(OpenVote)
		.output(OpenedVote)
		.mutation(({ ctx, input }) => votes.openVote(ctx, input)),
	issueBallot: staff
		.input(IssueBallot)
		.output(IssuedBallot)
		.mutation(({ ctx, input }) => votes.issueBallot(ctx, input)),
	closeVote: staff
		.input(ByVote)
		.output(Done)
		.mutation(async ({ ctx, input }) => {
			const { kernel } = ctx.request;
			await votes.mayCloseVote(ctx, input.voteId);
			ctx.afterCommit(() => votes.closeVote(kernel, input.voteId));
			return done;
		}),
	writeLine: staff
		.input(WriteLine)
		.output(Done)
		.mutation(({ ctx, input }) => board.writeLine(ctx, input).then(() => done)),
	end: staff
		.input(ByRound)
		.output(Done)
		.mutation(({ ctx, input }) => board.endRound(ctx, input.roundId).then(() => done)),
});

export const resonanceRouter = mergeRouters(
	roundRouter,
	resonanceLiveRouter,
	resonancePulseRouter,
	resonanceTalkRouter,
	resonanceEntryRouter,
	resonanceAroundRouter,
	resonanceCouncilRouter,
	resonanceHandoverRouter,
	resonanceTemplateRouter,
);
