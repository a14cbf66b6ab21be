/** One's own caret stays where it is while others write. */
import type { Editor } from '@tiptap/core';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

/** A selection as places in the document, and as plain numbers from which the binding guesses. */
interface Held {
	readonly anchor: Y.RelativePosition | null;
	readonly head: Y.RelativePosition | null;
	readonly absAnchor?: number | undefined;
	readonly absHead?: number | undefined;
}
interface Binding {
	readonly doc: Y.Doc;
	beforeTransactionSelection: Held | null;
}

/**
 * After every change of others the binding looks for the block of the caret by its words, and takes one empty line for the
 * next: who waits in a line of their own would write into somebody else's. It shall guess only when the block is gone.
 */
export function keepCaret(editor: Editor): void {
	const { binding } = ySyncPluginKey.getState(editor.state) as { binding: Binding };
	let held: Held | null = null;
	Object.defineProperty(binding, 'beforeTransactionSelection', {
		configurable: true,
		get: (): Held | null => {
			if (held === null || !isThere(held.anchor, binding.doc) || !isThere(held.head, binding.doc)) return held;
			return { ...held, absAnchor: undefined, absHead: undefined };
		},
		set: (selection: Held | null) => {
			held = selection;
		},
	});
}

/** Neither the block of the place nor what that stands in was deleted. */
function isThere(place: Y.RelativePosition | null, doc: Y.Doc): boolean {
	const found = place && Y.createAbsolutePositionFromRelativePosition(place, doc);
	if (!found) return false;
	for (let item = found.type._item; item; item = (item.parent as Y.AbstractType<unknown>)._item)
		if (item.deleted) return false;
	return true;
}
