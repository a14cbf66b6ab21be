import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { identityMail } from './mails.ts';
import { hashPassword } from './password.ts';

const OLD = 'sonne regal fahrrad nebel 7';
const NEW = 'wolke tisch ampel dorf 31';
/** What the server heard, and whether it takes mail at all just now. */
const received: { to: string[]; from: string; raw: string }[] = [];
let refusing = 0;
const smtp = new SMTPServer({
	disabledCommands: ['STARTTLS', 'AUTH'],
	logger: false,
	onData: (stream, session, callback) => {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', () => {
			if (refusing-- > 0) return callback(Object.assign(new Error('later'), { responseCode: 451 }));
			const { mailFrom, rcptTo } = session.envelope;
			received.push({
				to: rcptTo.map(({ address }) => address),
				from: mailFrom ? mailFrom.address : '',
				raw: Buffer.concat(chunks).toString('utf8'),
			});
			callback();
		});
	},
});

let world: TestWorld;
let tenantId: string;
let ada: TestPerson;
let passwordHash: string;

beforeAll(async () => {
	await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
	const { port } = smtp.server.address() as AddressInfo;
	world = await testWorld({
		work: true,
		env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Gestaltungsraum <noreply@kreis.example>' },
	});
	tenantId = await world.tenant('Stadt Ährenfeld');
	ada = await world.person(tenantId, { roles: ['staff', 'admin'] });
	passwordHash = await hashPassword(OLD);
});
afterAll(async () => {
	await world.close();
	await new Promise<void>((closed) => smtp.close(closed));
});

const ask = (email: string, api = world) =>
	api.request('/api/trpc/identity.requestReset', { method: 'POST', body: JSON.stringify({ email }) });
const signIn = (email: string, password: string) =>
	world.request('/api/trpc/identity.signIn', { method: 'POST', body: JSON.stringify({ email, password }) });
const reset = (token: string, password: string) => world.client().identity.resetPassword.mutate({ token, password });
/** The newest of so many mails to an address. */
async function mailTo(email: string, count = 1): Promise<Email & { raw: string }> {
	const there = () => received.filter(({ to }) => to.includes(email));
	await expect.poll(() => there().length, { timeout: 10_000 }).toBe(count);
	const raw = there().at(-1)?.raw ?? '';
	return { ...(await PostalMime.parse(raw)), raw };
}
const tokenIn = (mail: Email, path: string) =>
	new RegExp(`http://localhost:3000/${path}/([\\w-]{43})(?![\\w-])`).exec(mail.text ?? '')?.[1] ?? 'no link';
/** Addresses that a mail program would ask or open. */
const addresses = (html: string) =>
	[
		...html.matchAll(/(?:href|src|background|srcset|action)\s*=\s*["']?([^"'\s>]+)|url\(([^)]+)\)|@import\s+([^;]+)/gi),
	].map((found) => decode(found[1] ?? found[2] ?? found[3] ?? ''));
const decode = (text: string) => text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('a new password by mail', () => {
	it('is a German mail in text and HTML with one link, which works once and ends all sessions', async () => {
		const who = await world.person(tenantId, { passwordHash });
		expect((await ask(who.email)).status).toBe(200);
		const mail = await mailTo(who.email);
		expect(mail.subject).toBe('Ihr neues Passwort für den Gestaltungsraum');
		expect(mail.from).toMatchObject({ name: 'Gestaltungsraum', address: 'noreply@kreis.example' });
		expect(mail.headers.find(({ key }) => key === 'content-language')?.value).toBe('de');
		expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
		const token = tokenIn(mail, 'passwort-neu');
		expect(decode(mail.html ?? '')).toContain(`http://localhost:3000/passwort-neu/${token}`);
		expect(mail.html).toContain('lang="de"');
		for (const part of [mail.text, decode(mail.html ?? '')]) expect(part).toContain('Wenn Sie das nicht waren');

		expect(await refusalOf(reset(token, 'passwortpasswort'))).toBe('password_common');
		expect(await refusalOf(reset(token, `${who.name} ${who.email}`))).toBe('password_common');
		await reset(token, NEW); // a refused password has not used the link up
		expect(await who.api.identity.me.query()).toBeNull();
		expect((await signIn(who.email, OLD)).status).toBe(401);
		expect((await signIn(who.email, NEW)).status).toBe(200);
		expect(await refusalOf(reset(token, OLD))).toBe('link_expired');
	});
	it('ends all links on their way, and lets in whoever had tried too often before', async () => {
		const who = await world.person(tenantId, { passwordHash });
		for (let at = 0; at < 11; at++) await signIn(who.email, 'vergessen');
		await ask(who.email);
		const first = tokenIn(await mailTo(who.email), 'passwort-neu');
		await ask(who.email);
		const second = tokenIn(await mailTo(who.email, 2), 'passwort-neu');
		await ask(who.email);
		const third = tokenIn(await mailTo(who.email, 3), 'passwort-neu');
		await reset(second, NEW);
		for (const token of [first, third]) expect(await refusalOf(reset(token, OLD))).toBe('link_expired');
		const response = await signIn(who.email, NEW);
		expect(response.status).toBe(200);
	});
	it('is not needed any more when the password was changed meanwhile', async () => {
		const who = await world.person(tenantId, { passwordHash });
		await ask(who.email);
		const token = tokenIn(await mailTo(who.email), 'passwort-neu');
		await who.api.identity.changePassword.mutate({ current: OLD, password: NEW });
		expect(await refusalOf(reset(token, OLD))).toBe('link_expired');
	});
	it('is an English mail for whoever reads English', async () => {
		const who = await world.person(tenantId, { passwordHash });
		await who.api.identity.setLocale.mutate({ locale: 'en' });
		await ask(who.email);
		const mail = await mailTo(who.email);
		expect(mail.subject).toBe('Your new password for Gestaltungsraum');
		expect(mail.html).toContain('lang="en"');
		expect(`${mail.text} ${mail.html}`).not.toMatch(/Passwort(?!-neu|-|\/)|Guten Tag/);
		await reset(tokenIn(mail, 'passwort-neu'), NEW);
		expect((await signIn(who.email, NEW)).status).toBe(200);
	});
	it('asks no foreign host: no picture, font or style from elsewhere, no address but our own', async () => {
		const who = await world.person(tenantId, { passwordHash });
		await ask(who.email);
		const { html = '' } = await mailTo(who.email);
		const found = addresses(html);
		expect(found.length).toBeGreaterThan(0);
		for (const address of found) expect(address).toMatch(/^http:\/\/localhost:3000\//);
		expect(html).not.toMatch(/<(img|script|link|iframe|object|video|audio)\b/i);
	});
	it('is no longer possible after two hours', async () => {
		const who = await world.person(tenantId, { passwordHash });
		await ask(who.email);
		const token = tokenIn(await mailTo(who.email), 'passwort-neu');
		await world.kernel
			.gate`update identity_resets set expires_at = now() - interval '1 second' where person_id = ${who.personId}`;
		expect(await refusalOf(reset(token, NEW))).toBe('link_expired');
		expect((await signIn(who.email, OLD)).status).toBe(200);
	});
	it('answers the same for accounts that do not exist, and sends them nothing', async () => {
		const [who, gone] = [
			await world.person(tenantId, { passwordHash }),
			await world.person(tenantId, { passwordHash }),
		];
		await world.kernel.gate`update identity_people set deactivated = true where id = ${gone.personId}`;
		const answers = [await ask(who.email), await ask('niemand@test.example'), await ask(gone.email)];
		const bodies = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`));
		expect(new Set(bodies).size).toBe(1);
		await mailTo(who.email);
		for (const email of ['niemand@test.example', gone.email])
			expect(received.filter(({ to }) => to.includes(email))).toEqual([]);
	});
	it('is sent three times an hour at most, and the fourth answer is the same', async () => {
		const who = await world.person(tenantId, { passwordHash });
		const answers = [];
		for (let at = 0; at < 5; at++) answers.push(await (await ask(who.email.toUpperCase())).text());
		expect(new Set(answers).size).toBe(1);
		await mailTo(who.email, 3);
		const [{ links } = { links: 0 }] = await world.kernel.gate<
			{ links: number }[]
		>`select count(*)::int as links from identity_resets where person_id = ${who.personId}`;
		expect(links).toBe(3);
	});
});

describe('an invitation by mail', () => {
	it.each([
		['de', 'Stadt Ährenfeld lädt Sie in den Gestaltungsraum ein', 'Guten Tag Öznur <b>Yıldız</b>,'],
		['en', 'Stadt Ährenfeld invites you to Gestaltungsraum', 'Hello Öznur <b>Yıldız</b>,'],
	])(
		'speaks the language of the inviting page (%s), shows names as text, and its link works',
		async (locale, subject, greeting) => {
			const email = `einladung.${locale}@test.example`;
			await world.request('/api/trpc/invitations.invite', {
				method: 'POST',
				body: JSON.stringify({ email, name: 'Öznur <b>Yıldız</b>', roles: ['staff'], unitIds: [] }),
				headers: { cookie: `${ada.cookie}; PARAGLIDE_LOCALE=${locale}` },
			});
			const mail = await mailTo(email);
			expect(mail.subject).toBe(subject);
			expect(mail.text).toContain(greeting);
			expect(decode(mail.html ?? '')).toContain(greeting);
			expect(mail.html).not.toContain('<b>');
			for (const address of addresses(mail.html ?? ''))
				expect(address).toMatch(/^http:\/\/localhost:3000\/einladung\//);
			await world
				.client()
				.identity.acceptInvitation.mutate({ token: tokenIn(mail, 'einladung'), name: 'Öznur Yıldız', password: NEW });
			expect((await signIn(email, NEW)).status).toBe(200);
		},
	);
	it('comes again after a renewal, with another link and another Message-ID', async () => {
		await ada.api.invitations.invite.mutate({
			email: 'nochmal@test.example',
			name: 'Noch Mal',
			roles: ['staff'],
			unitIds: [],
		});
		const first = await mailTo('nochmal@test.example');
		const row = (await ada.api.invitations.list.query()).invitations.find(
			({ email }) => email === 'nochmal@test.example',
		);
		await ada.api.invitations.renew.mutate({ id: row?.id ?? '' });
		const second = await mailTo('nochmal@test.example', 2);
		expect(second.messageId).not.toBe(first.messageId);
		expect(await refusalOf(world.client().identity.invitation.query({ token: tokenIn(first, 'einladung') }))).toBe(
			'link_expired',
		);
		expect((await world.client().identity.invitation.query({ token: tokenIn(second, 'einladung') })).name).toBe(
			'Noch Mal',
		);
	});
	it('reaches everybody of a file soon', async () => {
		const count = 17; // more than three batches; one job per poll would take longer than a minute
		const people = Array.from({ length: count }, (_, at) => `datei${at}@test.example;Person ${at}`);
		await ada.api.invitations.sendCsv.mutate({ csv: `E-Mail;Name\n${people.join('\n')}` });
		const there = () => received.filter(({ to }) => to[0]?.startsWith('datei')).length;
		await expect.poll(there, { timeout: 10_000 }).toBe(count);
	});
});

describe('a mail that is tried again', () => {
	it('comes in the end, while the others of its batch are not sent twice', async () => {
		refusing = 1;
		const people = [1, 2, 3].map((at) => `zaeh${at}@test.example;Person ${at}`);
		await ada.api.invitations.sendCsv.mutate({ csv: `E-Mail;Name\n${people.join('\n')}` });
		const there = () => received.map(({ to }) => to[0] ?? '').filter((to) => to.startsWith('zaeh'));
		await expect.poll(() => there().length, { timeout: 10_000 }).toBe(2);
		await expect.poll(async () => (await world.kernel.gate`select from jobs.job where state = 'retry'`).length).toBe(1);
		const outputs = await world.kernel.gate<{ output: string }[]>`
			select output::text as output from jobs.job where output is not null and name = 'mail'`;
		expect(outputs.length).toBeGreaterThan(0);
		expect(outputs.map(({ output }) => output).join()).not.toContain('test.example');
		await world.kernel.gate`update jobs.job set start_after = now() where state = 'retry'`;
		await ask((await world.person(tenantId, { passwordHash })).email); // wakes the worker
		await expect.poll(() => there().length, { timeout: 15_000 }).toBe(3);
		expect(there().sort()).toEqual(['zaeh1@test.example', 'zaeh2@test.example', 'zaeh3@test.example']);
	});
	it('has the same Message-ID and the same link, so that doubles collapse', async () => {
		const who = await world.person(tenantId, { passwordHash });
		await ask(who.email);
		const mail = await mailTo(who.email);
		const [row] = await world.kernel.gate<
			{ id: string }[]
		>`select id from identity_resets where person_id = ${who.personId}`;
		expect(mail.messageId).toBe(`<reset.${row?.id ?? ''}@localhost>`);
		const again = await identityMail(world.kernel, 'reset', row?.id ?? '');
		expect(again?.id).toBe(`reset.${row?.id ?? ''}`);
		expect(again?.action?.url).toContain(tokenIn(mail, 'passwort-neu'));
	});
	it('is not sent any more when its link is used or gone', async () => {
		const who = await world.person(tenantId, { passwordHash });
		await ask(who.email);
		await reset(tokenIn(await mailTo(who.email), 'passwort-neu'), NEW);
		const [row] = await world.kernel.gate<
			{ id: string }[]
		>`select id from identity_resets where person_id = ${who.personId}`;
		expect(await identityMail(world.kernel, 'reset', row?.id ?? '')).toBeNull();
		expect(await identityMail(world.kernel, 'invitation', crypto.randomUUID())).toBeNull();
		expect(await identityMail(world.kernel, 'something', crypto.randomUUID())).toBeNull();
	});
});

describe('without a mail server', () => {
	it('keeps each mail as an .eml file, readable to the server only, whose link works', async () => {
		const alone = await testWorld({ work: true });
		try {
			const who = await alone.person(await alone.tenant('Stadt'), { passwordHash });
			await ask(who.email, alone);
			const folder = join(alone.kernel.env.DATA_DIR, 'mail');
			const files = () => {
				try {
					return readdirSync(folder).filter((name) => name.endsWith('.eml'));
				} catch {
					return [];
				}
			};
			await expect.poll(() => files().length, { timeout: 10_000 }).toBe(1);
			const file = join(folder, files()[0] ?? '');
			expect(statSync(file).mode & 0o077).toBe(0);
			const mail = await PostalMime.parse(readFileSync(file));
			expect(mail.to?.[0]?.address).toBe(who.email);
			await alone.client().identity.resetPassword.mutate({ token: tokenIn(mail, 'passwort-neu'), password: NEW });
			await alone.client().identity.signIn.mutate({ email: who.email, password: NEW });
		} finally {
			await alone.close();
		}
	});
});
