import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:space');
	const cursor = event.url.searchParams.get('nach');
	return page(event, async (api) => ({
		cursor,
		view: await api.forum.space.query({ slug: event.params.slug, cursor }),
	}));
};
