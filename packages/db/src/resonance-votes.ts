import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	foreignKey,
	index,
	integer,
	jsonb,
	pgPolicy,
	pgTable,
	primaryKey,
	text,
	uuid,
} from 'drizzle-orm/pg-core';
import { voteKinds, voteStates } from '@gestaltungsraum/domain/resonance/terms';
import { gate, mine, paired, published, resonanceGroups, roundId, tenant } from './resonance.ts';
import { appRole, currentPerson, id, moment } from './tenant.ts';

/** A unit of a wave; see PulseUnit of the contract. */
export interface PulseUnit {
	readonly id: string;
	readonly name: string;
	/** null for the top. */
	readonly parentId: string | null;
	/** People who answered for it or for a unit below; null while open, and when that may not be shown. */
	readonly people: number | null;
	/** By statement, what their answers add up to; as people. */
	readonly sums: Readonly<Record<string, number>> | null;
}
const facilitates = (column: string) =>
	sql.raw(
		`exists (select from resonance_rounds r where r.id = ${column} and r.facilitator_id = (select current_person()))`,
	);
const voteId = () =>
	uuid('vote_id')
		.notNull()
		.references(() => resonanceVotes.id, { onDelete: 'cascade' });
const inCircle = sql`(${mine('resonance_votes.round_id')} or ${paired('resonance_votes.round_id')})`;

/** A weighing by the circle of a round, with tickets of its own; what it counted is shown once, when it closes. */
export const resonanceVotes = pgTable(
	'resonance_votes',
	{
		id: id(),
		tenantId: tenant(),
		roundId: roundId(),
		kind: text('kind', { enum: voteKinds }).notNull(),
		title: text('title').notNull(),
		/** What is weighed, in the order shown; ids are unique within the vote. */
		options: jsonb('options').$type<{ id: string; label: string }[]>().notNull(),
		/** Dots a person has; 0 for kinds without. */
		dots: integer('dots').notNull(),
		publicKey: text('public_key').notNull(),
		fingerprint: text('fingerprint').notNull(),
		closesAt: moment('closes_at').notNull(),
		state: text('state', { enum: voteStates }).notNull(),
		/** Ballots counted; null while open, and below the floor. */
		ballots: integer('ballots'),
		/** By option: dots, or how often each step of the scale or kind of consent was chosen; null while open, and below the floor. */
		totals: jsonb('totals').$type<Record<string, number[]>>(),
		/** Reasons of those who object, in random order. */
		reasons: text('reasons')
			.array()
			.notNull()
			.default(sql`'{}'`),
		/** Receipts of the counted ballots, in the order of their digits. */
		receipts: text('receipts')
			.array()
			.notNull()
			.default(sql`'{}'`),
		/**
		 * Units that an answer to a wave may name, as they stood at the opening; null for other votes. Once counted, with people
		 * and sums of those that may be shown.
		 */
		units: jsonb('units').$type<PulseUnit[]>(),
		/** Dots or ballots on paper, entered for people without a device, by option; null for none. */
		paper: jsonb('paper').$type<Record<string, number[]>>(),
		/** As many people as were declared with them. */
		paperPeople: integer('paper_people').notNull().default(0),
	},
	(t) => [
		pgPolicy('resonance_votes_read', { for: 'select', to: appRole, using: inCircle }),
		pgPolicy('resonance_votes_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`state = 'open' and ${facilitates('resonance_votes.round_id')}`,
		}),
		pgPolicy('resonance_votes_update', {
			for: 'update',
			to: appRole,
			using: sql`state = 'open' and ${facilitates('resonance_votes.round_id')}`,
			withCheck: sql`state = 'open'`,
		}),
		gate('resonance_votes'),
		index('resonance_votes_round').on(t.roundId),
	],
);

/** Private keys of open votes; as those of rounds. */
export const resonanceVoteKeys = pgTable(
	'resonance_vote_keys',
	{ voteId: voteId().primaryKey(), tenantId: tenant(), privateKey: text('private_key').notNull() },
	() => [
		pgPolicy('resonance_vote_keys_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`exists (select from resonance_votes v where v.id = vote_id and v.state = 'open')`,
		}),
		gate('resonance_vote_keys'),
	],
);

/** That a ticket was handed out, once for each vote. No clock. */
export const resonanceVoteTickets = pgTable(
	'resonance_vote_tickets',
	{ voteId: voteId(), tenantId: tenant(), personId: uuid('person_id').notNull() },
	(t) => [
		primaryKey({ columns: [t.voteId, t.personId] }),
		pgPolicy('resonance_vote_tickets_own', {
			to: appRole,
			using: sql`person_id = ${currentPerson}`,
			withCheck: sql`person_id = ${currentPerson} and exists (select from resonance_votes v where v.id = vote_id and v.state = 'open')`,
		}),
		gate('resonance_vote_tickets'),
	],
);

/** Folded ballots, rewritten as a whole by every fold as the cards are; gone once counted. The gate only. */
export const resonanceBallots = pgTable(
	'resonance_ballots',
	{ receipt: text('receipt').primaryKey(), voteId: voteId(), choice: text('choice').notNull() },
	(t) => [gate('resonance_ballots'), index('resonance_ballots_vote').on(t.voteId)],
);

/** Used tokens of votes; the gate only. */
export const resonanceVoteSpent = pgTable(
	'resonance_vote_spent',
	{ tokenHash: text('token_hash').primaryKey(), voteId: voteId() },
	(t) => [gate('resonance_vote_spent'), index('resonance_vote_spent_vote').on(t.voteId)],
);

/** The shared record of the discussion: sentences of the circle, without a name. */
export const resonanceRecord = pgTable(
	'resonance_record',
	{
		id: id(),
		tenantId: tenant(),
		roundId: roundId(),
		/** The group that was talked about; null for the round as a whole. */
		groupId: uuid('group_id'),
		place: integer('place').notNull(),
		text: text('text').notNull(),
	},
	(t) => [
		pgPolicy('resonance_record_circle', {
			to: appRole,
			using: sql`(${mine('resonance_record.round_id')} or ${paired('resonance_record.round_id')})`,
			withCheck: sql`(${mine('resonance_record.round_id')} or ${paired('resonance_record.round_id')}) and ${published('resonance_record.round_id')}`,
		}),
		gate('resonance_record'),
		index('resonance_record_round').on(t.roundId, t.place),
		foreignKey({
			name: 'resonance_record_group_fk',
			columns: [t.roundId, t.groupId],
			foreignColumns: [resonanceGroups.roundId, resonanceGroups.id],
		}),
	],
);

/**
 * Words between the author of a card and the pair, by the card's receipt. What an author sends comes through the inbox
 * and is folded; the pair's own words are written at once.
 */
export const resonanceWords = pgTable(
	'resonance_words',
	{
		id: id(),
		tenantId: tenant(),
		roundId: roundId(),
		receipt: text('receipt').notNull(),
		/** Who says it: the author, or one of the pair. */
		author: text('author', { enum: ['author', 'pair'] }).notNull(),
		/** 1, 2, 3 … within the card. */
		place: integer('place').notNull(),
		text: text('text').notNull(),
	},
	(t) => [
		pgPolicy('resonance_words_pair', {
			to: appRole,
			using: sql`${paired('resonance_words.round_id')}`,
			withCheck: sql`author = 'pair' and ${paired('resonance_words.round_id')}`,
		}),
		gate('resonance_words'),
		index('resonance_words_round').on(t.roundId),
	],
);

/** A recurring pulse: the same statements to the same circle, again and again; its waves are rounds of the way `pulse`. */
export const resonanceSeries = pgTable(
	'resonance_series',
	{
		id: id(),
		tenantId: tenant(),
		title: text('title').notNull(),
		/** Statements to which people agree on a scale of 1 to 5. */
		statements: jsonb('statements').$type<{ id: string; label: string }[]>().notNull(),
		/** Units of the circle, those below included; empty for the whole administration. */
		unitIds: uuid('unit_ids').array().notNull(),
		/** Weeks from one wave to the next. */
		weeks: integer('weeks').notNull(),
		facilitatorId: uuid('facilitator_id').notNull(),
		secondId: uuid('second_id').notNull(),
		ended: boolean('ended').notNull().default(false),
	},
	(t) => [
		pgPolicy('resonance_series_read', {
			for: 'select',
			to: appRole,
			using: sql`tenant_id = (select current_tenant())`,
		}),
		pgPolicy('resonance_series_write', {
			to: appRole,
			using: sql`tenant_id = (select current_tenant()) and facilitator_id = ${currentPerson}`,
			withCheck: sql`tenant_id = (select current_tenant()) and facilitator_id = ${currentPerson}`,
		}),
		gate('resonance_series'),
		index('resonance_series_tenant').on(t.tenantId),
		check('resonance_series_weeks', sql`weeks between 1 and 52`),
	],
);
