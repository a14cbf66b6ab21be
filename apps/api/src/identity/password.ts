import { hash, verify } from '@node-rs/argon2';
import type { RefusalCode } from '../kernel/refuse.ts';

/** argon2id, 19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet. Runs on the library's own threads. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
	return hash(password.normalize('NFKC'), options);
}

/** A hash of nothing that anybody knows: unknown accounts cost the same time as known ones. */
const nobody = hashPassword(crypto.randomUUID());

/** True only for a known account with the right password; takes the same time for an unknown one. */
export async function checkPassword(stored: string | null | undefined, password: string): Promise<boolean> {
	const right = await verify(stored ?? (await nobody), password.normalize('NFKC'));
	return right && stored !== null && stored !== undefined;
}

type Checker = (password: string, own: string[]) => boolean;
let checker: Promise<Checker> | null = null;

/**
 * Refuses what an attacker tries first: common and leaked passwords and words (zxcvbn's German and common lists), also with
 * the usual changes, and the person's own name, mail and municipality. No composition rules (NIST SP 800-63B-4).
 */
export async function whyNotPassword(password: string, own: readonly string[]): Promise<RefusalCode | null> {
	const words = own
		.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
		.filter((word) => word.length > 3)
		.sort((a, b) => b.length - a.length);
	if (isMadeOf(password, words)) return 'password_common';
	checker ??= load(); // 3 MB of lists, loaded when the first password is chosen
	return (await checker)(password, words) ? 'password_common' : null;
}

/** "Vorname Nachname1": zxcvbn counts each of several own words and the sign between them as a guess of its own, and finds that strong. */
function isMadeOf(password: string, words: readonly string[]): boolean {
	const whole = password.normalize('NFKC').toLowerCase();
	const rest = words.reduce((text, word) => text.replaceAll(word, ''), whole);
	return rest !== whole && rest.replaceAll(/[^\p{L}\p{N}]/gu, '').length < 8;
}

async function load(): Promise<Checker> {
	const [{ ZxcvbnFactory }, common, german] = await Promise.all([
		import('@zxcvbn-ts/core'),
		import('@zxcvbn-ts/language-common'),
		import('@zxcvbn-ts/language-de'),
	]);
	const zxcvbn = new ZxcvbnFactory({
		dictionary: { ...common.dictionary, ...german.dictionary },
		graphs: common.adjacencyGraphs,
		useLevenshteinDistance: false,
	});
	return (password, own) => zxcvbn.check(password, own).score < 3;
}
