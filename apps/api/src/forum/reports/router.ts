import * as contract from '@gestaltungsraum/domain/forum/reports/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import { members, router, staff } from '../../kernel/trpc.ts';
import { editReport, listReports } from './service.ts';

export const reportsRouter = router({
	list: members
		.input(contract.ListReports)
		.output(contract.ReportList)
		.query(({ ctx, input }) => listReports(ctx, input)),
	edit: staff
		.input(contract.EditReport)
		.output(Done)
		.mutation(({ ctx, input }) => editReport(ctx, input).then(() => done)),
});
