/** A board that many look at: how long until all of them hear of a card that was moved. */
import { randomBytes } from 'node:crypto';
import { Agent, type ClientRequest, request } from 'node:http';
import type { Sql } from '@gestaltungsraum/db/client';
import { call, cpuOf } from './measure.ts';

const CARDS = 300;
const LISTENERS = 200;
const MOVES = 100;

interface Place {
	readonly port: number;
	readonly pid: number;
	/** As owner of the tables. */
	readonly sql: Sql;
	/** Of a person in the round's circle. */
	readonly cookie: string;
}

/** Fills the demo world's board of that town up to 300 cards of average length. @returns its id */
export async function fillBoard(sql: Sql): Promise<string> {
	await sql`set role gestaltungsraum_gate`;
	const [round] = await sql<{ id: string; tenantId: string; cards: number }[]>`
		select r.id, r.tenant_id as "tenantId", (select count(*)::int from resonance_cards k where k.round_id = r.id) as cards
		from resonance_rounds r where r.org = 'Stadt Hohenried' and r.phase = 'grouping'`;
	if (!round) throw new Error('the demo world has no board');
	const rows = Array.from({ length: Math.max(0, CARDS - round.cards) }, (_, at) => ({
		round_id: round.id,
		tenant_id: round.tenantId,
		receipt: randomBytes(32).toString('hex'),
		text: `Beobachtung ${at}: ${'Zwischen zwei Terminen bleibt keine Zeit für die Akte. '.repeat(1 + (at % 4))}`,
	}));
	if (rows.length > 0) await sql`insert into resonance_cards ${sql(rows)}`;
	await sql`reset role`;
	await sql`vacuum analyze resonance_cards`;
	return round.id;
}

export async function measureBoard({ port, pid, sql, cookie }: Place, roundId: string): Promise<void> {
	const [card] = await sql<
		{ id: string }[]
	>`select id from resonance_cards where round_id = ${roundId} order by id limit 1`;
	const groups = await sql<
		{ id: string }[]
	>`select id from resonance_groups where round_id = ${roundId} order by id limit 2`;
	if (!card || groups.length < 2) throw new Error('a board with two groups is needed');
	let heard: (at: number) => void = () => {};
	const streams = await Promise.all(
		Array.from({ length: LISTENERS }, () => listen(port, cookie, roundId, () => heard(performance.now()))),
	);
	const waits: number[] = [];
	await sql`select pg_stat_statements_reset()`;
	const cpu = cpuOf(pid);
	for (let move = 0; move < MOVES; move++) {
		let missing = LISTENERS;
		const all = new Promise<void>((done, failed) => {
			const late = setTimeout(() => failed(new Error(`${missing} did not hear`)), 20_000);
			heard = (at) => {
				waits.push(at - began);
				missing -= 1;
				if (missing > 0) return;
				clearTimeout(late);
				done();
			};
		});
		const began = performance.now();
		const answer = await call(port, {
			path: '/api/trpc/resonance.moveCards',
			method: 'POST',
			headers: { cookie, origin: `http://localhost:${port}`, 'content-type': 'application/json' },
			body: JSON.stringify({ roundId, cardIds: [card.id], groupId: groups[move % 2]?.id }),
		});
		if (answer.status !== 200) throw new Error(`move: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
		await all;
	}
	const spent = (cpuOf(pid) - cpu) / MOVES;
	const [counted] = await sql<{ readings: number }[]>`
		select coalesce(sum(calls), 0)::float as readings from pg_stat_statements where query like 'with moved as%'`;
	for (const stream of streams) stream.destroy();
	waits.sort((a, b) => a - b);
	const at = (share: number) => (waits[Math.floor((waits.length - 1) * share)] ?? 0).toFixed(1);
	console.log(
		`board: ${CARDS} cards, ${LISTENERS} streams, ${MOVES} moves: heard after p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, last ${at(1)} ms; ` +
			`CPU app ${spent.toFixed(1)} ms a move; ${((counted?.readings ?? 0) / MOVES).toFixed(2)} readings a move for all streams`,
	);
}

/** Opens a stream as a browser does. @returns once it is connected */
function listen(port: number, cookie: string, roundId: string, moved: () => void): Promise<ClientRequest> {
	const since = new Date(Date.now() + 60_000).toISOString();
	const input = encodeURIComponent(JSON.stringify({ roundId, since }));
	return new Promise((connected, failed) => {
		const stream = request(
			{
				host: '127.0.0.1',
				port,
				path: `/api/trpc/resonance.live?input=${input}`,
				agent: new Agent(),
				headers: { cookie, accept: 'text/event-stream' },
			},
			(response) => {
				if (response.statusCode !== 200) failed(new Error(`stream: ${response.statusCode}`));
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (chunk: string) => {
					const parts = (text + chunk).split('\n\n');
					text = parts.pop() ?? '';
					for (const part of parts) {
						if (part.includes('"hello"')) connected(stream);
						if (part.includes('"moved"')) moved();
					}
				});
				response.on('error', () => {});
			},
		);
		stream.on('error', () => {});
		stream.end();
	});
}
