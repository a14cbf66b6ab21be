import { noticeKinds, type Snooze } from '@gestaltungsraum/domain/notifications/terms';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { type Api, api, explain, statusOf } from '#lib/kit/api.ts';
import { paths } from '#lib/kit/paths.ts';
import type { Actions } from './$types';

/** Does it and comes back to the same list. */
async function done(event: RequestEvent, work: (api: Api, id: string) => Promise<unknown>) {
	try {
		await work(api(event.fetch), String((await event.request.formData()).get('id') ?? ''));
	} catch (cause) {
		return fail(statusOf(cause), { problem: explain(cause) });
	}
	const words = new URLSearchParams([...event.url.searchParams].filter(([name]) => !name.startsWith('/')));
	redirect(303, words.size > 0 ? `${paths.notifications}?${words}` : paths.notifications);
}

const snooze = (until: Snooze | null) => (event: RequestEvent) =>
	done(event, (client, id) => client.notifications.snooze.mutate({ id, until }));

// plain forms: the list works also when its script did not arrive
export const actions: Actions = {
	read: (event) => done(event, (client, id) => client.notifications.read.mutate({ id })),
	unread: (event) => done(event, (client, id) => client.notifications.unread.mutate({ id })),
	readAll: (event) =>
		done(event, (client) =>
			client.notifications.readAll.mutate({
				kind: noticeKinds.find((kind) => kind === event.url.searchParams.get('grund')) ?? null,
			}),
		),
	tomorrow: snooze('tomorrow'),
	week: snooze('next_week'),
	unsnooze: snooze(null),
};
