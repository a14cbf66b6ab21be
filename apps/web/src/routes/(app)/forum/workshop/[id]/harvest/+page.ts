import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:harvest');
	return page(event, async (api) => ({ field: await api.workshops.harvest.field.query({ id: event.params.id }) }));
};
