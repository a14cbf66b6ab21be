/** What is kept no longer, every night; see docs/data-protection.md. */
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { CARDS_KEPT_DAYS, TICKETS_KEPT_DAYS } from '@gestaltungsraum/domain/resonance/terms';
import { atGate, type Kernel } from '../kernel/context.ts';
import { sweepOldVersions } from './fold.ts';

/**
 * That somebody was online, and which envelopes were used, goes a month after the close; whatever anybody wrote without a
 * name goes at the end of the time agreed on: cards, words about them, reasons given in votes. In a round of several
 * administrations the shortest time of those that take part holds.
 */
export async function forgetRounds(kernel: Kernel): Promise<void> {
	await atGate(kernel, async ({ sql, now }) => {
		const today = berlinDay(now);
		await sql`delete from resonance_tickets t using resonance_rounds r where r.id = t.round_id and r.closed_on + ${TICKETS_KEPT_DAYS}::int < ${today}::date`;
		await sql`delete from resonance_spent s using resonance_rounds r where r.id = s.round_id and r.closed_on + ${TICKETS_KEPT_DAYS}::int < ${today}::date`;
		// a vote that rests keeps them, or there would be a second ballot
		await sql`delete from resonance_vote_tickets t using resonance_votes v where v.id = t.vote_id and v.state <> 'open'
			and v.closes_at + make_interval(days => ${TICKETS_KEPT_DAYS}) < ${now.toISOString()}`;
		await sql`delete from resonance_vote_spent s using resonance_votes v where v.id = s.vote_id and v.state <> 'open'
			and v.closes_at + make_interval(days => ${TICKETS_KEPT_DAYS}) < ${now.toISOString()}`;
		const over = await sql<{ id: string }[]>`
			select r.id from resonance_rounds r where r.closed_on + coalesce((select min(s.cards_kept_days) from resonance_settings s
				where s.tenant_id = r.tenant_id or s.tenant_id in (select c.tenant_id from resonance_circle c where c.round_id = r.id)),
				${CARDS_KEPT_DAYS})::int < ${today}::date`;
		const rounds = over.map(({ id }) => id);
		await sql`delete from resonance_cards where round_id = any(${rounds})`;
		await sql`delete from resonance_words where round_id = any(${rounds})`;
		// the topics stay as any others do; nothing leads to them any more
		await sql`update forum_asked set receipt = null where round_id = any(${rounds}) and receipt is not null`;
		await sql`update resonance_votes set reasons = '{}', receipts = '{}' where round_id = any(${rounds}) and state <> 'open'
			and (reasons <> '{}' or receipts <> '{}')`;
	});
	await sweepOldVersions(kernel);
}
