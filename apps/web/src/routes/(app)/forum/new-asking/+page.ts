import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) =>
	page(event, (api) => api.forum.asking.options.query({ slug: event.url.searchParams.get('raum') ?? '' }));
