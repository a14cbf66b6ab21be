/** Votes of a round: putting one, handing out ballots, and counting them. Casting one is in anon.ts, mixing in fold.ts. */
import { resonanceVoteKeys } from '@gestaltungsraum/db/schema';
import { berlinDay, berlinHour, workingDayAfter } from '@gestaltungsraum/domain/resonance/calendar';
import { disclose } from '@gestaltungsraum/domain/resonance/disclosure';
import { VOTES_MAX, type Way } from '@gestaltungsraum/domain/resonance/terms';
import type * as contract from '@gestaltungsraum/domain/resonance/vote-contract';
import { Choice } from '@gestaltungsraum/domain/resonance/vote-contract';
import { countBallots, whyNotOptions, whyNotPutVote } from '@gestaltungsraum/domain/resonance/votes';
import type * as z from 'zod';
import { atGate, type Ctx, type Kernel, one } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { foldInbox, sweepOldVersions } from './fold.ts';
import { shuffled } from './inbox.ts';
import { landsOf } from './objections.ts';
import { factsOf } from './service.ts';
import { tellRound } from './tell.ts';
import { blindSign, makeKeys, readPrivateKey } from './tickets.ts';
import { endWave, type JudgedVote, judgeWaveOf, type WaveVote } from './waves.ts';

const CLOSING_HOUR = 18; // in Berlin
const HALF_DAY_MS = 12 * 3_600_000;
type In<S extends z.ZodType> = z.output<S>;

/**
 * Puts a vote to the circle; the round goes on to the weighing.
 * @throws Refusal not_facilitator, not_published, options_wrong, too_many_votes
 */
export async function openVote(ctx: Ctx, input: In<typeof contract.OpenVote>): Promise<{ id: string }> {
	const { roundId, kind, title, options, dots, days } = input;
	refuse(whyNotPutVote(await factsOf(ctx, roundId), ctx.actor));
	refuse(whyNotOptions(kind, options));
	const [row] = await ctx.sql<{ votes: number; tenantId: string; way: Way }[]>`
		select (select count(*)::int from resonance_votes v where v.round_id = r.id) as votes, r.tenant_id as "tenantId", r.way
		from resonance_rounds r where r.id = ${roundId}`;
	const { votes, tenantId, way } = found(row, 'round_missing');
	if (votes >= VOTES_MAX) throw new Refusal('too_many_votes');
	const labels = kind === 'consent' ? [title] : options;
	const today = berlinDay(ctx.now);
	const { privateKey, publicKey, fingerprint } = await makeKeys();
	// a live vote is closed by hand, and at the latest with the day
	const closesAt =
		way === 'live'
			? new Date(berlinHour(today, 12).getTime() + HALF_DAY_MS)
			: berlinHour(workingDayAfter(today, days, await landsOf(ctx.sql, roundId)), CLOSING_HOUR);
	const { id } = one(
		await ctx.sql<{ id: string }[]>`
			insert into resonance_votes (tenant_id, round_id, kind, title, options, dots, public_key, fingerprint, closes_at, state)
			values (${tenantId}, ${roundId}, ${kind}, ${title}, ${ctx.sql.json(labels.map((label, at) => ({ id: at.toString(36), label })))},
				${kind === 'dots' ? (dots ?? 1) : 0}, ${publicKey}, ${fingerprint}, ${closesAt.toISOString()}, 'open')
			returning id`,
	);
	await ctx.tx.insert(resonanceVoteKeys).values({ voteId: id, tenantId, privateKey });
	await ctx.sql`update resonance_rounds set phase = 'weighting' where id = ${roundId} and phase = 'grouping'`;
	await tellRound(ctx.sql, roundId);
	return { id };
}

/**
 * Signs one blinded token for each person of the circle.
 * @throws Refusal vote_missing, vote_closed, ballot_used, bad_ticket
 */
export async function issueBallot(
	ctx: Ctx,
	{ voteId, blinded }: In<typeof contract.IssueBallot>,
): Promise<{ signature: string }> {
	const { personId, tenantId } = ctx.actor;
	const [row] = await ctx.sql<{ state: string; paused: boolean; member: boolean }[]>`
		select v.state, (select r.paused from resonance_rounds r where r.id = v.round_id) as paused, exists (select from resonance_circle c where c.round_id = v.round_id and c.person_id = ${personId}) as member
		from resonance_votes v where v.id = ${voteId}`;
	const vote = found(row, 'vote_missing');
	if (!vote.member) throw new Refusal('vote_missing');
	if (vote.state !== 'open') throw new Refusal('vote_closed');
	if (vote.paused) throw new Refusal('round_paused');
	const issued = await ctx.sql`
		insert into resonance_vote_tickets (vote_id, tenant_id, person_id) values (${voteId}, ${tenantId}, ${personId}) on conflict do nothing`;
	if (issued.count === 0) throw new Refusal('ballot_used');
	const [key] = await atGate(
		ctx.kernel,
		({ sql }) =>
			sql<
				{ privateKey: string }[]
			>`select private_key as "privateKey" from resonance_vote_keys where vote_id = ${voteId}`,
	);
	if (!key) throw new Refusal('vote_closed');
	return { signature: blindSign(readPrivateKey(key.privateKey), blinded) };
}

/** @throws Refusal unless the facilitator of a live round asks: all others close at their date */
export async function mayCloseVote(ctx: Ctx, voteId: string): Promise<void> {
	const [row] = await ctx.sql<{ roundId: string; way: Way; state: string }[]>`
		select v.round_id as "roundId", r.way, v.state from resonance_votes v join resonance_rounds r on r.id = v.round_id where v.id = ${voteId}`;
	const { roundId, way, state } = found(row, 'vote_missing');
	refuse(whyNotPutVote(await factsOf(ctx, roundId), ctx.actor));
	if (way !== 'live') throw new Refusal('vote_runs');
	if (state !== 'open') throw new Refusal('vote_closed');
}

/** Votes whose time has come; also after a crash in between. */
export async function tendVotes(kernel: Kernel): Promise<void> {
	const due = await kernel.gate<{ id: string }[]>`
		select v.id from resonance_votes v join resonance_rounds r on r.id = v.round_id
		where v.state = 'open' and v.closes_at <= now() and not r.paused`;
	for (const { id } of due) await closeVote(kernel, id);
}

/** The last fold and the count, at once: ballots and key are gone after it. Once: a second call finds nothing to do. */
export async function closeVote(kernel: Kernel, voteId: string): Promise<void> {
	await atGate(kernel, async (step) => {
		const { sql } = step;
		const [vote] = await sql<CountedVote[]>`
			select v.id, v.kind, v.options, v.dots, v.units, v.paper, v.paper_people as "paperPeople", r.floor, r.id as "roundId", r.series_id as "seriesId"
			from resonance_votes v join resonance_rounds r on r.id = v.round_id where v.id = ${voteId} and v.state = 'open' and not r.paused
			for update of v for share of r`;
		if (!vote) return;
		await foldInbox(step, voteId);
		const ballots = await sql<{ choice: string; receipt: string }[]>`
			delete from resonance_ballots where vote_id = ${voteId} returning choice, receipt`;
		const [issued] = await sql<{ people: number }[]>`
			select count(*)::int as people from resonance_vote_tickets t join resonance_circle c on c.round_id = ${vote.roundId} and c.person_id = t.person_id
			where t.vote_id = ${voteId} and c.counts`;
		await sql`delete from resonance_vote_keys where vote_id = ${voteId}`;
		const contributors = one(issued ? [issued] : []).people;
		const choices = shuffled(ballots).flatMap(({ choice }) => Choice.safeParse(JSON.parse(choice)).data ?? []);
		const { state, people, totals, reasons, units } =
			vote.seriesId === null
				? judgeVote(vote, choices, contributors)
				: await judgeWaveOf(step, { ...vote, seriesId: vote.seriesId }, choices, contributors);
		// how many there were is not told either, unless they are shown
		const receipts = state === 'counted' ? ballots.map(({ receipt }) => receipt).toSorted() : [];
		await sql`update resonance_votes set state = ${state}, ballots = ${people}, totals = ${totals && sql.json(totals)}, reasons = ${reasons},
			receipts = ${receipts}, units = ${units && sql.json(units as never)}, paper = case when ${state} = 'counted' then paper end where id = ${voteId}`;
		if (vote.seriesId !== null) await endWave(step, vote.roundId, state);
		await tellRound(sql, vote.roundId);
	});
	await sweepOldVersions(kernel);
}

interface CountedVote extends WaveVote {
	readonly paper: Record<string, number[]> | null;
	readonly paperPeople: number;
	/** null for votes that are no waves of a pulse. */
	readonly seriesId: string | null;
}

function judgeVote(vote: CountedVote, choices: readonly contract.Choice[], contributors: number): JudgedVote {
	const { ballots, totals, reasons } = countBallots(vote, choices, vote.paper);
	const people = ballots + vote.paperPeople;
	const { floor, paperPeople } = vote;
	return disclose({ contributors, cards: people, floor, unseen: ballots, paperPeople })
		? { state: 'counted', people, totals, reasons, units: null }
		: { state: 'too_few', people: null, totals: null, reasons: [], units: null };
}
