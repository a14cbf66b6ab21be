/** Blind signatures after RFC 9474 (RSABSSA-SHA384-PSS-Deterministic), server side: ADR 0009. */
import {
	constants,
	createPrivateKey,
	createPublicKey,
	generateKeyPair,
	type KeyObject,
	privateDecrypt,
	verify,
} from 'node:crypto';
import { promisify } from 'node:util';
import { fingerprintOf } from '@gestaltungsraum/domain/resonance/protocol';
import { Refusal } from '../kernel/refuse.ts';

const SALT_BYTES = 48;
const makeKeyPair = promisify(generateKeyPair);

/** The keys of one round: SubjectPublicKeyInfo and PKCS #8, base64, and what people compare. */
export async function makeKeys(): Promise<{ publicKey: string; privateKey: string; fingerprint: string }> {
	const pair = await makeKeyPair('rsa', { modulusLength: 2048 });
	const spki = pair.publicKey.export({ format: 'der', type: 'spki' });
	return {
		publicKey: spki.toString('base64'),
		privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
		fingerprint: await fingerprintOf(spki),
	};
}

/**
 * Signs what it cannot read.
 * @param blinded as many bytes as the modulus has, hex; as a number between 1 and the modulus less one
 * @returns as many bytes, hex
 * @throws Refusal `bad_ticket` for anything else: OpenSSL would sign 0 and 1 as well
 */
export function blindSign(key: KeyObject, blinded: string): string {
	const message = Buffer.from(blinded, 'hex');
	const value = BigInt(`0x${blinded}`);
	const modulus = modulusOf(key);
	const bytes = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
	if (message.length !== bytes || value <= 1n || value >= modulus - 1n) throw new Refusal('bad_ticket');
	return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, message).toString('hex');
}

/** True when the token was signed by this key. */
export function isSigned(key: KeyObject, token: string, signature: string): boolean {
	return verify(
		'sha384',
		Buffer.from(token, 'hex'),
		{ key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES },
		Buffer.from(signature, 'hex'),
	);
}

export function readPrivateKey(pkcs8: string): KeyObject {
	return createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
}

export function readPublicKey(spki: string): KeyObject {
	return createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
}

const moduli = new WeakMap<KeyObject, bigint>();
function modulusOf(key: KeyObject): bigint {
	let modulus = moduli.get(key);
	if (modulus === undefined) {
		const { n } = createPublicKey(key).export({ format: 'jwk' });
		modulus = BigInt(`0x${Buffer.from(n ?? '', 'base64url').toString('hex')}`);
		moduli.set(key, modulus);
	}
	return modulus;
}
