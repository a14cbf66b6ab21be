/** What a municipality has agreed on for its rounds. Every change is written down by the database itself. */
import { resonanceSettings } from '@gestaltungsraum/db/schema';
import type * as contract from '@gestaltungsraum/domain/resonance/council-contract';
import { whyNotChangeSettings } from '@gestaltungsraum/domain/resonance/objections';
import { CARDS_KEPT_DAYS, FLOOR, PROMISE_VERSION } from '@gestaltungsraum/domain/resonance/terms';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import { atGate, type Ctx, one } from '../kernel/context.ts';
import { refuse } from '../kernel/refuse.ts';

/** Those in force; the product's own figures while there is no row. */
export async function settingsOf(ctx: Ctx): Promise<contract.Settings> {
	const [row] = await ctx.sql<contract.Settings[]>`
		select floor, cards_kept_days as "cardsKeptDays", agreed_on::text as "agreedOn", agreement from resonance_settings
		where tenant_id = ${ctx.actor.tenantId}`;
	return row ?? { floor: FLOOR, cardsKeptDays: CARDS_KEPT_DAYS, agreedOn: null, agreement: null };
}

export async function readSettings(ctx: Ctx): Promise<contract.SettingsView> {
	refuse(whyNotChangeSettings(ctx.actor));
	return { org: ctx.actor.tenantName, settings: await settingsOf(ctx), why: { change: null } };
}

/** @throws Refusal not_settings, floor_only_up, kept_only_down */
export async function changeSettings(ctx: Ctx, next: z.output<typeof contract.ChangeSettings>): Promise<void> {
	const { tenantId } = ctx.actor;
	refuse(whyNotChangeSettings(ctx.actor, { now: await settingsOf(ctx), next }));
	const { floor, cardsKeptDays, agreedOn, agreement } = next;
	const values = { floor, cardsKeptDays, agreedOn, agreement };
	// no upsert: its trigger would compare with the product's figures first, and write down changes that were none
	const changed = await ctx.tx
		.update(resonanceSettings)
		.set(values)
		.where(eq(resonanceSettings.tenantId, tenantId))
		.returning({ tenantId: resonanceSettings.tenantId });
	if (changed.length === 0) await ctx.tx.insert(resonanceSettings).values({ tenantId, ...values });
}

/** For the drafts, which any member of staff may read: nothing in them is secret. */
export async function readPapers(ctx: Ctx): Promise<contract.PapersView> {
	const [tenant] = await ctx.sql<{ land: string | null }[]>`
		select land from municipality_tenants where id = ${ctx.actor.tenantId}`;
	// members read a promise with the rounds that hold it, and there may be none yet
	const promise = await atGate(
		ctx.kernel,
		({ sql }) =>
			sql<
				contract.PapersView['promise'][]
			>`select version, de from resonance_promises where version = ${PROMISE_VERSION}`,
	);
	return {
		org: ctx.actor.tenantName,
		land: tenant?.land ?? null,
		settings: await settingsOf(ctx),
		promise: one(promise),
	};
}
