/** Through a port: what a server makes of bytes as they come is not what tests hand over in one piece. */
import { request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeServer } from '../server.ts';
import { ORIGIN, type TestPerson, type TestWorld, testWorld } from './testing.ts';

let world: TestWorld;
let anna: TestPerson;
let spaceId: string;
let server: Server;
beforeAll(async () => {
	world = await testWorld();
	const tenant = await world.tenant('Stadt A');
	anna = await world.person(tenant);
	spaceId = await world.space(tenant, 'Raum');
	server = makeServer(world.kernel, null, { ready: () => Promise.resolve(true) }, world.notes);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
	server.closeAllConnections();
	await new Promise((closed) => server.close(closed));
	await world.close();
});

/** Without a length, so that Node sends chunks. */
function chunked(path: string, pieces: readonly string[], headers: Record<string, string>): Promise<number> {
	const { port } = server.address() as AddressInfo;
	// a connection of its own: the server leaves one whose body it did not read to the end
	const agent = false;
	return new Promise((answered, failed) => {
		const call = send({
			agent,
			port,
			path,
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
		});
		call.once('response', (response) => answered(response.resume().statusCode ?? 0));
		call.once('error', failed);
		for (const piece of pieces) call.write(piece);
		call.end();
	});
}

describe('a body of unknown length', () => {
	const signedIn = () => ({ cookie: anna.cookie, origin: ORIGIN });
	it('is read like any other, because proxies may send it so', async () => {
		const topic = { spaceId, title: 'In Stücken gesendet', text: 'Text', visibility: 'platform', scopeId: null };
		const text = JSON.stringify(topic);
		expect(await chunked('/api/trpc/forum.start', [text.slice(0, 20), text.slice(20)], signedIn())).toBe(200);
	});
	it('is refused once it is too large, long before its end', async () => {
		const pieces = Array.from({ length: 40 }, () => 'x'.repeat(10_000));
		expect(await chunked('/api/trpc/forum.start', pieces, signedIn())).toBe(413);
		expect(await chunked('/anon/drop', pieces, { origin: ORIGIN })).toBe(413);
	});
	it('that makes no sense is a mistake of the sender, on the way without a sender too', async () => {
		expect(await chunked('/api/trpc/forum.start', ['{"half":'], signedIn())).toBe(400);
		expect(await chunked('/anon/drop', ['{"half":'], { origin: ORIGIN })).toBe(400);
	});
});
