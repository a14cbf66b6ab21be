import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	const wanted = event.url.searchParams.get('raum');
	return page(event, async (api) => {
		const { spaces, whyNotStart } = await api.forum.home.query();
		const space = spaces.find(({ slug }) => slug === wanted) ?? null;
		return { spaces: spaces.map(({ id, title }) => ({ id, title })), whyNotStart, spaceId: space?.id ?? '' };
	});
};
