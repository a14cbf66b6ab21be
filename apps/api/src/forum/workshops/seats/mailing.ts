/** Which mails go out: ids only, in the transaction of what they are about. Their words stand in mails.ts. */
import type { Ctx, Step } from '../../../kernel/context.ts';

export const mailKinds = [
	'confirmed',
	'changed',
	'pending',
	'waiting',
	'offered',
	'lapsed',
	'declined',
	'withdrawn',
	'handed',
	'removed',
	'cancelled',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** @param ids registrations @param other of the substitute, for whoever is replaced, and the other way round */
export function queueMails(step: Step, ids: readonly string[], what: MailKind, other?: string): Promise<void> {
	return step.kernel.jobs.sendAll(
		step,
		'mail',
		ids.map((id) => ({ kind: 'workshop', id, what, ...(other && { other }) })),
	);
}

/** To everybody who comes or waits; hosts see whom. */
export async function tellAll(ctx: Ctx, workshopId: string, what: 'changed' | 'cancelled'): Promise<void> {
	const rows = await ctx.sql<{ id: string }[]>`
		select id from forum_workshop_registrations where workshop_id = ${workshopId} and state in ('pending', 'confirmed', 'waiting', 'offered')`;
	await queueMails(
		ctx,
		rows.map(({ id }) => id),
		what,
	);
}
