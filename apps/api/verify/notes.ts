/** `pnpm verify:notes`: kills, partitions, a broken document, a right that ends, two servers; looks for each acknowledged word. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sitDown, until } from '../src/forum/notes/playing.ts';
import { layCable, openNotesStage } from './notes-stage.ts';
import { Author, judge, settle, storedWords, type Verdict } from './notes-writing.ts';

const { values } = parseArgs({
	options: { kills: { type: 'string', default: '20' }, partition: { type: 'string', default: '30' } },
});
const WRITERS = 5;
const CHANGES = 6000;
const stage = await openNotesStage();
const [first, second] = stage.nodes;
let bad = 0;
const say = (text: string, wrong: number | boolean) => {
	bad += Number(wrong);
	console.log(`${wrong ? 'FAIL' : 'ok  '}  ${text}`);
};
const told = ({ acknowledged, lost, doubled, differ }: Verdict) =>
	`${acknowledged} changes acknowledged, ${lost} lost, ${doubled} doubled, ${differ} replicas differ`;
const wrong = ({ lost, doubled, differ, acknowledged }: Verdict) => lost + doubled + differ > 0 || acknowledged === 0;
const seat = async (noteId: string, count: number, address: string) =>
	Promise.all(
		Array.from({ length: count }, async () => new Author(stage, noteId, (await stage.writer()).cookie, address)),
	);
const leave = (authors: readonly Author[]) => authors.forEach(({ desk }) => desk.leave());

try {
	await kills(Number(values.kills));
	await partition('cut', Number(values.partition));
	await partition('hang', Math.min(Number(values.partition), 45));
	await brokenDocument();
	await endedRight();
	await handOver();
} finally {
	await stage.close();
}
process.exit(bad > 0 ? 1 : 0);

/** The database is read between death and restart, before any browser could bring back what was lost. */
async function kills(count: number): Promise<void> {
	const noteId = await stage.note();
	const authors = await seat(noteId, WRITERS, first.address);
	await settle(authors);
	const going = authors.map((author) => author.go());
	let missing = 0;
	let longest = 0;
	for (let kill = 0; kill < count; kill++) {
		await pause(300 + randomInt(1500));
		await first.kill();
		const acknowledged = authors.flatMap((author) => [...author.acknowledged]);
		const stored = new Set(await storedWords(stage, noteId));
		missing += acknowledged.filter((words) => !stored.has(words)).length;
		const since = Date.now();
		await first.start();
		await until(() => authors.every(({ desk }) => desk.provider.isSynced), 'connected again', 60_000);
		longest = Math.max(longest, Date.now() - since);
	}
	for (const author of authors) author.stop();
	await Promise.all(going);
	await settle(authors);
	const verdict = judge(authors, await storedWords(stage, noteId));
	say(
		`${count} x kill -9 under ${WRITERS} writers: ${told(verdict)}; ${missing} acknowledged changes missing in the database after a kill; back after ${longest} ms at most`,
		wrong(verdict) || missing > 0,
	);
	leave(authors);
}

async function partition(kind: 'cut' | 'hang', seconds: number): Promise<void> {
	const noteId = await stage.note();
	const cable = await layCable(first.address);
	const authors = [...(await seat(noteId, 3, first.address)), ...(await seat(noteId, 2, cable.address))];
	await settle(authors);
	// a document has room for so many changes, however long it takes
	const going = authors.map((author) => author.go(Math.max(30, Math.round((seconds * 1000 * WRITERS) / CHANGES))));
	await pause(500);
	cable.fault(kind);
	await pause(seconds * 1000);
	for (const author of authors) author.stop();
	await Promise.all(going);
	cable.fault(null);
	const healed = await settle(authors);
	const verdict = judge(authors, await storedWords(stage, noteId));
	say(
		`partition (${kind}) of ${seconds} s with edits on both sides: ${told(verdict)}; equal ${healed} ms after it healed`,
		wrong(verdict) || healed > 10_000,
	);
	leave(authors);
	cable.close();
}

async function brokenDocument(): Promise<void> {
	const noteId = await stage.note();
	const broken = Buffer.from([7, 7, 7, 7, 250, 1, 2]);
	await stage.sql`insert into forum_note_snapshots (tenant_id, note_id, generation, state, turn)
		select tenant_id, id, 1, array[${broken}::bytea], 1 from forum_notes where id = ${noteId}`;
	const { cookie } = await stage.writer();
	const desk = sitDown({ origin: stage.origin, address: first.address, cookie, noteId });
	await until(() => desk.refused.length > 0, 'refused');
	desk.write('Ersatz');
	await pause(3000);
	const [row] = await stage.sql<{ state: Buffer; updates: number }[]>`
		select state[1] as state, (select count(*)::int from forum_note_updates where note_id = ${noteId}) as updates from forum_note_snapshots where note_id = ${noteId}`;
	const kept = row?.state.equals(broken) && row.updates === 0;
	say(`a document that cannot be read: refused (${desk.refused[0]}), ${kept ? 'left as it was' : 'CHANGED'}`, !kept);
	desk.leave();
}

async function endedRight(): Promise<void> {
	const noteId = await stage.note();
	const writer = await stage.writer();
	const desk = sitDown({ origin: stage.origin, address: first.address, cookie: writer.cookie, noteId });
	await until(() => desk.provider.isSynced, 'synced');
	const since = Date.now();
	await stage.dismiss(writer);
	const closed = await until(() => desk.closed.includes(4403), 'closed', 10_000).then(
		() => Date.now() - since,
		() => Number.POSITIVE_INFINITY,
	);
	say(`a right that ended: socket closed after ${closed} ms`, closed > 5000);
	desk.leave();
}

async function handOver(): Promise<void> {
	const noteId = await stage.note();
	await second.start();
	const here = await seat(noteId, 3, first.address);
	await settle(here);
	for (const author of here) author.write();
	await settle(here);
	const there = await seat(noteId, 2, second.address);
	await until(() => there.every(({ desk }) => desk.refused.includes('elsewhere')), 'refused by the other server');
	const going = [...here, ...there].map((author) => author.go());
	await pause(1000);
	await first.kill();
	const since = Date.now();
	await until(() => there.every(({ desk }) => desk.provider.isSynced), 'handed over', 20_000).catch(() => {});
	const taken = Date.now() - since;
	for (const author of [...here, ...there]) author.stop();
	await Promise.all(going);
	await first.start();
	// those of the first server come in by the second now, as a proxy would send them
	for (const author of here) author.desk.socket.configuration.url = second.address.replace('http', 'ws') + '/api/notes';
	await settle([...here, ...there]);
	const verdict = judge([...here, ...there], await storedWords(stage, noteId));
	say(
		`two servers: the second has the document ${taken} ms after the first was killed; ${told(verdict)}`,
		wrong(verdict) || taken > 10_000,
	);
	leave([...here, ...there]);
}
