/**
 * Many more topics from those of the demo world, made by the database itself: texts, HTML and search words are copied, never
 * computed again. An answer is taken from the same space and audience as its topic, so that nobody speaks where they may not read.
 */
import { createHash } from 'node:crypto';
import type { Sql } from '../src/client.ts';

/** Topics of one transaction; bounds the space that a failed one leaves behind. */
const CHUNK = 10_000;
/** Posts of a topic, one of these by chance: 5 on average. */
const POSTS = [1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 11];
const GIN = 'forum_posts_words';

/** Id of the n-th topic, from 1; {@link scaleTopicId}(1) has exactly 20 posts, (2) exactly 200. */
export function scaleTopicId(n: number): string {
	const hex = createHash('md5').update(`scale topic ${n}`).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The same in SQL, for `name` an expression of type text. */
const idOf = (name: string) => `overlay(overlay(md5(${name}) placing '4' from 13) placing '8' from 17)::uuid`;
/** A number of 32 bits made from a text; the same on every machine and version. */
const numberOf = (name: string) => `('x' || left(md5(${name}), 8))::bit(32)::bigint`;

export interface Multiplied {
	readonly topics: number;
	readonly posts: number;
	/** Milliseconds by step, in the order of the steps. */
	readonly steps: readonly (readonly [step: string, ms: number])[];
}

/**
 * Adds `topics` topics of about 5 posts each.
 * @param sql one connection (max: 1) without timeouts, as owner or superuser
 * @throws a sentence for the operator when there is no demo world, or when it was multiplied before
 */
export async function multiplyDemo(sql: Sql, topics: number): Promise<Multiplied> {
	const steps: [string, number][] = [];
	const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
		const since = performance.now();
		const result = await work();
		steps.push([step, performance.now() - since]);
		return result;
	};
	const [owner] = await sql<{ owns: boolean }[]>`
		select pg_has_role(current_user, relowner, 'usage') as owns from pg_class where oid = 'forum_posts'::regclass`;
	const owns = owner?.owns ?? false;
	// row security is forced, so that the owner of the tables cannot write into them either
	await sql`set role gestaltungsraum_gate`;
	const posts = await timed('templates and plan', () => prepare(sql, topics));
	await sql`reset role`;
	// places in the order of writing, reserved at once
	const [reserved] = await sql<{ seq: string }[]>`
		select setval(pg_get_serial_sequence('forum_posts', 'seq'), (select last_value + ${posts} from forum_posts_seq_seq)) as seq`;
	const before = Number(reserved?.seq ?? posts) - posts;
	if (owns) await sql.unsafe(`drop index if exists ${GIN}`);
	try {
		await sql`set role gestaltungsraum_gate`;
		await timed('topics', () => insertTopics(sql));
		await timed('posts', async () => {
			for (let from = 1; from <= topics; from += CHUNK) await insertPosts(sql, from, from + CHUNK - 1, before);
		});
	} finally {
		await sql`reset role`;
		if (owns)
			await timed('search index', async () => {
				await sql`set maintenance_work_mem = '512MB'`;
				await sql.unsafe(`create index if not exists ${GIN} on forum_posts using gin (words)`);
			});
	}
	await timed('analyze', async () => {
		await sql`vacuum (analyze) forum_topics`;
		await sql`vacuum (analyze) forum_posts`;
	});
	return { topics, posts, steps };
}

/** Temporary tables: texts to copy, and which topic gets which of them when. Returns the number of posts to come. */
async function prepare(sql: Sql, topics: number): Promise<number> {
	const [state] = await sql<{ empty: boolean; done: boolean }[]>`
		select not exists (select from forum_topics) as empty, exists (select from forum_topics where id = ${scaleTopicId(1)}) as done`;
	if (state?.empty)
		throw new Error(
			'Hier ist noch keine Demowelt: Bitte starten Sie Gestaltungsraum einmal mit dieser Datenbank. / There is no demo world yet: please start Gestaltungsraum once with this database.',
		);
	if (state?.done)
		throw new Error(
			'Diese Datenbank ist schon vergrößert. Bitte nehmen Sie eine neue. / This database has been scaled already. Please take a new one.',
		);
	await sql.unsafe(`
		create temp table scale_posts on commit preserve rows as
		select row_number() over (order by p.number = 1, t.space_id, p.audience, p.topic_id, p.number)::int as i, t.space_id, p.*
		from forum_posts p join forum_topics t on t.id = p.topic_id where p.deleted_at is null`);
	await sql.unsafe(`
		create temp table scale_topics as
		with pools as (
			select space_id, audience, min(i) as pool_from, count(*)::int as pool_size from scale_posts where number > 1 group by 1, 2)
		select row_number() over (order by t.visibility <> 'platform', t.id) - 1 as i, count(*) over () as of, t.*,
			first.i as first_i, pools.pool_from, pools.pool_size
		from forum_topics t join scale_posts first on first.topic_id = t.id and first.number = 1
		join pools on pools.space_id = t.space_id and pools.audience = t.audience`);
	// over four years, the newest as old as the demo world; the answers of a topic within 20 days
	await sql.unsafe(`
		create temp table scale_plan as
		select n, chance, ${idOf(`'scale topic ' || n`)} as id, case when n <= 2 then 0 else chance % (select min(of) from scale_topics) end as template,
			posts, least(3600 + chance % 200000, 20 * 86400 / posts) * interval '1 second' as pause,
			(select max(last_post_at) from forum_topics) - interval '20 days' - interval '1440 days' * (1 - n / ${topics}::float8) as created_at
		from (
			select n, chance, case n when 1 then 20 when 2 then 200 else ('{${POSTS.join()}}'::int[])[1 + chance / 1000 % ${POSTS.length}] end as posts
			from generate_series(1, ${topics}) n, lateral (select ${numberOf(`'scale chance ' || n`)} as chance) c) planned`);
	await sql`create index on scale_plan (n)`;
	await sql`analyze scale_posts, scale_topics, scale_plan`;
	const [row] = await sql<{ posts: string }[]>`select sum(posts) as posts from scale_plan`;
	return Number(row?.posts);
}

/** The number behind the title is a word of its own, so that a search for it finds this topic alone. */
async function insertTopics(sql: Sql) {
	await sql`
		insert into forum_topics (id, tenant_id, space_id, visibility, audience, scope_name, author_id, author_name, author_org,
			title, posts, pinned, closed_at, created_at, last_post_at)
		select p.id, t.tenant_id, t.space_id, t.visibility, t.audience, t.scope_name, t.author_id, t.author_name, t.author_org,
			left(t.title, 150) || ' (' || p.n || ')', p.posts, false, null, p.created_at, p.created_at + (p.posts - 1) * p.pause
		from scale_plan p join scale_topics t on t.i = p.template order by p.n`;
}

/** @param before place in the order of writing after which the new posts begin */
async function insertPosts(sql: Sql, from: number, to: number, before: number) {
	await sql.unsafe(`
		insert into forum_posts (id, seq, tenant_id, topic_id, audience, number, author_id, author_name, author_role, author_org,
			text, html, words, key, created_at)
		select ${idOf(`'scale post ' || w.n || ' ' || w.number`)}, ${before} + w.earlier + w.place, s.tenant_id, w.id, s.audience, w.number,
			s.author_id, s.author_name, s.author_role, s.author_org, s.text, s.html,
			case w.number when 1 then s.words || setweight(to_tsvector('simple', w.n::text), 'A') else s.words end,
			${idOf(`'scale key ' || w.n || ' ' || w.number`)}, w.created_at
		from (
			select p.n, p.id, number, p.created_at + (number - 1) * p.pause as created_at,
				case number when 1 then t.first_i else t.pool_from + (p.chance + number) % t.pool_size end as source,
				row_number() over (order by p.created_at + (number - 1) * p.pause, p.n, number) as place,
				(select coalesce(sum(posts), 0) from scale_plan where n < ${from}) as earlier
			from scale_plan p join scale_topics t on t.i = p.template, generate_series(1, p.posts) number
			where p.n between ${from} and ${to}) w
		join scale_posts s on s.i = w.source`);
}
