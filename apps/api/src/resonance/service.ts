/** Rounds: opening, reading, and what follows from their cards. Writing a card is in anon.ts, mixing them in fold.ts. */
import { resonanceKeys, resonanceRounds } from '@gestaltungsraum/db/schema';
import { berlinDay, berlinHour, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import type { RoundList, RoundOptions, RoundRow, RoundView, Waiting } from '@gestaltungsraum/domain/resonance/contract';
import { type EntryFacts, entryOf } from '@gestaltungsraum/domain/resonance/entry/rules';
import { whyNotRemind } from '@gestaltungsraum/domain/resonance/objections';
import {
	inPair,
	leadOf,
	type RoundFacts,
	whyNotAgree,
	whyNotCircle,
	whyNotEnd,
	whyNotExport,
	whyNotGroup,
	whyNotOpen,
	whyNotReview,
	whyNotWrite,
} from '@gestaltungsraum/domain/resonance/rules';
import { type HoldReason, PROMISE_VERSION, ROUNDS_PAGE } from '@gestaltungsraum/domain/resonance/terms';
import { whyNotPutVote } from '@gestaltungsraum/domain/resonance/votes';
import type * as contract from '@gestaltungsraum/domain/resonance/contract';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import { atGate, type Ctx, one } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { whyNotYoung } from './circle.ts';
import { inviteCircle } from './mails.ts';
import { standingObjections } from './objections.ts';
import { settingsOf } from './settings.ts';
import { templateOf } from './template/service.ts';
import { votesOf } from './vote-lists.ts';
import { makeKeys } from './tickets.ts';

const CLOSING_HOUR = 18; // in Berlin

/** Members of the units and of all units below them; of the whole administration when none is named. Guests never. */
export function peopleOf(ctx: { sql: Ctx['sql']; actor: Pick<Ctx['actor'], 'tenantId'> }, unitIds: readonly string[]) {
	return ctx.sql`
		with recursive wanted as (
			select id from municipality_units where id = any(${[...unitIds]}::uuid[])
			union select u.id from municipality_units u join wanted w on u.parent_id = w.id)
		select m.person_id, m.name, m.id as membership_id from identity_memberships m
		where m.tenant_id = ${ctx.actor.tenantId} and m.active and not m.roles <@ '{councillor,partner}'
			and (${unitIds.length === 0} or exists (
				select from identity_membership_units mu join wanted w on w.id = mu.unit_id where mu.membership_id = m.id))`;
}

/** What the page of a new round needs. */
export async function roundOptions(ctx: Ctx): Promise<RoundOptions> {
	const [row] = await ctx.sql<Omit<RoundOptions, 'why' | 'promise'>[]>`
		with recursive tree as (
			select id, name, 0 as depth, array[name] as path from municipality_units where parent_id is null
			union all select u.id, u.name, t.depth + 1, t.path || u.name from municipality_units u join tree t on u.parent_id = t.id),
		below as (
			select id as top, id from municipality_units
			union select b.top, u.id from municipality_units u join below b on u.parent_id = b.id),
		staff as (select id, person_id, name, roles from identity_memberships where active and not roles <@ '{councillor,partner}')
		select
			(select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'depth', t.depth, 'people',
				(select count(distinct s.person_id) from below b join identity_membership_units mu on mu.unit_id = b.id join staff s on s.id = mu.membership_id where b.top = t.id))
				order by t.path), '[]') from tree t) as units,
			(select count(*)::int from staff) as people,
			(select coalesce(json_agg(json_build_object('id', person_id, 'name', name) order by name), '[]') from staff
				where 'staff_council' = any(roles) and person_id <> ${ctx.actor.personId}) as seconds,
			(select coalesce(json_agg(json_build_object('id', id, 'name', name, 'question', question, 'guide', guide, 'basis', basis) order by name), '[]') from resonance_templates where tenant_id = ${ctx.actor.tenantId}) as "ownTemplates"`;
	// members read a promise with the rounds that hold it, and there may be none yet
	const promise = await atGate(
		ctx.kernel,
		({ sql }) =>
			sql<RoundOptions['promise'][]>`select de, en from resonance_promises where version = ${PROMISE_VERSION}`,
	);
	return { ...one(row ? [row] : []), promise: one(promise), why: { open: whyNotOpen(ctx.actor) } };
}

/**
 * Opens a sealed round: the circle is frozen, and its key pair made.
 * @throws Refusal not_facilitator, second_missing, circle_too_small, circle_too_large
 */
export async function openRound(ctx: Ctx, input: z.output<typeof contract.OpenRound>): Promise<{ id: string }> {
	refuse(whyNotOpen(ctx.actor));
	const { tenantId, personId, name, tenantName } = ctx.actor;
	const [second] = await ctx.sql<{ name: string }[]>`select name from identity_memberships
		where tenant_id = ${tenantId} and person_id = ${input.secondId} and active and 'staff_council' = any(roles)`;
	if (!second || input.secondId === personId) throw new Refusal('second_missing');
	const [tenant] = await ctx.sql<{ land: string | null }[]>`
		select land from municipality_tenants where id = ${tenantId}`;
	const { publicKey, privateKey, fingerprint } = await makeKeys();
	const { floor } = await settingsOf(ctx);
	const openedOn = berlinDay(ctx.now);
	const closesAt = berlinHour(workingDayAfter(openedOn, input.days, tenant?.land ?? null), CLOSING_HOUR);
	const { id } = one(
		await ctx.tx
			.insert(resonanceRounds)
			.values({
				tenantId,
				audience: tenantId,
				question: input.question,
				reason: input.reason,
				...(await templateOf(ctx, input)),
				phase: 'collecting',
				facilitatorId: personId,
				facilitatorName: name,
				secondId: input.secondId,
				secondName: second.name,
				org: tenantName,
				promise: PROMISE_VERSION,
				publicKey,
				fingerprint,
				floor,
				openedOn,
				closesAt: closesAt.toISOString(),
			})
			.returning({ id: resonanceRounds.id }),
	);
	await ctx.tx.insert(resonanceKeys).values({ roundId: id, tenantId, privateKey });
	const circle = await ctx.sql`
		insert into resonance_circle (round_id, tenant_id, audience, person_id, name, org)
		select ${id}, ${tenantId}, ${tenantId}, p.person_id, p.name, ${tenantName} from (${peopleOf(ctx, input.unitIds)}) p`;
	refuse(whyNotCircle(circle.count, 'sealed', floor) ?? (await whyNotYoung(ctx, id, floor)));
	await ctx.tx.update(resonanceRounds).set({ size: circle.count }).where(eq(resonanceRounds.id, id));
	await inviteCircle(ctx, id);
	return { id };
}

/** Rounds in whose circle the actor is, or which the actor facilitates; the newest first. */
export async function listRounds(ctx: Ctx, page: number): Promise<RoundList> {
	const me = ctx.actor.personId;
	const rows = await ctx.sql<RoundRow[]>`
		select r.id, r.question, r.way, r.phase, r.size, r.closes_at as "closesAt", r.cards, r.outcome, r.paused,
			coalesce(${me} in (r.facilitator_id, r.second_id), false) as facilitates
		from resonance_rounds r
		where r.way not in ('pulse', 'asking') and (${me} in (r.facilitator_id, r.second_id)
			or exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${me}))
		order by r.phase = 'ended' or r.phase = 'too_few', r.opened_on desc, r.id
		limit ${ROUNDS_PAGE + 1} offset ${(page - 1) * ROUNDS_PAGE}`;
	return {
		rounds: rows.slice(0, ROUNDS_PAGE),
		more: rows.length > ROUNDS_PAGE,
		why: { open: whyNotOpen(ctx.actor) },
	};
}

/** For the page of today: at most six; of live rounds the one that was opened last comes first. */
export async function waitingRounds(ctx: Ctx): Promise<Waiting> {
	const me = ctx.actor.personId;
	const rounds = await ctx.sql<Waiting['rounds']>`
		select id, question, what, until from (
			select r.id, r.question, case r.way when 'asking' then 'ask_review' else 'review' end as what, null as until, 0 as place, r.closes_at as at from resonance_rounds r
				where r.phase = 'reviewing' and not r.paused and ${me} in (r.facilitator_id, r.second_id) and not ${me} = any(r.confirmed)
			union all select r.id, r.question, 'step', s.due::text, 1, s.due from resonance_steps s join resonance_rounds r on r.id = s.round_id
				where s.owner_id = ${me} and s.state = 'offered' and r.phase <> 'ended'
			union all select coalesce(r.series_id, r.id), r.question, case r.way when 'pulse' then 'pulse' when 'asking' then 'ask' else 'write' end, to_json(r.closes_at)#>>'{}', case r.way when 'asking' then 3 else 2 end, r.closes_at
				from resonance_rounds r join resonance_circle c on c.round_id = r.id and c.person_id = ${me}
				where r.phase = 'collecting' and not r.paused and r.way <> 'live'
			union all select r.id, r.question, 'live', null, 0, 'epoch'::timestamptz - (r.closes_at - 'epoch'::timestamptz) from resonance_rounds r
				where r.way = 'live' and r.phase not in ('following', 'ended', 'too_few') and r.closes_at > now()
					and exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${me})
		) waiting order by place, at, id limit 6`;
	return { rounds: [...rounds] };
}

type Facts = RoundFacts & { readonly outcome: string | null; readonly confirmed: readonly string[] };

/** @throws Refusal round_missing, also for those outside of circle and pair: they do not learn that there is one */
export async function factsOf(ctx: Ctx, roundId: string): Promise<Facts> {
	const [row] = await ctx.sql<Facts[]>`
		select r.phase, r.way, r.paused, r.facilitator_id as "facilitatorId", r.second_id as "secondId", r.outcome, r.confirmed,
			exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${ctx.actor.personId}) as member
		from resonance_rounds r where r.id = ${roundId}`;
	const facts = found(row, 'round_missing');
	if (!facts.member && !inPair(facts, ctx.actor)) throw new Refusal('round_missing');
	return facts;
}

interface Read
	extends
		Omit<RoundView, 'why' | 'pair' | 'review' | 'held' | 'circle' | 'lead' | 'reminder' | 'entry'>,
		Pick<RoundView['lead'], 'checkin' | 'timerEndsAt' | 'handedOn'>,
		RoundFacts,
		EntryFacts {
	readonly phase: RoundView['phase'];
	readonly way: RoundView['way'];
	readonly member: boolean;
	remindedOn: string | null;
	confirmed: string[];
	facilitatorName: string;
	secondName: string | null;
	org: string;
	heldCards: RoundView['held'];
	reviewed: { id: string; text: string; mine: HoldReason | null; other: HoldReason | null }[] | null;
	people: RoundView['circle'] | null;
}

/** One round with all that the actor may see of it, in one statement. @throws Refusal round_missing */
export async function readRound(ctx: Ctx, roundId: string): Promise<RoundView> {
	const me = ctx.actor.personId;
	const [row] = await ctx.sql<{ round: Read }[]>`
		select json_build_object('id', r.id, 'question', r.question, 'reason', r.reason, 'template', r.template, 'way', r.way, 'phase', r.phase,
			'paused', r.paused, 'remindedOn', r.reminded_on, 'objections', ${standingObjections(ctx)},
			'pooled', case when r.audience <> r.tenant_id then (select coalesce(json_agg(distinct c.org), '[]') from resonance_circle c where c.round_id = r.id) else '[]' end,
			'openedOn', r.opened_on, 'closesAt', r.closes_at, 'size', r.size, 'floor', r.floor, 'fingerprint', r.fingerprint,
			'promise', (select json_build_object('version', p.version, 'de', p.de, 'en', p.en) from resonance_promises p where p.version = r.promise),
			'facilitatorId', r.facilitator_id, 'secondId', r.second_id, 'facilitatorName', r.facilitator_name, 'secondName', r.second_name,
			'paused', r.paused, 'paperPeople', r.paper_people, 'guestCards', r.guest_cards, 'org', r.org, 'confirmed', r.confirmed, 'outcome', r.outcome,
			'checkin', r.checkin, 'timerEndsAt', r.timer_ends_at, 'handedOn', r.handed_on,
			'member', exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${me}),
			'cards', (select coalesce(json_agg(json_build_object('id', k.id, 'text', k.text, 'groupId', k.group_id) order by k.id), '[]')
				from resonance_cards k where k.round_id = r.id and r.phase <> 'reviewing'),
			'heldCards', r.held, 'reviewed', case when r.phase = 'reviewing' and ${me} in (r.facilitator_id, r.second_id) then
				(select coalesce(json_agg(json_build_object('id', k.id, 'text', k.text,
					'mine', (select h.reason from resonance_holds h where h.card_id = k.id and h.person_id = ${me}),
					'other', (select h.reason from resonance_holds h where h.card_id = k.id and h.person_id <> ${me})) order by k.id), '[]')
				from resonance_cards k where k.round_id = r.id) end,
			'groups', (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title) order by g.title, g.id), '[]')
				from resonance_groups g where g.round_id = r.id),
			'steps', (select coalesce(json_agg(json_build_object('id', s.id, 'text', s.text, 'ownerName', s.owner_name, 'mine', s.owner_id = ${me},
				'due', s.due, 'state', s.state, 'note', s.note) order by s.due, s.id), '[]') from resonance_steps s where s.round_id = r.id),
			'votes', ${votesOf(ctx)},
			'record', (select coalesce(json_agg(json_build_object('id', l.id, 'text', l.text, 'groupId', l.group_id) order by l.place, l.id), '[]')
				from resonance_record l where l.round_id = r.id),
			'people', case when r.facilitator_id = ${me} and r.phase in ('grouping', 'weighting', 'discussing', 'agreeing', 'following') then
				(select json_agg(json_build_object('id', c.person_id, 'name', c.name) order by c.name) from resonance_circle c where c.round_id = r.id) end
			) as round
		from resonance_rounds r where r.id = ${roundId} and r.way <> 'pulse'`;
	const { round } = found(row, 'round_missing');
	if (!round.member && !inPair(round, ctx.actor)) throw new Refusal('round_missing');
	const other = round.facilitatorId === me ? round.secondId : round.facilitatorId;
	return {
		...round,
		pair: [round.facilitatorName, round.secondName].flatMap((name) =>
			name === null ? [] : [{ name, org: round.org }],
		),
		held: round.heldCards ?? [],
		review: round.reviewed && {
			cards: round.reviewed,
			confirmed: round.confirmed.includes(me),
			otherConfirmed: other !== null && round.confirmed.includes(other),
		},
		circle: round.people ?? [],
		reminder: { on: round.remindedOn, why: whyNotRemind(round, ctx.actor) },
		why: {
			write: whyNotWrite(round),
			review: whyNotReview(round, ctx.actor),
			group: whyNotGroup(round, ctx.actor),
			agree: whyNotAgree(round, ctx.actor),
			vote: whyNotPutVote(round, ctx.actor),
			end: whyNotEnd(round, ctx.actor),
			export: whyNotExport(round),
		},
		lead: { ...round, now: ctx.now.toISOString(), ...leadOf(round, ctx.actor) },
		entry: entryOf(round, ctx.actor),
	};
}

/** The frozen circle, for everybody in it. */
export async function readCircle(ctx: Ctx, roundId: string): Promise<z.output<typeof contract.CircleView>> {
	await factsOf(ctx, roundId);
	return {
		people: await ctx.sql<z.output<typeof contract.CircleView>['people']>`
			select name, org from resonance_circle where round_id = ${roundId} order by name, person_id`,
	};
}
