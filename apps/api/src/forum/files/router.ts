import * as contract from '@gestaltungsraum/domain/forum/files/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { members, router } from '../../kernel/trpc.ts';
import { describeFile } from './service.ts';

export const filesRouter = router({
	describe: members
		.input(contract.DescribeFile)
		.output(Done)
		.mutation(({ ctx, input }) => describeFile(ctx, input).then(() => done)),
});
