/** The forum of the demo world as rows: spaces, topics, posts, and what people have read. */
import { audienceKeys, PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '@gestaltungsraum/domain/audience';
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import {
	actorOf,
	audienceFor,
	castOf,
	type Member,
	members,
	partsOf,
	spaceId,
	steward,
	tenantId,
	topicId,
} from './cast.ts';
import { threadTimes } from './clock.ts';
import { demoId, mulberry32, numberOf } from './seed.ts';
import { publicSpaces, spaces } from './spaces.ts';
import type { DemoSpace, DemoTopic } from './world/types.ts';

/** One row by the names of its columns. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Row = Readonly<Record<string, Json>>;

export interface ForumOptions {
	/** The day on which the world is seen; no moment of it is later. */
	readonly now: Date;
	/** From Markdown to sanitised HTML. */
	readonly render: (markdown: string) => string;
	/** At most so many topics of each space, for tests that need few; all by default. */
	readonly topics?: number;
}

const DRAFT = {
	email: 'maren.kuehn@auental.example',
	space: 'verstaendliche-verwaltung',
	title: 'Mahnungen: freundlich im Ton und trotzdem wirksam?',
	text: 'Bei uns in Auental läuft seit drei Wochen ein kleiner Vergleich. Die ersten Zahlen habe ich am Freitag:\n\n- ',
};

export function spaceRow({ slug, title, purpose, stewards: [first] }: DemoSpace, index: number): Row {
	if (!first) throw new Error(`${slug} has no steward`);
	return {
		id: spaceId(slug),
		tenant_id: tenantId(partsOf(first).slug),
		audience: publicSpaces.includes(slug) ? PUBLIC_AUDIENCE : PLATFORM_AUDIENCE,
		slug,
		title,
		purpose,
		position: index + 1,
	};
}

export function stewardRows({ slug, stewards }: DemoSpace): Row[] {
	return stewards.map(steward).map(({ person, tenant }) => ({
		space_id: spaceId(slug),
		tenant_id: tenantId(tenant.slug),
		person_id: person.id,
		name: person.name,
		org: tenant.name,
	}));
}

export interface ForumRows {
	readonly topics: (Row & { readonly id: string; readonly audience: string; readonly posts: number })[];
	readonly posts: (Row & { readonly created_at: string })[];
	/** Membership, topic and the last number that its person wrote there. */
	readonly wrote: Map<string, number>;
}

const pairOf = (membershipId: string, topic: string) => `${membershipId} ${topic}`;

/** Topics and posts of all spaces. @param more adds others, before posts get their order */
export function forumRows(options: ForumOptions, more: (rows: ForumRows, options: ForumOptions) => void): ForumRows {
	const rows: ForumRows = { topics: [], posts: [], wrote: new Map() };
	for (const space of spaces)
		for (const topic of space.topics.slice(0, options.topics)) addTopic(rows, space.slug, topic, options);
	more(rows, options);
	// seq follows the order of writing, as it does when people write
	rows.posts.sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0));
	return rows;
}

function addTopic(rows: ForumRows, space: string, topic: DemoTopic, { now, render }: ForumOptions) {
	const id = topicId(space, topic.title);
	const cast = castOf(space, topic);
	const { key: audience, scopeName } = audienceFor(topic);
	// somebody who writes twice in a row comes back with news after weeks; closing is one more step
	const patience = cast.slice(1).map((member, index) => (member === cast[index] ? 8 : 1));
	if (topic.closed) patience.push(1);
	const times = threadTimes(now, topic.daysAgo, patience, mulberry32(numberOf('times', id))).map((at) =>
		at.toISOString(),
	);
	const [author] = cast;
	const [createdAt, lastPostAt] = [times[0], times[topic.posts.length - 1]];
	if (!author || !createdAt || !lastPostAt) throw new Error(`"${topic.title}" has no posts`);
	rows.topics.push({
		id,
		tenant_id: tenantId(author.tenant.slug),
		space_id: spaceId(space),
		visibility: topic.visibility,
		audience,
		scope_name: scopeName,
		author_id: author.seat.id,
		author_name: author.person.name,
		author_org: author.tenant.name,
		title: topic.title,
		posts: topic.posts.length,
		kind: topic.kind ?? 'talk',
		accepted: topic.accepted ?? null,
		pinned: topic.pinned ?? false,
		closed_at: topic.closed ? (times.at(-1) ?? null) : null,
		created_at: createdAt,
		last_post_at: lastPostAt,
	});
	topic.posts.forEach(({ by, text }, index) => {
		const member = cast[index] ?? author;
		const number = index + 1;
		rows.wrote.set(pairOf(member.seat.id, id), number);
		rows.posts.push({
			id: demoId('post', id, number),
			tenant_id: tenantId(member.tenant.slug),
			topic_id: id,
			audience,
			number,
			author_id: member.seat.id,
			author_name: member.person.name,
			author_role: partsOf(by).role,
			author_org: member.tenant.name,
			text,
			html: render(text),
			words: searchVector(number === 1 ? topic.title : '', text),
			key: demoId('post key', id, number),
			created_at: times[index] ?? lastPostAt,
		});
	});
}

/** How far people have read: authors at least up to their own words; known people all, a part or nothing of the rest. */
export function readRows({ topics, wrote }: ForumRows): Row[] {
	const rows = new Map<string, Row & { readonly number: number }>();
	for (const member of members) {
		const keys = audienceKeys(actorOf(member));
		for (const { id, audience, posts } of topics) {
			const own = wrote.get(pairOf(member.seat.id, id)) ?? 0;
			const number = Math.max(own, keys.includes(audience) ? readOf(member, id, posts) : 0);
			// one row per person: who sits in two houses reads with one pair of eyes
			const read = pairOf(member.person.id, id);
			if (number <= (rows.get(read)?.number ?? 0)) continue;
			rows.set(read, {
				id: demoId('read', read),
				tenant_id: tenantId(member.seat.tenant),
				person_id: member.person.id,
				topic_id: id,
				number,
			});
		}
	}
	return [...rows.values()];
}

function readOf({ person, seat }: Member, topic: string, posts: number): number {
	if (!person.known || person.seats[0] !== seat) return 0;
	const kind = numberOf('read', seat.id, topic) % 10;
	return kind < 4 ? 0 : kind < 8 ? posts : Math.floor(posts / 2);
}

export function draftRows({ topics }: ForumRows): Row[] {
	const id = topicId(DRAFT.space, DRAFT.title);
	const writer = members.find(({ person }) => person.email === DRAFT.email);
	if (!writer || !topics.some((topic) => topic.id === id)) return [];
	return [
		{
			id: demoId('draft', writer.seat.id, id),
			tenant_id: tenantId(writer.tenant.slug),
			person_id: writer.person.id,
			place_id: id,
			kind: 'reply',
			title: '',
			text: DRAFT.text,
		},
	];
}
