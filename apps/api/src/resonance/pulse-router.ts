import * as contract from '@gestaltungsraum/domain/resonance/pulse-contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { router, staff } from '../kernel/trpc.ts';
import * as pulse from './pulse.ts';

export const resonancePulseRouter = router({
	pulses: staff
		.input(z.void())
		.output(contract.SeriesList)
		.query(({ ctx }) => pulse.listSeries(ctx)),
	pulse: staff
		.input(contract.BySeries)
		.output(contract.SeriesView)
		.query(({ ctx, input }) => pulse.readSeries(ctx, input.seriesId)),
	startPulse: staff
		.input(contract.StartSeries)
		.output(contract.StartedSeries)
		.mutation(({ ctx, input }) => pulse.startSeries(ctx, input)),
	endPulse: staff
		.input(contract.BySeries)
		.output(Done)
		.mutation(({ ctx, input }) => pulse.endSeries(ctx, input.seriesId).then(() => done)),
});
