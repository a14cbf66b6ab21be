import { noticeKinds } from '@gestaltungsraum/domain/notifications/terms';
import { fail, redirect } from '@sveltejs/kit';
import { api, explain, explainFields, statusOf } from '#lib/kit/api.ts';
import { paths } from '#lib/kit/paths.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, fetch }) => {
		const form = await request.formData();
		const word = (name: string) => String(form.get(name) ?? '');
		try {
			await api(fetch).notifications.save.mutate({
				// the API looks at each of them
				ways: Object.fromEntries(noticeKinds.map((kind) => [kind, word(`way-${kind}`)])) as never,
				quietFrom: Number(word('from')),
				quietTo: Number(word('to')),
				rest: form.has('rest'),
			});
		} catch (cause) {
			return fail(statusOf(cause), { problem: explain(cause), fields: explainFields(cause) });
		}
		redirect(303, `${paths.notifications}/einstellungen?gespeichert`);
	},
};
