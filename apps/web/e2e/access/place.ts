/** A page or a state of one, and the words that stand on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../fixtures.ts';
import type { Person } from '../people.ts';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];
export type Words = (key: string, values?: Record<string, string>) => string;

const messages = Object.fromEntries(
	languages.map((language) => {
		const file = join(import.meta.dirname, `../../messages/${language}.json`);
		return [language, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>];
	}),
);

/** The sentence of a key in the language of the page. */
export function wordsOf(language: Language): Words {
	return (key, values = {}) => {
		const text = messages[language]?.[key];
		if (typeof text !== 'string') throw new Error(`no message ${key}`);
		return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
	};
}

export interface Place {
	readonly name: string;
	/** Who looks; nobody for pages before the sign-in. */
	readonly who?: Person;
	/** An address, or what leads into the state. */
	readonly open: string | ((page: Page, words: Words, language: Language) => Promise<unknown>);
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
