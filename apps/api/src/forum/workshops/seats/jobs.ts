/** What nobody does by hand: offers run out, the list moves up, workshops end, and what somebody needs is forgotten. May be killed and repeated. */
import { END_AFTER_HOURS } from '@gestaltungsraum/domain/forum/workshops/terms';
import { QUESTIONS_DAYS } from '@gestaltungsraum/domain/forum/workshops/questions/terms';
import { atGate, type Kernel } from '../../../kernel/context.ts';
import { closeQuestions } from '../questions/marks.ts';
import { tellWorkshop } from '../tell.ts';
import { queueMails } from './mailing.ts';
import { locked, moveUp, recount } from './service.ts';

/** Every few minutes. */
export async function tendWorkshops(kernel: Kernel): Promise<void> {
	const due = await kernel.gate<{ id: string }[]>`
		select id from forum_workshops w where state = 'announced' and waiting > 0 and taken < capacity
		union select workshop_id from forum_workshop_registrations where state = 'offered' and offered_until < now()`;
	for (const { id } of due) await tendSeats(kernel, id);
	const late = await kernel.gate<{ id: string }[]>`
		select id from forum_workshops where state in ('announced', 'running') and ends_at < now() - ${END_AFTER_HOURS} * interval '1 hour'`;
	for (const { id } of late)
		await atGate(kernel, async (step) => {
			await step.sql`update forum_workshops set state = 'ended', registration = 'closed', questions_open = false, item_id = null, item_ends_at = null where id = ${id}
				and state in ('announced', 'running')`;
			await closeQuestions(step, id);
			await tellWorkshop(step, id);
		});
}

/** Offers of one workshop that nobody took in time go on to the next; free seats are offered. */
export function tendSeats(kernel: Kernel, workshopId: string): Promise<void> {
	return atGate(kernel, async (step) => {
		const workshop = await locked(step, workshopId);
		const lapsed = await step.sql<{ id: string }[]>`
			update forum_workshop_registrations set state = 'withdrawn', offered_until = null, needs = '', names = '', revision = revision + 1
			where workshop_id = ${workshopId} and state = 'offered' and offered_until < ${step.now.toISOString()}::timestamptz returning id`;
		await queueMails(
			step,
			lapsed.map(({ id }) => id),
			'lapsed',
		);
		const counts = await recount(step, workshopId);
		const offered = await moveUp(step, { ...workshop, ...counts });
		if (lapsed.length + offered > 0) await tellWorkshop(step, workshopId);
	});
}

/**
 * By night: what somebody needs to take part is deleted the day after, and with it who came along; who withdrew is forgotten;
 * questions go after thirty days.
 */
export async function forgetWorkshops(kernel: Kernel): Promise<void> {
	await atGate(kernel, async ({ sql, now }) => {
		const today = now.toISOString();
		const past = sql`(w.state = 'cancelled' or (w.ends_at at time zone 'Europe/Berlin')::date < (${today}::timestamptz at time zone 'Europe/Berlin')::date)`;
		await sql`delete from forum_workshop_registrations r using forum_workshops w where w.id = r.workshop_id and ${past} and r.state in ('withdrawn', 'declined')`;
		await sql`update forum_workshop_registrations r set needs = '', names = '' from forum_workshops w
			where w.id = r.workshop_id and ${past} and (r.needs <> '' or r.names <> '')`;
		await sql`delete from forum_workshop_questions q using forum_workshops w
			where w.id = q.workshop_id and w.state = 'ended' and w.ends_at < ${today}::timestamptz - ${QUESTIONS_DAYS} * interval '1 day'`;
	});
}
