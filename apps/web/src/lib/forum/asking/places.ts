import { paths } from '#lib/kit/paths.ts';

/** A round of questions without a name. */
export function askingPath(id: string): string {
	return `${paths.forum}/fragerunde/${id}`;
}

/** @param space slug of the space */
export function newAskingPath(space: string): string {
	return `${paths.forum}/neue-fragerunde?raum=${space}`;
}
