/** Who follows a topic, and whom a post concerns. Read at the gate: they belong to many tenants. */
import type { Transaction } from '@gestaltungsraum/db/client';
import { toldOfPost } from '@gestaltungsraum/domain/notifications/rules';
import type { Level } from '@gestaltungsraum/domain/notifications/terms';
import { meantBy, type Mentioning } from './mentions/names.ts';
import type { News } from './news.ts';

interface Follower {
	readonly membershipId: string;
	readonly topic: Level | null;
	readonly space: Level | null;
	readonly wrote: boolean;
	readonly member: boolean;
	/** The last post of the topic that was read. */
	readonly seen: number;
}

/** Who follows a topic or its space, has written there, or is among `more`; `units` and `stewards` widen the circle. */
export async function followers(
	sql: Transaction,
	{ topicId, spaceId }: { topicId: string; spaceId: string },
	{ more = [] as readonly string[], units = [] as readonly string[], stewards = false },
	after: string,
	size: number,
): Promise<Follower[]> {
	return sql<Follower[]>`
		with unit as (
			with recursive below as (
				select id from municipality_units where id = any (${[...units]}::uuid[])
				union select u.id from municipality_units u join below b on u.parent_id = b.id)
			select mu.membership_id as id from identity_membership_units mu join below b on b.id = mu.unit_id
		), steward as (
			select m.id from forum_stewards w join identity_memberships m on m.person_id = w.person_id and m.tenant_id = w.tenant_id where ${stewards} and w.space_id = ${spaceId}
		), known as (
			select unnest(${[...more]}::uuid[]) as id
			union select m.id from notifications_follows f join identity_memberships m on m.person_id = f.person_id and m.tenant_id = f.tenant_id where f.place_id in (${topicId}, ${spaceId})
			union select author_id from forum_posts where topic_id = ${topicId}
			union select author_id from forum_topics where id = ${topicId}
			union select id from unit union select id from steward
		), next as (select id from known where id > ${after}::uuid order by id limit ${size})
		select m.id as "membershipId", ft.level as topic, fs.level as space,
			exists (select from forum_posts p where p.author_id = m.id and p.topic_id = ${topicId}) as wrote,
			m.id in (select id from unit) or m.id in (select id from steward) as member,
			coalesce(r.number, 0) as seen
		from next join identity_memberships m on m.id = next.id
		left join notifications_follows ft on ft.place_id = ${topicId} and ft.person_id = m.person_id and ft.tenant_id = m.tenant_id
		left join notifications_follows fs on fs.place_id = ${spaceId} and fs.person_id = m.person_id and fs.tenant_id = m.tenant_id
		left join forum_reads r on r.topic_id = ${topicId} and r.person_id = m.person_id and r.tenant_id = m.tenant_id
		order by m.id`;
}

export const lastOf = (list: readonly Follower[], size: number) =>
	list.length < size ? null : (list.at(-1)?.membershipId ?? null);

/**
 * Whom a post concerns, written already or about to be.
 * @param quietly counts also those who have muted the place: whoever writes must not learn who has
 */
export async function concernedBy(
	sql: Transaction,
	post: Mentioning & { readonly spaceId: string; readonly number: number },
	{ quietly = false } = {},
): Promise<News['concerned']> {
	const meant = await meantBy(sql, post);
	return async (step, after, size) => {
		const list = await followers(step, post, { ...meant, more: meant.named }, after, size);
		return {
			last: lastOf(list, size),
			list: list.flatMap(({ membershipId, member, seen, wrote, ...chosen }) => {
				const heard = (level: Level | null) => (quietly && level === 'mute' ? null : level);
				const following = { topic: heard(chosen.topic), space: heard(chosen.space), wrote };
				// who mentions somebody wants to be heard, also by whoever has read it already
				const level = following.topic ?? following.space;
				const here = following.wrote || level === 'watch' || level === 'track';
				const named = meant.named.includes(membershipId);
				const told = toldOfPost(
					{ ...following, named, grouped: member || (meant.everybody && here) },
					post.number === 1,
				);
				return told && !(told.kind === 'answer' && seen >= post.number) ? [{ membershipId, ...told }] : [];
			}),
		};
	};
}
