/** A round during which the server is killed again and again, and what has become of each card in the end. */
import { randomInt } from 'node:crypto';
import type { PublicRound } from '@gestaltungsraum/domain/resonance/contract';
import { dropCard, fetchTickets, type Ticket } from '../src/resonance/playing.ts';
import type { Stage } from './town.ts';

const PEOPLE = 10;
const DROPS_MS = 600; // most time that cards are dropped before a kill
const JOB_MS = 120; // most time that a job has before a kill
/** Kills of one round: twice while cards are dropped, once each while they are folded, closed and released. */
export const KILLS = 5;

export interface Outcome {
	/** Cards that were told to be accepted before the server died, or after. */
	readonly accepted: number;
	/** Of these, cards that are not published; has to be 0. */
	readonly lost: number;
	/** Cards published more than once; has to be 0. */
	readonly doubled: number;
	/** Cards of which the answer was lost, and that were sent once more. */
	readonly sentAgain: number;
}

interface Writing {
	readonly ticket: Ticket;
	readonly text: string;
	accepted: boolean;
}

export async function crashRound(stage: Stage): Promise<Outcome> {
	const town = await stage.town(PEOPLE);
	const { facilitator, second, people } = town;
	const { id: roundId } = await facilitator.api.resonance.open.mutate({
		question: 'Was geschieht, wenn der Strom ausfällt?',
		reason: 'Damit keine Karte verloren geht.',
		template: 'free',
		unitIds: [town.unitId],
		secondId: second.id,
		days: 5,
	});
	const ask = stage.anonymous('10.0.0.1');
	const { publicKey } = (await (await ask(`/anon/round/${roundId}`)).json()) as PublicRound;
	const waiting: Writing[] = [];
	for (const who of people) {
		await who.signIn();
		const tickets = await fetchTickets(publicKey ?? '', (blinded) =>
			who.api.resonance.issueTickets.mutate({ roundId, blinded }),
		);
		waiting.push(...tickets.map((ticket) => ({ ticket, text: `Karte ${crypto.randomUUID()}`, accepted: false })));
	}
	const written: Writing[] = [];
	let sentAgain = 0;
	const send = async (card: Writing) => {
		// nobody answers while the server is down
		const answer = await dropCard(ask, roundId, card.ticket, card.text).catch(() => null);
		if (answer?.status === 202) card.accepted = true;
	};
	/** Several people write at once until the server is gone. */
	const writeUntil = async (harm: () => Promise<void>) => {
		let writing = true;
		const writers = Array.from({ length: 8 }, async () => {
			while (writing) {
				const card = waiting.pop();
				if (!card) return;
				written.push(card);
				await send(card);
				if (!card.accepted) await new Promise((done) => setTimeout(done, 100));
			}
		});
		await harm();
		writing = false;
		await Promise.all(writers);
	};
	const killSoon = async (most: number) => {
		await new Promise((done) => setTimeout(done, randomInt(most)));
		await stage.kill();
	};
	const job = (name: string) => stage.sql`insert into jobs.job (name) values (${name})`;

	for (let kill = 0; kill < 2; kill++) await writeUntil(() => killSoon(DROPS_MS));
	await writeUntil(async () => {
		await job('fold');
		await killSoon(JOB_MS);
	});
	// as a browser does at its next visit
	for (const card of written.filter(({ accepted }) => !accepted)) {
		sentAgain += 1;
		await send(card);
	}
	await stage.sql`update resonance_rounds set closes_at = now() where id = ${roundId}`;
	await job('rounds');
	await killSoon(JOB_MS);
	await until(stage, roundId, 'reviewing');
	await Promise.all(
		[facilitator, second].map(async (who) => who.api.resonance.confirm.mutate({ roundId }).catch(() => {})),
	);
	await killSoon(JOB_MS);
	await until(stage, roundId, 'grouping');

	const { cards } = await facilitator.api.resonance.round.query({ roundId });
	const published = Map.groupBy(cards, ({ text }) => text);
	const accepted = written.filter((card) => card.accepted);
	return {
		accepted: accepted.length,
		lost: accepted.filter(({ text }) => !published.has(text)).length,
		doubled: [...published.values()].filter((same) => same.length > 1).length,
		sentAgain,
	};
}

/** The jobs of a restarted server find what is due. */
async function until(stage: Stage, roundId: string, phase: string): Promise<void> {
	for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((done) => setTimeout(done, 200))) {
		const [row] = await stage.sql<{ phase: string }[]>`select phase from resonance_rounds where id = ${roundId}`;
		if (row?.phase === phase) return;
		await stage.sql`insert into jobs.job (name) values ('rounds')`;
	}
	throw new Error(`the round did not become ${phase}`);
}
