import { redirect } from '@sveltejs/kit';
import { askingPath } from '#lib/forum/asking/places.ts';
import { page } from '#lib/kit/api.ts';
import { withCards } from '#lib/resonance/aside.ts';
import { PLAIN } from '#lib/resonance/places.ts';
import { loadParts, missing } from '#lib/resonance/round-parts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:round');
	const { id: roundId } = event.params;
	return page(event, async (api) => {
		const ask = () => api.resonance.round.query({ roundId });
		const round = withCards(await ask()) ?? (await ask());
		if (round.way === 'asking') redirect(307, askingPath(roundId));
		// what has become of earlier outcomes is looked at before there are new ones
		const begins = ['arriving', 'looking_back', 'collecting'].includes(round.phase);
		const [earlier, parts] = await Promise.all([
			begins ? api.resonance.lookBack.query({ roundId }) : { rounds: [] },
			loadParts(missing(round, {})),
		]);
		const plain = event.url.searchParams.has(PLAIN)
			? (await import('#lib/resonance/PlainText.svelte')).default
			: undefined;
		return { round, earlier: earlier.rounds, parts, plain };
	});
};
