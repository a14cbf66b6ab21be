/** Fills an empty database with the demo world: one transaction, a few statements, the same ids each time. */
import { createHash } from 'node:crypto';
import type { Sql, Transaction } from '../src/client.ts';
import { addAskedTopics, type AskingRows, askingRows } from './asking-rows.ts';
import { associationId, members, tenantId, unitId } from './cast.ts';
import { exchangeRows } from './exchange-rows.ts';
import { draftRows, type ForumOptions, forumRows, readRows, type Row, spaceRow, stewardRows } from './forum-rows.ts';
import { type NoteMaker, noteRows } from './notes.ts';
import { noticeRows } from './notice-rows.ts';
import { people } from './people.ts';
import { objectionRows, settingsRows } from './council-rows.ts';
import { pulseRows } from './pulse-rows.ts';
import { templateRows } from './own-templates.ts';
import { tableNotes } from './workshop-notes.ts';
import { addWorkshopTopics, workshopRows } from './workshop-rows.ts';
import { roundRows } from './round-rows.ts';
import { demoId } from './seed.ts';
import { spaces } from './spaces.ts';
import { associations, type DemoUnit, tenants } from './tenants.ts';

export interface FillOptions extends ForumOptions {
	/** argon2id in PHC form of the password that all demo accounts share. */
	readonly passwordHash: string;
	/** Without it the world has no notes. */
	readonly notes?: NoteMaker;
}

export interface Filled {
	readonly tenants: number;
	readonly people: number;
	readonly spaces: number;
	readonly topics: number;
	readonly posts: number;
}

const DAY_MS = 86_400_000;
/** Invitations of Auental; `days` from now until they end, below zero when they have ended. */
const INVITATIONS = [
	{ email: 'ole.petersen@auental.example', name: 'Ole Petersen', unit: 'Team Standesamt', days: 13 },
	{ email: 'rieke.janssen@auental.example', name: 'Rieke Janssen', unit: 'Fachdienst Planung', days: 6 },
	{ email: 'tjark.onken@auental.example', name: 'Tjark Onken', unit: 'Fachdienst Ordnung', days: -4 },
];

/** Whether nobody has set up anything yet. Needs the gate's role. */
export async function isEmpty(sql: Sql): Promise<boolean> {
	const [row] = await sql<{ empty: boolean }[]>`select not exists (select from municipality_tenants) as empty`;
	return row?.empty ?? false;
}

/**
 * Writes the whole demo world, or nothing of it.
 * @param sql connected as gestaltungsraum_gate
 */
export async function fillDemo(sql: Sql, options: FillOptions): Promise<Filled> {
	const asking = options.topics === undefined ? askingRows(options) : null;
	const forum = forumRows(options, (rows, given) => {
		addWorkshopTopics(rows, given);
		if (asking) addAskedTopics(rows, asking);
	});
	const exchange = exchangeRows(forum, options.now);
	const notices = noticeRows(forum, exchange, options.now);
	const resonance = roundRows(options.now);
	const pulse = pulseRows(options.now);
	await sql.begin(async (tx) => {
		await insertTenants(tx);
		await insertPeople(tx, options);
		await insert(tx, 'forum_spaces', spaces.map(spaceRow));
		await insert(tx, 'forum_stewards', spaces.flatMap(stewardRows));
		await insert(tx, 'forum_topics', forum.topics);
		await insert(tx, 'forum_posts', forum.posts);
		await insert(tx, 'forum_reads', readRows(forum));
		await insert(tx, 'forum_guests', exchange.guests);
		await insert(tx, 'forum_links', exchange.links);
		await insert(tx, 'forum_requests', exchange.requests);
		await insert(tx, 'forum_reports', exchange.reports);
		await insert(tx, 'forum_reactions', exchange.reactions);
		await insert(tx, 'forum_decisions', exchange.decisions);
		await insert(tx, 'forum_voices', exchange.voices);
		await insert(tx, 'forum_ballots', exchange.ballots);
		await insert(tx, 'forum_objections', exchange.objections);
		await insert(tx, 'forum_drafts', draftRows(forum));
		await insert(tx, 'notifications_follows', notices.follows);
		await insert(tx, 'notifications_entries', notices.entries);
		await insert(tx, 'resonance_series', pulse.series);
		await insert(tx, 'resonance_templates', templateRows());
		if (options.topics === undefined) await insertWorkshops(tx, options);
		if (options.notes) await insertNotes(tx, options.now, options.notes);
		await insert(tx, 'resonance_rounds', resonance.rounds);
		await insert(tx, 'resonance_rounds', pulse.rounds);
		await insert(tx, 'resonance_keys', resonance.keys);
		await insert(tx, 'resonance_circle', resonance.circle);
		await insert(tx, 'resonance_circle', pulse.circle);
		await insert(tx, 'resonance_votes', pulse.votes);
		await insert(tx, 'resonance_vote_keys', pulse.keys);
		await insert(tx, 'resonance_groups', resonance.groups);
		await insert(tx, 'resonance_cards', resonance.cards);
		await insert(tx, 'resonance_steps', resonance.steps);
		await insert(tx, 'resonance_votes', resonance.votes);
		await insert(tx, 'resonance_vote_keys', resonance.voteKeys);
		await insert(tx, 'resonance_record', resonance.record);
		await insert(tx, 'resonance_settings', settingsRows(options.now));
		await insert(tx, 'resonance_objections', objectionRows(options.now));
		if (asking) await insertAsking(tx, asking);
	});
	return {
		tenants: tenants.length,
		people: people.length,
		spaces: spaces.length,
		topics: forum.topics.length,
		posts: forum.posts.length,
	};
}

/** One statement per table, in the order of the rows; PostgreSQL turns the JSON into the columns' types. */
async function insert(tx: Transaction, table: string, rows: readonly Row[]) {
	const [first] = rows;
	if (!first) return;
	const columns = tx(Object.keys(first));
	await tx`insert into ${tx(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${tx(table)}, ${tx.json(rows)})`;
}

async function insertNotes(tx: Transaction, now: Date, maker: NoteMaker) {
	const rows = noteRows(now, maker);
	await insert(tx, 'forum_notes', rows.notes);
	await insert(tx, 'forum_note_comments', rows.comments);
	await insert(tx, 'forum_note_approvals', rows.approvals);
	for (const { tenantId: tenant, noteId, state } of rows.snapshots)
		await tx`insert into forum_note_snapshots (tenant_id, note_id, generation, state, turn) values (${tenant}, ${noteId}, 1, array[${Buffer.from(state)}::bytea], 1)`;
	for (const { id, at, seal, approvers } of rows.closed)
		await tx`update forum_notes set state = 'frozen', frozen_at = ${at}, seal = ${seal}, approvers = ${tx.json(approvers)} where id = ${id}`;
	await insert(tx, 'forum_note_addenda', rows.addenda);
}

async function insertWorkshops(tx: Transaction, { now, notes }: FillOptions) {
	const rows = workshopRows(now);
	await insert(tx, 'forum_workshops', rows.workshops);
	await insert(tx, 'forum_workshop_hosts', rows.hosts);
	await insert(tx, 'forum_workshop_items', rows.items);
	await insert(tx, 'forum_workshop_tables', rows.tables);
	await insert(tx, 'forum_workshop_registrations', rows.registrations);
	await insert(tx, 'forum_workshop_questions', rows.questions);
	await insert(tx, 'forum_workshop_keys', rows.keys);
	await insert(tx, 'forum_workshop_harvest', rows.harvest);
	for (const { note, state, tenantId: tenant, noteId, approvals, closed } of notes ? tableNotes(now, notes) : []) {
		await insert(tx, 'forum_notes', [note]);
		await tx`insert into forum_note_snapshots (tenant_id, note_id, generation, state, turn) values (${tenant}, ${noteId}, 1, array[${Buffer.from(state)}::bytea], 1)`;
		await insert(tx, 'forum_note_approvals', approvals);
		if (closed)
			await tx`update forum_notes set state = 'frozen', frozen_at = ${closed.at}, seal = ${closed.seal}, approvers = ${tx.json(closed.approvers)} where id = ${noteId}`;
	}
}

async function insertAsking(tx: Transaction, rows: AskingRows) {
	await insert(tx, 'resonance_rounds', rows.rounds);
	await insert(tx, 'resonance_keys', rows.keys);
	await insert(tx, 'resonance_circle', rows.circle);
	await insert(tx, 'resonance_cards', rows.cards);
	await insert(tx, 'forum_asked', rows.asked);
}

async function insertTenants(tx: Transaction) {
	await insert(
		tx,
		'municipality_tenants',
		tenants.map(({ slug, name, partnerKind, land, inhabitants }) => ({
			id: tenantId(slug),
			kind: partnerKind === null ? 'administration' : 'partner',
			partner_kind: partnerKind,
			slug,
			name,
			land,
			inhabitants,
		})),
	);
	await insert(
		tx,
		'municipality_tenant_areas',
		tenants.flatMap(({ slug, areas }) =>
			areas.map(({ key, name, inhabitants }) => ({
				id: demoId('area', key),
				tenant_id: tenantId(slug),
				area_key: key,
				name,
				inhabitants,
				valid_from: '2021-11-01',
			})),
		),
	);
	await insert(
		tx,
		'municipality_units',
		tenants.flatMap(({ slug, units }) => unitRows(slug, units, null)),
	);
	await insert(
		tx,
		'municipality_associations',
		associations.map(({ slug, name }) => ({ id: associationId(slug), slug, name })),
	);
	await insert(
		tx,
		'municipality_association_members',
		associations.flatMap(({ slug, members: slugs }) =>
			slugs.map((member) => ({ association_id: associationId(slug), tenant_id: tenantId(member) })),
		),
	);
}

function unitRows(slug: string, units: readonly DemoUnit[], parentId: string | null): Row[] {
	return units.flatMap(({ kind, name, units: below }) => [
		{ id: unitId(slug, name), tenant_id: tenantId(slug), parent_id: parentId, name, kind },
		...unitRows(slug, below, unitId(slug, name)),
	]);
}

async function insertPeople(tx: Transaction, { now, passwordHash }: FillOptions) {
	await insert(
		tx,
		'identity_people',
		people.map(({ id, email, name }) => ({
			id,
			email,
			name,
			locale: 'de',
			password_hash: passwordHash,
			deactivated: false,
		})),
	);
	await insert(
		tx,
		'identity_memberships',
		members.map(({ person, seat }) => ({
			id: seat.id,
			tenant_id: tenantId(seat.tenant),
			person_id: person.id,
			name: person.name,
			email: person.email,
			roles: seat.roles,
			active: true,
			// younger accounts would not count in rounds
			joined_on: new Date(now.getTime() - 400 * DAY_MS).toISOString().slice(0, 10),
		})),
	);
	await insert(
		tx,
		'identity_membership_units',
		members.flatMap(({ seat }) =>
			seat.units.map((unit) => ({
				id: demoId('membership unit', seat.id, unit),
				tenant_id: tenantId(seat.tenant),
				membership_id: seat.id,
				unit_id: unitId(seat.tenant, unit),
			})),
		),
	);
	await insert(
		tx,
		'identity_invitations',
		INVITATIONS.map(({ email, name, unit, days }) => ({
			id: demoId('invitation', email),
			tenant_id: tenantId('auental'),
			email,
			name,
			roles: ['staff'],
			unit_ids: [unitId('auental', unit)],
			locale: 'de',
			// of no token that anybody could send: the links of these invitations lead nowhere
			hash: createHash('sha256').update(`demo invitation for ${email}`).digest('hex'),
			expires_at: new Date(now.getTime() + days * DAY_MS).toISOString(),
			version: 1,
		})),
	);
}
