/** Earlier states of a note: kept by themselves or by name, compared block by block, and brought back as a new change. */
import type { BlockChange, Comparison, VersionList, VersionRow } from '@gestaltungsraum/domain/forum/notes/contract';
import { whyNotWriteNote } from '@gestaltungsraum/domain/forum/notes/rules';
import { VERSIONS_LISTED } from '@gestaltungsraum/domain/forum/notes/terms';
import type * as z from 'zod';
import { atGate, type Ctx } from '../../kernel/context.ts';
import { found, refuse } from '../../kernel/refuse.ts';
import type { Content } from './document.ts';
import { renderBlocks } from './render.ts';
import { knownNote } from './service.ts';
import { settled } from './settle.ts';
import { keepVersion } from './store.ts';

/** @throws Refusal note_missing */
export async function listVersions(ctx: Ctx, { id }: { id: string }): Promise<z.infer<typeof VersionList>> {
	const { title } = await knownNote(ctx, id);
	const versions = await ctx.sql<VersionRow[]>`
		select id, number, name, made_at as "madeAt" from forum_note_versions where note_id = ${id} order by number desc limit ${VERSIONS_LISTED}`;
	return { versions: [...versions], title };
}

/** Keeps the text as it is now under a name. @throws Refusal note_missing, note_frozen, note_readers_comment */
export async function nameVersion(ctx: Ctx, { noteId, name }: { noteId: string; name: string }): Promise<void> {
	const note = await knownNote(ctx, noteId);
	refuse(whyNotWriteNote(note, ctx.actor));
	await settled(ctx.kernel, note);
	await atGate(ctx.kernel, ({ sql }) => keepVersion(sql, noteId, name));
}

/** What can be read is what was written until now; for whoever closes the editor and reads on. @throws Refusal note_missing */
export async function catchUp(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const note = await knownNote(ctx, id);
	if (note.state === 'open') await settled(ctx.kernel, note);
}

async function versionOf(ctx: Ctx, id: string): Promise<VersionRow & { content: Content; noteId: string }> {
	const [version] = await ctx.sql<(VersionRow & { content: Content; noteId: string })[]>`
		select id, number, name, made_at as "madeAt", content, note_id as "noteId" from forum_note_versions where id = ${id}`;
	return found(version, 'version_missing');
}

/** What has changed between a version and now. @throws Refusal version_missing */
export async function compareVersion(ctx: Ctx, { id }: { id: string }): Promise<z.infer<typeof Comparison>> {
	const { content, noteId, ...version } = await versionOf(ctx, id);
	const [now] = await ctx.sql<{ content: Content }[]>`select content from forum_notes where id = ${noteId}`;
	return { version, blocks: difference(content, found(now, 'note_missing').content) };
}

/** The document of a version: the editor writes it as a change of its own, so that nothing is undone behind anybody's back. */
export async function versionContent(ctx: Ctx, { id }: { id: string }): Promise<{ content: string }> {
	const { content, noteId } = await versionOf(ctx, id);
	refuse(whyNotWriteNote(await knownNote(ctx, noteId), ctx.actor));
	return { content: JSON.stringify(content) };
}

/** Longest common run of whole blocks; what is left was removed or added. */
export function difference(before: Content, after: Content): BlockChange[] {
	const [a, b] = [renderBlocks(before), renderBlocks(after)];
	const start = a.findIndex((block, at) => block.key !== b[at]?.key);
	const head = start === -1 ? Math.min(a.length, b.length) : start;
	let tail = 0;
	while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail)?.key === b.at(-1 - tail)?.key) tail++;
	const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
	// bounded: of very long stretches without anything in common, all is shown as changed
	const lengths = from.length * to.length > 250_000 ? null : commonLengths(from, to);
	const middle: BlockChange[] = [];
	let [i, j] = [0, 0];
	while (i < from.length || j < to.length) {
		const [was, is] = [from[i], to[j]];
		if (was && is && was.key === is.key && lengths) {
			middle.push({ kind: 'same', html: is.html });
			i++;
			j++;
		} else if (was && (!is || !lengths || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
			middle.push({ kind: 'removed', html: was.html });
			i++;
		} else if (is) {
			middle.push({ kind: 'added', html: is.html });
			j++;
		}
	}
	const same = (blocks: typeof b) => blocks.map(({ html }): BlockChange => ({ kind: 'same', html }));
	return [...same(b.slice(0, head)), ...middle, ...same(b.slice(b.length - tail))];
}

function commonLengths(a: readonly { key: string }[], b: readonly { key: string }[]): number[][] {
	const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--) {
			const row = table[i] as number[];
			row[j] =
				a[i]?.key === b[j]?.key
					? (table[i + 1]?.[j + 1] ?? 0) + 1
					: Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
		}
	return table;
}
