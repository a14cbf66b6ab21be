/** One reminder for a whole circle, the same for all, and one for whoever has a step that is due. */
import { berlinDay, berlinHour, workingDayBefore } from '@gestaltungsraum/domain/resonance/calendar';
import { whyNotRemind } from '@gestaltungsraum/domain/resonance/objections';
import { atGate, type Ctx, type Kernel, type Step } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { landsOf } from './objections.ts';
import { factsOf } from './service.ts';
import { tellRound } from './tell.ts';

/** Nobody is woken by a mail. */
const FROM_HOUR = 8; // in Berlin

/**
 * Reminds everybody of the circle, once in a round. Nobody knows who has written, so nobody is left out.
 * @throws Refusal round_missing, not_facilitator, not_collecting, round_paused, already_reminded
 */
export async function remindCircle(ctx: Ctx, roundId: string): Promise<void> {
	const facts = await factsOf(ctx, roundId);
	const [row] = await ctx.sql<{ remindedOn: string | null }[]>`
		select reminded_on::text as "remindedOn" from resonance_rounds where id = ${roundId}`;
	refuse(whyNotRemind({ ...facts, ...found(row, 'round_missing') }, ctx.actor));
	if (!(await remind(ctx, roundId))) throw new Refusal('already_reminded');
	await tellRound(ctx.sql, roundId);
}

/** Two working days before the end, unless it was done by hand; and steps on the working day before they are due. */
export async function tendReminders(kernel: Kernel): Promise<void> {
	await atGate(kernel, async (step) => {
		const { sql, now } = step;
		const today = berlinDay(now);
		if (now < berlinHour(today, FROM_HOUR)) return;
		const rounds = await sql<{ id: string; closesAt: string }[]>`
			select id, closes_at as "closesAt" from resonance_rounds where phase = 'collecting' and way not in ('live', 'asking') and not paused
				and reminded_on is null and opened_on < ${today} and closes_at between now() and now() + interval '14 days'`;
		for (const { id, closesAt } of rounds) {
			const lands = await landsOf(sql, id);
			const last = berlinDay(new Date(closesAt));
			if (today >= workingDayBefore(workingDayBefore(last, lands), lands)) await remind(step, id);
		}
		const steps = await sql<{ id: string; roundId: string; due: string }[]>`
			select s.id, s.round_id as "roundId", s.due::text as due from resonance_steps s join resonance_rounds r on r.id = s.round_id
			where s.state in ('offered', 'accepted') and s.reminded_on is null and s.due between ${today}::date and ${today}::date + 14
				and r.phase <> 'ended' and not r.paused`;
		for (const { id, roundId, due } of steps) {
			if (today < workingDayBefore(due, await landsOf(sql, roundId))) continue;
			await sql`update resonance_steps set reminded_on = ${today} where id = ${id}`;
			await kernel.jobs.send(step, 'mail', { kind: 'step', id, roundId });
		}
	});
}

/** @returns false when the circle was reminded before */
async function remind(step: Step, roundId: string): Promise<boolean> {
	const { sql } = step;
	const noted = await sql`
		update resonance_rounds set reminded_on = ${berlinDay(step.now)} where id = ${roundId} and reminded_on is null`;
	if (noted.count === 0) return false;
	const people = await sql<{ id: string }[]>`
		select person_id as id from resonance_circle where round_id = ${roundId} order by gen_random_uuid()`;
	await step.kernel.jobs.sendAll(
		step,
		'mail',
		people.map(({ id }) => ({ kind: 'reminder', id, roundId })),
	);
	return true;
}
