import { connect } from '@gestaltungsraum/db/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../kernel/events.ts';
import { ORIGIN, refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { sha256 } from '../kernel/secret.ts';
import { invitationToken } from './acceptance.ts';
import { resetToken } from './reset.ts';
import { makeSessions } from './session.ts';

let world: TestWorld;
let tenantId: string;
let ada: TestPerson;
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	tenantId = await world.tenant('Stadt A');
	ada = await world.person(tenantId, { roles: ['staff', 'admin'] });
	spaceId = await world.space(tenantId, 'Raum');
});
afterAll(() => world.close());

const whoIs = async (cookie: string) => (await world.client(cookie).identity.me.query())?.personId ?? null;
const another = async ({ personId, membershipId }: TestPerson, device = 'Firefox · Windows') =>
	`sid=${(await world.kernel.sessions.create({ personId, membershipId, roles: ['staff'], device })).cookie}`;
const sessionHash = (cookie: string) => sha256(cookie.slice('sid='.length).split('.')[0] ?? '');
/** The same session, as a cookie that was last renewed some minutes ago; rightly signed. */
const aged = (cookie: string, minutes: number) => {
	const [token = '', idle = '', minute = ''] = cookie.slice('sid='.length).split('.');
	const body = `${token}.${idle}.${(Number.parseInt(minute, 36) - minutes).toString(36)}`;
	return `sid=${body}.${world.kernel.secret.sign('session', body).slice(0, 22)}`;
};

describe('ending sessions', () => {
	it('ends with signing out, at once and for good, and takes the cookie away', async () => {
		const who = await world.person(tenantId);
		const other = await another(who);
		const response = await world.request('/api/trpc/identity.signOut', {
			method: 'POST',
			headers: { cookie: who.cookie, 'content-type': 'application/json' },
		});
		expect(response.headers.get('set-cookie')).toMatch(/^sid=; Max-Age=0; Path=\/; HttpOnly/);
		expect([await whoIs(who.cookie), await whoIs(other)]).toEqual([null, who.personId]);
	});
	it('ends everywhere at once, and nobody else’s', async () => {
		const [who, colleague] = [await world.person(tenantId), await world.person(tenantId)];
		const other = await another(who);
		expect(await whoIs(other)).toBe(who.personId); // remembered
		await who.api.identity.signOutEverywhere.mutate();
		expect([await whoIs(who.cookie), await whoIs(other), await whoIs(colleague.cookie)]).toEqual([
			null,
			null,
			colleague.personId,
		]);
	});
	it('lists the own sessions by device and day, marks this one, and ends the chosen one', async () => {
		const [who, colleague] = [await world.person(tenantId), await world.person(tenantId)];
		const other = await another(who);
		const { sessions } = await who.api.identity.sessions.query();
		expect(sessions).toHaveLength(2);
		expect(sessions.find(({ current }) => !current)).toEqual({
			id: sessionHash(other).slice(0, 32),
			since: new Date().toISOString().slice(0, 10),
			device: 'Firefox · Windows',
			tenantName: 'Stadt A',
			current: false,
		});
		const id = sessionHash(other).slice(0, 32);
		expect(await refusalOf(colleague.api.identity.endSession.mutate({ id }))).toBe('session_missing');
		expect(await whoIs(other)).toBe(who.personId);
		await who.api.identity.endSession.mutate({ id });
		expect([await whoIs(other), await whoIs(who.cookie)]).toEqual([null, who.personId]);
		expect(await refusalOf(who.api.identity.endSession.mutate({ id }))).toBe('session_missing');
	});
	it('takes the cookie away when the own session is the chosen one', async () => {
		const who = await world.person(tenantId);
		const body = JSON.stringify({ id: sessionHash(who.cookie).slice(0, 32) });
		const response = await world.request('/api/trpc/identity.endSession', {
			method: 'POST',
			body,
			headers: { cookie: who.cookie },
		});
		expect(response.headers.get('set-cookie')).toContain('Max-Age=0');
		expect(await whoIs(who.cookie)).toBeNull();
	});
});

describe('what the database keeps', () => {
	it('is no token of a session, an invitation or a reset, in no column of any table', async () => {
		const who = await world.person(tenantId);
		await ada.api.invitations.invite.mutate({
			email: 'geheim@test.example',
			name: 'Geheim',
			roles: ['staff'],
			unitIds: [],
		});
		await world.client().identity.requestReset.mutate({ email: who.email });
		const owner = connect(world.url, { role: null, max: 1 });
		try {
			const [invitation] = await owner`select id from identity_invitations where email = 'geheim@test.example'`;
			const [reset] = await owner`select id from identity_resets where person_id = ${who.personId}`;
			const secrets = [
				who.cookie.slice('sid='.length).split('.')[0] ?? '',
				invitationToken(world.kernel, invitation?.id as string, 1),
				resetToken(world.kernel, reset?.id as string),
			];
			for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
			const tables = await owner<{ name: string }[]>`
				select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind in ('r', 'p') and n.nspname in ('public', 'jobs')`;
			expect(tables.length).toBeGreaterThan(20);
			let rows = 0;
			for (const { name } of tables) {
				const [found] = await owner.unsafe<{ rows: number; hits: number }[]>(
					`select count(*)::int as rows, count(*) filter (where t::text ~ $1)::int as hits from ${name} t`,
					[secrets.join('|')],
				);
				expect(found?.hits, name).toBe(0);
				rows += found?.rows ?? 0;
			}
			expect(rows).toBeGreaterThan(10);
			const [session] =
				await owner`select hash, since::text, device from identity_sessions where person_id = ${who.personId}`;
			expect(session).toEqual({
				hash: sessionHash(who.cookie),
				since: new Date().toISOString().slice(0, 10),
				device: 'Test',
			});
		} finally {
			await owner.end();
		}
	});
	it('tells of a session no finer clock than the day and the full hour of its end', async () => {
		const who = await world.person(tenantId);
		const [row] = await world.kernel.gate<
			{ end: string }[]
		>`select ends_at as end from identity_sessions where person_id = ${who.personId}`;
		expect(row?.end).toMatch(/T\d\d:00:00\+00:00$/);
	});
});

describe('the idle limit', () => {
	it('ends a session of staff after twelve hours and one of admins after one hour without a request', async () => {
		const who = await world.person(tenantId);
		expect(await whoIs(aged(who.cookie, 11 * 60))).toBe(who.personId);
		expect(await whoIs(aged(who.cookie, 12 * 60 + 2))).toBeNull();
		expect(await whoIs(aged(ada.cookie, 55))).toBe(ada.personId);
		expect(await whoIs(aged(ada.cookie, 62))).toBeNull();
	});
	it('cannot be moved by changing the cookie: not its minute, its limit, its token or its signature', async () => {
		const who = await world.person(tenantId);
		const [token = '', idle = '', minute = '', signature = ''] = aged(who.cookie, 13 * 60)
			.slice('sid='.length)
			.split('.');
		const now = Math.floor(Date.now() / 60_000).toString(36);
		for (const tampered of [
			`${token}.${idle}.${now}.${signature}`,
			`${token}.zzzzz.${minute}.${signature}`,
			`${token}.${idle}.${minute}.${signature.slice(1)}A`,
			`${token}.${idle}.${now}`,
			`${token}.${idle}.${now}.`,
			token,
		])
			expect(await whoIs(`sid=${tampered}`), tampered).toBeNull();
		const fresh = who.cookie.slice('sid='.length).split('.');
		const foreign = ada.cookie.slice('sid='.length).split('.');
		expect(await whoIs(`sid=${[foreign[0], ...fresh.slice(1)].join('.')}`)).toBeNull();
		expect(await whoIs(who.cookie)).toBe(who.personId);
	});
	it('begins anew with use: the mark in the cookie is renewed after a twelfth of the limit, without a new token', async () => {
		const who = await world.person(tenantId);
		const renewed = (cookie: string) => world.kernel.sessions.renew(cookie.slice('sid='.length));
		expect(renewed(who.cookie)).toBeNull();
		const later = renewed(aged(who.cookie, 61));
		expect(later?.cookie.split('.')[0]).toBe(who.cookie.slice('sid='.length).split('.')[0]);
		expect(await whoIs(`sid=${later?.cookie ?? ''}`)).toBe(who.personId);
		expect(renewed(aged(who.cookie, 13 * 60))).toBeNull();
	});
});

describe('the end of a session', () => {
	it('comes after a week, or a day for admins and partners, however much it is used', async () => {
		const days = async ({ personId }: TestPerson) => {
			const [row] = await world.kernel.gate<
				{ end: string }[]
			>`select ends_at as end from identity_sessions where person_id = ${personId}`;
			return (Date.parse(row?.end ?? '') - Date.now()) / 86_400_000;
		};
		const petra = await world.person(await world.tenant('Hochschule', { kind: 'partner' }), { roles: ['partner'] });
		for (const [who, expected] of [
			[await world.person(tenantId), 7],
			[ada, 1],
			[petra, 1],
		] as const) {
			expect(await days(who)).toBeGreaterThan(expected - 0.01);
			expect(await days(who)).toBeLessThan(expected + 1 / 24 + 0.01);
		}
	});
	it('is not moved by a fresh cookie', async () => {
		const who = await world.person(tenantId);
		await world.kernel
			.gate`update identity_sessions set ends_at = now() - interval '1 second' where person_id = ${who.personId}`;
		expect(await whoIs(who.cookie)).toBeNull();
		expect(await refusalOf(who.api.forum.today.query())).toBe('not_signed_in');
	});
	it('comes at once for a session that is remembered, when its end has come meanwhile', async () => {
		const who = await world.person(tenantId);
		await world.kernel
			.gate`update identity_sessions set ends_at = now() + interval '300 milliseconds' where person_id = ${who.personId}`;
		expect(await whoIs(who.cookie)).toBe(who.personId);
		await new Promise((resume) => setTimeout(resume, 400));
		expect(await whoIs(who.cookie)).toBeNull();
	});
});

describe('deactivation', () => {
	it('ends the next request and an open stream at once', async () => {
		const who = await world.person(tenantId);
		const { id } = await who.api.forum.start.mutate({
			spaceId,
			title: 'Was lief gut heute?',
			text: 'Frage',
			visibility: 'platform',
			scopeId: null,
		});
		const abort = new AbortController();
		const input = encodeURIComponent(JSON.stringify({ topicId: id }));
		const stream = await world.app.request(`${ORIGIN}/api/trpc/forum.live?input=${input}`, {
			headers: { cookie: who.cookie, accept: 'text/event-stream' },
			signal: abort.signal,
		});
		let text = '';
		let ended = 0;
		let connected = () => {};
		const ready = new Promise<void>((resolve) => (connected = resolve));
		const reading = (async () => {
			for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
				text += new TextDecoder().decode(chunk);
				if (text.includes('event: connected')) connected();
				if (text.includes('"ended"')) ended ||= performance.now();
			}
		})();
		await ready;
		await expect.poll(() => world.kernel.events.listeners).toBe(2); // the stream hears of its topic and of its person
		const since = performance.now();
		await ada.api.people.deactivate.mutate({ membershipId: who.membershipId });
		expect(await refusalOf(who.api.forum.today.query())).toBe('not_signed_in');
		await reading; // the server closes
		expect(ended - since).toBeGreaterThan(0);
		expect(ended - since).toBeLessThan(5000);
		abort.abort();
	});
	it('is heard by another node of the same database', async () => {
		const who = await world.person(tenantId);
		const gate = connect(world.url, { role: 'gestaltungsraum_gate', max: 1 });
		const events = await listen(world.url, world.kernel.log);
		const elsewhere = makeSessions(gate, world.kernel.secret, events);
		try {
			const cookie = who.cookie.slice('sid='.length);
			expect((await elsewhere.validate(cookie))?.actor.personId).toBe(who.personId);
			await ada.api.people.deactivate.mutate({ membershipId: who.membershipId });
			await expect.poll(() => elsewhere.validate(cookie), { timeout: 5000 }).toBeNull();
		} finally {
			elsewhere.close();
			await events.close();
			await gate.end();
		}
	});
});
