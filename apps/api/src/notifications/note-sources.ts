/** What happens at notes, and whom it concerns: as in sources.ts. */
import type { Transaction } from '@gestaltungsraum/db/client';
import { notedGroup, ofGroup } from './mentions/note-groups.ts';
import { fixed, type News } from './news.ts';

/** A remark beside a note: whoever made the note. */
export async function ofRemark(sql: Transaction, id: string): Promise<News | null> {
	const [row] = await sql<
		{
			noteId: string;
			audience: string;
			title: string;
			toId: string;
			byId: string;
			byName: string;
			byOrg: string;
			day: string;
		}[]
	>`
		select n.id as "noteId", n.audience, n.title, n.author_id as "toId", c.author_id as "byId", c.author_name as "byName", c.author_org as "byOrg",
			(c.created_at at time zone 'Europe/Berlin')::date::text as day
		from forum_note_comments c join forum_notes n on n.id = c.note_id where c.id = ${id}`;
	if (!row) return null;
	return {
		...row,
		topicId: null,
		place: { title: row.title, path: `/forum/notiz/${row.noteId}` },
		number: null,
		key: () => `remark:${id}`,
		concerned: fixed([{ membershipId: row.toId, kind: 'remark', mail: true }]),
	};
}

/**
 * Somebody is mentioned in a note; `id` is NOTE:MEMBERSHIP. Once for each: nobody knows who wrote it, because the log of
 * changes has no authors. Browsers write what stands there, so the name must be that of the membership.
 */
export async function ofNoted(sql: Transaction, id: string): Promise<News | null> {
	const [noteId = '', membershipId = ''] = id.split(':');
	const [row] = await sql<{ audience: string; topicId: string | null; title: string; day: string }[]>`
		select n.audience, n.title, (select w.topic_id from forum_workshops w where w.id = n.workshop_id) as "topicId", (now() at time zone 'Europe/Berlin')::date::text as day
		from forum_notes n join identity_memberships m on m.id = ${membershipId} where n.id = ${noteId}
			and jsonb_path_exists(n.content, '$.** ? (@.type == "mention" && @.attrs.id == $id && @.attrs.label == $name)', jsonb_build_object('id', m.id, 'name', m.name))
			and not exists (select from notifications_follows f where f.place_id = n.space_id and f.person_id = m.person_id and f.tenant_id = m.tenant_id and f.level = 'mute')`;
	if (!row) return null;
	return {
		...row,
		place: { title: row.title, path: `/forum/notiz/${noteId}` },
		number: null,
		byId: null,
		byName: '',
		byOrg: '',
		key: () => `noted:${noteId}`,
		concerned: fixed([{ membershipId, kind: 'mention', mail: true }]),
	};
}

/** A group is mentioned in a note; `id` is NOTE:GROUP. Whoever stands there by name hears of that. Once for each and note. */
export async function ofNotedGroup(sql: Transaction, id: string): Promise<News | null> {
	const [noteId = '', group = ''] = id.split(':');
	const note = await notedGroup(sql, noteId, group);
	if (!note) return null;
	return {
		...note,
		place: { title: note.title, path: `/forum/notiz/${noteId}` },
		number: null,
		byId: null,
		byName: '',
		byOrg: '',
		key: () => `noted-group:${noteId}`,
		concerned: (step, after, size) => ofGroup(step, note, group, after, size),
	};
}
