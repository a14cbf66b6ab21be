/** Envelopes for the people of a circle: which they may have, and signing them blindly. */
import type * as contract from '@gestaltungsraum/domain/resonance/contract';
import { whyNotWrite } from '@gestaltungsraum/domain/resonance/rules';
import { RENEWALS_MAX, ticketsOf, type Way } from '@gestaltungsraum/domain/resonance/terms';
import type * as z from 'zod';
import { atGate, type Ctx } from '../kernel/context.ts';
import { Refusal, refuse } from '../kernel/refuse.ts';
import { factsOf } from './service.ts';
import { blindSign, readPrivateKey } from './tickets.ts';
import { openBallots } from './vote-lists.ts';

/** Rounds for which this person may hold tickets, and the key that seals them on the device. */
export async function openTickets(ctx: Ctx): Promise<contract.OpenTickets> {
	const me = ctx.actor.personId;
	const rounds = await ctx.sql<(Omit<contract.OpenTickets['rounds'][number], 'tickets'> & { way: Way })[]>`
		select r.id, r.fingerprint, r.way, (select count(*)::int from resonance_tickets t where t.round_id = r.id and t.person_id = ${me}) as issued
		from resonance_rounds r join resonance_circle c on c.round_id = r.id and c.person_id = ${me}
		where r.phase = 'collecting' and r.way <> 'pulse' and not r.paused order by r.id limit 50`;
	const votes = await openBallots(ctx);
	const deviceKey = Buffer.from(ctx.kernel.secret.sign('resonance-device', me), 'base64url').toString('hex');
	return { deviceKey, rounds: rounds.map((round) => ({ ...round, tickets: ticketsOf(round.way) })), votes };
}

/**
 * Signs blinded tokens. What is written down says that the person was online while the round was open, nothing else.
 * @throws Refusal round_missing, not_collecting, tickets_used, bad_ticket
 */
export async function issueTickets(
	ctx: Ctx,
	{ roundId, blinded }: z.output<typeof contract.IssueTickets>,
): Promise<{ signatures: string[] }> {
	const facts = await factsOf(ctx, roundId);
	refuse(whyNotWrite(facts));
	if (blinded.length !== ticketsOf(facts.way)) throw new Refusal('bad_ticket');
	const { personId, tenantId } = ctx.actor;
	const issued = await ctx.sql`
		insert into resonance_tickets (round_id, tenant_id, person_id, renewal)
		select ${roundId}, ${tenantId}, ${personId}, n from (
			select count(*)::smallint as n from resonance_tickets where round_id = ${roundId} and person_id = ${personId}) issued
		where n <= ${RENEWALS_MAX} on conflict do nothing`;
	if (issued.count === 0) throw new Refusal('tickets_used');
	const [key] = await atGate(
		ctx.kernel,
		({ sql }) =>
			sql<{ privateKey: string }[]>`select private_key as "privateKey" from resonance_keys where round_id = ${roundId}`,
	);
	if (!key) throw new Refusal('not_collecting');
	const privateKey = readPrivateKey(key.privateKey);
	return { signatures: blinded.map((message) => blindSign(privateKey, message)) };
}
