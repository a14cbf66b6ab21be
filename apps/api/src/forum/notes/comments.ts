/** Remarks beside a note: comments, and suggestions that a writer accepts or rejects. */
import { forumNoteComments } from '@gestaltungsraum/db/schema';
import {
	type CommentFacts,
	type NoteFacts,
	whyNotComment,
	whyNotDecide,
	whyNotSettle,
} from '@gestaltungsraum/domain/forum/notes/rules';
import { type CommentKind, COMMENTS_MAX } from '@gestaltungsraum/domain/forum/notes/terms';
import { type Ctx, one } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import { tellOf } from '../../notifications/tell.ts';
import { authorOf, knownNote, tellNote } from './service.ts';

interface NewComment {
	readonly noteId: string;
	readonly kind: CommentKind;
	readonly text: string;
	readonly quote: string;
	readonly anchor: string | null;
	readonly replacement: string | null;
}

/** Whoever may read may remark. @throws Refusal note_missing, note_frozen, too_many_comments */
export async function addComment(
	ctx: Ctx,
	{ noteId, kind, text, quote, anchor, replacement }: NewComment,
): Promise<{ id: string }> {
	const note = await knownNote(ctx, noteId);
	refuse(whyNotComment(note));
	const { count } = one(
		await ctx.sql<{ count: number }[]>`select count(*)::int from forum_note_comments where note_id = ${noteId}`,
	);
	if (count >= COMMENTS_MAX) throw new Refusal('too_many_comments');
	const id = crypto.randomUUID();
	await ctx.tx.insert(forumNoteComments).values({
		id,
		tenantId: ctx.actor.tenantId,
		noteId,
		audience: note.audience,
		kind,
		...authorOf(ctx),
		text,
		quote,
		anchor,
		replacement: kind === 'suggestion' ? (replacement ?? '') : null,
		createdAt: ctx.now.toISOString(),
	});
	await tellNote(ctx, noteId);
	await tellOf(ctx, 'remark', id);
	return { id };
}

async function locked(ctx: Ctx, id: string): Promise<{ comment: CommentFacts; note: NoteFacts & { id: string } }> {
	const [row] = await ctx.sql<(CommentFacts & { noteId: string })[]>`
		select kind, state, author_id as "authorId", note_id as "noteId" from forum_note_comments where id = ${id} for no key update`;
	const comment = found(row, 'comment_missing');
	return { comment, note: await knownNote(ctx, comment.noteId) };
}

/** Done with; by a writer, or by its author. @throws Refusal comment_missing, comment_settled, note_frozen */
export async function settleComment(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const { comment, note } = await locked(ctx, id);
	refuse(whyNotSettle(comment, note, ctx.actor));
	await ctx.sql`update forum_note_comments set state = 'resolved', settled_by = ${ctx.actor.name} where id = ${id}`;
	await tellNote(ctx, note.id);
}

/**
 * Says what became of a suggestion, with a reason. The text itself is changed in the editor of the one who accepts.
 * @throws Refusal comment_missing, comment_no_suggestion, comment_settled, note_readers_comment, note_frozen
 */
export async function decideSuggestion(
	ctx: Ctx,
	{ id, accepted, reason }: { id: string; accepted: boolean; reason: string },
): Promise<void> {
	const { comment, note } = await locked(ctx, id);
	refuse(whyNotDecide(comment, note, ctx.actor));
	await ctx.sql`update forum_note_comments set state = ${accepted ? 'accepted' : 'rejected'}, reason = ${reason === '' ? null : reason},
		settled_by = ${ctx.actor.name} where id = ${id}`;
	await tellNote(ctx, note.id);
}
