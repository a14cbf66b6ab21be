/** One topic: writing into it. */
import { forumPosts, forumTopics } from '@gestaltungsraum/db/schema';
import {
	audienceOf,
	type TopicFacts,
	whyNotAccept,
	whyNotClose,
	whyNotDelete,
	whyNotEdit,
	whyNotReply,
	whyNotStart,
	whyNotSteer,
} from '@gestaltungsraum/domain/forum/rules';
import type { ReportFields } from '@gestaltungsraum/domain/forum/reports/contract';
import type { TopicKind, Visibility } from '@gestaltungsraum/domain/forum/terms';
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import { roles, type Role } from '@gestaltungsraum/domain/identity/terms';
import { eq } from 'drizzle-orm';
import { type Ctx, one } from '../kernel/context.ts';
import { noticeText } from '../kernel/events.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { attachFiles, dropFiles, exchangeFiles } from './files/service.ts';
import { renderMarkdown } from './markdown.ts';
import { keepReferences } from './references/service.ts';
import { addReport } from './reports/service.ts';
import { tellOf } from '../notifications/tell.ts';

/** Shown with every post: the first role that is more than "staff". */
function shownRole(ctx: Ctx): Role {
	return roles.find((role) => role !== 'staff' && ctx.actor.roles.includes(role)) ?? ctx.actor.roles[0] ?? 'staff';
}

function author(ctx: Ctx) {
	const { membershipId, name, tenantName } = ctx.actor;
	return { authorId: membershipId, authorName: name, authorRole: shownRole(ctx), authorOrg: tenantName };
}

interface NewTopic {
	readonly spaceId: string;
	readonly title: string;
	readonly text: string;
	readonly visibility: Visibility;
	readonly scopeId: string | null;
	readonly kind: TopicKind;
	readonly report: ReportFields | null;
}

/** Opens a topic with its first post. @throws Refusal guest_may_not_start, audience_not_yours, space_missing, report_incomplete */
export async function startTopic(
	ctx: Ctx,
	{ spaceId, title, text, visibility, scopeId, kind, report }: NewTopic,
): Promise<{ id: string }> {
	refuse(whyNotStart(ctx.actor));
	refuse((kind === 'report') === (report !== null) ? null : 'report_incomplete');
	const audience = found(audienceOf(visibility, scopeId, ctx.actor), 'audience_not_yours');
	const html = renderMarkdown(text);
	const now = ctx.now.toISOString();
	const id = crypto.randomUUID();
	const { tenantId } = ctx.actor;
	const [space] =
		await ctx.sql`select (select name from municipality_units where id = ${scopeId}) as unit, (select name from municipality_associations where id = ${scopeId}) as association from forum_spaces where id = ${spaceId}`;
	const names = found(space, 'space_missing');
	const scopeName =
		visibility === 'team'
			? names.unit
			: visibility === 'association'
				? names.association
				: visibility === 'municipality'
					? ctx.actor.tenantName
					: null;
	const { authorRole, ...by } = author(ctx);
	await ctx.tx.insert(forumTopics).values({
		id,
		tenantId,
		spaceId,
		visibility,
		audience,
		scopeName,
		...by,
		title,
		kind,
		posts: 1,
		createdAt: now,
		lastPostAt: now,
	});
	const postId = crypto.randomUUID();
	await ctx.tx.insert(forumPosts).values({
		id: postId,
		tenantId,
		topicId: id,
		audience,
		number: 1,
		...by,
		authorRole,
		text,
		html,
		words: searchVector(title, text),
		key: id,
		createdAt: now,
	});
	if (report) await addReport(ctx, { topicId: id, audience }, report);
	await keepReferences(ctx, { postId, text, fresh: true });
	await seen(ctx, id, 1);
	await discardDraft(ctx, { placeId: spaceId });
	await tellOf(ctx, 'post', postId);
	return { id };
}

/**
 * Answers. The same key twice stores one post and gives its number again.
 * @throws Refusal topic_missing, topic_closed
 */
export async function reply(
	ctx: Ctx,
	{ topicId, text, key, files }: { topicId: string; text: string; key: string; files: readonly string[] },
): Promise<{ number: number }> {
	const html = renderMarkdown(text);
	const words = searchVector('', text);
	const now = ctx.now.toISOString();
	const { personId, membershipId, tenantId } = ctx.actor;
	// the lock on the topic gives the post its number, and lets a second try with the same key see the first
	const [row] = await ctx.sql<{ closedAt: string | null; audience: string; authorId: string; steward: boolean }[]>`
		select t.closed_at as "closedAt", t.audience, t.author_id as "authorId",
			exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${personId}) as steward
		from forum_topics t where t.id = ${topicId} for no key update of t`;
	const topic = found(row, 'topic_missing');
	const [before] = await ctx.sql<
		{ number: number }[]
	>`select number from forum_posts where author_id = ${membershipId} and key = ${key}`;
	if (before) return before;
	refuse(whyNotReply(topic));
	const by = author(ctx);
	const { number, id: postId } = one(
		await ctx.sql<{ number: number; id: string }[]>`
			with moved as (update forum_topics set posts = posts + 1, last_post_at = ${now}::timestamptz where id = ${topicId} returning posts)
			insert into forum_posts (tenant_id, topic_id, audience, number, author_id, author_name, author_role, author_org, text, html, words, key, created_at)
			select ${tenantId}, ${topicId}, ${topic.audience}, posts, ${by.authorId}, ${by.authorName}, ${by.authorRole}, ${by.authorOrg}, ${text}, ${html}, ${words}::tsvector, ${key}, ${now}::timestamptz from moved
			returning number, id`,
	);
	await keepReferences(ctx, { postId, text, fresh: true });
	await attachFiles(ctx, { topicId, postId, files });
	const [channel, payload] = noticeText({ about: topicId, kind: 'posted', number });
	await Promise.all([
		seen(ctx, topicId, number),
		discardDraft(ctx, { placeId: topicId }),
		ctx.sql`select pg_notify(${channel}, ${payload})`,
		tellOf(ctx, 'post', postId),
	]);
	return { number };
}

async function ownPost(
	ctx: Ctx,
	id: string,
): Promise<{
	topicId: string;
	number: number;
	authorId: string;
	deletedAt: string | null;
	text: string;
	topic: TopicFacts & { title: string; posts: number };
}> {
	const [row] = await ctx.sql<
		{
			topicId: string;
			number: number;
			authorId: string;
			deletedAt: string | null;
			text: string;
			topicAuthor: string;
			closedAt: string | null;
			title: string;
			posts: number;
			steward: boolean;
		}[]
	>`
		select p.topic_id as "topicId", p.number, p.author_id as "authorId", p.deleted_at as "deletedAt", p.text, t.author_id as "topicAuthor", t.closed_at as "closedAt", t.title, t.posts,
			exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${ctx.actor.personId}) as steward
		from forum_posts p join forum_topics t on t.id = p.topic_id where p.id = ${id}`;
	const { topicAuthor, closedAt, title, posts, steward, ...post } = found(row, 'post_missing');
	return { ...post, topic: { authorId: topicAuthor, closedAt, title, posts, steward } };
}

/** The Markdown of an own post. @throws Refusal post_missing, not_author, post_deleted */
export async function postSource(ctx: Ctx, { id }: { id: string }): Promise<{ text: string }> {
	const post = await ownPost(ctx, id);
	refuse(whyNotEdit(post, post.topic, ctx.actor));
	return { text: post.text };
}

/** @throws Refusal post_missing, not_author, post_deleted, topic_closed, file_missing */
export async function editPost(
	ctx: Ctx,
	{ id, text, files }: { id: string; text: string; files?: readonly string[] | undefined },
): Promise<void> {
	const post = await ownPost(ctx, id);
	refuse(whyNotEdit(post, post.topic, ctx.actor));
	if (files) await exchangeFiles(ctx, { topicId: post.topicId, postId: id, files });
	// files that join the first post right after the topic began are no change of what somebody has read and answered
	if (text !== post.text || post.topic.posts > 1) {
		const words = searchVector(post.number === 1 ? post.topic.title : '', text);
		await ctx.tx
			.update(forumPosts)
			.set({ text, html: renderMarkdown(text), words, editedAt: ctx.now.toISOString() })
			.where(eq(forumPosts.id, id));
		await keepReferences(ctx, { postId: id, text, fresh: false });
	}
	await notify(ctx, post.topicId, post.number);
}

/** Empties an own post and leaves its mark: the number stays, the words go, also from search. */
export async function removePost(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const post = await ownPost(ctx, id);
	refuse(whyNotDelete(post, ctx.actor));
	await ctx.tx
		.update(forumPosts)
		.set({ text: '', html: '', words: null, deletedAt: ctx.now.toISOString() })
		.where(eq(forumPosts.id, id));
	await keepReferences(ctx, { postId: id, text: '', fresh: false });
	await dropFiles(ctx, { postId: id });
	await notify(ctx, post.topicId, post.number);
}

async function steered(
	ctx: Ctx,
	id: string,
	why: (topic: TopicFacts & { kind: TopicKind }) => Parameters<typeof refuse>[0],
	change: Partial<typeof forumTopics.$inferInsert>,
) {
	const [topic] = await ctx.sql<(TopicFacts & { kind: TopicKind })[]>`
		select t.kind, t.author_id as "authorId", t.closed_at as "closedAt", exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${ctx.actor.personId}) as steward
		from forum_topics t where t.id = ${id}`;
	refuse(why(found(topic, 'topic_missing')));
	await ctx.tx.update(forumTopics).set(change).where(eq(forumTopics.id, id));
	await notify(ctx, id, 0);
}

export function pinTopic(ctx: Ctx, { id, pinned }: { id: string; pinned: boolean }): Promise<void> {
	return steered(ctx, id, whyNotSteer, { pinned });
}

export function closeTopic(ctx: Ctx, { id, closed }: { id: string; closed: boolean }): Promise<void> {
	return steered(ctx, id, (topic) => whyNotClose(topic, ctx.actor), {
		closedAt: closed ? ctx.now.toISOString() : null,
	});
}

/** Says which answer helped, or takes that back. @throws Refusal topic_missing, post_missing, not_question, not_asker */
export async function acceptAnswer(ctx: Ctx, { id, number }: { id: string; number: number | null }): Promise<void> {
	if (number !== null) {
		const [post] = await ctx.sql`
			select from forum_posts where topic_id = ${id} and number = ${number} and deleted_at is null`;
		found(post, 'post_missing');
	}
	await steered(ctx, id, (topic) => whyNotAccept(topic, ctx.actor), { accepted: number });
	if (number !== null) await tellOf(ctx, 'accepted', `${id}:${number}`);
}

/** Moves a topic to another space; its readers stay the same. @throws Refusal space_missing, not_steward */
export async function moveTopic(ctx: Ctx, { id, spaceId }: { id: string; spaceId: string }): Promise<void> {
	const [space] = await ctx.sql`select id from forum_spaces where id = ${spaceId}`;
	found(space, 'space_missing');
	await steered(ctx, id, whyNotSteer, { spaceId, pinned: false });
}

async function notify(ctx: Ctx, topicId: string, number: number) {
	const [channel, payload] = noticeText({ about: topicId, kind: 'changed', number });
	await ctx.sql`select pg_notify(${channel}, ${payload})`;
}

/** Remembers how far the person has read; never goes back. */
async function seen(ctx: Ctx, topicId: string, number: number) {
	const { tenantId, personId } = ctx.actor;
	await ctx.sql`insert into forum_reads (tenant_id, person_id, topic_id, number) values (${tenantId}, ${personId}, ${topicId}, ${number})
		on conflict (person_id, topic_id, tenant_id) do update set number = greatest(forum_reads.number, excluded.number) where forum_reads.number < excluded.number`;
}

/** @throws Refusal topic_missing */
export async function markRead(ctx: Ctx, { topicId, number }: { topicId: string; number: number }): Promise<void> {
	const [topic] = await ctx.tx
		.select({ posts: forumTopics.posts })
		.from(forumTopics)
		.where(eq(forumTopics.id, topicId));
	await seen(ctx, topicId, Math.min(number, found(topic, 'topic_missing').posts));
}

/** Keeps a draft on the server; an empty one is forgotten. @throws Refusal topic_missing */
export async function saveDraft(
	ctx: Ctx,
	{ placeId, title, text }: { placeId: string; title: string; text: string },
): Promise<void> {
	if (title === '' && text === '') return discardDraft(ctx, { placeId });
	const { tenantId, personId } = ctx.actor;
	const saved = await ctx.sql`
		insert into forum_drafts (tenant_id, person_id, place_id, kind, title, text)
		select ${tenantId}, ${personId}, ${placeId}, kind, ${title}, ${text}
		from (select 'reply' as kind from forum_topics where id = ${placeId} union all select 'topic' from forum_spaces where id = ${placeId}) place
		on conflict (person_id, tenant_id, place_id) do update set title = excluded.title, text = excluded.text`;
	if (saved.count === 0) throw new Refusal('topic_missing');
}

export async function draftOf(
	ctx: Ctx,
	{ placeId }: { placeId: string },
): Promise<{ title: string; text: string } | null> {
	const [draft] = await ctx.sql<
		{ title: string; text: string }[]
	>`select title, text from forum_drafts where person_id = ${ctx.actor.personId} and tenant_id = ${ctx.actor.tenantId} and place_id = ${placeId}`;
	return draft ?? null;
}

export async function discardDraft(ctx: Ctx, { placeId }: { placeId: string }): Promise<void> {
	await ctx.sql`delete from forum_drafts where person_id = ${ctx.actor.personId} and tenant_id = ${ctx.actor.tenantId} and place_id = ${placeId}`;
}
