import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:note');
	return page(event, async (api) => ({ view: await api.notes.note.query({ id: event.params.id }) }));
};
