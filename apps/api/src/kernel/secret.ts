import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the server signs with. Tokens of mails are derived from it, so that the database holds only their hashes and a repeated mail has the same link. */
export interface Secret {
	/** 43 characters, base64url of HMAC-SHA256. */
	sign(purpose: string, message: string): string;
	verify(purpose: string, message: string, signature: string): boolean;
}

export function makeSecret(key: string): Secret {
	const sign = (purpose: string, message: string) =>
		createHmac('sha256', key).update(`${purpose}\0${message}`).digest('base64url');
	return {
		sign,
		verify: (purpose, message, signature) => {
			const expected = Buffer.from(sign(purpose, message));
			const given = Buffer.from(signature);
			return expected.length === given.length && timingSafeEqual(expected, given);
		},
	};
}

/** The configured key, or one made at the first start and kept readable to the server only. */
export function loadSecret(configured: string | undefined, dataDir: string): Secret {
	if (configured) return makeSecret(configured);
	const file = join(dataDir, 'secret');
	if (!existsSync(file)) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
	}
	return makeSecret(readFileSync(file, 'utf8').trim());
}

/** SHA-256 as 64 hex digits: what the database keeps of a token. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
