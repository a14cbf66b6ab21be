import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

/** All spaces with the newest topics; with a cursor the older ones after it. */
export const load: PageLoad = (event) => {
	event.depends('app:forum');
	const cursor = event.url.searchParams.get('nach');
	return page(event, async (api) => {
		if (cursor === null) return { home: await api.forum.home.query(), older: null };
		return { home: null, older: await api.forum.topics.query({ cursor }) };
	});
};
