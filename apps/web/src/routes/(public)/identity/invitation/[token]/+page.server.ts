import { fail, redirect } from '@sveltejs/kit';
import { api, explain, explainFields, statusOf } from '#lib/kit/api.ts';
import { paths } from '#lib/kit/paths.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, fetch, params }) => {
		const form = await request.formData();
		const name = form.get('name');
		try {
			await api(fetch).identity.acceptInvitation.mutate({
				token: params.token,
				name: name === null ? null : String(name),
				password: String(form.get('password') ?? ''),
			});
		} catch (cause) {
			return fail(statusOf(cause), { name: String(name ?? ''), problem: explain(cause), fields: explainFields(cause) });
		}
		redirect(303, paths.today);
	},
};
