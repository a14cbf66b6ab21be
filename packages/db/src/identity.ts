import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	foreignKey,
	index,
	integer,
	pgPolicy,
	pgTable,
	text,
	unique,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { locales } from '@gestaltungsraum/domain/identity/terms';
import { municipalityTenants, municipalityUnits } from './municipality.ts';
import { gateRole, id, moment, tenantTable } from './tenant.ts';

const gateOnly = (name: string) => pgPolicy(`${name}_gate`, { to: gateRole, using: sql`true`, withCheck: sql`true` });

/** A person who can sign in; belongs to no tenant. Only the gate reads this table. */
export const identityPeople = pgTable(
	'identity_people',
	{
		id: id(),
		email: text('email').notNull(),
		name: text('name').notNull(),
		locale: text('locale', { enum: locales }).notNull().default('de'),
		/** argon2id in PHC form; null until an invitation is accepted. */
		passwordHash: text('password_hash'),
		deactivated: boolean('deactivated').notNull().default(false),
	},
	(t) => [gateOnly('identity_people'), unique('identity_people_email').on(t.email)],
);

/** A person in a tenant, with roles. Name and mail are copied: the tenant's administration reads them without the gate. */
export const identityMemberships = tenantTable(
	'identity_memberships',
	{
		personId: uuid('person_id').notNull(),
		name: text('name').notNull(),
		email: text('email').notNull(),
		roles: text('roles').array().notNull(),
		active: boolean('active').notNull().default(true),
		/** Day of joining: young accounts do not count towards the floor of resonance rounds. null for before this was kept. */
		joinedOn: date('joined_on', { mode: 'string' }).default(sql`(now() at time zone 'Europe/Berlin')::date`),
	},
	(t) => [
		foreignKey({
			name: 'identity_memberships_tenant_fk',
			columns: [t.tenantId],
			foreignColumns: [municipalityTenants.id],
		}),
		foreignKey({ name: 'identity_memberships_person_fk', columns: [t.personId], foreignColumns: [identityPeople.id] }),
		unique('identity_memberships_person').on(t.personId, t.tenantId),
		index('identity_memberships_list').on(t.tenantId, t.name, t.id),
		check('identity_memberships_roles', sql`cardinality(roles) > 0`),
	],
);

export const identityMembershipUnits = tenantTable(
	'identity_membership_units',
	{ membershipId: uuid('membership_id').notNull(), unitId: uuid('unit_id').notNull() },
	(t) => [
		foreignKey({
			name: 'identity_membership_units_member_fk',
			columns: [t.tenantId, t.membershipId],
			foreignColumns: [identityMemberships.tenantId, identityMemberships.id],
		}).onDelete('cascade'),
		foreignKey({
			name: 'identity_membership_units_unit_fk',
			columns: [t.tenantId, t.unitId],
			foreignColumns: [municipalityUnits.tenantId, municipalityUnits.id],
		}),
		unique('identity_membership_units_pair').on(t.membershipId, t.unitId),
		index('identity_membership_units_unit').on(t.tenantId, t.unitId),
	],
);

/** Sessions, hashed at rest. No clock finer than the day: the idle limit travels in the cookie (ADR 0007). */
export const identitySessions = pgTable(
	'identity_sessions',
	{
		/** SHA-256 of the token, hex. */
		hash: text('hash').primaryKey(),
		personId: uuid('person_id')
			.notNull()
			.references(() => identityPeople.id, { onDelete: 'cascade' }),
		membershipId: uuid('membership_id')
			.notNull()
			.references(() => identityMemberships.id, { onDelete: 'cascade' }),
		since: date('since', { mode: 'string' }).notNull(),
		/** Absolute end; rounded up to the full hour. */
		endsAt: moment('ends_at').notNull(),
		/** Browser and system in words, never the user agent itself. */
		device: text('device').notNull(),
	},
	(t) => [gateOnly('identity_sessions'), index('identity_sessions_person').on(t.personId)],
);

/** One-time links by mail: reset of a password. The token itself is derived, see kernel/secret. */
export const identityResets = pgTable(
	'identity_resets',
	{
		id: id(),
		hash: text('hash').notNull(),
		personId: uuid('person_id')
			.notNull()
			.references(() => identityPeople.id, { onDelete: 'cascade' }),
		expiresAt: moment('expires_at').notNull(),
		used: boolean('used').notNull().default(false),
	},
	(t) => [gateOnly('identity_resets'), unique('identity_resets_hash').on(t.hash)],
);

export const identityInvitations = tenantTable(
	'identity_invitations',
	{
		email: text('email').notNull(),
		name: text('name').notNull(),
		roles: text('roles').array().notNull(),
		unitIds: uuid('unit_ids').array().notNull(),
		locale: text('locale', { enum: locales }).notNull().default('de'),
		/** SHA-256 of the link's token, hex. */
		hash: text('hash').notNull(),
		expiresAt: moment('expires_at').notNull(),
		/** Grows with each renewal: the token is derived from it. */
		version: integer('version').notNull().default(1),
	},
	(t) => [
		foreignKey({
			name: 'identity_invitations_tenant_fk',
			columns: [t.tenantId],
			foreignColumns: [municipalityTenants.id],
		}),
		uniqueIndex('identity_invitations_email').on(t.tenantId, t.email),
		unique('identity_invitations_hash').on(t.hash),
	],
);
