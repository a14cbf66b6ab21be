import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';

let world: TestWorld;
let anna: TestPerson; // begins topics in A
let arne: TestPerson; // her colleague
let berta: TestPerson; // steward, in B
let carl: TestPerson; // staff of C
let petra: TestPerson; // of the partner
let paul: TestPerson; // of the same partner
let rita: TestPerson; // councillor in A
let olga: TestPerson; // of another partner
let partner: string;
let spaceId: string;

beforeAll(async () => {
	world = await testWorld();
	const [a, b, c] = [await world.tenant('Stadt A'), await world.tenant('Stadt B'), await world.tenant('Stadt C')];
	partner = await world.tenant('Hochschule', { kind: 'partner' });
	anna = await world.person(a, { name: 'Anna' });
	arne = await world.person(a, { name: 'Arne' });
	berta = await world.person(b, { name: 'Berta' });
	carl = await world.person(c, { name: 'Carl' });
	petra = await world.person(partner, { name: 'Petra', roles: ['partner'] });
	paul = await world.person(partner, { name: 'Paul', roles: ['partner'] });
	rita = await world.person(a, { name: 'Rita', roles: ['councillor'] });
	olga = await world.person(await world.tenant('Verein', { kind: 'partner' }), { name: 'Olga', roles: ['partner'] });
	spaceId = await world.space(a, 'Raum');
	await world.kernel.gate`insert into forum_stewards values (${spaceId}, ${b}, ${berta.personId}, 'Berta', 'Stadt B')`;
});
afterAll(() => world.close());

const start = (visibility: 'municipality' | 'platform' = 'platform') =>
	anna.api.forum.start
		.mutate({ spaceId, title: 'Wie halten Sie es damit?', text: 'Eine Frage.', visibility, scopeId: null })
		.then(({ id }) => id);
const sees = (who: TestPerson, id: string) =>
	who.api.forum.topic.query({ id }).then(
		() => true,
		() => false,
	);
/** Asked anew, not from what a session remembers: for whom was never meant. */
const wouldSee = async (who: TestPerson, id: string) => {
	await world.kernel.sessions.forget(who.personId);
	return sees(who, id);
};
const soon = (days = 7) => new Date(Date.now() + days * 86_400_000).toISOString();
/** A notice makes sessions look again; it arrives within milliseconds of the commit. */
const eventually = (who: TestPerson, id: string, may: boolean) => expect.poll(() => sees(who, id)).toBe(may);
const listed = (topicId: string) => anna.api.forum.guests.list.query({ topicId });

describe('an invitation to one topic', () => {
	it('lets in all people of a partner organisation, and nobody else', async () => {
		const topicId = await start();
		expect(await sees(petra, topicId)).toBe(false);
		await anna.api.forum.guests.inviteOrg.mutate({ topicId, tenantId: partner, until: soon() });
		await eventually(petra, topicId, true);
		await eventually(paul, topicId, true);
		expect(await wouldSee(rita, topicId)).toBe(false);
		expect(await wouldSee(olga, topicId)).toBe(false);
		expect((await petra.api.forum.topic.query({ id: topicId })).guestUntil).not.toBeNull();
		await petra.api.forum.reply.mutate({ topicId, text: 'Aus unserer Sicht …', key: crypto.randomUUID() });
	});
	it('lets in one person only, when it is one person’s', async () => {
		const topicId = await start('municipality');
		await berta.api.forum.guests.invitePerson.mutate({ topicId, email: petra.email, until: soon() }).catch(() => null);
		expect(await sees(petra, topicId)).toBe(false); // Berta cannot read it herself
		await anna.api.forum.guests.invitePerson.mutate({ topicId, email: petra.email, until: soon() });
		await anna.api.forum.guests.invitePerson.mutate({ topicId, email: rita.email, until: soon() });
		await eventually(petra, topicId, true);
		await eventually(rita, topicId, true);
		expect(await wouldSee(paul, topicId)).toBe(false);
		expect((await listed(topicId)).guests.map(({ name }) => name).sort()).toEqual(['Petra', 'Rita']);
	});
	it('is ended at once, and stands in the list as ended', async () => {
		const topicId = await start();
		await anna.api.forum.guests.inviteOrg.mutate({ topicId, tenantId: partner, until: soon() });
		await eventually(petra, topicId, true);
		const [guest] = (await listed(topicId)).guests;
		await berta.api.forum.guests.end.mutate({ id: guest?.id as string });
		await eventually(petra, topicId, false);
		expect((await listed(topicId)).guests).toMatchObject([
			{ org: 'Hochschule', name: null, ended: true, byName: 'Anna' },
		]);
	});
	it('ends in its second, also for a session that remembers it and for an open stream', async () => {
		const topicId = await start();
		await anna.api.forum.guests.inviteOrg.mutate({
			topicId,
			tenantId: partner,
			until: new Date(Date.now() + 1500).toISOString(),
		});
		await eventually(petra, topicId, true);
		const response = await world.request(
			`/api/trpc/forum.live?input=${encodeURIComponent(JSON.stringify({ topicId }))}`,
			{ headers: { cookie: petra.cookie, accept: 'text/event-stream' } },
		);
		const reader = (response.body as ReadableStream<Uint8Array>).getReader();
		let heard = '';
		const since = Date.now();
		while (!heard.includes('ended')) {
			const { value, done } = await reader.read();
			if (done) break;
			heard += new TextDecoder().decode(value);
		}
		expect(heard).toContain('ended');
		expect(Date.now() - since).toBeLessThan(3000);
		expect(await sees(petra, topicId)).toBe(false);
	});
	it('is given by the author and the stewards only', async () => {
		const topicId = await start();
		const ask = { topicId, tenantId: partner, until: soon() };
		expect(await refusalOf(arne.api.forum.guests.inviteOrg.mutate(ask))).toBe('not_host');
		expect(await refusalOf(arne.api.forum.guests.list.query({ topicId }))).toBe('not_host');
		expect(await refusalOf(carl.api.forum.guests.makeLink.mutate(ask))).toBe('not_host');
		expect(await refusalOf(petra.api.forum.guests.inviteOrg.mutate(ask))).toBe('not_allowed');
		await berta.api.forum.guests.inviteOrg.mutate(ask);
	});
	it('is for guests, for a day within a year, and for a topic that one may read', async () => {
		const topicId = await start();
		const { api } = anna;
		const ask = { topicId, until: soon() };
		expect(await refusalOf(api.forum.guests.inviteOrg.mutate({ ...ask, tenantId: carl.tenantId }))).toBe(
			'guest_unknown',
		);
		expect(await refusalOf(api.forum.guests.invitePerson.mutate({ ...ask, email: carl.email }))).toBe('guest_unknown');
		expect(await refusalOf(api.forum.guests.invitePerson.mutate({ ...ask, email: 'niemand@test.example' }))).toBe(
			'guest_unknown',
		);
		for (const until of [soon(-1), soon(400)])
			expect(await refusalOf(api.forum.guests.inviteOrg.mutate({ topicId, tenantId: partner, until }))).toBe(
				'guest_until_wrong',
			);
		const foreign = await start('municipality');
		expect(await refusalOf(berta.api.forum.guests.list.query({ topicId: foreign }))).toBe('topic_missing');
	});
});

describe('a request for access', () => {
	it('is answered alike for every id, and reaches those who may let in', async () => {
		const topicId = await start('municipality');
		const answers = [];
		for (const id of [topicId, crypto.randomUUID(), 'irgendein-wort'])
			answers.push(await petra.api.forum.guests.ask.mutate({ topicId: id }));
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		await petra.api.forum.guests.ask.mutate({ topicId });
		const { requests } = await listed(topicId);
		expect(requests).toMatchObject([{ name: 'Petra', org: 'Hochschule' }]);
		expect(await sees(petra, topicId)).toBe(false);
		await anna.api.forum.guests.admit.mutate({ id: requests[0]?.id as string, until: soon() });
		await eventually(petra, topicId, true);
		expect((await listed(topicId)).requests).toEqual([]);
	});
	it('that was declined stays so, and tells nobody', async () => {
		const topicId = await start('municipality');
		await olga.api.forum.guests.ask.mutate({ topicId });
		const [request] = (await listed(topicId)).requests;
		expect(await refusalOf(carl.api.forum.guests.decline.mutate({ id: request?.id as string }))).toBe('guest_unknown');
		await anna.api.forum.guests.decline.mutate({ id: request?.id as string });
		expect(await olga.api.forum.guests.ask.mutate({ topicId })).toEqual({ done: true });
		expect((await listed(topicId)).requests).toEqual([]);
		expect(await wouldSee(olga, topicId)).toBe(false);
	});
	it('is written into the security log, and limited', async () => {
		const [row] = await world.kernel
			.gate`select count(*)::int as n from kernel_audit where action = 'access.asked' and person_id = ${olga.personId}`;
		expect(row?.n).toBe(2);
		let last = '';
		for (let at = 0; at < 25 && last === ''; at++)
			last = await olga.api.forum.guests.ask.mutate({ topicId: crypto.randomUUID() }).then(
				() => '',
				() => 'limited',
			);
		expect(last).toBe('limited');
	});
});

describe('a share link', () => {
	const make = async (topicId: string, tenantId: string, until = soon()) => {
		await anna.api.forum.guests.makeLink.mutate({ topicId, tenantId, until });
		const { links } = await listed(topicId);
		const link = links.find(({ ended }) => !ended);
		return { id: link?.id as string, token: link?.path as string };
	};
	it('opens the topic for the people of its tenant, each by opening it, and for nobody else', async () => {
		const topicId = await start('municipality');
		const { token } = await make(topicId, carl.tenantId);
		expect(await sees(carl, topicId)).toBe(false);
		expect(await carl.api.forum.guests.open.mutate({ token })).toEqual({ topicId });
		expect(await sees(carl, topicId)).toBe(true);
		for (const other of [petra, berta, rita])
			expect(await refusalOf(other.api.forum.guests.open.mutate({ token }))).toBe('link_ended');
		expect((await listed(topicId)).links).toMatchObject([{ org: 'Stadt C', opened: 1 }]);
		const [row] = await world.kernel
			.gate`select count(*)::int as n from kernel_audit where action = 'link.opened' and person_id = ${carl.personId}`;
		expect(row?.n).toBe(1);
	});
	it('that is withdrawn shuts out whoever came in by it', async () => {
		const topicId = await start('municipality');
		const { id, token } = await make(topicId, partner);
		await petra.api.forum.guests.open.mutate({ token });
		expect(await sees(petra, topicId)).toBe(true);
		await anna.api.forum.guests.endLink.mutate({ id });
		await eventually(petra, topicId, false);
		expect(await refusalOf(paul.api.forum.guests.open.mutate({ token }))).toBe('link_ended');
	});
	it('does not bring back whom a host has sent away', async () => {
		const topicId = await start('municipality');
		const { token } = await make(topicId, partner);
		await petra.api.forum.guests.open.mutate({ token });
		const [guest] = (await listed(topicId)).guests;
		await anna.api.forum.guests.end.mutate({ id: guest?.id as string });
		await eventually(petra, topicId, false);
		expect(await refusalOf(petra.api.forum.guests.open.mutate({ token }))).toBe('link_ended');
	});
	it('cannot be made up', async () => {
		const topicId = await start('municipality');
		const { id, token } = await make(topicId, partner);
		for (const wrong of [id, `${id}.`, `${id}.${'A'.repeat(43)}`, `${token}x`, 'x.y', ''])
			expect(await refusalOf(petra.api.forum.guests.open.mutate({ token: wrong }))).toBe('link_ended');
	});
});
