/** The circle's vote on a released round, with ballots that tell each other apart: everybody objects, in words of their own. */
import { createHash } from 'node:crypto';
import { foldAll } from '../src/resonance/fold.ts';
import { castBallot, fetchBallot, type Ticket } from '../src/resonance/playing.ts';
import { closeVote } from '../src/resonance/votes.ts';
import { type Copy, copyOf, logPosition } from './evidence.ts';
import { plan, sentence } from './life.ts';
import type { Window } from './round.ts';
import { type Person, pick, type Stage, type Town } from './town.ts';

export const VOTERS = 16;
const DAYS = 3;
const COPY_AFTER = 6; // ballots in the inbox when the copy is taken

export interface PlayedVote {
	readonly voteId: string;
	/** From one fold to the next; `cards` are receipts of ballots. */
	readonly windows: readonly Window[];
	/** Taken while ballots lay in the inbox, with everybody who could have cast one of them by then. */
	readonly copy: Copy & { readonly possible: readonly string[] };
	/** Before the count, when the ballots of all days are folded. */
	readonly folded: Copy;
	/** After the count. */
	readonly end: Copy;
	/** Receipts in the order of the published reasons. */
	readonly published: readonly string[];
	readonly textOf: ReadonlyMap<string, string>;
	/** The truth: receipt to voter, and hash of the token to voter. */
	readonly author: ReadonlyMap<string, string>;
	readonly spender: ReadonlyMap<string, string>;
}

export async function playVote(stage: Stage, town: Town, roundId: string): Promise<PlayedVote> {
	const { people, facilitator } = town;
	const { id: voteId } = await facilitator.api.resonance.openVote.mutate({
		roundId,
		kind: 'consent',
		title: 'Wir schließen den Schalter mittags für eine halbe Stunde.',
		options: [],
		dots: null,
		days: DAYS,
	});
	const asked = await stage.anonymous('10.0.0.1')(`/anon/vote/${voteId}`);
	const { publicKey } = (await asked.json()) as { publicKey: string };
	const ballots = new Map<Person, Ticket>();
	const [textOf, author, spender] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
	const windows: Window[] = [];
	const known = new Set<string>();
	let copy: PlayedVote['copy'] | null = null;
	let online = new Set<string>();
	let from = await logPosition(stage);
	const closeWindow = async (receipts: readonly string[]) => {
		const cards = receipts.filter((receipt) => !known.has(receipt));
		if (cards.length === 0) return;
		for (const receipt of cards) known.add(receipt);
		const to = await logPosition(stage);
		windows.push({ from, to, cards, possible: [...online] });
		[online, from] = [new Set(), to];
	};
	const foldedReceipts = async () => {
		const rows = await stage.sql<
			{ receipt: string }[]
		>`select receipt from resonance_ballots where vote_id = ${voteId} order by ctid`;
		return rows.map(({ receipt }) => receipt);
	};
	const live = {
		come: async (who: Person) => {
			online.add(who.id);
			await who.api.forum.today.query();
			await who.api.resonance.openTickets.query();
			// every browser of the circle fetches its ballot, whether or not its owner will vote
			if (!ballots.has(who))
				ballots.set(
					who,
					await fetchBallot(publicKey, (blinded) => who.api.resonance.issueBallot.mutate({ voteId, blinded })),
				);
		},
		read: (who: Person) => who.api.forum.topic.query({ id: pick(town.topicIds) }),
		post: (who: Person) =>
			who.api.forum.reply.mutate({ topicId: pick(town.topicIds), text: sentence(), key: crypto.randomUUID() }),
		drop: async (who: Person) => {
			const ballot = ballots.get(who);
			if (!ballot) throw new Error('no ballot');
			const reason = sentence();
			const answer = await castBallot(stage.anonymous(who.address), voteId, ballot, { consent: 'object', reason });
			if (answer.status !== 202) throw new Error(`ballot: ${answer.status} ${await answer.text()}`);
			textOf.set(ballot.receipt, reason);
			author.set(ballot.receipt, who.id);
			spender.set(createHash('sha256').update(Buffer.from(ballot.token, 'hex')).digest('hex'), who.id);
		},
	};

	for (const day of plan(people, { days: DAYS, writers: VOTERS, most: 1 })) {
		for (const { kind, who } of day) {
			await live[kind](who);
			if (copy === null && author.size - known.size >= COPY_AFTER && kind !== 'drop')
				copy = { ...(await copyOf(stage)), possible: [...online] };
		}
		await foldAll(stage.kernel);
		await closeWindow(await foldedReceipts());
	}
	const folded = await copyOf(stage);
	await closeVote(stage.kernel, voteId);
	const [counted] = await stage.sql<{ reasons: string[]; receipts: string[] }[]>`
		select reasons, receipts from resonance_votes where id = ${voteId}`;
	const receiptOf = new Map([...textOf].map(([receipt, reason]) => [reason, receipt]));
	const published = (counted?.reasons ?? []).map((reason) => receiptOf.get(reason) ?? '');
	if (published.length !== author.size)
		throw new Error(`${author.size} ballots were cast, ${published.length} reasons published`);
	await closeWindow(published);
	return {
		voteId,
		windows,
		copy: copy ?? { ...(await copyOf(stage)), possible: [] },
		folded,
		end: await copyOf(stage),
		published,
		textOf,
		author,
		spender,
	};
}
