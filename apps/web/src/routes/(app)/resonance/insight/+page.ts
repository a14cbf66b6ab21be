import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:insight');
	return page(event, async (api) => ({ insight: await api.resonance.insight.query() }));
};
