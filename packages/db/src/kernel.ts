import { sql } from 'drizzle-orm';
import { bigint, bigserial, index, integer, pgPolicy, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { appRole, currentTenant, gateRole } from './tenant.ts';

/** Security events. Append-only: neither role may change them, and row security lets them go after a year. Clock to the minute. */
export const kernelAudit = pgTable(
	'kernel_audit',
	{
		seq: bigserial('seq', { mode: 'number' }).primaryKey(),
		/** null for events before a tenant is known, such as a failed sign-in. */
		tenantId: uuid('tenant_id'),
		/** Person who acted; null when unknown. */
		personId: uuid('person_id'),
		/** e.g. `session.begun`, `person.deactivated`. */
		action: text('action').notNull(),
		/** Id of what was acted upon; null for none. */
		target: uuid('target'),
		minute: timestamp('minute', { withTimezone: true, mode: 'string', precision: 0 }).notNull(),
	},
	(t) => [
		pgPolicy('kernel_audit_insert', { for: 'insert', to: appRole, withCheck: sql`tenant_id = ${currentTenant}` }),
		pgPolicy('kernel_audit_read', { for: 'select', to: appRole, using: sql`tenant_id = ${currentTenant}` }),
		pgPolicy('kernel_audit_gate_insert', { for: 'insert', to: gateRole, withCheck: sql`true` }),
		pgPolicy('kernel_audit_gate_read', { for: 'select', to: gateRole, using: sql`true` }),
		// row security is the retention: what is younger than a year nobody deletes, the program included
		pgPolicy('kernel_audit_gate_forget', {
			for: 'delete',
			to: gateRole,
			using: sql`minute < now() - interval '365 days'`,
		}),
		index('kernel_audit_tenant').on(t.tenantId, t.seq),
		index('kernel_audit_person').on(t.personId, t.seq),
	],
);

/** Counters of rate-limiter-flexible; keys are hashes. */
export const kernelLimits = pgTable(
	'kernel_limits',
	{
		key: text('key').primaryKey(),
		points: integer('points').notNull().default(0),
		expire: bigint('expire', { mode: 'number' }),
	},
	() => [pgPolicy('kernel_limits_gate', { to: gateRole, using: sql`true`, withCheck: sql`true` })],
);
