import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { connect, type Sql } from './client.ts';

// asked by name: this file may have become part of a bundle
const migrationsFolder = join(
	dirname(createRequire(import.meta.url).resolve('@gestaltungsraum/db/migrate')),
	'../migrations',
);
/** Any number: two nodes that start together take turns. */
const MIGRATION_LOCK = 4_127_001;

/** How many migrations the program brings; a start compares it with the database. */
export function knownMigrations(): number {
	const journal = JSON.parse(readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as { entries: unknown[] };
	return journal.entries.length;
}

/**
 * Makes the two roles if they are missing, then migrates, all under an advisory lock.
 * @param then runs under the same lock, as owner, e.g. to prepare the job queue
 * @throws with a sentence for the operator when the login may not create the roles
 */
export async function migrateDatabase(url: string, then?: (sql: Sql) => Promise<void>): Promise<void> {
	const lock = connect(url, { role: null, max: 1, timeouts: false });
	const sql = connect(url, { role: null, max: 1, timeouts: false });
	try {
		await lock`select pg_advisory_lock(${MIGRATION_LOCK})`;
		const [version] = await sql<{ num: number }[]>`select current_setting('server_version_num')::int as num`;
		if (!version || version.num < 150_000)
			throw new Error(
				'Gestaltungsraum braucht PostgreSQL 15 oder neuer. / Gestaltungsraum needs PostgreSQL 15 or newer.',
			);
		await ensureRoles(lock);
		await lock`set lock_timeout = '0'`;
		await migrate(drizzle(sql), { migrationsFolder });
		await then?.(sql);
	} finally {
		await sql.end();
		await lock.end();
	}
}

async function ensureRoles(sql: Sql) {
	for (const role of ['gestaltungsraum_app', 'gestaltungsraum_gate']) {
		const [found] =
			await sql`select pg_has_role(current_user, rolname, 'member') as member from pg_roles where rolname = ${role}`;
		if (found?.member) continue;
		try {
			// roles belong to the cluster: another database's migration may have made it meanwhile
			if (!found)
				await sql.unsafe(
					`do $$ begin create role ${role} nologin nosuperuser nobypassrls; exception when duplicate_object then null; end $$`,
				);
			await sql.unsafe(`do $$ begin execute format('grant ${role} to %I', current_user); end $$`);
		} catch (cause) {
			throw new Error(
				`Die Rolle ${role} fehlt, und dieser Zugang darf sie nicht anlegen: infra/postgres/roles.sql einmal als Superuser ausführen. / The role ${role} is missing and this login may not create it: run infra/postgres/roles.sql once as superuser.`,
				{ cause },
			);
		}
	}
}
