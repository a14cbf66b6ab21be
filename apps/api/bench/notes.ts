/** Notes written together, beside a bare relay of the same messages in the same run. */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { NOTES_PATH } from '@gestaltungsraum/domain/forum/notes/terms';
import { type NotesStage, openNotesStage } from '../verify/notes-stage.ts';
import { base64 } from '../src/forum/notes/store.ts';
import { piecesOf } from '../src/forum/notes/pieces.ts';
import { call, cpuOf, PROBE, probe } from './measure.ts';
import { type Opening, sit, type Typist } from './notes-client.ts';

const LETTERS_A_SECOND = 4;
const HISTORY = 30_000;
const OPENINGS = 20;
/** Connections a step, and steps; the first one fills what the process keeps anyway. */
const [IDLE, IDLE_STEPS] = [1000, 3];
/** Each is measured so often, by turns with the other side. */
const TURNS = 2;

interface Side {
	readonly name: string;
	readonly pid: number;
	room(): Promise<(seen?: Opening['seen']) => Promise<Opening>>;
}

export async function measureNotes(): Promise<void> {
	const stage = await openNotesStage(PROBE);
	const relay = spawn(process.execPath, [...PROBE, 'apps/api/bench/relay.ts'], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	try {
		const port = await new Promise<string>((found) =>
			relay.stdout.on('data', (chunk: Buffer) => found(/listening (\d+)/.exec(chunk.toString())?.[1] ?? '')),
		);
		let rooms = 0;
		const bare: Side = {
			name: 'relay',
			pid: relay.pid ?? 0,
			room: async () => {
				const name = `r${rooms++}`;
				return async (seen) => ({ url: `ws://127.0.0.1:${port}/${name}`, name, bare: true, ...(seen ? { seen } : {}) });
			},
		};
		const node = stage.nodes[0];
		const ours: Side = {
			name: 'notes',
			pid: node.pid,
			room: async () => {
				const name = await stage.note();
				return async (seen) => ({
					url: node.address.replace('http', 'ws') + NOTES_PATH,
					name,
					headers: { cookie: (await stage.writer()).cookie, origin: stage.origin },
					...(seen ? { seen } : {}),
				});
			},
		};
		// the first letters are read by code that has not been compiled yet, on both sides
		for (const side of [bare, ours])
			for (const [documents, editors] of [
				[1, 50],
				[50, 4],
			] as const)
				await typing(side, documents, editors, 10, []);
		for (const [documents, editors, seconds] of [
			[1, 10, 30],
			[1, 50, 10],
			[50, 4, 10],
		] as const) {
			const [relayed, written] = [[], []] as [Typed[], Typed[]];
			for (let turn = 0; turn < TURNS; turn++) {
				await typing(bare, documents, editors, seconds, relayed);
				await typing(ours, documents, editors, seconds, written);
			}
			for (const [name, turns] of [
				['relay', relayed],
				['notes', written],
			] as const)
				tell(`${name}: ${documents} documents, ${editors} editors each`, turns);
		}
		for (const side of [bare, ours]) await idle(side);
		await opening(stage);
	} finally {
		relay.kill('SIGTERM');
		await stage.close();
	}
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

interface Typed {
	readonly letters: number;
	readonly expected: number;
	/** From keystroke to another client, ms. */
	readonly waits: readonly number[];
	/** Of the process, ms. */
	readonly cpu: number;
}

function tell(what: string, turns: readonly Typed[]): void {
	const sum = (of: (turn: Typed) => number) => turns.reduce((total, turn) => total + of(turn), 0);
	const waits = turns.flatMap((turn) => turn.waits).sort((a, b) => a - b);
	const letters = sum((turn) => turn.letters);
	console.log(
		`${what}: ${letters} letters, ${waits.length} of ${sum((turn) => turn.expected)} seen; ` +
			`visible p50 ${at(waits, 0.5).toFixed(2)} ms, p99 ${at(waits, 0.99).toFixed(2)} ms; CPU ${((sum((turn) => turn.cpu) / letters) * 1000).toFixed(0)} µs a letter`,
	);
}

async function typing(side: Side, documents: number, editors: number, seconds: number, turns: Typed[]): Promise<void> {
	const sent = new Map<string, number>();
	const waits: number[] = [];
	const seen: Opening['seen'] = (client, clock, length) => {
		const now = performance.now();
		for (let letter = clock; letter < clock + length; letter++) {
			const began = sent.get(`${client}:${letter}`);
			if (began !== undefined) waits.push(now - began);
		}
	};
	const typists: Typist[] = [];
	for (let document = 0; document < documents; document++) {
		const room = await side.room();
		for (let editor = 0; editor < editors; editor++) typists.push(await sit(await room(seen)));
	}
	const round = async (length: number) => {
		await Promise.all(
			typists.map(async (typist) => {
				const step = 1000 / LETTERS_A_SECOND;
				await pause(Math.random() * step);
				for (let letter = 0; letter < length * LETTERS_A_SECOND; letter++) {
					const began = performance.now();
					sent.set(`${typist.client}:${typist.type()}`, began);
					await pause(step * (0.5 + Math.random()));
				}
			}),
		);
		await pause(500);
	};
	await round(2); // warm
	waits.length = 0;
	sent.clear();
	const before = cpuOf(side.pid);
	await round(seconds);
	const cpu = cpuOf(side.pid) - before;
	turns.push({ letters: sent.size, expected: sent.size * (editors - 1), waits, cpu });
	for (const typist of typists) typist.close();
	await pause(1000);
}

async function idle(side: Side): Promise<void> {
	const typists: Typist[] = [];
	const now = () => probe(side.pid, () => pause(3000));
	let before = await now();
	for (let step = 1; step <= IDLE_STEPS; step++) {
		let room = await side.room();
		for (let count = 0; count < IDLE; count++) {
			if (count % 20 === 0) room = await side.room();
			typists.push(await sit(await room()));
		}
		const after = await now();
		const each = (of: 'heldBytes' | 'rssBytes') => ((after[of] - before[of]) / 1024 / IDLE).toFixed(1);
		console.log(
			`${side.name}: idle connections ${(step - 1) * IDLE} to ${step * IDLE}, 20 a document: ${each('heldBytes')} KiB each kept, resident ${each('rssBytes')} KiB`,
		);
		before = after;
	}
	for (const typist of typists) typist.close();
	await pause(2000);
}

/** A document of many letters, typed by three who change places now and then, and rub out every tenth. */
function history(): Y.Doc {
	const [first, ...others] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
	const docs = [first as Y.Doc, ...others];
	for (const doc of docs)
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin === null) for (const other of docs) if (other !== doc) Y.applyUpdate(other, update, 'sync');
		});
	let paragraph: Y.XmlText | null = null;
	for (let key = 0; key < HISTORY; key++) {
		const doc = docs[Math.floor(key / 40) % docs.length] as Y.Doc;
		const fragment = doc.getXmlFragment('default');
		if (key % 200 === 0)
			doc.transact(() => {
				const element = new Y.XmlElement('paragraph');
				fragment.push([element]);
				element.insert(0, [new Y.XmlText()]);
			}, null);
		paragraph = (fragment.get(fragment.length - 1) as Y.XmlElement).get(0) as Y.XmlText;
		if (key % 10 === 9 && paragraph.length > 0) paragraph.delete(paragraph.length - 1, 1);
		else paragraph.insert(paragraph.length, 'abcdefgh '.charAt(key % 9));
	}
	return first as Y.Doc;
}

async function opening(stage: NotesStage): Promise<void> {
	const pieces = piecesOf(history()).map(base64);
	const node = stage.nodes[0];
	const times: number[] = [];
	let waited = 0;
	let asking = true;
	const port = Number(new URL(node.address).port);
	const watch = (async () => {
		while (asking) {
			const since = performance.now();
			await call(port, { path: '/healthz' });
			waited = Math.max(waited, performance.now() - since);
			await pause(1);
		}
	})();
	const { longestMs } = await probe(node.pid, async () => {
		for (let count = 0; count < OPENINGS; count++) {
			// another note each time: none of them is in memory
			const name = await stage.note();
			await stage.sql`insert into forum_note_snapshots (tenant_id, note_id, generation, state, turn)
			select tenant_id, id, 1, array(select decode(piece, 'base64') from unnest(${pieces}::text[]) with ordinality as s (piece, at) order by at), 1 from forum_notes where id = ${name}`;
			const { cookie } = await stage.writer();
			const typist = await sit({
				url: node.address.replace('http', 'ws') + NOTES_PATH,
				name,
				headers: { cookie, origin: stage.origin },
			});
			times.push(typist.openedMs);
			typist.type();
			await pause(100);
			typist.close(); // the last one leaves: it is folded
			await pause(200);
		}
	});
	asking = false;
	await watch;
	times.sort((a, b) => a - b);
	console.log(
		`notes: a document with ${HISTORY} keystrokes of history (${pieces.length} pieces) opened ${OPENINGS} times, not in memory: ` +
			`p50 ${at(times, 0.5).toFixed(1)} ms, last ${at(times, 1).toFixed(1)} ms; meanwhile the longest step took ${longestMs.toFixed(1)} ms, /healthz ${waited.toFixed(1)} ms at most`,
	);
}
