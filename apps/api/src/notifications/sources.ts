/** What has happened, and whom it concerns: one source for each happening. All of it is read at the gate. */
import type { Transaction } from '@gestaltungsraum/db/client';
import type { RegistrationState } from '@gestaltungsraum/domain/forum/workshops/terms';
import { levelOf } from '@gestaltungsraum/domain/notifications/rules';
import { participantsPath } from '../forum/workshops/tell.ts';
import { concernedBy, followers, lastOf } from './followers.ts';
import { fixed, type News } from './news.ts';
import { ofNoted, ofNotedGroup, ofRemark } from './note-sources.ts';
import { type Happening, registrationKey } from './tell.ts';

type Source = (sql: Transaction, id: string) => Promise<News | null>;

/** null: it is gone meanwhile, and nobody is told. */
export const sources: Readonly<Record<Happening, Source>> = {
	post: ofPost,
	accepted: ofAccepted,
	decision: ofDecision,
	objection: ofObjection,
	access: ofAccess,
	invited: ofInvited,
	remark: ofRemark,
	noted: ofNoted,
	noted_group: ofNotedGroup,
	registration: ofRegistration,
	substitute: ofSubstitute,
};

/** A post: mentions, answers, and new topics. */
async function ofPost(sql: Transaction, id: string): Promise<News | null> {
	const [post] = await sql<
		{
			topicId: string;
			spaceId: string;
			audience: string;
			number: number;
			text: string;
			authorId: string;
			tenantId: string;
			byName: string;
			byOrg: string;
			day: string;
		}[]
	>`
		select p.topic_id as "topicId", t.space_id as "spaceId", t.audience, p.number, p.text, p.author_id as "authorId", p.tenant_id as "tenantId",
			p.author_name as "byName", p.author_org as "byOrg", (p.created_at at time zone 'Europe/Berlin')::date::text as day
		from forum_posts p join forum_topics t on t.id = p.topic_id where p.id = ${id} and p.deleted_at is null`;
	if (!post) return null;
	const { topicId } = post;
	return {
		...post,
		place: null,
		byId: post.authorId,
		// answers of one topic are one entry, which grows
		key: ({ kind }) => (kind === 'answer' ? `answers:${topicId}` : `post:${id}`),
		concerned: await concernedBy(sql, post),
	};
}

/** `id` is TOPIC:NUMBER. */
async function ofAccepted(sql: Transaction, id: string): Promise<News | null> {
	const [topicId = '', number = ''] = id.split(':');
	const [post] = await sql<{ audience: string; authorId: string; number: number; day: string }[]>`
		select t.audience, p.author_id as "authorId", p.number, (now() at time zone 'Europe/Berlin')::date::text as day
		from forum_topics t join forum_posts p on p.topic_id = t.id and p.number = t.accepted
		where t.id = ${topicId} and t.accepted = ${Number(number)} and p.deleted_at is null and p.author_id <> t.author_id`;
	if (!post) return null;
	return {
		...post,
		topicId,
		place: null,
		byId: null,
		byName: '',
		byOrg: '',
		key: () => `accepted:${id}`,
		concerned: fixed([{ membershipId: post.authorId, kind: 'accepted', mail: true }]),
	};
}

async function ofDecision(sql: Transaction, id: string): Promise<News | null> {
	const [decision] = await sql<
		{
			topicId: string;
			spaceId: string;
			audience: string;
			byName: string;
			byOrg: string;
			byId: string | null;
			day: string;
		}[]
	>`
		select t.id as "topicId", t.space_id as "spaceId", t.audience, d.by_name as "byName", d.by_org as "byOrg",
			(select m.id from identity_memberships m where m.person_id = d.person_id and m.tenant_id = d.tenant_id) as "byId",
			(d.created_at at time zone 'Europe/Berlin')::date::text as day
		from forum_decisions d join forum_topics t on t.id = d.topic_id where d.id = ${id} and d.closed_at is null`;
	if (!decision) return null;
	return {
		...decision,
		place: null,
		number: null,
		key: () => `decision:${id}`,
		concerned: async (step, after, size) => {
			const list = await followers(step, decision, {}, after, size);
			return {
				last: lastOf(list, size),
				list: list.flatMap(({ membershipId, ...following }) => {
					const level = levelOf(following);
					return level === 'watch' || level === 'track'
						? [{ membershipId, kind: 'decision' as const, mail: level === 'watch' }]
						: [];
				}),
			};
		},
	};
}

async function ofObjection(sql: Transaction, id: string): Promise<News | null> {
	const [row] = await sql<
		{
			topicId: string;
			audience: string;
			byName: string;
			byOrg: string;
			toId: string | null;
			byId: string | null;
			day: string;
		}[]
	>`
		select j.topic_id as "topicId", j.audience, j.name as "byName", j.org as "byOrg",
			(select m.id from identity_memberships m where m.person_id = d.person_id and m.tenant_id = d.tenant_id) as "toId",
			(select m.id from identity_memberships m where m.person_id = j.person_id and m.tenant_id = j.tenant_id) as "byId",
			(now() at time zone 'Europe/Berlin')::date::text as day
		from forum_objections j join forum_decisions d on d.id = j.decision_id where j.id = ${id} and d.closed_at is null`;
	if (!row?.toId) return null;
	return {
		...row,
		place: null,
		number: null,
		key: () => `objection:${id}`,
		concerned: fixed([{ membershipId: row.toId, kind: 'objection', mail: true }]),
	};
}

/** Somebody asks to be let in: the topic's author and the stewards of its space decide. */
async function ofAccess(sql: Transaction, id: string): Promise<News | null> {
	const [row] = await sql<
		{ topicId: string; audience: string; byName: string; byOrg: string; hosts: string[]; day: string }[]
	>`
		select t.id as "topicId", t.audience, q.name as "byName", q.org as "byOrg", q.asked_on::text as day,
			array(select t.author_id union select m.id from forum_stewards w join identity_memberships m on m.person_id = w.person_id and m.tenant_id = w.tenant_id
				where w.space_id = t.space_id) as hosts
		from forum_requests q join forum_topics t on t.id = q.topic_id where q.id = ${id} and not q.declined`;
	if (!row) return null;
	return {
		...row,
		place: null,
		number: null,
		byId: null,
		key: () => `access:${id}`,
		concerned: fixed(row.hosts.map((membershipId) => ({ membershipId, kind: 'access' as const, mail: true }))),
	};
}

/** A row of forum_guests: one person, or all people of an organisation. */
async function ofInvited(sql: Transaction, id: string): Promise<News | null> {
	const [guest] = await sql<
		{ topicId: string; tenantId: string; membershipId: string | null; audience: string; byName: string; day: string }[]
	>`
		select g.topic_id as "topicId", g.tenant_id as "tenantId", g.membership_id as "membershipId", t.audience, g.by_name as "byName",
			(now() at time zone 'Europe/Berlin')::date::text as day
		from forum_guests g join forum_topics t on t.id = g.topic_id where g.id = ${id} and g.until > now() and g.link_id is null`;
	if (!guest) return null;
	return {
		...guest,
		place: null,
		number: null,
		byId: null,
		byOrg: '',
		key: () => `invited:${guest.topicId}`,
		concerned: async (step, after, size) => {
			const rows = await step<{ id: string }[]>`
				select id from identity_memberships where tenant_id = ${guest.tenantId} and id = coalesce(${guest.membershipId}::uuid, id) and id > ${after}::uuid and active
				order by id limit ${size}`;
			return {
				last: rows.length < size ? null : (rows.at(-1)?.id ?? null),
				list: rows.map((row) => ({ membershipId: row.id, kind: 'invited' as const, mail: true })),
			};
		},
	};
}

interface Registered {
	readonly workshopId: string;
	readonly topicId: string;
	readonly audience: string;
	readonly byId: string;
	readonly byName: string;
	readonly byOrg: string;
	readonly turn: string;
	readonly hosts: readonly string[];
	readonly day: string;
}

/** A registration that is still so, with the hosts of its workshop. */
async function registered(sql: Transaction, id: string, state: RegistrationState): Promise<Registered | null> {
	const [row] = await sql<Registered[]>`
		select w.id as "workshopId", w.topic_id as "topicId", w.audience, r.membership_id as "byId", r.name as "byName", r.org as "byOrg", r.turn::text as turn,
			array(select h.membership_id from forum_workshop_hosts h where h.workshop_id = w.id) as hosts, (now() at time zone 'Europe/Berlin')::date::text as day
		from forum_workshop_registrations r join forum_workshops w on w.id = r.workshop_id
		where r.id = ${id} and r.state = ${state} and w.state in ('announced', 'running')`;
	return row ?? null;
}

/** Somebody waits until a host of the workshop says yes or no. */
async function ofRegistration(sql: Transaction, id: string): Promise<News | null> {
	const row = await registered(sql, id, 'pending');
	if (!row) return null;
	return {
		...row,
		place: { path: participantsPath(row.workshopId) },
		number: null,
		key: () => registrationKey(id, row.turn),
		concerned: fixed(row.hosts.map((membershipId) => ({ membershipId, kind: 'workshop' as const, mail: true }))),
	};
}

/** Somebody comes in the place of another; `id` is REGISTRATION:MEMBERSHIP, of the substitute and of who is replaced. */
async function ofSubstitute(sql: Transaction, id: string): Promise<News | null> {
	const [registrationId = '', replacedId = ''] = id.split(':');
	const row = await registered(sql, registrationId, 'confirmed');
	if (!row) return null;
	const hosts = row.hosts.filter((host) => host !== replacedId);
	return {
		...row,
		place: { path: participantsPath(row.workshopId) },
		number: null,
		key: () => `substitute:${registrationId}:${row.turn}`,
		concerned: fixed(hosts.map((membershipId) => ({ membershipId, kind: 'substitute' as const, mail: true }))),
	};
}
