/** The session port (ADR 0007): Lucia stands behind it and is imported nowhere else. */
import { randomBytes } from 'node:crypto';
import type { Sql } from '@gestaltungsraum/db/client';
import type { Actor } from '@gestaltungsraum/domain/actor';
import { type Locale, type Role, sessionLimits } from '@gestaltungsraum/domain/identity/terms';
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia } from 'lucia';
import type { Events } from '../kernel/events.ts';
import { type Secret, sha256 } from '../kernel/secret.ts';
import { actorFrom, membershipPairs, type MembershipRow } from './actors.ts';

/** One of the person's memberships, for the switch in the header. */
export interface HeldMembership {
	readonly id: string;
	readonly tenantId: string;
	readonly tenantName: string;
	readonly roles: readonly Role[];
}

/** A valid session: who acts, and what header and navigation show. */
export interface Session {
	/** SHA-256 of the token, hex. */
	readonly hash: string;
	readonly actor: Actor;
	readonly email: string;
	readonly locale: Locale;
	readonly memberships: readonly HeldMembership[];
	readonly units: readonly { readonly id: string; readonly name: string }[];
	readonly associations: readonly { readonly id: string; readonly name: string }[];
	/** Absolute end, ms since epoch. */
	readonly endsAt: number;
}

export interface ListedSession {
	readonly hash: string;
	readonly since: string;
	readonly device: string;
	readonly tenantName: string;
}

export interface Sessions {
	/** A new session with a new token; `cookie` goes to the browser, the database keeps a hash. */
	create(input: {
		personId: string;
		membershipId: string;
		roles: readonly Role[];
		device: string;
	}): Promise<{ cookie: string; hash: string; maxAgeS: number }>;
	/** The session of a cookie, or null: unknown, ended, idle for too long, or its person deactivated. Answers from memory for 15 s. */
	validate(cookie: string): Promise<Session | null>;
	/** A cookie with a fresh idle mark when the old one is due, else null. Signs only; the database is not asked. */
	renew(cookie: string): { cookie: string; maxAgeS: number } | null;
	revoke(hash: string): Promise<void>;
	revokeAllOf(personId: string): Promise<void>;
	/** Ends the sessions that act for one membership; those of the person's other memberships stay. */
	revokeMembership(membership: { readonly id: string; readonly personId: string }): Promise<void>;
	list(personId: string): Promise<ListedSession[]>;
	/** Forgets what is remembered of a person, on all nodes, e.g. after a change of roles. */
	forget(personId: string): Promise<void>;
	close(): void;
}

const REMEMBERED_MS = 15_000;
const REMEMBERED_MAX = 20_000;

interface Attributes {
	membershipId: string;
	since: string;
	device: string;
}

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ data: Row }, { data: Row }>;
		DatabaseSessionAttributes: Attributes & { data?: Row };
		DatabaseUserAttributes: { data: Row };
	}
}

/** What one statement tells of a session. */
interface Row extends MembershipRow {
	endsAt: string;
	email: string;
	locale: Locale;
	memberships: HeldMembership[];
}

/** Lucia's adapter with hashes at rest. `getSessionAndUser` gives the raw token back as id, so that Lucia's later calls hash it again. */
function hashingAdapter(gate: Sql): Adapter {
	return {
		getSessionAndUser: async (token) => {
			const [found] = await gate<{ data: Row }[]>`
				select json_build_object(
					'endsAt', s.ends_at, 'email', p.email, 'locale', p.locale,
					'memberships', (select json_agg(json_build_object('id', o.id, 'tenantId', o.tenant_id, 'tenantName', ot.name, 'roles', o.roles) order by ot.name, o.id)
						from identity_memberships o join municipality_tenants ot on ot.id = o.tenant_id where o.person_id = p.id and o.active),
					${membershipPairs(gate)}
				) as data
				from identity_sessions s
				join identity_people p on p.id = s.person_id and not p.deactivated
				join identity_memberships m on m.id = s.membership_id and m.active
				join municipality_tenants t on t.id = m.tenant_id
				where s.hash = ${sha256(token)} and s.ends_at > now()`;
			if (!found) return [null, null];
			const { data } = found;
			const session: DatabaseSession = {
				id: token,
				userId: data.personId,
				expiresAt: new Date(data.endsAt),
				attributes: { membershipId: data.membership.id, since: '', device: '', data },
			};
			const user: DatabaseUser = { id: data.personId, attributes: { data } };
			return [session, user];
		},
		getUserSessions: async () => [],
		setSession: async ({ id, userId, expiresAt, attributes }) => {
			await gate`insert into identity_sessions (hash, person_id, membership_id, since, ends_at, device)
				values (${sha256(id)}, ${userId}, ${attributes.membershipId}, ${attributes.since}, ${expiresAt.toISOString()}, ${attributes.device})`;
		},
		updateSessionExpiration: async () => {}, // the absolute end never moves
		deleteSession: async (token) => void (await gate`delete from identity_sessions where hash = ${sha256(token)}`),
		deleteUserSessions: async (personId) =>
			void (await gate`delete from identity_sessions where person_id = ${personId}`),
		deleteExpiredSessions: async () => void (await gate`delete from identity_sessions where ends_at < now()`),
	};
}

export function makeSessions(gate: Sql, secret: Secret, events: Events): Sessions {
	const lucia = new Lucia(hashingAdapter(gate), {
		getSessionAttributes: ({ data }) => ({ data: data as Row }),
		getUserAttributes: ({ data }) => ({ data }),
	});
	const remembered = new Map<string, { session: Session; until: number }>();
	/** Grows whenever something is forgotten: an answer that was on its way meanwhile is not remembered. */
	let forgotten = 0;
	const drop = (personId: string) => {
		forgotten++;
		for (const [hash, { session }] of remembered) if (session.actor.personId === personId) remembered.delete(hash);
	};
	const stop = events.onAll(({ kind, about }) => {
		if (kind === 'resync') remembered.clear();
		if (kind === 'session') drop(about);
	});

	const forget = async (personId: string) => {
		drop(personId); // here at once, elsewhere as soon as the notice arrives
		await gate`select pg_notify('gestaltungsraum', ${`session:0:${personId}`})`;
	};

	return {
		create: async ({ personId, membershipId, roles, device }) => {
			const token = randomBytes(32).toString('base64url');
			const { totalMs } = sessionLimits(roles);
			const now = Date.now();
			// rounded up to the hour: the row does not tell the minute of the sign-in
			const expiresAt = new Date(Math.ceil((now + totalMs) / 3_600_000) * 3_600_000);
			await lucia.createSession(
				personId,
				{ membershipId, since: new Date(now).toISOString().slice(0, 10), device },
				{ sessionId: token },
			);
			await gate`update identity_sessions set ends_at = ${expiresAt.toISOString()} where hash = ${sha256(token)}`;
			return {
				cookie: cookieOf(token, idleMinutes(roles), now, secret),
				hash: sha256(token),
				maxAgeS: Math.floor(totalMs / 1000),
			};
		},
		validate: async (cookie) => {
			const read = readCookie(cookie, secret, Date.now());
			if (!read || read.idle) return null;
			const hash = sha256(read.token);
			const known = remembered.get(hash);
			if (known && known.until > Date.now() && known.session.endsAt > Date.now()) return known.session;
			const asked = forgotten;
			const { session } = await lucia.validateSession(read.token);
			if (!session) {
				remembered.delete(hash);
				return null;
			}
			const valid = fromRow(hash, session.data);
			if (asked !== forgotten) return valid;
			if (remembered.size >= REMEMBERED_MAX) remembered.clear();
			remembered.set(hash, { session: valid, until: Date.now() + REMEMBERED_MS });
			return valid;
		},
		renew: (cookie) => {
			const now = Date.now();
			const read = readCookie(cookie, secret, now);
			if (!read || read.idle || now - read.seenAt < (read.idleMinutes * 60_000) / 12) return null;
			return { cookie: cookieOf(read.token, read.idleMinutes, now, secret), maxAgeS: read.idleMinutes * 60 };
		},
		revoke: async (hash) => {
			const [gone] = await gate<
				{ personId: string }[]
			>`delete from identity_sessions where hash = ${hash} returning person_id as "personId"`;
			if (gone) await forget(gone.personId);
		},
		revokeAllOf: async (personId) => {
			await gate`delete from identity_sessions where person_id = ${personId}`;
			await forget(personId);
		},
		revokeMembership: async ({ id, personId }) => {
			drop(personId);
			await gate`delete from identity_sessions where membership_id = ${id}`;
			await forget(personId);
		},
		list: (personId) => gate<ListedSession[]>`
			select s.hash, s.since::text as since, s.device, t.name as "tenantName" from identity_sessions s
			join identity_memberships m on m.id = s.membership_id join municipality_tenants t on t.id = m.tenant_id
			where s.person_id = ${personId} and s.ends_at > now() order by s.since desc, s.hash limit 100`,
		forget,
		close: stop,
	};
}

function fromRow(hash: string, row: Row): Session {
	return {
		hash,
		endsAt: Date.parse(row.endsAt),
		email: row.email,
		locale: row.locale,
		memberships: row.memberships,
		units: row.units.filter((unit) => unit.own).map(({ id, name }) => ({ id, name })),
		associations: row.associations,
		actor: actorFrom(row),
	};
}

function idleMinutes(roles: readonly Role[]): number {
	return sessionLimits(roles).idleMs / 60_000;
}

/** `token.idle.minute.signature`: the idle limit travels with the browser, so that no visit is written down (ADR 0007). */
function cookieOf(token: string, idle: number, now: number, secret: Secret): string {
	const body = `${token}.${idle.toString(36)}.${Math.floor(now / 60_000).toString(36)}`;
	return `${body}.${secret.sign('session', body).slice(0, 22)}`;
}

function readCookie(
	cookie: string,
	secret: Secret,
	now: number,
): { token: string; idleMinutes: number; seenAt: number; idle: boolean } | null {
	if (!/^[\w-]{43}\.[0-9a-z]{1,5}\.[0-9a-z]{1,8}\.[\w-]{22}$/.test(cookie)) return null;
	const [token = '', idle = '', minute = '', signature = ''] = cookie.split('.');
	const expected = secret.sign('session', `${token}.${idle}.${minute}`).slice(0, 22);
	let difference = 0;
	for (let at = 0; at < 22; at++) difference |= expected.charCodeAt(at) ^ signature.charCodeAt(at);
	if (difference !== 0) return null;
	const seenAt = Number.parseInt(minute, 36) * 60_000;
	const idleMinutesHeld = Number.parseInt(idle, 36);
	return { token, idleMinutes: idleMinutesHeld, seenAt, idle: now - seenAt > (idleMinutesHeld + 1) * 60_000 };
}
