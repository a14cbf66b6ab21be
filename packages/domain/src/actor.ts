import type { Role } from './identity/terms.ts';

/** Stands for the platform's operator in the security log: whoever runs commands on the server, no person of any tenant. */
export const OPERATOR = '00000000-0000-4000-8000-000000000009';

/** What an administration is to the platform: a town hall, or an organisation that is invited. */
export type TenantKind = 'administration' | 'partner';

/** Who acts: one membership of one person, as the session knows it. Holds no secret and no clock. */
export interface Actor {
	readonly personId: string;
	readonly membershipId: string;
	readonly tenantId: string;
	readonly tenantKind: TenantKind;
	readonly tenantName: string;
	/** Shown beside what the person writes. */
	readonly name: string;
	readonly roles: readonly Role[];
	/** Units of the person, with all units above them. */
	readonly units: readonly string[];
	/** Associations (Verbände) of the tenant. */
	readonly associations: readonly string[];
	/** Invited topics with the moment (ms since epoch) at which each invitation ends. */
	readonly guestTopics: readonly { readonly topicId: string; readonly until: number }[];
}
