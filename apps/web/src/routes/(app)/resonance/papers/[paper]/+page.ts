import { isPaperName } from '@gestaltungsraum/domain/resonance/papers';
import { error } from '@sveltejs/kit';
import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	const name = event.params.paper;
	if (!isPaperName(name)) error(404);
	return page(event, async (api) => ({ name, view: await api.resonance.papers.query() }));
};
