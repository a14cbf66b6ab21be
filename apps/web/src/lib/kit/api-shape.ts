import type { AppRouter } from '@gestaltungsraum/api/router';
import type * as identity from '@gestaltungsraum/domain/identity/contract';
import type * as municipality from '@gestaltungsraum/domain/municipality/contract';
import type * as text from '@gestaltungsraum/domain/text';
import type { TRPCClient } from '@trpc/client';

interface Schema {
	_zod: { input: unknown; output: unknown };
}
type In<S extends Schema> = S['_zod']['input'];
type Out<S extends Schema> = S['_zod']['output'];
interface Ask<O> {
	query(): Promise<O>;
}
interface Query<I extends Schema, O extends Schema> {
	query(input: In<I>): Promise<Out<O>>;
}
interface Mutation<I extends Schema, O extends Schema = typeof text.Done> {
	mutate(input: In<I>): Promise<Out<O>>;
}

/** Procedures that the API does not have yet. */
interface Missing {
	people: {
		list: Query<typeof identity.PersonQuery, typeof identity.PeoplePage>;
		update: Mutation<typeof identity.UpdatePerson>;
		deactivate: Mutation<typeof identity.ByMembership>;
		reactivate: Mutation<typeof identity.ByMembership>;
	};
	invitations: {
		list: Ask<{ invitations: identity.InvitationRow[] }>;
		invite: Mutation<typeof identity.Invite>;
		renew: Mutation<typeof text.ById>;
		revoke: Mutation<typeof text.ById>;
		previewCsv: Mutation<typeof identity.CsvText, typeof identity.CsvReport>;
		sendCsv: Mutation<typeof identity.CsvText, typeof identity.CsvReport>;
	};
	municipality: {
		tenant: Ask<municipality.TenantView>;
		units: Ask<{ units: municipality.UnitRow[] }>;
		createUnit: Mutation<typeof municipality.CreateUnit>;
		updateUnit: Mutation<typeof municipality.UpdateUnit>;
		deleteUnit: Mutation<typeof text.ById>;
	};
}

export type Api = TRPCClient<AppRouter> & Missing;
