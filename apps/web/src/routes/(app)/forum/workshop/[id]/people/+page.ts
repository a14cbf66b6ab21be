import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:people');
	return page(event, async (api) => ({ list: await api.workshops.seats.participants.query({ id: event.params.id }) }));
};
