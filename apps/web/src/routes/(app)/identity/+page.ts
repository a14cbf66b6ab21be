import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:sessions');
	return page(event, (api) => api.identity.sessions.query());
};
