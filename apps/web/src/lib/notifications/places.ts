import type { NoticeView } from '@gestaltungsraum/domain/notifications/contract';
import type { Place } from '@gestaltungsraum/domain/notifications/terms';
import { spacePath, topicPath } from '#lib/forum/places.ts';
import { paths } from '#lib/kit/paths.ts';

export function noticePath({ topicId, path, number }: Pick<NoticeView, 'topicId' | 'path' | 'number'>): string {
	if (path !== null) return path;
	return topicId === null ? paths.notifications : topicPath(topicId, number ?? undefined);
}

/** The page on which one chooses how closely to follow. */
export function followPath(place: Place, id: string): string {
	return `${paths.notifications}/${place === 'topic' ? 'thema' : 'raum'}/${id}`;
}

/** Back to what is followed. */
export function followedPath({ place, id, slug }: { place: Place; id: string; slug: string }): string {
	return place === 'topic' ? topicPath(id) : spacePath(slug);
}
