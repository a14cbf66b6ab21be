/** Plays a person's browser in tests and in the attack on anonymity: the same library, the same requests, no shortcut. */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { fromHex, openEnvelope, SECRET_BYTES, toHex, type Envelope } from '@gestaltungsraum/domain/resonance/protocol';
import type { Choice } from '@gestaltungsraum/domain/resonance/vote-contract';
import { SIGNATURE_BYTES, TICKETS } from '@gestaltungsraum/domain/resonance/terms';

/** One ticket that can be dropped once. */
export interface Ticket extends Envelope {
	readonly signature: string;
}

/** Asks the API as a signed-in person. */
export type Issue = (blinded: string[]) => Promise<{ signatures: string[] }>;
/** Asks the edge as a browser without cookies. */
export type Anonymous = (path: string, init?: RequestInit) => Promise<Response>;

const suite = RSABSSA.SHA384.PSS.Deterministic();

/**
 * Makes and blinds tokens, has them signed, and takes the blinding off.
 * @param spki base64
 * @param all how many the server signs at once: TICKETS for cards, one for a vote
 * @param needed 0..all; the others are random numbers below the modulus, which is what a blinded token is to everybody
 *   else, and cost no time
 */
export async function fetchTickets(spki: string, issue: Issue, needed = TICKETS, all = TICKETS): Promise<Ticket[]> {
	const key = await crypto.subtle.importKey(
		'spki',
		Buffer.from(spki, 'base64'),
		{ name: 'RSA-PSS', hash: 'SHA-384' },
		true,
		['verify'],
	);
	const blinded = await Promise.all(
		Array.from({ length: needed }, async () => {
			const envelope = await openEnvelope(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));
			const token = fromHex(envelope.token);
			return { envelope, token, ...(await suite.blind(key, token)) };
		}),
	);
	const others = Array.from({ length: all - needed }, () => {
		const number = crypto.getRandomValues(new Uint8Array(SIGNATURE_BYTES));
		number[0] = (number[0] ?? 0) & 127; // a modulus of 2048 bits has its first bit set
		return number;
	});
	const { signatures } = await issue([...blinded.map(({ blindedMsg }) => blindedMsg), ...others].map(toHex));
	return Promise.all(
		blinded.map(async ({ envelope, token, inv }, at) => ({
			...envelope,
			signature: toHex(await suite.finalize(key, token, fromHex(signatures[at] ?? ''), inv)),
		})),
	);
}

/** The one ballot of a person for a vote. */
export async function fetchBallot(
	spki: string,
	issue: (blinded: string) => Promise<{ signature: string }>,
): Promise<Ticket> {
	const [ballot] = await fetchTickets(
		spki,
		async ([blinded = '']) => ({ signatures: [(await issue(blinded)).signature] }),
		1,
		1,
	);
	if (!ballot) throw new Error('no ballot');
	return ballot;
}

export function castBallot(ask: Anonymous, voteId: string, ticket: Ticket, choice: Choice): Promise<Response> {
	const { token, signature, receipt } = ticket;
	return ask('/anon/ballot', { method: 'POST', body: JSON.stringify({ voteId, token, signature, receipt, choice }) });
}

export function dropCard(ask: Anonymous, roundId: string, ticket: Ticket, text: string): Promise<Response> {
	const { token, signature, receipt } = ticket;
	return ask('/anon/drop', { method: 'POST', body: JSON.stringify({ roundId, token, signature, receipt, text }) });
}

/** Whatever comes by the key of a card. */
export function byKey(
	ask: Anonymous,
	what: 'withdraw' | 'supplement' | 'word' | 'words' | 'asked' | 'follow-up' | 'retract',
	roundId: string,
	{ proof }: Pick<Envelope, 'proof'>,
	text?: string,
): Promise<Response> {
	return ask(`/anon/${what}`, { method: 'POST', body: JSON.stringify({ roundId, proof, text }) });
}
