import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) =>
	page(event, async (api) => ({ view: await api.workshops.workshop.query({ id: event.params.id }) }));
