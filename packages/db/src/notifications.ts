import { sql } from 'drizzle-orm';
import {
	bigserial,
	boolean,
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { levels, type NoticeKind, noticeKinds, places, type Way } from '@gestaltungsraum/domain/notifications/terms';
import { forumTopics } from './forum.ts';
import { identityMemberships } from './identity.ts';
import { currentKeys, currentPerson, moment, tenantTable } from './tenant.ts';

const own = sql`person_id = ${currentPerson}`;

/** The membership goes, and what was kept for it with it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Drizzle's own type of a table under construction
const member = (name: string, t: any) =>
	foreignKey({
		name,
		columns: [t.personId, t.tenantId],
		foreignColumns: [identityMemberships.personId, identityMemberships.tenantId],
	}).onDelete('cascade');

/** How closely somebody follows a topic or a space; no row where nothing was chosen. */
export const notificationsFollows = tenantTable(
	'notifications_follows',
	{
		personId: uuid('person_id').notNull(),
		place: text('place', { enum: places }).notNull(),
		placeId: uuid('place_id').notNull(),
		level: text('level', { enum: levels }).notNull(),
	},
	(t) => [
		member('notifications_follows_member_fk', t),
		uniqueIndex('notifications_follows_place').on(t.placeId, t.personId, t.tenantId),
		index('notifications_follows_person').on(t.personId, t.tenantId),
	],
	own,
);

/** When mail comes; no row for whoever has kept what everybody begins with. */
export const notificationsSettings = tenantTable(
	'notifications_settings',
	{
		personId: uuid('person_id').notNull(),
		/** Kinds that differ from the beginning. */
		ways: jsonb('ways').$type<Partial<Record<NoticeKind, Way>>>().notNull(),
		/** Hours on Berlin's clock. */
		quietFrom: integer('quiet_from').notNull(),
		quietTo: integer('quiet_to').notNull(),
		/** Weekends and holidays are quiet as well. */
		rest: boolean('rest').notNull(),
	},
	(t) => [
		member('notifications_settings_member_fk', t),
		uniqueIndex('notifications_settings_person').on(t.personId, t.tenantId),
	],
	own,
);

/** Mails that will leave, or have left: one a person and slot. Its id is derived from both and makes the Message-ID. */
export const notificationsMails = tenantTable(
	'notifications_mails',
	{
		personId: uuid('person_id').notNull(),
		/** `digest:MOMENT`, or the key of the one entry that it is about. */
		slot: text('slot').notNull(),
		dueAt: moment('due_at').notNull(),
		/** A job has it. */
		queued: boolean('queued').notNull().default(false),
		/** Sent, or found to be needless. */
		doneOn: date('done_on', { mode: 'string' }),
	},
	(t) => [
		member('notifications_mails_member_fk', t),
		uniqueIndex('notifications_mails_slot').on(t.personId, t.tenantId, t.slot),
		index('notifications_mails_due')
			.on(t.dueAt)
			.where(sql`done_on is null and not queued`),
	],
	own,
);

/**
 * What somebody is told. Title and right are those of the topic in the moment of reading; what is about no topic carries
 * title, address and the audience key itself. One about a topic may lead elsewhere, as to the registrations of its workshop. No clock: the day, and an order.
 */
export const notificationsEntries = tenantTable(
	'notifications_entries',
	{
		/** Order, newest last; an entry that grows moves to the end. */
		seq: bigserial('seq', { mode: 'number' }).notNull(),
		personId: uuid('person_id').notNull(),
		kind: text('kind', { enum: noticeKinds }).notNull(),
		/** What happened: the same twice is one entry. */
		key: text('key').notNull(),
		topicId: uuid('topic_id').references(() => forumTopics.id, { onDelete: 'cascade' }),
		audience: uuid('audience'),
		title: text('title'),
		path: text('path'),
		/** First and last post that it is about. */
		number: integer('number'),
		lastNumber: integer('last_number'),
		byName: text('by_name').notNull(),
		byOrg: text('by_org').notNull(),
		day: date('day', { mode: 'string' }).notNull(),
		/** The mail that will name it; null for none. */
		mailId: uuid('mail_id').references(() => notificationsMails.id, { onDelete: 'set null' }),
		/** Marked by hand; having read the posts in the topic counts as well. */
		readOn: date('read_on', { mode: 'string' }),
		snoozedUntil: date('snoozed_until', { mode: 'string' }),
	},
	(t) => [
		member('notifications_entries_member_fk', t),
		uniqueIndex('notifications_entries_key').on(t.personId, t.tenantId, t.key),
		index('notifications_entries_list').on(t.personId, t.tenantId, t.seq.desc().nullsFirst()),
		index('notifications_entries_unread')
			.on(t.personId, t.tenantId, t.seq.desc().nullsFirst())
			.where(sql`read_on is null`),
		index('notifications_entries_mail').on(t.mailId),
		index('notifications_entries_topic').on(t.topicId),
		index('notifications_entries_day').on(t.day),
		check(
			'notifications_entries_place',
			sql`(topic_id is null) = (audience is not null) and (topic_id is null) = (title is not null) and (topic_id is not null or path is not null)`,
		),
	],
	// the right is asked where the entry is read: when it has ended, the entry is not there
	sql`${own} and case when topic_id is null then audience = any(${currentKeys}) else exists (select from forum_topics t where t.id = notifications_entries.topic_id) end`,
);
