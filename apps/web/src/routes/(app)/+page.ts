import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:today');
	return page(event, async (api) => ({ today: await api.forum.today.query() }));
};
