import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '@gestaltungsraum/domain/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAsk } from '../app.ts';
import type { Ctx } from './context.ts';
import { type Read, readingOf } from './reading.ts';
import { Refusal } from './refuse.ts';
import { type TestPerson, type TestWorld, testWorld } from './testing.ts';

let world: TestWorld;
let anna: TestPerson;
let actor: Actor;
let read: Read;
let topicId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenantId = await world.tenant('Auental');
	anna = await world.person(tenantId);
	const session = await world.kernel.sessions.validate(anna.cookie.split('=')[1] ?? '');
	actor = session?.actor as Actor;
	read = readingOf(world.kernel, actor);
	const spaceId = await world.space(tenantId, 'Bürgerbüro');
	const { id } = await anna.api.forum.start.mutate({
		spaceId,
		title: 'Terminvergabe',
		text: 'Wie halten Sie es damit?',
		visibility: 'municipality',
		scopeId: null,
	});
	topicId = id;
});
afterAll(() => world.close());

/** When the transaction began, to the microsecond, and for whom. */
const moment = async ({ sql }: Ctx) => {
	const [row] = await sql<{ at: string; tenant: string }[]>`
		select extract(epoch from now())::text as at, current_setting('app.tenant') as tenant`;
	return row;
};
const failing = async ({ sql }: Ctx) => {
	await sql`select 1 / ${0}::int`;
};

describe('the questions of one request', () => {
	it('share a transaction when they are asked at the same time, and the next ones have another', async () => {
		const [one, two] = await Promise.all([read(moment), read(moment)]);
		expect(one?.tenant).toBe(anna.tenantId);
		expect(two).toEqual(one);
		expect((await read(moment))?.at).not.toBe(one?.at);
	});
	it('join one that is under way', async () => {
		const long = read(async (ctx) => {
			await wait(30);
			return moment(ctx);
		});
		await wait(10);
		const joined = await read(moment);
		expect(joined?.at).toBe((await long)?.at);
	});
	it('are asked once more, alone, when another one failed', async () => {
		const late = read(async (ctx) => {
			await wait(30);
			return moment(ctx);
		});
		const early = read(moment);
		await expect(read(failing)).rejects.toMatchObject({ code: '22012' });
		expect((await late)?.tenant).toBe(anna.tenantId);
		expect((await early)?.at).not.toBe((await late)?.at);
	});
	it('keep their own failures, and a refusal harms nobody', async () => {
		let tries = 0;
		const refused = read(() => {
			tries += 1;
			return Promise.reject(new Refusal('topic_missing'));
		});
		const fine = read(moment);
		await expect(refused).rejects.toThrow(Refusal);
		expect((await fine)?.tenant).toBe(anna.tenantId);
		expect(tries).toBe(1);
	});
	it('cannot write', async () => {
		await expect(read(({ sql }) => sql`delete from forum_topics`)).rejects.toMatchObject({ code: '25006' });
	});
});

describe('a page that asks without a wire', () => {
	const addresses = () => [
		'identity.me?batch=1&input={}',
		'forum.home?batch=1&input={}',
		`identity.me,forum.topic?batch=1&input=${JSON.stringify({ 1: { id: topicId, around: null, end: false, size: 20 } })}`,
		`forum.topic?batch=1&input=${JSON.stringify({ 0: { id: crypto.randomUUID(), around: null, end: false, size: 20 } })}`,
		`forum.topic?batch=1&input=${JSON.stringify({ 0: { id: 'no id', around: null, end: false, size: 20 } })}`,
		`forum.topic?batch=1&input=${JSON.stringify({ 0: { id: topicId, around: null, end: false, size: 20, more: 1 } })}`,
		'municipality.platform?batch=1&input={}',
		'forum.nothing?batch=1&input={}',
	];

	it.each([
		['signed in', () => anna.cookie],
		['signed out', () => ''],
	])('gets the very answers of the wire, %s', async (_, cookies) => {
		const ask = makeAsk(world.kernel, '127.0.0.1');
		for (const address of addresses()) {
			const at = `/api/trpc/${address}`;
			const wire = await world.request(encodeURI(at), { headers: { cookie: cookies() } });
			const { status, body } = await ask(encodeURI(at), { headers: new Headers(), cookies: cookies() });
			expect(JSON.parse(body), address).toEqual(await wire.json());
			if (!address.includes(',')) expect(status, address).toBe(wire.status);
		}
	});
	it('only asks: what changes something is not found', async () => {
		const ask = makeAsk(world.kernel, '127.0.0.1');
		const { status } = await ask('/api/trpc/identity.signOut?batch=1&input={}', {
			headers: new Headers(),
			cookies: anna.cookie,
		});
		expect(status).toBe(404);
		expect(await anna.api.identity.me.query()).toMatchObject({ email: anna.email });
	});
});
