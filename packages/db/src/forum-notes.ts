/** Notes written together: the readable state beside the log of changes it was made from (docs/adr/0016). */
import { sql } from 'drizzle-orm';
import {
	bigint,
	bigserial,
	check,
	customType,
	foreignKey,
	index,
	integer,
	jsonb,
	pgPolicy,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import {
	commentKinds,
	commentStates,
	noteStates,
	noteWriters,
	shownAs,
} from '@gestaltungsraum/domain/forum/notes/terms';
import { visibilities } from '@gestaltungsraum/domain/forum/terms';
import { forumSpaces } from './forum.ts';
import { forumWorkshops } from './forum-workshops.ts';
import { municipalityTenants } from './municipality.ts';
import { appRole, currentKeys, currentPerson, currentTenant, gateRole, id, moment } from './tenant.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const all = sql`true`;
const readable = sql`audience = any(${currentKeys})`;
const own = sql`tenant_id = ${currentTenant} and audience = any(${currentKeys})`;
const tenant = () =>
	uuid('tenant_id')
		.notNull()
		.references(() => municipalityTenants.id);

/**
 * A note belongs to the tenant of its author and is read by those who hold its audience key, like a topic (ADR 0003).
 * `content` and `text` are written in the same transaction as the snapshot that they were made from.
 */
export const forumNotes = pgTable(
	'forum_notes',
	{
		id: id(),
		tenantId: tenant(),
		spaceId: uuid('space_id')
			.notNull()
			.references(() => forumSpaces.id),
		visibility: text('visibility', { enum: visibilities }).notNull(),
		audience: uuid('audience').notNull(),
		/** Name of the unit, association or municipality that may read; null for platform and public. */
		scopeName: text('scope_name'),
		/** Written in a workshop, whose guests then read and write it, too; null otherwise. */
		workshopId: uuid('workshop_id').references(() => forumWorkshops.id),
		authorId: uuid('author_id').notNull(),
		authorName: text('author_name').notNull(),
		authorOrg: text('author_org').notNull(),
		title: text('title').notNull(),
		state: text('state', { enum: noteStates }).notNull().default('open'),
		shown: text('shown', { enum: shownAs }).notNull(),
		writers: text('writers', { enum: noteWriters }).notNull(),
		/** Documents of another generation are never merged into this one. */
		generation: integer('generation').notNull().default(1),
		/** The document as JSON, for reading without an editor. */
		content: jsonb('content').notNull(),
		/** Its words, a line a block. */
		text: text('text').notNull(),
		/** Folded words of title and text with their endings (ADR 0010); null until they are made. */
		words: tsvector('words'),
		/** SHA-256 over title and content in canonical form, hex. */
		digest: text('digest').notNull(),
		createdAt: moment('created_at').notNull(),
		/** Nobody's name stands beside it: the log of changes has no authors. */
		changedAt: moment('changed_at').notNull(),
		frozenAt: moment('frozen_at'),
		/** SHA-256 over title, content and approvers in canonical form, hex; set once, when the note is closed. */
		seal: text('seal'),
		/** Who approved what was sealed: name and organisation. */
		approvers: jsonb('approvers'),
	},
	(t) => [
		pgPolicy('forum_notes_read', {
			for: 'select',
			to: appRole,
			using: sql`${readable} or (workshop_id is not null and exists (select from forum_workshops w where w.id = workshop_id))`,
		}),
		pgPolicy('forum_notes_insert', { for: 'insert', to: appRole, withCheck: own }),
		pgPolicy('forum_notes_update', {
			for: 'update',
			to: appRole,
			using: sql`audience = any(${currentKeys}) and (tenant_id = ${currentTenant} or exists (select from forum_stewards w where w.space_id = forum_notes.space_id and w.person_id = ${currentPerson}))`,
		}),
		pgPolicy('forum_notes_gate', { to: gateRole, using: all, withCheck: all }),
		unique('forum_notes_audience').on(t.id, t.audience),
		index('forum_notes_space').on(t.spaceId, t.changedAt.desc().nullsFirst()),
		index('forum_notes_words').using('gin', t.words),
		check(
			'forum_notes_sealed',
			sql`(state = 'frozen') = (seal is not null and frozen_at is not null and approvers is not null)`,
		),
	],
);

/** Every change that was acknowledged, until it is part of a snapshot. Append only; no author, no clock. At the gate only. */
export const forumNoteUpdates = pgTable(
	'forum_note_updates',
	{
		id: bigserial('id', { mode: 'number' }).primaryKey(),
		tenantId: tenant(),
		noteId: uuid('note_id')
			.notNull()
			.references(() => forumNotes.id),
		generation: integer('generation').notNull(),
		data: bytea('data').notNull(),
	},
	(t) => [
		pgPolicy('forum_note_updates_gate', { to: gateRole, using: all, withCheck: all }),
		index('forum_note_updates_note').on(t.noteId, t.generation, t.id),
	],
);

/** The document up to `lastId`; one row a note and generation. At the gate only. */
export const forumNoteSnapshots = pgTable(
	'forum_note_snapshots',
	{
		tenantId: tenant(),
		noteId: uuid('note_id')
			.notNull()
			.references(() => forumNotes.id),
		generation: integer('generation').notNull(),
		/** Updates in their order: read one after the other, so that a long document holds nobody up. */
		state: bytea('state').array().notNull(),
		/** How often it was written: two that fold at once do not overwrite each other. */
		turn: bigint('turn', { mode: 'number' }).notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.noteId, t.generation] }),
		// without a piece nobody would know that there is a snapshot
		check('forum_note_snapshots_some', sql`cardinality(state) > 0`),
		pgPolicy('forum_note_snapshots_gate', { to: gateRole, using: all, withCheck: all }),
	],
);

/** Rows below a note carry its audience, like posts below a topic. */
const toNote = (name: string, t: { noteId: never; audience: never }) =>
	foreignKey({ name, columns: [t.noteId, t.audience], foreignColumns: [forumNotes.id, forumNotes.audience] }).onUpdate(
		'cascade',
	);
/** Guests of a workshop read what stands below its notes, and remark on them. */
const inWorkshop = sql`exists (select from forum_notes n where n.id = note_id and n.workshop_id is not null)`;
const below = (name: string, guests: 'read' | 'write') => [
	pgPolicy(`${name}_read`, {
		for: 'select',
		to: appRole,
		using: sql`${readable} or ${inWorkshop}`,
	}),
	pgPolicy(`${name}_insert`, {
		for: 'insert',
		to: appRole,
		withCheck: guests === 'write' ? sql`tenant_id = ${currentTenant} and (${readable} or ${inWorkshop})` : own,
	}),
	pgPolicy(`${name}_gate`, { to: gateRole, using: all, withCheck: all }),
];
const author = () => ({
	authorId: uuid('author_id').notNull(),
	authorName: text('author_name').notNull(),
	authorOrg: text('author_org').notNull(),
});

export const forumNoteComments = pgTable(
	'forum_note_comments',
	{
		id: id(),
		tenantId: tenant(),
		noteId: uuid('note_id').notNull(),
		audience: uuid('audience').notNull(),
		kind: text('kind', { enum: commentKinds }).notNull(),
		state: text('state', { enum: commentStates }).notNull().default('open'),
		...author(),
		text: text('text').notNull(),
		/** The words that it is about, as they stood. */
		quote: text('quote').notNull(),
		/** Start and end as Yjs knows them. */
		anchor: text('anchor'),
		replacement: text('replacement'),
		reason: text('reason'),
		settledBy: text('settled_by'),
		createdAt: moment('created_at').notNull(),
	},
	(t) => [
		...below('forum_note_comments', 'write'),
		pgPolicy('forum_note_comments_update', { for: 'update', to: appRole, using: sql`${readable} or ${inWorkshop}` }),
		toNote('forum_note_comments_note_fk', t as never),
		index('forum_note_comments_note').on(t.noteId, t.createdAt),
		check('forum_note_comments_kind', sql`(kind = 'suggestion') = (replacement is not null)`),
	],
);

/** States of a note that one can look at again; a name only when somebody gave one. */
export const forumNoteVersions = pgTable(
	'forum_note_versions',
	{
		id: id(),
		tenantId: tenant(),
		noteId: uuid('note_id').notNull(),
		audience: uuid('audience').notNull(),
		number: integer('number').notNull(),
		name: text('name'),
		content: jsonb('content').notNull(),
		madeAt: moment('made_at').notNull(),
	},
	(t) => [
		pgPolicy('forum_note_versions_read', { for: 'select', to: appRole, using: readable }),
		pgPolicy('forum_note_versions_gate', { to: gateRole, using: all, withCheck: all }),
		toNote('forum_note_versions_note_fk', t as never),
		uniqueIndex('forum_note_versions_number').on(t.noteId, t.number),
	],
);

/** Who stands for which text: the digest tells whether it is still the same. No clock. */
export const forumNoteApprovals = pgTable(
	'forum_note_approvals',
	{
		id: id(),
		tenantId: tenant(),
		noteId: uuid('note_id').notNull(),
		audience: uuid('audience').notNull(),
		...author(),
		digest: text('digest').notNull(),
	},
	(t) => [
		...below('forum_note_approvals', 'read'),
		pgPolicy('forum_note_approvals_own', {
			for: 'update',
			to: appRole,
			using: own,
			withCheck: own,
		}),
		toNote('forum_note_approvals_note_fk', t as never),
		uniqueIndex('forum_note_approvals_author').on(t.noteId, t.authorId),
	],
);

/** What is added below a closed note. Append only. */
export const forumNoteAddenda = pgTable(
	'forum_note_addenda',
	{
		id: id(),
		tenantId: tenant(),
		noteId: uuid('note_id').notNull(),
		audience: uuid('audience').notNull(),
		number: integer('number').notNull(),
		...author(),
		text: text('text').notNull(),
		/** As those of the note; null until they are made. */
		words: tsvector('words'),
		createdAt: moment('created_at').notNull(),
	},
	(t) => [
		...below('forum_note_addenda', 'read'),
		index('forum_note_addenda_words').using('gin', t.words),
		toNote('forum_note_addenda_note_fk', t as never),
		uniqueIndex('forum_note_addenda_number').on(t.noteId, t.number),
	],
);
