/** QR codes, made on this device: what they show need not travel. Loaded when one is looked at, not before. */
import { create } from 'qrcode';

export interface QrPath {
	/** Fields on one side, the quiet zone included. */
	readonly size: number;
	/** Of an SVG's path, one field for one unit. */
	readonly path: string;
}

/** Fields of nothing around the code, ISO/IEC 18004. */
const QUIET = 4;

export function qrPath(text: string): QrPath {
	const { modules } = create(text, { errorCorrectionLevel: 'M' });
	let path = '';
	for (let row = 0; row < modules.size; row++)
		for (let column = 0; column < modules.size; column++)
			if (modules.data[row * modules.size + column]) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
	return { size: modules.size + 2 * QUIET, path };
}
