/** QR codes, made on this device: what they show need not travel. Loaded when one is looked at, not before. */
import { encode } from 'uqr';

export interface QrPath {
	/** Fields on one side, the quiet zone included. */
	readonly size: number;
	/** Of an SVG's path, one field for one unit. */
	readonly path: string;
}

/** Fields of nothing around the code, ISO/IEC 18004. */
const QUIET = 4;

export function qrPath(text: string): QrPath {
	const { size, data } = encode(text, { ecc: 'M', border: QUIET });
	const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	return { size, path };
}
