/** Own ways to ask: kept by those who facilitate, shared with all administrations, and taken over with where they come from. */
import { resonanceTemplates } from '@gestaltungsraum/db/schema';
import { PLATFORM_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { whyNotOpen } from '@gestaltungsraum/domain/resonance/rules';
import type * as contract from '@gestaltungsraum/domain/resonance/template/contract';
import { SHARED_SHOWN_MAX, TEMPLATES_MAX } from '@gestaltungsraum/domain/resonance/template/terms';
import type { Template } from '@gestaltungsraum/domain/resonance/terms';
import { and, eq } from 'drizzle-orm';
import type * as z from 'zod';
import { atGate, type Ctx, type Kernel, one } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Own ones, and those that others share. One statement. */
export async function listTemplates(ctx: Ctx): Promise<contract.TemplateList> {
	const { tenantId } = ctx.actor;
	const rows = await ctx.sql<(contract.TemplateList['shared'][number] & { mine: boolean })[]>`
		select t.id, t.name, t.question, t.guide, t.basis, t.org, t.lineage, t.used, t.audience = ${PLATFORM_AUDIENCE} as shared,
			t.tenant_id = ${tenantId} as mine,
			exists (select from resonance_templates c where c.origin_id = t.id and c.tenant_id = ${tenantId}) as taken
		from resonance_templates t where t.tenant_id = ${tenantId} or t.audience = ${PLATFORM_AUDIENCE}
		order by t.tenant_id = ${tenantId} desc, case when t.tenant_id <> ${tenantId} then t.used end desc, t.name, t.id
		limit ${TEMPLATES_MAX + SHARED_SHOWN_MAX}`;
	return {
		own: rows.filter(({ mine }) => mine),
		shared: rows.filter(({ mine }) => !mine).slice(0, SHARED_SHOWN_MAX),
		why: { save: whyNotOpen(ctx.actor) },
	};
}

/** Makes one, or changes an own one. @throws Refusal not_facilitator, template_missing, too_many_templates */
export async function saveTemplate(
	ctx: Ctx,
	{ id, shared, ...words }: In<typeof contract.SaveTemplate>,
): Promise<{ id: string }> {
	refuse(whyNotOpen(ctx.actor));
	const { tenantId } = ctx.actor;
	const audience = shared ? PLATFORM_AUDIENCE : tenantId;
	if (id === null) return insert(ctx, { ...words, audience, originId: null, lineage: [] });
	const [saved] = await ctx.tx
		.update(resonanceTemplates)
		.set({ ...words, audience })
		.where(and(eq(resonanceTemplates.id, id), eq(resonanceTemplates.tenantId, tenantId)))
		.returning({ id: resonanceTemplates.id });
	return found(saved, 'template_missing');
}

async function insert(
	ctx: Ctx,
	values: Pick<
		typeof resonanceTemplates.$inferInsert,
		'name' | 'question' | 'guide' | 'basis' | 'audience' | 'originId' | 'lineage'
	>,
): Promise<{ id: string }> {
	const { tenantId, tenantName: org } = ctx.actor;
	const [count] = await ctx.sql<{ own: number }[]>`
		select count(*)::int as own from resonance_templates where tenant_id = ${tenantId}`;
	if ((count?.own ?? 0) >= TEMPLATES_MAX) throw new Refusal('too_many_templates');
	return one(
		await ctx.tx
			.insert(resonanceTemplates)
			.values({ ...values, tenantId, org })
			.returning({ id: resonanceTemplates.id }),
	);
}

/** A copy of one that another administration shares; it belongs to this one then, and says where it comes from. */
export async function takeTemplate(ctx: Ctx, id: string): Promise<{ id: string }> {
	refuse(whyNotOpen(ctx.actor));
	const { tenantId } = ctx.actor;
	const [row] = await ctx.sql<(contract.TemplateRow & { taken: boolean })[]>`
		select t.name, t.question, t.guide, t.basis, t.org, t.lineage,
			exists (select from resonance_templates c where c.origin_id = t.id and c.tenant_id = ${tenantId}) as taken
		from resonance_templates t where t.id = ${id} and t.tenant_id <> ${tenantId}`;
	const { name, question, guide, basis, org, lineage, taken } = found(row, 'template_missing');
	if (taken) throw new Refusal('template_taken');
	return insert(ctx, {
		name,
		question,
		guide,
		basis,
		audience: tenantId,
		originId: id,
		lineage: [...lineage, org],
	});
}

/** Copies elsewhere stay; they go on counting for what this one came from. */
export async function deleteTemplate(ctx: Ctx, id: string): Promise<void> {
	refuse(whyNotOpen(ctx.actor));
	const [gone] = await ctx.tx
		.delete(resonanceTemplates)
		.where(and(eq(resonanceTemplates.id, id), eq(resonanceTemplates.tenantId, ctx.actor.tenantId)))
		.returning({ originId: resonanceTemplates.originId });
	const { originId } = found(gone, 'template_missing');
	const { kernel } = ctx;
	ctx.afterCommit(async () => {
		await atGate(
			kernel,
			({ sql }) => sql`update resonance_templates set origin_id = ${originId} where origin_id = ${id}`,
		);
	});
}

/**
 * What a new round says of the template that it is opened with. An own one counts once the round is there.
 * @throws Refusal template_missing
 */
export async function templateOf(
	ctx: Ctx,
	{ template, ownTemplateId }: { template: Template; ownTemplateId?: string | null | undefined },
): Promise<{ template: Template; ownTemplate: string | null }> {
	if (!ownTemplateId) return { template, ownTemplate: null };
	const [own] = await ctx.sql<{ name: string; basis: Template | null }[]>`
		select name, basis from resonance_templates where id = ${ownTemplateId} and tenant_id = ${ctx.actor.tenantId}`;
	const { name, basis } = found(own, 'template_missing');
	const { kernel } = ctx;
	ctx.afterCommit(() => countUse(kernel, ownTemplateId));
	return { template: basis ?? 'free', ownTemplate: name };
}

/** Also for all that it came from, in other administrations: a number and nothing else crosses the wall. */
async function countUse(kernel: Kernel, id: string): Promise<void> {
	await atGate(
		kernel,
		({ sql }) => sql`
			with recursive line as (
				select id, origin_id from resonance_templates where id = ${id}
				union select t.id, t.origin_id from resonance_templates t join line l on t.id = l.origin_id)
			update resonance_templates set used = used + 1 where id in (select id from line)`,
	);
}
