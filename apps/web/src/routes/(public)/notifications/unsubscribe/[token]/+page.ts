import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) =>
	page(event, async (api) => ({ stop: await api.notifications.stopPage.query({ token: event.params.token }) }));
