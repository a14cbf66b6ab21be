import { sql } from 'drizzle-orm';
import {
	bigserial,
	check,
	date,
	foreignKey,
	index,
	integer,
	pgPolicy,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { partnerKinds, unitKinds } from '@gestaltungsraum/domain/municipality/terms';
import { appRole, currentKeys, currentTenant, gateRole, id, tenantTable } from './tenant.ts';

const all = sql`true`;

/**
 * The official register of areas (GV100AD), one row per key and span of validity. Public data, no tenant.
 * `validTo` null: in force. Keys are text: "01" to "09" lead with a zero.
 */
export const municipalityAreas = pgTable(
	'municipality_areas',
	{
		rowId: bigserial('row_id', { mode: 'number' }).primaryKey(),
		/** 10 Land, 20 Regierungsbezirk, 30 Region, 40 Kreis, 50 Gemeindeverband, 60 Gemeinde. */
		level: integer('level').notNull(),
		/** ARS digits as far as the level has them: 2, 3, 4 (Region), 5, 9 or 12. */
		key: text('key').notNull(),
		/** 8 digits; Gemeinden only. */
		ags: text('ags'),
		name: text('name').notNull(),
		seat: text('seat'),
		/** Two digits of the register, e.g. 61 Stadt, 52 Samtgemeinde. */
		kind: text('kind'),
		hectares: integer('hectares'),
		inhabitants: integer('inhabitants'),
		male: integer('male'),
		postalCode: text('postal_code'),
		validFrom: date('valid_from', { mode: 'string' }).notNull(),
		validTo: date('valid_to', { mode: 'string' }),
	},
	(t) => [
		pgPolicy('municipality_areas_read', { for: 'select', to: appRole, using: all }),
		pgPolicy('municipality_areas_gate', { to: gateRole, using: all, withCheck: all }),
		uniqueIndex('municipality_areas_current')
			.on(t.level, t.key)
			.where(sql`valid_to is null`),
		index('municipality_areas_ags').on(t.ags),
		check('municipality_areas_span', sql`valid_to is null or valid_to > valid_from`),
	],
);

/** A tenant: an administration for 1..n municipalities, or a partner organisation. Two of the same name are normal. */
export const municipalityTenants = pgTable(
	'municipality_tenants',
	{
		id: id(),
		kind: text('kind', { enum: ['administration', 'partner'] }).notNull(),
		partnerKind: text('partner_kind', { enum: partnerKinds }),
		slug: text('slug').notNull(),
		name: text('name').notNull(),
		land: text('land'),
		inhabitants: integer('inhabitants'),
	},
	(t) => [
		// administrations know each other by name; partners know only themselves
		pgPolicy('municipality_tenants_read', {
			for: 'select',
			to: appRole,
			using: sql`id = ${currentTenant} or (kind = 'administration' and '00000000-0000-4000-8000-000000000001' = any(${currentKeys}))`,
		}),
		pgPolicy('municipality_tenants_gate', { to: gateRole, using: all, withCheck: all }),
		unique('municipality_tenants_slug').on(t.slug),
		check('municipality_tenants_partner', sql`(kind = 'partner') = (partner_kind is not null)`),
	],
);

/** Which municipalities of the register an administration serves. */
export const municipalityTenantAreas = tenantTable(
	'municipality_tenant_areas',
	{
		/** ARS, 12 digits. */
		areaKey: text('area_key').notNull(),
		/** Name at the time of linking, so that the page needs no register. */
		name: text('name').notNull(),
		inhabitants: integer('inhabitants'),
		validFrom: date('valid_from', { mode: 'string' }).notNull(),
		validTo: date('valid_to', { mode: 'string' }),
	},
	(t) => [
		foreignKey({
			name: 'municipality_tenant_areas_fk',
			columns: [t.tenantId],
			foreignColumns: [municipalityTenants.id],
		}),
	],
);

/** The tree of organisational units: Dezernat, Fachbereich, Fachdienst, Team. */
export const municipalityUnits = tenantTable(
	'municipality_units',
	{ parentId: uuid('parent_id'), name: text('name').notNull(), kind: text('kind', { enum: unitKinds }).notNull() },
	(t) => [
		foreignKey({
			name: 'municipality_units_tenant_fk',
			columns: [t.tenantId],
			foreignColumns: [municipalityTenants.id],
		}),
		foreignKey({
			name: 'municipality_units_parent_fk',
			columns: [t.tenantId, t.parentId],
			foreignColumns: [t.tenantId, t.id],
		}),
		unique('municipality_units_name').on(t.tenantId, t.parentId, t.name).nullsNotDistinct(),
	],
);

/** A Verband: a cooperation with tenants as members. Its id is the audience key of what it shares. */
export const municipalityAssociations = pgTable(
	'municipality_associations',
	{ id: id(), slug: text('slug').notNull(), name: text('name').notNull() },
	(t) => [
		pgPolicy('municipality_associations_read', { for: 'select', to: appRole, using: sql`id = any(${currentKeys})` }),
		pgPolicy('municipality_associations_gate', { to: gateRole, using: all, withCheck: all }),
		unique('municipality_associations_slug').on(t.slug),
	],
);

export const municipalityAssociationMembers = pgTable(
	'municipality_association_members',
	{
		associationId: uuid('association_id')
			.notNull()
			.references(() => municipalityAssociations.id),
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
	},
	(t) => [
		primaryKey({ columns: [t.associationId, t.tenantId] }),
		pgPolicy('municipality_association_members_read', {
			for: 'select',
			to: appRole,
			using: sql`association_id = any(${currentKeys})`,
		}),
		pgPolicy('municipality_association_members_gate', { to: gateRole, using: all, withCheck: all }),
		index('municipality_association_members_tenant').on(t.tenantId),
	],
);
