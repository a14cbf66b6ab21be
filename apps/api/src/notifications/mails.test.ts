/** The mails: one digest, at once where that was chosen, never what was read, at least once and never under a second name. */
import { noticeKinds, type Way } from '@gestaltungsraum/domain/notifications/terms';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeMailer, message } from '../kernel/mail.ts';
import { ORIGIN, refusalOf, type TestPerson, type TestWorld, testWorld } from '../kernel/testing.ts';
import { sendDue, sendNotice, sweepNotices } from './jobs.ts';
import { awake, centre, mailed, tellAll } from './testing.ts';

let world: TestWorld;
let anna: TestPerson;
let berta: TestPerson;
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	const tenant = await world.tenant('Stadt A');
	anna = await world.person(tenant, { name: 'Anna Arndt' });
	berta = await world.person(tenant, { name: 'Berta Busch' });
	spaceId = await world.space(tenant, 'Raum');
});
afterAll(() => world.close());
beforeEach(async () => {
	const { gate } = world.kernel;
	for (const table of ['notifications_entries', 'notifications_mails', 'notifications_settings'])
		await gate`delete from ${gate(table)}`;
	await gate`delete from jobs.job where name in ('notices', 'mail', 'digests')`;
	await awake(world, anna, berta);
});

const topic = (title = 'Wie halten Sie es damit?') =>
	anna.api.forum.start
		.mutate({ spaceId, title, text: 'Eine Frage.', visibility: 'platform', scopeId: null })
		.then(({ id }) => id);
const answer = (topicId: string, text = 'Streng vertrauliche Antwort.') =>
	berta.api.forum.reply.mutate({ topicId, text, key: crypto.randomUUID() });
const all = (way: Way) =>
	Object.fromEntries(noticeKinds.map((kind) => [kind, way])) as Record<(typeof noticeKinds)[number], Way>;
const choose = (way: Way, rest = { quietFrom: 0, quietTo: 0, rest: false }) =>
	anna.api.notifications.save.mutate({ ways: all(way), ...rest });

describe('a digest', () => {
	it('names everything of its day in one mail, daily and weekly alike, with titles and links and no word of a text', async () => {
		const [one, two] = [await topic('Erstes von zwei Themen'), await topic('Zweites von zwei Themen')];
		for (const id of [one, one, two]) await answer(id);
		await tellAll(world);
		const mails = await mailed(world);
		expect(mails).toHaveLength(1);
		const [mail] = mails;
		expect(mail?.subject).toBe('2 Neuigkeiten im Gestaltungsraum');
		expect(mail?.items).toEqual([
			{
				label: 'Erstes von zwei Themen',
				detail:
					'2 neue Antworten, zuletzt von Berta Busch (Stadt A), weil Sie dort geschrieben haben oder dem Thema folgen.',
				url: `${ORIGIN}/forum/thema/${one}?nr=2#p2`,
			},
			{
				label: 'Zweites von zwei Themen',
				detail: 'Berta Busch (Stadt A) hat geantwortet, weil Sie dort geschrieben haben oder dem Thema folgen.',
				url: `${ORIGIN}/forum/thema/${two}?nr=2#p2`,
			},
		]);
		const sent = JSON.stringify(message(mail as never, world.kernel.env));
		expect(sent).not.toContain('vertraulich');
		expect(await mailed(world)).toEqual([]);
	});
	it('leaves out what was read meanwhile, marked, put off, or in a topic that is gone', async () => {
		const ids = [];
		for (const title of [
			'Im Thema gelesen',
			'Abgehakt in der Liste',
			'Zurückgestellt auf morgen',
			'Noch nicht gelesen',
		])
			ids.push(await topic(title));
		for (const id of ids) await answer(id);
		await tellAll(world);
		await anna.api.forum.markRead.mutate({ topicId: ids[0] as string, number: 2 });
		const { notices } = await anna.api.notifications.list.query({});
		const of = (title: string) => notices.find((notice) => notice.title === title)?.id ?? '';
		await anna.api.notifications.read.mutate({ id: of('Abgehakt in der Liste') });
		await anna.api.notifications.snooze.mutate({ id: of('Zurückgestellt auf morgen'), until: 'tomorrow' });
		const [mail] = await mailed(world);
		expect(mail?.items?.map(({ label }) => label)).toEqual(['Noch nicht gelesen']);
	});
	it('names nothing that was read and is marked as new again, before it leaves or afterwards', async () => {
		for (const title of ['Vorher wieder neu', 'Nachher wieder neu', 'Gleich zweimal']) await answer(await topic(title));
		await tellAll(world);
		const { notices } = await anna.api.notifications.list.query({});
		const again = async (title: string) => {
			const id = notices.find((notice) => notice.title === title)?.id ?? '';
			await anna.api.notifications.read.mutate({ id });
			await anna.api.notifications.unread.mutate({ id });
		};
		await again('Vorher wieder neu');
		// what is new anyway is left as it is
		await anna.api.notifications.unread.mutate({ id: notices[0]?.id ?? '' });
		const [mail] = await mailed(world);
		expect(mail?.items?.map(({ label }) => label).toSorted()).toEqual(['Gleich zweimal', 'Nachher wieder neu']);
		await again('Nachher wieder neu');
		expect((await anna.api.notifications.list.query({ state: 'unread' })).notices).toHaveLength(3);
		expect(await mailed(world)).toEqual([]);
	});
	it('waits in a queue of its own, so that nobody’s new password waits behind a morning’s digests', async () => {
		await answer(await topic());
		await tellAll(world);
		await world.kernel.gate`update notifications_mails set due_at = now() - interval '1 second'`;
		await sendDue(world.kernel);
		const jobs = await world.kernel
			.gate`select name from jobs.job where data ->> 'kind' = 'notice' and state = 'created'`;
		expect(jobs.map(({ name }) => name as string)).toEqual(['digests']);
	});
	it('is not sent at all when nothing of it is left', async () => {
		const id = await topic();
		await answer(id);
		await tellAll(world);
		await anna.api.notifications.readAll.mutate({});
		expect(await mailed(world)).toEqual([]);
	});
});

describe('when mail comes', () => {
	it('is chosen by kind: at once each by itself, never none; the application tells it anyway', async () => {
		await choose('now');
		const id = await topic();
		await answer(id);
		await answer(id);
		await tellAll(world);
		// the entry has grown; the mail that waits names it as it stands
		expect((await mailed(world)).map(({ subject }) => subject)).toEqual([
			'2 neue Antworten, zuletzt von Berta Busch (Stadt A): Wie halten Sie es damit?',
		]);
		await choose('never');
		await answer(id);
		await tellAll(world);
		expect(await mailed(world)).toEqual([]);
		expect(await centre(anna, { state: 'unread' })).toHaveLength(1);
	});
	it('at once means with the telling, not with the next beat of the clock', async () => {
		for (let times = 0; times < 5; times++) {
			await answer(await topic(), 'Was meint @Anna Arndt?');
			await tellAll(world);
			const [row] = await world.kernel
				.gate`select count(*)::int as jobs from jobs.job where name = 'mail' and data ->> 'kind' = 'notice'`;
			expect(row?.jobs).toBe(times + 1);
		}
	});
	it('may be stopped after the mail was planned, and then it does not leave', async () => {
		await choose('daily');
		await answer(await topic());
		await tellAll(world);
		await choose('never');
		expect(await mailed(world)).toEqual([]);
	});
	it('holds also for a mail that was late: in quiet hours it waits until they end', async () => {
		await choose('now');
		await answer(await topic());
		await tellAll(world);
		const hour = Number(
			new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' }).format(
				new Date(),
			),
		);
		await choose('now', { quietFrom: hour, quietTo: (hour + 2) % 24, rest: false });
		expect(await mailed(world)).toEqual([]);
		const [row] = await world.kernel.gate`select due_at > now() as waits, queued, done_on from notifications_mails`;
		expect(row).toEqual({ waits: true, queued: false, done_on: null });
		await choose('now');
		expect(await mailed(world)).toHaveLength(1);
	});
});

describe('a mail', () => {
	it('is sent again under the same Message-ID after a crash between sending and noting it, and then never again', async () => {
		await answer(await topic());
		await tellAll(world);
		await world.kernel.gate`update notifications_mails set due_at = now() - interval '1 second'`;
		await sendDue(world.kernel);
		const [row] = await world.kernel.gate<{ id: string }[]>`select id from notifications_mails`;
		const sent: string[] = [];
		const crash = {
			send: async (mail: never) => (
				sent.push(message(mail, world.kernel.env).messageId),
				Promise.reject(new Error('killed'))
			),
		};
		await expect(sendNotice(world.kernel, crash as never, row?.id ?? '')).rejects.toThrow('killed');
		const works = { send: async (mail: never) => void sent.push(message(mail, world.kernel.env).messageId) };
		await sendNotice(world.kernel, works as never, row?.id ?? '');
		await sendNotice(world.kernel, works as never, row?.id ?? '');
		expect(sent).toEqual([`<notice.${row?.id}@localhost>`, `<notice.${row?.id}@localhost>`]);
	});
	it('whose job gave up gets another by night, and what is old goes', async () => {
		await answer(await topic());
		await tellAll(world);
		const { gate } = world.kernel;
		await gate`update notifications_mails set due_at = now() - interval '2 days', queued = true`;
		await gate`insert into notifications_entries (tenant_id, person_id, kind, key, audience, title, path, by_name, by_org, day)
			values (${anna.tenantId}, ${anna.personId}, 'workshop', 'old', ${anna.tenantId}, 'Alt', '/', '', '', current_date - 95)`;
		await sweepNotices(world.kernel);
		expect((await gate`select queued from notifications_mails`)[0]?.queued).toBe(false);
		expect(await gate`select from notifications_entries where key = 'old'`).toHaveLength(0);
		expect(await mailed(world)).toHaveLength(1);
	});
	it('carries the headers of one-click unsubscribing, and loads nothing from elsewhere', async () => {
		await answer(await topic());
		await tellAll(world);
		const [mail] = await mailed(world);
		const { headers, html, text } = message(mail as never, world.kernel.env);
		expect(headers).toMatchObject({
			'List-Unsubscribe': expect.stringMatching(/^<http:\/\/localhost:3000\/api\/notifications\/stop\/[\w.-]+>$/),
			'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
		});
		expect(html).not.toMatch(/src="(?!data:)|url\(/);
		for (const part of [html, text]) expect(part).toContain('/mitteilungen/einstellungen');
		const mailer = makeMailer(world.kernel.env);
		await mailer.send(mail as never);
		mailer.close();
	});
});

describe('unsubscribing', () => {
	const press = (url: string) =>
		world.app.request(url, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: 'List-Unsubscribe=One-Click',
		});
	it('takes one POST of a mail program, without sign-in, origin or cookie, and stops what the mail was about', async () => {
		const id = await topic();
		await answer(id);
		await tellAll(world);
		const [mail] = await mailed(world);
		for (let times = 0; times < 2; times++) expect((await press(mail?.unsubscribe ?? '')).status).toBe(200);
		const { ways } = await anna.api.notifications.settings.query();
		expect(ways).toMatchObject({ answer: 'never', topic: 'never', mention: 'now', invited: 'now' });
		await answer(id);
		await tellAll(world);
		expect(await mailed(world)).toEqual([]);
		// of one kind only
		await answer(id, 'Und @Anna Arndt?');
		await tellAll(world);
		const [single] = await mailed(world);
		await press(single?.unsubscribe ?? '');
		expect((await anna.api.notifications.settings.query()).ways).toMatchObject({ mention: 'never', invited: 'now' });
	});
	it('is asked for by the page first, by anybody who has the mail, and a changed link does nothing', async () => {
		const id = await topic();
		await answer(id);
		await tellAll(world);
		const [mail] = await mailed(world);
		const token = mail?.unsubscribe?.split('/').at(-1) ?? '';
		const look = await world.app.request(mail?.unsubscribe ?? '');
		expect(look.headers.get('location')).toBe(`/mitteilungen/abbestellen/${token}`);
		const nobody = world.client();
		expect(await nobody.notifications.stopPage.query({ token })).toEqual({ kind: null, tenantName: 'Stadt A' });
		expect((await anna.api.notifications.settings.query()).ways.answer).toBe('daily');
		for (const wrong of [
			token.slice(0, -1),
			token.replace('digest', 'answer'),
			`${berta.membershipId}.${token.slice(37)}`,
			'x',
		]) {
			expect(await refusalOf(nobody.notifications.stop.mutate({ token: wrong }))).toBe('stop_link_wrong');
			expect((await press(`${ORIGIN}/api/notifications/stop/${wrong}`)).status).toBe(404);
		}
		await nobody.notifications.stop.mutate({ token });
		expect((await anna.api.notifications.settings.query()).ways.answer).toBe('never');
	});
});
