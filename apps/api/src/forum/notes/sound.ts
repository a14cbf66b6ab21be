/** Whether bytes are a change of a document that can be put in: asked before anybody is shown it. */
import * as Y from 'yjs';

/** @returns false for what cannot be read, for what has no length, and for what would stand beside itself */
export function isSound(change: Uint8Array): boolean {
	try {
		return Y.decodeUpdate(change).structs.every((struct) => {
			if (struct.length < 1) return false;
			if (!(struct instanceof Y.Item)) return true;
			const { id, origin, rightOrigin, parent } = struct;
			const after = (other: Y.ID | null) => other !== null && other.client === id.client && other.clock >= id.clock;
			return !after(origin) && !after(rightOrigin) && !(parent instanceof Y.ID && after(parent));
		});
	} catch {
		return false;
	}
}
