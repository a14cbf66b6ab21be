/** Making rounds of questions, the first one and those that come back (ADR 0020). At the gate: the circle belongs to many administrations. */
import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { nextAskingOn } from '@gestaltungsraum/domain/forum/asking/rules';
import { berlinDay, berlinHour, workingDayAfter, workingDaysWithin } from '@gestaltungsraum/domain/resonance/calendar';
import { floorOf } from '@gestaltungsraum/domain/resonance/disclosure';
import { whyNotCircle } from '@gestaltungsraum/domain/resonance/rules';
import { ASKING_PROMISE } from '@gestaltungsraum/domain/resonance/terms';
import { atGate, type Kernel, one, type Step } from '../../kernel/context.ts';
import { Refusal, refuse } from '../../kernel/refuse.ts';
import { whyNotYoung } from '../../resonance/circle.ts';
import { makeKeys } from '../../resonance/tickets.ts';

const CLOSING_HOUR = 18; // in Berlin

/** What two stewards have decided, by the columns of the round; `days` of work for collecting. */
interface Asking {
	readonly tenant_id: string;
	readonly org: string;
	readonly facilitator_id: string;
	readonly facilitator_name: string;
	readonly second_id: string;
	readonly second_name: string;
	readonly question: string;
	readonly reason: string;
	readonly repeat_weeks: number | null;
	readonly days: number;
}

/** @throws Refusal asking_open, circle_too_small, circle_below_floor, circle_too_large, circle_too_new: then nothing has happened */
export async function makeRound(
	step: Step,
	space: { readonly id: string; readonly audience: string },
	{ days, ...asking }: Asking,
): Promise<{ id: string }> {
	const { sql } = step;
	// two stewards who open at the same time take turns
	await sql`select from forum_spaces where id = ${space.id} for no key update`;
	const [open] = await sql`
		select from resonance_rounds where space_id = ${space.id} and phase in ('collecting', 'reviewing')`;
	if (open) throw new Refusal('asking_open');
	const houses = one(
		await sql<{ lands: (string | null)[]; floor: number | null }[]>`
			select coalesce(array_agg(distinct h.land), '{}') as lands,
				(select max(c.floor) from resonance_settings c where c.tenant_id = any(array_agg(h.id))) as floor
			from (${housesOf(sql, space)}) h`,
	);
	const floor = floorOf(houses.floor);
	const { privateKey, ...key } = await makeKeys();
	const openedOn = berlinDay(step.now);
	const { id } = one(
		await sql<{ id: string }[]>`
			insert into resonance_rounds ${sql({
				...asking,
				audience: space.audience,
				space_id: space.id,
				template: 'free',
				way: 'asking',
				phase: 'collecting',
				promise: ASKING_PROMISE,
				public_key: key.publicKey,
				fingerprint: key.fingerprint,
				floor,
				opened_on: openedOn,
				closes_at: berlinHour(workingDayAfter(openedOn, days, houses.lands), CLOSING_HOUR).toISOString(),
			})} returning id`,
	);
	await sql`insert into resonance_keys (round_id, tenant_id, private_key) values (${id}, ${asking.tenant_id}, ${privateKey})`;
	// everybody's row is their own administration's to read: nobody lists the staff of others
	const circle = await sql`
		insert into resonance_circle (round_id, tenant_id, audience, person_id, name, org)
		select distinct on (m.person_id) ${id}, h.id, h.id, m.person_id, m.name, h.name
		from (${housesOf(sql, space)}) h join identity_memberships m on m.tenant_id = h.id
		where m.active and not m.roles <@ '{councillor,partner}' order by m.person_id, h.id`;
	refuse(whyNotCircle(circle.count, 'asking', floor) ?? (await whyNotYoung(step, id, floor)));
	await sql`update resonance_rounds set size = ${circle.count} where id = ${id}`;
	return { id };
}

/** Administrations whose staff see the space. */
function housesOf(sql: Step['sql'], { audience }: { readonly audience: string }) {
	return sql`
		select t.id, t.name, t.land from municipality_tenants t where t.kind = 'administration'
			and (${audience}::uuid in (${PLATFORM_AUDIENCE}, ${PUBLIC_AUDIENCE}, t.id)
				or exists (select from municipality_association_members a where a.tenant_id = t.id and a.association_id = ${audience}))`;
}

interface Due extends Omit<Asking, 'days'> {
	readonly repeat_weeks: number;
	readonly id: string;
	readonly spaceId: string;
	readonly audience: string;
	readonly openedOn: string;
	readonly lastDay: string;
}

/**
 * Opens the rounds that come back, on their day; also after a crash in between. One that cannot open, because another is
 * still open or the circle too small, is tried again with the next call; without one of the two stewards none comes back.
 */
export async function tendAskings(kernel: Kernel, today = berlinDay(new Date())): Promise<void> {
	const rounds = await kernel.gate<Due[]>`
		select r.id, r.space_id as "spaceId", s.audience, r.opened_on::text as "openedOn", (r.closes_at at time zone 'Europe/Berlin')::date::text as "lastDay",
			r.tenant_id, r.org, r.facilitator_id, r.facilitator_name, r.second_id, r.second_name, r.question, r.reason, r.repeat_weeks
		from resonance_rounds r join forum_spaces s on s.id = r.space_id
		where r.repeat_weeks is not null and r.phase in ('ended', 'too_few') and 2 = (
			select count(distinct w.person_id) from forum_stewards w join identity_memberships m on m.person_id = w.person_id and m.tenant_id = w.tenant_id and m.active
			where w.space_id = s.id and w.person_id in (r.facilitator_id, r.second_id))`;
	for (const { id, spaceId, audience, openedOn, lastDay, ...asking } of rounds) {
		if (nextAskingOn(openedOn, asking.repeat_weeks) > today) continue;
		await atGate(kernel, async (step) => {
			// handed on to the next one, so that a round comes back once
			const taken =
				await step.sql`update resonance_rounds set repeat_weeks = null where id = ${id} and repeat_weeks is not null`;
			const days = Math.max(1, workingDaysWithin(openedOn, lastDay, null) - 1);
			if (taken.count === 1) await makeRound(step, { id: spaceId, audience }, { ...asking, days });
		}).catch((error: unknown) => {
			if (!(error instanceof Refusal)) throw error;
		});
	}
}
