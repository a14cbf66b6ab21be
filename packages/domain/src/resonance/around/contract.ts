import * as z from 'zod';
import { Id } from '../../text.ts';

/** What hints at people around the writer: compared with the text on the device, which shows it to nobody. */
export const Surroundings = z.object({
	/** Of the circle. */
	names: z.array(z.string()),
	/** Units with few people, and parts of the municipality. */
	places: z.array(z.string()),
});
export type Surroundings = z.infer<typeof Surroundings>;

/** Whom one may turn to, in one's own administration. */
export const Helpers = z.object({
	people: z.array(
		z.object({ id: Id, name: z.string(), email: z.string(), role: z.enum(['trusted_person', 'staff_council']) }),
	),
});
export type Helpers = z.infer<typeof Helpers>;
