import { connect, type Sql } from '@gestaltungsraum/db/client';
import type { AskedQuestion } from '@gestaltungsraum/domain/forum/asking/contract';
import {
	FOLLOW_DAYS,
	NAMELESS,
	NOBODY,
	WITHDRAWN_TEXT,
	WITHDRAWN_TITLE,
} from '@gestaltungsraum/domain/forum/asking/terms';
import { ASKING_TICKETS, CARDS_KEPT_DAYS, CIRCLE_MIN } from '@gestaltungsraum/domain/resonance/terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tendAskings } from './rounds.ts';
import { refusalOf, type TestPerson, type TestWorld, testWorld } from '../../kernel/testing.ts';
import { forgetRounds } from '../../resonance/forget.ts';
import { closeRound, foldAll, tendRounds } from '../../resonance/fold.ts';
import { byKey, dropCard, fetchTickets, type Ticket } from '../../resonance/playing.ts';
import { tellAll } from '../../notifications/testing.ts';

let world: TestWorld;
let anna: TestPerson; // steward, of town A
let bela: TestPerson; // steward, of town B
let circle: TestPerson[]; // four each of A and B
let guest: TestPerson; // a councillor of town A
let partner: TestPerson;
let elsewhere: TestPerson; // of an administration outside of the association
let association: string;
let superuser: Sql;

beforeAll(async () => {
	world = await testWorld();
	const [a, b] = [await world.tenant('Stadt A'), await world.tenant('Stadt B')];
	association = await world.association('Verband', [a, b]);
	anna = await world.person(a, { name: 'Anna Patin' });
	bela = await world.person(b, { name: 'Bela Pate' });
	circle = [];
	for (let at = 0; at < CIRCLE_MIN; at++) circle.push(await world.person(at % 2 ? a : b, { name: `Kollegin Nr${at}` }));
	guest = await world.person(a, { name: 'Rat', roles: ['councillor'] });
	partner = await world.person(await world.tenant('Verein', { kind: 'partner' }), { roles: ['partner'] });
	elsewhere = await world.person(await world.tenant('Stadt C'), { name: 'Fremd' });
	superuser = connect(world.url, { role: null, max: 1 });
});
afterAll(async () => {
	await superuser.end();
	await world.close();
});

/** A space of the association, kept by these. */
async function spaceOf(stewards: readonly TestPerson[] = [anna, bela], audience = association) {
	const id = await world.space(anna.tenantId, 'Offene Fragen', { audience });
	for (const { tenantId, personId, name } of stewards)
		await world.kernel
			.gate`insert into forum_stewards (space_id, tenant_id, person_id, name, org) values (${id}, ${tenantId}, ${personId}, ${name}, 'Stadt')`;
	return id;
}
const asking = (spaceId: string) => ({
	spaceId,
	title: 'Was wollten Sie andere Rathäuser immer fragen?',
	reason: 'Manches fragt sich leichter ohne Namen.',
	secondId: bela.personId,
	repeatWeeks: null,
	days: 5,
});
const open = async (spaceId: string) => (await anna.api.forum.asking.open.mutate(asking(spaceId))).id;
const show = (who: TestPerson, roundId: string) => who.api.forum.asking.show.query({ roundId });
const keyOf = async (roundId: string) =>
	((await (await world.request(`/anon/round/${roundId}`)).json()) as { publicKey: string }).publicKey;
const tickets = async (who: TestPerson, roundId: string, needed = ASKING_TICKETS) =>
	fetchTickets(
		await keyOf(roundId),
		(blinded) => who.api.resonance.issueTickets.mutate({ roundId, blinded }),
		needed,
		ASKING_TICKETS,
	);
const drop = (roundId: string, ticket: Ticket | undefined, text: string) =>
	dropCard(world.request, roundId, ticket as Ticket, text);
const asked = async (roundId: string, ticket: Ticket) => {
	const response = await byKey(world.request, 'asked', roundId, ticket);
	return { status: response.status, body: (await response.json()) as AskedQuestion };
};
async function confirm(roundId: string) {
	for (const who of [anna, bela]) await who.api.resonance.confirm.mutate({ roundId });
	await tendRounds(world.kernel);
}
const member = (at: number) => circle[at] as TestPerson;

/** Everybody has envelopes; the first ones ask. Released. */
async function released(texts: readonly string[]) {
	const spaceId = await spaceOf();
	const roundId = await open(spaceId);
	const keys: Ticket[] = [];
	for (const [at, who] of circle.entries()) {
		const [ticket] = await tickets(who, roundId, at < texts.length ? 1 : 0);
		if (!ticket) continue;
		expect((await drop(roundId, ticket, texts[at] ?? '')).status).toBe(202);
		keys.push(ticket);
	}
	await closeRound(world.kernel, roundId);
	await confirm(roundId);
	return { roundId, spaceId, keys, key: keys[0] as Ticket };
}

describe('opening a round of questions', () => {
	it('freezes all staff of all administrations that see the space, and no guest', async () => {
		const roundId = await open(await spaceOf());
		// anna and bela are staff as well
		expect(await show(member(0), roundId)).toMatchObject({
			size: CIRCLE_MIN + 2,
			phase: 'collecting',
			member: true,
			paired: false,
		});
		expect(await show(anna, roundId)).toMatchObject({
			paired: true,
			pair: [{ name: 'Anna Patin (Stadt A)' }, { name: 'Bela Pate (Stadt)' }],
		});
		const late = await world.person(anna.tenantId, { name: 'Zu spät' });
		expect(await show(late, roundId)).toMatchObject({ member: false });
		expect(
			await refusalOf(late.api.resonance.issueTickets.mutate({ roundId, blinded: ['0'.repeat(512), '0'.repeat(512)] })),
		).toBe('round_missing');
		await world.kernel.gate`update identity_memberships set active = false where id = ${late.membershipId}`;
	});
	it('is for two stewards of the space, one round at a time', async () => {
		const spaceId = await spaceOf();
		expect(await refusalOf(member(0).api.forum.asking.open.mutate(asking(spaceId)))).toBe('not_steward');
		expect(await refusalOf(anna.api.forum.asking.open.mutate({ ...asking(spaceId), secondId: anna.personId }))).toBe(
			'second_steward_missing',
		);
		expect(
			await refusalOf(anna.api.forum.asking.open.mutate({ ...asking(spaceId), secondId: member(1).personId })),
		).toBe('second_steward_missing');
		await open(spaceId);
		expect(await refusalOf(open(spaceId))).toBe('asking_open');
		expect(await refusalOf(anna.api.forum.asking.open.mutate(asking(await spaceOf([anna]))))).toBe(
			'second_steward_missing',
		);
	});
	it('is refused below eight people', async () => {
		const spaceId = await spaceOf([anna, bela], anna.tenantId);
		expect(await refusalOf(open(spaceId))).toBe('circle_too_small');
		expect(await world.kernel.gate`select from resonance_rounds where space_id = ${spaceId}`).toHaveLength(0);
	});
	it('shows nobody the staff of another administration', async () => {
		const roundId = await open(await spaceOf());
		const { people } = await member(1).api.resonance.circle.query({ roundId });
		expect(new Set(people.map(({ org }) => org))).toEqual(new Set(['Stadt A']));
		const around = await member(1).api.resonance.surroundings.query({ roundId });
		expect(around.names).not.toContain(member(0).name);
		// but knows the own town, to warn of it while somebody types
		expect(around.places).toContain('A');
	});
	it('is not there for guests and other administrations', async () => {
		const roundId = await open(await spaceOf());
		for (const who of [guest, partner]) expect(await refusalOf(show(who, roundId))).toBe('not_allowed');
		expect(await refusalOf(show(elsewhere, roundId))).toBe('asking_missing');
		expect(await refusalOf(elsewhere.api.resonance.round.query({ roundId }))).toBe('round_missing');
		expect((await elsewhere.api.resonance.openTickets.query()).rounds).toEqual([]);
	});
	it('gives each person two envelopes, and once more for a lost browser', async () => {
		const roundId = await open(await spaceOf());
		const who = member(0);
		const one = ['1'.repeat(512)];
		expect(await refusalOf(who.api.resonance.issueTickets.mutate({ roundId, blinded: one }))).toBe('bad_ticket');
		expect((await who.api.resonance.openTickets.query()).rounds.find(({ id }) => id === roundId)?.tickets).toBe(
			ASKING_TICKETS,
		);
		await tickets(who, roundId, 0);
		await tickets(who, roundId, 0);
		expect(await refusalOf(tickets(who, roundId, 0))).toBe('tickets_used');
	});
});

describe('a round that comes back', () => {
	const latest = async (spaceId: string) => {
		const rows = await superuser<{ id: string; days: number; repeat: number | null }[]>`
			select id, (closes_at at time zone 'Europe/Berlin')::date - opened_on as days, repeat_weeks as repeat from resonance_rounds where space_id = ${spaceId} order by opened_on desc`;
		return { count: rows.length, ...rows[0] };
	};
	/** Opened so many days ago, and over. */
	const earlier = async (days: number) => {
		const spaceId = await spaceOf();
		const { id } = await anna.api.forum.asking.open.mutate({ ...asking(spaceId), repeatWeeks: 4 });
		await superuser`update resonance_rounds set phase = 'too_few', closed_on = current_date where id = ${id}`;
		await superuser`set session_replication_role = replica`;
		await superuser`update resonance_rounds set opened_on = opened_on - ${days}::int, closes_at = closes_at - make_interval(days => ${days}::int) where id = ${id}`;
		await superuser`set session_replication_role = origin`;
		return { spaceId, id };
	};
	it('opens on its day, once, with the same words and a circle and key of its own', async () => {
		const { spaceId, id } = await earlier(35);
		const { fingerprint } = await show(anna, id);
		for (const _ of [1, 2]) await tendAskings(world.kernel);
		const next = await latest(spaceId);
		expect(next).toMatchObject({ count: 2, repeat: 4 });
		const view = await show(member(0), next.id ?? '');
		expect(view).toMatchObject({ phase: 'collecting', title: asking(spaceId).title, repeatWeeks: 4, member: true });
		expect(view.fingerprint).not.toBe(fingerprint);
		expect((await show(anna, id)).repeatWeeks).toBeNull();
	});
	it('does not before its day, nor when a steward is one no longer', async () => {
		const { spaceId } = await earlier(7);
		const gone = await earlier(35);
		await world.kernel
			.gate`delete from forum_stewards where space_id = ${gone.spaceId} and person_id = ${bela.personId}`;
		await tendAskings(world.kernel);
		for (const space of [spaceId, gone.spaceId]) expect((await latest(space)).count).toBe(1);
	});
	it('is ended by a steward of the space, and by nobody else', async () => {
		const { spaceId, id } = await earlier(35);
		expect(await refusalOf(member(0).api.forum.asking.endRepeating.mutate({ roundId: id }))).toBe('not_steward');
		expect(await refusalOf(elsewhere.api.forum.asking.endRepeating.mutate({ roundId: id }))).toBe('asking_missing');
		await bela.api.forum.asking.endRepeating.mutate({ roundId: id });
		await tendAskings(world.kernel);
		expect((await latest(spaceId)).count).toBe(1);
	});
});

describe('questions without a name', () => {
	it('become topics, all at once, with nobody as their author and no clock but the day', async () => {
		const { roundId, spaceId, keys } = await released([
			'Wer nutzt die E-Akte?\nWir suchen Erfahrungen.',
			'Wie gehen Sie mit Überlastung um?',
		]);
		const list = await topicsOf(member(7), spaceId);
		expect(list.map(({ title }) => title).toSorted()).toEqual([
			'Wer nutzt die E-Akte?',
			'Wie gehen Sie mit Überlastung um?',
		]);
		for (const topic of list)
			expect(topic).toMatchObject({
				authorName: NAMELESS,
				kind: 'question',
				visibility: 'association',
				scopeName: 'Verband',
				unread: 1,
			});
		const topicId = list.find(({ title }) => title.startsWith('Wer'))?.id ?? '';
		const view = await member(7).api.forum.topic.query({ id: topicId, size: 20 });
		expect(view.posts[0]).toMatchObject({ author: { id: NOBODY, name: NAMELESS }, mine: false });
		expect(view.posts[0]?.html).toContain('Wir suchen Erfahrungen.');
		expect(view.posts[0]?.html).toMatch(/<p class="by-language" lang="de"><em>Ohne Namen gefragt: Niemand kann sehen/);
		expect(view.posts[0]?.html).toMatch(/<p class="by-language" lang="en"><em>Asked without a name: nobody can see/);
		const clocks = await superuser<{ at: string }[]>`
			select distinct to_char(x.at at time zone 'Europe/Berlin', 'HH24:MI:SS.MS') as at from forum_asked a, lateral (
				select created_at as at from forum_topics t where t.id = a.topic_id union all select last_post_at from forum_topics t where t.id = a.topic_id
				union all select created_at from forum_posts p where p.topic_id = a.topic_id) x where a.round_id = ${roundId}`;
		expect(clocks.map(({ at }) => at)).toEqual(['00:00:00.000']);
		expect(await show(member(3), roundId)).toMatchObject({
			phase: 'ended',
			questions: [{ title: 'Wer nutzt die E-Akte?', answers: 0 }, { answers: 0 }],
			withdrawn: 0,
		});
		expect((await asked(roundId, keys[0] as Ticket)).body.title).toBe('Wer nutzt die E-Akte?');
		const { hits } = await member(5).api.forum.search.query({ query: 'Überlastung', spaceId });
		expect(hits).toMatchObject([{ title: 'Wie gehen Sie mit Überlastung um?' }]);
		// nor does the way through an administration lead there, not even that of the space
		const { tenantId } = anna;
		expect((await member(5).api.forum.search.query({ query: 'Überlastung', spaceId, tenantId })).hits).toEqual([]);
		expect((await member(5).api.forum.search.query({ query: 'Niemand kann sehen', spaceId })).hits).toEqual([]);
	});
	it('are deleted unless eight people had envelopes', async () => {
		const roundId = await open(await spaceOf());
		for (const who of circle.slice(0, CIRCLE_MIN - 1)) await tickets(who, roundId, 0);
		// a renewal is no other person
		const [ticket] = await tickets(member(0), roundId, 1);
		await drop(roundId, ticket, 'Darf das jemand lesen?');
		await closeRound(world.kernel, roundId);
		expect(await show(anna, roundId)).toMatchObject({ phase: 'too_few', questions: [] });
		expect(await superuser`select from resonance_cards where round_id = ${roundId}`).toHaveLength(0);
	});
	it('are reviewed by two, and stay away when both hold them back', async () => {
		const roundId = await open(await spaceOf());
		const keys: Ticket[] = [];
		for (const [at, who] of circle.entries()) {
			const [ticket] = await tickets(who, roundId, at < 2 ? 1 : 0);
			if (!ticket) continue;
			await drop(roundId, ticket, at === 0 ? 'Warum ist Frau Meier so?' : 'Wie lange dauert bei Ihnen ein Bauantrag?');
			keys.push(ticket);
		}
		await closeRound(world.kernel, roundId);
		const before = await anna.api.resonance.round.query({ roundId });
		expect(before.review?.cards).toHaveLength(2);
		expect(await show(member(3), roundId)).toMatchObject({ phase: 'reviewing', questions: [] });
		expect((await member(3).api.resonance.round.query({ roundId })).cards).toEqual([]);
		const cardId = before.review?.cards.find(({ text }) => text.includes('Meier'))?.id ?? '';
		for (const who of [anna, bela]) await who.api.resonance.hold.mutate({ roundId, cardId, reason: 'names_person' });
		await confirm(roundId);
		expect(await show(member(3), roundId)).toMatchObject({
			questions: [{ title: 'Wie lange dauert bei Ihnen ein Bauantrag?' }],
			held: [{ reason: 'names_person', count: 1 }],
		});
		expect((await asked(roundId, keys[0] as Ticket)).status).toBe(404);
	});
	it('can be withdrawn and added to before the release, as cards can', async () => {
		const roundId = await open(await spaceOf());
		const all = await Promise.all(circle.map((who) => tickets(who, roundId, 1)));
		const [[first], [second]] = all as [Ticket[], Ticket[]];
		await drop(roundId, first, 'Diese nehme ich zurück.');
		await drop(roundId, second, 'Wer hat ein Muster?');
		expect((await byKey(world.request, 'withdraw', roundId, first as Ticket)).status).toBe(202);
		expect((await byKey(world.request, 'supplement', roundId, second as Ticket, 'Für die Hundesteuer.')).status).toBe(
			202,
		);
		await closeRound(world.kernel, roundId);
		await confirm(roundId);
		const { questions } = await show(anna, roundId);
		expect(questions.map(({ title }) => title)).toEqual(['Wer hat ein Muster?']);
		const view = await anna.api.forum.topic.query({ id: questions[0]?.topicId ?? '', size: 20 });
		expect(view.posts[0]?.html).toContain('Für die Hundesteuer.');
	});
	it('are reviewed by a steward also while acting for another administration, whose staff are not in the list', async () => {
		const roundId = await open(await spaceOf());
		const other = await world.tenant('Stadt D');
		await superuser`update resonance_circle set audience = ${other} where round_id = ${roundId}`;
		expect(await anna.api.resonance.round.query({ roundId })).toMatchObject({ member: false, pooled: [] });
	});
	it('rest while a staff council of those who take part objects', async () => {
		const council = await world.person(bela.tenantId, { name: 'Ole', roles: ['staff', 'staff_council'] });
		const roundId = await open(await spaceOf());
		const [ticket] = await tickets(member(0), roundId, 1);
		await council.api.resonance.raiseObjection.mutate({ roundId, reason: 'Nicht abgestimmt.' });
		expect((await drop(roundId, ticket, 'Kommt das an?')).status).toBe(409);
		await world.kernel.gate`update identity_memberships set active = false where id = ${council.membershipId}`;
	});
});

describe('whoever asked', () => {
	it('reads the answers by the key, without a session, and adds a word that comes with the night', async () => {
		const { roundId, key } = await released(['Wer nutzt die E-Akte?']);
		const { topicId } = (await asked(roundId, key)).body;
		await member(3).api.forum.reply.mutate({ topicId, text: 'Wir, seit 2024.', key: crypto.randomUUID(), files: [] });
		expect((await asked(roundId, key)).body).toMatchObject({
			posts: [{ author: member(3).name, org: 'Stadt A', text: 'Wir, seit 2024.', own: false }],
			why: { followUp: null, retract: null },
		});
		const send = () => byKey(world.request, 'follow-up', roundId, key, 'Mit welchem Anbieter?');
		for (const response of [await send(), await send()]) expect(response.status).toBe(202);
		expect((await asked(roundId, key)).body.waiting).toBe(1);
		expect((await member(3).api.forum.topic.query({ id: topicId, size: 20 })).posts).toHaveLength(2);
		await foldAll(world.kernel);
		expect((await send()).status).toBe(202); // its answer was lost, say
		await foldAll(world.kernel);
		const { posts, topic } = await member(3).api.forum.topic.query({ id: topicId, size: 20 });
		expect(posts).toHaveLength(3);
		expect(posts[2]).toMatchObject({
			number: 3,
			author: { id: NOBODY, name: NAMELESS, org: 'Wort der fragenden Person' },
		});
		expect(topic.posts).toBe(3);
		expect((await asked(roundId, key)).body).toMatchObject({
			waiting: 0,
			posts: [{ own: false }, { own: true, text: 'Mit welchem Anbieter?' }],
		});
	});
	it('withdraws by the key also after the release: the words go, the answers stay', async () => {
		const { roundId, key, spaceId } = await released(['Geheimwortfrage: wer kennt das?', 'Eine andere Frage?']);
		const { topicId } = (await asked(roundId, key)).body;
		await member(3).api.forum.reply.mutate({ topicId, text: 'Kenne ich.', key: crypto.randomUUID(), files: [] });
		expect((await byKey(world.request, 'retract', roundId, key)).status).toBe(202);
		expect((await asked(roundId, key)).body).toMatchObject({
			retracting: true,
			withdrawn: false,
			why: { retract: 'question_withdrawn' },
		});
		await foldAll(world.kernel);
		const { posts, topic } = await member(5).api.forum.topic.query({ id: topicId, size: 20 });
		expect(topic.title).toBe(WITHDRAWN_TITLE);
		expect([posts[0]?.html, posts[1]?.html]).toEqual([`<p>${WITHDRAWN_TEXT}</p>`, '<p>Kenne ich.</p>']);
		expect(await show(member(5), roundId)).toMatchObject({
			withdrawn: 1,
			questions: [{ title: 'Eine andere Frage?' }],
		});
		expect(
			await superuser`select from forum_posts where text like '%Geheimwort%' or words @@ 'geheimwortfrage'::tsquery`,
		).toHaveLength(0);
		expect(await superuser`select from resonance_cards where text like '%Geheimwort%'`).toHaveLength(0);
		expect(await topicsOf(member(5), spaceId)).toHaveLength(2);
		expect((await byKey(world.request, 'follow-up', roundId, key, 'Doch noch etwas.')).status).toBe(409);
	});
	it('is the only one who can: another key, a cookie or a stranger’s round opens nothing', async () => {
		const { roundId, key } = await released(['Wer nutzt die E-Akte?']);
		const other = await released(['Wer nicht?']);
		expect((await asked(roundId, other.key)).status).toBe(404);
		expect((await byKey(world.request, 'retract', roundId, other.key)).status).toBe(404);
		const cookie = await world.request('/anon/asked', {
			method: 'POST',
			headers: { cookie: member(0).cookie },
			body: JSON.stringify({ roundId, proof: key.proof }),
		});
		expect(cookie.status).toBe(400);
	});
	it('is answered by guests who were let in, and they get neither envelopes nor the round', async () => {
		const { roundId, key } = await released(['Wer nutzt die E-Akte?']);
		const { topicId } = (await asked(roundId, key)).body;
		expect(await refusalOf(partner.api.forum.topic.query({ id: topicId, size: 20 }))).toBe('topic_missing');
		await anna.api.forum.guests.inviteOrg.mutate({
			topicId,
			tenantId: partner.tenantId,
			until: new Date(Date.now() + 86_400_000 * 7).toISOString(),
		});
		const again = await world.person(partner.tenantId, { name: 'Petra vom Verein', roles: ['partner'] });
		await again.api.forum.reply.mutate({ topicId, text: 'Wir helfen gern.', key: crypto.randomUUID(), files: [] });
		expect((await asked(roundId, key)).body.posts).toMatchObject([{ author: 'Petra vom Verein', org: 'Verein' }]);
		expect(await refusalOf(show(again, roundId))).toBe('not_allowed');
		expect(await refusalOf(again.api.resonance.openTickets.query())).toBe('not_allowed');
	});
	it('is written by nobody else: not in SQL, as the program’s own role', async () => {
		const { roundId, key } = await released(['Wer nutzt die E-Akte?']);
		const { topicId } = (await asked(roundId, key)).body;
		const app = connect(world.url, { role: 'gestaltungsraum_app', max: 1 });
		const attempt = (write: (sql: Sql) => Promise<unknown>) =>
			app
				.begin(async (sql) => {
					await sql`select set_config('app.tenant', ${anna.tenantId}, true), set_config('app.person', ${anna.personId}, true), set_config('app.keys', ${`{${association},${anna.tenantId}}`}, true)`;
					await write(sql as unknown as Sql);
				})
				.then(
					() => 'done',
					(error: Error) => error.message,
				);
		expect(await attempt((sql) => sql`update forum_posts set text = 'Anders' where topic_id = ${topicId}`)).toContain(
			'nobody',
		);
		expect(
			await attempt(
				(
					sql,
				) => sql`insert into forum_posts (tenant_id, topic_id, audience, number, author_id, author_name, author_role, author_org, text, html, key, created_at)
					values (${anna.tenantId}, ${topicId}, ${association}, 2, ${NOBODY}, 'x', 'staff', 'x', 'x', 'x', gen_random_uuid(), now())`,
			),
		).toContain('nobody');
		expect(await attempt((sql) => sql`select receipt from forum_asked`)).toContain('permission denied');
		await app.end();
	});
	it('is forgotten with the cards: the key leads nowhere, and the topic stays as any other', async () => {
		const { roundId, key } = await released(['Wer nutzt die E-Akte?']);
		const { topicId } = (await asked(roundId, key)).body;
		await superuser`update resonance_rounds set closed_on = closed_on - ${FOLLOW_DAYS + 1}::int where id = ${roundId}`;
		expect((await asked(roundId, key)).body.why).toEqual({ followUp: 'follow_over', retract: 'follow_over' });
		expect((await byKey(world.request, 'retract', roundId, key)).status).toBe(409);
		await superuser`update resonance_rounds set closed_on = closed_on - ${CARDS_KEPT_DAYS}::int where id = ${roundId}`;
		await forgetRounds(world.kernel);
		expect((await asked(roundId, key)).status).toBe(404);
		expect(await superuser`select from forum_asked where topic_id = ${topicId} and receipt is null`).toHaveLength(1);
		expect((await member(3).api.forum.topic.query({ id: topicId, size: 20 })).posts).toHaveLength(1);
	});
	it('calls nobody by an @, and stewards may hide words without a name, but no others', async () => {
		const { roundId, key } = await released(['Was sagt @Kollegin Nr3 dazu, und was @alle-hier?']);
		const { topicId } = (await asked(roundId, key)).body;
		await tellAll(world);
		expect(await superuser`select from notifications_entries where topic_id = ${topicId}`).toHaveLength(0);
		await byKey(world.request, 'follow-up', roundId, key, 'Unflätiges');
		await foldAll(world.kernel);
		await member(3).api.forum.reply.mutate({ topicId, text: 'Meins', key: crypto.randomUUID(), files: [] });
		expect(await refusalOf(member(3).api.forum.asking.hide.mutate({ topicId, number: 2 }))).toBe('not_steward');
		expect(await refusalOf(anna.api.forum.asking.hide.mutate({ topicId, number: 3 }))).toBe('not_nameless');
		expect((await show(bela, roundId)).words).toMatchObject([{ topicId, number: 2, text: 'Unflätiges' }]);
		expect((await show(member(3), roundId)).words).toEqual([]);
		await bela.api.forum.asking.hide.mutate({ topicId, number: 2 });
		expect((await show(bela, roundId)).words).toEqual([]);
		expect(JSON.stringify(await member(3).api.forum.topic.query({ id: topicId, size: 20 }))).not.toContain(
			'Unflätiges',
		);
	});
});

describe('nothing tells who asked', () => {
	it('not the pages: whoever asked sees the same as a colleague who did not', async () => {
		const { roundId, spaceId, keys } = await released(['Kanariengelb: wer kennt das?']);
		const { topicId } = (await asked(roundId, keys[0] as Ticket)).body;
		await tellAll(world);
		// both of town B
		const [who, other] = [member(0), member(2)];
		const pages = async ({ api }: TestPerson) => ({
			topic: await api.forum.topic.query({ id: topicId, size: 20 }),
			space: await topicsOf({ api } as TestPerson, spaceId),
			round: await show({ api } as TestPerson, roundId),
			// its `lead` has the server's clock
			sealed: { ...(await api.resonance.round.query({ roundId })), lead: null },
			today: await api.forum.today.query(),
			waiting: await api.resonance.waiting.query(),
			notices: (await api.identity.me.query())?.unread,
		});
		expect(await pages(who)).toEqual(await pages(other));
	});
	it('not the database: no row holds a question and a person, and those who asked stand in it as those who did not', async () => {
		const canary = 'kanarienvogelfrage';
		const { roundId, keys } = await released([`Wer kennt ${canary}1?`, `Wer kennt ${canary}2?`]);
		const { topicId } = (await asked(roundId, keys[0] as Ticket)).body;
		await byKey(world.request, 'follow-up', roundId, keys[0] as Ticket, `${canary}3`);
		await foldAll(world.kernel);
		await tellAll(world);
		const rows = await dump();
		const texts = rows.filter(({ row }) => row.includes(canary));
		expect(
			Object.entries(Object.groupBy(texts, ({ name }) => name))
				.map(([name, all]) => [name, all?.length])
				.toSorted(),
		).toEqual([
			['forum_posts', 3],
			['forum_topics', 2],
			['resonance_cards', 2],
		]);
		// whatever is joined to a question, by id, receipt or token, holds no person
		const ids = await superuser<{ id: string }[]>`
			select p.id from forum_posts p join forum_asked a on a.topic_id = p.topic_id where a.round_id = ${roundId} and p.author_id = ${NOBODY}
			union all select topic_id from forum_asked where round_id = ${roundId}
			union all select id from resonance_cards where round_id = ${roundId}`;
		const marks = [...ids.map(({ id }) => id), ...keys.flatMap(({ token, receipt, proof }) => [token, receipt, proof])];
		const people = [...circle, anna, bela].flatMap(({ personId, membershipId, email, name }) => [
			personId,
			membershipId,
			email,
			name,
		]);
		const linked = rows.filter(({ row }) => marks.some((mark) => row.includes(mark)));
		expect(linked.length).toBeGreaterThan(5);
		for (const { name, row } of linked)
			for (const person of people) expect(row.includes(person), `${name}: ${row}`).toBe(false);
		// one release, one transaction
		const versions = await superuser`
			select t.xmin from forum_topics t join forum_asked a on a.topic_id = t.id where a.round_id = ${roundId} and t.id <> ${topicId}
			union select p.xmin from forum_posts p join forum_asked a on a.topic_id = p.topic_id where a.round_id = ${roundId} and p.number = 1
			union select a.xmin from forum_asked a where a.round_id = ${roundId}`;
		expect(versions).toHaveLength(1);
		// as many rows in the same tables, whether somebody asked or not
		const traces = (who: TestPerson) => {
			const marked = rows.filter(
				({ name, row }) =>
					[who.personId, who.membershipId].some((id) => row.includes(id)) &&
					(!name.startsWith('resonance_') || row.includes(roundId)),
			);
			return Object.fromEntries(
				Object.entries(Object.groupBy(marked, ({ name }) => name)).map(([name, all]) => [name, all?.length]),
			);
		};
		expect(traces(member(0))).toEqual(traces(member(2)));
		expect(traces(member(1))).toEqual(traces(member(7)));
	});
});

/** Topics of a space as the reader sees them. */
async function topicsOf(who: TestPerson, spaceId: string) {
	const [space] = await superuser<{ slug: string }[]>`select slug from forum_spaces where id = ${spaceId}`;
	return (await who.api.forum.space.query({ slug: space?.slug ?? '', cursor: null })).topics;
}

/** Every row of every table, as whoever has the files reads it. */
async function dump(): Promise<{ name: string; row: string }[]> {
	const tables = await superuser<{ schema: string; name: string }[]>`
		select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`;
	const all: { name: string; row: string }[] = [];
	for (const { schema, name } of tables)
		for (const { row } of await superuser<
			{ row: string }[]
		>`select to_jsonb(t)::text as row from ${superuser(schema)}.${superuser(name)} t`)
			all.push({ name, row });
	return all;
}
