/**
 * Encodings the register has been published in. Older editions come in ISO 8859-1, and the oldest in DOS code page 850.
 */
export type RegisterEncoding = 'UTF-8' | 'ISO 8859-1' | 'CP850';

/** Bytes 0x80 to 0xff of code page 850, which TextDecoder does not know. Source: unicode.org, CP850.TXT. */
const CP850 =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
	'└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** ä ö ü Ä Ö Ü ß é, as each of the two writes them. */
const germanLatin1 = new Set([0xe4, 0xf6, 0xfc, 0xc4, 0xd6, 0xdc, 0xdf, 0xe9]);
const germanCp850 = new Set([0x84, 0x94, 0x81, 0x8e, 0x99, 0x9a, 0xe1, 0x82]);

/**
 * Tells the encoding by a sample of bytes. One broken byte does not outvote the others, so that a damaged line is
 * reported as such instead of turning the whole file into nonsense.
 * @param sample whole lines, best such that hold bytes above 0x7f; UTF-8 when none does
 */
export function detectEncoding(sample: Uint8Array): RegisterEncoding {
	let utf8 = 0;
	let other = 0;
	let latin1 = 0;
	let cp850 = 0;
	for (let at = 0; at < sample.length; at++) {
		const byte = sample[at]!;
		if (byte < 0x80) continue;
		const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
		const tail = sample.subarray(at + 1, at + 1 + more);
		if (more > 0 && tail.length === more && tail.every((next) => next >= 0x80 && next < 0xc0)) {
			utf8++;
			at += more;
			continue;
		}
		other++;
		if (germanLatin1.has(byte)) latin1++;
		if (germanCp850.has(byte)) cp850++;
	}
	if (utf8 >= other) return 'UTF-8';
	return cp850 > latin1 ? 'CP850' : 'ISO 8859-1';
}

/** @returns reads the bytes of one line; what cannot be read becomes U+FFFD, which `parseRecord` reports */
export function lineDecoder(encoding: RegisterEncoding): (bytes: Uint8Array) => string {
	if (encoding === 'CP850')
		return (bytes) =>
			Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP850[byte - 0x80])).join('');
	const decoder = new TextDecoder(encoding === 'UTF-8' ? 'utf-8' : 'iso-8859-1');
	return (bytes) => decoder.decode(bytes);
}
