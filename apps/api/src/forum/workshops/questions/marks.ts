/** How a browser likes a question once, without being known: a hash of its random token, keyed by what is destroyed at the end (ADR 0019). */
import { createHmac, randomBytes } from 'node:crypto';
import type { Kernel, Step } from '../../../kernel/context.ts';

const PURPOSE = 'workshop questions';

/** Opens the questions of a workshop; the same for everybody in the room, so that it tells nobody apart. */
export function passOf({ secret }: Pick<Kernel, 'secret'>, workshopId: string): string {
	return secret.sign(PURPOSE, workshopId);
}

export function isPass({ secret }: Pick<Kernel, 'secret'>, workshopId: string, pass: string): boolean {
	return secret.verify(PURPOSE, workshopId, pass);
}

/** Differs for each question: marks of one browser cannot be joined. */
export function markOf(key: string, questionId: string, token: string): string {
	return createHmac('sha256', key).update(`${questionId}\0${token}`).digest('hex');
}

export async function openKey(
	{ sql }: Pick<Step, 'sql'>,
	{ id, tenantId }: { readonly id: string; readonly tenantId: string },
): Promise<void> {
	await sql`insert into forum_workshop_keys (tenant_id, workshop_id, key) values (${tenantId}, ${id}, ${randomBytes(32).toString('hex')})
		on conflict (workshop_id) do nothing`;
}

/** The questions stay as they are, without what was hidden; marks and key are gone. */
export async function closeQuestions({ sql }: Pick<Step, 'sql'>, workshopId: string): Promise<void> {
	await sql`delete from forum_workshop_marks where workshop_id = ${workshopId}`;
	await sql`delete from forum_workshop_keys where workshop_id = ${workshopId}`;
	await sql`delete from forum_workshop_questions where workshop_id = ${workshopId} and state = 'hidden'`;
}
