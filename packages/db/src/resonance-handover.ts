import { sql } from 'drizzle-orm';
import { date, pgPolicy, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { gate, mine, paired, roundId, tenant } from './resonance.ts';
import { appRole, currentTenant, id } from './tenant.ts';

/** Outcomes that wait for the idea pipeline. The author of the idea is the round; nobody's name stands here. */
export const resonanceHandovers = pgTable(
	'resonance_handovers',
	{
		id: id(),
		tenantId: tenant(),
		roundId: roundId(),
		/** The sentence as it was handed on; the round may word it anew. */
		outcome: text('outcome').notNull(),
		handedOn: date('handed_on', { mode: 'string' }).notNull(),
		/** The way back, set by whoever makes the idea of it; null until then. */
		ideaId: uuid('idea_id'),
	},
	(t) => [
		// the circle's, until the pipeline says for whom an idea is
		pgPolicy('resonance_handovers_read', {
			for: 'select',
			to: appRole,
			using: sql`${mine('resonance_handovers.round_id')} or ${paired('resonance_handovers.round_id')}`,
		}),
		pgPolicy('resonance_handovers_insert', {
			for: 'insert',
			to: appRole,
			withCheck: sql`tenant_id = ${currentTenant} and idea_id is null and exists (select from resonance_rounds r where r.id = resonance_handovers.round_id
				and r.facilitator_id = (select current_person()) and r.phase in ('agreeing', 'following', 'ended') and r.outcome = resonance_handovers.outcome)`,
		}),
		gate('resonance_handovers'),
		unique('resonance_handovers_round').on(t.roundId),
	],
);
