import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

export type Sql = postgres.Sql;
export type Transaction = postgres.TransactionSql;
export type Db = PostgresJsDatabase;
export type Role = 'gestaltungsraum_app' | 'gestaltungsraum_gate' | null;

export interface ClientOptions {
	/** Role of every session from its first statement on; null keeps the login's own (migrations only). */
	readonly role: Role;
	readonly max?: number;
	/** Off for LISTEN and for migrations, which may wait for long. */
	readonly timeouts?: boolean;
	/** For what a session holds, such as an advisory lock: it is kept open, and its end is told. */
	readonly keep?: () => void;
}

/** Reads host and socket folder from a postgres:// address; `?host=/folder` names a socket. */
export function connectionOptions(url: string) {
	const parsed = new URL(url);
	const socket = parsed.searchParams.get('host');
	const ssl = parsed.searchParams.get('sslmode');
	return {
		host: socket ?? parsed.hostname,
		port: parsed.port ? Number(parsed.port) : 5432,
		database: decodeURIComponent(parsed.pathname.slice(1)),
		username: decodeURIComponent(parsed.username) || 'postgres',
		password: decodeURIComponent(parsed.password) || undefined,
		ssl: ssl === 'require' ? ('require' as const) : ssl === 'verify-full' ? ('verify-full' as const) : undefined,
	};
}

/**
 * A pool of postgres.js. Limits of docs/architecture.md: a statement 5 s, a lock 2 s, an idle transaction 10 s.
 * The role is a start-up parameter, so that no statement is ever run as the login's own role.
 */
export function connect(url: string, { role, max = 10, timeouts = true, keep }: ClientOptions): Sql {
	return postgres({
		...connectionOptions(url),
		max,
		idle_timeout: keep ? 0 : 60,
		...(keep ? { max_lifetime: null, onclose: keep } : {}),
		connect_timeout: 5,
		backoff: (tries: number) => Math.min(0.05 * 2 ** tries, 1),
		onnotice: () => {},
		types: { moment },
		connection: {
			application_name: role ?? 'gestaltungsraum_owner',
			...(role ? { role } : {}),
			// a server that went without a word is noticed within ten seconds, and its locks with it
			...(keep ? { tcp_keepalives_idle: 4, tcp_keepalives_interval: 2, tcp_keepalives_count: 3 } : {}),
			...(timeouts ? { statement_timeout: 5000, lock_timeout: 2000, idle_in_transaction_session_timeout: 10_000 } : {}),
		},
	});
}

/** Moments are ISO 8601 strings on both sides (dates YYYY-MM-DD), also in raw SQL and in JSON made by PostgreSQL. */
const moment = {
	to: 1184,
	from: [1082, 1114, 1184],
	serialize: (value: Date | string) => (value instanceof Date ? value.toISOString() : value),
	parse: (text: string) => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'),
};

/**
 * Drizzle on one transaction. Drizzle sends statements unprepared by itself; here each is prepared once per connection,
 * which saves parsing and planning on every page.
 */
export function onTransaction(tx: Transaction): Db {
	const prepared = new Proxy(tx, {
		get(target, key, receiver) {
			if (key === 'options') return { parsers: {}, serializers: {} }; // Drizzle would change the whole pool's
			if (key === 'unsafe') return (text: string, values?: never[]) => target.unsafe(text, values, { prepare: true });
			return Reflect.get(target, key, receiver) as unknown;
		},
	});
	return drizzle(prepared as unknown as Sql);
}
