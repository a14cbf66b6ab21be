/**
 * A document as updates that are read one after the other: reading a long one in one go would hold up everybody else.
 * The bytes are those of Yjs's update format, version 1.
 */
import * as Y from 'yjs';

/** Structs a piece; some 400 are read in one to three milliseconds. */
const PIECE_MAX = 400;

type Struct = Y.Item | Y.GC;

function varUint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
	return [...bytes, rest];
}

/** Where a struct stands: it cannot be read before these. */
function restsOn(struct: Struct): readonly (Y.ID | null | undefined)[] {
	if (!(struct instanceof Y.Item)) return [];
	const { parent } = struct;
	return [struct.origin, struct.rightOrigin, parent instanceof Y.AbstractType ? parent._item?.id : null];
}

/**
 * @returns at least one update. Each rests on those before it only, and the last one says what was deleted.
 * A document that waits for changes it never got comes as one piece.
 */
export function piecesOf(doc: Y.Doc): Uint8Array[] {
	const { store } = doc;
	if (store.pendingStructs || store.pendingDs) return [Y.encodeStateAsUpdate(doc)];
	const pieces: Uint8Array[] = [];
	/** How far each client's structs are written: place in its list, and clock. */
	const written = new Map<number, { at: number; clock: number }>();
	let piece = new Map<number, Struct[]>();
	let size = 0;
	const cut = () => {
		if (size > 0) pieces.push(updateOf(piece));
		piece = new Map();
		size = 0;
	};
	const isThere = (id: Y.ID | null | undefined) => !id || id.clock < (written.get(id.client)?.clock ?? 0);
	for (let moved = true; moved;) {
		moved = false;
		for (const [client, structs] of store.clients) {
			const place = written.get(client) ?? { at: 0, clock: 0 };
			written.set(client, place);
			for (let struct = structs[place.at] as Struct | undefined; struct && restsOn(struct).every(isThere);) {
				const own = piece.get(client) ?? [];
				piece.set(client, own);
				own.push(struct);
				place.at++;
				place.clock = struct.id.clock + struct.length;
				moved = true;
				if (++size === PIECE_MAX) cut();
				struct = structs[place.at] as Struct | undefined;
			}
		}
	}
	cut();
	for (const [client, structs] of store.clients)
		if (written.get(client)?.at !== structs.length) return [Y.encodeStateAsUpdate(doc)];
	return [...pieces, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc))];
}

function updateOf(piece: ReadonlyMap<number, readonly Struct[]>): Uint8Array {
	const parts: Uint8Array[] = [Uint8Array.from(varUint(piece.size))];
	for (const [client, structs] of piece) {
		const encoder = new Y.UpdateEncoderV1();
		for (const struct of structs) struct.write(encoder, 0);
		const clock = structs[0]?.id.clock ?? 0;
		parts.push(Uint8Array.from([structs.length, client, clock].flatMap(varUint)), encoder.toUint8Array());
	}
	// nothing is deleted by it
	return Buffer.concat([...parts, Uint8Array.of(0)]);
}
