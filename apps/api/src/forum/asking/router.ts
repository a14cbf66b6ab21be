import {
	AskingOptions,
	AskingView,
	ByAsking,
	BySpaceSlug,
	HideWord,
	OpenAsking,
} from '@gestaltungsraum/domain/forum/asking/contract';
import { OpenedRound } from '@gestaltungsraum/domain/resonance/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { router, staff } from '../../kernel/trpc.ts';
import * as asking from './service.ts';

export const askingRouter = router({
	options: staff
		.input(BySpaceSlug)
		.output(AskingOptions)
		.query(({ ctx, input }) => asking.askingOptions(ctx, input)),
	open: staff
		.input(OpenAsking)
		.output(OpenedRound)
		.mutation(({ ctx, input }) => asking.openAsking(ctx, input)),
	show: staff
		.input(ByAsking)
		.output(AskingView)
		.query(({ ctx, input }) => asking.readAsking(ctx, input)),
	endRepeating: staff
		.input(ByAsking)
		.output(Done)
		.mutation(({ ctx, input }) => asking.endRepeating(ctx, input).then(() => done)),
	hide: staff
		.input(HideWord)
		.output(Done)
		.mutation(({ ctx, input }) => asking.hideWord(ctx, input).then(() => done)),
});
