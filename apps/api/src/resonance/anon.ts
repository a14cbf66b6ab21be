/**
 * The way of a card without a sender: no session, no cookie, no log line, no audit, no metrics per request (ADR 0009).
 * What identifies a browser is refused, so that a change that would send it breaks at once and loudly.
 */
import type { KeyObject } from 'node:crypto';
import { DropCard, PublicRound } from '@gestaltungsraum/domain/resonance/contract';
import { CastBallot, PublicVote } from '@gestaltungsraum/domain/resonance/vote-contract';
import { type VoteFacts, whyNotChoice } from '@gestaltungsraum/domain/resonance/votes';
import { Id } from '@gestaltungsraum/domain/text';
import { Hono } from 'hono';
import type * as z from 'zod';
import { askedRoutes } from '../forum/asking/anon.ts';
import { questionRoutes } from '../forum/workshops/questions/anon.ts';
import { limitBody } from '../kernel/body.ts';
import type { Kernel } from '../kernel/context.ts';
import { digest, invalid, putting, readJson, refused, say } from './anon-answers.ts';
import { guestRoutes } from './entry/anon.ts';
import { makeMixer } from './inbox.ts';
import { talkRoutes } from './talk/anon.ts';
import { isSigned, readPublicKey } from './tickets.ts';

const BODY_MAX = 16 * 1024; // bytes
/** Requests a second that are looked at, from everybody together: the signature is the real limiter. */
const BURST_MAX = 400;
const KEYS_MAX = 500;

export function anonRoutes(kernel: Kernel): Hono {
	const app = new Hono();
	const mixer = makeMixer(kernel);
	const put = putting(mixer);
	const keys = new Map<string, KeyObject>();
	const votes = new Map<string, VoteFacts & { key: KeyObject }>();
	let second = 0;
	let seen = 0;
	app.use('*', async (c, next) => {
		for (const header of ['cookie', 'authorization'])
			if (c.req.header(header) !== undefined)
				return say(
					400,
					'Hier darf nichts mitkommen, was Sie erkennbar macht. Bitte laden Sie die Seite neu.',
					'Nothing that identifies you may come along here. Please reload the page.',
				);
		const now = Math.floor(performance.now() / 1000);
		if (now !== second) [second, seen] = [now, 0];
		if (++seen > BURST_MAX)
			return say(
				503,
				'Gerade kommt sehr viel an. Ihr Text bleibt auf diesem Gerät und wird gleich noch einmal geschickt.',
				'A lot is arriving just now. Your text stays on this device and will be sent again in a moment.',
			);
		await next();
		c.res.headers.set('cache-control', 'no-store');
	});
	app.use(
		'*',
		limitBody(BODY_MAX, () => say(413, 'Das ist zu groß.', 'This is too large.')),
	);

	app.get('/round/:id', async (c) => {
		const id = Id.safeParse(c.req.param('id'));
		if (!id.success) return refused('round_missing');
		const [round] = await kernel.gate<z.input<typeof PublicRound>[]>`
			select r.phase, r.way = 'asking' as asking, case when r.phase = 'collecting' then r.public_key end as "publicKey",
				(select coalesce(json_agg(k.receipt order by k.receipt), '[]') from resonance_cards k where k.round_id = r.id) as receipts,
				(select coalesce(json_agg(json_build_object('receipt', k.receipt, 'reason', k.held) order by k.receipt), '[]')
					from resonance_cards k where k.round_id = r.id and k.held is not null) as held
			from resonance_rounds r where r.id = ${id.data}`;
		return round ? Response.json(PublicRound.parse(round)) : refused('round_missing');
	});

	app.post('/drop', async (c) => {
		const input = DropCard.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { roundId, token, signature, receipt, text } = input.data;
		const key = keys.get(roundId) ?? (await publicKeyOf(roundId));
		if (!key) return refused('not_collecting');
		if (!isSigned(key, token, signature)) return refused('bad_ticket');
		return put({ kind: 'card', key: digest(token), roundId, text, receipt });
	});

	app.get('/vote/:id', async (c) => {
		const id = Id.safeParse(c.req.param('id'));
		if (!id.success) return refused('vote_missing');
		const [vote] = await kernel.gate<z.input<typeof PublicVote>[]>`
			select v.state, case when v.state = 'open' then v.public_key end as "publicKey",
				case when v.state = 'open' then (select coalesce(array_agg(b.receipt order by b.receipt), '{}') from resonance_ballots b where b.vote_id = v.id)
					else v.receipts end as receipts
			from resonance_votes v where v.id = ${id.data}`;
		return vote ? Response.json(PublicVote.parse(vote)) : refused('vote_missing');
	});

	app.post('/ballot', async (c) => {
		const input = CastBallot.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		const { voteId, token, signature, receipt, choice } = input.data;
		const vote = votes.get(voteId) ?? (await openVoteOf(voteId));
		if (!vote) return refused('vote_closed');
		if (!isSigned(vote.key, token, signature)) return refused('bad_ticket');
		const wrong = whyNotChoice(vote, choice);
		if (wrong) return refused(wrong);
		const text = JSON.stringify(choice);
		return put({ kind: 'ballot', key: digest(token), roundId: voteId, text, receipt }, 'vote_closed');
	});

	talkRoutes(app, kernel, put);
	guestRoutes(app, kernel, put);
	askedRoutes(app, kernel, put);
	questionRoutes(app, kernel);

	async function openVoteOf(voteId: string): Promise<(VoteFacts & { key: KeyObject }) | null> {
		const [row] = await kernel.gate<(VoteFacts & { publicKey: string })[]>`
			select kind, options, dots, units, public_key as "publicKey" from resonance_votes where id = ${voteId} and state = 'open'`;
		if (!row) return null;
		if (votes.size >= KEYS_MAX) votes.clear();
		const { publicKey, ...facts } = row;
		const vote = { ...facts, key: readPublicKey(publicKey) };
		votes.set(voteId, vote);
		return vote;
	}

	async function publicKeyOf(roundId: string): Promise<KeyObject | null> {
		const [row] = await kernel.gate<{ publicKey: string }[]>`
			select public_key as "publicKey" from resonance_rounds where id = ${roundId} and phase = 'collecting' and way <> 'pulse'`;
		if (!row) return null;
		if (keys.size >= KEYS_MAX) keys.clear();
		const key = readPublicKey(row.publicKey);
		keys.set(roundId, key);
		return key;
	}

	return app;
}
