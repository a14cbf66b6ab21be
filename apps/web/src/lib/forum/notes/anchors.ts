/** Where a remark belongs: a place that moves along with the text, or else the words that it quotes. */
import type { Editor } from '@tiptap/core';
import {
	absolutePositionToRelativePosition,
	relativePositionToAbsolutePosition,
	ySyncPluginKey,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';

export interface Spot {
	readonly quote: string;
	readonly anchor: string | null;
}
interface Range {
	readonly from: number;
	readonly to: number;
}
interface Binding {
	readonly binding: { readonly mapping: Map<Y.AbstractType<unknown>, never> } | null;
	readonly type: Y.XmlFragment;
	readonly doc: Y.Doc;
}

const write = (position: Y.RelativePosition) => btoa(String.fromCharCode(...Y.encodeRelativePosition(position)));
const read = (text: string) => Y.decodeRelativePosition(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));

export function selected(editor: Editor, most: number): Spot {
	const { from, to } = editor.state.selection;
	const quote = editor.state.doc.textBetween(from, to, '\n').slice(0, most);
	const { binding, type } = ySyncPluginKey.getState(editor.state) as Binding;
	if (!binding || quote === '') return { quote, anchor: null };
	const [start, end] = [from, to].map(
		(at) => absolutePositionToRelativePosition(at, type, binding.mapping) as Y.RelativePosition,
	);
	return { quote, anchor: start && end ? `${write(start)}.${write(end)}` : null };
}

/** Null when the words are gone. */
export function rangeOf(editor: Editor, { quote, anchor }: Spot): Range | null {
	const { doc } = editor.state;
	const says = ({ from, to }: Range) => doc.textBetween(from, to, '\n') === quote;
	const { binding, type, doc: shared } = ySyncPluginKey.getState(editor.state) as Binding;
	const [start, end] = anchor?.split('.') ?? [];
	if (binding && start && end) {
		const [from, to] = [start, end].map((text) => {
			try {
				return relativePositionToAbsolutePosition(shared, type, read(text), binding.mapping) as number | null;
			} catch {
				return null;
			}
		});
		if (typeof from === 'number' && typeof to === 'number' && from < to && says({ from, to })) return { from, to };
	}
	if (quote === '') return null;
	let found: Range | null = null;
	doc.descendants((node, at) => {
		if (found || !node.isTextblock) return !found;
		const place = node.textBetween(0, node.content.size, '\n', '\ufffc').indexOf(quote);
		if (place >= 0) found = { from: at + 1 + place, to: at + 1 + place + quote.length };
		return false;
	});
	return found;
}
