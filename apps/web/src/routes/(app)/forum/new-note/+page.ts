import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	const slug = event.url.searchParams.get('raum') ?? '';
	return page(event, async (api) => {
		const { space, whyNotStart } = await api.forum.space.query({ slug, cursor: null });
		return { space, whyNotStart };
	});
};
