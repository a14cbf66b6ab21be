import { fail, redirect } from '@sveltejs/kit';
import { api, explain, explainFields, statusOf } from '#lib/kit/api.ts';
import { ownPath } from '#lib/kit/paths.ts';
import { DISPLAY_COOKIE_S, LOCALE_COOKIE } from '#lib/kit/display.ts';
import type { Actions } from './$types';

/** A plain form: signing in must not hang on a script. */
export const actions: Actions = {
	default: async ({ request, fetch, cookies, url }) => {
		const form = await request.formData();
		const email = String(form.get('email') ?? '');
		try {
			await api(fetch).identity.signIn.mutate({ email, password: String(form.get('password') ?? '') });
		} catch (cause) {
			return fail(statusOf(cause), { email, problem: explain(cause), fields: explainFields(cause) });
		}
		if (cookies.get(LOCALE_COOKIE) === undefined) {
			const me = await api(fetch)
				.identity.me.query()
				.catch(() => null);
			if (me)
				cookies.set(LOCALE_COOKIE, me.locale, {
					path: '/',
					maxAge: DISPLAY_COOKIE_S,
					sameSite: 'lax',
					secure: url.protocol === 'https:',
				});
		}
		redirect(303, ownPath(form.get('weiter')));
	},
};
