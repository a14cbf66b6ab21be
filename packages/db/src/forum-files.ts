/** Attachments of posts and images of notes: the bytes are kept in a store by id, what is known of them here. */
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { forumPosts, forumTopics } from './forum.ts';
import { forumNotes } from './forum-notes.ts';
import { municipalityTenants } from './municipality.ts';
import { appRole, currentKeys, currentPerson, currentTenant, gateRole, id, moment } from './tenant.ts';

const all = sql`true`;
/** A note says itself who reads it, which guests of its workshop do, too. */
const readable = sql`(audience = any(${currentKeys}) or topic_id = any((select current_guest_topics())::uuid[])
	or (note_id is not null and exists (select from forum_notes n where n.id = note_id)))`;
const mine = sql`tenant_id = ${currentTenant} and person_id = ${currentPerson}`;

/** Read by whoever reads the topic or the note. The foreign keys keep a file's audience equal to theirs. */
export const forumFiles = pgTable(
	'forum_files',
	{
		tenantId: uuid('tenant_id')
			.notNull()
			.references(() => municipalityTenants.id),
		/** null for an image of a note. */
		topicId: uuid('topic_id'),
		/** null for an attachment of a post. */
		noteId: uuid('note_id'),
		audience: uuid('audience').notNull(),
		id: id(),
		/** null until the post is written; only the uploader sees it then. */
		postId: uuid('post_id').references(() => forumPosts.id, { onDelete: 'cascade' }),
		/** Has once stood in the note, so it stays as long as the note does: older versions show it. */
		used: boolean('used').notNull().default(false),
		personId: uuid('person_id').notNull(),
		name: text('name').notNull(),
		type: text('type').notNull(),
		bytes: integer('bytes').notNull(),
		/** What is to be seen, for images of posts; in a note the text says it. */
		alt: text('alt').notNull().default(''),
		/** Re-encoded by us, so it may be shown in the page. */
		image: boolean('image').notNull(),
		uploadedAt: moment('uploaded_at').notNull(),
	},
	(t) => [
		pgPolicy('forum_files_read', { for: 'select', to: appRole, using: readable }),
		pgPolicy('forum_files_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`${mine} and not used and ${readable}`,
		}),
		pgPolicy('forum_files_update', { for: 'update', to: appRole, using: mine }),
		pgPolicy('forum_files_delete', { for: 'delete', to: appRole, using: sql`${mine} and not used` }),
		pgPolicy('forum_files_gate', { to: gateRole, using: all, withCheck: all }),
		foreignKey({
			name: 'forum_files_topic_fk',
			columns: [t.topicId, t.audience],
			foreignColumns: [forumTopics.id, forumTopics.audience],
		})
			.onUpdate('cascade')
			.onDelete('cascade'),
		foreignKey({
			name: 'forum_files_note_fk',
			columns: [t.noteId, t.audience],
			foreignColumns: [forumNotes.id, forumNotes.audience],
		}).onUpdate('cascade'),
		check(
			'forum_files_place',
			sql`num_nonnulls(topic_id, note_id) = 1 and (note_id is null or (image and post_id is null))`,
		),
		index('forum_files_post').on(t.postId),
		index('forum_files_topic').on(t.topicId),
		index('forum_files_note').on(t.noteId),
	],
);
