import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../router.ts';
import { ORIGIN, type TestPerson, type TestWorld, testWorld } from './testing.ts';

let world: TestWorld;
let anna: TestPerson;
let spaceId: string;
beforeAll(async () => {
	world = await testWorld();
	const tenant = await world.tenant('Stadt A');
	anna = await world.person(tenant, { roles: ['staff', 'admin'] });
	spaceId = await world.space(tenant, 'Raum');
});
afterAll(() => world.close());

const json = { 'content-type': 'application/json' };
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
	world.request(`/api/trpc/${path}`, {
		method: 'POST',
		body: typeof body === 'string' ? body : JSON.stringify(body),
		headers: { ...json, cookie: anna.cookie, ...headers },
	});
const topic = (more: Record<string, unknown> = {}) => ({
	spaceId,
	title: 'Ein ganz guter Titel',
	text: 'Text',
	visibility: 'platform',
	scopeId: null,
	...more,
});

interface Body {
	error?: { data: { de: string; en: string; fields: Record<string, { de: string; en: string }>; code: string } };
}

describe('the gate before everything', () => {
	it.each([
		['another origin', { origin: 'https://evil.example' }],
		['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
		['a same-site fetch of a neighbour', { 'sec-fetch-site': 'same-site' }],
		['the null origin of a sandboxed frame', { origin: 'null' }],
	])('refuses %s with 403', async (_, headers) => {
		expect((await post('forum.start', topic(), headers)).status).toBe(403);
	});
	it('refuses a write without any sign of its origin', async () => {
		const response = await world.app.request(`${ORIGIN}/api/trpc/forum.start`, {
			method: 'POST',
			body: '{}',
			headers: { ...json, cookie: anna.cookie },
		});
		expect(response.status).toBe(403);
	});
	it.each([
		'text/plain',
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'application/json; charset=utf-16',
		'',
	])('refuses a body of type "%s" with 415', async (type) => {
		expect((await post('forum.start', topic(), { 'content-type': type })).status).toBe(415);
	});
	it('refuses other methods, and packed bodies', async () => {
		expect((await world.request('/api/trpc/forum.start', { method: 'PUT', body: '{}', headers: json })).status).toBe(
			405,
		);
		expect((await post('forum.start', topic(), { 'content-encoding': 'gzip' })).status).toBe(415);
	});
	it('refuses a body of more than 256 KB, also one that does not say its length', async () => {
		const large = JSON.stringify(topic({ text: 'x'.repeat(300_000) }));
		expect((await post('forum.start', large)).status).toBe(413);
		const stream = new ReadableStream({
			start(controller) {
				for (let at = 0; at < 30; at++) controller.enqueue(new TextEncoder().encode('x'.repeat(20_000)));
				controller.close();
			},
		});
		const response = await world.app.request(`${ORIGIN}/api/trpc/forum.start`, {
			method: 'POST',
			body: stream,
			duplex: 'half',
			headers: { ...json, origin: ORIGIN, cookie: anna.cookie },
		} as RequestInit);
		expect(response.status).toBe(413);
	});
	it('refuses more than 20 calls in one request', async () => {
		const path = Array.from({ length: 21 }, () => 'identity.me').join(',');
		const response = await world.request(`/api/trpc/${path}?batch=1&input=%7B%7D`);
		expect(response.status).toBe(400);
	});
});

describe('bad input', () => {
	const cases: [string, unknown][] = [
		['a NUL character', topic({ text: 'a\u0000b' })],
		['a NUL character in a title', topic({ title: 'Ein Titel \u0000 mit Null' })],
		['a lone surrogate', topic({ text: 'a\ud800b' })],
		['an unknown key', topic({ tenantId: crypto.randomUUID() })],
		['a prototype', JSON.parse('{"__proto__":{"admin":true},"spaceId":"x"}')],
		['a text that is too long', topic({ text: 'x'.repeat(20_001) })],
		['an empty text', topic({ text: '   ' })],
		['a title of spaces', topic({ title: '          ' })],
		['no id', topic({ spaceId: "1' or '1'='1" })],
		['a wrong visibility', topic({ visibility: 'everyone' })],
		['a number for a text', topic({ text: 7 })],
		['an array', []],
		['null', null],
		['deep nesting', JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)],
	];
	it.each(cases)('answers %s with 400 and a sentence in both languages', async (_, input) => {
		const response = await post('forum.start', input);
		const body = (await response.json()) as Body;
		expect(response.status).toBe(400);
		expect(body.error?.data.de).toMatch(/\p{L}/u);
		expect(body.error?.data.en).toMatch(/\p{L}/u);
	});
	it.each(['{', '', '{"a":', 'undefined', '\u0000', '"\ud800"'])(
		'answers a body that is no JSON (%j) with 400',
		async (text) => {
			expect((await post('forum.start', text)).status).toBe(400);
		},
	);
	it('answers bytes that are no UTF-8 with 400', async () => {
		const bytes = Buffer.concat([
			Buffer.from(JSON.stringify(topic()).replace('Text', 'T\u0001')).subarray(0, 90),
			Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
			Buffer.from('"}'),
		]);
		const response = await world.request('/api/trpc/forum.start', {
			method: 'POST',
			body: bytes,
			headers: { ...json, cookie: anna.cookie },
		});
		expect(response.status).toBe(400);
	});
	it('names the wrong field with its own sentence', async () => {
		const body = (await (await post('forum.start', topic({ title: 'kurz' }))).json()) as Body;
		expect(body.error?.data.fields.title?.de).toContain('Titel');
		expect(body.error?.data.fields.title?.en).toContain('title');
	});
	it('answers a procedure that does not exist with 404', async () => {
		expect((await world.request('/api/trpc/forum.nothing')).status).toBe(404);
		expect((await world.request('/api/other')).status).toBe(404);
	});
	it('tells no stack, no message of the database, no path', async () => {
		const texts = await Promise.all(
			[
				post('forum.start', topic({ spaceId: crypto.randomUUID() })),
				post('forum.nothing', {}),
				post('forum.start', '{'),
			].map(async (response) => (await response).text()),
		);
		for (const text of texts) expect(text).not.toMatch(/"stack"|node_modules|\.ts\b|postgres|select |\\n\s+at /i);
	});
});

describe('every procedure', () => {
	const procedures = Object.entries(appRouter._def.procedures) as unknown as [
		string,
		{
			_def: {
				meta?: { who?: unknown };
				inputs: { _zod?: { def: { type: string; catchall?: { _zod: { def: { type: string } } } } } }[];
				output?: unknown;
				type: string;
			};
		},
	][];
	it('declares who may call it', () => {
		expect(procedures.length).toBeGreaterThan(30);
		for (const [name, { _def }] of procedures) expect(_def.meta?.who, name).toBeDefined();
	});
	it('refuses unknown input, and names its output', () => {
		for (const [name, { _def }] of procedures) {
			const def = _def.inputs[0]?._zod?.def;
			expect(def, name).toBeDefined();
			if (def?.type === 'object') expect(def.catchall?._zod.def.type, `${name} takes unknown keys`).toBe('never');
			else expect(def?.type, name).toBe('void');
			if (_def.type !== 'subscription')
				expect((_def as { output?: unknown }).output, `${name} names no output`).toBeDefined();
		}
	});
	it('answers 401 without a session, unless it is for everyone', async () => {
		for (const [name, { _def }] of procedures) {
			if (_def.meta?.who === 'everyone' || _def.type === 'subscription') continue;
			const response = await world.request(
				`/api/trpc/${name}`,
				_def.type === 'mutation' ? { method: 'POST', body: '{}', headers: json } : {},
			);
			expect([name, response.status]).toEqual([
				name,
				_def.inputs[0]?._zod?.def.type === 'void' ? 401 : response.status === 400 ? 400 : 401,
			]);
		}
	});
});
