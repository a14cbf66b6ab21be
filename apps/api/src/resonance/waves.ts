/** The waves of a pulse: each is a round with one vote. They open by themselves; answers go the way of ballots (anon.ts, fold.ts). */
import { berlinDay, berlinHour, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import { floorOf, nextCircle } from '@gestaltungsraum/domain/resonance/disclosure';
import { groupsOf, judgeWave, type Member, nextWaveOn } from '@gestaltungsraum/domain/resonance/pulse';
import type { PulseUnit } from '@gestaltungsraum/domain/resonance/pulse-contract';
import { WAVE_DAYS } from '@gestaltungsraum/domain/resonance/pulse-terms';
import { whyNotCircle } from '@gestaltungsraum/domain/resonance/rules';
import { PROMISE_VERSION, type VoteState } from '@gestaltungsraum/domain/resonance/terms';
import type { Choice, VoteOption } from '@gestaltungsraum/domain/resonance/vote-contract';
import type { VoteFacts } from '@gestaltungsraum/domain/resonance/votes';
import { atGate, type Kernel, one, type Step } from '../kernel/context.ts';
import { Refusal, refuse } from '../kernel/refuse.ts';
import { whyNotYoung } from './circle.ts';
import { inviteCircle } from './mails.ts';
import { peopleOf } from './service.ts';
import { makeKeys } from './tickets.ts';

const CLOSING_HOUR = 18; // in Berlin

/** Opens the waves whose day has come; also after a crash in between. A wave that cannot open is tried again with the next call. */
export async function tendPulses(kernel: Kernel, today = berlinDay(new Date())): Promise<void> {
	const series = await kernel.gate<{ id: string }[]>`
		select s.id from resonance_series s where not s.ended
			and not exists (select from resonance_rounds r where r.series_id = s.id and r.phase = 'collecting')`;
	for (const { id } of series)
		await openWave(kernel, id, today).catch((error: unknown) => {
			// too small a circle, say: its page tells that the wave waits
			if (!(error instanceof Refusal)) throw error;
		});
}

interface Due {
	title: string;
	statements: VoteOption[];
	unitIds: string[];
	weeks: number;
	tenantId: string;
	org: string;
	land: string | null;
	facilitatorId: string;
	facilitatorName: string;
	secondId: string;
	secondName: string;
	floor: number | null;
	lastOn: string | null;
}

/** @throws Refusal circle_too_small, circle_too_large, circle_too_new: then nothing has happened */
async function openWave(kernel: Kernel, seriesId: string, today: string): Promise<void> {
	await atGate(kernel, async (step) => {
		const { sql } = step;
		// whoever of the two has gone or lost the role leads no further wave
		const [series] = await sql<Due[]>`
			select s.title, s.statements, s.unit_ids as "unitIds", s.weeks, s.tenant_id as "tenantId", t.name as org, t.land,
				s.facilitator_id as "facilitatorId", f.name as "facilitatorName", s.second_id as "secondId", c.name as "secondName",
				(select floor from resonance_settings g where g.tenant_id = s.tenant_id) as floor,
				(select max(r.opened_on)::text from resonance_rounds r where r.series_id = s.id) as "lastOn"
			from resonance_series s join municipality_tenants t on t.id = s.tenant_id
				join identity_memberships f on f.tenant_id = s.tenant_id and f.person_id = s.facilitator_id and f.active and 'facilitator' = any(f.roles)
				join identity_memberships c on c.tenant_id = s.tenant_id and c.person_id = s.second_id and c.active and 'staff_council' = any(c.roles)
			where s.id = ${seriesId} and not s.ended for update of s`;
		if (!series || nextWaveOn(series.lastOn, series.weeks, today, series.land) > today) return;
		// asked again under the lock
		const [open] = await sql`select from resonance_rounds where series_id = ${seriesId} and phase = 'collecting'`;
		if (open) return;
		await makeWave(step, seriesId, series, today);
	});
}

async function makeWave(step: Step, seriesId: string, series: Due, today: string): Promise<void> {
	const { sql } = step;
	const { tenantId, org, land, title, statements } = series;
	const floor = floorOf(series.floor);
	const people = await sql<{ personId: string; name: string; unitIds: string[] }[]>`
		select p.person_id as "personId", p.name,
			array(select mu.unit_id from identity_membership_units mu where mu.membership_id = p.membership_id) as "unitIds"
		from (${peopleOf({ sql, actor: { tenantId } }, series.unitIds)}) p`;
	const last = await sql<{ personId: string }[]>`
		select person_id as "personId" from resonance_circle where round_id = (
			select r.id from resonance_rounds r join resonance_votes v on v.round_id = r.id
			where r.series_id = ${seriesId} and v.state = 'counted' order by r.opened_on desc limit 1)`;
	const ids = (rows: readonly { personId: string }[]) => new Set(rows.map(({ personId }) => personId));
	const circle = nextCircle(last.length === 0 ? null : ids(last), ids(people), floor);
	refuse(whyNotCircle(circle.size, 'pulse'));
	const { publicKey, privateKey, fingerprint } = await makeKeys();
	const closesAt = berlinHour(workingDayAfter(today, WAVE_DAYS, land), CLOSING_HOUR).toISOString();
	const { id: roundId } = one(
		await sql<{ id: string }[]>`
			insert into resonance_rounds ${sql({
				tenant_id: tenantId,
				audience: tenantId,
				question: title,
				reason: '',
				template: 'free',
				way: 'pulse',
				phase: 'collecting',
				facilitator_id: series.facilitatorId,
				facilitator_name: series.facilitatorName,
				second_id: series.secondId,
				second_name: series.secondName,
				org,
				promise: PROMISE_VERSION,
				public_key: publicKey,
				fingerprint,
				floor,
				size: circle.size,
				opened_on: today,
				closes_at: closesAt,
				series_id: seriesId,
			})} returning id`,
	);
	const members = people.filter(({ personId }) => circle.has(personId));
	await sql`insert into resonance_circle (round_id, tenant_id, audience, person_id, name, org, unit_ids)
		select ${roundId}, ${tenantId}, ${tenantId}, m."personId", m.name, ${org}, array(select jsonb_array_elements_text(m."unitIds"))::uuid[]
		from jsonb_to_recordset(${sql.json(members)}) as m("personId" uuid, name text, "unitIds" jsonb)`;
	refuse(await whyNotYoung(step, roundId, floor));
	const { id: voteId } = one(
		await sql<{ id: string }[]>`
			insert into resonance_votes (tenant_id, round_id, kind, title, options, dots, public_key, fingerprint, closes_at, state, units)
			values (${tenantId}, ${roundId}, 'scale', ${title}, ${sql.json(statements)}, 0, ${publicKey}, ${fingerprint}, ${closesAt}, 'open',
				${sql.json((await unitsOf(step, tenantId, series.unitIds)) as never)}) returning id`,
	);
	await sql`insert into resonance_vote_keys (vote_id, tenant_id, private_key) values (${voteId}, ${tenantId}, ${privateKey})`;
	await inviteCircle(step, roundId);
}

/** The units that are asked and all below them, parents first. */
async function unitsOf({ sql }: Step, tenantId: string, unitIds: readonly string[]): Promise<PulseUnit[]> {
	return sql<PulseUnit[]>`
		with recursive tree as (
			select u.id, u.name, u.parent_id, array[u.name] as path from municipality_units u
				where u.tenant_id = ${tenantId} and (case when ${unitIds.length === 0} then u.parent_id is null else u.id = any(${[...unitIds]}::uuid[]) end)
			union select u.id, u.name, u.parent_id, t.path || u.name from municipality_units u join tree t on u.parent_id = t.id)
		select id, name, case when parent_id in (select id from tree) then parent_id end as "parentId", null as people, null as sums
		from tree order by path, id`;
}

/** A vote as it is counted. */
export interface WaveVote extends Omit<VoteFacts, 'units'> {
	readonly id: string;
	readonly roundId: string;
	readonly floor: number;
	readonly units: readonly PulseUnit[] | null;
}
export interface JudgedVote {
	readonly state: VoteState;
	/** Ballots to be shown, those on paper included; null for none. */
	readonly people: number | null;
	readonly totals: Record<string, number[]> | null;
	readonly reasons: string[];
	readonly units: readonly PulseUnit[] | null;
}

/** What is shown of a wave beside all that its series has shown before. */
export async function judgeWaveOf(
	{ sql }: Step,
	vote: WaveVote & { readonly seriesId: string },
	choices: readonly Choice[],
	contributors: number,
): Promise<JudgedVote> {
	const waves = await sql<{ id: string; state: VoteState; units: PulseUnit[] | null; circle: Member[] }[]>`
		select r.id, v.state, v.units,
			(select json_agg(json_build_object('personId', c.person_id, 'unitIds', c.unit_ids)) from resonance_circle c where c.round_id = r.id) as circle
		from resonance_rounds r join resonance_votes v on v.round_id = r.id where r.series_id = ${vote.seriesId} order by r.opened_on, r.id`;
	const before = waves
		.filter(({ state }) => state === 'counted')
		.flatMap(({ circle, units }) => {
			const shown = (units ?? []).filter(({ people }) => people !== null).map(({ id }) => id);
			return groupsOf(circle, units ?? [], shown);
		});
	const circle = waves.find(({ id }) => id === vote.roundId)?.circle ?? [];
	const { floor } = vote;
	const judged = judgeWave({
		vote: { ...vote, units: vote.units ?? [] },
		choices,
		circle,
		contributors,
		floor,
		before,
	});
	return { ...judged, people: judged.ballots, reasons: [] };
}

export async function endWave({ sql, now }: Step, roundId: string, state: VoteState): Promise<void> {
	await sql`update resonance_rounds set phase = ${state === 'too_few' ? 'too_few' : 'ended'}, closed_on = ${berlinDay(now)} where id = ${roundId}`;
}
