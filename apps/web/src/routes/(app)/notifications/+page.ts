import { noticeKinds, states } from '@gestaltungsraum/domain/notifications/terms';
import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

/** Words of the address for what is shown. */
const stateWords: Readonly<Record<string, (typeof states)[number]>> = { neue: 'unread', spaeter: 'snoozed' };

export const load: PageLoad = (event) => {
	event.depends('app:notices');
	const { searchParams } = event.url;
	const state = stateWords[searchParams.get('zeige') ?? ''] ?? 'all';
	const kind = noticeKinds.find((known) => known === searchParams.get('grund')) ?? null;
	const after = searchParams.get('nach');
	const cursor = after !== null && /^\d{1,15}$/.test(after) ? after : null;
	return page(event, async (api) => ({
		state,
		kind,
		cursor,
		list: await api.notifications.list.query({ state, kind, cursor }),
	}));
};
