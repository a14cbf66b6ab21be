import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:space');
	const cursor = event.url.searchParams.get('nach');
	const { slug } = event.params;
	return page(event, async (api) => {
		const [view, notes] = await Promise.all([
			api.forum.space.query({ slug, cursor }),
			cursor === null ? api.notes.list.query({ slug }) : null,
		]);
		// the sentence of a no comes with those who need it
		const no = view.whyNotStart && (await import('@gestaltungsraum/domain/forum/refusals')).forumRefusals;
		// where there are rounds of questions, or could be
		const asking =
			view.asking || view.steward ? (await import('#lib/forum/asking/SpaceAsking.svelte')).default : undefined;
		return { cursor, view, notes, no, asking };
	});
};
