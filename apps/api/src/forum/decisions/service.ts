/** Polls and decisions in a topic. Votes are open: this is a talk among colleagues, not a resonance round. */
import type {
	DecisionRow,
	DecisionView,
	Preparation,
	PutDecision,
} from '@gestaltungsraum/domain/forum/decisions/contract';
import {
	type DecidingFacts,
	isOver,
	tally,
	whyNotChoice,
	whyNotDecide,
	whyNotPublish,
	whyNotPut,
	whyNotSettle,
	whyNotVote,
} from '@gestaltungsraum/domain/forum/decisions/rules';
import { DECISIONS_MAX, type ObjectionState } from '@gestaltungsraum/domain/forum/decisions/terms';
import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { forumDecisions } from '@gestaltungsraum/db/schema';
import { eq } from 'drizzle-orm';
import type { Ctx } from '../../kernel/context.ts';
import { noticeText } from '../../kernel/events.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import { tellOf } from '../../notifications/tell.ts';

const BALLOTS_SHOWN = 500;

/** A decision as PostgreSQL gives it. */
export type RawDecision = Omit<DecisionView, 'over' | 'tally' | 'own' | 'why' | 'voices' | 'ballots' | 'objections'> & {
	readonly topicId: string;
	readonly voices: readonly { readonly id: string; readonly name: string }[];
	readonly ballots: readonly (DecisionView['ballots'][number] & { readonly voterId: string })[];
	readonly objections: readonly (Omit<DecisionView['objections'][number], 'mine'> & { readonly personId: string })[];
};

/** Whether the reader hosts the workshop of `t`. */
export function hostsTopic({ sql, actor }: Ctx) {
	return sql`exists (select from forum_workshops x where x.topic_id = t.id and ${actor.personId} = any(x.host_ids))`;
}

/** One decision `d`. */
function decisionJson(ctx: Ctx) {
	return ctx.sql`json_build_object('id', d.id, 'topicId', d.topic_id, 'kind', d.kind, 'question', d.question, 'options', d.options, 'voters', d.voters, 'quorum', d.quorum,
		'byName', d.by_name, 'byOrg', d.by_org, 'closesAt', d.closes_at, 'closedAt', d.closed_at, 'closedBy', d.closed_by, 'outcome', d.outcome,
		'voices', (select coalesce(json_agg(json_build_object('id', v.voter_id, 'name', v.name) order by v.name), '[]') from forum_voices v where v.decision_id = d.id),
		'ballots', (select coalesce(json_agg(json_build_object('voterId', b.voter_id, 'name', b.name, 'org', b.org, 'choice', b.choice) order by b.org, b.name), '[]')
			from (select * from forum_ballots where decision_id = d.id order by org, name limit ${BALLOTS_SHOWN}) b),
		'objections', (select coalesce(json_agg(json_build_object('id', j.id, 'personId', j.person_id, 'name', j.name, 'org', j.org, 'text', j.text, 'answer', j.answer,
			'answeredBy', j.answered_by, 'state', j.state) order by j.org, j.name), '[]') from forum_objections j where j.decision_id = d.id))`;
}

/** All decisions of `t`, open ones first. */
export function decisionsJson(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(${decisionJson(ctx)} order by d.closed_at desc nulls first, d.created_at desc), '[]') from forum_decisions d where d.topic_id = t.id)`;
}

export type RawRow = Omit<DecisionRow, 'over'>;

/** Decisions `d` as rows of a list, open ones first. @param which condition on `d` */
export function decisionRowsJson({ sql, actor }: Ctx, which: ReturnType<Ctx['sql']>) {
	return sql`(select coalesce(json_agg(json_build_object('id', d.id, 'topicId', d.topic_id, 'question', d.question, 'closesAt', d.closes_at, 'closedAt', d.closed_at,
		'outcome', d.outcome, 'votes', (select count(*) from forum_ballots b where b.decision_id = d.id),
		'voted', exists (select from forum_ballots b where b.decision_id = d.id and b.voter_id = case d.voters when 'readers' then ${actor.personId}::uuid else ${actor.tenantId}::uuid end)
			or exists (select from forum_objections j where j.decision_id = d.id and j.person_id = ${actor.personId}),
		'adopted', case when d.kind = 'consent' and d.closed_at is not null then not exists (select from forum_objections j where j.decision_id = d.id and j.state <> 'withdrawn') end)
		order by d.closed_at desc nulls first, d.closes_at), '[]') from forum_decisions d where ${which})`;
}

export function viewRow(row: RawRow, { now }: Ctx): DecisionRow {
	return { ...row, over: isOver(row, now) };
}

export function viewDecision(raw: RawDecision, topic: DecidingFacts, ctx: Ctx): DecisionView {
	const facts = { ...raw, voices: raw.voices.map(({ id }) => id) };
	const states = raw.objections.map(({ state }) => state);
	const voter = voterOf(raw, ctx);
	const decide = whyNotDecide(topic, ctx.actor);
	const over = isOver(raw, ctx.now);
	return {
		...raw,
		over,
		voices: raw.voices.map(({ name }) => name),
		tally: tally(
			raw,
			raw.ballots.map(({ choice }) => choice),
			states,
		),
		ballots: [...raw.ballots],
		own: raw.ballots.find(({ voterId }) => voterId === voter)?.choice ?? null,
		objections: raw.objections.map((objection) => ({ ...objection, mine: objection.personId === ctx.actor.personId })),
		why: {
			vote: whyNotVote(facts, ctx.actor, ctx.now),
			publish: decide ?? whyNotPublish(facts, states),
			answer: decide ?? (raw.closedAt === null ? null : 'decision_over'),
		},
	};
}

const voterOf = ({ voters }: Pick<RawDecision, 'voters'>, { actor }: Ctx) =>
	voters === 'readers' ? actor.personId : actor.tenantId;

/** A decision with the topic around it. @throws Refusal decision_missing */
async function loaded(ctx: Ctx, id: string) {
	const [row] = await ctx.sql<{ raw: RawDecision; topic: DecidingFacts }[]>`
		select ${decisionJson(ctx)} as raw, json_build_object('authorId', t.author_id, 'closedAt', t.closed_at,
			'steward', exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${ctx.actor.personId}), 'host', ${hostsTopic(ctx)}) as topic
		from forum_decisions d join forum_topics t on t.id = d.topic_id where d.id = ${id}`;
	const { raw, topic } = found(row, 'decision_missing');
	return { raw, topic, facts: { ...raw, voices: raw.voices.map((voice) => voice.id) } };
}

async function tell(ctx: Ctx, topicId: string) {
	const [channel, payload] = noticeText({ about: topicId, kind: 'changed', number: 0 });
	await ctx.sql`select pg_notify(${channel}, ${payload})`;
}

/** Municipalities that can read the topic: voices are chosen from these. */
function municipalities(ctx: Ctx, topicId: string) {
	return ctx.sql<Preparation['municipalities']>`
		select n.id, n.name from municipality_tenants n join forum_topics t on t.id = ${topicId}
		where n.kind = 'administration' and (t.audience in (${PLATFORM_AUDIENCE}, ${PUBLIC_AUDIENCE}, n.id)
			or exists (select from municipality_association_members a where a.association_id = t.audience and a.tenant_id = n.id)) order by n.name, n.id limit 500`;
}

/** What one needs to open a vote. @throws Refusal topic_missing */
export async function prepareDecision(ctx: Ctx, { topicId }: { topicId: string }): Promise<Preparation> {
	const topic = await topicFacts(ctx, topicId);
	const why = whyNotDecide(topic, ctx.actor);
	return { whyNotPut: why, municipalities: why === null ? [...(await municipalities(ctx, topicId))] : [] };
}

async function topicFacts(ctx: Ctx, topicId: string) {
	const [topic] = await ctx.sql<(DecidingFacts & { audience: string; decisions: number })[]>`
		select t.author_id as "authorId", t.closed_at as "closedAt", t.audience,
			exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${ctx.actor.personId}) as steward, ${hostsTopic(ctx)} as host,
			(select count(*)::int from forum_decisions d where d.topic_id = t.id) as decisions
		from forum_topics t where t.id = ${topicId}`;
	return found(topic, 'topic_missing');
}

/** @throws Refusal topic_missing, decision_not_yours, decision_end_wrong, decision_options_wrong, voices_wrong, too_many_decisions */
export async function putDecision(ctx: Ctx, input: PutDecision): Promise<{ id: string }> {
	const { topicId, voices, ...asked } = input;
	const topic = await topicFacts(ctx, topicId);
	refuse(whyNotDecide(topic, ctx.actor));
	refuse(topic.decisions < DECISIONS_MAX ? null : 'too_many_decisions');
	const chosen =
		asked.voters === 'readers' ? [] : (await municipalities(ctx, topicId)).filter(({ id }) => voices.includes(id));
	if (asked.voters === 'municipalities' && chosen.length !== new Set(voices).size) throw new Refusal('voices_wrong');
	refuse(whyNotPut(asked, chosen.length, ctx.now));
	const { tenantId, personId, name, tenantName } = ctx.actor;
	const id = crypto.randomUUID();
	const place = { topicId, audience: topic.audience, tenantId };
	await ctx.tx.insert(forumDecisions).values({
		...asked,
		...place,
		id,
		personId,
		byName: name,
		byOrg: tenantName,
		createdAt: ctx.now.toISOString(),
	});
	if (chosen.length > 0)
		await ctx.sql`
			insert into forum_voices (tenant_id, topic_id, audience, decision_id, voter_id, name)
			select ${tenantId}, ${topicId}, ${topic.audience}, ${id}, v.id, v.name
			from unnest(${chosen.map((voice) => voice.id)}::uuid[], ${chosen.map((voice) => voice.name)}::text[]) as v (id, name)`;
	await tell(ctx, topicId);
	await tellOf(ctx, 'decision', id);
	return { id };
}

/** Casts a vote, or changes it; agreeing takes back an own objection. @throws Refusal decision_missing, decision_over, no_voice, ballot_wrong */
export async function vote(ctx: Ctx, { id, choice }: { id: string; choice: number[] }): Promise<void> {
	const { raw, facts } = await loaded(ctx, id);
	refuse(whyNotVote(facts, ctx.actor, ctx.now) ?? whyNotChoice(raw, choice));
	const { tenantId, personId, name, tenantName } = ctx.actor;
	await ctx.sql`
		insert into forum_ballots (tenant_id, topic_id, audience, decision_id, voter_id, name, org, choice)
		select ${tenantId}, topic_id, audience, id, ${voterOf(raw, ctx)}, ${name}, ${tenantName}, ${choice}::int[] from forum_decisions where id = ${id}
		on conflict (decision_id, voter_id) do update set choice = excluded.choice, name = excluded.name, org = excluded.org`;
	if (raw.kind === 'consent')
		await ctx.sql`update forum_objections set state = 'withdrawn' where decision_id = ${id} and person_id = ${personId}`;
	await tell(ctx, raw.topicId);
}

/** Raises an objection to a consent, in place of a vote; once a person, whose words stay. @throws Refusal decision_missing, decision_over, no_voice, ballot_wrong */
export async function objectTo(ctx: Ctx, { id, text }: { id: string; text: string }): Promise<void> {
	const { raw, facts } = await loaded(ctx, id);
	refuse(whyNotVote(facts, ctx.actor, ctx.now));
	const before = raw.objections.some(({ personId }) => personId === ctx.actor.personId);
	if (raw.kind !== 'consent' || before) throw new Refusal('ballot_wrong');
	const { tenantId, personId, name, tenantName } = ctx.actor;
	const objectionId = crypto.randomUUID();
	await ctx.sql`
		insert into forum_objections (id, tenant_id, topic_id, audience, decision_id, person_id, name, org, text)
		select ${objectionId}, ${tenantId}, topic_id, audience, id, ${personId}, ${name}, ${tenantName}, ${text} from forum_decisions where id = ${id}`;
	await ctx.sql`delete from forum_ballots where decision_id = ${id} and voter_id = ${voterOf(raw, ctx)}`;
	await tell(ctx, raw.topicId);
	await tellOf(ctx, 'objection', objectionId);
}

async function objection(ctx: Ctx, id: string) {
	const [row] = await ctx.sql<
		{ decisionId: string }[]
	>`select decision_id as "decisionId" from forum_objections where id = ${id}`;
	const decision = await loaded(ctx, found(row, 'objection_gone').decisionId);
	return {
		...decision,
		of: found(
			decision.raw.objections.find((entry) => entry.id === id),
			'objection_gone',
		),
	};
}

/** @throws Refusal objection_gone, decision_not_yours, decision_over */
export async function answerObjection(ctx: Ctx, { id, text }: { id: string; text: string }): Promise<void> {
	const { raw, topic, of } = await objection(ctx, id);
	refuse(whyNotDecide(topic, ctx.actor) ?? (raw.closedAt === null ? null : 'decision_over'));
	const state: ObjectionState = of.state === 'withdrawn' ? 'withdrawn' : 'answered';
	await ctx.sql`update forum_objections set answer = ${text}, answered_by = ${ctx.actor.name}, state = ${state} where id = ${id}`;
	await tell(ctx, raw.topicId);
}

/** @throws Refusal objection_gone, objection_not_yours, objection_unanswered, decision_over */
export async function settleObjection(ctx: Ctx, { id, stands }: { id: string; stands: boolean }): Promise<void> {
	const { raw, of } = await objection(ctx, id);
	refuse(raw.closedAt === null ? null : 'decision_over');
	refuse(whyNotSettle({ mine: of.personId === ctx.actor.personId, state: of.state }, stands));
	await ctx.sql`update forum_objections set state = ${stands ? 'stands' : 'withdrawn'} where id = ${id}`;
	await tell(ctx, raw.topicId);
}

/** Ends the vote and publishes its result with a reason. @throws Refusal decision_missing, decision_not_yours, decision_over, objections_open */
export async function publishDecision(ctx: Ctx, { id, outcome }: { id: string; outcome: string }): Promise<void> {
	const { raw, topic, facts } = await loaded(ctx, id);
	refuse(whyNotDecide(topic, ctx.actor));
	refuse(
		whyNotPublish(
			facts,
			raw.objections.map(({ state }) => state),
		),
	);
	await ctx.tx
		.update(forumDecisions)
		.set({ closedAt: ctx.now.toISOString(), closedBy: `${ctx.actor.name}, ${ctx.actor.tenantName}`, outcome })
		.where(eq(forumDecisions.id, id));
	await tell(ctx, raw.topicId);
}
