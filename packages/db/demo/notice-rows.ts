/** What the people of the demo world were told: answers, topics of the spaces they follow, votes, requests; new, read and put off. */
import { audienceKeys } from '@gestaltungsraum/domain/audience';
import { KEPT_DAYS } from '@gestaltungsraum/domain/notifications/terms';
import { actorOf, type Member, members, tenantId } from './cast.ts';
import type { ExchangeRows } from './exchange-rows.ts';
import type { ForumRows, Row } from './forum-rows.ts';
import { demoId, numberOf } from './seed.ts';

const DAY_MS = 86_400_000;
const TOPICS_TOLD = 4;
const LIVELY = 12;

export interface NoticeRows {
	readonly follows: Row[];
	readonly entries: Row[];
}

/** Of everybody whom visitors can sign in as, for each of their administrations. */
export function noticeRows(all: ForumRows, exchange: ExchangeRows, now: Date): NoticeRows {
	const began = ({ topics }: ForumRows) =>
		topics.toSorted((a, b) => (String(a['created_at']) < String(b['created_at']) ? 1 : -1));
	const forum = { ...all, topics: began(all) };
	const rows: NoticeRows = { follows: [], entries: [] };
	const oldest = iso(now.getTime() - (KEPT_DAYS - 1) * DAY_MS);
	for (const member of members) {
		if (!member.person.known) continue;
		rows.follows.push(...followRows(member, forum));
		const told = [...ofPosts(member, forum), ...ofOthers(member, forum, exchange, now)];
		rows.entries.push(...told.filter(({ day }) => day >= oldest).map((entry) => marked(entry, member, now)));
	}
	rows.entries.sort((a, b) => (String(a['day']) < String(b['day']) ? -1 : 1));
	return rows;
}

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const home = ({ person, tenant }: Member) => ({ tenant_id: tenantId(tenant.slug), person_id: person.id });

/** One space watched, where something was begun of late; one tracked, one topic muted. */
function followRows(member: Member, { topics }: ForumRows): Row[] {
	const [watched, tracked] = spacesOf(member, topics);
	const keys = audienceKeys(actorOf(member));
	const loud = topics.find(
		({ id, audience }) => keys.includes(audience) && numberOf('muted', member.seat.id, id) % 40 === 0,
	);
	return [
		...(watched ? [['space', watched, 'watch']] : []),
		...(tracked ? [['space', tracked, 'track']] : []),
		...(loud ? [['topic', loud.id, 'mute']] : []),
	].map(([place = '', id = '', level = '']) => ({
		...home(member),
		id: demoId('follow', member.seat.id, id),
		place,
		place_id: id,
		level,
	}));
}

function spacesOf({ seat }: Member, topics: ForumRows['topics']): string[] {
	// of the newest topics, whose spaces come first
	const lively = [...new Set(topics.slice(0, LIVELY).map((topic) => String(topic['space_id'])))];
	return lively.toSorted((a, b) => numberOf('space', seat.id, a) - numberOf('space', seat.id, b)).slice(0, 2);
}

interface Entry {
	readonly kind: string;
	readonly key: string;
	readonly topic_id: string;
	readonly number: number | null;
	readonly last_number: number | null;
	readonly by_name: string;
	readonly by_org: string;
	readonly day: string;
}

/** Answers after the own words, accepted answers, and new topics of the watched space. */
function ofPosts(member: Member, { topics, posts, wrote }: ForumRows): Entry[] {
	const keys = audienceKeys(actorOf(member));
	const [watched] = spacesOf(member, topics);
	const entries: Entry[] = [];
	for (const topic of topics) {
		if (!keys.includes(topic.audience)) continue;
		const of = posts.filter((post) => post['topic_id'] === topic.id);
		const own = wrote.get(`${member.seat.id} ${topic.id}`);
		const after = of.findLast((post) => Number(post['number']) > (own ?? Infinity));
		const entry = (kind: string, key: string, post: Row, number: number) => ({
			kind,
			key,
			topic_id: topic.id,
			number,
			last_number: Number(post['number']),
			by_name: String(post['author_name']),
			by_org: String(post['author_org']),
			day: String(post['created_at']).slice(0, 10),
		});
		if (own && after) entries.push(entry('answer', `answers:${topic.id}`, after, own + 1));
		const accepted = of.find((post) => post['number'] === topic['accepted']);
		if (accepted && accepted['author_id'] === member.seat.id && topic['author_id'] !== member.seat.id)
			entries.push({
				...entry(
					'accepted',
					`accepted:${topic.id}:${String(accepted['number'])}`,
					accepted,
					Number(accepted['number']),
				),
				by_name: '',
				by_org: '',
			});
		const first = of.find((post) => post['number'] === 1);
		const told = entries.filter(({ kind }) => kind === 'topic').length;
		if (first && topic['space_id'] === watched && topic['author_id'] !== member.seat.id && told < TOPICS_TOLD)
			entries.push(entry('topic', `post:${String(first['id'])}`, first, 1));
	}
	return entries;
}

/** Votes that run where somebody has written, who asks to be let in, and to what an organisation is invited. */
function ofOthers(member: Member, { topics, wrote }: ForumRows, exchange: ExchangeRows, now: Date): Entry[] {
	const none = { number: null, last_number: null, by_org: '' };
	const decisions = exchange.decisions
		.filter((decision) => decision['closed_at'] === null && decision['person_id'] !== member.person.id)
		.filter((decision) => wrote.has(`${member.seat.id} ${String(decision['topic_id'])}`))
		.map((decision) => ({
			...none,
			kind: 'decision',
			key: `decision:${String(decision['id'])}`,
			topic_id: String(decision['topic_id']),
			by_name: String(decision['by_name']),
			by_org: String(decision['by_org']),
			day: String(decision['created_at']).slice(0, 10),
		}));
	const requests = exchange.requests
		.filter((request) =>
			topics.some((topic) => topic.id === request['topic_id'] && topic['author_id'] === member.seat.id),
		)
		.map((request) => ({
			...none,
			kind: 'access',
			key: `access:${String(request['id'])}`,
			topic_id: String(request['topic_id']),
			by_name: String(request['name']),
			by_org: String(request['org']),
			day: String(request['asked_on']),
		}));
	const invitations = exchange.guests
		.filter((guest) => guest['tenant_id'] === tenantId(member.tenant.slug) && guest['membership_id'] === null)
		.map((guest) => ({
			...none,
			kind: 'invited',
			key: `invited:${String(guest['topic_id'])}`,
			topic_id: String(guest['topic_id']),
			by_name: String(guest['by_name']),
			day: iso(now.getTime() - 6 * DAY_MS),
		}));
	return [...decisions, ...requests, ...invitations];
}

/** Every fourth was marked by hand, every sixth put off until next week. */
function marked(entry: Entry, member: Member, now: Date): Row {
	const chance = numberOf('notice', member.seat.id, entry.key);
	const read = chance % 4 === 0;
	return {
		...home(member),
		...entry,
		id: demoId('notice', member.seat.id, entry.key),
		read_on: read ? entry.day : null,
		snoozed_until: !read && chance % 6 === 1 ? iso(now.getTime() + 7 * DAY_MS) : null,
	};
}
