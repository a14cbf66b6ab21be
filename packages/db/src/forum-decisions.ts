/** Polls and decisions in a topic: open votes under the own name, objections, and the published result. */
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { decisionKinds, objectionStates, voterCircles } from '@gestaltungsraum/domain/forum/decisions/terms';
import { topicTable } from './forum-exchange.ts';
import { currentKeys, currentPerson, currentTenant, hosts, id, moment } from './tenant.ts';

const open = sql`exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null and d.closes_at > now())`;

/** Whoever keeps the topic, or hosts the workshop that it belongs to; never a guest. */
const deciding = sql`(${hosts}) or ('00000000-0000-4000-8000-000000000001' = any(${currentKeys})
	and topic_id in (select w.topic_id from forum_workshops w where ${currentPerson} = any(w.host_ids)))`;

export const forumDecisions = topicTable(
	'forum_decisions',
	{
		id: id(),
		personId: uuid('person_id').notNull(),
		byName: text('by_name').notNull(),
		byOrg: text('by_org').notNull(),
		kind: text('kind', { enum: decisionKinds }).notNull(),
		question: text('question').notNull(),
		/** What there is to choose from; empty for consent. */
		options: text('options').array().notNull(),
		voters: text('voters', { enum: voterCircles }).notNull(),
		/** Fewest votes for a result that counts; null for none. */
		quorum: integer('quorum'),
		createdAt: moment('created_at').notNull(),
		closesAt: moment('closes_at').notNull(),
		closedAt: moment('closed_at'),
		closedBy: text('closed_by'),
		/** The reason given with the result. */
		outcome: text('outcome'),
	},
	(t) => [
		index('forum_decisions_topic').on(t.topicId),
		unique('forum_decisions_in').on(t.id, t.topicId),
		check('forum_decisions_closed', sql`(closed_at is null) = (outcome is null)`),
	],
	sql`person_id = ${currentPerson}`,
	deciding,
);

const inDecision = (name: string, t: { decisionId: never; topicId: never }) =>
	foreignKey({
		name,
		columns: [t.decisionId, t.topicId],
		foreignColumns: [forumDecisions.id, forumDecisions.topicId],
	}).onDelete('cascade');

/** Municipalities with one voice each, where not all readers vote. */
export const forumVoices = topicTable(
	'forum_voices',
	{ decisionId: uuid('decision_id').notNull(), voterId: uuid('voter_id').notNull(), name: text('name').notNull() },
	(t) => [primaryKey({ columns: [t.decisionId, t.voterId] }), inDecision('forum_voices_decision_fk', t)],
	sql`exists (select from forum_decisions d where d.id = decision_id and d.person_id = ${currentPerson})`,
);

/** One row a voice: a person's, or a municipality's. */
export const forumBallots = topicTable(
	'forum_ballots',
	{
		decisionId: uuid('decision_id').notNull(),
		/** The person, or the tenant where each municipality has one voice. */
		voterId: uuid('voter_id').notNull(),
		name: text('name').notNull(),
		org: text('org').notNull(),
		choice: integer('choice').array().notNull(),
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.voterId] }), inDecision('forum_ballots_decision_fk', t)],
	sql`voter_id in (${currentPerson}, ${currentTenant}) and ${open}`,
);

export const forumObjections = topicTable(
	'forum_objections',
	{
		id: id(),
		decisionId: uuid('decision_id').notNull(),
		personId: uuid('person_id').notNull(),
		name: text('name').notNull(),
		org: text('org').notNull(),
		text: text('text').notNull(),
		answer: text('answer'),
		answeredBy: text('answered_by'),
		state: text('state', { enum: objectionStates }).notNull().default('open'),
	},
	(t) => [unique('forum_objections_once').on(t.decisionId, t.personId), inDecision('forum_objections_decision_fk', t)],
	sql`person_id = ${currentPerson} and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null)`,
	sql`(${deciding}) and exists (select from forum_decisions d where d.id = decision_id and d.closed_at is null)`,
);
