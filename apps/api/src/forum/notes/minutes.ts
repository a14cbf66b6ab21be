/** Minutes: approved, closed and sealed; after that only addenda. */
import { forumNoteAddenda } from '@gestaltungsraum/db/schema';
import { whyNotAdd, whyNotApprove, whyNotKeepNote } from '@gestaltungsraum/domain/forum/notes/rules';
import { atGate, type Ctx, one } from '../../kernel/context.ts';
import { Refusal, refuse } from '../../kernel/refuse.ts';
import { makeApart } from './apart.ts';
import { type Approver, digestOf, sealOf } from './seal.ts';
import { authorOf, knownNote, tellNote } from './service.ts';
import { settled } from './settle.ts';
import { readStored, writeFolded } from './store.ts';
import { addendumVector } from './words.ts';

/** Stands for the text that was read. @throws Refusal note_missing, note_frozen, note_readers_comment, note_changed */
export async function approveNote(ctx: Ctx, { id, digest }: { id: string; digest: string }): Promise<void> {
	const note = await knownNote(ctx, id);
	refuse(whyNotApprove(note, ctx.actor));
	const { content } = await settled(ctx.kernel, note);
	if (digestOf(note.title, content) !== digest) throw new Refusal('note_changed');
	const { authorId, authorName, authorOrg } = authorOf(ctx);
	await ctx.sql`
		insert into forum_note_approvals (tenant_id, note_id, audience, author_id, author_name, author_org, digest)
		values (${ctx.actor.tenantId}, ${id}, ${note.audience}, ${authorId}, ${authorName}, ${authorOrg}, ${digest})
		on conflict (note_id, author_id) do update set digest = excluded.digest`;
	await tellNote(ctx, id);
}

/**
 * Closes a note for good: everything that was acknowledged is in it, and nothing comes after.
 * @throws Refusal note_missing, note_frozen, note_not_keeper, note_unapproved, note_unreadable
 */
export async function freezeNote(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const note = await knownNote(ctx, id);
	refuse(whyNotKeepNote(note, ctx.actor));
	await settled(ctx.kernel, note);
	const place = { tenantId: note.tenantId, noteId: id, generation: note.generation };
	await atGate(ctx.kernel, async (step) => {
		const { sql, now } = step;
		// from here on nobody appends: they wait for this lock, and are refused after it
		const [open] = await sql<
			{ title: string }[]
		>`select title from forum_notes where id = ${id} and state = 'open' for update`;
		if (!open) throw new Refusal('note_frozen');
		const stored = await readStored(sql, place);
		const made = await makeApart(stored.parts);
		await writeFolded(step, place, stored, made);
		const approvers = await sql<Approver[]>`
			select author_name as name, author_org as org from forum_note_approvals
			where note_id = ${id} and digest = ${digestOf(open.title, made.content)} order by author_name, author_org`;
		if (approvers.length === 0) throw new Refusal('note_unapproved');
		const seal = sealOf(open.title, made.content, approvers);
		await sql`update forum_notes set state = 'frozen', frozen_at = ${now.toISOString()}, seal = ${seal}, approvers = ${sql.json(approvers.map((approver) => ({ ...approver })))}
			where id = ${id}`;
		await tellNote({ sql }, id);
	});
}

/** @throws Refusal note_missing, note_not_frozen, note_readers_comment */
export async function addAddendum(ctx: Ctx, { noteId, text }: { noteId: string; text: string }): Promise<void> {
	const note = await knownNote(ctx, noteId);
	refuse(whyNotAdd(note, ctx.actor));
	const { number } = one(
		await ctx.sql<
			{ number: number }[]
		>`select coalesce(max(number), 0)::int + 1 as number from forum_note_addenda where note_id = ${noteId}`,
	);
	await ctx.tx.insert(forumNoteAddenda).values({
		tenantId: ctx.actor.tenantId,
		noteId,
		audience: note.audience,
		number,
		...authorOf(ctx),
		text,
		words: addendumVector(text),
		createdAt: ctx.now.toISOString(),
	});
	await tellNote(ctx, noteId);
}
