/** Rounds that collect: how fast envelopes are signed, and how long somebody waits who drops a card. */
import { type Sql } from '@gestaltungsraum/db/client';
import { toHex } from '@gestaltungsraum/domain/resonance/protocol';
import { SIGNATURE_BYTES, TICKETS } from '@gestaltungsraum/domain/resonance/terms';
import { dropCard, fetchTickets, type Ticket } from '../src/resonance/playing.ts';
import { call, cpuOf } from './measure.ts';

const SIGNED = 10_000;
const TOGETHER = 8; // browsers that fetch envelopes at once
const PER_SECOND = 50;
const SECONDS = 10;

interface Place {
	readonly port: number;
	readonly pid: number;
	/** As owner of the tables. */
	readonly sql: Sql;
	signIn(email: string): Promise<string>;
}

interface Member {
	readonly cookie: string;
	/** Has these blinded tokens signed. @throws for any answer but 200 */
	issue(blinded: string[]): Promise<{ signatures: string[] }>;
}

export async function measureRounds(place: Place): Promise<void> {
	const { sql, port, pid } = place;
	const [round] = await sql<{ id: string; publicKey: string }[]>`
		select id, public_key as "publicKey" from resonance_rounds where org = 'Stadt Hohenried' and phase = 'collecting' and way = 'sealed'`;
	if (!round) throw new Error('the demo world has no round that collects');
	const members = await membersOf(place, round.id);
	const forget = async () => {
		await sql`set role gestaltungsraum_gate`;
		await sql`delete from resonance_tickets where round_id = ${round.id}`;
		await sql`reset role`;
	};

	const blinded = () => {
		const number = crypto.getRandomValues(new Uint8Array(SIGNATURE_BYTES));
		number[0] = (number[0] ?? 0) & 127; // below the modulus
		return toHex(number);
	};
	const waits: number[] = [];
	let signed = 0;
	let spent = 0;
	let took = 0;
	while (signed < SIGNED) {
		await forget(); // so that the same people may fetch again
		const asks = members.map((member) => ({
			member,
			input: Array.from({ length: TICKETS }, blinded),
		}));
		const [cpu, began] = [cpuOf(pid), performance.now()];
		await Promise.all(
			Array.from({ length: TOGETHER }, async () => {
				for (let ask = asks.pop(); ask; ask = asks.pop()) {
					const since = performance.now();
					await ask.member.issue(ask.input);
					waits.push(performance.now() - since);
					signed += TICKETS;
				}
			}),
		);
		spent += cpuOf(pid) - cpu;
		took += performance.now() - began;
	}
	console.log(
		`envelopes: ${signed} signed in ${(took / 1000).toFixed(1)} s, ${TICKETS} at a time by ${TOGETHER} browsers: p50 ${at(waits, 0.5)} ms, p99 ${at(waits, 0.99)} ms; CPU app ${((spent / signed) * 1000).toFixed(0)} ms for 1,000`,
	);

	await forget();
	const tickets: Ticket[] = [];
	while (tickets.length < PER_SECOND * SECONDS)
		for (const { issue } of members) tickets.push(...(await fetchTickets(round.publicKey, issue)));
	const ask = (path: string, init?: RequestInit) =>
		fetch(`http://127.0.0.1:${port}${path}`, {
			...init,
			headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
		});
	const cpu = cpuOf(pid);
	const drops: number[] = [];
	await Promise.all(
		tickets.slice(0, PER_SECOND * SECONDS).map(async (ticket, n) => {
			await new Promise((due) => setTimeout(due, (n * 1000) / PER_SECOND));
			const since = performance.now();
			const answer = await dropCard(ask, round.id, ticket, `Eine Karte aus der Messung, Nummer ${n}.`);
			if (answer.status !== 202) throw new Error(`drop: ${answer.status} ${await answer.text()}`);
			drops.push(performance.now() - since);
		}),
	);
	console.log(
		`drops: ${drops.length} cards, ${PER_SECOND} a second: p50 ${at(drops, 0.5)} ms, p99 ${at(drops, 0.99)} ms, last ${at(drops, 1)} ms; CPU app ${((cpuOf(pid) - cpu) / drops.length).toFixed(2)} ms a card`,
	);
	await sql`truncate resonance_inbox`;
	await forget();
}

async function membersOf({ port, sql, signIn }: Place, roundId: string): Promise<Member[]> {
	const people = await sql<{ email: string }[]>`
		select p.email from resonance_circle c join identity_people p on p.id = c.person_id where c.round_id = ${roundId} order by p.email`;
	const members: Member[] = [];
	for (const { email } of people) {
		const cookie = await signIn(email);
		members.push({
			cookie,
			issue: async (blinded) => {
				const answer = await call(port, {
					path: '/api/trpc/resonance.issueTickets',
					method: 'POST',
					headers: { cookie, origin: `http://localhost:${port}`, 'content-type': 'application/json' },
					body: JSON.stringify({ roundId, blinded }),
				});
				if (answer.status !== 200) throw new Error(`issue: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
				return (JSON.parse(answer.body.toString()) as { result: { data: { signatures: string[] } } }).result.data;
			},
		});
	}
	return members;
}

/** @returns milliseconds, one decimal */
function at(times: number[], share: number): string {
	times.sort((a, b) => a - b);
	return (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
}
