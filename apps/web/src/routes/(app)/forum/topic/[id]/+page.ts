import { page } from '#lib/kit/api.ts';
import { numberIn } from '#lib/forum/places.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	const { id } = event.params;
	const number = numberIn(event.url, 'nr');
	const end = event.url.searchParams.has('ende');
	return page(event, async (api) => ({ number, end, view: await api.forum.topic.query({ id, around: number, end }) }));
};
