import type { Role } from '@gestaltungsraum/domain/identity/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { invitationToken } from './acceptance.ts';
import { hashPassword } from './password.ts';

const GOOD = 'sonne regal fahrrad nebel 7';
let world: TestWorld;
let tenantId: string;
let ada: TestPerson; // admin of A
let anna: TestPerson; // staff of A
let bea: TestPerson; // admin of B
let unitId: string;
let foreignUnit: string;

beforeAll(async () => {
	world = await testWorld();
	tenantId = await world.tenant('Stadt A');
	const elsewhere = await world.tenant('Stadt B');
	unitId = await world.unit(tenantId, 'Bürgerbüro');
	foreignUnit = await world.unit(elsewhere, 'Bauhof');
	ada = await world.person(tenantId, { roles: ['staff', 'admin'] });
	anna = await world.person(tenantId);
	bea = await world.person(elsewhere, { roles: ['staff', 'admin'] });
});
afterAll(() => world.close());

const invite = (who: TestPerson, email: string, more: { name?: string; roles?: Role[]; unitIds?: string[] } = {}) =>
	who.api.invitations.invite.mutate({ email, name: 'Nora Neu', roles: ['staff'], unitIds: [], ...more });
const open = async (who: TestPerson, email: string) =>
	(await who.api.invitations.list.query()).invitations.find((row) => row.email === email);
const stored = async (email: string) => {
	const [row] = await world.kernel.gate<{ id: string; version: number; hash: string; locale: string }[]>`
		select id, version, hash, locale from identity_invitations where email = ${email}`;
	if (!row) throw new Error(`no invitation of ${email}`);
	return { ...row, token: invitationToken(world.kernel, row.id, row.version) };
};
const mails = async (id: string) =>
	(
		await world.kernel
			.gate`select from jobs.job where name = 'mail' and data ->> 'kind' = 'invitation' and data ->> 'id' = ${id}`
	).length;
const accept = (token: string, password: string, name: string | null = null) =>
	world.request('/api/trpc/identity.acceptInvitation', {
		method: 'POST',
		body: JSON.stringify({ token, name, password }),
	});
const codeOf = async (response: Response) => {
	const { error } = (await response.json()) as { error?: { data: { refusal: string | null; code: string } } };
	return error ? (error.data.refusal ?? error.data.code) : 'accepted';
};
/** Sessions of this database that wait for a lock; other files have databases beside it. */
const waiting = () =>
	world.kernel.app`
		select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`;
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('inviting', () => {
	it('lists the invitation for fourteen days and puts one mail into the queue', async () => {
		await invite(ada, '  Nora@Test.Example ', { roles: ['staff', 'facilitator', 'staff'], unitIds: [unitId] });
		const row = await open(ada, 'nora@test.example');
		expect(row).toMatchObject({ name: 'Nora Neu', roles: ['staff', 'facilitator'], expired: false });
		const days = (Date.parse(row?.expiresAt ?? '') - Date.now()) / 86_400_000;
		expect(days).toBeGreaterThan(13.9);
		expect(days).toBeLessThan(14.1);
		expect(await mails(row?.id ?? '')).toBe(1);
		expect(await open(bea, 'nora@test.example')).toBeUndefined();
	});
	it('keeps a hash of the link, not the link', async () => {
		await invite(ada, 'hash@test.example');
		const { token, hash } = await stored('hash@test.example');
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect(hash).not.toContain(token);
	});
	it('remembers the language of the page for the mail', async () => {
		await world.request('/api/trpc/invitations.invite', {
			method: 'POST',
			body: JSON.stringify({ email: 'english@test.example', name: 'Ed', roles: ['staff'], unitIds: [] }),
			headers: { cookie: `${ada.cookie}; PARAGLIDE_LOCALE=en` },
		});
		expect((await stored('english@test.example')).locale).toBe('en');
	});
	it('renews when the same address is invited again: the old link dies, the new one has the new roles', async () => {
		await invite(ada, 'zweimal@test.example');
		const before = await stored('zweimal@test.example');
		await invite(ada, 'zweimal@test.example', { name: 'Zwei Mal', roles: ['leadership'] });
		const after = await stored('zweimal@test.example');
		expect(after.id).toBe(before.id);
		expect(await refusalOf(world.client().identity.invitation.query({ token: before.token }))).toBe('link_expired');
		expect(await world.client().identity.invitation.query({ token: after.token })).toMatchObject({
			name: 'Zwei Mal',
			roles: ['leadership'],
		});
		expect(await mails(after.id)).toBe(2);
	});
	it('makes one invitation of several clicks at once', async () => {
		const answers = await Promise.allSettled([1, 2, 3].map(() => invite(ada, 'klick@test.example')));
		expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
		expect(
			(await ada.api.invitations.list.query()).invitations.filter(({ email }) => email === 'klick@test.example'),
		).toHaveLength(1);
		const { token } = await stored('klick@test.example');
		expect((await world.client().identity.invitation.query({ token })).email).toBe('klick@test.example');
	});
	it('leaves the link alone that somebody else sends to the same address at this moment', async () => {
		const hash = 'f'.repeat(64);
		let commit = () => {};
		let stands = () => {};
		const first = new Promise<void>((resolve) => (stands = resolve));
		const held = world.kernel.gate.begin(async (sql) => {
			await sql`insert into identity_invitations (tenant_id, email, name, roles, unit_ids, hash, expires_at)
				values (${tenantId}, 'zugleich@test.example', 'Zu Gleich', '{staff}', '{}', ${hash}, now() + interval '1 day')`;
			stands();
			await new Promise<void>((resolve) => (commit = resolve));
		});
		await first;
		const second = invite(ada, 'zugleich@test.example', { roles: ['leadership'] });
		await expect.poll(async () => (await waiting()).length).toBe(1);
		commit();
		await Promise.all([held, second]);
		expect(await stored('zugleich@test.example')).toMatchObject({ hash, version: 1 });
		expect(await open(ada, 'zugleich@test.example')).toMatchObject({ roles: ['staff'] });
	});
	it('is refused for members, foreign units, roles that are not given here, and by others than admins', async () => {
		expect(await refusalOf(invite(ada, anna.email.toUpperCase()))).toBe('already_member');
		expect(await refusalOf(invite(ada, 'x@test.example', { unitIds: [foreignUnit] }))).toBe('unit_missing');
		expect(await refusalOf(invite(ada, 'x@test.example', { roles: ['partner'] }))).toBe('role_not_here');
		expect(await refusalOf(invite(anna, 'x@test.example'))).toBe('not_allowed');
		expect(await refusalOf(invite(ada, 'x@test.example\r\nBcc: y@test.example'))).toBe('BAD_REQUEST');
		expect(await refusalOf(anna.api.invitations.list.query())).toBe('not_allowed');
		expect(await open(ada, 'x@test.example')).toBeUndefined();
	});
	it('says nothing of the members of another tenant', async () => {
		await invite(bea, anna.email);
		expect(await open(bea, anna.email)).toMatchObject({ name: 'Nora Neu' });
	});
});

describe('renewing and revoking', () => {
	it('gives a new link and fourteen new days, also to an expired invitation', async () => {
		await invite(ada, 'alt@test.example');
		const before = await stored('alt@test.example');
		await world.kernel
			.gate`update identity_invitations set expires_at = now() - interval '1 day' where id = ${before.id}`;
		expect(await open(ada, 'alt@test.example')).toMatchObject({ expired: true });
		expect(await refusalOf(world.client().identity.invitation.query({ token: before.token }))).toBe('link_expired');
		expect(await codeOf(await accept(before.token, GOOD, 'Alt'))).toBe('link_expired');
		await ada.api.invitations.renew.mutate({ id: before.id });
		expect(await open(ada, 'alt@test.example')).toMatchObject({ expired: false });
		expect(await refusalOf(world.client().identity.invitation.query({ token: before.token }))).toBe('link_expired');
		expect(
			(await world.client().identity.invitation.query({ token: (await stored('alt@test.example')).token })).email,
		).toBe('alt@test.example');
		expect(await mails(before.id)).toBe(2);
	});
	it('makes a revoked link worthless', async () => {
		await invite(ada, 'weg@test.example');
		const { id, token } = await stored('weg@test.example');
		await ada.api.invitations.revoke.mutate({ id });
		expect(await open(ada, 'weg@test.example')).toBeUndefined();
		expect(await refusalOf(world.client().identity.invitation.query({ token }))).toBe('link_expired');
		expect(await refusalOf(ada.api.invitations.revoke.mutate({ id }))).toBe('invitation_missing');
		expect(await refusalOf(ada.api.invitations.renew.mutate({ id }))).toBe('invitation_missing');
	});
	it('is refused to others, and across tenants', async () => {
		await invite(ada, 'bleibt@test.example');
		const { id, hash } = await stored('bleibt@test.example');
		expect(await refusalOf(bea.api.invitations.renew.mutate({ id }))).toBe('invitation_missing');
		expect(await refusalOf(bea.api.invitations.revoke.mutate({ id }))).toBe('invitation_missing');
		expect(await refusalOf(anna.api.invitations.renew.mutate({ id }))).toBe('not_allowed');
		expect(await refusalOf(anna.api.invitations.revoke.mutate({ id }))).toBe('not_allowed');
		expect((await stored('bleibt@test.example')).hash).toBe(hash);
	});
	it('keeps the daily number of mails within its budget, and says so', async () => {
		const tenant = await world.tenant('Stadt Eifrig');
		const admin = await world.person(tenant, { roles: ['admin'] });
		await world.kernel.limits.spend('inviteTenant', tenant, 1999);
		await invite(admin, 'letzte@test.example');
		expect(await refusalOf(invite(admin, 'zuviel@test.example'))).toBe('too_many_invitations');
		expect(await open(admin, 'zuviel@test.example')).toBeUndefined();
	});
});

describe('accepting', () => {
	it('makes an account and a membership with roles and units, and begins a session', async () => {
		await invite(ada, 'neu@test.example', { roles: ['staff', 'facilitator'], unitIds: [unitId] });
		const { token } = await stored('neu@test.example');
		expect(await world.client().identity.invitation.query({ token })).toMatchObject({
			tenantName: 'Stadt A',
			email: 'neu@test.example',
			hasAccount: false,
		});
		const response = await accept(token, GOOD, 'Nora Selbst');
		expect(response.status).toBe(200);
		const me = await world.client(cookieOf(response)).identity.me.query();
		expect(me).toMatchObject({
			name: 'Nora Selbst',
			tenantName: 'Stadt A',
			roles: ['staff', 'facilitator'],
			units: [{ id: unitId, name: 'Bürgerbüro' }],
		});
		await world.client().identity.signIn.mutate({ email: 'neu@test.example', password: GOOD });
		expect(await open(ada, 'neu@test.example')).toBeUndefined();
	});
	it('works once, also when it is clicked twice at once', async () => {
		await invite(ada, 'einmal@test.example');
		const { token } = await stored('einmal@test.example');
		const answers = await Promise.all([accept(token, GOOD), accept(token, GOOD)]);
		expect((await Promise.all(answers.map(codeOf))).sort()).toEqual(['accepted', 'link_expired']);
		expect(await codeOf(await accept(token, GOOD))).toBe('link_expired');
	});
	it('refuses a common password, the own name and a short one, and keeps the link for the next try', async () => {
		await invite(ada, 'schwach@test.example', { name: 'Konstantina Papadopoulou' });
		const { token } = await stored('schwach@test.example');
		for (const weak of ['passwortpasswort', 'Konstantina Papadopoulou', 'PAPADOPOULOU-Stadt-2026!', '123456789012345'])
			expect(await codeOf(await accept(token, weak)), weak).toBe('password_common');
		expect(await codeOf(await accept(token, 'kurz'))).toBe('password_length');
		expect(await codeOf(await accept(token, GOOD))).toBe('accepted');
	});
	it('adds a membership to an account of another tenant only with its own password', async () => {
		const elsewhere = await world.tenant('Stadt Zwei');
		const person = await world.person(elsewhere, { name: 'Zora', passwordHash: await hashPassword(GOOD) });
		await invite(ada, person.email, { name: 'Andrer Name' });
		const { token } = await stored(person.email);
		expect(await world.client().identity.invitation.query({ token })).toMatchObject({ hasAccount: true });
		expect(await codeOf(await accept(token, 'ein anderes gutes passwort 9'))).toBe('wrong_credentials');
		const response = await accept(token, GOOD);
		const me = await world.client(cookieOf(response)).identity.me.query();
		expect(me).toMatchObject({ personId: person.personId, tenantName: 'Stadt A', name: 'Zora' });
		expect(me?.memberships.map(({ tenantName }) => tenantName)).toEqual(['Stadt A', 'Stadt Zwei']);
	});
	it('brings back somebody who had left, with the roles of the invitation', async () => {
		const person = await world.person(tenantId, { roles: ['leadership'], passwordHash: await hashPassword(GOOD) });
		await ada.api.people.deactivate.mutate({ membershipId: person.membershipId });
		await invite(ada, person.email, { roles: ['staff'] });
		const response = await accept((await stored(person.email)).token, GOOD);
		expect(await world.client(cookieOf(response)).identity.me.query()).toMatchObject({
			roles: ['staff'],
			personId: person.personId,
		});
		expect(await person.api.identity.me.query()).toBeNull();
	});
	it('takes a unit that goes at this moment for no unit', async () => {
		const going = await world.unit(tenantId, 'Geht gerade');
		await invite(ada, 'gerade@test.example', { unitIds: [going] });
		const { token } = await stored('gerade@test.example');
		let commit = () => {};
		let gone = () => {};
		const first = new Promise<void>((resolve) => (gone = resolve));
		const held = world.kernel.gate.begin(async (sql) => {
			await sql`delete from municipality_units where id = ${going}`;
			gone();
			await new Promise<void>((resolve) => (commit = resolve));
		});
		await first;
		const accepted = accept(token, GOOD);
		await expect.poll(async () => (await waiting()).length).toBe(1);
		commit();
		await held;
		expect(await codeOf(await accepted)).toBe('accepted');
	});
	it('takes a unit that is gone for no unit', async () => {
		const gone = await world.unit(tenantId, 'Bald weg');
		await invite(ada, 'einheit@test.example', { unitIds: [gone, unitId] });
		await ada.api.municipality.deleteUnit.mutate({ id: gone });
		const response = await accept((await stored('einheit@test.example')).token, GOOD);
		expect((await world.client(cookieOf(response)).identity.me.query())?.units.map(({ id }) => id)).toEqual([unitId]);
	});
	it('says of a made-up link what it says of a used one', async () => {
		expect(await codeOf(await accept('x'.repeat(43), GOOD))).toBe('link_expired');
	});
});
