import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:round');
	const { id: roundId } = event.params;
	return page(event, async (api) => {
		const round = await api.resonance.round.query({ roundId });
		// what has become of earlier outcomes is looked at before there are new ones
		const begins = ['arriving', 'looking_back', 'collecting'].includes(round.phase);
		return { round, earlier: begins ? (await api.resonance.lookBack.query({ roundId })).rounds : [] };
	});
};
