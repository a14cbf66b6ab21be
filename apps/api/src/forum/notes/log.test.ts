import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { frameOf, SYNC, UPDATE } from '@gestaltungsraum/domain/forum/notes/frames';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ORIGIN, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { makeServer } from '../../server.ts';
import { makeLog } from './log.ts';
import { type Desk, sitDown, until } from './playing.ts';
import { type Place, readStored } from './store.ts';

let world: TestWorld;
let server: Server;
let address: string;
let anna: TestPerson;
let arne: TestPerson;
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Stadt A');
	anna = await world.person(tenantId, { name: 'Anna' });
	arne = await world.person(tenantId, { name: 'Arne' });
	spaceId = await world.space(tenantId, 'Raum');
	server = makeServer(world.kernel, null, { ready: () => Promise.resolve(true) }, world.notes);
	await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	server.closeAllConnections();
	server.close();
	await world.close();
});

const note = () =>
	anna.api.notes.start
		.mutate({
			spaceId,
			title: 'Protokoll',
			visibility: 'platform',
			scopeId: null,
			shown: 'name',
			writers: 'circle',
		})
		.then(({ id }) => id);
const place = async (): Promise<Place> => ({ tenantId: anna.tenantId, noteId: await note(), generation: 1 });
const words = (text: string) => {
	const doc = new Y.Doc();
	doc.getText('t').insert(0, text);
	return Y.encodeStateAsUpdate(doc);
};
const appended = (log: ReturnType<typeof makeLog>, where: Place, data: Uint8Array) =>
	new Promise<Error | null>((settle) => log.append(where, data, settle));

describe('the log', () => {
	it('keeps what comes while it writes in one row a note, and all of it', async () => {
		const log = makeLog(world.kernel.gate);
		const [one, two] = [await place(), await place()];
		const first = appended(log, one, words('a'));
		const rest = [words('b'), words('c'), words('d')].map((data) => appended(log, one, data));
		const other = appended(log, two, words('e'));
		await log.flush();
		expect(await Promise.all([first, ...rest, other])).toEqual([null, null, null, null, null]);
		const { parts, updateIds } = await readStored(world.kernel.gate, one);
		expect(updateIds).toHaveLength(2);
		const doc = new Y.Doc();
		for (const part of parts) Y.applyUpdate(doc, part);
		expect([...doc.getText('t').toString()].toSorted().join('')).toBe('abcd');
		expect((await readStored(world.kernel.gate, two)).updateIds).toHaveLength(1);
	});
	it('says of a note that takes nothing that it is not kept, and keeps the others', async () => {
		const log = makeLog(world.kernel.gate);
		const good = await place();
		const gone: Place = { ...good, noteId: crypto.randomUUID() };
		const waiting = [appended(log, gone, words('x')), appended(log, good, words('y')), appended(log, gone, words('z'))];
		await log.flush();
		const [lost, kept, lostToo] = await Promise.all(waiting);
		expect([lost, kept, lostToo]).toEqual([expect.any(Error), null, expect.any(Error)]);
		expect((await readStored(world.kernel.gate, good)).updateIds).toHaveLength(1);
	});
	it('goes on after a fault of its own, and says so', async () => {
		const faults: unknown[] = [];
		const log = makeLog(
			world.kernel.gate,
			() => true,
			(error) => faults.push(error),
		);
		const where = await place();
		log.append(where, words('a'), () => {
			throw new Error('nobody to tell');
		});
		await log.flush();
		expect(faults).toHaveLength(1);
		expect(await appended(log, where, words('b'))).toBeNull();
		// written once, although its receipt failed
		expect((await readStored(world.kernel.gate, where)).updateIds).toHaveLength(2);
	});
	it('has nothing to wait for when nothing came', async () => {
		await expect(makeLog(world.kernel.gate).flush()).resolves.toBeUndefined();
	});
});

describe('what is typed', () => {
	it('is shown to the others while the log waits, and acknowledged only when it is there', async () => {
		const noteId = await note();
		const desks: Desk[] = [anna, arne].map(({ cookie }) => sitDown({ origin: ORIGIN, address, cookie, noteId }));
		const [one, two] = desks as [Desk, Desk];
		await until(() => one.settled && two.settled, 'both are in');
		let letGo = () => {};
		// the log's trigger shares this row
		const held = world.kernel.gate.begin(async (sql) => {
			await sql`select from forum_notes where id = ${noteId} for update`;
			const go = new Promise<void>((resolve) => (letGo = resolve));
			for (const line of ['Eins', 'Zwei', 'Drei']) one.write(line);
			await until(() => two.lines().length === 3, 'the other sees all three');
			// not because the log gave up waiting, and everybody came in again
			expect({ closed: one.closed, settled: one.settled }).toEqual({ closed: [], settled: false });
			setTimeout(letGo, 100);
			await go;
			expect(one.settled).toBe(false);
		});
		await held;
		await until(() => one.settled, 'acknowledged');
		expect((await readStored(world.kernel.gate, { tenantId: '', noteId, generation: 1 })).parts.length).toBeGreaterThan(
			0,
		);
		for (const desk of desks) desk.leave();
	});
	it('arrives once at each of the others, and never at its writer', async () => {
		const noteId = await note();
		const desks = [anna, arne, arne].map(({ cookie }) => sitDown({ origin: ORIGIN, address, cookie, noteId }));
		await until(() => desks.every(({ settled }) => settled), 'all are in');
		const arrived = desks.map(() => 0);
		for (const [at, desk] of desks.entries())
			desk.socket.webSocket?.addEventListener('message', ({ data }: { data: ArrayBuffer }) => {
				const { type, kind } = frameOf(new Uint8Array(data));
				if (type === SYNC && kind === UPDATE) arrived[at] = (arrived[at] ?? 0) + 1;
			});
		const [writer, other] = desks as [Desk, Desk];
		for (let line = 0; line < 10; line++) writer.write(`Zeile ${line}`);
		await until(() => writer.settled && other.lines().length === 10, 'written');
		// whoever comes now has all of it, also what is on its way into the log
		writer.write('Zuletzt');
		const late = sitDown({ origin: ORIGIN, address, cookie: arne.cookie, noteId });
		desks.push(late);
		await until(() => late.lines().length === 11 && writer.settled, 'came later');
		expect(arrived).toEqual([0, 11, 11]);
		for (const desk of desks) desk.leave();
	});
	it('is not shown to anybody when it would stand beside itself, and what others write stays readable', async () => {
		const noteId = await note();
		const [bad, good] = [anna, arne].map(({ cookie }) => sitDown({ origin: ORIGIN, address, cookie, noteId })) as [
			Desk,
			Desk,
		];
		await until(() => bad.settled && good.settled, 'both are in');
		// one item of one letter whose left neighbour is itself: it can be read, and not be put in
		const change = Uint8Array.from([1, 1, 9, 0, 132, 9, 0, 1, 97, 0]);
		expect(Y.decodeUpdate(change).structs).toHaveLength(1);
		bad.socket.send(
			Buffer.concat([Buffer.from([noteId.length]), Buffer.from(noteId), Buffer.from([0, 2, change.length]), change]),
		);
		await until(() => bad.closed.includes(4400), 'hung up');
		good.write('Geht weiter');
		await until(() => good.settled, 'acknowledged');
		expect(good.closed).toEqual([]);
		const { parts } = await readStored(world.kernel.gate, { tenantId: '', noteId, generation: 1 });
		const doc = new Y.Doc();
		for (const part of parts) Y.applyUpdate(doc, part);
		expect([doc.getXmlFragment('default').length, doc.store.pendingStructs]).toEqual([1, null]);
		for (const desk of [bad, good]) desk.leave();
	});
});

describe('the address of a socket', () => {
	it.each(['//', 'http://[', '*', '/api/notes/../..'])('may be %s: the server answers and lives', async (target) => {
		const { port } = server.address() as AddressInfo;
		const answer = await new Promise<string>((done, failed) => {
			const socket = connect(port, '127.0.0.1', () =>
				socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`),
			);
			let text = '';
			socket.on('data', (chunk) => (text += chunk.toString()));
			socket.on('close', () => done(text));
			socket.on('error', failed);
		});
		expect(answer).toMatch(/^HTTP\/1.1 4\d\d /);
		expect((await fetch(`${address}/healthz`)).status).toBe(200);
	});
});
