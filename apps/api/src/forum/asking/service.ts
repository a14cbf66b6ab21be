/** Rounds of questions without a name in a space (ADR 0020): opening one, and what everybody may read of it. */
import type * as contract from '@gestaltungsraum/domain/forum/asking/contract';
import { whyNotHide, whyNotOpenAsking } from '@gestaltungsraum/domain/forum/asking/rules';
import { HIDDEN_TEXT, NOBODY } from '@gestaltungsraum/domain/forum/asking/terms';
import { inPair } from '@gestaltungsraum/domain/resonance/rules';
import { ASKING_PROMISE } from '@gestaltungsraum/domain/resonance/terms';
import type * as z from 'zod';
import { atGate, type Ctx } from '../../kernel/context.ts';
import { noticeText } from '../../kernel/events.ts';
import { found, refuse } from '../../kernel/refuse.ts';
import { renderMarkdown } from '../markdown.ts';
import { makeRound } from './rounds.ts';

interface Space {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly tenantId: string;
	readonly audience: string;
	readonly steward: boolean;
	readonly open: boolean;
	readonly seconds: contract.AskingOptions['seconds'];
}

/** @throws Refusal space_missing */
async function spaceOf(ctx: Ctx, where: { readonly slug: string } | { readonly id: string }): Promise<Space> {
	const { personId } = ctx.actor;
	const [space] = await ctx.sql<Space[]>`
		select s.id, s.slug, s.title, s.tenant_id as "tenantId", s.audience,
			exists (select from forum_stewards w where w.space_id = s.id and w.person_id = ${personId}) as steward,
			exists (select from resonance_rounds r where r.space_id = s.id and r.phase in ('collecting', 'reviewing')) as open,
			(select coalesce(json_agg(json_build_object('id', w.person_id, 'name', w.name, 'org', w.org) order by w.tenant_id = ${ctx.actor.tenantId}, w.name), '[]')
				from forum_stewards w where w.space_id = s.id and w.person_id <> ${personId}) as seconds
		from forum_spaces s where ${'slug' in where ? ctx.sql`s.slug = ${where.slug}` : ctx.sql`s.id = ${where.id}`}`;
	return found(space, 'space_missing');
}

function whyNotOpen({ steward, open, seconds }: Space) {
	return whyNotOpenAsking({ steward, open, others: seconds.length });
}

/** What the page for opening needs; the seconds are named to stewards only. @throws Refusal space_missing */
export async function askingOptions(ctx: Ctx, { slug }: { slug: string }): Promise<contract.AskingOptions> {
	const space = await spaceOf(ctx, { slug });
	// members read a promise with the rounds that hold it, and there may be none yet
	const [promise] = await atGate(
		ctx.kernel,
		({ sql }) =>
			sql<contract.AskingOptions['promise'][]>`select de, en from resonance_promises where version = ${ASKING_PROMISE}`,
	);
	return {
		space,
		seconds: space.steward ? space.seconds : [],
		promise: found(promise, 'asking_missing'),
		why: { open: whyNotOpen(space) },
	};
}

/**
 * Opens a round of questions: all staff who see the space are its circle, frozen now, and no administration is a cut in it.
 * Read by row security, written at the gate: the circle's people belong to other administrations.
 * @throws Refusal space_missing, not_steward, asking_open, second_steward_missing, circle_too_small, circle_too_large, circle_too_new
 */
export async function openAsking(ctx: Ctx, input: z.output<typeof contract.OpenAsking>): Promise<{ id: string }> {
	const space = await spaceOf(ctx, { id: input.spaceId });
	refuse(whyNotOpen(space));
	const second = found(
		space.seconds.find(({ id }) => id === input.secondId),
		'second_steward_missing',
	);
	const { tenantId, personId, name, tenantName } = ctx.actor;
	const { title, reason, days, repeatWeeks } = input;
	return atGate(ctx.kernel, (step) =>
		makeRound(step, space, {
			tenant_id: tenantId,
			org: tenantName,
			facilitator_id: personId,
			facilitator_name: `${name} (${tenantName})`,
			second_id: second.id,
			second_name: `${second.name} (${second.org})`,
			question: title,
			reason,
			repeat_weeks: repeatWeeks,
			days,
		}),
	);
}

interface Reading extends Omit<contract.AskingView, 'paired' | 'pair'> {
	facilitatorId: string;
	secondId: string;
	pair: string[];
}

/** One statement, for whoever sees the space, also who came later. @throws Refusal asking_missing */
export async function readAsking(ctx: Ctx, { roundId }: { roundId: string }): Promise<contract.AskingView> {
	const [row] = await ctx.sql<{ view: Reading }[]>`
		select json_build_object('id', r.id, 'title', r.question, 'reason', r.reason, 'phase', r.phase, 'paused', r.paused, 'size', r.size, 'floor', r.floor,
			'openedOn', r.opened_on, 'repeatWeeks', r.repeat_weeks, 'steward', exists (select from forum_stewards w where w.space_id = s.id and w.person_id = ${ctx.actor.personId}), 'closesAt', r.closes_at, 'fingerprint', r.fingerprint, 'facilitatorId', r.facilitator_id, 'secondId', r.second_id,
			'space', json_build_object('slug', s.slug, 'title', s.title), 'pair', json_build_array(r.facilitator_name, r.second_name),
			'promise', (select json_build_object('version', p.version, 'de', p.de, 'en', p.en) from resonance_promises p where p.version = r.promise),
			'member', exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${ctx.actor.personId}),
			'held', coalesce(r.held, '[]'),
			'questions', (select coalesce(json_agg(json_build_object('topicId', t.id, 'title', t.title, 'answers', t.posts - 1) order by t.title, t.id), '[]')
				from forum_asked a join forum_topics t on t.id = a.topic_id where a.round_id = r.id and not a.withdrawn),
			'withdrawn', (select count(*) from forum_asked a where a.round_id = r.id and a.withdrawn),
			'words', (select coalesce(json_agg(json_build_object('topicId', t.id, 'title', t.title, 'number', p.number, 'text', p.text) order by t.title, t.id, p.number), '[]')
				from forum_asked a join forum_topics t on t.id = a.topic_id join forum_posts p on p.topic_id = t.id and p.author_id = ${NOBODY} and p.number > 1
				where a.round_id = r.id and not a.withdrawn and p.text <> ${HIDDEN_TEXT}
					and exists (select from forum_stewards w where w.space_id = s.id and w.person_id = ${ctx.actor.personId}))) as view
		from resonance_rounds r join forum_spaces s on s.id = r.space_id where r.id = ${roundId}`;
	const { view } = found(row, 'asking_missing');
	return { ...view, pair: view.pair.map((name) => ({ name })), paired: inPair(view, ctx.actor) };
}

/** The rounds come back no more; what is open goes on. @throws Refusal asking_missing, not_steward */
export async function endRepeating(ctx: Ctx, { roundId }: { roundId: string }): Promise<void> {
	const [row] = await ctx.sql<{ steward: boolean }[]>`
		select exists (select from forum_stewards w where w.space_id = r.space_id and w.person_id = ${ctx.actor.personId}) as steward
		from resonance_rounds r where r.id = ${roundId} and r.way = 'asking'`;
	refuse(found(row, 'asking_missing').steward ? null : 'not_steward');
	await atGate(ctx.kernel, ({ sql }) => sql`update resonance_rounds set repeat_weeks = null where id = ${roundId}`);
}

/** The latest round of questions of a space, as JSON; `s` is the space. */
export function spaceAskingJson(ctx: Ctx) {
	return ctx.sql`(select json_build_object('id', r.id, 'title', r.question, 'phase', r.phase, 'closesAt', r.closes_at,
			'member', exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${ctx.actor.personId}))
		from resonance_rounds r where r.space_id = s.id order by r.opened_on desc, r.closes_at desc limit 1)`;
}

/** Empties a post that nobody known has written; its number stays. @throws Refusal post_missing, not_steward, not_nameless */
export async function hideWord(ctx: Ctx, { topicId, number }: z.output<typeof contract.HideWord>): Promise<void> {
	const [row] = await ctx.sql<{ authorId: string; steward: boolean }[]>`
		select p.author_id as "authorId", exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${ctx.actor.personId}) as steward
		from forum_posts p join forum_topics t on t.id = p.topic_id where t.id = ${topicId} and p.number = ${number}`;
	const post = found(row, 'post_missing');
	refuse(whyNotHide(post, post));
	// the post is of the space's administration, which may not be the steward's
	await atGate(ctx.kernel, async ({ sql }) => {
		await sql`update forum_posts set text = ${HIDDEN_TEXT}, html = ${renderMarkdown(HIDDEN_TEXT)}, words = null
			where topic_id = ${topicId} and number = ${number}`;
		const [channel, payload] = noticeText({ about: topicId, kind: 'changed', number });
		await sql`select pg_notify(${channel}, ${payload})`;
	});
}
