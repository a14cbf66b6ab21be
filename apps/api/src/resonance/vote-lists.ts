import type { OpenBallot } from '@gestaltungsraum/domain/resonance/vote-contract';
import type { Ctx } from '../kernel/context.ts';

/** The votes of a round `r` as JSON, for the one statement of its page. */
export function votesOf(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'title', v.title, 'options', v.options, 'dots', v.dots,
		'closesAt', v.closes_at, 'state', v.state, 'ballots', v.ballots, 'totals', v.totals, 'reasons', v.reasons, 'paperPeople', v.paper_people)
		order by v.closes_at, v.id), '[]') from resonance_votes v where v.round_id = r.id)`;
}

/** Open votes for which the actor may hold a ballot. */
export async function openBallots(ctx: Ctx): Promise<OpenBallot[]> {
	const me = ctx.actor.personId;
	return ctx.sql<OpenBallot[]>`
		select v.id, v.fingerprint, exists (select from resonance_vote_tickets t where t.vote_id = v.id and t.person_id = ${me}) as issued
		from resonance_votes v join resonance_circle c on c.round_id = v.round_id and c.person_id = ${me}
		join resonance_rounds r on r.id = v.round_id and not r.paused
		where v.state = 'open' order by v.id limit 50`;
}
