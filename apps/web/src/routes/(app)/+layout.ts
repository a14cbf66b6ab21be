import { redirect } from '@sveltejs/kit';
import { page } from '#lib/kit/api.ts';
import { signInPath } from '#lib/kit/paths.ts';
import type { LayoutLoad } from './$types';

/** Everything behind the sign-in knows who is there. */
export const load: LayoutLoad = async (event) => {
	event.depends('app:me');
	const me = await page(event, (api) => api.identity.me.query());
	// untracked: who is there does not change with the address
	if (!me)
		redirect(
			303,
			event.untrack(() => signInPath(event.url)),
		);
	return { me };
};
