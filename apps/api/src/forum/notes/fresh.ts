/**
 * Changes of one document that were shown to everybody and are not in it yet. They get there together, before they get into
 * the log: taking each letter by itself is the dearest thing a document does.
 */
import type { Document } from '@hocuspocus/server';
import * as Y from 'yjs';

export interface Fresh {
	add(change: Uint8Array): void;
	/**
	 * Puts them into the document, which tells nobody of them.
	 * @throws when they can be read but not be put in; the document is half changed then
	 */
	settle(): void;
}

export function makeFresh(document: Document): Fresh {
	let changes: Uint8Array[] = [];
	let settling = false;
	// Hocuspocus shows a change when the document takes it, to its writer as well. `log.test.ts` counts what arrives.
	const shown = document as unknown as { broadcastUpdate(update: Uint8Array): void };
	const broadcast = shown.broadcastUpdate.bind(document);
	shown.broadcastUpdate = (update) => {
		if (!settling) broadcast(update);
	};
	return {
		add: (change) => void changes.push(change),
		settle: () => {
			if (changes.length === 0) return;
			const now = changes;
			changes = [];
			settling = true;
			try {
				document.transact(() => {
					for (const change of now) Y.applyUpdate(document, change);
				});
			} finally {
				settling = false;
			}
		},
	};
}
