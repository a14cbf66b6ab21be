import { fail } from '@sveltejs/kit';
import { api, explain, explainFields, statusOf } from '#lib/kit/api.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, fetch }) => {
		const email = String((await request.formData()).get('email') ?? '');
		try {
			await api(fetch).identity.requestReset.mutate({ email });
		} catch (cause) {
			return fail(statusOf(cause), { email, problem: explain(cause), fields: explainFields(cause), sent: false });
		}
		return { email, problem: '', fields: {} as Record<string, string>, sent: true };
	},
};
