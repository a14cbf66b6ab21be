/** Workshops: an event beside its topic, with seats, agenda, tables, questions of nobody, and what came of it (docs/adr/0019). */
import { sql } from 'drizzle-orm';
import {
	bigserial,
	boolean,
	check,
	index,
	integer,
	pgPolicy,
	pgTable,
	type PgColumnBuilderBase,
	type PgTableExtraConfigValue,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { shownAs } from '@gestaltungsraum/domain/forum/notes/terms';
import { visibilities } from '@gestaltungsraum/domain/forum/terms';
import { itemKinds, registrationStates, workshopStates } from '@gestaltungsraum/domain/forum/workshops/terms';
import { forumSpaces, forumTopics } from './forum.ts';
import { municipalityTenants } from './municipality.ts';
import { appRole, currentKeys, currentPerson, currentTenant, gateRole, id, moment } from './tenant.ts';

const all = sql`true`;
const tenant = () =>
	uuid('tenant_id')
		.notNull()
		.references(() => municipalityTenants.id);
/** Whoever holds the key, or was let into the topic that goes with it. */
const circle = sql`(audience = any(${currentKeys}) or topic_id = any((select current_guest_topics())::uuid[]))`;
const host = sql`${currentPerson} = any(host_ids)`;

/**
 * A workshop belongs to the tenant of whoever planned it, and is read like a topic (ADR 0003). Announced, it has a topic:
 * guests are let in there, and so into the workshop. A draft is read by its hosts only.
 */
export const forumWorkshops = pgTable(
	'forum_workshops',
	{
		id: id(),
		tenantId: tenant(),
		spaceId: uuid('space_id')
			.notNull()
			.references(() => forumSpaces.id),
		visibility: text('visibility', { enum: visibilities }).notNull(),
		audience: uuid('audience').notNull(),
		scopeName: text('scope_name'),
		/** null while it is a draft. */
		topicId: uuid('topic_id').references(() => forumTopics.id),
		authorOrg: text('author_org').notNull(),
		/** People, for the rights; their names stand in forum_workshop_hosts. */
		hostIds: uuid('host_ids').array().notNull(),
		title: text('title').notNull(),
		purpose: text('purpose').notNull(),
		state: text('state', { enum: workshopStates }).notNull().default('draft'),
		registration: text('registration', { enum: ['open', 'closed'] })
			.notNull()
			.default('open'),
		startsAt: moment('starts_at').notNull(),
		endsAt: moment('ends_at').notNull(),
		place: text('place').notNull(),
		access: text('access').notNull(),
		link: text('link').notNull(),
		capacity: integer('capacity').notNull(),
		seatsMax: integer('seats_max').notNull(),
		approval: boolean('approval').notNull(),
		/** Seats held and registrations that wait: counted with every change, under the lock of this row. */
		taken: integer('taken').notNull().default(0),
		waiting: integer('waiting').notNull().default(0),
		shown: text('shown', { enum: shownAs }).notNull(),
		/** Of the calendar entry: grows with time, place and title. */
		sequence: integer('sequence').notNull().default(0),
		/** Why it was cancelled. */
		reason: text('reason'),
		/** Item of the agenda that runs, and until when. */
		itemId: uuid('item_id'),
		itemEndsAt: moment('item_ends_at'),
		questionsOpen: boolean('questions_open').notNull().default(false),
	},
	(t) => [
		pgPolicy('forum_workshops_read', {
			for: 'select',
			to: appRole,
			using: sql`${circle} and (state <> 'draft' or ${host})`,
		}),
		pgPolicy('forum_workshops_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`tenant_id = ${currentTenant} and audience = any(${currentKeys}) and ${host}`,
		}),
		pgPolicy('forum_workshops_update', { for: 'update', to: appRole, using: sql`${circle} and ${host}` }),
		pgPolicy('forum_workshops_delete', {
			for: 'delete',
			to: appRole,
			using: sql`tenant_id = ${currentTenant} and state = 'draft' and ${host}`,
		}),
		pgPolicy('forum_workshops_gate', { to: gateRole, using: all, withCheck: all }),
		index('forum_workshops_starts').on(t.startsAt, t.id),
		index('forum_workshops_space').on(t.spaceId, t.startsAt),
		index('forum_workshops_topic').on(t.topicId),
		// overbooking fails here, whatever the program thinks
		check('forum_workshops_seats', sql`taken >= 0 and taken <= capacity`),
		check('forum_workshops_times', sql`ends_at > starts_at`),
		check('forum_workshops_announced', sql`(state = 'draft') = (topic_id is null)`),
		check('forum_workshops_reason', sql`(state = 'cancelled') = (reason is not null)`),
	],
);

export const readers = sql`exists (select from forum_workshops w where w.id = workshop_id)`;
export const leads = sql`exists (select from forum_workshops w where w.id = workshop_id and ${currentPerson} = any(w.host_ids))`;

/**
 * A table of what belongs to a workshop: read by its readers, written by its hosts or at the gate only.
 * @param read narrows who reads a row; null for the gate alone
 */
export function workshopTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
	name: N,
	columns: C,
	{
		read = readers,
		hosts = false,
		// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Drizzle's own type of a table under construction
		extras = (_: any): PgTableExtraConfigValue[] => [],
	}: {
		read?: ReturnType<typeof sql> | null;
		hosts?: boolean;
		// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
		extras?: (t: any) => PgTableExtraConfigValue[];
	} = {},
) {
	return pgTable(
		name,
		{
			tenantId: tenant(),
			workshopId: uuid('workshop_id')
				.notNull()
				.references(() => forumWorkshops.id, { onDelete: 'cascade' }),
			...columns,
		},
		(t) => [
			...(read ? [pgPolicy(`${name}_read`, { for: 'select', to: appRole, using: read })] : []),
			...(hosts ? [pgPolicy(`${name}_hosts`, { to: appRole, using: leads, withCheck: leads })] : []),
			pgPolicy(`${name}_gate`, { to: gateRole, using: all, withCheck: all }),
			...extras(t),
		],
	);
}

/** Who invites, by name. `tenant_id` is the host's. */
export const forumWorkshopHosts = workshopTable(
	'forum_workshop_hosts',
	{
		personId: uuid('person_id').notNull(),
		membershipId: uuid('membership_id').notNull(),
		name: text('name').notNull(),
		org: text('org').notNull(),
	},
	{
		extras: (t) => [
			primaryKey({ columns: [t.workshopId, t.personId] }),
			// whoever plans is the first; others are taken in at the gate
			pgPolicy('forum_workshop_hosts_own', {
				for: 'insert',
				to: appRole,
				withCheck: sql`person_id = ${currentPerson} and tenant_id = ${currentTenant} and ${leads}`,
			}),
		],
	},
);

export const forumWorkshopItems = workshopTable(
	'forum_workshop_items',
	{
		id: id(),
		position: integer('position').notNull(),
		title: text('title').notNull(),
		minutes: integer('minutes').notNull(),
		kind: text('kind', { enum: itemKinds }).notNull(),
	},
	{ hosts: true, extras: (t) => [index('forum_workshop_items_order').on(t.workshopId, t.position)] },
);

export const forumWorkshopTables = workshopTable(
	'forum_workshop_tables',
	{
		id: id(),
		position: integer('position').notNull(),
		title: text('title').notNull(),
		/** The note that is written there. */
		noteId: uuid('note_id'),
		/** Seats of those who have chosen it: counted with every choice. */
		people: integer('people').notNull().default(0),
	},
	{ hosts: true, extras: (t) => [index('forum_workshop_tables_order').on(t.workshopId, t.position)] },
);

/** Who comes. `tenant_id` is the participant's; written at the gate under the lock of the workshop. */
export const forumWorkshopRegistrations = workshopTable(
	'forum_workshop_registrations',
	{
		id: id(),
		personId: uuid('person_id').notNull(),
		membershipId: uuid('membership_id').notNull(),
		name: text('name').notNull(),
		org: text('org').notNull(),
		state: text('state', { enum: registrationStates }).notNull(),
		seats: integer('seats').notNull(),
		/** Who comes along. */
		names: text('names').notNull(),
		/** For hosts only; emptied the day after the workshop. */
		needs: text('needs').notNull(),
		/** Order of the list; no clock. */
		turn: bigserial('turn', { mode: 'number' }).notNull(),
		offeredUntil: moment('offered_until'),
		tableId: uuid('table_id').references(() => forumWorkshopTables.id, { onDelete: 'set null' }),
		/** How often the person's calendar entry was made or taken back. */
		revision: integer('revision').notNull().default(0),
	},
	{
		read: sql`(person_id = ${currentPerson} and tenant_id = ${currentTenant}) or ${leads}`,
		extras: (t) => [
			uniqueIndex('forum_workshop_registrations_once').on(t.workshopId, t.membershipId),
			index('forum_workshop_registrations_person').on(t.personId),
			index('forum_workshop_registrations_offers')
				.on(t.offeredUntil)
				.where(sql`state = 'offered'`),
			check('forum_workshop_registrations_offer', sql`(state = 'offered') = (offered_until is not null)`),
		],
	},
);
