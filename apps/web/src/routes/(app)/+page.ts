import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:today');
	return page(event, async (api) => {
		// one request, two statements
		const [today, { rounds }] = await Promise.all([api.forum.today.query(), api.resonance.waiting.query()]);
		return { today, rounds };
	});
};
