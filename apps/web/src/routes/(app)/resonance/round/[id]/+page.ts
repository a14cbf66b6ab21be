import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:round');
	return page(event, async (api) => ({ round: await api.resonance.round.query({ roundId: event.params.id }) }));
};
