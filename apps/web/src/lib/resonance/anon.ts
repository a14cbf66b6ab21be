/** What goes without a sender: never a cookie, never a referrer, nothing kept by the browser (ADR 0009). */
import type { AskedQuestion, FollowUp } from '@gestaltungsraum/domain/forum/asking/contract';
import type { DropCard, PublicRound } from '@gestaltungsraum/domain/resonance/contract';
import type { GuestCard, GuestRound } from '@gestaltungsraum/domain/resonance/entry/contract';
import type { CardWords, SupplementCard, WriteWord } from '@gestaltungsraum/domain/resonance/talk/contract';
import type { CastBallot, PublicVote } from '@gestaltungsraum/domain/resonance/vote-contract';
import type { Sentence } from '@gestaltungsraum/domain/refusal';
import { say } from '#lib/kit/locale.ts';
import { m } from '#lib/paraglide/messages.js';

const without: RequestInit = {
	credentials: 'omit',
	referrerPolicy: 'no-referrer',
	cache: 'no-store',
	redirect: 'error',
};

/** A no, or nobody answered; the message is for people. */
export class AnonProblem extends Error {
	/** 0 when nobody answered. */
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

export async function askRound(roundId: string): Promise<PublicRound> {
	return (await ask(`round/${roundId}`)) as PublicRound;
}

/** Repeating is harmless: a ticket counts once. @throws AnonProblem 409 after the close */
export async function dropCard(card: DropCard): Promise<void> {
	await ask('drop', card);
}

export async function askVote(voteId: string): Promise<PublicVote> {
	return (await ask(`vote/${voteId}`)) as PublicVote;
}

/** Repeating is harmless: a ballot counts once. @throws AnonProblem 409 after the close */
export async function castBallot(ballot: CastBallot): Promise<void> {
	await ask('ballot', ballot);
}

/** @throws AnonProblem 404 when there is no such card (any more), 409 after the close */
export async function withdrawCard(roundId: string, proof: string): Promise<void> {
	await ask('withdraw', { roundId, proof });
}

/** Repeating is harmless, as with the card itself. */
export async function supplementCard(supplement: SupplementCard): Promise<void> {
	await ask('supplement', supplement);
}

export async function writeWord(word: WriteWord): Promise<void> {
	await ask('word', word);
}

/** @throws AnonProblem 404 when there is no such card (yet) */
export async function readWords(roundId: string, proof: string): Promise<CardWords> {
	return (await ask('words', { roundId, proof })) as CardWords;
}

/** @throws AnonProblem 404 when no published question has this key (yet) */
export async function readAsked(roundId: string, proof: string): Promise<AskedQuestion> {
	return (await ask('asked', { roundId, proof })) as AskedQuestion;
}

export async function followUp(word: FollowUp): Promise<void> {
	await ask('follow-up', word);
}

export async function retractQuestion(roundId: string, proof: string): Promise<void> {
	await ask('retract', { roundId, proof });
}

/** @throws AnonProblem 404 for a code that is none (any more) */
export async function askGuestRound(code: string): Promise<GuestRound> {
	return (await ask(`guest/${encodeURIComponent(code)}`)) as GuestRound;
}

export async function dropGuestCard(card: GuestCard): Promise<void> {
	await ask('guest', card);
}

/** Below /anon, for whatever goes without a sender. @throws AnonProblem */
export async function ask(path: string, body?: object): Promise<unknown> {
	const options: RequestInit = body
		? { ...without, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
		: without;
	let response: Response;
	let answer: unknown;
	try {
		response = await fetch(`/anon/${path}`, options);
		answer = await response.json();
	} catch {
		throw new AnonProblem(0, m.resonance_offline());
	}
	if (!response.ok) throw new AnonProblem(response.status, say(answer as Sentence));
	return answer;
}
