/** Whether somebody may read a note, and write it: asked when they connect and again and again while they are there. */
import type { Actor } from '@gestaltungsraum/domain/actor';
import { type NoteFacts, type NoteRefusal, whyNotWriteNote } from '@gestaltungsraum/domain/forum/notes/rules';
import type { ShownAs } from '@gestaltungsraum/domain/forum/notes/terms';
import { type Kernel, run } from '../../kernel/context.ts';
import type { Place } from './store.ts';

export interface Access {
	readonly place: Place;
	readonly shown: ShownAs;
	readonly whyNotWrite: NoteRefusal | null;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Null for a note that the actor may not read, as for one that does not exist. */
export async function accessTo(kernel: Kernel, actor: Actor, noteId: string): Promise<Access | null> {
	if (!ID.test(noteId)) return null;
	const [note] = await run(
		kernel,
		actor,
		({ sql }) => sql<(NoteFacts & { generation: number; shown: ShownAs })[]>`
			select n.state, n.writers, n.tenant_id as "tenantId", n.author_id as "authorId", n.generation, n.shown, n.workshop_id is not null as workshop,
				exists (select from forum_stewards w where w.space_id = n.space_id and w.person_id = ${actor.personId}) as steward
			from forum_notes n where n.id = ${noteId}`,
		{ readOnly: true },
	);
	if (!note) return null;
	return {
		place: { tenantId: note.tenantId, noteId, generation: note.generation },
		shown: note.shown,
		whyNotWrite: whyNotWriteNote(note, actor),
	};
}
