import { constants, createPrivateKey, generateKeyPairSync, privateDecrypt, randomBytes, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPublicKey, signBlindly } from './blind.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
	modulusLength: 2048,
	publicKeyEncoding: { format: 'der', type: 'spki' },
	privateKeyEncoding: { format: 'der', type: 'pkcs8' },
});
const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
/** As the server does. */
const sign = (blinded: string) =>
	privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, Buffer.from(blinded, 'hex')).toString('hex');
const isSigned = (token: string, signature: string) =>
	verify(
		'sha384',
		Buffer.from(token, 'hex'),
		{ key: publicKey, format: 'der', type: 'spki', padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 },
		Buffer.from(signature, 'hex'),
	);

describe('a blind signature', () => {
	it('is valid for the token, and the server has seen neither token nor signature', async () => {
		const { key: imported } = await readPublicKey(publicKey.toString('base64'));
		const tokens = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
		const seen: string[] = [];
		const signed = await signBlindly(imported, tokens, async (blinded) => {
			const answers = blinded.map(sign);
			seen.push(...blinded, ...answers);
			return answers;
		});
		expect(signed.map((signature, at) => isSigned(tokens[at] ?? '', signature))).toEqual([true, true]);
		for (const text of [...tokens, ...signed]) expect(seen).not.toContain(text);
	});
	it('is refused when the server answers with anything else', async () => {
		const { key: imported } = await readPublicKey(publicKey.toString('base64'));
		const wrong = signBlindly(imported, [randomBytes(32).toString('hex')], async (blinded) =>
			blinded.map(() => randomBytes(256).toString('hex').replace(/^../, '00')),
		);
		await expect(wrong).rejects.toThrow();
	});
});
