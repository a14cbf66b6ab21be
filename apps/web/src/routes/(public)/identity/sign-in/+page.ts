import { redirect } from '@sveltejs/kit';
import { api } from '#lib/kit/api.ts';
import { ownPath } from '#lib/kit/paths.ts';
import type { PageLoad } from './$types';

/** Who is signed in already goes on at once. */
export const load: PageLoad = async ({ fetch, url }) => {
	const back = ownPath(url.searchParams.get('weiter'));
	const me = await api(fetch)
		.identity.me.query()
		.catch(() => null);
	if (me) redirect(303, back);
	return { back, changed: url.searchParams.has('neu') };
};
