import { places } from '@gestaltungsraum/domain/notifications/terms';
import { error } from '@sveltejs/kit';
import { page } from '#lib/kit/api.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	const place = places.find((known) => known === event.params.place);
	if (!place) error(404, { message: m.missing_advice() });
	return page(event, async (api) => ({
		view: await api.notifications.following.query({ place, id: event.params.id }),
	}));
};
