import { audienceKeys, isGuest, PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { Email } from '@gestaltungsraum/domain/identity/contract';
import { NOBODY } from '@gestaltungsraum/domain/forum/asking/terms';
import { administrationRoles, guestRoles, roles } from '@gestaltungsraum/domain/identity/terms';
import { TITLE_MAX, TITLE_MIN } from '@gestaltungsraum/domain/forum/terms';
import { UNIT_DEPTH_MAX } from '@gestaltungsraum/domain/municipality/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Sql, type Transaction } from '../src/client.ts';
import { testDatabase } from '../src/testing.ts';
import { actorOf, castOf, members, partsOf, steward, tenantId } from './cast.ts';
import { type Filled, fillDemo, isEmpty } from './fill.ts';
import { multiplyDemo, scaleTopicId } from './multiply.ts';
import { demoAccounts, people } from './people.ts';
import { spaces } from './spaces.ts';
import { associations, type DemoUnit, tenants } from './tenants.ts';

const options = {
	now: new Date('2026-11-23T08:15:00Z'), // a Monday, so that "a few days ago" meets a weekend
	passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA',
	render: (markdown: string) => `<p>${markdown}</p>`,
};

let database: { url: string; drop: () => Promise<void> };
let gate: Sql;
let filled: Filled;
let emptyBefore: boolean;

beforeAll(async () => {
	database = await testDatabase();
	gate = connect(database.url, { role: 'gestaltungsraum_gate', max: 2 });
	emptyBefore = await isEmpty(gate);
	filled = await fillDemo(gate, options);
});

afterAll(async () => {
	await gate.end();
	await database.drop();
});

/** Posts by somebody who does not hold the key of their audience: the domain's `audienceKeys`, said once more in SQL. */
function postsWithoutKey(sql: Sql | Transaction) {
	return sql<{ author_name: string; title: string }[]>`
		with recursive above as (
			select membership_id, unit_id from identity_membership_units
			union
			select a.membership_id, u.parent_id from above a join municipality_units u on u.id = a.unit_id where u.parent_id is not null)
		select p.author_name, t.title from forum_posts p
		join forum_topics t on t.id = p.topic_id
		left join identity_memberships m on m.id = p.author_id and m.tenant_id = p.tenant_id
		left join municipality_tenants o on o.id = m.tenant_id
		where p.author_id <> ${NOBODY} and (m.id is null or not p.author_role = any(m.roles) or p.audience is distinct from t.audience or not (
			p.audience = ${PUBLIC_AUDIENCE}
			or (o.kind = 'administration' and not m.roles <@ ${[...guestRoles]}::text[] and (
				p.audience = ${PLATFORM_AUDIENCE} or p.audience = m.tenant_id
				or p.audience in (select association_id from municipality_association_members where tenant_id = m.tenant_id)
				or p.audience in (select unit_id from above where membership_id = m.id)))))`;
}

/** A fingerprint of every row of the tables that the filler writes. */
async function fingerprints(sql: Sql): Promise<Record<string, string>> {
	const [row] = await sql<{ all: Record<string, string> }[]>`
		select json_object_agg(name, (xpath('/row/c/text()', query_to_xml(
			format('select md5(string_agg(r::text, '','' order by r::text)) as c from %I r', name), false, true, '')))[1]::text) as all
		from unnest(${['municipality_tenants', 'municipality_tenant_areas', 'municipality_units', 'municipality_associations', 'municipality_association_members', 'identity_people', 'identity_memberships', 'identity_membership_units', 'identity_invitations', 'forum_spaces', 'forum_stewards', 'forum_topics', 'forum_posts', 'forum_reads', 'forum_guests', 'forum_drafts', 'forum_links', 'forum_requests', 'forum_reports', 'forum_reactions', 'forum_decisions', 'forum_voices', 'forum_ballots', 'forum_objections', 'notifications_follows', 'notifications_entries']}::text[]) name`;
	return row?.all ?? {};
}

describe('the filled database', () => {
	test('holds the whole world', async () => {
		expect(emptyBefore).toBe(true);
		expect(await isEmpty(gate)).toBe(false);
		const [count] = await gate`select (select count(*)::int from municipality_tenants) as tenants,
			(select count(*)::int from municipality_associations) as associations, (select count(*)::int from identity_people) as people,
			(select count(*)::int from forum_spaces) as spaces, (select count(*)::int from forum_topics) as topics,
			(select count(*)::int from forum_posts) as posts`;
		expect(count).toMatchObject({
			tenants: 14,
			associations: 3,
			spaces: 12,
			topics: filled.topics,
			posts: filled.posts,
		});
		expect(count?.people).toBeGreaterThanOrEqual(290);
		expect(count?.topics).toBeGreaterThanOrEqual(150);
	});

	test('lets nobody write where they may not read', async () => {
		expect(await postsWithoutKey(gate)).toEqual([]);
		// and the check would notice a partner among administrations
		const found = await gate
			.begin(async (tx) => {
				await tx`update forum_posts p set author_id = m.id, tenant_id = m.tenant_id, author_role = 'partner' from identity_memberships m, forum_topics t
					where m.email = 'frieda.lorenz@buergernetz.example' and t.id = p.topic_id and t.visibility = 'platform' and p.number = 2`;
				throw Object.assign(new Error('undone'), { rows: (await postsWithoutKey(tx)).length });
			})
			.catch((error: { rows?: number }) => error.rows);
		expect(found).toBe(92);
	});

	test('has no moment after the day it is seen, and answers come after what they answer', async () => {
		const wrong = await gate`
			select topic_id, number from (
				select topic_id, number, created_at, lag(created_at) over (partition by topic_id order by number) as before from forum_posts) p
			where created_at > ${options.now.toISOString()} or created_at <= before
			union all select id, posts from forum_topics where closed_at > ${options.now.toISOString()} or closed_at <= last_post_at`;
		expect(wrong).toEqual([]);
	});

	test('was written in office hours', async () => {
		const wrong = await gate`
			select created_at from (select created_at, created_at at time zone 'Europe/Berlin' as berlin from forum_posts where author_id <> ${NOBODY}) p
			where extract(isodow from berlin) > 5 or berlin::time not between '07:30' and '17:30'`;
		expect(wrong).toEqual([]);
	});

	test('counts the posts of each topic right, and seq follows the order of writing', async () => {
		const wrong = await gate`
			select t.id from forum_topics t join forum_posts p on p.topic_id = t.id group by t.id
			having t.posts <> count(*) or t.posts <> max(p.number) or t.last_post_at <> max(p.created_at) or t.created_at <> min(p.created_at)`;
		expect(wrong).toEqual([]);
		const disorder = await gate`
			select seq from (select seq, created_at, lag(created_at) over (order by seq) as before from forum_posts) p where created_at < before`;
		expect(disorder).toEqual([]);
	});

	test('finds a topic by a word of its title and by the end of a long word', async () => {
		const found = await gate`
			select t.title from forum_posts p join forum_topics t on t.id = p.topic_id where words @@ to_tsquery('simple', 'bescheid:* & sprach:*') and number = 1`;
		expect(found.map((row) => row.title as string)).toContain(
			'Bescheide in einfacher Sprache: was hat bei Ihnen funktioniert?',
		);
	});

	test('shows Maren Kühn something read, something begun, something new and a draft', async () => {
		const [maren] = await gate`
			select count(*) filter (where r.number = t.posts)::int as read, count(*) filter (where r.number < t.posts)::int as begun,
				count(*) filter (where r.number is null)::int as fresh,
				(select count(*)::int from forum_drafts d where d.person_id = i.id) as drafts
			from identity_people i cross join forum_topics t left join forum_reads r on r.topic_id = t.id and r.person_id = i.id
			where i.email = 'maren.kuehn@auental.example' and t.audience = ${PLATFORM_AUDIENCE} group by i.id`;
		expect(maren?.drafts).toBe(1);
		for (const some of ['read', 'begun', 'fresh']) expect(maren?.[some], some).toBeGreaterThan(3);
	});

	test('has a partner invited to one topic until the end of next year, and invitations open and expired', async () => {
		expect(
			await gate`select o.slug, t.visibility, g.until from forum_guests g join forum_topics t on t.id = g.topic_id join municipality_tenants o on o.id = g.tenant_id where g.until > ${options.now.toISOString()}`,
		).toMatchObject([{ slug: 'hochschule-nordtal', visibility: 'platform', until: '2027-12-31T22:59:00+00:00' }]);
		const invitations = await gate<{ open: boolean; member: boolean }[]>`
			select i.expires_at > ${options.now.toISOString()} as open, exists (select from identity_people p where p.email = i.email) as member
			from identity_invitations i join municipality_tenants o on o.id = i.tenant_id where o.slug = 'auental' order by 1`;
		expect(invitations.map((row) => row.open)).toEqual([false, true, true]);
		expect(invitations.some((row) => row.member)).toBe(false);
	});

	test('has reports of six municipalities, an accepted answer, reactions, one open and one closed decision, an ended access and a link', async () => {
		const [has] = await gate`
			select (select count(distinct tenant_id)::int from forum_reports) as reports, (select count(*)::int from forum_topics where accepted is not null) as accepted,
				(select count(*) > 50 from forum_reactions) as reactions, (select count(*)::int from forum_decisions where closed_at is null) as open,
				(select count(*)::int from forum_decisions where outcome is not null) as closed, (select count(*)::int from forum_links) as links,
				(select count(*)::int from forum_guests where until < ${options.now.toISOString()}) as ended`;
		expect(has).toEqual({ reports: 6, accepted: 1, reactions: true, open: 1, closed: 1, links: 1, ended: 1 });
		const foreign = await gate`
			select x.name from (select person_id, topic_id, name from forum_reactions union all select voter_id, topic_id, name from forum_ballots) x
			join forum_topics t on t.id = x.topic_id left join identity_memberships m on m.person_id = x.person_id
			where m.id is not null and t.audience = m.tenant_id and not exists (select from identity_memberships o where o.person_id = x.person_id and o.tenant_id = t.audience)`;
		expect(foreign).toEqual([]);
	});

	test('is the same to the last character when filled again from the same day', async () => {
		const other = await testDatabase();
		const sql = connect(other.url, { role: 'gestaltungsraum_gate', max: 1 });
		await fillDemo(sql, options);
		const [first, second] = [await fingerprints(gate), await fingerprints(sql)];
		await sql.end();
		await other.drop();
		expect(Object.keys(first)).toHaveLength(26);
		expect(second).toEqual(first);
	});

	test('tells people only of what they may read, for several reasons, some of it read and some put off', async () => {
		const entries = await gate<
			{ person: string; kind: string; audience: string; topic: string; read: boolean; off: boolean }[]
		>`
			select e.person_id::text || e.tenant_id as person, e.kind, t.audience, t.id as topic, e.read_on is not null as read, e.snoozed_until is not null as off
			from notifications_entries e join forum_topics t on t.id = e.topic_id`;
		const invited = new Set((await gate`select topic_id from forum_guests`).map((row) => row['topic_id'] as string));
		const keys = new Map(
			members.map((member) => [member.person.id + tenantId(member.tenant.slug), audienceKeys(actorOf(member))]),
		);
		for (const { person, audience, topic, kind } of entries)
			expect(keys.get(person)?.includes(audience) || (kind === 'invited' && invited.has(topic))).toBe(true);
		expect(new Set(entries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
		expect(entries.filter(({ read }) => read).length).toBeGreaterThan(5);
		expect(entries.filter(({ off }) => off).length).toBeGreaterThan(2);
	});

	test('is filled wholly or not at all', async () => {
		await expect(fillDemo(gate, options)).rejects.toThrow();
		const [row] = await gate`select count(*)::int as people from identity_people`;
		expect(row?.people).toBe(people.length);
	});
});

describe('the multiplied database', () => {
	test('has topics of known size, and still lets nobody write where they may not read', async () => {
		const other = await testDatabase();
		const small = connect(other.url, { role: 'gestaltungsraum_gate', max: 1 });
		const owner = connect(other.url, { role: null, max: 1, timeouts: false });
		await expect(multiplyDemo(owner, 300)).rejects.toThrow(/noch keine Demowelt/);
		await fillDemo(small, options);
		const [{ last } = { last: '' }] = await small<
			{ last: string }[]
		>`select max(last_post_at) as last from forum_topics`;
		const done = await multiplyDemo(owner, 300);
		expect(done.posts).toBeGreaterThan(1200);
		expect(
			await small`select posts, (select count(*)::int from forum_posts where topic_id = t.id) as there from forum_topics t
				where id = any(${[scaleTopicId(1), scaleTopicId(2)]}) order by posts`,
		).toEqual([
			{ posts: 20, there: 20 },
			{ posts: 200, there: 200 },
		]);
		const [total] = await small`select (select count(*)::int from forum_topics) as topics, count(*)::int as posts,
			count(distinct seq)::int as places, max(created_at) as last, (select count(*)::int from pg_indexes where indexname = 'forum_posts_words') as gin
			from forum_posts`;
		const posts = filled.posts + done.posts;
		expect(total).toEqual({ topics: filled.topics + 300, posts, places: posts, last, gin: 1 });
		expect(await postsWithoutKey(small)).toEqual([]);
		await expect(multiplyDemo(owner, 300)).rejects.toThrow(/schon vergrößert/);
		await Promise.all([small.end(), owner.end()]);
		await other.drop();
	});
});

describe('the people', () => {
	test('offer an account for each role in at least two organisations', () => {
		for (const role of roles) {
			const houses = new Set(demoAccounts.filter((account) => account.role === role).map((account) => account.tenant));
			expect(houses.size, role).toBeGreaterThanOrEqual(2);
		}
		for (const account of demoAccounts)
			expect(
				members.some(
					({ person, seat, tenant }) =>
						person.email === account.email && tenant.name === account.tenant && seat.roles.includes(account.role),
				),
				account.email,
			).toBe(true);
	});

	test('fill every role of every administration', () => {
		for (const tenant of tenants.filter((entry) => entry.partnerKind === null))
			for (const role of administrationRoles)
				expect(
					members.some(({ seat }) => seat.tenant === tenant.slug && seat.roles.includes(role)),
					`${tenant.slug} ${role}`,
				).toBe(true);
		for (const slug of ['auental', 'hohenried', 'steinwerder'])
			for (const { seat, person } of members.filter((member) => member.seat.tenant === slug))
				if (person.name !== 'Maren Kühn') expect(seat.roles, person.name).toHaveLength(1);
	});

	test('have one address each, in ASCII, that the platform accepts', () => {
		expect(new Set(people.map((person) => person.email)).size).toBe(people.length);
		for (const { email, seats } of people) {
			expect(Email.parse(email)).toBe(email);
			expect(email).toMatch(/^[a-z-]+\.[a-z-]+@[a-z-]+\.example$/);
			expect(email.endsWith(`@${seats[0]?.tenant}.example`)).toBe(true);
		}
		expect(people.filter((person) => person.seats.length === 2)).toHaveLength(10);
	});
});

describe('the texts', () => {
	const topics = spaces.flatMap((space) => space.topics.map((topic) => ({ space, topic })));

	test('have voices that may read what they answer, and guests only answer', () => {
		for (const { space, topic } of topics) {
			const cast = castOf(space.slug, topic);
			const houses = [...new Set(cast.map((member) => member.seat.tenant))];
			const guests = cast.filter((member) => isGuest(actorOf(member)));
			const association = associations.find((entry) => entry.slug === topic.association);
			if (topic.visibility === 'team' || topic.visibility === 'municipality')
				expect(houses, topic.title).toHaveLength(1);
			if (association) expect(association.members, topic.title).toEqual(expect.arrayContaining(houses));
			if (topic.visibility !== 'public') expect(guests, topic.title).toEqual([]);
			expect(guests, topic.title).not.toContain(cast[0]); // the rule whyNotStart
			for (const [index, post] of topic.posts.entries())
				expect(cast[index]?.seat.tenant, topic.title).toBe(partsOf(post.by).slug);
		}
	});

	test('name an association or a unit where the visibility needs one, and titles fit', () => {
		for (const { topic } of topics) {
			expect(topic.association !== undefined, topic.title).toBe(topic.visibility === 'association');
			expect(topic.unit !== undefined, topic.title).toBe(topic.visibility === 'team');
			expect(topic.title.length).toBeGreaterThanOrEqual(TITLE_MIN);
			expect(topic.title.length).toBeLessThanOrEqual(TITLE_MAX);
		}
	});

	test('every space has stewards of two administrations, and no title comes twice in it', () => {
		for (const space of spaces) {
			expect(new Set(space.stewards.map((voice) => steward(voice).seat.tenant)).size, space.slug).toBe(2);
			expect(new Set(space.topics.map((topic) => topic.title)).size).toBe(space.topics.length);
		}
	});
});

describe('the tenants', () => {
	const depth = (units: readonly DemoUnit[]): number =>
		units.length === 0 ? 0 : 1 + Math.max(...units.map((unit) => depth(unit.units)));
	const names = (units: readonly DemoUnit[]): string[] => units.flatMap((unit) => [unit.name, ...names(unit.units)]);

	test('have units with names of their own and municipalities that add up', () => {
		for (const { slug, units, areas, inhabitants, partnerKind } of tenants) {
			expect(new Set(names(units)).size, slug).toBe(names(units).length);
			expect(depth(units)).toBeLessThanOrEqual(UNIT_DEPTH_MAX);
			if (partnerKind !== null) continue;
			expect(names(units).length, slug).toBeGreaterThanOrEqual(3);
			expect(areas.reduce((sum, area) => sum + area.inhabitants, 0)).toBe(inhabitants);
			for (const area of areas) expect(area.key).toMatch(/^99\d{10}$/);
		}
		const keys = tenants.flatMap((tenant) => tenant.areas.map((area) => area.key));
		expect(new Set(keys).size).toBe(keys.length);
	});
});
