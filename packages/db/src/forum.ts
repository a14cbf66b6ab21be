import { sql } from 'drizzle-orm';
import {
	bigserial,
	boolean,
	check,
	customType,
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
import { topicKinds, visibilities } from '@gestaltungsraum/domain/forum/terms';
import { roles } from '@gestaltungsraum/domain/identity/terms';
import { municipalityTenants } from './municipality.ts';
import {
	appRole,
	currentKeys,
	currentPerson,
	currentTenant,
	gateRole,
	hosts,
	id,
	moment,
	tenantTable,
} from './tenant.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const all = sql`true`;

/** Spaces are seen by those who hold the key of their audience or may read a topic inside; topics have audiences of their own. */
export const forumSpaces = pgTable(
	'forum_spaces',
	{
		id: id(),
		/** Whose space it is. */
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
		audience: uuid('audience').notNull(),
		slug: text('slug').notNull(),
		title: text('title').notNull(),
		purpose: text('purpose').notNull(),
		position: integer('position').notNull(),
	},
	(t) => [
		// a space shows itself also to guests who may read a topic in it
		pgPolicy('forum_spaces_read', {
			for: 'select',
			to: appRole,
			using: sql`audience = any(${currentKeys}) or exists (select from forum_topics t where t.space_id = forum_spaces.id)`,
		}),
		pgPolicy('forum_spaces_write', {
			for: 'all',
			to: appRole,
			using: sql`tenant_id = ${currentTenant}`,
			withCheck: sql`tenant_id = ${currentTenant} and audience = any(${currentKeys})`,
		}),
		pgPolicy('forum_spaces_gate', { to: gateRole, using: all, withCheck: all }),
		unique('forum_spaces_slug').on(t.slug),
	],
);

/** How many topics a space has for each audience: the sum over one's keys is what one may know. Kept by triggers. */
export const forumSpaceCounts = pgTable(
	'forum_space_counts',
	{
		spaceId: uuid('space_id')
			.notNull()
			.references(() => forumSpaces.id, { onDelete: 'cascade' }),
		audience: uuid('audience').notNull(),
		topics: integer('topics').notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.spaceId, t.audience] }),
		pgPolicy('forum_space_counts_keys', {
			to: appRole,
			using: sql`audience = any(${currentKeys})`,
			withCheck: sql`audience = any(${currentKeys})`,
		}),
		pgPolicy('forum_space_counts_gate', { to: gateRole, using: all, withCheck: all }),
	],
);

/** Stewards (Patinnen und Paten) of a space; from several municipalities. */
export const forumStewards = pgTable(
	'forum_stewards',
	{
		spaceId: uuid('space_id')
			.notNull()
			.references(() => forumSpaces.id, { onDelete: 'cascade' }),
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
		personId: uuid('person_id').notNull(),
		name: text('name').notNull(),
		org: text('org').notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.spaceId, t.personId] }),
		pgPolicy('forum_stewards_read', {
			for: 'select',
			to: appRole,
			using: sql`exists (select from forum_spaces s where s.id = space_id)`,
		}),
		pgPolicy('forum_stewards_gate', { to: gateRole, using: all, withCheck: all }),
	],
);

/**
 * A topic belongs to the tenant of its author and is read by those who hold its audience key (ADR 0003).
 * Whoever may read may answer, which moves the counters; a trigger lets only the tenant or a steward change the rest.
 */
export const forumTopics = pgTable(
	'forum_topics',
	{
		id: id(),
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
		spaceId: uuid('space_id')
			.notNull()
			.references(() => forumSpaces.id),
		visibility: text('visibility', { enum: visibilities }).notNull(),
		audience: uuid('audience').notNull(),
		/** Name of the unit, association or municipality that may read; null for platform and public. */
		scopeName: text('scope_name'),
		authorId: uuid('author_id').notNull(),
		authorName: text('author_name').notNull(),
		authorOrg: text('author_org').notNull(),
		title: text('title').notNull(),
		/** Posts ever written, deleted ones included: the next post's number is one more. */
		posts: integer('posts').notNull().default(0),
		kind: text('kind', { enum: topicKinds }).notNull().default('talk'),
		/** Number of the answer that the asker or a steward accepted; questions only. */
		accepted: integer('accepted'),
		pinned: boolean('pinned').notNull().default(false),
		closedAt: moment('closed_at'),
		createdAt: moment('created_at').notNull(),
		lastPostAt: moment('last_post_at').notNull(),
	},
	(t) => [
		pgPolicy('forum_topics_read', {
			for: 'select',
			to: appRole,
			using: sql`audience = any(${currentKeys}) or id = any((select current_guest_topics())::uuid[])`,
		}),
		pgPolicy('forum_topics_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`tenant_id = ${currentTenant} and audience = any(${currentKeys})`,
		}),
		pgPolicy('forum_topics_update', {
			for: 'update',
			to: appRole,
			using: sql`audience = any(${currentKeys}) or id = any((select current_guest_topics())::uuid[])`,
		}),
		pgPolicy('forum_topics_gate', { to: gateRole, using: all, withCheck: all }),
		unique('forum_topics_audience').on(t.id, t.audience),
		// lists: newest first; pinned ones are few and have their own index
		index('forum_topics_newest').on(t.lastPostAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
		index('forum_topics_space').on(t.spaceId, t.lastPostAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
		index('forum_topics_pinned')
			.on(t.spaceId)
			.where(sql`pinned`),
		index('forum_topics_author').on(t.authorId, t.lastPostAt.desc().nullsFirst()),
		check(
			'forum_topics_scope',
			sql`(visibility in ('team', 'association', 'municipality')) = (scope_name is not null)`,
		),
	],
);

/** A post carries the audience of its topic; the foreign key keeps both equal, so that no post is wider than its topic. */
export const forumPosts = pgTable(
	'forum_posts',
	{
		id: id(),
		/** Order of writing, for keyset and recency; posts are public within their audience, a clock is no harm here. */
		seq: bigserial('seq', { mode: 'number' }).notNull(),
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
		topicId: uuid('topic_id').notNull(),
		audience: uuid('audience').notNull(),
		/** Counts from 1 within the topic. */
		number: integer('number').notNull(),
		authorId: uuid('author_id').notNull(),
		authorName: text('author_name').notNull(),
		authorRole: text('author_role', { enum: roles }).notNull(),
		authorOrg: text('author_org').notNull(),
		/** Markdown as written; empty when deleted. */
		text: text('text').notNull(),
		/** Sanitised when written. */
		html: text('html').notNull(),
		/** Folded words and their endings (ADR 0010); null when deleted. */
		words: tsvector('words'),
		/** Made by the browser: the same key twice stores one post. */
		key: uuid('key').notNull(),
		createdAt: moment('created_at').notNull(),
		editedAt: moment('edited_at'),
		deletedAt: moment('deleted_at'),
	},
	(t) => [
		pgPolicy('forum_posts_read', {
			for: 'select',
			to: appRole,
			using: sql`audience = any(${currentKeys}) or topic_id = any((select current_guest_topics())::uuid[])`,
		}),
		pgPolicy('forum_posts_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`tenant_id = ${currentTenant} and (audience = any(${currentKeys}) or topic_id = any((select current_guest_topics())::uuid[]))`,
		}),
		pgPolicy('forum_posts_update', {
			for: 'update',
			to: appRole,
			using: sql`tenant_id = ${currentTenant}`,
			withCheck: sql`tenant_id = ${currentTenant}`,
		}),
		pgPolicy('forum_posts_gate', { to: gateRole, using: all, withCheck: all }),
		foreignKey({
			name: 'forum_posts_topic_fk',
			columns: [t.topicId, t.audience],
			foreignColumns: [forumTopics.id, forumTopics.audience],
		})
			.onUpdate('cascade')
			.onDelete('cascade'),
		uniqueIndex('forum_posts_number').on(t.topicId, t.number),
		uniqueIndex('forum_posts_key').on(t.authorId, t.key),
		index('forum_posts_seq').on(t.seq.desc().nullsFirst()),
		index('forum_posts_words').using('gin', t.words),
		index('forum_posts_author').on(t.authorId, t.topicId),
	],
);

/** How far a person has read. A number, no clock: nobody learns when. */
export const forumReads = tenantTable(
	'forum_reads',
	{
		personId: uuid('person_id').notNull(),
		topicId: uuid('topic_id')
			.notNull()
			.references(() => forumTopics.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
	},
	(t) => [uniqueIndex('forum_reads_person').on(t.personId, t.topicId, t.tenantId)],
	sql`person_id = ${currentPerson}`,
);

/** Drafts of answers (place = topic) and of new topics (place = space). */
export const forumDrafts = tenantTable(
	'forum_drafts',
	{
		personId: uuid('person_id').notNull(),
		placeId: uuid('place_id').notNull(),
		kind: text('kind', { enum: ['reply', 'topic'] }).notNull(),
		title: text('title').notNull(),
		text: text('text').notNull(),
	},
	(t) => [uniqueIndex('forum_drafts_place').on(t.personId, t.tenantId, t.placeId)],
	sql`person_id = ${currentPerson}`,
);

/** Who is let into one topic from outside its circle, until a moment: all people of a tenant, or one membership. */
export const forumGuests = pgTable(
	'forum_guests',
	{
		id: id(),
		topicId: uuid('topic_id')
			.notNull()
			.references(() => forumTopics.id, { onDelete: 'cascade' }),
		/** The invited tenant. */
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
		/** One person of it; null for all. */
		membershipId: uuid('membership_id'),
		/** The person's name; null for all. */
		name: text('name'),
		org: text('org').notNull().default(''),
		/** Moved to now to end it: the row stays as what was once. */
		until: moment('until').notNull(),
		byName: text('by_name').notNull().default(''),
		/** Of the link that was opened; null for an invitation. */
		linkId: uuid('link_id'),
	},
	(t) => [
		pgPolicy('forum_guests_read', { for: 'select', to: appRole, using: sql`tenant_id = ${currentTenant}` }),
		pgPolicy('forum_guests_hosts', { for: 'select', to: appRole, using: hosts }),
		pgPolicy('forum_guests_gate', { to: gateRole, using: all, withCheck: all }),
		unique('forum_guests_once').on(t.topicId, t.tenantId, t.membershipId).nullsNotDistinct(),
		index('forum_guests_tenant').on(t.tenantId),
	],
);
