/** What a closed note is sealed by: SHA-256 over one canonical writing of title, content and approvers. */
import { createHash } from 'node:crypto';
import type { Content } from './document.ts';

export interface Approver {
	readonly name: string;
	readonly org: string;
}

/** JSON with sorted keys, NFC, no spaces: the same value is always the same bytes (after RFC 8785). */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
		entries.sort(([a], [b]) => (a < b ? -1 : 1));
		return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
	}
	return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value);
}

const hash = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex');

/** What somebody approves. */
export function digestOf(title: string, content: Content): string {
	return hash({ title, content });
}

/** @param approvers in any order */
export function sealOf(title: string, content: Content, approvers: readonly Approver[]): string {
	const sorted = approvers
		.map(({ name, org }) => ({ name, org }))
		.sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
	return hash({ title, content, approvers: sorted });
}
