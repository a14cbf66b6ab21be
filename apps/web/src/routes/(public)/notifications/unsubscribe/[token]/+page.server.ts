import { fail } from '@sveltejs/kit';
import { api, explain, statusOf } from '#lib/kit/api.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ fetch, params }) => {
		try {
			await api(fetch).notifications.stop.mutate({ token: params.token });
		} catch (cause) {
			return fail(statusOf(cause), { problem: explain(cause), stopped: false });
		}
		return { problem: '', stopped: true };
	},
};
