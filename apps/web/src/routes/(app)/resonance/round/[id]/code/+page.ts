import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:guests');
	const { id: roundId } = event.params;
	return page(event, async (api) => ({ roundId, guests: await api.resonance.guests.query({ roundId }) }));
};
