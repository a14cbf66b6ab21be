/** Reading one topic: a page of it in one statement, with everything that stands beside its posts. */
import type { PostList, PostView, TopicRow, TopicView } from '@gestaltungsraum/domain/forum/contract';
import { whyNotDecide } from '@gestaltungsraum/domain/forum/decisions/rules';
import { whyNotHost } from '@gestaltungsraum/domain/forum/guests/rules';
import { whyNotAccept, whyNotClose, whyNotReply, whyNotSteer } from '@gestaltungsraum/domain/forum/rules';
import type * as z from 'zod';
import type { Ctx } from '../kernel/context.ts';
import { found } from '../kernel/refuse.ts';
import { decisionsJson, hostsTopic, type RawDecision, viewDecision } from './decisions/service.ts';
import { filesJson } from './files/service.ts';
import { topicJson } from './lists.ts';
import { reactionsJson } from './reactions/service.ts';
import { referredByJson } from './references/service.ts';
import { markOwn } from './own-mention.ts';
import { reportJson } from './reports/service.ts';

interface Reading extends Pick<TopicView, 'seen' | 'draft' | 'report' | 'referredBy'> {
	topic: TopicRow & { createdAt: string; authorId: string; closedAt: string | null; steward: boolean; host: boolean };
	decisions: RawDecision[];
	posts: (PostView & Meaning)[];
	accepted: (NonNullable<TopicView['accepted']> & Meaning) | null;
}

/** Whether the post `p` names its reader, as a mention of theirs: written by a colleague, or where they have written themselves. */
function meant({ sql, actor }: Ctx) {
	return sql`position(${`@${actor.name}`} in p.text) > 0 and (p.tenant_id = ${actor.tenantId}
		or exists (select from forum_posts o where o.topic_id = p.topic_id and o.author_id = ${actor.membershipId} and o.deleted_at is null))`;
}

interface Meaning {
	readonly html: string;
	readonly meant: boolean;
}

/** Marks the reader's own name where a post mentions them. */
function shown<P extends Meaning>({ meant: own, ...post }: P, { actor }: Ctx) {
	return own ? { ...post, html: markOwn(post.html, actor.name) } : post;
}

/** `p` is the post. */
function postJson(ctx: Ctx) {
	return ctx.sql`json_build_object('id', p.id, 'number', p.number, 'author', json_build_object('id', p.author_id, 'name', p.author_name, 'role', p.author_role, 'org', p.author_org),
		'html', p.html, 'meant', ${meant(ctx)}, 'createdAt', p.created_at, 'editedAt', p.edited_at, 'deletedAt', p.deleted_at, 'mine', p.author_id = ${ctx.actor.membershipId},
		'reactions', ${reactionsJson(ctx)}, 'files', ${filesJson(ctx)})`;
}

/**
 * A page of a topic: the one that holds `around`, the last for `end`, else the one with the first unread post.
 * Numbers are dense, so a page is a range of the index, from either end. @throws Refusal topic_missing
 */
export async function readTopic(
	ctx: Ctx,
	{ id, around, end, size }: { id: string; around: number | null; end: boolean; size: number },
): Promise<TopicView> {
	const { personId, membershipId, tenantId } = ctx.actor;
	const wanted = end ? 2_000_000_000 : around;
	const [row] = await ctx.sql<{ view: Reading }[]>`
		select json_build_object(
			'topic', (${topicJson(ctx)})::jsonb || jsonb_build_object('createdAt', t.created_at, 'authorId', t.author_id, 'closedAt', t.closed_at,
				'steward', exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${personId}), 'host', ${hostsTopic(ctx)}),
			'seen', coalesce(r.number, 0),
			'draft', (select d.text from forum_drafts d where d.person_id = ${personId} and d.tenant_id = ${tenantId} and d.place_id = t.id),
			'accepted', (select json_build_object('number', p.number, 'authorName', p.author_name, 'authorOrg', p.author_org, 'html', p.html, 'meant', ${meant(ctx)})
				from forum_posts p where p.topic_id = t.id and p.number = t.accepted and p.deleted_at is null),
			'report', ${reportJson(ctx)}, 'decisions', ${decisionsJson(ctx)}, 'referredBy', ${referredByJson(ctx)},
			'posts', (select coalesce(json_agg(${postJson(ctx)} order by p.number), '[]') from forum_posts p
				where p.topic_id = t.id and p.number between start.at and start.at + ${size}::int - 1)) as view
		from forum_topics t join forum_spaces s on s.id = t.space_id
		left join forum_reads r on r.person_id = ${personId} and r.topic_id = t.id and r.tenant_id = ${tenantId}
		cross join lateral (select (greatest(least(coalesce(${wanted}::int, coalesce(r.number, 0) + 1), t.posts), 1) - 1) / ${size}::int * ${size}::int + 1 as at) start
		where t.id = ${id}`;
	const { topic, decisions, posts, accepted, ...rest } = found(row, 'topic_missing').view;
	const invited = ctx.actor.guestTopics.find(({ topicId }) => topicId === id);
	return {
		...rest,
		posts: posts.map((post) => shown(post, ctx)),
		accepted: accepted && shown(accepted, ctx),
		topic: { ...topic, mine: topic.authorId === membershipId },
		decisions: decisions.map((decision) => viewDecision(decision, topic, ctx)),
		guestUntil: invited ? new Date(invited.until).toISOString() : null,
		why: {
			reply: whyNotReply(topic),
			close: whyNotClose(topic, ctx.actor),
			steer: whyNotSteer(topic),
			accept: whyNotAccept(topic, ctx.actor),
			host: whyNotHost(topic, ctx.actor),
			decide: whyNotDecide(topic, ctx.actor),
		},
	};
}

/** Posts after a number, for live updates. */
export async function readPosts(
	ctx: Ctx,
	{ topicId, after, size }: { topicId: string; after: number; size: number },
): Promise<z.infer<typeof PostList>> {
	const [row] = await ctx.sql<{ posts: (PostView & Meaning)[]; total: number }[]>`
		select t.posts as total, (select coalesce(json_agg(${postJson(ctx)} order by p.number), '[]') from forum_posts p
			where p.topic_id = t.id and p.number > ${after} and p.number <= ${after + size}) as posts
		from forum_topics t where t.id = ${topicId}`;
	const { posts, total } = found(row, 'topic_missing');
	return { posts: posts.map((post) => shown(post, ctx)), total };
}
