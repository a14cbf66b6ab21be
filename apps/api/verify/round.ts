/** One round as people live it: five days of coming, reading, answering and sometimes writing a card. Keeps the truth. */
import { createHash } from 'node:crypto';
import { closeRound, foldAll } from '../src/resonance/fold.ts';
import { dropCard, fetchTickets, type Ticket } from '../src/resonance/playing.ts';
import { type Copy, copyOf, logPosition } from './evidence.ts';
import { type Event, plan, sentence } from './life.ts';
import { type Person, pick, type Stage, type Town } from './town.ts';
import { type PlayedVote, playVote } from './vote.ts';

export const PEOPLE = 24;
export const WRITERS = 14;
export const CARDS_MOST = 3; // of one writer
export const DAYS = 5;
const COPY_AFTER = 6; // cards in the inbox when the copy is taken

/** From one fold to the next: who could have written the cards that are new after it. */
export interface Window {
	/** Positions in the write-ahead log, bytes. */
	readonly from: number;
	readonly to: number;
	/** Receipts of the new cards, in the order in which they are stored after the fold. */
	readonly cards: readonly string[];
	/** Everybody with tickets who was online meanwhile: the stated limit of the protocol. */
	readonly possible: readonly string[];
}

export interface Played {
	readonly town: Town;
	readonly roundId: string;
	readonly windows: readonly Window[];
	/** Taken while cards lay in the inbox, with everybody who could have written one of them by then. */
	readonly copy: Copy & { readonly possible: readonly string[] };
	/** After the release. */
	readonly end: Copy;
	/** Receipts in the order of the published page. */
	readonly published: readonly string[];
	readonly textOf: ReadonlyMap<string, string>;
	/** The truth, which no attack gets: receipt to author, and hash of the token to author. */
	readonly author: ReadonlyMap<string, string>;
	readonly spender: ReadonlyMap<string, string>;
	/** The circle's vote after the release. */
	readonly vote: PlayedVote;
}

export async function playRound(stage: Stage): Promise<Played> {
	const town = await stage.town(PEOPLE);
	const { people, facilitator, second } = town;
	const { id: roundId } = await facilitator.api.resonance.open.mutate({
		question: 'Was kostet uns der neue Schalterplan?',
		reason: 'Damit der Plan im Januar besser wird.',
		template: 'free',
		unitIds: [town.unitId],
		secondId: second.id,
		days: DAYS,
	});
	const days = plan(people, { days: DAYS, writers: WRITERS, most: CARDS_MOST });
	const needed = Map.groupBy(
		days.flat().filter(({ kind }) => kind === 'drop'),
		({ who }) => who,
	);
	const { publicKey } = (await (await stage.anonymous('10.0.0.1')(`/anon/round/${roundId}`)).json()) as {
		publicKey: string;
	};
	const tickets = new Map<Person, Ticket[]>();
	const [textOf, author, spender] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
	const windows: Window[] = [];
	let copy: Played['copy'] | null = null;
	let online = new Set<string>();
	let from = await logPosition(stage);
	const folded = new Set<string>();
	const closeWindow = async () => {
		const stored = await stage.sql<
			{ receipt: string }[]
		>`select receipt from resonance_cards where round_id = ${roundId} order by ctid`;
		const cards = stored.map(({ receipt }) => receipt).filter((receipt) => !folded.has(receipt));
		if (cards.length === 0) return;
		for (const receipt of cards) folded.add(receipt);
		const to = await logPosition(stage);
		windows.push({ from, to, cards, possible: [...online] });
		[online, from] = [new Set(), to];
	};

	const live: Record<Event['kind'], (who: Person) => Promise<unknown>> = {
		come: async (who) => {
			online.add(who.id);
			if (!tickets.has(who)) await who.signIn();
			await who.api.forum.today.query();
			// every browser, whether or not its owner will write
			await who.api.resonance.openTickets.query();
			if (tickets.has(who)) return;
			const issue = (blinded: string[]) => who.api.resonance.issueTickets.mutate({ roundId, blinded });
			tickets.set(who, await fetchTickets(publicKey, issue, needed.get(who)?.length ?? 0));
		},
		read: async (who) => {
			const topicId = pick(town.topicIds);
			await who.api.forum.topic.query({ id: topicId });
			await who.api.forum.markRead.mutate({ topicId, number: 1 });
		},
		post: (who) =>
			who.api.forum.reply.mutate({ topicId: pick(town.topicIds), text: sentence(), key: crypto.randomUUID() }),
		drop: async (who) => {
			const ticket = tickets.get(who)?.pop();
			if (!ticket) throw new Error('no ticket left');
			const text = sentence();
			const answer = await dropCard(stage.anonymous(who.address), roundId, ticket, text);
			if (answer.status !== 202) throw new Error(`drop: ${answer.status} ${await answer.text()}`);
			textOf.set(ticket.receipt, text);
			author.set(ticket.receipt, who.id);
			spender.set(createHash('sha256').update(Buffer.from(ticket.token, 'hex')).digest('hex'), who.id);
		},
	};

	for (const day of days) {
		for (const { kind, who } of day) {
			await live[kind](who);
			if (copy === null && author.size - folded.size >= COPY_AFTER && kind !== 'drop')
				copy = { ...(await copyOf(stage)), possible: [...online] };
		}
		await foldAll(stage.kernel);
		await closeWindow();
	}
	await closeRound(stage.kernel, roundId);
	await closeWindow();
	for (const one of [facilitator, second]) await one.api.resonance.confirm.mutate({ roundId });
	const published = await publishedOf(people[0] as Person, roundId);
	const receiptOf = new Map([...textOf].map(([receipt, text]) => [text, receipt]));
	if (published.length !== author.size)
		throw new Error(`${author.size} cards were written, ${published.length} published`);
	const end = await copyOf(stage);
	return {
		town,
		roundId,
		windows,
		copy: copy ?? { ...(await copyOf(stage)), possible: [] },
		end,
		published: published.map((text) => receiptOf.get(text) ?? ''),
		textOf,
		author,
		spender,
		vote: await playVote(stage, town, roundId),
	};
}

/** The release follows the second confirmation at once, but not in its transaction. */
async function publishedOf(reader: Person, roundId: string): Promise<string[]> {
	for (let tries = 0; tries < 100; tries++) {
		const { phase, cards } = await reader.api.resonance.round.query({ roundId });
		if (phase === 'grouping') return cards.map(({ text }) => text);
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('the round was not released');
}
