/** What this browser likes: a random token for each question, kept here only. Without it a like cannot be taken back, nor found. */
import { LIKES_PREFIX as PREFIX } from '../forget.ts';

type Tokens = Record<string, string>;

function read(workshopId: string): Tokens {
	try {
		return JSON.parse(localStorage.getItem(PREFIX + workshopId) ?? '{}') as Tokens;
	} catch {
		return {};
	}
}

function keep(workshopId: string, tokens: Tokens): void {
	try {
		localStorage.setItem(PREFIX + workshopId, JSON.stringify(tokens));
	} catch {
		// storage is switched off: the like counts, and cannot be taken back
	}
}

export function likedBy(workshopId: string): string[] {
	return Object.entries(read(workshopId)).flatMap(([id, token]) => (token.startsWith('-') ? [] : [id]));
}

/** The token of a question, the same when it is liked again after being taken back. */
export function tokenFor(workshopId: string, questionId: string, on: boolean): string {
	const tokens = read(workshopId);
	const known = tokens[questionId]?.replace('-', '');
	const token =
		known ??
		Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
	keep(workshopId, { ...tokens, [questionId]: on ? token : `-${token}` });
	return token;
}
