/** Envelopes for every open round, and sending again what has not arrived for sure (ADR 0009). */
import type { OpenTickets, PublicRound } from '@gestaltungsraum/domain/resonance/contract';
import { fingerprintOf, openEnvelope, SECRET_BYTES, toHex } from '@gestaltungsraum/domain/resonance/protocol';
import { fromHex } from '@gestaltungsraum/domain/resonance/protocol';
import { resonanceRefusals } from '@gestaltungsraum/domain/resonance/refusals';
import { RENEWALS_MAX } from '@gestaltungsraum/domain/resonance/terms';
import { api } from '#lib/kit/api.ts';
import { say } from '#lib/kit/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import { AnonProblem, askRound, dropCard, withdrawCard } from './anon.ts';
import { isSettled, stateOf } from './card-state.ts';
import { noteWaiting } from './waiting.ts';
import { alone, type Kept, type KeptCard, type Ticket, Vault } from './vault.ts';

/** A no of this device itself; the message is for people. */
export class DeviceProblem extends Error {}

export interface Device {
	readonly vault: Vault;
	readonly rounds: OpenTickets['rounds'];
	readonly votes: OpenTickets['votes'];
}

/** Opens what this device keeps for the person; the key comes with each visit and stays in memory. */
export async function openDevice(): Promise<Device> {
	// browsers give cryptography to encrypted connections only
	if (!globalThis.isSecureContext) throw new DeviceProblem(m.resonance_insecure());
	const { deviceKey, rounds, votes } = await api().resonance.openTickets.query();
	try {
		return { vault: await Vault.open(deviceKey), rounds, votes };
	} catch {
		throw new DeviceProblem(m.resonance_no_storage());
	}
}

/**
 * Makes envelopes unless this device holds some.
 * @throws DeviceProblem for another key than announced, or when there are no more envelopes
 */
export async function ensureTickets({ vault, rounds }: Device, roundId: string): Promise<Kept | null> {
	const open = rounds.find(({ id }) => id === roundId);
	return alone(roundId, async () => {
		const kept = await vault.read(roundId);
		if (!open) return kept;
		if (kept && kept.fingerprint !== open.fingerprint) throw new DeviceProblem(m.resonance_wrong_key());
		if (kept) return kept;
		if (open.issued > RENEWALS_MAX) throw new DeviceProblem(say(resonanceRefusals.tickets_used));
		const { publicKey } = await askRound(roundId);
		if (publicKey === null) return null;
		const tickets = await makeTickets(publicKey, open.fingerprint, open.tickets, async (blinded) => {
			const { signatures } = await api().resonance.issueTickets.mutate({ roundId, blinded });
			return signatures;
		});
		const made = { fingerprint: open.fingerprint, tickets, cards: [], draft: '' };
		await vault.write(roundId, made);
		return made;
	});
}

/** Envelopes signed by the key that was announced. @throws DeviceProblem for another key */
export async function makeTickets(
	publicKey: string,
	fingerprint: string,
	count: number,
	sign: (blinded: string[]) => Promise<readonly string[]>,
): Promise<Ticket[]> {
	const { readPublicKey, signBlindly } = await import('./blind.ts');
	const { key, bytes } = await readPublicKey(publicKey);
	if ((await fingerprintOf(bytes)) !== fingerprint) throw new DeviceProblem(m.resonance_wrong_key());
	const secrets = Array.from({ length: count }, () => crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));
	const envelopes = await Promise.all(secrets.map(openEnvelope));
	const signatures = await signBlindly(
		key,
		envelopes.map(({ token }) => token),
		sign,
	);
	return secrets.map((secret, at) => ({ secret: toHex(secret), signature: signatures[at] ?? '' }));
}

/**
 * Puts a card into the first unused envelope. It is kept before it is sent, and sent again until its receipt is published.
 * @throws DeviceProblem when no envelope is left
 */
export async function writeCard(vault: Vault, roundId: string, text: string): Promise<void> {
	let card: KeptCard | undefined;
	await vault.change(roundId, (kept) => {
		const [ticket, ...tickets] = kept.tickets;
		if (!ticket) throw new DeviceProblem(m.resonance_no_tickets());
		card = { ...ticket, text, sent: false, withdrawn: false, settled: false };
		return { ...kept, tickets, cards: [...kept.cards, card], draft: '' };
	});
	if (!card) throw new DeviceProblem(m.resonance_no_tickets());
	noteWaiting(true);
	await send(vault, roundId, card);
}

async function send(vault: Vault, roundId: string, card: KeptCard): Promise<void> {
	const { token, receipt, proof } = await openEnvelope(fromHex(card.secret));
	if (card.withdrawn) {
		await withdrawCard(roundId, proof).catch((cause: unknown) => {
			// it has gone already, or never arrived
			if (!(cause instanceof AnonProblem) || cause.status !== 404) throw cause;
		});
		return;
	}
	await dropCard({ roundId, token, signature: card.signature, receipt, text: card.text });
	await changeCard(vault, roundId, card.secret, (now) => ({ ...now, sent: true }));
}

/** Takes a card back; it goes at the next mixing. @throws AnonProblem when nobody answered, or after the close */
export async function takeBack(vault: Vault, roundId: string, secret: string): Promise<void> {
	const kept = await changeCard(vault, roundId, secret, (card) => ({ ...card, withdrawn: true, settled: false }));
	const card = kept?.cards.find((other) => other.secret === secret);
	if (card) await send(vault, roundId, card);
}

/** Sends once more what is not in an envelope yet, and learns what has become of the rest. @returns null offline */
export async function sendAgain(vault: Vault, roundId: string): Promise<PublicRound | null> {
	const kept = await vault.read(roundId);
	if (!kept || kept.cards.length === 0) return null;
	let round: PublicRound;
	try {
		round = await askRound(roundId);
	} catch (cause) {
		if (!(cause instanceof AnonProblem) || cause.status !== 404) return null;
		// the round has been deleted, and nothing of it can be sent
		await vault.change(roundId, (now) => ({ ...now, cards: now.cards.map((card) => ({ ...card, settled: true })) }));
		return null;
	}
	for (const card of kept.cards) {
		const { receipt } = await openEnvelope(fromHex(card.secret));
		const { state } = stateOf({ ...card, receipt }, round);
		if (round.phase === 'collecting' && !isSettled(state)) await send(vault, roundId, card).catch(() => {});
		// once it is published there is no need to keep what somebody wrote
		const text = state === 'published' || state === 'withdrawn' ? '' : card.text;
		if (card.settled !== isSettled(state) || text !== card.text)
			await changeCard(vault, roundId, card.secret, (now) => ({ ...now, settled: isSettled(state), text }));
	}
	return round;
}

export async function noteUnsettled(vault: Vault): Promise<void> {
	const places = [...(await vault.rounds()), ...(await vault.votes())];
	const kept = await Promise.all(places.map((id) => vault.read(id)));
	noteWaiting(kept.some((round) => round?.cards.some(({ settled }) => !settled) ?? false));
}

function changeCard(
	vault: Vault,
	roundId: string,
	secret: string,
	change: (card: KeptCard) => KeptCard,
): Promise<Kept | null> {
	return vault.change(roundId, (kept) => ({
		...kept,
		cards: kept.cards.map((card) => (card.secret === secret ? change(card) : card)),
	}));
}
