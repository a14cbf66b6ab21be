/** Whom the text of a note mentions, and telling those who are new in it. */
import { mentionedGroup } from '@gestaltungsraum/domain/notifications/rules';
import { MENTIONS_MAX } from '@gestaltungsraum/domain/notifications/terms';
import type { Step } from '../../kernel/context.ts';
import { tellEach } from '../../notifications/tell.ts';
import type { Content, Node } from './document.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Memberships and groups, as browsers have put them in; whether there is such a one, and who it is, is asked when they are told. */
export function mentionedIn(node: Node): string[] {
	const id = node.type === 'mention' ? node.attrs?.['id'] : null;
	const means = typeof id === 'string' && (ID.test(id) || mentionedGroup(id) !== null);
	return [...(means ? [id] : []), ...(node.content ?? []).flatMap(mentionedIn)];
}

/**
 * Who stands in the new text and not in the stored one is told, by a job in the same transaction. Called before the new text
 * is stored. Putting a text away never fails by it: then nobody is told, and the log says so.
 */
export async function tellMentioned(step: Step, noteId: string, content: Content): Promise<void> {
	const now = [...new Set(mentionedIn(content))];
	if (now.length === 0) return;
	try {
		await step.sql.savepoint(async (sql) => {
			const [stored] = await sql<{ ids: string[] }[]>`
				select array(select jsonb_path_query(content, '$.** ? (@.type == "mention").attrs.id') #>> '{}') as ids from forum_notes where id = ${noteId}`;
			const known = new Set(stored?.ids);
			const fresh = now.filter((id) => !known.has(id)).slice(0, MENTIONS_MAX);
			const groups = fresh.flatMap((id) => mentionedGroup(id) ?? []);
			const people = fresh.filter((id) => mentionedGroup(id) === null);
			const within = { ...step, sql };
			await tellEach(
				within,
				'noted',
				people.map((id) => `${noteId}:${id}`),
			);
			await tellEach(
				within,
				'noted_group',
				groups.map((group) => `${noteId}:${group}`),
			);
		});
	} catch (error) {
		step.kernel.log.error({ err: error, note: noteId }, 'notes: nobody was told of a mention');
	}
}
