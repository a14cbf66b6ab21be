import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:settings');
	return page(event, async (api) => ({ view: await api.resonance.settings.query() }));
};
