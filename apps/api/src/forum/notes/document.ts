/** A note's document: between Yjs, which browsers write together, and plain JSON, which everything else reads. */
import * as Y from 'yjs';
import { piecesOf } from './pieces.ts';

/** Name of the shared fragment; the same in the browser's editor. */
export const FRAGMENT = 'default';

export interface Mark {
	readonly type: string;
	readonly attrs?: Readonly<Record<string, unknown>>;
}
/** A node as ProseMirror writes it. */
export interface Node {
	readonly type: string;
	readonly attrs?: Readonly<Record<string, unknown>>;
	readonly content?: readonly Node[];
	readonly marks?: readonly Mark[];
	readonly text?: string;
}
export interface Content extends Node {
	readonly type: 'doc';
	readonly content: readonly Node[];
}

export const EMPTY: Content = { type: 'doc', content: [] };

/** @throws when the bytes are no state or change of a document */
export function documentOf(parts: readonly Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	doc.transact(() => {
		for (const part of parts) Y.applyUpdate(doc, part);
	});
	return doc;
}

export function contentOf(doc: Y.Doc): Content {
	return { type: 'doc', content: childrenOf(doc.getXmlFragment(FRAGMENT)) };
}

/** What can be read of a document, and the document itself. */
export interface Made {
	readonly content: Content;
	/** Updates in their order, see pieces.ts. */
	readonly pieces: readonly Uint8Array[];
}

/** @throws when the bytes are no state or change of a document */
export function makeOf(parts: readonly Uint8Array[]): Made {
	const doc = documentOf(parts);
	const made = { content: contentOf(doc), pieces: piecesOf(doc) };
	doc.destroy();
	return made;
}

function childrenOf(parent: Y.XmlFragment): Node[] {
	return parent.toArray().flatMap((child) => {
		if (child instanceof Y.XmlText) return textOf(child);
		if (!(child instanceof Y.XmlElement)) return [];
		const attrs = child.getAttributes() as Record<string, unknown>;
		const content = childrenOf(child);
		return [
			{
				type: child.nodeName,
				...(Object.keys(attrs).length > 0 ? { attrs } : {}),
				...(content.length > 0 ? { content } : {}),
			},
		];
	});
}

interface Piece {
	readonly insert: unknown;
	readonly attributes?: Readonly<Record<string, unknown>>;
}

function textOf(text: Y.XmlText): Node[] {
	return (text.toDelta() as Piece[]).flatMap(({ insert, attributes = {} }) => {
		if (typeof insert !== 'string') return [];
		// sorted: the same document reads the same everywhere, which the seal relies on
		const marks = Object.entries(attributes)
			.sort()
			.map(([name, attrs]) => ({
				// marks that may overlap carry a hash after their name
				type: /^(.+?)(--[\w+/=]{8})?$/.exec(name)?.[1] ?? name,
				...(typeof attrs === 'object' && attrs !== null && Object.keys(attrs).length > 0
					? { attrs: attrs as Record<string, unknown> }
					: {}),
			}));
		return [{ type: 'text', text: insert, ...(marks.length > 0 ? { marks } : {}) }];
	});
}

/** Puts content into an empty document: for the invented world and tests. A real note is never made again from its text. */
export function documentFrom(content: Content): Y.Doc {
	const doc = new Y.Doc();
	const fragment = doc.getXmlFragment(FRAGMENT);
	doc.transact(() => fragment.insert(0, content.content.map(elementOf)));
	return doc;
}

function elementOf({ type, attrs = {}, content = [] }: Node): Y.XmlElement {
	const element = new Y.XmlElement(type);
	for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value as string);
	const parts: (Y.XmlElement | Y.XmlText)[] = [];
	for (let at = 0; at < content.length; at++) {
		const child = content[at];
		if (child?.type !== 'text') {
			if (child) parts.push(elementOf(child));
			continue;
		}
		// neighbouring texts share one Yjs text
		const text = new Y.XmlText();
		let place = 0;
		for (; content[at]?.type === 'text'; at++) {
			const { text: words = '', marks = [] } = content[at] as Node;
			text.insert(place, words, Object.fromEntries(marks.map((mark) => [mark.type, mark.attrs ?? {}])));
			place += words.length;
		}
		at--;
		parts.push(text);
	}
	element.insert(0, parts);
	return element;
}

/** Addresses of the images in a document, as they are stored. */
export function imagesOf(node: Node): string[] {
	const src = node.type === 'image' ? node.attrs?.['src'] : null;
	return [...(typeof src === 'string' ? [src] : []), ...(node.content ?? []).flatMap(imagesOf)];
}

/** The words of a document, a line a block. */
export function wordsOf(node: Node): string {
	if (node.type === 'text') return node.text ?? '';
	if (node.type === 'hardBreak') return '\n';
	if (node.type === 'mention') return `@${String(node.attrs?.['label'] ?? '')}`;
	if (node.type === 'image') return typeof node.attrs?.['alt'] === 'string' ? node.attrs['alt'] : '';
	const inner = node.content ?? [];
	const inline = inner.some(({ type }) => ['text', 'hardBreak', 'mention'].includes(type));
	return inner
		.map(wordsOf)
		.filter((text) => inline || text !== '')
		.join(inline ? '' : '\n');
}
