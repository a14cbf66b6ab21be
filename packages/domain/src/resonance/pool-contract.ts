/** Rounds of several administrations of an association. */
import * as z from 'zod';
import { Id } from '../text.ts';
import { OpenRound } from './contract.ts';

/** What a pooled round can be made of. No number of people by administration: nothing of a round is ever counted by it. */
export const PoolOptions = z.object({
	associations: z.array(
		z.object({ id: Id, name: z.string(), members: z.array(z.object({ id: Id, name: z.string(), own: z.boolean() })) }),
	),
	/** Staff councils of all these administrations. */
	seconds: z.array(z.object({ id: Id, name: z.string(), tenantId: Id, org: z.string() })),
});
export type PoolOptions = z.infer<typeof PoolOptions>;

export const OpenPooled = z.strictObject({
	...OpenRound.omit({ unitIds: true }).shape,
	associationId: Id,
	/** Administrations that take part, the own one always does; empty for all of the association. */
	tenantIds: z.array(Id).max(100),
});
export type OpenPooled = z.input<typeof OpenPooled>;
