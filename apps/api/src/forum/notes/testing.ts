/** Notes with something in them, for tests. */
import * as Y from 'yjs';
import type { Kernel } from '../../kernel/context.ts';
import { type Content, documentFrom, type Node } from './document.ts';
import { settled } from './settle.ts';

export const paragraph = (...content: (string | Node)[]): Node => ({
	type: 'paragraph',
	content: content.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
});

/** Adds to a note as if a browser had written it, and puts it beside the note as the server does afterwards. */
export async function writeNote(
	{ kernel }: { readonly kernel: Kernel },
	id: string,
	...content: (string | Node)[]
): Promise<void> {
	const doc: Content = {
		type: 'doc',
		content: content.map((part) => (typeof part === 'string' ? paragraph(part) : part)),
	};
	const data = Buffer.from(Y.encodeStateAsUpdate(documentFrom(doc)));
	const [note] = await kernel.gate<{ id: string; tenantId: string; generation: number }[]>`
		insert into forum_note_updates (tenant_id, note_id, generation, data) select tenant_id, id, generation, ${data} from forum_notes where id = ${id}
		returning note_id as id, tenant_id as "tenantId", generation`;
	if (note) await settled(kernel, note);
}
