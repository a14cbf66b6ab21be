import { notePath } from './places.ts';

/** Leads to a paragraph. What stands behind the # stays in the browser. @param passage how it begins; '' for the note itself */
export function passagePath(id: string, passage: string): string {
	return passage === '' ? notePath(id) : `${notePath(id)}#${PASSAGE}${encodeURIComponent(passage)}`;
}
const PASSAGE = 'absatz=';
/** How the paragraph begins to which an address leads; '' for none. */
export function passageIn({ hash }: { readonly hash: string }): string {
	if (!hash.startsWith(`#${PASSAGE}`)) return '';
	try {
		return decodeURIComponent(hash.slice(PASSAGE.length + 1));
	} catch {
		return '';
	}
}
