import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:people');
	const query = event.url.searchParams.get('q') ?? '';
	const cursor = event.url.searchParams.get('nach');
	return page(event, async (api) => {
		const [page, tree] = await Promise.all([api.people.list.query({ query, cursor }), api.municipality.units.query()]);
		return { ...page, ...tree, query };
	});
};
