import { paths } from '#lib/kit/paths.ts';

/** A topic; with a number the page that holds that post, and the post's place on it. */
export function topicPath(id: string, number?: number): string {
	return `${paths.forum}/thema/${id}${number === undefined ? '' : postQuery(number)}`;
}

/** The same within the topic's own page. */
export function postQuery(number: number): string {
	return `?nr=${number}#p${number}`;
}

export function spacePath(slug: string): string {
	return `${paths.forum}/raum/${slug}`;
}

/** @param space slug or id of the space that is chosen already */
export function newTopicPath(space?: string): string {
	return `${paths.forum}/neu${space === undefined ? '' : `?raum=${space}`}`;
}

/** A number of an address; null for anything that is none. */
export function numberIn(url: URL, name: string): number | null {
	const value = Number(url.searchParams.get(name) ?? '');
	return Number.isSafeInteger(value) && value >= 1 && value <= 10_000_000 ? value : null;
}

/** Experience reports of all spaces. */
export const reportsPath = `${paths.forum}/erfahrungen`;
