import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:workshop');
	const { id } = event.params;
	return page(event, async (api) => {
		const view = await api.workshops.workshop.query({ id });
		// most that are to come have neither a harvest nor votes
		const has = view.harvest.length > 0 || view.decisions.length > 0 || view.why.decide === null;
		return { view, results: has ? await import('#lib/forum/workshops/results.ts') : undefined };
	});
};
