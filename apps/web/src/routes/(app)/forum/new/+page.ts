import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

/** The spaces to choose from, and what was begun in the one of the address (its slug, or its id from a draft). */
export const load: PageLoad = (event) => {
	const wanted = event.url.searchParams.get('raum');
	const report = event.url.searchParams.get('art') === 'bericht';
	return page(event, async (api) => {
		const { spaces, whyNotStart } = await api.forum.home.query();
		const space = spaces.find(({ slug, id }) => slug === wanted || id === wanted) ?? null;
		const draft = space && whyNotStart === null ? await api.forum.draft.query({ placeId: space.id }) : null;
		const workshopId = event.url.searchParams.get('werkstatt');
		const workshop =
			report && workshopId && whyNotStart === null
				? (await api.workshops.workshop.query({ id: workshopId })).workshop
				: null;
		return {
			workshop,
			spaces: spaces.map(({ id, title, slug }) => ({ id, title, slug })),
			whyNotStart,
			space,
			draft,
			report,
		};
	});
};
