/** The one ballot of each open vote, and sending it again until its receipt is published (ADR 0009). */
import { fromHex, openEnvelope } from '@gestaltungsraum/domain/resonance/protocol';
import { resonanceRefusals } from '@gestaltungsraum/domain/resonance/refusals';
import type { Choice, PublicVote } from '@gestaltungsraum/domain/resonance/vote-contract';
import { api } from '#lib/kit/api.ts';
import { say } from '#lib/kit/locale.ts';
import { AnonProblem, askVote, castBallot } from './anon.ts';
import { type Device, DeviceProblem, makeTickets } from './tickets.ts';
import { alone, type Kept, placeOfVote, type Vault } from './vault.ts';

/** What this device knows of a ballot: `open` can be cast, `lost` was given out elsewhere. */
export type BallotState = 'open' | 'accepted' | 'enveloped' | 'counted' | 'not_counted' | 'missed';

/** Makes the ballot unless this device holds it. @returns null when the vote is over @throws DeviceProblem when it was given out elsewhere */
export async function ensureBallot({ vault, votes }: Device, voteId: string): Promise<Kept | null> {
	const open = votes.find(({ id }) => id === voteId);
	const place = placeOfVote(voteId);
	return alone(place, async () => {
		const kept = await vault.read(place);
		if (kept || !open) return kept;
		if (open.issued) throw new DeviceProblem(say(resonanceRefusals.ballot_used));
		const { publicKey } = await askVote(voteId);
		if (publicKey === null) return null;
		const tickets = await makeTickets(publicKey, open.fingerprint, 1, async ([blinded = '']) => {
			const { signature } = await api().resonance.issueBallot.mutate({ voteId, blinded });
			return [signature];
		});
		const made = { fingerprint: open.fingerprint, tickets, cards: [], draft: '' };
		await vault.write(place, made);
		return made;
	});
}

/** Keeps the choice and sends it; what has been sent cannot be changed. @throws AnonProblem when nobody answered, or it is over */
export async function cast(vault: Vault, voteId: string, choice: Choice): Promise<void> {
	await vault.change(placeOfVote(voteId), (kept) => {
		const [ticket] = kept.tickets;
		if (!ticket) return kept;
		const card = { ...ticket, text: JSON.stringify(choice), sent: false, withdrawn: false, settled: false };
		return { ...kept, tickets: [], cards: [card] };
	});
	await send(vault, voteId);
}

async function send(vault: Vault, voteId: string): Promise<void> {
	const kept = await vault.read(placeOfVote(voteId));
	const [card] = kept?.cards ?? [];
	if (!card) return;
	const { token, receipt } = await openEnvelope(fromHex(card.secret));
	await castBallot({ voteId, token, receipt, signature: card.signature, choice: JSON.parse(card.text) as Choice });
	await change(vault, voteId, { sent: true });
}

/** Learns where the ballot is, and sends it once more unless it is in. @returns null when nobody answered */
export async function lookAfter(vault: Vault, voteId: string): Promise<BallotState | null> {
	const kept = await vault.read(placeOfVote(voteId));
	const [card] = kept?.cards ?? [];
	let vote: PublicVote;
	try {
		vote = await askVote(voteId);
	} catch (cause) {
		if (!(cause instanceof AnonProblem) || cause.status !== 404) return null;
		await change(vault, voteId, { settled: true });
		return 'missed';
	}
	if (!card) return vote.state === 'open' ? 'open' : 'missed';
	const { receipt } = await openEnvelope(fromHex(card.secret));
	const listed = vote.receipts.includes(receipt);
	if (vote.state === 'open' && !listed) await send(vault, voteId).catch(() => {});
	if (listed || vote.state !== 'open') await change(vault, voteId, { settled: true });
	if (vote.state === 'open') return listed ? 'enveloped' : 'accepted';
	if (vote.state === 'too_few' || vote.state === 'frozen') return 'not_counted';
	return listed ? 'counted' : 'missed';
}

/** For all open votes alike, whether somebody votes or not. */
export async function tendBallots(device: Device): Promise<void> {
	for (const { id } of device.votes) {
		try {
			await ensureBallot(device, id);
		} catch {
			// the round's own page says why
		}
	}
	for (const place of await device.vault.votes()) await lookAfter(device.vault, place.slice(placeOfVote('').length));
}

async function change(vault: Vault, voteId: string, with_: { sent?: boolean; settled?: boolean }): Promise<void> {
	await vault.change(placeOfVote(voteId), (kept) => ({
		...kept,
		cards: kept.cards.map((card) => ({ ...card, ...with_ })),
	}));
}
