/** What happens in the room of a workshop, what came of it, and calendars that ask by a secret (docs/adr/0019). */
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { harvestKinds } from '@gestaltungsraum/domain/forum/workshops/harvest/terms';
import { liveQuestionStates } from '@gestaltungsraum/domain/forum/workshops/questions/terms';
import { leads, readers, workshopTable } from './forum-workshops.ts';
import { currentPerson, id, tenantTable } from './tenant.ts';

/** A question from the room. Nobody's name, no clock, no key of a browser: see ADR 0019. */
export const forumWorkshopQuestions = workshopTable(
	'forum_workshop_questions',
	{
		id: id(),
		text: text('text').notNull(),
		state: text('state', { enum: liveQuestionStates }).notNull().default('new'),
		likes: integer('likes').notNull().default(0),
	},
	{
		read: sql`(state <> 'hidden' and ${readers}) or ${leads}`,
		hosts: true,
		extras: (t) => [index('forum_workshop_questions_workshop').on(t.workshopId)],
	},
);

/** That some browser likes a question, as a keyed hash; gone with the end of the workshop. At the gate only. */
export const forumWorkshopMarks = workshopTable(
	'forum_workshop_marks',
	{
		questionId: uuid('question_id')
			.notNull()
			.references(() => forumWorkshopQuestions.id, { onDelete: 'cascade' }),
		mark: text('mark').notNull(),
	},
	{ read: null, extras: (t) => [primaryKey({ columns: [t.questionId, t.mark] })] },
);

/** What marks are hashed with; destroyed with the end of the workshop. At the gate only. */
export const forumWorkshopKeys = workshopTable(
	'forum_workshop_keys',
	{ key: text('key').notNull() },
	{ read: null, extras: (t) => [primaryKey({ columns: [t.workshopId] })] },
);

/** What came of a workshop, with the words it came from. */
export const forumWorkshopHarvest = workshopTable(
	'forum_workshop_harvest',
	{
		id: id(),
		kind: text('kind', { enum: harvestKinds }).notNull(),
		title: text('title').notNull(),
		noteId: uuid('note_id').notNull(),
		/** The paragraph as it stood. */
		quote: text('quote').notNull(),
		/** Topic that was begun; null for tasks. */
		topicId: uuid('topic_id'),
		owner: text('owner').notNull(),
		due: date('due', { mode: 'string' }),
		done: boolean('done').notNull().default(false),
	},
	{ hosts: true, extras: (t) => [index('forum_workshop_harvest_workshop').on(t.workshopId)] },
);

/** One calendar address a membership: the hash of its secret. */
export const forumWorkshopFeeds = tenantTable(
	'forum_workshop_feeds',
	{
		personId: uuid('person_id').notNull(),
		membershipId: uuid('membership_id').notNull(),
		/** SHA-256, hex. */
		hash: text('hash').notNull(),
	},
	(t) => [
		uniqueIndex('forum_workshop_feeds_membership').on(t.membershipId),
		uniqueIndex('forum_workshop_feeds_hash').on(t.hash),
	],
	sql`person_id = ${currentPerson}`,
);
