/** Series of a pulse: starting, ending, and their pages. Their waves open by themselves: waves.ts. */
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { floorOf } from '@gestaltungsraum/domain/resonance/disclosure';
import { nextWaveOn, whyNotEndSeries, whyNotStatements } from '@gestaltungsraum/domain/resonance/pulse';
import type * as contract from '@gestaltungsraum/domain/resonance/pulse-contract';
import { whyNotCircle, whyNotOpen } from '@gestaltungsraum/domain/resonance/rules';
import type * as z from 'zod';
import { type Ctx, one } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { peopleOf } from './service.ts';
import { tendPulses } from './waves.ts';

type In<S extends z.ZodType> = z.output<S>;

/**
 * Starts a series; its first wave opens at once, or on the next working day.
 * @throws Refusal not_facilitator, second_missing, statements_wrong, circle_too_small, circle_too_large
 */
export async function startSeries(ctx: Ctx, input: In<typeof contract.StartSeries>): Promise<{ id: string }> {
	refuse(whyNotOpen(ctx.actor));
	refuse(whyNotStatements(input.statements));
	const { tenantId, personId } = ctx.actor;
	const { title, statements, unitIds, weeks, secondId } = input;
	const [second] = await ctx.sql`select from identity_memberships
		where tenant_id = ${tenantId} and person_id = ${secondId} and active and 'staff_council' = any(roles)`;
	if (!second || secondId === personId) throw new Refusal('second_missing');
	const people = await peopleOf(ctx, unitIds);
	refuse(whyNotCircle(people.length, 'pulse'));
	const { id } = one(
		await ctx.sql<{ id: string }[]>`
			insert into resonance_series (tenant_id, title, statements, unit_ids, weeks, facilitator_id, second_id)
			values (${tenantId}, ${title}, ${ctx.sql.json(statements.map((label, at) => ({ id: at.toString(36), label })))},
				${unitIds}, ${weeks}, ${personId}, ${secondId}) returning id`,
	);
	ctx.afterCommit(() => tendPulses(ctx.kernel));
	return { id };
}

/** No further wave; the open one runs to its end. @throws Refusal series_missing, not_facilitator, series_ended */
export async function endSeries(ctx: Ctx, seriesId: string): Promise<void> {
	const [series] = await ctx.sql<{ facilitatorId: string; ended: boolean }[]>`
		select s.facilitator_id as "facilitatorId", s.ended from resonance_series s where s.id = ${seriesId} and ${seen(ctx)}`;
	refuse(whyNotEndSeries(found(series, 'series_missing'), ctx.actor));
	await ctx.sql`update resonance_series set ended = true where id = ${seriesId}`;
}

/** A series `s` is for its pair, and for whoever was in the circle of one of its waves. */
function seen(ctx: Ctx) {
	const me = ctx.actor.personId;
	return ctx.sql`(${me} in (s.facilitator_id, s.second_id) or exists (
		select from resonance_rounds r join resonance_circle c on c.round_id = r.id where r.series_id = s.id and c.person_id = ${me}))`;
}

export async function listSeries(ctx: Ctx): Promise<contract.SeriesList> {
	const me = ctx.actor.personId;
	const series = await ctx.sql<contract.SeriesList['series']>`
		select s.id, s.title, s.weeks, s.ended, s.facilitator_id = ${me} as facilitates,
			(select count(*)::int from resonance_votes v join resonance_rounds r on r.id = v.round_id where r.series_id = s.id) as waves,
			(select to_json(max(v.closes_at))#>>'{}' from resonance_votes v join resonance_rounds r on r.id = v.round_id
				where r.series_id = s.id and v.state = 'open') as "closesAt"
		from resonance_series s where ${seen(ctx)} order by s.ended, s.title, s.id limit 100`;
	return { series: [...series], why: { start: whyNotOpen(ctx.actor) } };
}

interface Read extends Omit<contract.SeriesView, 'pair' | 'nextOn' | 'waits' | 'why' | 'floor'> {
	facilitatorId: string;
	names: (string | null)[];
	floor: number | null;
	land: string | null;
	lastOn: string | null;
}

/** One series with all that the actor may see of it, in one statement. @throws Refusal series_missing */
export async function readSeries(ctx: Ctx, seriesId: string): Promise<contract.SeriesView> {
	const me = ctx.actor.personId;
	const name = (column: 'facilitator' | 'second') => ctx.sql`(select m.name from identity_memberships m
		where m.tenant_id = s.tenant_id and m.person_id = ${column === 'second' ? ctx.sql`s.second_id` : ctx.sql`s.facilitator_id`})`;
	const [row] = await ctx.sql<{ series: Read }[]>`
		select json_build_object('id', s.id, 'title', s.title, 'statements', s.statements, 'weeks', s.weeks, 'ended', s.ended,
			'facilitatorId', s.facilitator_id, 'names', json_build_array(${name('facilitator')}, ${name('second')}), 'land', t.land,
			'floor', coalesce(n.floor, (select g.floor from resonance_settings g where g.tenant_id = s.tenant_id)),
			'lastOn', n.opened_on, 'fingerprint', n.fingerprint,
			'promise', (select json_build_object('de', p.de, 'en', p.en) from resonance_promises p where p.version = n.promise),
			'waves', (select coalesce(json_agg(json_build_object('id', r.id, 'voteId', v.id, 'openedOn', r.opened_on, 'closesAt', v.closes_at,
				'size', r.size, 'state', v.state, 'paused', r.paused, 'ballots', v.ballots, 'totals', v.totals, 'units', coalesce(v.units, '[]'),
				'member', exists (select from resonance_circle c where c.round_id = r.id and c.person_id = ${me})) order by r.opened_on, r.id), '[]')
				from resonance_rounds r join resonance_votes v on v.round_id = r.id where r.series_id = s.id)) as series
		from resonance_series s join municipality_tenants t on t.id = s.tenant_id
			left join lateral (select r.floor, r.opened_on, r.fingerprint, r.promise from resonance_rounds r
				where r.series_id = s.id order by r.opened_on desc, r.id limit 1) n on true
		where s.id = ${seriesId} and ${seen(ctx)}`;
	const { series } = found(row, 'series_missing');
	const today = berlinDay(ctx.now);
	const nextOn = series.ended ? null : nextWaveOn(series.lastOn, series.weeks, today, series.land);
	return {
		...series,
		pair: series.names.flatMap((who) => who ?? []),
		floor: floorOf(series.floor),
		nextOn,
		waits: nextOn !== null && nextOn <= today && !series.waves.some(({ state }) => state === 'open'),
		why: { end: whyNotEndSeries(series, ctx.actor) },
	};
}
