import * as contract from '@gestaltungsraum/domain/resonance/council-contract';
import { ByRound, OpenedRound } from '@gestaltungsraum/domain/resonance/contract';
import { OpenPooled, PoolOptions } from '@gestaltungsraum/domain/resonance/pool-contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { router, staff } from '../kernel/trpc.ts';
import { readInsight } from './insight.ts';
import * as objections from './objections.ts';
import { openPooled, poolOptions } from './pool.ts';
import { remindCircle } from './remind.ts';
import * as settings from './settings.ts';

export const resonanceCouncilRouter = router({
	insight: staff
		.input(z.void())
		.output(contract.Insight)
		.query(({ ctx }) => readInsight(ctx)),
	settings: staff
		.input(z.void())
		.output(contract.SettingsView)
		.query(({ ctx }) => settings.readSettings(ctx)),
	changeSettings: staff
		.input(contract.ChangeSettings)
		.output(Done)
		.mutation(({ ctx, input }) => settings.changeSettings(ctx, input).then(() => done)),
	papers: staff
		.input(z.void())
		.output(contract.PapersView)
		.query(({ ctx }) => settings.readPapers(ctx)),
	raiseObjection: staff
		.input(contract.RaiseObjection)
		.output(Done)
		.mutation(({ ctx, input }) => objections.raiseObjection(ctx, input).then(() => done)),
	settleObjection: staff
		.input(contract.SettleObjection)
		.output(Done)
		.mutation(({ ctx, input }) => objections.settleObjection(ctx, input).then(() => done)),
	poolOptions: staff
		.input(z.void())
		.output(PoolOptions)
		.query(({ ctx }) => poolOptions(ctx)),
	openPooled: staff
		.input(OpenPooled)
		.output(OpenedRound)
		.mutation(({ ctx, input }) => openPooled(ctx, input)),
	remind: staff
		.input(ByRound)
		.output(Done)
		.mutation(({ ctx, input }) => remindCircle(ctx, input.roundId).then(() => done)),
});
