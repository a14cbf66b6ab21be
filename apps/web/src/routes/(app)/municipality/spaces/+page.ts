import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:spaces');
	return page(event, (api) => api.spaces.list.query());
};
