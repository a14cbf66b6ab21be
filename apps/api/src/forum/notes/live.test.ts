import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '@gestaltungsraum/db/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { ORIGIN, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { makeServer } from '../../server.ts';
import { documentFrom } from './document.ts';
import { makeNotes } from './live.ts';
import { type Desk, sitDown, until } from './playing.ts';

let world: TestWorld;
let server: Server;
let address: string;
let anna: TestPerson; // staff in A
let arne: TestPerson; // staff in A
let berta: TestPerson; // staff in B
let petra: TestPerson; // partner
let spaceId: string;
const desks: Desk[] = [];

const listening = async (host: Server) => {
	await new Promise<void>((open) => host.listen(0, '127.0.0.1', open));
	return `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
};

beforeAll(async () => {
	world = await testWorld();
	const [a, b, p] = [
		await world.tenant('Stadt A'),
		await world.tenant('Stadt B'),
		await world.tenant('Hochschule', { kind: 'partner' }),
	];
	anna = await world.person(a, { name: 'Anna' });
	arne = await world.person(a, { name: 'Arne' });
	berta = await world.person(b, { name: 'Berta' });
	petra = await world.person(p, { name: 'Petra', roles: ['partner'] });
	spaceId = await world.space(a, 'Raum');
	server = makeServer(world.kernel, null, { ready: () => Promise.resolve(true) }, world.notes);
	address = await listening(server);
});
afterEach(() => {
	for (const desk of desks.splice(0)) desk.leave();
});
afterAll(async () => {
	server.closeAllConnections();
	server.close();
	await world.close();
});

const start = (
	who: TestPerson,
	{ visibility = 'platform' as 'platform' | 'municipality' | 'public', writers = 'circle' as 'circle' | 'house' } = {},
) =>
	who.api.notes.start
		.mutate({ spaceId, title: 'Protokoll', visibility, scopeId: null, shown: 'name', writers })
		.then(({ id }) => id);
const sit = (who: TestPerson, noteId: string, more: Partial<Parameters<typeof sitDown>[0]> = {}) => {
	const desk = sitDown({ origin: ORIGIN, address, cookie: who.cookie, noteId, ...more });
	desks.push(desk);
	return desk;
};
const synced = (desk: Desk) => until(() => desk.provider.synced && !desk.provider.hasUnsyncedChanges, 'synced');
const stored = async (noteId: string) => {
	const rows = await world.kernel.gate<{ data: Buffer }[]>`
		select unnest(state) as data from forum_note_snapshots where note_id = ${noteId} union all select data from forum_note_updates where note_id = ${noteId}`;
	const doc = new Y.Doc();
	for (const { data } of rows) Y.applyUpdate(doc, data);
	return doc;
};
const linesOf = (doc: Y.Doc) =>
	doc
		.getXmlFragment('default')
		.toArray()
		.map((child) => (child as Y.XmlElement).toArray().join(''));
const handshake = (headers: Record<string, string>) =>
	new Promise<number>((answered) => {
		const socket = new WebSocket(`${address.replace('http', 'ws')}/api/notes`, { headers });
		socket.on('unexpected-response', (_, response) => answered(response.statusCode ?? 0));
		socket.on('open', () => (answered(101), socket.close()));
		socket.on('error', () => {});
	});

describe('a note written together', () => {
	it('is the same at everybody, also in another municipality, and stored before it is acknowledged', async () => {
		const id = await start(anna);
		const [one, two] = [sit(anna, id), sit(berta, id)];
		await Promise.all([synced(one), synced(two)]);
		one.write('Von Anna');
		two.write('Von Berta');
		await Promise.all([synced(one), synced(two)]);
		expect(linesOf(await stored(id)).toSorted()).toEqual(['Von Anna', 'Von Berta']);
		await until(() => one.lines().length === 2 && two.lines().length === 2, 'both have both');
		expect(one.lines()).toEqual(two.lines());
	});
	it('keeps every acknowledged change when the process forgets all it has in memory', async () => {
		const id = await start(anna);
		const desk = sit(anna, id);
		await synced(desk);
		for (let at = 0; at < 20; at++) desk.write(`Zeile ${at}`);
		await synced(desk);
		// another process reads what is stored, without a word from this one
		expect(linesOf(await stored(id))).toHaveLength(20);
	});
	it('can be read without an editor a moment after it was written, with its words and its digest', async () => {
		const id = await start(anna);
		const desk = sit(anna, id);
		await synced(desk);
		desk.write('Beschluss <b>eins</b>');
		await synced(desk);
		desk.leave();
		await expect
			.poll(() => arne.api.notes.note.query({ id }).then(({ html }) => html))
			.toBe('<p>Beschluss &lt;b&gt;eins&lt;/b&gt;</p>');
		const [row] = await world.kernel
			.gate`select text, (select count(*)::int from forum_note_updates where note_id = ${id}) as updates from forum_notes where id = ${id}`;
		expect(row).toEqual({ text: 'Beschluss <b>eins</b>', updates: 0 });
	});
	it('shows of a writer only what the note says, whatever the browser says', async () => {
		const id = await start(anna);
		const [one, two] = [sit(anna, id), sit(berta, id)];
		await Promise.all([synced(one), synced(two)]);
		one.provider.setAwarenessField('user', { name: 'Der Bürgermeister', color: 'red' });
		const seen = () =>
			two.provider.awareness?.getStates().get(one.doc.clientID)?.['user'] as { name: string } | undefined;
		await until(() => seen() !== undefined, 'seen');
		expect(seen()?.name).toBe('Anna');
		await anna.api.notes.change.mutate({ id, title: 'Protokoll', shown: 'nobody', writers: 'circle' });
		await until(() => one.closed.includes(4409), 'asked again');
		await synced(one);
		one.provider.setAwarenessField('user', { name: 'Anna' });
		await new Promise((done) => setTimeout(done, 300));
		expect(seen()).toBeUndefined();
	});
});

describe('who may not', () => {
	it('cannot connect to a note of another municipality, and hears what one hears of none', async () => {
		const id = await start(anna, { visibility: 'municipality' });
		const [foreign, none] = [sit(berta, id), sit(berta, crypto.randomUUID())];
		await until(() => foreign.refused.length > 0 && none.refused.length > 0, 'refused');
		expect([foreign.refused, none.refused]).toEqual([['gone'], ['gone']]);
	});
	it('reads along without the right to write: the server takes no change', async () => {
		const id = await start(anna, { visibility: 'public', writers: 'house' });
		const [writer, reader, guest] = [sit(anna, id), sit(berta, id), sit(petra, id)];
		await Promise.all([synced(writer), synced(reader), synced(guest)]);
		reader.write('Heimlich');
		guest.write('Heimlich');
		writer.write('Offen');
		await synced(writer);
		await until(() => reader.lines().includes('Offen') && guest.lines().includes('Offen'), 'reads along');
		expect(reader.provider.hasUnsyncedChanges).toBe(true);
		expect(linesOf(await stored(id))).toEqual(['Offen']);
		expect(reader.provider.authorizedScope).toBe('readonly');
	});
	it('does not come through the handshake from another site, without a session, or to another address', async () => {
		expect(await handshake({ cookie: anna.cookie, origin: ORIGIN })).toBe(101);
		expect(await handshake({ cookie: anna.cookie, origin: 'https://boese.example' })).toBe(403);
		expect(await handshake({ cookie: anna.cookie })).toBe(403);
		expect(await handshake({ origin: ORIGIN })).toBe(401);
		expect(await handshake({ cookie: 'sid=nothing', origin: ORIGIN })).toBe(401);
	});
	it('is closed within five seconds after the right or the session has ended', async () => {
		const id = await start(anna);
		const carl = await world.person(berta.tenantId);
		const [leaving, narrowed] = [sit(carl, id), sit(berta, id)];
		await Promise.all([synced(leaving), synced(narrowed)]);
		const since = Date.now();
		await world.kernel.gate`update identity_memberships set active = false where id = ${carl.membershipId}`;
		await world.kernel.sessions.revokeAllOf(carl.personId);
		await anna.api.notes.change.mutate({ id, title: 'Protokoll', shown: 'name', writers: 'house' });
		await until(() => leaving.closed.includes(4403) && narrowed.closed.includes(4409), 'closed', 5000);
		expect(Date.now() - since).toBeLessThan(5000);
		await synced(narrowed);
		expect(narrowed.provider.authorizedScope).toBe('readonly');
	});
	it('merges no document of another generation', async () => {
		const id = await start(anna);
		const desk = sit(anna, id, { generation: 2 });
		await until(() => desk.refused.length > 0, 'refused');
		expect(desk.refused).toEqual(['changed']);
	});
});

describe('what is no change of a note', () => {
	it('is refused when it is larger than a message may be, and harms nobody', async () => {
		const id = await start(anna);
		const [large, other] = [sit(anna, id), sit(berta, id)];
		await Promise.all([synced(large), synced(other)]);
		large.write('x'.repeat(300_000));
		await until(() => large.closed.includes(1009), 'closed');
		other.write('Geht weiter');
		await synced(other);
		expect(linesOf(await stored(id))).toEqual(['Geht weiter']);
	});
	it('is refused when it cannot be read, and never reaches the log', async () => {
		const id = await start(anna);
		const desk = sit(anna, id);
		await synced(desk);
		const good = Y.encodeStateAsUpdate(
			documentFrom({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'halb' }] }] }),
		);
		const half = good.subarray(0, good.length - 3);
		// name of the document, sync, update: as the protocol writes them
		desk.socket.send(
			Buffer.concat([Buffer.from([id.length]), Buffer.from(id), Buffer.from([0, 2, half.length]), half]),
		);
		await until(() => desk.closed.includes(4400), 'closed');
		expect(linesOf(await stored(id))).toEqual([]);
	});
	it('does not make a note larger than five megabytes', async () => {
		const id = await start(anna);
		const desk = sit(anna, id);
		await synced(desk);
		for (let at = 0; at < 22; at++) {
			desk.write('x'.repeat(250_000));
			await new Promise((done) => setTimeout(done, 20));
		}
		await until(() => desk.closed.includes(4413), 'full');
		const [row] = await world.kernel
			.gate`select (select coalesce(sum(length(data)), 0) from forum_note_updates where note_id = ${id}) + (select coalesce(sum(length(piece)), 0) from forum_note_snapshots, unnest(state) as piece where note_id = ${id}) as bytes`;
		expect(Number(row?.bytes)).toBeLessThanOrEqual(5 * 1024 * 1024 * 2);
	});
});

describe('a stored document', () => {
	it('that cannot be read is left as it is, and nothing is put in its place', async () => {
		const id = await start(anna);
		const broken = Buffer.from([1, 2, 3, 250, 17]);
		await world.kernel
			.gate`insert into forum_note_snapshots values (${anna.tenantId}, ${id}, 1, array[${broken}::bytea], 1)`;
		const desk = sit(anna, id);
		await until(() => desk.refused.length > 0, 'refused');
		expect(desk.refused).toEqual(['broken']);
		desk.write('Ersatz');
		await new Promise((done) => setTimeout(done, 300));
		const [row] = await world.kernel.gate`select state[1] as state from forum_note_snapshots where note_id = ${id}`;
		expect(row?.state).toEqual(broken);
		const [log] = await world.kernel.gate`select count(*)::int as count from forum_note_updates where note_id = ${id}`;
		expect(log?.count).toBe(0);
		expect((await arne.api.notes.note.query({ id })).note.title).toBe('Protokoll');
	});
	it('belongs to one process: another refuses it, and has it once the first lets go', async () => {
		const id = await start(anna);
		const first = sit(anna, id);
		await synced(first);
		first.write('Zuerst');
		await synced(first);
		const second = makeNotes(world.kernel, world.url);
		const otherServer = makeServer(world.kernel, null, { ready: () => Promise.resolve(true) }, second);
		const otherAddress = await listening(otherServer);
		const desk = sit(berta, id, { address: otherAddress });
		await until(() => desk.refused.includes('elsewhere'), 'refused');
		first.leave();
		await until(() => desk.lines().includes('Zuerst'), 'handed over');
		desk.write('Danach');
		await synced(desk);
		expect(linesOf(await stored(id))).toEqual(['Zuerst', 'Danach']);
		desk.leave();
		await second.close();
		otherServer.closeAllConnections();
		otherServer.close();
	});
	it('is let go when the lock is lost, and taken again with everything in it', async () => {
		const id = await start(anna);
		const desk = sit(anna, id);
		await synced(desk);
		desk.write('Vorher');
		await synced(desk);
		const owner = connect(world.url, { role: null, max: 1 });
		await owner`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`;
		await owner.end();
		await until(() => desk.closed.length > 0, 'let go');
		desk.write('Nachher');
		await synced(desk);
		expect(linesOf(await stored(id))).toEqual(['Vorher', 'Nachher']);
	});
});
