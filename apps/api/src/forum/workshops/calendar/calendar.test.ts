import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message } from '../../../kernel/mail.ts';
import { refusalOf, type TestPerson } from '../../../kernel/testing.ts';
import { workshopMail } from '../mails.ts';
import { type MailKind, mailKinds } from '../seats/mailing.ts';
import { momentsOf } from '../service.ts';
import { dayAhead, plan, type WorkshopWorld, workshopWorld } from '../testing.ts';
import { addressOf, calendarFile, type Entry } from './service.ts';

let w: WorkshopWorld;
beforeAll(async () => {
	w = await workshopWorld();
});
afterAll(() => w.world.close());

const env = { origin: 'https://raum.example', MAIL_FROM: 'Gestaltungsraum <raum@raum.example>' };
const now = new Date('2026-11-28T12:00:00Z');
const entry = (more: Partial<Entry> = {}): Entry => ({
	id: '11111111-1111-4111-8111-111111111111',
	title: 'Werkstatt',
	purpose: 'Wozu',
	place: 'Saal',
	link: '',
	startsAt: '2027-03-28T08:00:00Z',
	endsAt: '2027-03-28T10:00:00Z',
	sequence: 3,
	cancelled: false,
	host: 'Anna',
	...more,
});

function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as never);
	const events = calendar.getAllSubcomponents('vevent');
	return {
		method: calendar.getFirstPropertyValue('method') as string | null,
		events: events.map((component) => {
			const event = new ICAL.Event(component);
			return {
				uid: event.uid,
				sequence: event.sequence,
				summary: event.summary,
				location: event.location,
				description: event.description,
				start: event.startDate.toJSDate().toISOString(),
				end: event.endDate.toJSDate().toISOString(),
				raw: component.getFirstProperty('dtstart')?.toICALString(),
				status: component.getFirstPropertyValue('status') as string,
				organizer: component.getFirstPropertyValue('organizer') as string,
				attendees: component.getAllProperties('attendee').map((one) => String(one.getFirstValue()).toLowerCase()),
				stamp: component.getFirstProperty('dtstamp')?.toICALString(),
			};
		}),
	};
}

describe('a calendar entry', () => {
	it('is read back as it was written: moments in UTC, one UID, who invites and who is invited', () => {
		const file = calendarFile(env, [entry()], 'REQUEST', {
			now,
			attendee: { name: 'Berta', email: 'berta@b.example' },
		});
		const { method, events } = read(file);
		expect(method).toBe('REQUEST');
		expect(events).toEqual([
			{
				uid: 'werkstatt-11111111-1111-4111-8111-111111111111@raum.example',
				sequence: 3,
				summary: 'Werkstatt',
				location: 'Saal',
				description: 'Wozu\n\nhttps://raum.example/forum/werkstatt/11111111-1111-4111-8111-111111111111',
				start: '2027-03-28T08:00:00.000Z',
				end: '2027-03-28T10:00:00.000Z',
				raw: 'DTSTART:20270328T080000Z',
				status: 'CONFIRMED',
				organizer: 'mailto:raum@raum.example',
				attendees: ['mailto:berta@b.example'],
				stamp: 'DTSTAMP:20261128T120000Z',
			},
		]);
		// lines of 75 octets at most, ended as the standard says
		for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(file.replaceAll('\r\n', '')).not.toContain('\n');
	});
	it('says ten o’clock in Berlin on every day of three years, the changes of the clocks included', () => {
		const clock = new Intl.DateTimeFormat('de-DE', {
			timeZone: 'Europe/Berlin',
			hour: '2-digit',
			minute: '2-digit',
			day: '2-digit',
		});
		for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
			const day = new Date(at).toISOString().slice(0, 10);
			const times = momentsOf({ day, from: '10:00', to: '11:30' }, null);
			const [event] = read(calendarFile(env, [entry(times)], 'PUBLISH', { now })).events;
			expect(clock.format(new Date(event?.start ?? 0)), day).toBe(`${day.slice(8)}, 10:00`);
			expect(Date.parse(event?.end ?? '') - Date.parse(event?.start ?? '')).toBe(90 * 60_000);
		}
	});
	it('carries any text unharmed, and none of it becomes a line of its own', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (text) => {
				const title = text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').trim() || 'x';
				const file = calendarFile(env, [entry({ title, place: 'a\r\nATTACH:https://evil.example' })], 'PUBLISH', {
					now,
				});
				const { events } = read(file);
				expect(events).toHaveLength(1);
				expect(events[0]?.summary.trim()).toBe(title);
				expect(file).not.toMatch(/^ATTACH/m);
			}),
			{ numRuns: 60 },
		));
	it('knows the address in the sender’s line', () => {
		expect(addressOf('Gestaltungsraum <raum@x.example>')).toBe('raum@x.example');
		expect(addressOf('raum@x.example')).toBe('raum@x.example');
	});
});

const register = (who: TestPerson, workshopId: string, seats = 1) =>
	who.api.workshops.seats.register.mutate({ workshopId, seats, names: '', needs: '' });

/** The mails that wait for one person, sent as the job would and read as a mail program does. */
async function sent(who: TestPerson) {
	const rows = await w.world.kernel.gate<
		{ id: string }[]
	>`select id from forum_workshop_registrations where membership_id = ${who.membershipId}`;
	const ids = new Set(rows.map(({ id }) => id));
	const mails = [];
	const { createTransport } = await import('nodemailer');
	const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
	for (const { id, what, other } of await w.mails()) {
		if (!ids.has(id)) continue;
		const mail = await workshopMail(w.world.kernel, id, what as MailKind, other ?? null);
		if (!mail) continue;
		const { message: raw } = (await transport.sendMail(message(mail, w.world.kernel.env))) as unknown as {
			message: Buffer;
		};
		const parsed = await PostalMime.parse(raw);
		const part = parsed.attachments.find(
			({ mimeType }) => mimeType.startsWith('text/calendar') || mimeType === 'application/ics',
		);
		const content = part ? new TextDecoder().decode(part.content as ArrayBuffer) : null;
		mails.push({
			what,
			raw: raw.toString('latin1'),
			id: parsed.messageId,
			subject: parsed.subject,
			to: parsed.to?.[0]?.address,
			text: parsed.text ?? '',
			calendar: content === null ? null : read(content),
		});
	}
	return mails;
}

describe('a mail', () => {
	it('invites with a REQUEST, grows in SEQUENCE with time, place and title, and takes the entry back with CANCEL', async () => {
		const id = await w.announce({ link: 'https://video.example/eins' });
		await register(w.berta, id, 2);
		const [first] = await sent(w.berta);
		expect(first).toMatchObject({
			what: 'confirmed',
			to: w.berta.email,
			subject: 'Sie sind angemeldet: Werkstatt Öffnungszeiten',
		});
		expect(first?.text).toContain('2 Plätze');
		expect(first?.raw).toMatch(/content-type: text\/calendar;[^\n]*method=REQUEST/i);
		const uid = first?.calendar?.events[0]?.uid;
		expect(first?.calendar).toMatchObject({
			method: 'REQUEST',
			events: [{ sequence: 0, attendees: [`mailto:${w.berta.email}`], status: 'CONFIRMED' }],
		});
		expect(first?.calendar?.events[0]?.description).toContain('https://video.example/eins');
		const { spaceId: _, visibility: __, scopeId: ___, ...fields } = plan(w.spaceId);
		const change = (more: object) =>
			w.anna.api.workshops.planning.change.mutate({ ...fields, id, link: 'https://video.example/eins', ...more });
		await change({ purpose: 'Anders gesagt, sonst gleich.' }); // nothing that a calendar shows
		expect(await sent(w.berta)).toHaveLength(1);
		await change({ from: '10:00' });
		await change({ from: '10:00', place: 'Saal 3' });
		await change({ from: '10:00', place: 'Saal 3', title: 'Werkstatt am Vormittag' });
		const mails = await sent(w.berta);
		expect(mails.map(({ what }) => what)).toEqual(['confirmed', 'changed', 'changed', 'changed']);
		expect(mails.at(-1)?.calendar).toMatchObject({
			method: 'REQUEST',
			events: [{ uid, sequence: 3, summary: 'Werkstatt am Vormittag', location: 'Saal 3' }],
		});
		await w.berta.api.workshops.seats.withdraw.mutate({ workshopId: id });
		const gone = (await sent(w.berta)).at(-1);
		expect(gone).toMatchObject({
			what: 'withdrawn',
			calendar: { method: 'CANCEL', events: [{ uid, sequence: 4, status: 'CANCELLED' }] },
		});
		expect(JSON.stringify(gone?.calendar)).not.toContain('video.example');
		await register(w.berta, id);
		expect((await sent(w.berta)).findLast(({ what }) => what === 'confirmed')?.calendar).toMatchObject({
			events: [{ uid, sequence: 5 }],
		});
		await w.anna.api.workshops.planning.cancel.mutate({ id, reason: 'Der Saal ist gesperrt.' });
		const cancelled = (await sent(w.berta)).at(-1);
		expect(cancelled).toMatchObject({
			what: 'cancelled',
			calendar: { method: 'CANCEL', events: [{ uid, sequence: 6, status: 'CANCELLED' }] },
		});
		expect(cancelled?.text).toContain('Der Saal ist gesperrt.');
	});
	it('has the same Message-ID whenever it is sent again, and another one once something has changed', async () => {
		const id = await w.announce();
		await register(w.bernd, id);
		const once = (await sent(w.bernd)).at(-1)?.id;
		expect((await sent(w.bernd)).at(-1)?.id).toBe(once);
		await w.anna.api.workshops.planning.change.mutate({ ...change(id), place: 'Anderswo' });
		expect((await sent(w.bernd)).at(-1)?.id).not.toBe(once);
	});
	it('is not sent when it would say what is no longer so', async () => {
		const id = await w.announce({ capacity: 1 });
		await register(w.arne, id);
		await w.arne.api.workshops.seats.withdraw.mutate({ workshopId: id });
		const what = (await sent(w.arne)).map((mail) => mail.what);
		expect(what).toContain('withdrawn');
		expect(what).not.toContain('confirmed');
	});
	it('has words in both languages for every kind', async () => {
		const id = await w.announce({ day: dayAhead(50) });
		const tenant = await w.world.tenant('Stadt M');
		const max = await w.world.person(tenant, { name: 'Max' });
		await register(max, id);
		const { gate } = w.world.kernel;
		const [row] = await gate<
			{ id: string }[]
		>`select id from forum_workshop_registrations where membership_id = ${max.membershipId}`;
		const states: Readonly<Record<MailKind, string>> = {
			confirmed: 'confirmed',
			changed: 'pending',
			pending: 'pending',
			waiting: 'waiting',
			offered: 'offered',
			lapsed: 'withdrawn',
			declined: 'declined',
			withdrawn: 'withdrawn',
			handed: 'withdrawn',
			removed: 'declined',
			cancelled: 'confirmed',
		};
		for (const locale of ['de', 'en'] as const) {
			await gate`update identity_people set locale = ${locale} where id = ${max.personId}`;
			for (const what of mailKinds) {
				if (what === 'cancelled') continue;
				const state = states[what];
				await gate`update forum_workshop_registrations set state = ${state}, offered_until = ${state === 'offered' ? new Date().toISOString() : null} where id = ${row?.id as string}`;
				const mail = await workshopMail(w.world.kernel, row?.id as string, what);
				expect(mail?.paragraphs[0], what).toBe(locale === 'de' ? 'Guten Tag,' : 'Hello,');
				expect(mail?.paragraphs.join(' '), what).not.toMatch(/undefined|null|NaN|Invalid/);
			}
		}
	});
});

describe('a substitute', () => {
	it('gets the date with whose seat it is, and whoever is replaced hears who comes, and loses the date', async () => {
		const id = await w.announce();
		const [ina, ulf] = [
			await w.world.person(w.anna.tenantId, { name: 'Ina' }),
			await w.world.person(w.anna.tenantId, { name: 'Ulf' }),
		];
		await register(ina, id);
		await ina.api.workshops.seats.handOn.mutate({ workshopId: id, email: ulf.email });
		const [mail] = await sent(ulf);
		expect(mail).toMatchObject({ to: ulf.email, subject: 'Sie sind angemeldet: Werkstatt Öffnungszeiten' });
		expect(mail?.text).toContain('Ina hat Sie als Vertretung genannt.');
		expect(mail?.calendar).toMatchObject({
			method: 'REQUEST',
			events: [{ attendees: [`mailto:${ulf.email}`], status: 'CONFIRMED' }],
		});
		const mails = await sent(ina);
		expect(mails.map(({ what }) => what)).toEqual(['handed']);
		expect(mails[0]).toMatchObject({
			to: ina.email,
			subject: 'Ihre Vertretung ist eingetragen: Werkstatt Öffnungszeiten',
		});
		expect(mails[0]?.text).toContain('Ulf übernimmt Ihren Platz');
		expect(mails[0]?.calendar).toMatchObject({ method: 'CANCEL', events: [{ sequence: 1, status: 'CANCELLED' }] });
	});
	it('who waits for a confirmation gets no date, and takes none away', async () => {
		const id = await w.announce({ approval: true });
		const [ina, ulf] = [
			await w.world.person(w.anna.tenantId, { name: 'Ina' }),
			await w.world.person(w.anna.tenantId, { name: 'Ulf' }),
		];
		await w.world.kernel
			.gate`update identity_people set locale = 'en' where id = any (${[ina.personId, ulf.personId]})`;
		await register(ina, id);
		await ina.api.workshops.seats.handOn.mutate({ workshopId: id, email: ulf.email });
		const [theirs, own] = [(await sent(ulf))[0], (await sent(ina)).at(-1)];
		expect(theirs).toMatchObject({ what: 'pending', calendar: null });
		expect(theirs?.text).toContain('Ina named you as a substitute.');
		expect(own).toMatchObject({ what: 'handed', calendar: null });
		expect(own?.text).toContain('Ulf takes over your registration');
	});
});

function change(id: string) {
	const { spaceId: _, visibility: __, scopeId: ___, ...rest } = plan(w.spaceId);
	return { ...rest, id };
}

describe('the file of a workshop', () => {
	it('is there for its readers, with the link for those who take part only', async () => {
		const id = await w.announce({ link: 'https://video.example/zwei', visibility: 'municipality' });
		const get = (who: TestPerson) =>
			w.world.request(`/api/forum/workshop/${id}/entry`, { headers: { cookie: who.cookie } });
		const before = await get(w.arne);
		expect(before.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		const text = await before.text();
		expect(read(text)).toMatchObject({ method: 'PUBLISH', events: [{ summary: 'Werkstatt Öffnungszeiten' }] });
		expect(text).not.toContain('video.example');
		await register(w.arne, id);
		expect((await (await get(w.arne)).text()).replaceAll('\r\n ', '')).toContain('video.example/zwei');
		// as in the mails: whoever withdrew and came again has a larger number
		expect(read(text).events[0]?.sequence).toBe(0);
		await w.arne.api.workshops.seats.withdraw.mutate({ workshopId: id });
		await register(w.arne, id);
		expect(read(await (await get(w.arne)).text()).events[0]?.sequence).toBe(2);
		expect((await get(w.berta)).status).toBe(404);
		expect((await w.world.request(`/api/forum/workshop/${id}/entry`)).status).toBe(401);
	});
});

describe('the personal calendar', () => {
	const get = (path: string) => w.world.app.request(`http://localhost:3000${path}`);
	it('opens by its secret alone, holds what its owner takes part in, and ends when it is taken back', async () => {
		const tenant = await w.world.tenant('Stadt F');
		const fritz = await w.world.person(tenant, { name: 'Fritz' });
		const mine = await w.announce({ title: 'Meine Werkstatt' });
		await w.announce({ title: 'Nicht meine Werkstatt' });
		await register(fritz, mine);
		expect(await fritz.api.workshops.feed.query()).toEqual({ exists: false });
		const { path } = await fritz.api.workshops.makeFeed.mutate();
		expect(await fritz.api.workshops.feed.query()).toEqual({ exists: true });
		const answer = await get(path);
		expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		expect(read(await answer.text()).events.map(({ summary }) => summary)).toEqual(['Meine Werkstatt']);
		// what is stored opens nothing
		const token = path.split('/').at(-1)?.slice(0, -4) as string;
		const rows = await w.world.kernel.gate`select f::text as row from forum_workshop_feeds f`;
		expect(JSON.stringify([...rows])).not.toContain(token);
		for (const other of [path.replace(/.{5}\.ics$/, 'AAAAA.ics'), path.replace('.ics', ''), '/api/forum/calendar/.ics'])
			expect((await get(other)).status).toBe(404);
		const { path: next } = await fritz.api.workshops.makeFeed.mutate();
		expect((await get(path)).status).toBe(404);
		expect((await get(next)).status).toBe(200);
		await fritz.api.workshops.endFeed.mutate();
		expect((await get(next)).status).toBe(404);
		expect(await refusalOf(fritz.api.workshops.endFeed.mutate())).toBe('feed_missing');
	});
	it('holds only what its owner may still read, and nothing once they are locked', async () => {
		const tenant = await w.world.tenant('Stadt G');
		const team = await w.world.unit(tenant, 'Team G');
		const [gitta, gert] = [
			await w.world.person(tenant, { name: 'Gitta', unitIds: [team] }),
			await w.world.person(tenant, { name: 'Gert', unitIds: [team] }),
		];
		const { id } = await gitta.api.workshops.planning.plan.mutate({
			...plan(w.spaceId),
			visibility: 'team',
			scopeId: team,
		});
		await gitta.api.workshops.planning.announce.mutate({ id });
		await register(gert, id);
		const { path } = await gert.api.workshops.makeFeed.mutate();
		expect(read(await (await get(path)).text()).events).toHaveLength(1);
		await w.world.kernel.gate`delete from identity_membership_units where membership_id = ${gert.membershipId}`;
		expect(read(await (await get(path)).text()).events).toEqual([]);
		await w.world.kernel.gate`update identity_memberships set active = false where id = ${gert.membershipId}`;
		expect((await get(path)).status).toBe(404);
	});
});
