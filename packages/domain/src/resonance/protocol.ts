/**
 * What a browser and the server derive from the secret of one card (ADR 0009). All values are 32 bytes, hex on the wire.
 * `token` is signed blindly and shows that a card may be dropped; `receipt` stands in the published list; `proof` shows
 * later that a card is one's own. No two of them can be computed from each other, but `receipt` from `proof`.
 */
export interface Envelope {
	readonly token: string;
	readonly proof: string;
	readonly receipt: string;
}

/** Bytes of a secret: 128 bits, written as a card key of 26 letters and digits. */
export const SECRET_BYTES = 16;
/** Crockford's base 32: no I, L, O, U, so that a key can be read out and copied by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export async function openEnvelope(secret: Uint8Array): Promise<Envelope> {
	const [token, proof] = await Promise.all([derive('token', secret), derive('proof', secret)]);
	return { token: toHex(token), proof: toHex(proof), receipt: toHex(await sha256(proof)) };
}

/** The receipt that belongs to a proof. */
export async function receiptOf(proof: string): Promise<string> {
	return toHex(await sha256(fromHex(proof)));
}

/** The card key (Kartenschlüssel): the secret as people write it, e.g. `7K3M-…`. */
export function writeCardKey(secret: Uint8Array): string {
	let bits = 0n;
	for (const byte of secret) bits = (bits << 8n) | BigInt(byte);
	let key = '';
	for (let at = 0; at < 26; at++) {
		key = LETTERS[Number(bits & 31n)] + key;
		bits >>= 5n;
	}
	return key.replaceAll(/(.{5})(?=.)/g, '$1-');
}

/** Reads a card key with or without dashes, in any case, with the usual mix-ups of 0 and O, 1, I and L; null when it is none. */
export function readCardKey(text: string): Uint8Array | null {
	const letters = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
	if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(letters)) return null;
	let bits = 0n;
	for (const letter of letters) bits = (bits << 5n) | BigInt(LETTERS.indexOf(letter));
	const secret = new Uint8Array(SECRET_BYTES);
	for (let at = SECRET_BYTES - 1; at >= 0; at--) {
		secret[at] = Number(bits & 255n);
		bits >>= 8n;
	}
	return secret;
}

/** Twelve hex digits in groups of four: enough for two people to compare a round's key by eye. */
export async function fingerprintOf(publicKey: Uint8Array): Promise<string> {
	return toHex(await sha256(publicKey))
		.slice(0, 16)
		.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

export function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(text: string): Uint8Array {
	return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function derive(what: string, secret: Uint8Array): Promise<Uint8Array> {
	const label = new TextEncoder().encode(`gestaltungsraum/${what}/1:`);
	const all = new Uint8Array(label.length + secret.length);
	all.set(label);
	all.set(secret, label.length);
	return sha256(all);
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
