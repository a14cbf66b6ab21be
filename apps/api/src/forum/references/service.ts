/** Links from posts to other things of the platform, kept so that these can say what refers to them. */
import { linkedIn } from '@gestaltungsraum/domain/forum/references/rules';
import type { Ctx } from '../../kernel/context.ts';

const SHOWN = 10;

/** Topics that link to `t`, newest first; row security leaves out what the reader may not read. */
export function referredByJson(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(json_build_object('topicId', f.topic_id, 'number', f.number, 'title', f.title, 'authorOrg', f.author_org) order by f.last_post_at desc), '[]')
		from (select distinct on (o.id) x.topic_id, x.number, o.title, o.author_org, o.last_post_at from forum_references x join forum_topics o on o.id = x.topic_id
			where x.to_kind = 'topic' and x.to_id = t.id and x.topic_id <> t.id order by o.id, x.number limit ${SHOWN}) f)`;
}

/** Keeps what a post links to, as its text is now. */
export async function keepReferences(
	ctx: Ctx,
	{ postId, text, fresh }: { postId: string; text: string; fresh: boolean },
): Promise<void> {
	if (!fresh) await ctx.sql`delete from forum_references where post_id = ${postId}`;
	const links = linkedIn(text, ctx.kernel.env.origin);
	if (links.length === 0) return;
	await ctx.sql`
		insert into forum_references (tenant_id, topic_id, audience, post_id, number, to_kind, to_id)
		select p.tenant_id, p.topic_id, p.audience, p.id, p.number, link.kind, link.id from forum_posts p,
			unnest(${links.map(({ kind }) => kind)}::text[], ${links.map(({ id }) => id)}::uuid[]) as link (kind, id)
		where p.id = ${postId} on conflict do nothing`;
}
