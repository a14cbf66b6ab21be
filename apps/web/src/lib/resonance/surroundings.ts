import type { Surroundings } from './hints.ts';
import { api } from '#lib/kit/api.ts';

const asked = new Map<string, Promise<Surroundings>>();

/**
 * Names and places around the writer, once for each round, kept in memory. Every page of a round that collects asks for
 * them when it opens: asking only once somebody types would tell the server who does.
 */
export function surroundingsOf(roundId: string): Promise<Surroundings> {
	const known = asked.get(roundId);
	if (known) return known;
	const asking = api()
		.resonance.surroundings.query({ roundId })
		.catch((): Surroundings => {
			asked.delete(roundId);
			// without them the other hints are there all the same
			return { names: [], places: [] };
		});
	asked.set(roundId, asking);
	return asking;
}
