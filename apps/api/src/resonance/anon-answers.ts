/** What the routes without a sender have in common: reading, answering in both languages, and handing to the mixer. */
import { createHash } from 'node:crypto';
import { unpackSentence } from '@gestaltungsraum/domain/refusal';
import type * as z from 'zod';
import { Refusal, type RefusalCode } from '../kernel/refuse.ts';
import type { Dropped, Mixer } from './inbox.ts';

/** Answers 202 when the drop was taken. */
export type Put = (drop: Dropped, late?: RefusalCode) => Promise<Response>;

export function say(status: number, de: string, en: string): Response {
	return Response.json({ de, en }, { status });
}

const statuses = { missing: 404, conflict: 409, invalid: 400, forbidden: 403, limited: 429, unauthenticated: 401 };
export function refused(code: RefusalCode): Response {
	const { kind, de, en } = new Refusal(code).text;
	return say(statuses[kind], de, en);
}

/** Repeating is harmless: a key counts once, and whoever repeats gets the same answer. */
export function putting(mixer: Mixer): Put {
	return async (drop, late = 'not_collecting') => {
		const outcome = await mixer.put(drop);
		if (outcome === 'taken') return Response.json({ accepted: true }, { status: 202 });
		if (outcome === 'paused') return refused('round_paused');
		return refused(outcome === 'full' ? 'guest_cards_used' : late);
	};
}

/** @param more makes another key of the same bytes */
export function digest(hex: string, more = ''): string {
	return createHash('sha256').update(Buffer.from(hex, 'hex')).update(more).digest('hex');
}

export async function readJson(request: Request): Promise<unknown> {
	try {
		return await request.json();
	} catch {
		return null;
	}
}

export function invalid(error: z.ZodError): Response {
	const { de, en } = unpackSentence(error.issues[0]?.path.includes('text') ? (error.issues[0]?.message ?? '') : '');
	return say(400, de || 'Bitte prüfen Sie Ihre Eingaben.', en || 'Please check what you entered.');
}
