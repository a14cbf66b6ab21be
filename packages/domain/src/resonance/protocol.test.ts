import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	fingerprintOf,
	fromHex,
	openEnvelope,
	readCardKey,
	receiptOf,
	SECRET_BYTES,
	toHex,
	writeCardKey,
} from './protocol.ts';

const secrets = fc.uint8Array({ minLength: SECRET_BYTES, maxLength: SECRET_BYTES });

describe('an envelope', () => {
	it('is the same on every device that has the secret, by the published recipe', async () => {
		const secret = fromHex('000102030405060708090a0b0c0d0e0f');
		const hash = (...parts: (string | Uint8Array)[]) => {
			const made = createHash('sha256');
			for (const part of parts) made.update(part);
			return made.digest('hex');
		};
		const proof = hash('gestaltungsraum/proof/1:', secret);
		expect(await openEnvelope(secret)).toEqual({
			token: hash('gestaltungsraum/token/1:', secret),
			proof,
			receipt: hash(fromHex(proof)),
		});
	});
	it('has a receipt that follows from the proof and from nothing else that is sent', async () => {
		await fc.assert(
			fc.asyncProperty(secrets, async (secret) => {
				const { token, proof, receipt } = await openEnvelope(secret);
				expect(await receiptOf(proof)).toBe(receipt);
				expect(await receiptOf(token)).not.toBe(receipt);
				expect(new Set([token, proof, receipt]).size).toBe(3);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('a card key', () => {
	it('is read as it was written, in any case, with the mix-ups of reading aloud', () => {
		fc.assert(
			fc.property(secrets, (secret) => {
				const key = writeCardKey(secret);
				expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/);
				expect(toHex(readCardKey(key) ?? new Uint8Array())).toBe(toHex(secret));
				const spoken = key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
				expect(toHex(readCardKey(spoken) ?? new Uint8Array())).toBe(toHex(secret));
			}),
		);
	});
	it('is none when a letter is missing, too many or of another alphabet', () => {
		const key = writeCardKey(new Uint8Array(SECRET_BYTES).fill(7));
		for (const wrong of ['', key.slice(1), `${key}0`, key.replace(/.$/, 'U'), `Z${key.slice(1)}`])
			expect(readCardKey(wrong), wrong).toBeNull();
	});
});

it('a fingerprint is short enough to compare by eye', async () => {
	expect(await fingerprintOf(new Uint8Array([1, 2, 3]))).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
});
