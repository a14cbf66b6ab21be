import { paths } from '#lib/kit/paths.ts';

export function notePath(id: string): string {
	return `${paths.forum}/notiz/${id}`;
}

/** @param space slug of the space in which the note is made */
export function newNotePath(space: string): string {
	return `${paths.forum}/neue-notiz?raum=${space}`;
}

/** Where an addendum stands below its minutes. */
export const addendumAnchor = (number: number) => `nachtrag-${number}`;
export const addendumPath = (id: string, number: number) => `${notePath(id)}#${addendumAnchor(number)}`;
