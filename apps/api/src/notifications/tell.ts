/** Saying that something happened; whom it concerns is found out afterwards, by a job (jobs.ts). */
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import type { Step } from '../kernel/context.ts';

/** What can happen; each has its source in sources.ts. A new feature adds its word here and its source there. */
export type Happening =
	| 'post'
	| 'accepted'
	| 'decision'
	| 'objection'
	| 'access'
	| 'invited'
	| 'remark'
	| 'noted'
	| 'noted_group'
	| 'registration'
	| 'substitute';

/** One row in the queue, in the step's own transaction: whoever acts waits for nobody who follows. */
export function tellOf(step: Step, event: Happening, id: string): Promise<void> {
	return step.kernel.jobs.send(step, 'notices', { event, id });
}

/** The same for several at once, in one statement. */
export function tellEach(step: Step, event: Happening, ids: readonly string[]): Promise<void> {
	return step.kernel.jobs.sendAll(
		step,
		'notices',
		ids.map((id) => ({ event, id })),
	);
}

/** What was asked for is settled: entries about it count as read, and no mail names them. At the gate. @param to memberships */
export async function settleNews({ sql, now }: Step, key: string, to: readonly string[]): Promise<void> {
	await sql`
		update notifications_entries e set read_on = ${berlinDay(now)}::date from identity_memberships m
		where m.id = any (${[...to]}::uuid[]) and e.person_id = m.person_id and e.tenant_id = m.tenant_id and e.key = ${key} and e.read_on is null`;
}

/** Of a registration that waits for its hosts; `turn` tells one from an earlier one of the same person. */
export const registrationKey = (id: string, turn: number | string) => `registration:${id}:${turn}`;

/** Whatever leads to an address is nothing to this person any more. At the gate. */
export async function forgetNews({ sql }: Step, personId: string, path: string): Promise<void> {
	await sql`delete from notifications_entries where person_id = ${personId} and path = ${path}`;
}
