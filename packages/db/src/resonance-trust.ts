import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { templates } from '@gestaltungsraum/domain/resonance/terms';
import { gate, mine, paired, roundId, tenant } from './resonance.ts';
import { appRole, currentKeys, currentPerson, currentTenant, id } from './tenant.ts';

/** What a municipality has agreed on for its rounds; without a row the product's own figures hold. */
export const resonanceSettings = pgTable(
	'resonance_settings',
	{
		tenantId: tenant().primaryKey(),
		/** At least 5; may be raised, never lowered (0008). */
		floor: integer('floor').notNull().default(5),
		/** Days that cards are kept after the close; may be shortened. */
		cardsKeptDays: integer('cards_kept_days').notNull().default(365),
		/** Day of the Dienstvereinbarung; null while there is none. */
		agreedOn: date('agreed_on', { mode: 'string' }),
		/** Where it is filed; null for nothing. */
		agreement: text('agreement'),
	},
	() => [
		pgPolicy('resonance_settings_tenant', {
			to: appRole,
			using: sql`tenant_id = ${currentTenant}`,
			withCheck: sql`tenant_id = ${currentTenant}`,
		}),
		gate('resonance_settings'),
		check('resonance_settings_floor', sql`floor between 5 and 50`),
		check('resonance_settings_kept', sql`cards_kept_days between 30 and 365`),
	],
);

/** Every change of what rounds promise: written by triggers (0008), changed and deleted by nobody. */
export const resonanceChanges = pgTable(
	'resonance_changes',
	{
		id: id(),
		tenantId: tenant(),
		/** 1, 2, 3 … within the tenant. */
		place: integer('place').notNull(),
		changedOn: date('changed_on', { mode: 'string' }).notNull(),
		/** Column of the settings, or `promise` for a new version of the promise. */
		what: text('what').notNull(),
		before: text('before'),
		after: text('after'),
		/** Name of who changed it; null for the operator. */
		byName: text('by_name'),
	},
	(t) => [
		pgPolicy('resonance_changes_read', { for: 'select', to: appRole, using: sql`tenant_id = ${currentTenant}` }),
		gate('resonance_changes'),
		index('resonance_changes_tenant').on(t.tenantId, t.place),
	],
);

/** Objections of the staff council: while one stands, the round is paused. */
export const resonanceObjections = pgTable(
	'resonance_objections',
	{
		id: id(),
		tenantId: tenant(),
		roundId: roundId(),
		personId: uuid('person_id').notNull(),
		personName: text('person_name').notNull(),
		reason: text('reason').notNull(),
		raisedOn: date('raised_on', { mode: 'string' }).notNull(),
		/** Day on which it was taken back; null while it stands. */
		settledOn: date('settled_on', { mode: 'string' }),
		/** What was agreed; null while it stands. */
		settlement: text('settlement'),
	},
	(t) => [
		pgPolicy('resonance_objections_read', {
			for: 'select',
			to: appRole,
			using: sql`tenant_id = ${currentTenant} or ${mine('resonance_objections.round_id')} or ${paired('resonance_objections.round_id')}`,
		}),
		pgPolicy('resonance_objections_write', {
			for: 'insert',
			to: appRole,
			withCheck: sql`tenant_id = ${currentTenant} and person_id = ${currentPerson}`,
		}),
		pgPolicy('resonance_objections_settle', {
			for: 'update',
			to: appRole,
			using: sql`tenant_id = ${currentTenant} and settled_on is null`,
			withCheck: sql`tenant_id = ${currentTenant}`,
		}),
		gate('resonance_objections'),
		index('resonance_objections_round').on(t.roundId),
	],
);

/** Own ways to ask; shared ones are read by all administrations, and may be taken over with their lineage. */
export const resonanceTemplates = pgTable(
	'resonance_templates',
	{
		id: id(),
		tenantId: tenant(),
		/** The own tenant, or the platform once shared. */
		audience: uuid('audience').notNull(),
		name: text('name').notNull(),
		question: text('question').notNull(),
		/** For the facilitator; paragraphs. */
		guide: text('guide').notNull(),
		/** The product's template that it began with; null for another municipality's, or none. */
		basis: text('basis', { enum: templates }),
		/** The template that was taken over; null for none, or when that is gone. */
		originId: uuid('origin_id'),
		/** Names of the municipalities it came through, the first one first. */
		lineage: text('lineage')
			.array()
			.notNull()
			.default(sql`'{}'`),
		/** Name of the tenant. */
		org: text('org').notNull(),
		/** How often rounds were opened with it, in all municipalities that took it over from here. */
		used: integer('used').notNull().default(0),
	},
	(t) => [
		pgPolicy('resonance_templates_read', { for: 'select', to: appRole, using: sql`audience = any(${currentKeys})` }),
		pgPolicy('resonance_templates_write', {
			to: appRole,
			using: sql`tenant_id = ${currentTenant}`,
			withCheck: sql`tenant_id = ${currentTenant} and audience = any(${currentKeys})`,
		}),
		gate('resonance_templates'),
		index('resonance_templates_tenant').on(t.tenantId),
		index('resonance_templates_audience').on(t.audience),
	],
);
