/** Guests without an account: a code opens one live round while it collects. No session, and nothing that tells one guest from another. */
import { GuestCard, type GuestRound } from '@gestaltungsraum/domain/resonance/entry/contract';
import { readCode } from '@gestaltungsraum/domain/resonance/entry/rules';
import {
	CODES_A_SECOND,
	CODES_AT_ONCE,
	GUESTS_A_SECOND,
	GUESTS_AT_ONCE,
} from '@gestaltungsraum/domain/resonance/entry/terms';
import type { Hono } from 'hono';
import type { Kernel } from '../../kernel/context.ts';
import { digest, invalid, type Put, readJson, refused } from '../anon-answers.ts';

const BUCKETS_MAX = 200;

export function guestRoutes(app: Hono, kernel: Kernel, put: Put): void {
	// from everybody together, because there is nothing by which one could be told from another; a right code does not
	// get through when a wrong one would not, or the limit would tell them apart
	const asked = bucket(CODES_AT_ONCE, CODES_A_SECOND);
	const written = new Map<string, () => boolean>();

	app.get('/guest/:code', async (c) => {
		if (!asked()) return refused('guests_crowded');
		const round = await roundOf(c.req.param('code'));
		if (!round) return refused('guest_code_missing');
		const { open, question, org } = round;
		return Response.json({ open, question, org } satisfies GuestRound);
	});

	app.post('/guest', async (c) => {
		const input = GuestCard.safeParse(await readJson(c.req.raw));
		if (!input.success) return invalid(input.error);
		if (!asked()) return refused('guests_crowded');
		const { code, key, text } = input.data;
		const round = await roundOf(code);
		if (!round) return refused('guest_code_missing');
		if (!round.open) return refused('guests_not_yet');
		if (written.size >= BUCKETS_MAX) written.clear();
		const mayWrite = written.get(round.id) ?? bucket(GUESTS_AT_ONCE, GUESTS_A_SECOND);
		written.set(round.id, mayWrite);
		if (!mayWrite()) return refused('guests_crowded');
		const [place, receipt] = [digest(key, 'guest'), digest(key, 'receipt')];
		return put({ kind: 'guest', key: place, roundId: round.id, text, receipt }, 'guest_code_missing');
	});

	async function roundOf(typed: string): Promise<(GuestRound & { id: string }) | null> {
		const code = readCode(typed);
		if (code === null) return null;
		const [round] = await kernel.gate<(GuestRound & { id: string })[]>`
			select id, question, org, phase = 'collecting' and not paused as open from resonance_rounds where code = ${code} and way = 'live'`;
		return round ?? null;
	}
}

/** @returns false once there were more than `atOnce`, until time has given some back */
export function bucket(atOnce: number, aSecond: number): () => boolean {
	let left = atOnce;
	let since = performance.now();
	return () => {
		const now = performance.now();
		left = Math.min(atOnce, left + ((now - since) / 1000) * aSecond);
		since = now;
		if (left < 1) return false;
		left -= 1;
		return true;
	};
}
