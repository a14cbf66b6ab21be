import {
	CreatedUnit,
	CreateUnit,
	TenantView,
	UnitTree,
	UpdateUnit,
} from '@gestaltungsraum/domain/municipality/contract';
import { ById, Done, done } from '@gestaltungsraum/domain/text';
import * as z from 'zod';
import { admins, router, staff } from '../kernel/trpc.ts';
import * as service from './service.ts';

export const municipalityRouter = router({
	tenant: admins
		.input(z.void())
		.output(TenantView)
		.query(({ ctx }) => service.showTenant(ctx)),
	units: staff
		.input(z.void())
		.output(UnitTree)
		.query(({ ctx }) => service.listUnits(ctx)),
	createUnit: admins
		.input(CreateUnit)
		.output(CreatedUnit)
		.mutation(({ ctx, input }) => service.createUnit(ctx, input)),
	updateUnit: admins
		.input(UpdateUnit)
		.output(Done)
		.mutation(({ ctx, input }) => service.updateUnit(ctx, input).then(() => done)),
	deleteUnit: admins
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => service.deleteUnit(ctx, input).then(() => done)),
});
