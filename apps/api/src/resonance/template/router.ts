import * as contract from '@gestaltungsraum/domain/resonance/template/contract';
import { Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { router, staff } from '../../kernel/trpc.ts';
import * as service from './service.ts';

export const resonanceTemplateRouter = router({
	templates: staff
		.input(z.void())
		.output(contract.TemplateList)
		.query(({ ctx }) => service.listTemplates(ctx)),
	saveTemplate: staff
		.input(contract.SaveTemplate)
		.output(contract.SavedTemplate)
		.mutation(({ ctx, input }) => service.saveTemplate(ctx, input)),
	takeTemplate: staff
		.input(contract.ByTemplate)
		.output(contract.SavedTemplate)
		.mutation(({ ctx, input }) => service.takeTemplate(ctx, input.id)),
	deleteTemplate: staff
		.input(contract.ByTemplate)
		.output(Done)
		.mutation(({ ctx, input }) => service.deleteTemplate(ctx, input.id).then(() => done)),
});
