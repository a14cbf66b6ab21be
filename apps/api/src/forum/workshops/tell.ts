import type { RegistrationState } from '@gestaltungsraum/domain/forum/workshops/terms';
import type { Ctx, Step } from '../../kernel/context.ts';
import { noticeText } from '../../kernel/events.ts';
import { forgetNews, registrationKey, settleNews, tellOf } from '../../notifications/tell.ts';

/** To everybody who has the workshop open: look again. */
export async function tellWorkshop({ sql }: Pick<Ctx, 'sql'>, id: string): Promise<void> {
	const [channel, payload] = noticeText({ about: id, kind: 'changed', number: 0 });
	await sql`select pg_notify(${channel}, ${payload})`;
}

/** Questions came or changed; whoever is in the room asks for them, and for nothing else. */
export async function tellQuestions({ sql }: Pick<Ctx, 'sql'>, id: string): Promise<void> {
	const [channel, payload] = noticeText({ about: id, kind: 'posted', number: 0 });
	await sql`select pg_notify(${channel}, ${payload})`;
}

/** To the hosts, when a registration waits for them. */
export async function tellPending(step: Step, id: string, state: RegistrationState): Promise<void> {
	if (state === 'pending') await tellOf(step, 'registration', id);
}

/** To hosts who say who comes: somebody they know nothing of has come in the place of another, and needs no word of theirs. */
export function tellSubstitute(step: Step, id: string, replacedId: string): Promise<void> {
	return tellOf(step, 'substitute', `${id}:${replacedId}`);
}

/** One of the hosts has decided, or it was taken back: the others need not look any more. */
export async function settleRegistration(step: Step, id: string): Promise<void> {
	const [row] = await step.sql<{ turn: string; hosts: string[] }[]>`
		select r.turn::text as turn, array(select h.membership_id from forum_workshop_hosts h where h.workshop_id = r.workshop_id) as hosts
		from forum_workshop_registrations r where r.id = ${id} and r.state = 'pending'`;
	if (row) await settleNews(step, registrationKey(id, row.turn), row.hosts);
}

/** Where hosts see who comes. */
export const participantsPath = (workshopId: string) => `/forum/werkstatt/${workshopId}/teilnehmende`;

/** Who does not host it any more is not to know who waits. */
export function forgetRegistrations(step: Step, workshopId: string, personId: string): Promise<void> {
	return forgetNews(step, personId, participantsPath(workshopId));
}
