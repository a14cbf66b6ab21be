import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Email } from '../../identity/contract.ts';
import { Id, Moment } from '../../text.ts';

const Until = z.iso.datetime({
	error: sentence('Bitte wählen Sie, bis wann der Zugang gilt.', 'Please choose until when access lasts.'),
});

export const ByTopic = z.strictObject({ topicId: Id });
/** Who has access from outside, for those who may end it. */
export const GuestList = z.object({
	guests: z.array(
		z.object({
			id: Id,
			/** null for all people of the organisation. */
			name: z.string().nullable(),
			org: z.string(),
			until: Moment,
			ended: z.boolean(),
			byName: z.string(),
			byLink: z.boolean(),
		}),
	),
	links: z.array(
		z.object({
			id: Id,
			org: z.string(),
			until: Moment,
			ended: z.boolean(),
			byName: z.string(),
			/** Path of the address to hand on; empty when ended. */
			path: z.string(),
			/** How many people came in by it. */
			opened: z.int(),
		}),
	),
	requests: z.array(z.object({ id: Id, name: z.string(), org: z.string(), askedOn: z.string() })),
	/** Organisations to choose from: partners for an invitation, all others for a link. */
	orgs: z.array(z.object({ id: Id, name: z.string(), partner: z.boolean() })),
});
export type GuestList = z.infer<typeof GuestList>;
export const InviteOrg = z.strictObject({ topicId: Id, tenantId: Id, until: Until });
export const InvitePerson = z.strictObject({ topicId: Id, email: Email, until: Until });
export const MakeLink = z.strictObject({ topicId: Id, tenantId: Id, until: Until });
export const AdmitRequest = z.strictObject({ id: Id, until: Until });
/** Any word: what is no id is answered like an id of nothing. */
export const AskAccess = z.strictObject({ topicId: z.string().max(64) });
export const OpenLink = z.strictObject({ token: z.string().max(120) });
export const Opened = z.object({ topicId: Id });
