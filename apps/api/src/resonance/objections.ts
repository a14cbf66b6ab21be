/** Objections of the staff council: a round with one rests until it is settled. */
import { resonanceObjections } from '@gestaltungsraum/db/schema';
import { berlinDay, berlinHour, workingDayAfter, workingDaysWithin } from '@gestaltungsraum/domain/resonance/calendar';
import type * as contract from '@gestaltungsraum/domain/resonance/council-contract';
import { pausedSince, whyNotObject, whyNotSettle } from '@gestaltungsraum/domain/resonance/objections';
import { LIVE_HOURS, type Phase, type Way } from '@gestaltungsraum/domain/resonance/terms';
import type * as z from 'zod';
import { atGate, type Ctx, type Step } from '../kernel/context.ts';
import { found, refuse } from '../kernel/refuse.ts';
import { tellRound } from './tell.ts';

type In<S extends z.ZodType> = z.output<S>;
const CLOSING_HOUR = 18; // in Berlin
const HOUR_MS = 3_600_000;

/** Those that stand against a round `r`, as JSON, for the one statement of a page. */
export function standingObjections(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(json_build_object('id', o.id, 'by', o.person_name, 'org', t.name, 'reason', o.reason, 'raisedOn', o.raised_on)
		order by o.raised_on, o.id), '[]') from resonance_objections o join municipality_tenants t on t.id = o.tenant_id
		where o.round_id = r.id and o.settled_on is null)`;
}

/**
 * Raises an objection; from now on the round rests (a trigger sets it, also for rounds of several administrations).
 * @throws Refusal not_staff_council, round_missing, already_ended, objection_stands
 */
export async function raiseObjection(ctx: Ctx, { roundId, reason }: In<typeof contract.RaiseObjection>): Promise<void> {
	const { tenantId, personId, name } = ctx.actor;
	const [row] = await ctx.sql<{ phase: Phase; takesPart: boolean; objected: boolean }[]>`
		select r.phase, r.tenant_id = ${tenantId}
				or exists (select from resonance_circle c where c.round_id = r.id and c.tenant_id = ${tenantId}) as "takesPart",
			exists (select from resonance_objections o where o.round_id = r.id and o.tenant_id = ${tenantId} and o.settled_on is null) as objected
		from resonance_rounds r where r.id = ${roundId}`;
	refuse(whyNotObject(found(row, 'round_missing'), ctx.actor));
	await ctx.tx
		.insert(resonanceObjections)
		.values({ tenantId, roundId, personId, personName: name, reason, raisedOn: berlinDay(ctx.now) });
	await tellPair(ctx, roundId);
}

/**
 * Settles one with what was agreed. With the last one the round goes on, and what was to end meanwhile ends later by as
 * many working days as it rested; days that were begun count.
 * @throws Refusal objection_missing, not_staff_council
 */
export async function settleObjection(
	ctx: Ctx,
	{ id, settlement }: In<typeof contract.SettleObjection>,
): Promise<void> {
	const [row] = await ctx.sql<{ tenantId: string; settledOn: string | null }[]>`
		select tenant_id as "tenantId", settled_on::text as "settledOn" from resonance_objections where id = ${id}`;
	refuse(whyNotSettle(found(row, 'objection_missing'), ctx.actor));
	// ends of rounds and votes are no business of the app role; nothing is locked by the step that waits for this one
	await atGate(ctx.kernel, async (step) => {
		const { sql } = step;
		const today = berlinDay(step.now);
		const [settled] = await sql<{ roundId: string }[]>`
			update resonance_objections set settled_on = ${today}, settlement = ${settlement}
			where id = ${id} and settled_on is null returning round_id as "roundId"`;
		const { roundId } = found(settled, 'objection_missing');
		await goOn(step, roundId, today);
		await tellPair(step, roundId);
	});
}

async function goOn({ sql, now }: Step, roundId: string, today: string): Promise<void> {
	const [round] = await sql<{ paused: boolean; way: Way; phase: Phase; closesAt: string }[]>`
		select paused, way, phase, closes_at as "closesAt" from resonance_rounds where id = ${roundId} for update`;
	if (!round || round.paused) return;
	const objections = await sql<{ raisedOn: string; settledOn: string | null }[]>`
		select raised_on::text as "raisedOn", settled_on::text as "settledOn" from resonance_objections where round_id = ${roundId}`;
	const lands = await landsOf(sql, roundId);
	const days = workingDaysWithin(pausedSince(objections, today) ?? today, today, lands);
	const closing = (from: string, after: number) => berlinHour(workingDayAfter(from, after, lands), CLOSING_HOUR);
	const later = (end: string) => {
		const moved = closing(berlinDay(new Date(end)), days);
		// what would have ended while it rested ends on the next working day: nobody goes on into a closed door
		return (moved > now ? moved : closing(today, 1)).toISOString();
	};
	const live = round.way === 'live';
	if (['arriving', 'looking_back', 'collecting'].includes(round.phase)) {
		const closesAt = live ? new Date(now.getTime() + LIVE_HOURS * HOUR_MS).toISOString() : later(round.closesAt);
		await sql`update resonance_rounds set closes_at = ${closesAt} where id = ${roundId}`;
	}
	const votes = await sql<{ id: string; closesAt: string }[]>`
		select id, closes_at as "closesAt" from resonance_votes where round_id = ${roundId} and state = 'open'`;
	for (const { id, closesAt } of votes)
		await sql`update resonance_votes set closes_at = ${live ? new Date(now.getTime() + LIVE_HOURS * HOUR_MS).toISOString() : later(closesAt)}
			where id = ${id}`;
}

/** The Länder of all administrations that take part in a round. */
export async function landsOf(sql: Step['sql'], roundId: string): Promise<(string | null)[]> {
	const rows = await sql<{ land: string | null }[]>`
		select distinct t.land from municipality_tenants t where t.id in (select c.tenant_id from resonance_circle c where c.round_id = ${roundId})`;
	return rows.map(({ land }) => land);
}

/** The circle sees it on the page; the two who facilitate are told by mail as well. */
async function tellPair(step: Step, roundId: string): Promise<void> {
	const pair = await step.sql<{ id: string }[]>`
		select unnest(array[facilitator_id, second_id]) as id from resonance_rounds where id = ${roundId}`;
	await step.kernel.jobs.sendAll(
		step,
		'mail',
		pair.flatMap(({ id }) => (id === null ? [] : [{ kind: 'objection', id, roundId }])),
	);
	await tellRound(step.sql, roundId);
}
