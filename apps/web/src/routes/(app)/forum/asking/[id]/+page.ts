import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:round');
	const { id: roundId } = event.params;
	return page(event, async (api) => {
		// whoever came after the opening reads the first and not the second
		const [view, round] = await Promise.all([
			api.forum.asking.show.query({ roundId }),
			api.resonance.round.query({ roundId }).catch(() => null),
		]);
		const review = round?.review ? (await import('#lib/resonance/review-part.ts')).Review : undefined;
		return { view, round, review };
	});
};
