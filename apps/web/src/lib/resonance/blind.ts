/** Blind signatures after RFC 9474 (RSABSSA-SHA384-PSS-Deterministic), the browser's side: the server signs what it cannot read. */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { fromHex, toHex } from '@gestaltungsraum/domain/resonance/protocol';

const suite = RSABSSA.SHA384.PSS.Deterministic();

/** @param spki SubjectPublicKeyInfo, base64 */
export async function readPublicKey(spki: string): Promise<{ key: CryptoKey; bytes: Uint8Array }> {
	const bytes = Uint8Array.from(atob(spki), (letter) => letter.charCodeAt(0));
	const key = await crypto.subtle.importKey('spki', bytes, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
	return { key, bytes };
}

/**
 * Blinds tokens, gives the page a breath after each, has them signed all at once and unblinds.
 * @param tokens 32 bytes each, hex
 * @param sign sends the blinded ones and brings back as many signatures, in the same order
 * @throws when a signature does not belong to its token
 */
export async function signBlindly(
	key: CryptoKey,
	tokens: readonly string[],
	sign: (blinded: string[]) => Promise<readonly string[]>,
): Promise<string[]> {
	const blinded: { blindedMsg: Uint8Array; inv: Uint8Array }[] = [];
	for (const token of tokens) {
		blinded.push(await suite.blind(key, suite.prepare(fromHex(token))));
		await breath();
	}
	const answers = await sign(blinded.map(({ blindedMsg }) => toHex(blindedMsg)));
	const signed: string[] = [];
	for (const [at, token] of tokens.entries()) {
		const inverse = blinded[at]?.inv ?? new Uint8Array();
		signed.push(toHex(await suite.finalize(key, suite.prepare(fromHex(token)), fromHex(answers[at] ?? ''), inverse)));
		await breath();
	}
	return signed;
}

function breath(): Promise<void> {
	return new Promise((done) => setTimeout(done, 0));
}
