import { levels, places } from '@gestaltungsraum/domain/notifications/terms';
import { fail, redirect } from '@sveltejs/kit';
import { api, explain, statusOf } from '#lib/kit/api.ts';
import { followPath } from '#lib/notifications/places.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, fetch, params }) => {
		const form = await request.formData();
		const place = places.find((known) => known === params.place) ?? 'topic';
		const level = form.get('what') === 'reset' ? null : (levels.find((known) => known === form.get('level')) ?? null);
		try {
			await api(fetch).notifications.follow.mutate({ place, id: params.id, level });
		} catch (cause) {
			return fail(statusOf(cause), { problem: explain(cause) });
		}
		redirect(303, followPath(place, params.id));
	},
};
