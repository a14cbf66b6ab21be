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
	| 'unit.deleted'
	| 'tenant.created'
	| 'association.created'
	| 'association.joined'
	| 'association.left'
	| 'space.created'
	| 'space.changed'
	| 'steward.appointed'
	| 'steward.dismissed'
	| 'guest.invited'
	| 'guest.ended'
	| 'link.made'
	| 'link.ended'
	| 'link.opened'
	| 'access.asked'
	| 'access.declined';

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

/** One event for each of many targets, in one statement. */
export async function auditEach(ctx: Ctx, action: SecurityEvent, targets: readonly string[]): Promise<void> {
	const { tenantId, personId } = ctx.actor;
	const minute = ctx.now.toISOString().slice(0, 16) + ':00Z';
	await ctx.sql`insert into kernel_audit (tenant_id, person_id, action, target, minute)
		select ${tenantId}, ${personId}, ${action}, target, ${minute} from unnest(${[...targets]}::uuid[]) as target`;
}
