/**
 * How a message of the notes' protocol begins: address, type, kind, and what it carries. As y-protocols numbers them, with
 * the numbers that Hocuspocus adds.
 */
export const [SYNC, REPLY, STATUS] = [0, 4, 8];
/** Kinds of sync messages. */
export const [STEP_2, UPDATE] = [1, 2];

export interface Frame {
	/** Name of the document, perhaps with more behind it; UTF-8. */
	readonly address: Uint8Array;
	readonly type: number;
	/** Of a sync message; of any other the next number in it, which says something else. */
	readonly kind: number;
	/** What the length in front of it announces; shorter when the message was cut off. */
	readonly payload: Uint8Array;
}

/** Never throws: what is missing is 0 or empty. */
export function frameOf(data: Uint8Array): Frame {
	let at = 0;
	const uint = () => {
		let [value, factor] = [0, 1];
		for (let byte = 128; byte >= 128 && at < data.length; factor *= 128) {
			byte = data[at++] ?? 0;
			value += (byte & 127) * factor;
		}
		return value;
	};
	const bytes = () => {
		const length = uint();
		return data.subarray(at, (at += length));
	};
	return { address: bytes(), type: uint(), kind: uint(), payload: bytes() };
}
