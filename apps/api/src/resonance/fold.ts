/**
 * Mixing the cards (ADR 0009, protocol of resonance rounds): a round's whole set is rewritten in one transaction and in
 * random order, so that neither row versions nor places tell when or in which order a card came.
 */
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { disclose, discloseQuestions } from '@gestaltungsraum/domain/resonance/disclosure';
import { heldFor } from '@gestaltungsraum/domain/resonance/rules';
import { withSupplement } from '@gestaltungsraum/domain/resonance/talk/rules';
import { FOLD_MIN, type HoldReason, type Way } from '@gestaltungsraum/domain/resonance/terms';
import { atGate, type Kernel, type Step } from '../kernel/context.ts';
import { foldAsked, publishQuestions } from '../forum/asking/topics.ts';
import { Refusal } from '../kernel/refuse.ts';
import { type Dropped, pausedPlaces, refillInbox, shuffled, takeInbox } from './inbox.ts';
import { foldWords } from './talk/fold.ts';
import { tellRound } from './tell.ts';

interface Card {
	readonly text: string;
	readonly receipt: string;
}

/** Every night: rounds with enough new cards are folded, the others' cards wait on. */
export async function foldAll(kernel: Kernel): Promise<void> {
	await atGate(kernel, (step) => foldInbox(step, null));
	await sweepOldVersions(kernel);
}

/**
 * Takes the whole inbox, folds the rounds and votes that are due, and puts the rest back in random order.
 * @param closing the round or vote that closes now and is folded whatever came; null for none
 */
export async function foldInbox(step: Step, closing: string | null): Promise<void> {
	const { sql } = step;
	const inbox = await takeInbox(sql);
	const paused = new Set((await pausedPlaces(sql)).map(({ id }) => id));
	const waiting: Dropped[] = [];
	for (const [id, all] of Map.groupBy(inbox, ({ roundId }) => roundId)) {
		if (paused.has(id)) {
			waiting.push(...all);
			continue;
		}
		// words come with the night, all of them: nobody answers a question that arrives after the round
		const words = all.filter(({ kind }) => kind === 'word');
		const asked = all.filter(({ kind }) => kind === 'follow_up' || kind === 'retraction');
		const dropped = all.filter((drop) => !words.includes(drop) && !asked.includes(drop));
		if (closing === null) {
			await foldWords(sql, id, words);
			const withdrawn = await foldAsked(step, id, asked);
			if (withdrawn.length > 0)
				await sql`update resonance_cards set text = '' where round_id = ${id} and receipt = any(${withdrawn})`;
		} else waiting.push(...words, ...asked);
		if (id !== closing && mustWait(dropped)) waiting.push(...dropped);
		else if (dropped[0]?.kind === 'ballot') await foldVote(sql, id, dropped);
		else await foldRound(sql, id, dropped);
	}
	await refillInbox(sql, waiting);
}

/** Whatever comes by one card's key comes from one author. Guests' cards are counted here until their round is revealed. */
function mustWait(dropped: readonly Dropped[]): boolean {
	const authors = new Set(dropped.map(({ receipt }) => receipt)).size;
	return authors < FOLD_MIN || dropped.some(({ kind }) => kind === 'guest');
}

async function foldVote(sql: Step['sql'], voteId: string, dropped: readonly Dropped[]): Promise<void> {
	const [vote] = await sql`select from resonance_votes where id = ${voteId} and state = 'open' for update`;
	if (!vote) return;
	const before = await sql<{ receipt: string; choice: string }[]>`
		delete from resonance_ballots where vote_id = ${voteId} returning receipt, choice`;
	const spent = await sql<{ hash: string }[]>`
		delete from resonance_vote_spent where vote_id = ${voteId} returning token_hash as hash`;
	const ballots = shuffled([...before, ...dropped.map(({ receipt, text }) => ({ receipt, choice: text ?? '' }))]);
	const tokens = shuffled([...spent.map(({ hash }) => hash), ...dropped.map(({ key }) => key)]);
	if (ballots.length === 0) return;
	await sql`insert into resonance_ballots ${sql(ballots.map((ballot) => ({ ...ballot, vote_id: voteId })))} on conflict do nothing`;
	await sql`insert into resonance_vote_spent ${sql(tokens.map((hash) => ({ token_hash: hash, vote_id: voteId })))} on conflict do nothing`;
}

async function foldRound(sql: Step['sql'], roundId: string, dropped: readonly Dropped[]): Promise<void> {
	const [round] = await sql<{ tenantId: string; phase: string }[]>`
		select tenant_id as "tenantId", phase from resonance_rounds where id = ${roundId} for update`;
	// a drop that came after the close has no round to go to
	if (round?.phase !== 'collecting') return;
	const before = await sql<Card[]>`delete from resonance_cards where round_id = ${roundId} returning text, receipt`;
	const spent = await sql<{ hash: string }[]>`
		delete from resonance_spent where round_id = ${roundId} returning token_hash as hash`;
	const cards = cardsOf(before, dropped);
	const set = shuffled([...cards]).map(([receipt, text]) => ({
		tenant_id: round.tenantId,
		round_id: roundId,
		text,
		receipt,
	}));
	const tokens = shuffled([
		...spent.map(({ hash }) => hash),
		...dropped.filter(({ kind }) => kind === 'card').map(({ key }) => key),
	]).map((hash) => ({ token_hash: hash, round_id: roundId }));
	if (set.length > 0) await sql`insert into resonance_cards ${sql(set)}`;
	if (tokens.length > 0) await sql`insert into resonance_spent ${sql(tokens)} on conflict do nothing`;
}

/** @returns texts by receipt, with what was added and without what was withdrawn */
function cardsOf(before: readonly Card[], dropped: readonly Dropped[]): Map<string, string> {
	const cards = new Map(before.map(({ receipt, text }) => [receipt, text]));
	for (const { kind, receipt, text } of dropped)
		if (text !== null && ['card', 'paper', 'guest'].includes(kind)) cards.set(receipt, text);
	for (const { kind, receipt, text } of dropped) {
		const card = cards.get(receipt);
		if (kind === 'supplement' && card !== undefined && text !== null) cards.set(receipt, withSupplement(card, text));
	}
	for (const { kind, receipt } of dropped) if (kind === 'withdrawal') cards.delete(receipt);
	return cards;
}

/** Rounds whose time has come are closed, and rounds that both have reviewed are released; also after a crash in between. */
export async function tendRounds(kernel: Kernel): Promise<void> {
	const due = await kernel.gate<{ id: string; phase: string }[]>`
		select id, phase from resonance_rounds where not paused
			and ((phase in ('arriving', 'looking_back', 'collecting') and way <> 'pulse' and closes_at <= now())
				or (phase = 'reviewing' and cardinality(confirmed) = 2))`;
	for (const { id, phase } of due) await (phase === 'reviewing' ? releaseRound(kernel, id) : closeRound(kernel, id));
}

/** The last fold; then the key is destroyed, and below the floor the cards with it. Once: a second call finds nothing to do. */
export async function closeRound(kernel: Kernel, roundId: string): Promise<void> {
	await atGate(kernel, async (step) => {
		const { sql, now } = step;
		const [round] = await sql<{ floor: number; phase: string; way: Way; paperPeople: number; guests: number }[]>`
			select floor, phase, way, paper_people as "paperPeople",
				(select count(*)::int from resonance_inbox i where i.round_id = r.id and i.kind = 'guest') as guests
			from resonance_rounds r where id = ${roundId} and not paused for update`;
		if (!round || !['arriving', 'looking_back', 'collecting'].includes(round.phase)) return;
		await foldInbox(step, roundId);
		const [counted] = await sql<{ contributors: number; cards: number; spent: number }[]>`select
			(select count(distinct t.person_id)::int from resonance_tickets t join resonance_circle c using (round_id, person_id)
				where t.round_id = ${roundId} and c.counts) as contributors,
			(select count(*)::int from resonance_cards where round_id = ${roundId}) as cards,
			(select count(*)::int from resonance_spent where round_id = ${roundId}) as spent`;
		const { contributors = 0, cards = 0, spent = 0 } = counted ?? {};
		const { floor, paperPeople, guests } = round;
		const enough =
			round.way === 'asking'
				? discloseQuestions({ contributors, questions: cards, floor })
				: disclose({ contributors, cards, floor, unseen: spent + guests, paperPeople });
		if (!enough) await sql`delete from resonance_cards where round_id = ${roundId}`;
		await sql`delete from resonance_keys where round_id = ${roundId}`;
		if (enough && round.way === 'live') return publishLive(step, roundId);
		await sql`update resonance_rounds set phase = ${enough ? 'reviewing' : 'too_few'}, closed_on = ${berlinDay(now)}, checkin = null,
			timer_ends_at = null, code = null where id = ${roundId}`;
		await tellRound(sql, roundId);
	});
	await sweepOldVersions(kernel);
}

/**
 * Ends the collecting of a live round at the wish of its facilitator: last fold, key destroyed, all cards shown at once.
 * @throws Refusal not_collecting, too_few_to_reveal. Nothing is written then: a fold taken back would stay in the
 *   write-ahead log, and two of them side by side would tell which card came in between
 */
export async function revealRound(kernel: Kernel, roundId: string): Promise<void> {
	await atGate(kernel, async (step) => {
		const { sql } = step;
		const inbox = await takeInbox(sql);
		const [round] = await sql<
			{
				floor: number;
				phase: string;
				paused: boolean;
				contributors: number;
				cards: Card[];
				spent: number;
				paperPeople: number;
			}[]
		>`
			select floor, phase, paused, (select count(distinct t.person_id)::int from resonance_tickets t join resonance_circle c using (round_id, person_id)
					where t.round_id = r.id and c.counts) as contributors,
				(select coalesce(json_agg(json_build_object('receipt', k.receipt, 'text', k.text)), '[]') from resonance_cards k where k.round_id = r.id) as cards,
				(select count(*)::int from resonance_spent s where s.round_id = r.id) as spent, paper_people as "paperPeople"
			from resonance_rounds r where r.id = ${roundId} and r.way = 'live' for update`;
		if (round?.phase !== 'collecting') throw new Refusal('not_collecting');
		if (round.paused) throw new Refusal('round_paused');
		const here = inbox.filter((drop) => drop.roundId === roundId);
		const { contributors, floor, spent, paperPeople } = round;
		const cards = cardsOf(round.cards, here);
		const unseen =
			spent + here.filter(({ kind, receipt }) => ['card', 'guest'].includes(kind) && cards.has(receipt)).length;
		if (!disclose({ contributors, cards: cards.size, floor, unseen, paperPeople }))
			throw new Refusal('too_few_to_reveal');
		await foldInbox(step, roundId);
		await sql`delete from resonance_keys where round_id = ${roundId}`;
		await publishLive(step, roundId);
	});
}

async function publishLive({ sql, now }: Step, roundId: string): Promise<void> {
	await sql`update resonance_rounds set phase = 'grouping', closed_on = ${berlinDay(now)}, checkin = null, timer_ends_at = null, code = null, held = '[]',
		cards = (select count(*) from resonance_cards where round_id = ${roundId}) where id = ${roundId}`;
	await tellRound(sql, roundId);
}

/** Publishes at once all that the pair has not held back together. Below the floor nothing is published. */
export async function releaseRound(kernel: Kernel, roundId: string): Promise<void> {
	await atGate(kernel, async (step) => {
		const { sql } = step;
		const [round] = await sql<
			{ phase: string; way: Way; floor: number; confirmed: string[]; facilitatorId: string; secondId: string }[]
		>`
			select phase, way, floor, confirmed, facilitator_id as "facilitatorId", second_id as "secondId"
			from resonance_rounds where id = ${roundId} and not paused for update`;
		if (round?.phase !== 'reviewing' || round.confirmed.length < 2) return;
		const holds = await sql<{ cardId: string; first: HoldReason | null; second: HoldReason | null }[]>`
			select card_id as "cardId", max(reason) filter (where person_id = ${round.facilitatorId}) as first,
				max(reason) filter (where person_id = ${round.secondId}) as second
			from resonance_holds where round_id = ${roundId} group by card_id`;
		for (const { cardId, first, second } of holds) {
			const held = heldFor(first, second);
			if (held !== null) await sql`update resonance_cards set held = ${held} where id = ${cardId}`;
		}
		await sql`delete from resonance_holds where round_id = ${roundId}`;
		const counts = await sql<{ reason: HoldReason | null; count: number }[]>`
			select held as reason, count(*)::int as count from resonance_cards where round_id = ${roundId} group by held order by held`;
		const shown = counts.find(({ reason }) => reason === null)?.count ?? 0;
		const held = counts.filter(({ reason }) => reason !== null);
		if (round.way === 'asking') {
			const cards = await sql<
				Card[]
			>`select text, receipt from resonance_cards where round_id = ${roundId} and held is null`;
			await publishQuestions(step, roundId, shuffled(cards));
			await sql`update resonance_rounds set phase = 'ended', cards = ${shown}, held = ${sql.json(held)} where id = ${roundId}`;
			return tellRound(sql, roundId);
		}
		if (!disclose({ contributors: null, cards: shown, floor: round.floor })) {
			await sql`delete from resonance_cards where round_id = ${roundId}`;
			await sql`delete from resonance_words where round_id = ${roundId}`;
			await sql`update resonance_rounds set phase = 'too_few' where id = ${roundId}`;
			return tellRound(sql, roundId);
		}
		await sql`update resonance_rounds set phase = 'grouping', cards = ${shown}, held = ${sql.json(held)} where id = ${roundId}`;
		return tellRound(sql, roundId);
	});
}

/** Old versions of rewritten rows would show the order of folds; where the gate may not vacuum, autovacuum comes later. */
export async function sweepOldVersions({ gate }: Kernel): Promise<void> {
	for (const vacuum of [
		gate`vacuum resonance_cards`,
		gate`vacuum resonance_spent`,
		gate`vacuum resonance_keys`,
		gate`vacuum resonance_ballots`,
		gate`vacuum resonance_vote_spent`,
		gate`vacuum resonance_vote_keys`,
		gate`vacuum resonance_words`,
	])
		await vacuum;
}
