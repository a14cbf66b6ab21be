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
	checker ??= load(); // 3 MB of lists, loaded when the first password is chosen
	return (await checker)(
		password,
		own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3),
	)
		? 'password_common'
		: null;
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
