/** How closely somebody follows a topic or a space. */
import type { FollowView } from '@gestaltungsraum/domain/notifications/contract';
import { levelOf } from '@gestaltungsraum/domain/notifications/rules';
import type { Level, Place } from '@gestaltungsraum/domain/notifications/terms';
import type { Ctx } from '../../kernel/context.ts';
import { found } from '../../kernel/refuse.ts';

/** What was chosen for a topic `t` and its space, as JSON for the topic's own statement. */
export function followJson(ctx: Ctx) {
	const { personId, tenantId, membershipId } = ctx.actor;
	return ctx.sql`json_build_object(
		'topic', (select f.level from notifications_follows f where f.place_id = t.id and f.person_id = ${personId} and f.tenant_id = ${tenantId}),
		'space', (select f.level from notifications_follows f where f.place_id = t.space_id and f.person_id = ${personId} and f.tenant_id = ${tenantId}),
		'wrote', t.author_id = ${membershipId} or exists (select from forum_posts w where w.author_id = ${membershipId} and w.topic_id = t.id))`;
}

export interface FollowFacts {
	readonly topic: Level | null;
	readonly space: Level | null;
	readonly wrote: boolean;
}

/** One statement. @throws Refusal topic_missing, space_missing */
export async function showFollow(ctx: Ctx, { place, id }: { place: Place; id: string }): Promise<FollowView> {
	if (place === 'space') {
		const [row] = await ctx.sql<{ title: string; slug: string; level: Level | null }[]>`
			select s.title, s.slug, (select f.level from notifications_follows f where f.place_id = s.id and f.person_id = ${ctx.actor.personId} and f.tenant_id = ${ctx.actor.tenantId}) as level
			from forum_spaces s where s.id = ${id}`;
		const { level, ...space } = found(row, 'space_missing');
		return {
			...space,
			place,
			id,
			chosen: level,
			level: level ?? 'normal',
			because: level === null ? 'nothing' : 'chosen',
		};
	}
	const [row] = await ctx.sql<{ title: string; facts: FollowFacts }[]>`
		select t.title, ${followJson(ctx)} as facts from forum_topics t where t.id = ${id}`;
	const { title, facts } = found(row, 'topic_missing');
	return { place, id, title, slug: '', chosen: facts.topic, level: levelOf(facts), because: because(facts) };
}

function because(facts: FollowFacts): FollowView['because'] {
	if (facts.topic !== null) return 'chosen';
	if (facts.space === 'mute') return 'space';
	if (facts.wrote) return 'wrote';
	return facts.space === 'watch' ? 'space' : 'nothing';
}

/** null takes the choice back. @throws Refusal topic_missing, space_missing */
export async function follow(
	ctx: Ctx,
	{ place, id, level }: { place: Place; id: string; level: Level | null },
): Promise<void> {
	const { personId, tenantId } = ctx.actor;
	if (level === null) {
		await ctx.sql`delete from notifications_follows where place_id = ${id} and person_id = ${personId} and tenant_id = ${tenantId}`;
		return;
	}
	const [there] =
		place === 'topic'
			? await ctx.sql`select id from forum_topics where id = ${id}`
			: await ctx.sql`select id from forum_spaces where id = ${id}`;
	found(there, place === 'topic' ? 'topic_missing' : 'space_missing');
	await ctx.sql`
		insert into notifications_follows (tenant_id, person_id, place, place_id, level) values (${tenantId}, ${personId}, ${place}, ${id}, ${level})
		on conflict (place_id, person_id, tenant_id) do update set level = excluded.level`;
}
