import { POSTS_PAGE, POSTS_PAGE_MAX } from '@gestaltungsraum/domain/forum/terms';
import { page } from '#lib/kit/api.ts';
import { withWords } from '#lib/forum/aside.ts';
import { withParts } from '#lib/forum/parts.ts';
import { numberIn } from '#lib/forum/places.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	const { id } = event.params;
	const number = numberIn(event.url, 'nr');
	const end = event.url.searchParams.has('ende');
	const size = Math.min(numberIn(event.url, 'je') ?? POSTS_PAGE, POSTS_PAGE_MAX);
	return page(event, async (api) => {
		const sent = await api.forum.topic.query({ id, around: number, end, size });
		const view = { ...sent, posts: withWords(sent.posts) };
		return { number, end, size, view, parts: await withParts(view, view.topic.posts) };
	});
};
