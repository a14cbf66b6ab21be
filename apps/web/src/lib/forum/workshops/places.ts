import { paths } from '#lib/kit/paths.ts';

/** Pages of one workshop beside its own. */
type Part = 'bearbeiten' | 'teilnehmende' | 'saal' | 'wand' | 'ernte';

export function workshopPath(id: string, part?: Part): string {
	return `${paths.workshops}/${id}${part === undefined ? '' : `/${part}`}`;
}

/** A place in a note of a workshop, by what was harvested from it. */
export function sentencePath(noteId: string, harvestId: string): string {
	return `${paths.forum}/notiz/${noteId}?stelle=${harvestId}`;
}
