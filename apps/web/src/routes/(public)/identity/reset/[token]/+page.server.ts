import { fail, redirect } from '@sveltejs/kit';
import { api, explain, explainFields, statusOf } from '#lib/kit/api.ts';
import { paths } from '#lib/kit/paths.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, fetch, params }) => {
		const form = await request.formData();
		try {
			await api(fetch).identity.resetPassword.mutate({
				token: params.token,
				password: String(form.get('password') ?? ''),
			});
		} catch (cause) {
			return fail(statusOf(cause), { problem: explain(cause), fields: explainFields(cause) });
		}
		redirect(303, `${paths.signIn}?neu=1`);
	},
};
