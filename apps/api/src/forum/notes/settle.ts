/** Brings what can be read of a note up to everything that was acknowledged. */
import type { Kernel } from '../../kernel/context.ts';
import { Refusal } from '../../kernel/refuse.ts';
import { Unreadable } from './apart.ts';
import { fold, type Folded, type Place } from './store.ts';

/**
 * @throws Refusal note_unreadable when the stored document is broken: it is left as it is; what the database or the reading
 * thread has of its own passes, and is a fault like any other
 */
export async function settled(
	kernel: Kernel,
	{ id, tenantId, generation }: { id: string; tenantId: string; generation: number },
): Promise<Folded> {
	const place: Place = { tenantId, noteId: id, generation };
	try {
		return await fold(kernel, place);
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;

		kernel.log.error({ err: error, note: id }, 'notes: not readable, left as it is');
		throw new Refusal('note_unreadable');
	}
}
