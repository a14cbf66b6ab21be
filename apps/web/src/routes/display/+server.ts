import { redirect } from '@sveltejs/kit';
import { api } from '#lib/kit/api.ts';
import { ownPath } from '#lib/kit/paths.ts';
import { asLocale, asTheme, DISPLAY_COOKIE_S, LOCALE_COOKIE, THEME_COOKIE } from '#lib/kit/display.ts';
import type { RequestHandler } from './$types';

/** Keeps the choice of language or theme, and goes back to where it was made. */
export const POST: RequestHandler = async ({ request, cookies, url, fetch }) => {
	const form = await request.formData();
	const options = { path: '/', maxAge: DISPLAY_COOKIE_S, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
	const locale = asLocale(form.get('locale'));
	if (locale) {
		cookies.set(LOCALE_COOKIE, locale, options);
		// mails come in the language of the person; before a sign-in there is nobody to remember it for
		await api(fetch)
			.identity.setLocale.mutate({ locale })
			.catch(() => undefined);
	}
	if (form.has('theme')) cookies.set(THEME_COOKIE, asTheme(form.get('theme')), options);
	redirect(303, ownPath(form.get('weiter')));
};
