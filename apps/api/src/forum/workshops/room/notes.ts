/** The notes of tables. A draft has none: a note would tell the circle of it. */
import { NOTE_TITLE_MAX, type ShownAs } from '@gestaltungsraum/domain/forum/notes/terms';
import type { Visibility } from '@gestaltungsraum/domain/forum/terms';
import type { Ctx } from '../../../kernel/context.ts';
import { startNote } from '../../notes/service.ts';

interface Of {
	readonly id: string;
	readonly title: string;
	readonly spaceId: string;
	readonly visibility: Visibility;
	readonly audience: string;
	readonly shown: ShownAs;
}

/** @returns its id */
export async function startTableNote(ctx: Ctx, workshop: Of, table: string): Promise<string> {
	const { id } = await startNote(ctx, {
		spaceId: workshop.spaceId,
		title: `${table} – ${workshop.title}`.slice(0, NOTE_TITLE_MAX),
		visibility: workshop.visibility,
		// unit or association; of the other circles there is only one
		scopeId: workshop.audience,
		shown: workshop.shown,
		writers: 'circle',
		workshopId: workshop.id,
	});
	return id;
}

/** For tables that were set up before the workshop was announced. */
export async function startTableNotes(ctx: Ctx, workshop: Of): Promise<void> {
	const tables = await ctx.sql<{ id: string; title: string }[]>`
		select id, title from forum_workshop_tables where workshop_id = ${workshop.id} and note_id is null order by position, id`;
	for (const table of tables) {
		const noteId = await startTableNote(ctx, workshop, table.title);
		await ctx.sql`update forum_workshop_tables set note_id = ${noteId} where id = ${table.id}`;
	}
}
