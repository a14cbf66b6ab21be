/** What stands beside the posts of a topic: who is let in, reactions, experience reports, references. */
import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
	foreignKey,
	index,
	integer,
	type PgColumnBuilderBase,
	pgPolicy,
	pgTable,
	type PgTableExtraConfigValue,
	primaryKey,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core';
import { reactionKinds } from '@gestaltungsraum/domain/forum/reactions/terms';
import { administrationKinds, hourSpans, moneySpans, sizeClasses } from '@gestaltungsraum/domain/forum/reports/terms';
import { forumPosts, forumTopics } from './forum.ts';
import { municipalityTenants } from './municipality.ts';
import { appRole, currentKeys, currentPerson, currentTenant, gateRole, hosts, id, moment } from './tenant.ts';

const all = sql`true`;
const readable = sql`(audience = any(${currentKeys}) or topic_id = any((select current_guest_topics())::uuid[]))`;

/**
 * A table of what is put into a topic: read by whoever reads the topic, written for the own tenant only. The foreign key
 * keeps its audience equal to the topic's, so that nothing in it is wider than its topic.
 * @param own narrows who may write and change a row
 */
export function topicTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
	name: N,
	columns: C,
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Drizzle's own type of a table under construction
	extras: (t: any) => PgTableExtraConfigValue[],
	own: ReturnType<typeof sql> = sql`true`,
	/** Who else may change a row, such as whoever answers an objection. */
	others: ReturnType<typeof sql> = sql`false`,
) {
	const mine = sql`tenant_id = ${currentTenant} and ${own}`;
	return pgTable(
		name,
		{
			tenantId: uuid('tenant_id')
				.notNull()
				.references(() => municipalityTenants.id),
			topicId: uuid('topic_id').notNull(),
			audience: uuid('audience').notNull(),
			...columns,
		},
		(t) => [
			pgPolicy(`${name}_read`, { for: 'select', to: appRole, using: readable }),
			pgPolicy(`${name}_insert`, { for: 'insert', to: appRole, withCheck: sql`${mine} and ${readable}` }),
			pgPolicy(`${name}_update`, { for: 'update', to: appRole, using: sql`(${mine}) or (${others})` }),
			pgPolicy(`${name}_delete`, { for: 'delete', to: appRole, using: mine }),
			pgPolicy(`${name}_gate`, { to: gateRole, using: all, withCheck: all }),
			foreignKey({
				name: `${name}_topic_fk`,
				columns: [t.topicId as never, t.audience as never],
				foreignColumns: [forumTopics.id, forumTopics.audience],
			})
				.onUpdate('cascade')
				.onDelete('cascade'),
			...extras(t),
		],
	);
}

/** Links to a topic, each for the people of one tenant until a moment; opening one makes a row of forum_guests. */
export const forumLinks = pgTable(
	'forum_links',
	{
		id: id(),
		topicId: uuid('topic_id')
			.notNull()
			.references(() => forumTopics.id, { onDelete: 'cascade' }),
		/** For whose people the link is. */
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
		org: text('org').notNull(),
		until: moment('until').notNull(),
		byName: text('by_name').notNull(),
	},
	(t) => [
		pgPolicy('forum_links_hosts', { for: 'select', to: appRole, using: hosts }),
		pgPolicy('forum_links_gate', { to: gateRole, using: all, withCheck: all }),
		index('forum_links_topic').on(t.topicId),
	],
);

/** Somebody had a topic's address and asks to be let in. Written at the gate, which tells them nothing. */
export const forumRequests = pgTable(
	'forum_requests',
	{
		id: id(),
		topicId: uuid('topic_id')
			.notNull()
			.references(() => forumTopics.id, { onDelete: 'cascade' }),
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
		membershipId: uuid('membership_id').notNull(),
		name: text('name').notNull(),
		org: text('org').notNull(),
		askedOn: date('asked_on', { mode: 'string' }).notNull(),
		/** Asking again changes nothing then. */
		declined: boolean('declined').notNull().default(false),
	},
	(t) => [
		pgPolicy('forum_requests_hosts', { for: 'select', to: appRole, using: hosts }),
		pgPolicy('forum_requests_gate', { to: gateRole, using: all, withCheck: all }),
		unique('forum_requests_once').on(t.topicId, t.membershipId),
	],
);

/** One row a person and kind. */
export const forumReactions = topicTable(
	'forum_reactions',
	{
		postId: uuid('post_id')
			.notNull()
			.references(() => forumPosts.id, { onDelete: 'cascade' }),
		personId: uuid('person_id').notNull(),
		kind: text('kind', { enum: reactionKinds }).notNull(),
		name: text('name').notNull(),
		org: text('org').notNull(),
	},
	(t) => [primaryKey({ columns: [t.postId, t.kind, t.personId] })],
	sql`person_id = ${currentPerson}`,
);

/** The comparable part of an experience report; its story is the topic's first post. */
export const forumReports = topicTable(
	'forum_reports',
	{
		org: text('org').notNull(),
		land: text('land'),
		size: text('size', { enum: sizeClasses }),
		administration: text('administration', { enum: administrationKinds }).notNull(),
		fields: text('fields').array().notNull(),
		hours: text('hours', { enum: hourSpans }).notNull(),
		money: text('money', { enum: moneySpans }).notNull(),
		context: text('context').notNull(),
		effect: text('effect').notNull(),
		pitfalls: text('pitfalls').notNull(),
		contact: text('contact').notNull(),
	},
	(t) => [primaryKey({ columns: [t.topicId] }), index('forum_reports_tenant').on(t.tenantId)],
);

/** Which post links to which topic or round. */
export const forumReferences = topicTable(
	'forum_references',
	{
		postId: uuid('post_id')
			.notNull()
			.references(() => forumPosts.id, { onDelete: 'cascade' }),
		/** Of the post. */
		number: integer('number').notNull(),
		toKind: text('to_kind', { enum: ['topic', 'round', 'idea'] }).notNull(),
		toId: uuid('to_id').notNull(),
	},
	(t) => [primaryKey({ columns: [t.postId, t.toKind, t.toId] }), index('forum_references_to').on(t.toKind, t.toId)],
);
