/**
 * What a page shows word for word stands in its HTML already; among the data that the page wakes up with it would travel a
 * second time. There {@link ASIDE} takes its place. While the page is rendered the server has the words at hand
 * (hooks.server.ts), and the browser reads them off the page that it was sent.
 */
export const ASIDE = '\u001f';

let kept: (name: string) => unknown = () => undefined;

/** Called once, by hooks.server.ts. */
export function keepAside(read: (name: string) => unknown): void {
	kept = read;
}

/** What was kept aside under this name while the page is rendered; undefined in the browser. */
export function aside<T>(name: string): T | undefined {
	return kept(name) as T | undefined;
}

/** Keeps words aside; sends the answer without them. `keep` names each piece once. */
export type Parting = (answer: string, keep: (name: string, words: unknown) => void) => string;
