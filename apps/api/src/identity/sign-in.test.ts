import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { hashPassword } from './password.ts';

const PASSWORD = 'sonne regal fahrrad nebel 7';
let world: TestWorld;
let tenantId: string;
let passwordHash: string;

beforeAll(async () => {
	world = await testWorld();
	tenantId = await world.tenant('Stadt A');
	passwordHash = await hashPassword(PASSWORD);
});
afterAll(() => world.close());

const person = (options: Parameters<TestWorld['person']>[1] = {}) =>
	world.person(tenantId, { passwordHash, ...options });
const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
	world.request('/api/trpc/identity.signIn', { method: 'POST', body: JSON.stringify({ email, password }), headers });
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
const whoIs = async (cookie: string) => (await world.client(cookie).identity.me.query())?.email ?? null;

describe('signing in', () => {
	it('works with mail in any case and the right password', async () => {
		const { email } = await person();
		const response = await signIn(` ${email.toUpperCase()} `, PASSWORD);
		expect(response.status).toBe(200);
		expect(await whoIs(cookieOf(response))).toBe(email);
	});
	it('gives the same answer to a wrong password, an unknown mail, a deactivated person, one without password and one without membership', async () => {
		const [right, deactivated, without, left] = [
			await person(),
			await person(),
			await person({ passwordHash: undefined }),
			await person(),
		];
		const ada = await world.person(tenantId, { roles: ['admin'] });
		await world.kernel.gate`update identity_people set deactivated = true where id = ${deactivated.personId}`;
		await world.kernel.gate`update identity_people set password_hash = null where id = ${without.personId}`;
		await ada.api.people.deactivate.mutate({ membershipId: left.membershipId });
		const answers = await Promise.all([
			signIn(right.email, `${PASSWORD}!`),
			signIn('niemand@test.example', PASSWORD),
			signIn(deactivated.email, PASSWORD),
			signIn(without.email, PASSWORD),
			signIn(left.email, PASSWORD),
		]);
		const bodies = await Promise.all(answers.map((answer) => answer.text()));
		expect(bodies[0]).toContain('wrong_credentials');
		expect(new Set(bodies).size).toBe(1);
		for (const answer of answers) {
			expect(answer.status).toBe(401);
			expect(answer.headers.get('set-cookie')).toBeNull();
		}
	});
	it('stops after ten tries of one account, then also with the right password, and lets others in', async () => {
		const [tried, other] = [await person(), await person()];
		for (let at = 0; at < 10; at++) expect((await signIn(tried.email, `falsch ${at}`)).status).toBe(401);
		const answer = await signIn(tried.email.toUpperCase(), PASSWORD);
		expect(answer.status).toBe(429);
		expect(await answer.text()).toContain('Viertelstunde');
		expect((await signIn(other.email, PASSWORD)).status).toBe(200);
	});
	it('counts unknown accounts the same way, so that the limit tells nobody who has one', async () => {
		for (let at = 0; at < 10; at++) expect((await signIn('unbekannt@test.example', 'x')).status).toBe(401);
		expect((await signIn('unbekannt@test.example', 'x')).status).toBe(429);
	});
	it('begins to count anew after a good sign-in', async () => {
		const { email } = await person();
		for (let at = 0; at < 9; at++) await signIn(email, 'falsch');
		expect((await signIn(email, PASSWORD)).status).toBe(200);
		expect((await signIn(email, 'falsch')).status).toBe(401);
		expect((await signIn(email, PASSWORD)).status).toBe(200);
	});
	it('stores no mail, no address and no password with the counters', async () => {
		const { email } = await person();
		await signIn(email, 'ein falsches wort');
		const rows = await world.kernel.gate`select key from kernel_limits`;
		expect(rows.length).toBeGreaterThan(0);
		for (const { key } of rows) expect(key).toMatch(/^[a-zA-Z]+:[0-9a-f]{64}$/);
	});
	it('keeps begun and refused sessions in the audit, to the minute', async () => {
		const { email, personId } = await person();
		await signIn(email, PASSWORD);
		const rows = await world.kernel.gate<
			{ action: string; minute: string }[]
		>`select action, minute from kernel_audit where person_id = ${personId}`;
		expect(rows.map(({ action }) => action)).toEqual(['session.begun']);
		expect(rows[0]?.minute).toMatch(/:00\+00:00$/);
	});
});

describe('the cookie', () => {
	it('is closed to scripts and other sites', async () => {
		const header = (await signIn((await person()).email, PASSWORD)).headers.get('set-cookie') ?? '';
		expect(header).toMatch(
			/^sid=[\w-]{43}\.[0-9a-z]+\.[0-9a-z]+\.[\w-]{22}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
		);
	});
	it('lives a day for admins', async () => {
		const header =
			(await signIn((await person({ roles: ['staff', 'admin'] })).email, PASSWORD)).headers.get('set-cookie') ?? '';
		expect(header).toContain('; Max-Age=86400;');
	});
	it('belongs to this host and to https alone, when there is https', async () => {
		const secure = await testWorld({ env: { ORIGIN: 'https://raum.example' } });
		try {
			const { email, cookie } = await secure.person(await secure.tenant('Stadt'), { passwordHash });
			const request = (path: string, init: RequestInit) =>
				secure.app.request(`https://raum.example/api/trpc/${path}`, init);
			const response = await request('identity.signIn', {
				method: 'POST',
				body: JSON.stringify({ email, password: PASSWORD }),
				headers: { 'content-type': 'application/json', origin: 'https://raum.example' },
			});
			const header = response.headers.get('set-cookie') ?? '';
			expect(header).toMatch(/^__Host-sid=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
			const me = async (value: string) => (await request('identity.me', { headers: { cookie: value } })).text();
			expect(await me(header.split(';')[0] ?? '')).toContain(email);
			expect(await me(cookie)).not.toContain(email); // the same secret under a name that any neighbour may set
		} finally {
			await secure.close();
		}
	});
});

describe('a new session', () => {
	it('has a new token each time, and ends the one that the browser had', async () => {
		const { email, cookie, personId } = await person();
		const first = cookieOf(await signIn(email, PASSWORD, { cookie }));
		expect(first.split('.')[0]).not.toBe(cookie.split('.')[0]);
		expect(await whoIs(cookie)).toBeNull();
		const second = cookieOf(await signIn(email, PASSWORD));
		expect(second.split('.')[0]).not.toBe(first.split('.')[0]);
		expect([await whoIs(first), await whoIs(second)]).toEqual([email, email]);
		expect(await world.kernel.sessions.list(personId)).toHaveLength(2);
	});
	it('is not the one that a stranger planted before', async () => {
		const { email } = await person();
		const planted = `sid=${'A'.repeat(43)}.a.a.${'A'.repeat(22)}`;
		expect(cookieOf(await signIn(email, PASSWORD, { cookie: planted }))).not.toContain('AAAA');
		expect(await whoIs(planted)).toBeNull();
	});
	it('begins with the membership that has most to do, and changes to another with a new token', async () => {
		const guest = await world.person(await world.tenant('Aalen'), { roles: ['councillor'], passwordHash });
		await world.kernel
			.gate`insert into identity_memberships (tenant_id, person_id, name, email, roles) values (${tenantId}, ${guest.personId}, 'Zwei Rollen', ${guest.email}, '{staff}')`;
		const cookie = cookieOf(await signIn(guest.email, PASSWORD));
		const api = world.client(cookie);
		expect(await api.identity.me.query()).toMatchObject({ tenantName: 'Stadt A', guest: false });
		const response = await world.request('/api/trpc/identity.chooseMembership', {
			method: 'POST',
			body: JSON.stringify({ membershipId: guest.membershipId }),
			headers: { cookie },
		});
		const changed = cookieOf(response);
		expect(changed.split('.')[0]).not.toBe(cookie.split('.')[0]);
		expect(await world.client(changed).identity.me.query()).toMatchObject({ tenantName: 'Aalen', guest: true });
		expect(await api.identity.me.query()).toBeNull();
	});
	it('is refused for a membership of somebody else, or one that has ended', async () => {
		const [one, other] = [await person(), await person()];
		expect(await refusalOf(one.api.identity.chooseMembership.mutate({ membershipId: other.membershipId }))).toBe(
			'membership_missing',
		);
		await world.kernel
			.gate`insert into identity_memberships (tenant_id, person_id, name, email, roles, active) values (${await world.tenant('Alt')}, ${one.personId}, 'Alt', ${one.email}, '{staff}', false)`;
		const [ended] = await world.kernel
			.gate`select id from identity_memberships where person_id = ${one.personId} and not active`;
		expect(await refusalOf(one.api.identity.chooseMembership.mutate({ membershipId: ended?.id as string }))).toBe(
			'membership_missing',
		);
		expect(await whoIs(one.cookie)).toBe(one.email);
	});
});

describe('the own password', () => {
	const change = (who: TestPerson, current: string, password: string) =>
		world.request('/api/trpc/identity.changePassword', {
			method: 'POST',
			body: JSON.stringify({ current, password }),
			headers: { cookie: who.cookie },
		});
	const NEW = 'wolke tisch ampel dorf 31';
	it('is changed with the old one, ends all other sessions and keeps this browser signed in', async () => {
		const who = await person();
		const elsewhere = cookieOf(await signIn(who.email, PASSWORD));
		const here = cookieOf(await change(who, PASSWORD, NEW));
		expect([await whoIs(here), await whoIs(elsewhere), await whoIs(who.cookie)]).toEqual([who.email, null, null]);
		expect((await signIn(who.email, PASSWORD)).status).toBe(401);
		expect((await signIn(who.email, NEW)).status).toBe(200);
	});
	it('stays when the old one is wrong or the new one is easy to guess', async () => {
		const who = await person({ name: 'Konstantina Papadopoulou' });
		expect(await (await change(who, 'falsch', NEW)).text()).toContain('wrong_credentials');
		for (const weak of ['passwortpasswort', 'qwertzuiopqwertzuiop', 'Konstantina Papadopoulou', `${who.email}!!`])
			expect(await (await change(who, PASSWORD, weak)).text(), weak).toContain('password_common');
		expect((await change(who, PASSWORD, 'zu kurz')).status).toBe(400);
		expect((await signIn(who.email, PASSWORD)).status).toBe(200);
	});
	it('is not guessed through the form of a stolen session either', async () => {
		const who = await person();
		for (let at = 0; at < 10; at++) await change(who, `falsch ${at}`, NEW);
		expect((await change(who, PASSWORD, NEW)).status).toBe(429);
	});
});
