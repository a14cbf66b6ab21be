import { paths } from '#lib/kit/paths.ts';

export function notePath(id: string): string {
	return `${paths.forum}/notiz/${id}`;
}

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

/** @param space slug of the space in which the note is made */
export function newNotePath(space: string): string {
	return `${paths.forum}/neue-notiz?raum=${space}`;
}
