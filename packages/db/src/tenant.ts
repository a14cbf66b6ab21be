import { sql } from 'drizzle-orm';
import {
	type PgColumnBuilderBase,
	pgPolicy,
	pgRole,
	pgTable,
	type PgTableExtraConfigValue,
	text,
	timestamp,
	unique,
	uuid,
} from 'drizzle-orm/pg-core';

/** Serves one request of one tenant; may never bypass row security. */
export const appRole = pgRole('gestaltungsraum_app').existing();
/** Sessions, people and mail: what has to be known before a tenant is known. */
export const gateRole = pgRole('gestaltungsraum_gate').existing();

/** Random by default (v4): an id tells neither order nor time. */
export const id = () =>
	uuid('id')
		.primaryKey()
		.default(sql`gen_random_uuid()`);
/** ISO 8601 text towards the program; PostgreSQL keeps the moment. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string', precision: 3 });
export const tenantId = () => uuid('tenant_id').notNull();
export const words = text;

/** The tenant of this transaction, or null outside of `run()`: then no row is visible. */
export const currentTenant = sql`(select current_tenant())`;
export const currentPerson = sql`(select current_person())`;
/** Audience keys of the actor, see `audienceKeys` in the domain. */
export const currentKeys = sql`(select current_keys())::uuid[]`;
/** Whoever keeps a topic (column `topic_id`): a steward of its space or its author, never a guest. */
export const hosts = sql`'00000000-0000-4000-8000-000000000001' = any(${currentKeys}) and exists (select from forum_topics t where t.id = topic_id and (
	exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${currentPerson})
	or exists (select from identity_memberships m where m.id = t.author_id and m.person_id = ${currentPerson} and m.tenant_id = ${currentTenant})))`;

type Columns = Record<string, PgColumnBuilderBase>;

/**
 * The only way to make a tenant's table: nobody can forget the wall.
 * @param rule narrows the wall further, e.g. to the rows of one person; null for all rows of the tenant
 */
export function tenantTable<N extends string, C extends Columns>(
	name: N,
	columns: C,
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Drizzle's own type of a table under construction
	extras: (t: any) => PgTableExtraConfigValue[] = () => [],
	rule: ReturnType<typeof sql> | null = null,
) {
	const wall = rule ? sql`tenant_id = ${currentTenant} and ${rule}` : sql`tenant_id = ${currentTenant}`;
	return pgTable(name, { id: id(), tenantId: tenantId(), ...columns }, (t) => [
		pgPolicy(`${name}_tenant`, { to: appRole, using: wall, withCheck: wall }),
		pgPolicy(`${name}_gate`, { to: gateRole, using: sql`true`, withCheck: sql`true` }),
		unique(`${name}_tenant_id`).on((t as unknown as { tenantId: never }).tenantId, (t as unknown as { id: never }).id), // target of composite foreign keys: a row can't point across tenants
		...extras(t),
	]);
}
