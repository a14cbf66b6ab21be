import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:notice-settings');
	return page(event, async (api) => ({ settings: await api.notifications.settings.query() }));
};
