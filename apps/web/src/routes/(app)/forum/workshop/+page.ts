import { type WorkshopListName, workshopLists } from '@gestaltungsraum/domain/forum/workshops/terms';
import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

const words: Readonly<Record<string, WorkshopListName>> = { meine: 'mine', vergangene: 'past' };

export const load: PageLoad = (event) => {
	event.depends('app:workshops');
	const list = words[event.url.searchParams.get('liste') ?? ''] ?? workshopLists[0];
	const cursor = event.url.searchParams.get('nach');
	return page(event, async (api) => ({ list, view: await api.workshops.list.query({ list, cursor }) }));
};
