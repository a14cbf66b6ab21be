import { kernelAudit } from '@gestaltungsraum/db/schema';
import type { Ctx, Step } from './context.ts';

export type SecurityEvent =
	| 'session.begun'
	| 'session.refused'
	| 'session.ended'
	| 'session.ended_all'
	| 'password.reset_asked'
	| 'password.changed'
	| 'invitation.sent'
	| 'invitation.revoked'
	| 'invitation.accepted'
	| 'person.changed'
	| 'person.deactivated'
	| 'person.reactivated'
	| 'unit.changed'
	| 'unit.deleted';

/** Writes a security event in the step's own transaction. Never called on anonymous routes. Clock to the minute. */
export async function audit(
	step: Step | Ctx,
	action: SecurityEvent,
	who: { tenantId?: string | null; personId: string | null; target?: string | null },
): Promise<void> {
	await step.tx.insert(kernelAudit).values({
		action,
		tenantId: who.tenantId ?? null,
		personId: who.personId,
		target: who.target ?? null,
		minute: step.now.toISOString().slice(0, 16) + ':00Z',
	});
}

/** The same for a step that knows who acts. */
export function auditBy(ctx: Ctx, action: SecurityEvent, target: string | null = null): Promise<void> {
	return audit(ctx, action, { tenantId: ctx.actor.tenantId, personId: ctx.actor.personId, target });
}
