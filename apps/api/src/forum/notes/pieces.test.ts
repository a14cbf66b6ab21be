import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { contentOf, documentFrom } from './document.ts';
import { piecesOf } from './pieces.ts';

/** The same numbers each time. */
function numbers(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}

/** Several people write, rub out and set marks in one document, and now and then hear of each other. */
function written(seed: number, steps: number): Y.Doc {
	const any = numbers(seed);
	const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
	for (const [at, doc] of docs.entries()) doc.clientID = [7, 300, 4_000_000_000][at] ?? 1;
	const meet = () => {
		for (const one of docs)
			for (const other of docs) Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)));
	};
	for (let step = 0; step < steps; step++) {
		const doc = docs[any(3)] as Y.Doc;
		const fragment = doc.getXmlFragment('default');
		const element = fragment.length > 0 ? (fragment.get(any(fragment.length)) as Y.XmlElement) : null;
		const text = element?.get(0) as Y.XmlText | undefined;
		if (!element || !text || any(12) === 0) {
			const made = new Y.XmlElement(any(2) ? 'paragraph' : 'heading');
			fragment.insert(any(fragment.length + 1), [made]);
			made.insert(0, [new Y.XmlText()]);
			made.setAttribute('level', String(any(3)));
		} else if (any(20) === 0) fragment.delete(any(fragment.length), 1);
		else if (any(4) === 0 && text.length > 2) text.delete(any(text.length - 1), 1);
		else if (any(6) === 0 && text.length > 3) text.format(any(text.length - 2), 2, { bold: {} });
		else text.insert(any(text.length + 1), 'Wort für Wort ä😀'.slice(any(8)));
		if (any(9) === 0) meet();
	}
	meet();
	return docs[0] as Y.Doc;
}

describe('pieces of a document', () => {
	it('make the same document, each resting on those before it only', () => {
		let most = 0;
		for (let seed = 1; seed <= 16; seed++) {
			const doc = written(seed, 60 + seed * 50);
			const pieces = piecesOf(doc);
			most = Math.max(most, pieces.length);
			const read = new Y.Doc();
			for (const piece of pieces) {
				Y.applyUpdate(read, piece);
				expect(read.store.pendingStructs).toBeNull();
				expect(read.store.pendingDs).toBeNull();
			}
			expect(contentOf(read)).toEqual(contentOf(doc));
			expect(Y.equalSnapshots(Y.snapshot(read), Y.snapshot(doc))).toBe(true);
		}
		expect(most).toBeGreaterThan(3);
	});
	it('are as short as they promise, however long the document is', () => {
		const pieces = piecesOf(written(5, 2600));
		expect(pieces.length).toBeGreaterThan(5);
		for (const piece of pieces) expect(Y.decodeUpdate(piece).structs.length).toBeLessThanOrEqual(400);
	});
	it('are one for an empty document, and for one that waits for something', () => {
		expect(piecesOf(new Y.Doc())).toHaveLength(1);
		const source = documentFrom({
			type: 'doc',
			content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
		});
		const before = Y.encodeStateVector(source);
		source.getXmlFragment('default').push([new Y.XmlElement('paragraph')]);
		const waiting = new Y.Doc();
		Y.applyUpdate(waiting, Y.encodeStateAsUpdate(source, before));
		const [piece, ...more] = piecesOf(waiting);
		expect(more).toEqual([]);
		Y.applyUpdate(waiting, Y.encodeStateAsUpdate(source));
		const read = new Y.Doc();
		Y.applyUpdate(read, piece as Uint8Array);
		Y.applyUpdate(read, Y.encodeStateAsUpdate(source));
		expect(contentOf(read)).toEqual(contentOf(source));
	});
});
