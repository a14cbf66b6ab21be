import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Sql } from './client.ts';
import { testDatabase } from './testing.ts';

let sql: Sql;
let drop: () => Promise<void>;
beforeAll(async () => {
	const database = await testDatabase();
	sql = connect(database.url, { role: null, max: 2 });
	drop = database.drop;
});
afterAll(async () => {
	await sql.end();
	await drop();
});

/** Tables without a tenant, each with its reason. The list may only shrink. */
const withoutTenant: Record<string, string> = {
	municipality_areas: 'public register of areas',
	municipality_tenants: 'is the tenant',
	municipality_associations: 'shared by its members',
	forum_space_counts: 'counts by audience, no content',
	identity_people: 'a person may belong to several tenants; gate only',
	identity_sessions: 'belongs to a person; gate only',
	identity_resets: 'belongs to a person; gate only',
	kernel_limits: 'hashed counters; gate only',
	resonance_ballots: 'ballots of no one; gate only',
	resonance_inbox: 'cards on their way, of no one; gate only',
	resonance_promises: 'the product’s own words',
	resonance_spent: 'hashes of used tokens; gate only',
	resonance_vote_spent: 'hashes of used tokens; gate only',
};

describe('the catalogue', () => {
	it('has row security enabled and forced on every table, so that not even the owner reads across tenants', async () => {
		const open =
			await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`;
		expect(open.map((row) => row.relname as string)).toEqual([]);
	});
	it('has a tenant column on every table but those that cannot have one', async () => {
		const rows =
			await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind = 'r'
			and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) order by 1`;
		expect(rows.map((row) => row.relname as string)).toEqual(Object.keys(withoutTenant).toSorted());
	});
	it('checks what is read and what is written, for every command that the app role has', async () => {
		const rows = await sql`
			select c.relname, p.polname, p.polcmd, p.polqual is not null as reads, p.polwithcheck is not null as writes from pg_policy p join pg_class c on c.oid = p.polrelid
			where 'gestaltungsraum_app'::regrole = any (p.polroles)`;
		expect(rows.length).toBeGreaterThan(15);
		for (const row of rows) {
			if (row.polcmd === '*') expect(row, String(row.polname)).toMatchObject({ reads: true, writes: true });
			if (row.polcmd === 'a') expect(row, String(row.polname)).toMatchObject({ writes: true });
			if (row.polcmd === 'r' || row.polcmd === 'w') expect(row, String(row.polname)).toMatchObject({ reads: true });
		}
	});
	it('gives the app role no policy that is true for everybody, the public register aside', async () => {
		const rows =
			await sql`select c.relname from pg_policy p join pg_class c on c.oid = p.polrelid where 'gestaltungsraum_app'::regrole = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true'`;
		expect(rows.map((row) => row.relname as string)).toEqual(['municipality_areas']);
	});
	it('keeps secrets from the app role', async () => {
		for (const table of [
			'identity_people',
			'identity_sessions',
			'identity_resets',
			'kernel_limits',
			'resonance_ballots',
			'resonance_inbox',
			'resonance_spent',
			'resonance_vote_spent',
		]) {
			const [row] =
				await sql`select has_table_privilege('gestaltungsraum_app', ${table}, 'select, insert, update, delete') as any`;
			expect(row?.any, table).toBe(false);
		}
	});
	it('lets the app role put a key down, and never pick it up', async () => {
		for (const table of ['resonance_keys', 'resonance_vote_keys']) {
			const [row] =
				await sql`select has_table_privilege('gestaltungsraum_app', ${table}, 'select, update, delete') as any`;
			expect(row?.any, table).toBe(false);
		}
	});
	it('lets the app role change nothing of a round that was promised, and of a card only its group', async () => {
		const rows = await sql`select table_name, column_name from information_schema.column_privileges
			where grantee = 'gestaltungsraum_app' and privilege_type = 'UPDATE' and table_name in ('resonance_rounds', 'resonance_cards') order by 1, 2`;
		expect(rows.map(({ table_name, column_name }) => `${String(table_name)}.${String(column_name)}`)).toEqual([
			'resonance_cards.group_id',
			'resonance_rounds.checkin',
			'resonance_rounds.code',
			'resonance_rounds.confirmed',
			// of live rounds only, see resonance_rounds_guard
			'resonance_rounds.facilitator_id',
			'resonance_rounds.facilitator_name',
			'resonance_rounds.guest_cards',
			'resonance_rounds.handed_on',
			'resonance_rounds.outcome',
			'resonance_rounds.paper_people',
			'resonance_rounds.phase',
			// once, see resonance_rounds_rest
			'resonance_rounds.reminded_on',
			'resonance_rounds.size',
			'resonance_rounds.timer_ends_at',
		]);
	});
	it('lets nobody change the audit, nor delete what is younger than a year', async () => {
		for (const [role, verbs] of [
			['gestaltungsraum_app', 'update, delete, truncate'],
			['gestaltungsraum_gate', 'update, truncate'],
		] as const) {
			const [row] = await sql`select has_table_privilege(${role}, 'kernel_audit', ${verbs}) as any`;
			expect(row?.any, role).toBe(false);
		}
		const left = await sql.begin(async (tx) => {
			await tx`set local role gestaltungsraum_gate`;
			await tx`insert into kernel_audit (action, minute) values ('old', now() - interval '366 days'), ('young', now() - interval '364 days')`;
			await tx`delete from kernel_audit`;
			return tx`select action from kernel_audit`;
		});
		expect(left.map(({ action }) => action as string)).toEqual(['young']);
	});
	it('lets the app role neither truncate nor create', async () => {
		const rows =
			await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind = 'r' and has_table_privilege('gestaltungsraum_app', c.oid, 'truncate')`;
		expect(rows.map((row) => row.relname as string)).toEqual([]);
		const [schema] =
			await sql`select has_schema_privilege('gestaltungsraum_app', 'public', 'create') or has_schema_privilege('gestaltungsraum_gate', 'public', 'create') as any`;
		expect(schema?.any).toBe(false);
	});
	it('makes references between tenant tables carry the tenant, so that no row points across', async () => {
		const rows = await sql`
			select con.conname, con.conrelid::regclass::text as from_table, con.confrelid::regclass::text as to_table,
				exists (select from unnest(con.conkey) k join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k where a.attname = 'tenant_id') as carries
			from pg_constraint con where con.contype = 'f' and con.connamespace = 'public'::regnamespace
				and con.confrelid in ('municipality_units'::regclass, 'identity_memberships'::regclass) and con.conrelid <> 'identity_sessions'::regclass`;
		expect(rows.length).toBeGreaterThanOrEqual(3);
		for (const row of rows) expect(row.carries, String(row.conname)).toBe(true);
	});
	it('orders indexes as queries do: `desc` means nulls first, and an index that differs is not used', async () => {
		const rows =
			await sql`select indexname from pg_indexes where schemaname = 'public' and indexdef like '%DESC NULLS LAST%'`;
		expect(rows.map((row) => row.indexname as string)).toEqual([]);
	});
	it('lets no function run with foreign rights without a fixed search path', async () => {
		const rows =
			await sql`select proname, proconfig from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and prosecdef order by 1`;
		expect(rows.map((row) => row.proname as string)).toEqual([
			'forum_search',
			'resonance_circle_counts',
			'resonance_objections_pause',
			'resonance_pool',
			'resonance_roles_noted',
			'resonance_settings_guard',
		]);
		for (const row of rows) expect(String(row.proconfig)).toContain('search_path=');
	});
	it('shows no row to the app role outside of run()', async () => {
		await sql.begin(async (tx) => {
			await tx`insert into municipality_tenants (kind, slug, name) values ('administration', 'somewhere', 'Irgendwo')`;
			await tx`set local role gestaltungsraum_app`;
			const rows =
				await tx`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind = 'r' and has_table_privilege(c.oid, 'select')`;
			for (const row of rows)
				expect((await tx.unsafe(`select from public.${String(row.relname)} limit 1`)).length, String(row.relname)).toBe(
					0,
				);
		});
	});
});
