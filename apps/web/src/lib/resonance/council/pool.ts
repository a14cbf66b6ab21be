import type { PoolOptions } from '@gestaltungsraum/domain/resonance/pool-contract';

/** A round of several administrations, as it is chosen on the page of a new one. */
export interface Pool {
	readonly associationId: string;
	/** All that are chosen, the own one included. */
	readonly tenantIds: readonly string[];
	/** Staff councils of those. */
	readonly seconds: PoolOptions['seconds'];
}
