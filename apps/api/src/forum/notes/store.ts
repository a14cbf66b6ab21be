/** Where a note's changes are kept: the log (log.ts) is folded into snapshots. */
import type { Sql, Transaction } from '@gestaltungsraum/db/client';
import { VERSION_EVERY_MS } from '@gestaltungsraum/domain/forum/notes/terms';
import { type Kernel, onPool, type Step } from '../../kernel/context.ts';
import { makeApart } from './apart.ts';
import { type Content, imagesOf, type Made, wordsOf } from './document.ts';
import { digestOf } from './seal.ts';
import { tellMentioned } from './mentioned.ts';
import { noteVector } from './words.ts';

/** One document: a note in its generation. */
export interface Place {
	readonly tenantId: string;
	readonly noteId: string;
	readonly generation: number;
}

export interface Stored {
	readonly parts: readonly Uint8Array[];
	readonly updateIds: readonly number[];
	/** How often the snapshot was written; 0 for none. */
	readonly turn: number;
}

/** The pieces of the snapshot in their order, and all changes after it by their ids. What is in both does no harm. */
export async function readStored(sql: Sql | Transaction, { noteId, generation }: Place): Promise<Stored> {
	// one statement, so that a fold between two of them cannot hide anything
	const rows = await sql<{ id: number | null; turn: number; data: Buffer }[]>`
		select null::bigint as id, turn::int as turn, piece as data, at from forum_note_snapshots, unnest(state) with ordinality as s (piece, at)
		where note_id = ${noteId} and generation = ${generation}
		union all
		select id, 0, data, 0 from forum_note_updates where note_id = ${noteId} and generation = ${generation}
		order by id nulls first, at`;
	return {
		parts: rows.map(({ data }) => data),
		updateIds: rows.flatMap(({ id }) => (id === null ? [] : [Number(id)])),
		turn: rows.find(({ id }) => id === null)?.turn ?? 0,
	};
}

export interface Folded {
	readonly content: Content;
	readonly bytes: number;
}

/**
 * Puts the log into the snapshot, and what can be read of it beside the note, in one transaction. Only rows that are in
 * the new snapshot go. Nothing is written when a part is unreadable, when another fold was quicker, or without need.
 * @throws when the stored document cannot be read
 */
export async function fold(kernel: Kernel, place: Place, pool = kernel.gate): Promise<Folded> {
	const stored = await readStored(pool, place);
	const made = await makeApart(stored.parts);
	if (stored.updateIds.length > 0) await onPool(kernel, pool, (step) => writeFolded(step, place, stored, made));
	return { content: made.content, bytes: made.pieces.reduce((sum, { byteLength }) => sum + byteLength, 0) };
}

export const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
	Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** @returns false when another fold was quicker, which has stored no less */
export async function writeFolded(
	step: Step,
	{ tenantId, noteId, generation }: Place,
	{ updateIds, turn }: Stored,
	{ content, pieces }: Made,
): Promise<boolean> {
	const { sql: tx } = step;
	const state = tx`array(
		select decode(piece, 'base64') from unnest(${pieces.map(base64)}::text[]) with ordinality as s (piece, at) order by at
	)`;
	// first: a trigger shares this row with every write, and two folds that both share it could not go on
	const [note] = await tx<{ title: string; digest: string }[]>`
		select title, digest from forum_notes where id = ${noteId} for no key update`;
	const written =
		turn === 0
			? await tx`insert into forum_note_snapshots (tenant_id, note_id, generation, state, turn)
				values (${tenantId}, ${noteId}, ${generation}, ${state}, 1) on conflict (note_id, generation) do nothing`
			: await tx`update forum_note_snapshots set state = ${state}, turn = turn + 1
				where note_id = ${noteId} and generation = ${generation} and turn = ${turn}`;
	if (written.count === 0) return false;
	await tx`delete from forum_note_updates where note_id = ${noteId} and id = any(${[...updateIds]}::bigint[])`;
	const digest = digestOf(note?.title ?? '', content);
	if (!note || digest === note.digest) return true;
	await tx`update forum_files set used = true where note_id = ${noteId} and not used and '/api/files/' || id = any(${imagesOf(content)})`;
	const text = wordsOf(content);
	await tellMentioned(step, noteId, content);
	await tx`update forum_notes set content = ${tx.json(content as never)}, text = ${text}, words = ${noteVector(note.title, text)}::tsvector, digest = ${digest}, changed_at = now()
		where id = ${noteId} and generation = ${generation}`;
	await keepVersion(tx, noteId, null);
	return true;
}

/** The note as it is stored now, as a version; without a name only when the last one is old enough. */
export async function keepVersion(tx: Transaction, noteId: string, name: string | null): Promise<void> {
	await tx`
		insert into forum_note_versions (tenant_id, note_id, audience, number, name, content, made_at)
		select n.tenant_id, n.id, n.audience, coalesce(v.number, 0) + 1, ${name}, n.content, now()
		from forum_notes n left join lateral (select number, made_at from forum_note_versions where note_id = n.id order by number desc limit 1) v on true
		where n.id = ${noteId} and (${name !== null} or v.made_at is null or v.made_at < now() - ${VERSION_EVERY_MS / 1000} * interval '1 second')`;
}
