/** What the search knows of a note. */
import { NOTE_SEARCHED_MAX } from '@gestaltungsraum/domain/forum/notes/terms';
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import { atGate, type Kernel } from '../../kernel/context.ts';

/** Title and the beginning of a text as a tsvector literal, made as that of a topic is. */
export function noteVector(title: string, text: string): string {
	return searchVector(title, text.slice(0, NOTE_SEARCHED_MAX));
}

const STEP = 100;

/** By night: notes that were written before the search looked at them, closed ones included. */
export async function wordNotes(kernel: Kernel): Promise<void> {
	for (let found = STEP; found === STEP;)
		found = await atGate(kernel, async ({ sql }) => {
			const notes = await sql<{ id: string; title: string; text: string }[]>`
				select id, title, left(text, ${NOTE_SEARCHED_MAX}) as text from forum_notes where words is null limit ${STEP} for no key update skip locked`;
			for (const { id, title, text } of notes)
				await sql`update forum_notes set words = ${noteVector(title, text)}::tsvector where id = ${id}`;
			return notes.length;
		});
}
