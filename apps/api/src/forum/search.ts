import type { Found, Hit, Hits } from '@gestaltungsraum/domain/forum/search/contract';
import { isGuest } from '@gestaltungsraum/domain/audience';
import { NOTE_SEARCHED_MAX } from '@gestaltungsraum/domain/forum/notes/terms';
import { HITS_PAGE, HITS_RANKED } from '@gestaltungsraum/domain/forum/terms';
import { queryStem, searchQuery, wordsOf } from '@gestaltungsraum/domain/forum/words';
import type * as z from 'zod';
import { type Ctx, one } from '../kernel/context.ts';
import { passageOf, snippet } from './snippet.ts';

/** Characters of a text that a snippet is made of. */
const SNIPPED = 6000;

interface SearchInput {
	readonly query: string;
	readonly spaceId: string | null;
	readonly tenantId: string | null;
	readonly days: 7 | 30 | 365 | null;
	readonly page: number;
}

type Row = Omit<Hit, 'snippet' | 'passage'> & { text: string };

/** Posts, notes and addenda that hold all words, best first among the newest matches. The right to read is inside the query (forum_search). */
export async function search(ctx: Ctx, input: SearchInput): Promise<z.infer<typeof Hits>> {
	const query = input.query.length < 2 ? null : searchQuery(input.query);
	const since = input.days === null ? null : new Date(ctx.now.getTime() - input.days * 86_400_000).toISOString();
	const places = ctx.sql<{ spaces: { id: string; title: string }[]; tenants: { id: string; name: string }[] }[]>`
		select (select coalesce(json_agg(json_build_object('id', id, 'title', title) order by title), '[]') from forum_spaces) as spaces,
			(select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name), '[]') from (select id, name from municipality_tenants order by name limit 500) t) as tenants`.then(
		one,
	);
	if (query === null) return { hits: [], more: false, capped: false, ...(await places) };
	const [rows, filters] = await Promise.all([
		ctx.sql<(Row & { matches: number })[]>`
			select p.topic_id as "topicId", p.number, n.id as "noteId", a.number as addendum, coalesce(t.title, n.title) as title, coalesce(s.title, '') as "spaceTitle",
				coalesce(t.visibility, n.visibility) as visibility, coalesce(p.author_name, a.author_name, n.author_name) as "authorName",
				coalesce(p.author_org, a.author_org, n.author_org) as "authorOrg", to_json(coalesce(p.created_at, a.created_at, n.changed_at)) as "createdAt",
				coalesce(left(p.text, ${SNIPPED}), a.text, left(n.text, ${NOTE_SEARCHED_MAX})) as text, h.matches
			from forum_search(${query}, ${input.spaceId}::uuid, ${input.tenantId}::uuid, ${since}::timestamptz, ${HITS_RANKED}, ${HITS_PAGE + 1}, ${(input.page - 1) * HITS_PAGE}) h
			left join (forum_posts p join forum_topics t on t.id = p.topic_id) on p.id = h.post_id left join forum_notes n on n.id = h.note_id
			left join forum_note_addenda a on a.id = h.addendum_id left join forum_spaces s on s.id = coalesce(t.space_id, n.space_id)
			where (p.id is not null or n.id is not null) and (h.addendum_id is null or a.id is not null) order by h.place`,
		places,
	]);
	const stems = stemsOf(input.query);
	return {
		hits: rows.slice(0, HITS_PAGE).map((row) => {
			// a note may be long: what is shown begins at the line that has it
			const { at, passage } =
				row.noteId === null || row.addendum !== null ? { at: 0, passage: '' } : passageOf(row.text, stems);
			return { ...row, passage, snippet: snippet(row.text.slice(at, at + SNIPPED), stems) };
		}),
		more: rows.length > HITS_PAGE,
		capped: (rows[0]?.matches ?? 0) >= HITS_RANKED,
		...filters,
	};
}

function stemsOf(query: string): string[] {
	return wordsOf(query).map(queryStem);
}

/** Command palette: topics and notes by title, and people of the own tenant; guests find no people. */
export async function find(ctx: Ctx, { query }: { query: string }): Promise<z.infer<typeof Found>> {
	const terms = searchQuery(query)?.replaceAll(':*', ':*A') ?? null;
	const titles = terms
		? ctx.sql<{ id: string; title: string; spaceTitle: string; note: boolean }[]>`
			select coalesce(t.id, n.id) as id, coalesce(t.title, n.title) as title, coalesce(s.title, '') as "spaceTitle", n.id is not null as note
			from forum_search(${terms}, null, null, null, ${100}, ${8}, ${0}) h
			left join (forum_posts p join forum_topics t on t.id = p.topic_id) on p.id = h.post_id left join forum_notes n on n.id = h.note_id
			left join forum_spaces s on s.id = coalesce(t.space_id, n.space_id) where p.id is not null or n.id is not null order by h.place`
		: [];
	const people = isGuest(ctx.actor)
		? []
		: ctx.sql<{ membershipId: string; name: string; unit: string | null }[]>`
			select m.id as "membershipId", m.name, (select u.name from identity_membership_units mu join municipality_units u on u.id = mu.unit_id where mu.membership_id = m.id order by u.name limit 1) as unit
			from identity_memberships m where m.tenant_id = ${ctx.actor.tenantId} and m.active and m.name ilike ${`%${query.replaceAll(/[\\%_]/g, '\\$&')}%`} order by m.name limit 6`;
	const found = await titles;
	return {
		topics: found.filter(({ note }) => !note),
		notes: found.filter(({ note }) => note),
		people: [...(await people)],
	};
}
