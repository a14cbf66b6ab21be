/** Groups that a note mentions: who is in them, read at the gate. Nobody knows who has written a note, so a unit is meant by its id. */
import type { Transaction } from '@gestaltungsraum/db/client';
import { mayRead } from '@gestaltungsraum/domain/audience';
import { groupMention } from '@gestaltungsraum/domain/notifications/rules';
import { EVERYBODY, REACH_COUNTED, STEWARDS } from '@gestaltungsraum/domain/notifications/terms';
import { actorsOf } from '../../identity/actors.ts';
import { followers, lastOf } from '../followers.ts';
import type { Concerned } from '../news.ts';

interface Note {
	/** Of the workshop it is written in. */
	readonly topicId: string | null;
	readonly spaceId: string;
	readonly audience: string;
	/** Memberships: who made it, and who has put a name to a remark, an approval or an addendum. */
	readonly writers: readonly string[];
	/** Memberships that are mentioned by name and hear of that. */
	readonly named: readonly string[];
}

/** Stands for the topic of a note that belongs to no workshop. */
const NO_TOPIC = '00000000-0000-0000-0000-000000000000';
const STEP = 500;

function noteFields(sql: Transaction) {
	return sql`n.audience, n.space_id as "spaceId", (select w.topic_id from forum_workshops w where w.id = n.workshop_id) as "topicId",
		array(select n.author_id union select author_id from forum_note_comments where note_id = n.id
			union select author_id from forum_note_approvals where note_id = n.id union select author_id from forum_note_addenda where note_id = n.id) as writers`;
}

/** A note in which the group is mentioned, under the name that it has; null when that is so no more. */
export async function notedGroup(
	sql: Transaction,
	noteId: string,
	group: string,
): Promise<(Note & { readonly title: string; readonly day: string }) | null> {
	const unit = group === EVERYBODY || group === STEWARDS ? null : group;
	const [note] = await sql<(Note & { title: string; day: string })[]>`
		select ${noteFields(sql)}, n.title, (now() at time zone 'Europe/Berlin')::date::text as day,
			array(select m.id from identity_memberships m join jsonb_path_query(n.content, '$.** ? (@.type == "mention").attrs') a
				on a ->> 'id' = m.id::text and a ->> 'label' = m.name) as named
		from forum_notes n where n.id = ${noteId} and jsonb_path_exists(n.content, '$.** ? (@.type == "mention" && @.attrs.id == $id && @.attrs.label == $name)',
			jsonb_build_object('id', ${groupMention(group)}::text, 'name', ${unit === null ? group : sql`(select u.name from municipality_units u where u.id = ${unit})`}::text))`;
	return note ?? null;
}

/**
 * The next ones of a group, whether they may read or not: that is asked by whoever tells them.
 * @param quietly counts also those who have muted the place: whoever writes must not learn who has
 */
export async function ofGroup(
	sql: Transaction,
	{ topicId, spaceId, writers, named }: Note,
	group: string,
	after: string,
	size: number,
	{ quietly = false } = {},
): Promise<{ list: Concerned[]; last: string | null }> {
	const all = group === EVERYBODY;
	const stewards = group === STEWARDS;
	const circle = { more: all ? writers : [], stewards, units: all || stewards ? [] : [group] };
	const list = await followers(sql, { topicId: topicId ?? NO_TOPIC, spaceId }, circle, after, size);
	return {
		last: lastOf(list, size),
		list: list.flatMap(({ membershipId, member, topic, space, wrote }) => {
			const level = topic ?? space;
			if ((level === 'mute' && !quietly) || named.includes(membershipId)) return [];
			const here = wrote || writers.includes(membershipId) || level === 'watch' || level === 'track';
			return member || (all && here) ? [{ membershipId, kind: 'group' as const, mail: true }] : [];
		}),
	};
}

/** How many would hear of it if the group were mentioned: those who may read the note, counted up to {@link REACH_COUNTED}. */
export async function reachOf(
	sql: Transaction,
	noteId: string,
	groups: readonly string[],
	now: Date,
): Promise<number[]> {
	const [note] = await sql<
		Note[]
	>`select ${noteFields(sql)}, '{}'::uuid[] as named from forum_notes n where n.id = ${noteId}`;
	const counts: number[] = [];
	for (const group of groups) {
		let count = 0;
		for (let after: string | null = NO_TOPIC; note && after !== null && count < REACH_COUNTED;) {
			const { list, last } = await ofGroup(sql, note, group, after, STEP, { quietly: true });
			const ids = list.map(({ membershipId }) => membershipId);
			for (const actor of (await actorsOf(sql, ids)).values()) if (mayRead(actor, note, now.getTime())) count += 1;
			after = last;
		}
		counts.push(Math.min(count, REACH_COUNTED));
	}
	return counts;
}
