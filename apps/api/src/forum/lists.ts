/** Reading lists of the forum. Each page is one statement: PostgreSQL makes the JSON, the contract strips it. */
import type { ForumHome, SpaceView, TopicList, TopicRow } from '@gestaltungsraum/domain/forum/contract';
import type { Today } from '@gestaltungsraum/domain/forum/today-contract';
import { isGuest } from '@gestaltungsraum/domain/audience';
import { hasFewStewards, whyNotStart } from '@gestaltungsraum/domain/forum/rules';
import { COMING_SHOWN, TOPICS_PAGE } from '@gestaltungsraum/domain/forum/terms';
import { identityInvitations } from '@gestaltungsraum/db/schema';
import { count } from 'drizzle-orm';
import type * as z from 'zod';
import { type Ctx, one } from '../kernel/context.ts';
import { found } from '../kernel/refuse.ts';
import { spaceAskingJson } from './asking/service.ts';
import { cursorOf, readCursor } from './cursor.ts';

const FAR = { moment: '9999-12-31T00:00:00+00:00', id: 'ffffffff-ffff-4fff-bfff-ffffffffffff' };

/** One topic of a list as JSON; `t`, `s` and `r` are topic, space and the reader's mark. */
export function topicJson(ctx: Ctx) {
	return ctx.sql`json_build_object('id', t.id, 'title', t.title, 'spaceSlug', s.slug, 'spaceTitle', s.title, 'visibility', t.visibility, 'scopeName', t.scope_name,
		'authorName', t.author_name, 'authorOrg', t.author_org, 'posts', t.posts, 'unread', greatest(t.posts - coalesce(r.number, 0), 0), 'kind', t.kind, 'solved', t.accepted is not null, 'pinned', t.pinned, 'closed', t.closed_at is not null, 'lastPostAt', t.last_post_at)`;
}

function page(rows: TopicRow[]): { topics: TopicRow[]; cursor: string | null } {
	const topics = rows.slice(0, TOPICS_PAGE);
	const last = topics.at(-1);
	return { topics, cursor: rows.length > TOPICS_PAGE && last ? cursorOf(last.lastPostAt, last.id) : null };
}

/** Newest topics of all spaces, by last post. */
export async function listTopics(
	ctx: Ctx,
	{ cursor, unread }: { cursor: string | null; unread: boolean },
): Promise<z.infer<typeof TopicList>> {
	const after = readCursor(cursor) ?? FAR;
	// the page is cut from the index first and joined after, whatever the planner thinks of small tables
	const newest = ctx.sql`select * from forum_topics where (last_post_at, id) < (${after.moment}::timestamptz, ${after.id}::uuid) order by last_post_at desc, id desc`;
	const rows = await ctx.sql<{ topic: TopicRow }[]>`
		select ${topicJson(ctx)} as topic from (${newest} ${unread ? ctx.sql`` : ctx.sql`limit ${TOPICS_PAGE + 1}`}) t join forum_spaces s on s.id = t.space_id
		left join forum_reads r on r.person_id = ${ctx.actor.personId} and r.topic_id = t.id and r.tenant_id = ${ctx.actor.tenantId}
		where ${unread ? ctx.sql`t.posts > coalesce(r.number, 0)` : ctx.sql`true`}
		order by t.last_post_at desc, t.id desc limit ${TOPICS_PAGE + 1}`;
	return page(rows.map((row) => row.topic));
}

/** All spaces, with the newest topics. */
export async function forumHome(ctx: Ctx): Promise<z.infer<typeof ForumHome>> {
	const [{ spaces }, list] = await Promise.all([
		ctx.sql<{ spaces: z.infer<typeof ForumHome>['spaces'] }[]>`
			select coalesce(json_agg(json_build_object('id', s.id, 'slug', s.slug, 'title', s.title, 'purpose', s.purpose,
				'topics', (select coalesce(sum(c.topics), 0) from forum_space_counts c where c.space_id = s.id)) order by s.position, s.title), '[]') as spaces
			from (select * from forum_spaces order by position, title limit 200) s`.then(one),
		listTopics(ctx, { cursor: null, unread: false }),
	]);
	return { spaces, newest: list.topics, cursor: list.cursor, whyNotStart: whyNotStart(ctx.actor) };
}

/** One space: its stewards, pinned topics, and the rest by last post. @throws Refusal space_missing */
export async function showSpace(
	ctx: Ctx,
	{ slug, cursor }: { slug: string; cursor: string | null },
): Promise<SpaceView> {
	const after = readCursor(cursor) ?? FAR;
	const { personId, tenantId } = ctx.actor;
	const [row] = await ctx.sql<
		(Pick<SpaceView, 'pinned' | 'topics' | 'workshops' | 'asking' | 'steward'> & {
			space: SpaceView['space'] & { houses: number; own: boolean };
		})[]
	>`
		select json_build_object('id', s.id, 'slug', s.slug, 'title', s.title, 'purpose', s.purpose,
				'stewards', (select coalesce(json_agg(json_build_object('name', w.name, 'org', w.org) order by w.org, w.name), '[]') from forum_stewards w where w.space_id = s.id),
				'houses', (select count(distinct w.tenant_id) from forum_stewards w where w.space_id = s.id), 'own', s.audience = s.tenant_id) as space,
			${spaceAskingJson(ctx)} as asking, exists (select from forum_stewards w where w.space_id = s.id and w.person_id = ${personId}) as steward,
			(select coalesce(json_agg(topic order by at desc), '[]') from (select ${topicJson(ctx)} as topic, t.last_post_at as at from forum_topics t
				left join forum_reads r on r.person_id = ${personId} and r.topic_id = t.id and r.tenant_id = ${tenantId} where t.space_id = s.id and t.pinned order by t.last_post_at desc limit 20) x) as pinned,
			(select coalesce(json_agg(topic order by at desc, id desc), '[]') from (select ${topicJson(ctx)} as topic, t.last_post_at as at, t.id from forum_topics t
				left join forum_reads r on r.person_id = ${personId} and r.topic_id = t.id and r.tenant_id = ${tenantId}
				where t.space_id = s.id and not t.pinned and (t.last_post_at, t.id) < (${after.moment}::timestamptz, ${after.id}::uuid)
				order by t.last_post_at desc, t.id desc limit ${TOPICS_PAGE + 1}) x) as topics,
			(select coalesce(json_agg(json_build_object('id', w.id, 'title', w.title, 'startsAt', w.starts_at, 'endsAt', w.ends_at, 'running', w.state = 'running') order by w.starts_at, w.id), '[]')
				from (select * from forum_workshops w where w.space_id = s.id and w.state in ('announced', 'running') and w.ends_at > ${ctx.now.toISOString()}::timestamptz
					order by w.starts_at, w.id limit ${cursor === null ? COMING_SHOWN : 0}) w) as workshops
		from forum_spaces s where s.slug = ${slug}`;
	const { space, pinned, workshops, topics: rows, asking, steward } = found(row, 'space_missing');
	const { topics, cursor: next } = page(rows);
	return {
		space: { ...space, fewStewards: hasFewStewards(space) },
		pinned: cursor ? [] : pinned,
		topics,
		workshops,
		cursor: next,
		asking: isGuest(ctx.actor) ? null : asking,
		steward,
		whyNotStart: whyNotStart(ctx.actor),
	};
}

/** "Heute für Sie": what moved where the reader takes part, what is new, and what was begun. */
export async function today(ctx: Ctx): Promise<Today> {
	const { personId, membershipId, tenantId } = ctx.actor;
	const [row, invitations] = await Promise.all([
		ctx.sql<Pick<Today, 'waiting' | 'newest' | 'drafts' | 'workshops'>[]>`
			select
				(select coalesce(json_agg(topic order by at desc), '[]') from (select ${topicJson(ctx)} as topic, t.last_post_at as at from forum_reads r join forum_topics t on t.id = r.topic_id
					join forum_spaces s on s.id = t.space_id where r.person_id = ${personId} and r.tenant_id = ${tenantId} and t.posts > r.number order by t.last_post_at desc limit 5) x) as waiting,
				(select coalesce(json_agg(topic order by at desc), '[]') from (select ${topicJson(ctx)} as topic, t.last_post_at as at from (select * from forum_topics order by last_post_at desc, id desc limit 60) t
					join forum_spaces s on s.id = t.space_id left join forum_reads r on r.person_id = ${personId} and r.topic_id = t.id and r.tenant_id = ${tenantId}
					where r.number is null and t.author_id <> ${membershipId} order by t.last_post_at desc, t.id desc limit 6) x) as newest,
				(select coalesce(json_agg(json_build_object('placeId', d.place_id, 'kind', d.kind, 'title', coalesce(nullif(d.title, ''), t.title, s.title, '–'))), '[]')
					from (select * from forum_drafts where person_id = ${personId} limit 5) d left join forum_topics t on t.id = d.place_id left join forum_spaces s on s.id = d.place_id) as drafts,
				(select coalesce(json_agg(json_build_object('id', w.id, 'title', w.title, 'startsAt', w.starts_at, 'endsAt', w.ends_at, 'running', w.state = 'running', 'offered', coalesce(w.own = 'offered', false)) order by w.starts_at), '[]')
					from (select w.id, w.title, w.starts_at, w.ends_at, w.state, r.state as own from forum_workshops w
						left join forum_workshop_registrations r on r.workshop_id = w.id and r.person_id = ${personId} and r.tenant_id = ${tenantId}
						where w.state in ('announced', 'running') and w.ends_at > ${ctx.now.toISOString()}::timestamptz
							and (${personId} = any(w.host_ids) or r.state in ('pending', 'confirmed', 'waiting', 'offered'))
						order by w.starts_at limit 3) w) as workshops`.then(one),
		ctx.actor.roles.includes('admin') ? ctx.tx.select({ open: count() }).from(identityInvitations).then(one) : null,
	]);
	return { ...row, openInvitations: invitations?.open ?? null };
}
