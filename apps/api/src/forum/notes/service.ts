/** Notes of a space: listing, reading in one statement, making, and who may what. */
import type { CommentView, FoundGroups, NoteList, NoteView } from '@gestaltungsraum/domain/forum/notes/contract';
import {
	type NoteFacts,
	whyNotAdd,
	whyNotApprove,
	whyNotComment,
	whyNotDecide,
	whyNotKeepNote,
	whyNotSettle,
	whyNotWriteNote,
} from '@gestaltungsraum/domain/forum/notes/rules';
import { COMMENTS_MAX, NOTES_LISTED, type NoteWriters, type ShownAs } from '@gestaltungsraum/domain/forum/notes/terms';
import { audienceOf, whyNotStart } from '@gestaltungsraum/domain/forum/rules';
import type { Visibility } from '@gestaltungsraum/domain/forum/terms';
import { forumNotes } from '@gestaltungsraum/db/schema';
import { isGuest, mayRead } from '@gestaltungsraum/domain/audience';
import { groupMention } from '@gestaltungsraum/domain/notifications/rules';
import type * as z from 'zod';
import { actorsOf } from '../../identity/actors.ts';
import { atGate, type Ctx } from '../../kernel/context.ts';
import { noticeText } from '../../kernel/events.ts';
import { found, refuse } from '../../kernel/refuse.ts';
import { offeredGroups } from '../../notifications/mentions/names.ts';
import { reachOf } from '../../notifications/mentions/note-groups.ts';
import { type Content, EMPTY } from './document.ts';
import { noteMarkdown, renderNote } from './render.ts';
import { digestOf } from './seal.ts';
import { noteVector } from './words.ts';

/** The newest notes of a space that the reader may read; those of workshops stand on the workshops' pages. */
export async function listNotes(ctx: Ctx, { slug }: { slug: string }): Promise<z.infer<typeof NoteList>> {
	const notes = await ctx.sql<z.infer<typeof NoteList>['notes']>`
		select n.id, n.title, n.state, n.author_name as "authorName", n.author_org as "authorOrg", n.changed_at as "changedAt",
			(select count(*)::int from forum_note_comments c where c.note_id = n.id and c.state = 'open') as open
		from forum_notes n join forum_spaces s on s.id = n.space_id where s.slug = ${slug} and n.workshop_id is null order by n.changed_at desc, n.id limit ${NOTES_LISTED}`;
	return { notes: [...notes], whyNotStart: whyNotStart(ctx.actor) };
}

interface Reading {
	note: NoteView['note'] & { tenantId: string; authorId: string; steward: boolean; workshop: boolean };
	content: Content;
	comments: (Omit<CommentView, 'why' | 'mine'> & { authorId: string })[];
	approvals: { name: string; org: string; digest: string; mine: boolean }[];
	addenda: NoteView['addenda'];
	harvest: NoteView['harvest'];
}

const author = (ctx: Ctx) => ctx.sql`'authorName', x.author_name, 'authorOrg', x.author_org`;

/** A note with everything beside it. @throws Refusal note_missing */
export async function readNote(ctx: Ctx, { id }: { id: string }): Promise<NoteView> {
	const { personId, membershipId } = ctx.actor;
	const [row] = await ctx.sql<{ view: Reading }[]>`
		select json_build_object(
			'note', json_build_object('id', n.id, 'title', n.title, 'state', n.state, 'authorId', n.author_id, 'authorName', n.author_name, 'authorOrg', n.author_org,
				'changedAt', n.changed_at, 'createdAt', n.created_at, 'spaceSlug', s.slug, 'spaceTitle', s.title, 'visibility', n.visibility, 'scopeName', n.scope_name,
				'shown', n.shown, 'writers', n.writers, 'generation', n.generation, 'digest', n.digest, 'frozenAt', n.frozen_at, 'seal', n.seal, 'tenantId', n.tenant_id,
				'workshop', n.workshop_id is not null, 'workshopId', n.workshop_id, 'workshopTitle', (select w.title from forum_workshops w where w.id = n.workshop_id),
				'steward', exists (select from forum_stewards w where w.space_id = n.space_id and w.person_id = ${personId})),
			'content', n.content,
			'comments', (select coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind, 'state', x.state, 'authorId', x.author_id, ${author(ctx)}, 'text', x.text,
				'quote', x.quote, 'anchor', x.anchor, 'replacement', x.replacement, 'reason', x.reason, 'settledBy', x.settled_by, 'createdAt', x.created_at) order by x.created_at, x.id), '[]')
				from (select * from forum_note_comments where note_id = n.id order by created_at limit ${COMMENTS_MAX}) x),
			'approvals', (select coalesce(json_agg(json_build_object('name', x.author_name, 'org', x.author_org, 'digest', x.digest, 'mine', x.author_id = ${membershipId})
				order by x.author_name), '[]') from forum_note_approvals x where x.note_id = n.id),
			'addenda', (select coalesce(json_agg(json_build_object('number', x.number, 'text', x.text, ${author(ctx)}, 'createdAt', x.created_at) order by x.number), '[]')
				from forum_note_addenda x where x.note_id = n.id),
			'harvest', (select coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'title', v.title, 'quote', v.quote, 'topicId', v.topic_id) order by v.title), '[]')
				from forum_workshop_harvest v where v.note_id = n.id)) as view
		from forum_notes n left join forum_spaces s on s.id = n.space_id where n.id = ${id}`;
	const { note, content, comments, approvals, addenda, harvest } = found(row, 'note_missing').view;
	return {
		note,
		html: renderNote(content, ctx.actor),
		comments: comments.map((comment) => ({
			...comment,
			mine: comment.authorId === membershipId,
			why: { settle: whyNotSettle(comment, note, ctx.actor), decide: whyNotDecide(comment, note, ctx.actor) },
		})),
		approvals: approvals.map(({ name, org, digest, mine }) => ({ name, org, mine, current: digest === note.digest })),
		addenda,
		harvest,
		why: {
			write: whyNotWriteNote(note, ctx.actor),
			keep: whyNotKeepNote(note, ctx.actor),
			comment: whyNotComment(note),
			approve: whyNotApprove(note, ctx.actor),
			add: whyNotAdd(note, ctx.actor),
		},
	};
}

export type KnownNote = NoteFacts & {
	readonly id: string;
	readonly audience: string;
	readonly title: string;
	readonly generation: number;
	readonly digest: string;
	/** Of the workshop it is written in. */
	readonly topicId: string | null;
};

/** What a change of a note has to know. @throws Refusal note_missing */
export async function knownNote(ctx: Ctx, id: string): Promise<KnownNote> {
	const [note] = await ctx.sql<KnownNote[]>`
		select n.id, n.audience, n.title, n.generation, n.digest, n.state, n.writers, n.tenant_id as "tenantId", n.author_id as "authorId",
			n.workshop_id is not null as workshop, (select w.topic_id from forum_workshops w where w.id = n.workshop_id) as "topicId",
			exists (select from forum_stewards w where w.space_id = n.space_id and w.person_id = ${ctx.actor.personId}) as steward
		from forum_notes n where n.id = ${id}`;
	return found(note, 'note_missing');
}

interface NewNote {
	readonly spaceId: string;
	readonly title: string;
	readonly visibility: Visibility;
	readonly scopeId: string | null;
	readonly shown: ShownAs;
	readonly writers: NoteWriters;
	/** Of a workshop whose hosts make it. */
	readonly workshopId?: string;
}

/** @throws Refusal guest_may_not_start, audience_not_yours, space_missing */
export async function startNote(
	ctx: Ctx,
	{ spaceId, title, visibility, scopeId, shown, writers, workshopId }: NewNote,
): Promise<{ id: string }> {
	refuse(whyNotStart(ctx.actor));
	const audience = found(audienceOf(visibility, scopeId, ctx.actor), 'audience_not_yours');
	const [space] =
		await ctx.sql`select (select name from municipality_units where id = ${scopeId}) as unit, (select name from municipality_associations where id = ${scopeId}) as association from forum_spaces where id = ${spaceId}`;
	const names = found(space, 'space_missing');
	const scopes: Partial<Record<Visibility, string>> = {
		team: names.unit as string,
		association: names.association as string,
		municipality: ctx.actor.tenantName,
	};
	const id = crypto.randomUUID();
	const now = ctx.now.toISOString();
	await ctx.tx.insert(forumNotes).values({
		id,
		tenantId: ctx.actor.tenantId,
		spaceId,
		visibility,
		audience,
		scopeName: scopes[visibility] ?? null,
		workshopId: workshopId ?? null,
		...authorOf(ctx),
		title,
		shown,
		writers,
		content: EMPTY,
		text: '',
		words: noteVector(title, ''),
		digest: digestOf(title, EMPTY),
		createdAt: now,
		changedAt: now,
	});
	return { id };
}

export function authorOf({ actor }: Ctx) {
	return { authorId: actor.membershipId, authorName: actor.name, authorOrg: actor.tenantName };
}

/** Title, who is shown, who writes; open editors hear of it at once. @throws Refusal note_missing, note_not_keeper */
export async function changeNote(
	ctx: Ctx,
	{ id, title, shown, writers }: { id: string; title: string; shown: ShownAs; writers: NoteWriters },
): Promise<void> {
	refuse(whyNotKeepNote(await knownNote(ctx, id), ctx.actor));
	const [row] = await ctx.sql<{ content: Content; text: string }[]>`
		update forum_notes set title = ${title}, shown = ${shown}, writers = ${writers} where id = ${id} returning content, text`;
	const { content, text } = found(row, 'note_missing');
	await ctx.sql`update forum_notes set digest = ${digestOf(title, content)}, words = ${noteVector(title, text)}::tsvector where id = ${id}`;
	await tellNote(ctx, id);
}

/** To everybody who has the note open: look at your right and at the note again. */
export async function tellNote({ sql }: Pick<Ctx, 'sql'>, id: string): Promise<void> {
	const [channel, payload] = noticeText({ about: id, kind: 'changed', number: 0 });
	await sql`select pg_notify(${channel}, ${payload})`;
}

/** People to mention or to give a task: of the own house only, and none for guests. @throws Refusal note_missing */
export async function findPeople(
	ctx: Ctx,
	{ noteId, query }: { noteId: string; query: string },
): Promise<{ people: { id: string; name: string; reads: boolean }[] }> {
	const { audience, topicId } = await knownNote(ctx, noteId);
	if (isGuest(ctx.actor)) return { people: [] };
	const wanted = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
	const people = await ctx.sql<{ id: string; name: string }[]>`
		select m.id, m.name from identity_memberships m where m.tenant_id = ${ctx.actor.tenantId} and m.active and m.name ilike ${wanted}
		order by m.name, m.id limit 8`;
	const ids = people.map((one) => one.id);
	const actors = await atGate(ctx.kernel, ({ sql }) => actorsOf(sql, ids));
	const reads = (id: string) => {
		const actor = actors.get(id);
		return actor !== undefined && mayRead(actor, { audience, topicId }, ctx.now.getTime());
	};
	return { people: people.map((one) => ({ ...one, reads: reads(one.id) })) };
}

/** Groups to mention, as posts offer them, with how many hear of it; none for guests. @throws Refusal note_missing */
export async function findGroups(
	ctx: Ctx,
	{ noteId, query }: { noteId: string; query: string },
): Promise<z.infer<typeof FoundGroups>> {
	await knownNote(ctx, noteId);
	if (isGuest(ctx.actor)) return { groups: [] };
	return atGate(ctx.kernel, async ({ sql, now }) => {
		const offered = await offeredGroups(sql, ctx.actor.tenantId, query);
		const reached = await reachOf(
			sql,
			noteId,
			offered.map(({ group }) => group),
			now,
		);
		return {
			groups: offered.map(({ group, ...shown }, at) => ({
				...shown,
				id: groupMention(group),
				reached: reached[at] ?? 0,
			})),
		};
	});
}

/** @throws Refusal note_missing */
export async function exportNote(ctx: Ctx, { id }: { id: string }): Promise<{ name: string; text: string }> {
	const [note] = await ctx.sql<
		{ title: string; content: Content }[]
	>`select title, content from forum_notes where id = ${id}`;
	const { title, content } = found(note, 'note_missing');
	const name = title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60);
	return { name: `${name || 'notiz'}.md`, text: noteMarkdown(title, content) };
}
