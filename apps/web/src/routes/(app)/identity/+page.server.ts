import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { api, explain, statusOf } from '#lib/kit/api.ts';
import { paths } from '#lib/kit/paths.ts';
import type { Actions } from './$types';

/** Nothing of a person stays in a shared browser: drafts kept on the device go with the session. */
function leave(event: Pick<RequestEvent, 'setHeaders'>): never {
	event.setHeaders({ 'clear-site-data': '"storage"' });
	redirect(303, paths.signIn);
}

// plain forms: these must work on any page, also when its script did not arrive
export const actions: Actions = {
	signOut: async (event) => {
		await api(event.fetch)
			.identity.signOut.mutate()
			.catch(() => undefined);
		leave(event);
	},
	everywhere: async (event) => {
		try {
			await api(event.fetch).identity.signOutEverywhere.mutate();
		} catch (cause) {
			return fail(statusOf(cause), { problem: explain(cause) });
		}
		leave(event);
	},
	membership: async ({ request, fetch }) => {
		try {
			await api(fetch).identity.chooseMembership.mutate({
				membershipId: String((await request.formData()).get('membershipId') ?? ''),
			});
		} catch (cause) {
			return fail(statusOf(cause), { problem: explain(cause) });
		}
		// another administration: nothing of the page before may remain
		redirect(303, paths.today);
	},
};
