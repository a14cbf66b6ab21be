import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:workshop');
	const { id } = event.params;
	return page(event, async (api) => ({ view: await api.workshops.workshop.query({ id }) }));
};
