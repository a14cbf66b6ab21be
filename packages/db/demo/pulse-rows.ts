/** Rows of the invented pulses. What their waves show is decided by the domain's own disclosure, as in life. */
import { isGuest } from '@gestaltungsraum/domain/audience';
import { berlinDay, berlinHour, isWorkingDay, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import { groupsOf, judgeWave } from '@gestaltungsraum/domain/resonance/pulse';
import { WAVE_DAYS } from '@gestaltungsraum/domain/resonance/pulse-terms';
import { FLOOR, SCALE_MAX } from '@gestaltungsraum/domain/resonance/terms';
import { nameable } from '@gestaltungsraum/domain/resonance/votes';
import type { PulseUnit } from '../src/resonance-votes.ts';
import { actorOf, type Member, members, tenantId, unitId } from './cast.ts';
import type { Row } from './forum-rows.ts';
import { type DemoPulse, pulses } from './pulses.ts';
import { makeKey } from './round-rows.ts';
import { demoId, mulberry32, numberOf } from './seed.ts';
import type { DemoUnit } from './tenants.ts';

const DAY_MS = 86_400_000;
const CLOSING_HOUR = 18;

export interface PulseRows {
	readonly series: readonly Row[];
	readonly rounds: readonly Row[];
	readonly circle: readonly Row[];
	readonly votes: readonly Row[];
	/** Of the open waves. */
	readonly keys: readonly Row[];
}

export function pulseRows(now: Date): PulseRows {
	const all = pulses.map((pulse) => rowsOf(pulse, now));
	const of = <K extends keyof PulseRows>(kind: K) => all.flatMap((rows) => rows[kind]);
	return { series: of('series'), rounds: of('rounds'), circle: of('circle'), votes: of('votes'), keys: of('keys') };
}

function rowsOf(pulse: DemoPulse, now: Date): PulseRows {
	const id = demoId('pulse', pulse.tenant, pulse.title);
	const tenant = tenantId(pulse.tenant);
	const staff = members.filter((member) => member.seat.tenant === pulse.tenant && !isGuest(actorOf(member)));
	const [facilitator, second] = (['facilitator', 'staff_council'] as const).map((role) =>
		staff.find(({ seat }) => seat.roles.includes(role)),
	);
	if (!facilitator || !second) throw new Error(`nobody leads the pulse of ${pulse.tenant}`);
	const { land, units: tree, name: org } = facilitator.tenant;
	const units = unitsOf(pulse.tenant, tree, null);
	const options = pulse.statements.map(({ text }, at) => ({ id: at.toString(36), label: text }));
	const series = {
		id,
		tenant_id: tenant,
		title: pulse.title,
		statements: options,
		unit_ids: [],
		weeks: pulse.weeks,
		facilitator_id: facilitator.person.id,
		second_id: second.person.id,
		ended: false,
	};
	const before: Set<string>[] = [];
	const waves = [...pulse.away, 0].map((away, at) => {
		const open = at === pulse.away.length;
		const roundId = demoId('wave', id, at);
		// the open one began on the last working day before today: four more are left to answer it
		const openedOn = lastWorkingDay(now.getTime() - DAY_MS - (pulse.away.length - at) * pulse.weeks * 7 * DAY_MS, land);
		const closesAt = berlinHour(workingDayAfter(openedOn, WAVE_DAYS, land), CLOSING_HOUR).toISOString();
		const here = staff.slice(0, staff.length - away);
		const circle = here.map((member) => ({ personId: member.person.id, unitIds: unitIdsOf(member) }));
		const choices = open ? [] : answersOf(pulse, at, here, units);
		const vote = { kind: 'scale' as const, options, dots: 0, units };
		const judged = judgeWave({ vote, choices, circle, contributors: here.length, floor: FLOOR, before });
		if (judged.state === 'counted') {
			const shown = judged.units.filter(({ people }) => people !== null);
			before.push(
				...groupsOf(
					circle,
					units,
					shown.map((unit) => unit.id),
				),
			);
		}
		const { publicKey, privateKey, fingerprint } = makeKey();
		const voteId = demoId('wave vote', id, at);
		return {
			round: {
				id: roundId,
				tenant_id: tenant,
				audience: tenant,
				question: pulse.title,
				reason: '',
				template: 'free',
				way: 'pulse',
				phase: open ? 'collecting' : 'ended',
				series_id: id,
				facilitator_id: facilitator.person.id,
				facilitator_name: facilitator.person.name,
				second_id: second.person.id,
				second_name: second.person.name,
				org,
				confirmed: [],
				promise: 1,
				public_key: publicKey,
				fingerprint,
				floor: FLOOR,
				size: here.length,
				opened_on: openedOn,
				closes_at: closesAt,
				closed_on: open ? null : closesAt.slice(0, 10),
				cards: null,
				held: null,
				outcome: null,
			},
			circle: here.map((member) => ({
				round_id: roundId,
				tenant_id: tenant,
				audience: tenant,
				person_id: member.person.id,
				name: member.person.name,
				org,
				unit_ids: unitIdsOf(member),
			})),
			vote: {
				id: voteId,
				tenant_id: tenant,
				round_id: roundId,
				kind: 'scale',
				title: pulse.title,
				options,
				dots: 0,
				public_key: publicKey,
				fingerprint,
				closes_at: closesAt,
				state: open ? 'open' : judged.state,
				ballots: judged.ballots,
				totals: judged.totals,
				units: judged.units,
				reasons: [],
				receipts: [],
				paper_people: 0,
			},
			key: { vote_id: voteId, tenant_id: tenant, private_key: privateKey },
		};
	});
	return {
		series: [series],
		rounds: waves.map(({ round }) => round),
		circle: waves.flatMap(({ circle }) => circle),
		votes: waves.map(({ vote }) => vote),
		keys: waves.slice(-1).map(({ key }) => key),
	};
}

const unitIdsOf = ({ seat }: Member) => seat.units.map((unit) => unitId(seat.tenant, unit));

/** Parents first. */
function unitsOf(slug: string, units: readonly DemoUnit[], parentId: string | null): PulseUnit[] {
	return units.flatMap((unit) => {
		const id = unitId(slug, unit.name);
		return [{ id, name: unit.name, parentId, people: null, sums: null }, ...unitsOf(slug, unit.units, id)];
	});
}

/** Most answer near what is usual in the wave; some are of another opinion, and some do not answer. */
function answersOf(pulse: DemoPulse, wave: number, people: readonly Member[], units: readonly PulseUnit[]) {
	const known = new Set(nameable(units).map(({ id }) => id));
	return people.flatMap((member) => {
		const chance = mulberry32(numberOf('answer', pulse.title, wave, member.person.id));
		if (chance() > pulse.answers) return [];
		const named = chance() < pulse.names ? unitIdsOf(member).find((id) => known.has(id)) : undefined;
		const scale = Object.fromEntries(
			pulse.statements.map(({ course }, at) => {
				const step = Math.round((course[wave] ?? 3) + (chance() + chance() - 1) * 2.2);
				return [at.toString(36), Math.min(SCALE_MAX, Math.max(1, step))];
			}),
		);
		return [{ scale, unit: named ?? null }];
	});
}

function lastWorkingDay(at: number, land: string | null): string {
	const day = berlinDay(new Date(at));
	return isWorkingDay(day, land) ? day : lastWorkingDay(at - DAY_MS, land);
}
