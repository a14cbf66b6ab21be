import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	pgPolicy,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core';
import { dropKinds, holdReasons, phases, stepStates, templates, ways } from '@gestaltungsraum/domain/resonance/terms';
import { forumSpaces } from './forum.ts';
import { municipalityTenants } from './municipality.ts';
import { appRole, currentKeys, currentPerson, currentTenant, gateRole, id, moment } from './tenant.ts';

const all = sql`true`;
/** In the round's circle. The circle's own policy asks for nothing but keys, so that policies do not ask each other in a ring. */
export const mine = (column: string) =>
	sql.raw(
		`exists (select from resonance_circle c where c.round_id = ${column} and c.person_id = (select current_person()))`,
	);
export const paired = (column: string) =>
	sql.raw(
		`exists (select from resonance_rounds r where r.id = ${column} and (select current_person()) in (r.facilitator_id, r.second_id))`,
	);
export const published = (column: string) =>
	sql.raw(
		`exists (select from resonance_rounds r where r.id = ${column} and r.phase in ('grouping', 'weighting', 'discussing', 'agreeing', 'following', 'ended'))`,
	);
export const gate = (name: string) => pgPolicy(`${name}_gate`, { to: gateRole, using: all, withCheck: all });
export const roundId = () =>
	uuid('round_id')
		.notNull()
		.references(() => resonanceRounds.id, { onDelete: 'cascade' });
export const tenant = () =>
	uuid('tenant_id')
		.notNull()
		.references(() => municipalityTenants.id);

/** The words of the promise, one row a version; a round is bound to its own for good. */
export const resonancePromises = pgTable(
	'resonance_promises',
	{ version: integer('version').primaryKey(), de: text('de').notNull(), en: text('en').notNull() },
	() => [
		// with the rounds that hold it
		pgPolicy('resonance_promises_read', {
			for: 'select',
			to: appRole,
			using: sql`exists (select from resonance_rounds r where r.promise = version)`,
		}),
		gate('resonance_promises'),
	],
);

/** A round. There is no column that could switch its anonymity off. */
export const resonanceRounds = pgTable(
	'resonance_rounds',
	{
		id: id(),
		tenantId: tenant(),
		/** Who may know of the round: the tenant, or the association of a pooled one. */
		audience: uuid('audience').notNull(),
		question: text('question').notNull(),
		reason: text('reason').notNull(),
		template: text('template', { enum: templates }).notNull(),
		phase: text('phase', { enum: phases }).notNull(),
		facilitatorId: uuid('facilitator_id').notNull(),
		facilitatorName: text('facilitator_name').notNull(),
		/** Person of the staff council who reviews as well; null for live rounds, which have no review. */
		secondId: uuid('second_id'),
		secondName: text('second_name'),
		/** Name of the tenant that runs the round. */
		org: text('org').notNull(),
		/** Which of the two have confirmed the review. */
		confirmed: uuid('confirmed')
			.array()
			.notNull()
			.default(sql`'{}'`),
		promise: integer('promise')
			.notNull()
			.references(() => resonancePromises.version),
		/** SubjectPublicKeyInfo, base64. */
		publicKey: text('public_key').notNull(),
		fingerprint: text('fingerprint').notNull(),
		floor: integer('floor').notNull(),
		/** People of the frozen circle; null only within the transaction that opens the round. */
		size: integer('size'),
		openedOn: date('opened_on', { mode: 'string' }).notNull(),
		closesAt: moment('closes_at').notNull(),
		/** Published cards; null before the release. */
		cards: integer('cards'),
		/** Cards that the pair held back, counted by reason; null before the release. */
		held: jsonb('held').$type<{ reason: string; count: number }[]>(),
		outcome: text('outcome'),
		/** Day on which the key was destroyed and the cards were final; null while collecting. */
		closedOn: date('closed_on', { mode: 'string' }),
		way: text('way', { enum: ways }).notNull().default('sealed'),
		/** Name of the municipality's own template; null for one of the product's. */
		ownTemplate: text('own_template'),
		/** Question to arrive with, live rounds only; answers are spoken, and the question goes with the phase. */
		checkin: text('checkin'),
		/** End of the running timer; null for none. */
		timerEndsAt: moment('timer_ends_at'),
		/** Short code for guests without an account; null for none. */
		code: text('code'),
		/** Cards that guests may still drop by the code. */
		guestCards: integer('guest_cards').notNull().default(0),
		/** People whose paper cards and dots were entered for them, as declared. */
		paperPeople: integer('paper_people').notNull().default(0),
		/** Day of the reminder to the whole circle; null for none so far. */
		remindedOn: date('reminded_on', { mode: 'string' }),
		/** An objection of the staff council stands: nothing is taken, and the deadline waits. */
		paused: boolean('paused').notNull().default(false),
		/** The pulse series to which this wave belongs; null for single rounds. */
		seriesId: uuid('series_id'),
		/** Day on which the outcome was handed to the idea pipeline; null for not. */
		handedOn: date('handed_on', { mode: 'string' }),
		/** The forum's space in which the cards become topics; null unless the way is `asking`. */
		spaceId: uuid('space_id').references(() => forumSpaces.id),
		/** Weeks from this round of questions to the next; null for a single one. */
		repeatWeeks: integer('repeat_weeks'),
	},
	(t) => [
		pgPolicy('resonance_rounds_read', { for: 'select', to: appRole, using: sql`audience = any(${currentKeys})` }),
		pgPolicy('resonance_rounds_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`tenant_id = ${currentTenant} and audience = any(${currentKeys}) and facilitator_id = ${currentPerson}`,
		}),
		pgPolicy('resonance_rounds_update', {
			for: 'update',
			to: appRole,
			// the second one of a pooled round may be of another tenant
			using: sql`audience = any(${currentKeys}) and ${currentPerson} in (facilitator_id, second_id)`,
			// a live round is handed over to somebody else; resonance_rounds_guard keeps the pair of all others
			withCheck: sql`audience = any(${currentKeys})`,
		}),
		gate('resonance_rounds'),
		check('resonance_rounds_floor', sql`floor >= 5`),
		check('resonance_rounds_size', sql`size >= case when way = 'live' then 5 else 8 end`),
		check('resonance_rounds_second', sql`way = 'live' or second_id is not null`),
		check(
			'resonance_rounds_space',
			sql`(way = 'asking') = (space_id is not null) and (repeat_weeks is null or way = 'asking')`,
		),
		unique('resonance_rounds_code').on(t.code),
		index('resonance_rounds_series').on(t.seriesId),
		check('resonance_rounds_pair', sql`facilitator_id <> second_id`),
		index('resonance_rounds_list').on(t.tenantId, t.openedOn),
		index('resonance_rounds_asking').on(t.spaceId, t.openedOn),
	],
);

/** Private keys; the gate only, and only until the round closes. */
export const resonanceKeys = pgTable(
	'resonance_keys',
	{ roundId: roundId().primaryKey(), tenantId: tenant(), privateKey: text('private_key').notNull() },
	() => [
		// may be put down, never picked up again: reading is for the gate
		pgPolicy('resonance_keys_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`exists (select from resonance_rounds r where r.id = round_id and r.size is null and r.facilitator_id = ${currentPerson})`,
		}),
		gate('resonance_keys'),
	],
);

/** Who belongs to a round, frozen when it opens. No clock, and no sign of having taken part. */
export const resonanceCircle = pgTable(
	'resonance_circle',
	{
		roundId: roundId(),
		/** The member's own tenant. */
		tenantId: tenant(),
		audience: uuid('audience').notNull(),
		personId: uuid('person_id').notNull(),
		name: text('name').notNull(),
		org: text('org').notNull(),
		/** The account was old enough at the opening to count towards the floor; set by a trigger. */
		counts: boolean('counts').notNull().default(true),
		/** Units of the member at the opening of a wave, to compare it with others; empty for rounds that are no waves. */
		unitIds: uuid('unit_ids')
			.array()
			.notNull()
			.default(sql`'{}'`),
	},
	(t) => [
		primaryKey({ columns: [t.roundId, t.personId] }),
		pgPolicy('resonance_circle_read', { for: 'select', to: appRole, using: sql`audience = any(${currentKeys})` }),
		pgPolicy('resonance_circle_insert', {
			for: 'insert',
			to: appRole,
			// frozen: once the round has its size, nobody is added
			withCheck: sql`audience = any(${currentKeys}) and exists (select from resonance_rounds r where r.id = round_id and r.size is null and r.facilitator_id = ${currentPerson})`,
		}),
		gate('resonance_circle'),
		index('resonance_circle_person').on(t.personId),
	],
);

/** That tickets were handed out: the person was online while the round was open, no more. No clock. */
export const resonanceTickets = pgTable(
	'resonance_tickets',
	{
		roundId: roundId(),
		tenantId: tenant(),
		personId: uuid('person_id').notNull(),
		/** 0 for the first time, 1 for a lost browser. */
		renewal: smallint('renewal').notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.roundId, t.personId, t.renewal] }),
		pgPolicy('resonance_tickets_own', {
			to: appRole,
			using: sql`person_id = ${currentPerson}`,
			withCheck: sql`person_id = ${currentPerson} and tenant_id = ${currentTenant} and ${mine('resonance_tickets.round_id')}`,
		}),
		gate('resonance_tickets'),
		check('resonance_tickets_renewal', sql`renewal in (0, 1)`),
	],
);

/** Drops on their way; UNLOGGED (0005), so that no single one reaches the write-ahead log. The gate only. */
export const resonanceInbox = pgTable(
	'resonance_inbox',
	{
		/** SHA-256 of the token, or of the proof of a withdrawal or word, hex. */
		key: text('key').primaryKey(),
		/** What kind of drop; a withdrawal has no text, a ballot carries its choice as JSON. */
		kind: text('kind', { enum: dropKinds }).notNull().default('card'),
		/** The round, or the vote of a ballot. */
		roundId: uuid('round_id').notNull(),
		text: text('text'),
		receipt: text('receipt').notNull(),
	},
	() => [gate('resonance_inbox')],
);

/** Tokens that were used; the gate only. Shares no value with the cards. */
export const resonanceSpent = pgTable(
	'resonance_spent',
	{ tokenHash: text('token_hash').primaryKey(), roundId: roundId() },
	(t) => [gate('resonance_spent'), index('resonance_spent_round').on(t.roundId)],
);

/** Titles that the circle gives to cards that belong together. */
export const resonanceGroups = pgTable(
	'resonance_groups',
	{ id: id(), tenantId: tenant(), roundId: roundId(), title: text('title').notNull() },
	(t) => [
		pgPolicy('resonance_groups_circle', {
			to: appRole,
			using: sql`(${mine('resonance_groups.round_id')} or ${paired('resonance_groups.round_id')})`,
			withCheck: sql`(${mine('resonance_groups.round_id')} or ${paired('resonance_groups.round_id')}) and ${published('resonance_groups.round_id')}`,
		}),
		gate('resonance_groups'),
		unique('resonance_groups_round').on(t.roundId, t.id),
	],
);

/** Folded cards. Rewritten as a whole, in random order, by every fold; readable to the circle only once published. */
export const resonanceCards = pgTable(
	'resonance_cards',
	{
		id: id(),
		tenantId: tenant(),
		roundId: roundId(),
		text: text('text').notNull(),
		/** SHA-256 of the proof, hex: stands in the published list, and tells the author what became of the card. */
		receipt: text('receipt').notNull(),
		/** Why it was held back at the release; null for published. */
		held: text('held', { enum: holdReasons }),
		groupId: uuid('group_id'),
	},
	(t) => [
		pgPolicy('resonance_cards_read', {
			for: 'select',
			to: appRole,
			using: sql`(${published('resonance_cards.round_id')} and held is null and (${mine('resonance_cards.round_id')} or ${paired('resonance_cards.round_id')}))
				or exists (select from resonance_rounds r where r.id = resonance_cards.round_id and r.phase = 'reviewing' and ${currentPerson} in (r.facilitator_id, r.second_id))`,
		}),
		pgPolicy('resonance_cards_group', {
			for: 'update',
			to: appRole,
			using: sql`${published('resonance_cards.round_id')} and held is null and (${mine('resonance_cards.round_id')} or ${paired('resonance_cards.round_id')})`,
			withCheck: sql`held is null`,
		}),
		gate('resonance_cards'),
		foreignKey({
			name: 'resonance_cards_group_fk',
			columns: [t.roundId, t.groupId],
			foreignColumns: [resonanceGroups.roundId, resonanceGroups.id],
		}),
		unique('resonance_cards_receipt').on(t.roundId, t.receipt),
	],
);

/** What the two of the pair have chosen for cards under review; gone with the release. */
export const resonanceHolds = pgTable(
	'resonance_holds',
	{
		cardId: uuid('card_id')
			.notNull()
			.references(() => resonanceCards.id, { onDelete: 'cascade' }),
		tenantId: tenant(),
		roundId: roundId(),
		personId: uuid('person_id').notNull(),
		reason: text('reason', { enum: holdReasons }).notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.cardId, t.personId] }),
		pgPolicy('resonance_holds_pair', {
			to: appRole,
			using: sql`${paired('resonance_holds.round_id')}`,
			withCheck: sql`${paired('resonance_holds.round_id')} and person_id = ${currentPerson}`,
		}),
		gate('resonance_holds'),
	],
);

/** Next steps of an outcome; the owner has to accept. */
export const resonanceSteps = pgTable(
	'resonance_steps',
	{
		id: id(),
		tenantId: tenant(),
		roundId: roundId(),
		text: text('text').notNull(),
		ownerId: uuid('owner_id').notNull(),
		ownerName: text('owner_name').notNull(),
		due: date('due', { mode: 'string' }).notNull(),
		state: text('state', { enum: stepStates }).notNull(),
		note: text('note'),
		/** Day of the mail before it is due; null for none so far. */
		remindedOn: date('reminded_on', { mode: 'string' }),
	},
	(t) => [
		pgPolicy('resonance_steps_circle', {
			to: appRole,
			using: sql`(${mine('resonance_steps.round_id')} or ${paired('resonance_steps.round_id')})`,
			withCheck: sql`(${mine('resonance_steps.round_id')} or ${paired('resonance_steps.round_id')}) and ${published('resonance_steps.round_id')}`,
		}),
		gate('resonance_steps'),
		index('resonance_steps_round').on(t.roundId),
	],
);
