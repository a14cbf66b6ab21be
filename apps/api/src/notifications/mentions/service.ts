/** Whom one may mention in a topic, and how many a text would tell. */
import { isGuest, mayRead } from '@gestaltungsraum/domain/audience';
import type { Reach, Reached, Suggest, Suggested } from '@gestaltungsraum/domain/notifications/contract';
import { audienceOf, whyNotStart } from '@gestaltungsraum/domain/forum/rules';
import { mentionsIn } from '@gestaltungsraum/domain/notifications/rules';
import { MENTIONS_MAX, SUGGESTED_MAX } from '@gestaltungsraum/domain/notifications/terms';
import type * as z from 'zod';
import { actorsOf } from '../../identity/actors.ts';
import { atGate, type Ctx } from '../../kernel/context.ts';
import { found, refuse } from '../../kernel/refuse.ts';
import { concernedBy } from '../followers.ts';
import { offeredGroups } from './names.ts';

/** Looked at before the right to read is asked; bounds the cost of a letter. */
const CANDIDATES = 24;

/** Stands for a topic that is not there yet: nobody has written in it, and nobody follows it. */
const NO_TOPIC = '00000000-0000-0000-0000-000000000000';

/** A topic that the asker may read, or the circle of one that they begin. @throws Refusal topic_missing, space_missing, audience_not_yours */
async function known(ctx: Ctx, { topicId, spaceId, visibility, scopeId }: Omit<z.infer<typeof Suggest>, 'query'>) {
	if (topicId !== null) {
		const [topic] = await ctx.sql<{ audience: string; spaceId: string }[]>`
			select audience, space_id as "spaceId" from forum_topics where id = ${topicId}`;
		return { topicId, number: 2, ...found(topic, 'topic_missing') };
	}
	refuse(whyNotStart(ctx.actor));
	const audience = found(visibility && audienceOf(visibility, scopeId, ctx.actor), 'audience_not_yours');
	const [space] = await ctx.sql<{ id: string }[]>`select id from forum_spaces where id = ${spaceId}::uuid`;
	return { topicId: NO_TOPIC, number: 1, audience, spaceId: found(space, 'space_missing').id };
}

/**
 * People by the beginning of a name: who has written in the topic, and colleagues. Guests see the former only, and only who
 * may read the topic is offered. @throws Refusal topic_missing
 */
export async function suggest(ctx: Ctx, { query, ...where }: z.infer<typeof Suggest>): Promise<Suggested> {
	const topic = await known(ctx, where);
	const { topicId } = topic;
	const { tenantId, membershipId } = ctx.actor;
	const guest = isGuest(ctx.actor);
	const like = `${query.normalize('NFC').replaceAll(/[\\%_]/g, '\\$&')}%`;
	const inner = `% ${like}`;
	return atGate(ctx.kernel, async ({ sql, now }) => {
		const rows = await sql<{ id: string; name: string; org: string; unit: string | null; wrote: boolean }[]>`
			select m.id, m.name, n.name as org, case when m.tenant_id = ${tenantId} and not ${guest} then (select u.name from identity_membership_units mu
				join municipality_units u on u.id = mu.unit_id where mu.membership_id = m.id order by u.name limit 1) end as unit, x.wrote
			from (
				(select id, true as wrote from identity_memberships where id in (select author_id from forum_posts where topic_id = ${topicId} and deleted_at is null)
					and (name ilike ${like} or name ilike ${inner}) order by name limit ${CANDIDATES})
				union all
				(select id, false from identity_memberships where not ${guest} and tenant_id = ${tenantId} and active and (name ilike ${like} or name ilike ${inner})
					order by name limit ${CANDIDATES})
			) x join identity_memberships m on m.id = x.id join municipality_tenants n on n.id = m.tenant_id
			where m.active and m.id <> ${membershipId} order by x.wrote desc, m.name, m.id`;
		const actors = await actorsOf(
			sql,
			rows.map(({ id }) => id),
		);
		const people = new Map(
			rows
				.filter(({ id }) => {
					const actor = actors.get(id);
					return actor && mayRead(actor, topic, now.getTime());
				})
				.map(({ id, name, org, unit }) => [id, { name, org, unit }]),
		);
		return {
			people: [...people.values()].slice(0, SUGGESTED_MAX),
			groups: guest ? [] : (await offeredGroups(sql, tenantId, query)).map(({ word, about }) => ({ word, about })),
		};
	});
}

const REACHED_STEP = 500;

/** How many a text would tell because it mentions them, at most, and the names that were understood. @throws Refusal topic_missing */
export async function reach(ctx: Ctx, { text, ...where }: z.infer<typeof Reach>): Promise<z.infer<typeof Reached>> {
	const topic = await known(ctx, where);
	if (mentionsIn(text).length === 0) return { people: 0, names: [] };
	const { membershipId: authorId, tenantId } = ctx.actor;
	return atGate(ctx.kernel, async ({ sql, now }) => {
		const concerned = await concernedBy(sql, { ...topic, text, authorId, tenantId }, { quietly: true });
		let people = 0;
		const names: string[] = [];
		for (let after: string | null = NO_TOPIC; after !== null;) {
			const { list, last } = await concerned(sql, after, REACHED_STEP);
			const told = list.filter(
				({ kind, membershipId }) => (kind === 'mention' || kind === 'group') && membershipId !== authorId,
			);
			const actors = await actorsOf(
				sql,
				told.map(({ membershipId }) => membershipId),
			);
			for (const { membershipId, kind } of told) {
				const actor = actors.get(membershipId);
				if (!actor || !mayRead(actor, topic, now.getTime())) continue;
				people += 1;
				if (kind === 'mention' && names.length < MENTIONS_MAX) names.push(actor.name);
			}
			after = last;
		}
		return { people, names };
	});
}
