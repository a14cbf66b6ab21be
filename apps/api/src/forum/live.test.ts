import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORIGIN, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';

let world: TestWorld;
let anna: TestPerson;
let berta: TestPerson;
let spaceId: string;
beforeAll(async () => {
	world = await testWorld();
	const [a, b] = [await world.tenant('Stadt A'), await world.tenant('Stadt B')];
	anna = await world.person(a);
	berta = await world.person(b);
	spaceId = await world.space(a, 'Raum');
});
afterAll(() => world.close());

const start = (who: TestPerson, visibility: 'platform' | 'municipality') =>
	who.api.forum.start
		.mutate({ spaceId, title: 'Wie halten Sie es?', text: 'Frage', visibility, scopeId: null })
		.then(({ id }) => id);
const answer = (who: TestPerson, topicId: string) =>
	who.api.forum.reply.mutate({ topicId, text: 'Antwort', key: crypto.randomUUID() });

interface Heard {
	readonly id: string | undefined;
	readonly data: { kind?: string; number?: number };
}

/** Opens the stream as a browser does and reads its events, until `enough`. */
async function follow(
	who: TestPerson,
	topicId: string,
	enough: (heard: Heard[]) => boolean,
	lastEventId?: string,
): Promise<{ status: number; ready: Promise<void>; heard: Promise<Heard[]>; stop: () => void }> {
	const abort = new AbortController();
	const input = encodeURIComponent(JSON.stringify({ topicId, ...(lastEventId ? { lastEventId } : {}) }));
	const response = await world.app.request(`${ORIGIN}/api/trpc/forum.live?input=${input}`, {
		headers: { cookie: who.cookie, accept: 'text/event-stream' },
		signal: abort.signal,
	});
	let opened = () => {};
	const ready = new Promise<void>((resolve) => (opened = resolve));
	const heard = (async () => {
		const events: Heard[] = [];
		let text = '';
		try {
			for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
				text += new TextDecoder().decode(chunk);
				const parts = text.split('\n\n');
				text = parts.pop() ?? '';
				for (const part of parts) {
					if (/event: connected/.test(part)) opened();
					const data = /^data: ?(.*)$/m.exec(part)?.[1];
					const id = /^id: ?(.*)$/m.exec(part)?.[1];
					if (data && !/^event:/m.test(part)) events.push({ id, data: JSON.parse(data) as Heard['data'] });
					else if (/event: serialized-error/.test(part)) events.push({ id, data: { kind: 'error' } });
				}
				if (enough(events)) break;
			}
		} catch {
			// aborted
		}
		abort.abort();
		return events;
	})();
	return { status: response.status, ready, heard, stop: () => abort.abort() };
}

describe('the live stream of a topic', () => {
	it('tells a reader in another municipality of a new post within a second, by number only', async () => {
		const id = await start(anna, 'platform');
		const stream = await follow(berta, id, (heard) => heard.length > 0);
		await stream.ready;
		await new Promise((done) => setTimeout(done, 100));
		const before = Date.now();
		await answer(anna, id);
		expect(await stream.heard).toEqual([{ id: '2', data: { kind: 'posted', number: 2 } }]);
		expect(Date.now() - before).toBeLessThan(5000);
	});
	it('goes on after a cut with what was missed', async () => {
		const id = await start(anna, 'platform');
		await answer(anna, id);
		await answer(anna, id);
		const stream = await follow(berta, id, (heard) => heard.length > 0, '1');
		expect(await stream.heard).toEqual([{ id: '3', data: { kind: 'posted', number: 3 } }]);
	});
	it('tells nothing of a topic that one may not read', async () => {
		const id = await start(anna, 'municipality');
		const stream = await follow(berta, id, (heard) => heard.length > 0);
		expect((await stream.heard).every(({ data }) => data.kind === 'error')).toBe(true);
		expect(world.kernel.events.listeners).toBe(0);
	});
	it('ends when the person is deactivated, without waiting for anything to happen in the topic', async () => {
		const id = await start(anna, 'platform');
		const carl = await world.person(berta.tenantId);
		const stream = await follow(carl, id, (heard) => heard.some(({ data }) => data.kind === 'ended'));
		await stream.ready;
		await new Promise((done) => setTimeout(done, 100));
		await world.kernel.gate`update identity_memberships set active = false where id = ${carl.membershipId}`;
		await world.kernel.sessions.revokeAllOf(carl.personId);
		expect((await stream.heard).at(-1)?.data.kind).toBe('ended');
	});
	it('forgets its listeners when browsers go away', async () => {
		const id = await start(anna, 'platform');
		const streams = await Promise.all(Array.from({ length: 5 }, () => follow(berta, id, () => false)));
		await Promise.all(streams.map(({ ready }) => ready));
		await new Promise((done) => setTimeout(done, 150));
		expect(world.kernel.events.listeners).toBe(10); // topic and person, each
		for (const { stop } of streams) stop();
		await Promise.all(streams.map(({ heard }) => heard));
		await new Promise((done) => setTimeout(done, 150));
		expect(world.kernel.events.listeners).toBe(0);
	});
	it('carries no content in NOTIFY', async () => {
		const id = await start(anna, 'platform');
		const payloads: string[] = [];
		const listening = await world.kernel.gate.listen('gestaltungsraum', (payload) => payloads.push(payload));
		await anna.api.forum.reply.mutate({ topicId: id, text: 'Ein Geheimnis', key: crypto.randomUUID() });
		await new Promise((done) => setTimeout(done, 200));
		await listening.unlisten();
		expect(payloads).toEqual([`posted:2:${id}`]);
	});
});
