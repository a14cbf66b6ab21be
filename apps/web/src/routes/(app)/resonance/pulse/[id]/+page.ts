import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:pulse');
	return page(event, (api) => api.resonance.pulse.query({ seriesId: event.params.id }));
};
