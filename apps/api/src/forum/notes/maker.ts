/** What the invented world needs of notes; it knows no Yjs itself. */
import * as Y from 'yjs';
import { type Content, documentFrom, wordsOf } from './document.ts';
import { type Approver, digestOf, sealOf } from './seal.ts';

export const noteMaker = {
	state: (content: Content) => Y.encodeStateAsUpdate(documentFrom(content)),
	words: (content: Content) => wordsOf(content),
	digest: (title: string, content: Content) => digestOf(title, content),
	seal: (title: string, content: Content, approvers: readonly Approver[]) => sealOf(title, content, approvers),
};
