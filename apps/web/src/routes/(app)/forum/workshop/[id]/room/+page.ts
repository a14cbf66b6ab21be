import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:room');
	return page(event, async (api) => ({ room: await api.workshops.room.room.query({ id: event.params.id }) }));
};
