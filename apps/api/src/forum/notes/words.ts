/** What the search knows of a note. */
import { NOTE_SEARCHED_MAX } from '@gestaltungsraum/domain/forum/notes/terms';
import { searchVector } from '@gestaltungsraum/domain/forum/words';
import { atGate, type Kernel, type Step } from '../../kernel/context.ts';

/** Title and the beginning of a text as a tsvector literal, made as that of a topic is. */
export function noteVector(title: string, text: string): string {
	return searchVector(title, text.slice(0, NOTE_SEARCHED_MAX));
}

/** An addendum has no title of its own: the note's would find it beside the note each time. */
export function addendumVector(text: string): string {
	return searchVector('', text);
}

const STEP = 100;

/** By night: notes and addenda that were written before the search looked at them, closed ones included. */
export async function wordNotes(kernel: Kernel): Promise<void> {
	await inSteps(kernel, async ({ sql }) => {
		const notes = await sql<{ id: string; title: string; text: string }[]>`
			select id, title, left(text, ${NOTE_SEARCHED_MAX}) as text from forum_notes where words is null limit ${STEP} for no key update skip locked`;
		for (const { id, title, text } of notes)
			await sql`update forum_notes set words = ${noteVector(title, text)}::tsvector where id = ${id}`;
		return notes.length;
	});
	await inSteps(kernel, async ({ sql }) => {
		const addenda = await sql<{ id: string; text: string }[]>`
			select id, text from forum_note_addenda where words is null limit ${STEP} for no key update skip locked`;
		for (const { id, text } of addenda)
			await sql`update forum_note_addenda set words = ${addendumVector(text)}::tsvector where id = ${id}`;
		return addenda.length;
	});
}

async function inSteps(kernel: Kernel, step: (step: Step) => Promise<number>): Promise<void> {
	for (let found = STEP; found === STEP;) found = await atGate(kernel, step);
}
