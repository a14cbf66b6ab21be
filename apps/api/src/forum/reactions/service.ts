/** What people say to a post with a press: one row a person and kind. */
import { NAMES_MAX, type ReactionKind } from '@gestaltungsraum/domain/forum/reactions/terms';
import type { ReactionNames } from '@gestaltungsraum/domain/forum/reactions/contract';
import type { Ctx } from '../../kernel/context.ts';
import { noticeText } from '../../kernel/events.ts';
import { found, refuse } from '../../kernel/refuse.ts';

/** Counts of one post as JSON; `p` is the post. */
export function reactionsJson(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(json_build_object('kind', g.kind, 'count', g.count, 'mine', g.mine)), '[]')
		from (select x.kind, count(*) as count, bool_or(x.person_id = ${ctx.actor.personId}) as mine from forum_reactions x where x.post_id = p.id group by x.kind) g)`;
}

/** The same press twice changes nothing. @throws Refusal post_missing, post_deleted */
export async function react(
	ctx: Ctx,
	{ postId, kind, on }: { postId: string; kind: ReactionKind; on: boolean },
): Promise<void> {
	const { tenantId, personId, name, tenantName } = ctx.actor;
	const [row] = await ctx.sql<{ topicId: string; number: number; deletedAt: string | null }[]>`
		select topic_id as "topicId", number, deleted_at as "deletedAt" from forum_posts where id = ${postId}`;
	const post = found(row, 'post_missing');
	if (on) refuse(post.deletedAt === null ? null : 'post_deleted');
	const changed = on
		? await ctx.sql`
			insert into forum_reactions (tenant_id, topic_id, audience, post_id, person_id, kind, name, org)
			select ${tenantId}, topic_id, audience, id, ${personId}, ${kind}, ${name}, ${tenantName} from forum_posts where id = ${postId}
			on conflict do nothing`
		: await ctx.sql`delete from forum_reactions where post_id = ${postId} and person_id = ${personId} and kind = ${kind}`;
	if (changed.count === 0) return;
	const [channel, payload] = noticeText({ about: post.topicId, kind: 'changed', number: post.number });
	await ctx.sql`select pg_notify(${channel}, ${payload})`;
}

/** Who it was, for readers of the post. @throws Refusal post_missing */
export async function reactionNames(ctx: Ctx, { postId }: { postId: string }): Promise<ReactionNames> {
	const [row] = await ctx.sql<ReactionNames[]>`
		select (select coalesce(json_agg(json_build_object('kind', x.kind, 'name', x.name, 'org', x.org) order by x.org, x.name), '[]')
			from (select * from forum_reactions where post_id = p.id order by org, name limit ${NAMES_MAX}) x) as names
		from forum_posts p where p.id = ${postId}`;
	return found(row, 'post_missing');
}
