/** Signing in and out, and what a person changes of their own account. */
import type { MeView, SessionView } from '@gestaltungsraum/domain/identity/contract';
import { isGuest } from '@gestaltungsraum/domain/audience';
import type { Locale, Role } from '@gestaltungsraum/domain/identity/terms';
import { identityMemberships, identityPeople, municipalityTenants } from '@gestaltungsraum/db/schema';
import { and, eq } from 'drizzle-orm';
import { audit } from '../kernel/audit.ts';
import { atGate, type Kernel } from '../kernel/context.ts';
import type { Read } from '../kernel/reading.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import type { Request } from '../kernel/trpc.ts';
import { countUnread } from '../notifications/service.ts';
import { checkPassword, hashPassword, whyNotPassword } from './password.ts';
import { endResets } from './reset.ts';
import type { HeldMembership, Session } from './session.ts';

/** Who is signed in, from the session, and how much waits for them. One statement. */
export async function me(read: Read, session: Session): Promise<MeView> {
	const { actor } = session;
	return {
		unread: await read(countUnread),
		personId: actor.personId,
		name: actor.name,
		email: session.email,
		locale: session.locale,
		tenantId: actor.tenantId,
		tenantName: actor.tenantName,
		tenantKind: actor.tenantKind,
		roles: [...actor.roles],
		guest: isGuest(actor),
		admin: actor.roles.includes('admin'),
		memberships: session.memberships.map(({ id, tenantId, tenantName, roles }) => ({
			id,
			tenantId,
			tenantName,
			roles: [...roles],
			current: id === actor.membershipId,
		})),
		units: [...session.units],
		associations: [...session.associations],
	};
}

interface Credentials {
	readonly email: string;
	readonly password: string;
}

/**
 * Begins a session. Unknown, deactivated and wrong get the same answer in the same time.
 * @throws Refusal wrong_credentials, too_many_attempts
 */
export async function signIn(request: Request, { email, password }: Credentials): Promise<void> {
	const { kernel } = request;
	await kernel.limits.spend('signInAddress', request.addressPrefix);
	await kernel.limits.spend('signInAccount', email);
	const [person] = await atGate(kernel, ({ tx }) =>
		tx
			.select({
				id: identityPeople.id,
				passwordHash: identityPeople.passwordHash,
				deactivated: identityPeople.deactivated,
			})
			.from(identityPeople)
			.where(eq(identityPeople.email, email)),
	);
	const right = await checkPassword(person?.passwordHash, password);
	const membership = right && person && !person.deactivated ? (await membershipsOf(kernel, person.id))[0] : undefined;
	if (!person || !membership) {
		await atGate(kernel, (step) => audit(step, 'session.refused', { personId: right && person ? person.id : null }));
		throw new Refusal('wrong_credentials');
	}
	await kernel.limits.clear('signInAccount', email);
	await begin(request, person.id, membership);
}

/** Begins a session for one membership; the one that the browser had ends. */
export async function begin(request: Request, personId: string, membership: HeldMembership) {
	const { kernel } = request;
	const created = await kernel.sessions.create({
		personId,
		membershipId: membership.id,
		roles: membership.roles,
		device: request.device,
	});
	request.setSession(created);
	if (request.session) await kernel.sessions.revoke(request.session.hash); // the browser has lost it with its cookie
	await atGate(kernel, (step) => audit(step, 'session.begun', { personId, tenantId: membership.tenantId }));
}

function membershipsOf(kernel: Kernel, personId: string): Promise<HeldMembership[]> {
	return atGate(kernel, async ({ tx }) => {
		const rows = await tx
			.select({
				id: identityMemberships.id,
				tenantId: identityMemberships.tenantId,
				tenantName: municipalityTenants.name,
				roles: identityMemberships.roles,
			})
			.from(identityMemberships)
			.innerJoin(municipalityTenants, eq(municipalityTenants.id, identityMemberships.tenantId))
			.where(and(eq(identityMemberships.personId, personId), eq(identityMemberships.active, true)))
			.orderBy(municipalityTenants.name, identityMemberships.id);
		// the first membership is the one with most to do: a guest's comes last
		return rows
			.map((row) => ({ ...row, roles: row.roles as Role[] }))
			.sort((a, b) => Number(isGuestOnly(a.roles)) - Number(isGuestOnly(b.roles)));
	});
}

function isGuestOnly(roles: readonly Role[]): boolean {
	return isGuest({ tenantKind: 'administration', roles });
}

/** Acts for another of one's tenants from now on: a new session, the old one ends. */
export async function chooseMembership(
	request: Request,
	session: Session,
	{ membershipId }: { membershipId: string },
): Promise<void> {
	const held = await membershipsOf(request.kernel, session.actor.personId);
	const wanted = found(
		held.find((membership) => membership.id === membershipId),
		'membership_missing',
	);
	await begin(request, session.actor.personId, wanted);
}

export async function signOut(request: Request, session: Session): Promise<void> {
	await request.kernel.sessions.revoke(session.hash);
	request.setSession(null);
	await atGate(request.kernel, (step) =>
		audit(step, 'session.ended', { personId: session.actor.personId, tenantId: session.actor.tenantId }),
	);
}

export async function signOutEverywhere(request: Request, session: Session): Promise<void> {
	await request.kernel.sessions.revokeAllOf(session.actor.personId);
	request.setSession(null);
	await atGate(request.kernel, (step) =>
		audit(step, 'session.ended_all', { personId: session.actor.personId, tenantId: session.actor.tenantId }),
	);
}

export async function listSessions(kernel: Kernel, session: Session): Promise<{ sessions: SessionView[] }> {
	const rows = await kernel.sessions.list(session.actor.personId);
	return {
		sessions: rows.map(({ hash, since, device, tenantName }) => ({
			id: hash.slice(0, 32),
			since,
			device,
			tenantName,
			current: hash === session.hash,
		})),
	};
}

export async function endSession(request: Request, session: Session, { id }: { id: string }): Promise<void> {
	const rows = await request.kernel.sessions.list(session.actor.personId);
	const { hash } = found(
		rows.find((row) => row.hash.startsWith(id)),
		'session_missing',
	);
	await request.kernel.sessions.revoke(hash);
	if (hash === session.hash) request.setSession(null);
	await atGate(request.kernel, (step) =>
		audit(step, 'session.ended', { personId: session.actor.personId, tenantId: session.actor.tenantId }),
	);
}

/** Changes one's own password; other sessions end, this one gets a new token. */
export async function changePassword(
	request: Request,
	session: Session,
	{ current, password }: { current: string; password: string },
): Promise<void> {
	const { kernel } = request;
	await kernel.limits.spend('signInAccount', session.email);
	const { actor } = session;
	const [person] = await atGate(kernel, ({ tx }) =>
		tx.select().from(identityPeople).where(eq(identityPeople.id, actor.personId)),
	);
	if (!(await checkPassword(person?.passwordHash, current))) throw new Refusal('wrong_credentials');
	refuse(await whyNotPassword(password, [actor.name, session.email, actor.tenantName]));
	const passwordHash = await hashPassword(password);
	await atGate(kernel, async (step) => {
		await step.tx.update(identityPeople).set({ passwordHash }).where(eq(identityPeople.id, actor.personId));
		await endResets(step, actor.personId);
		await audit(step, 'password.changed', { personId: actor.personId, tenantId: actor.tenantId });
	});
	await kernel.sessions.revokeAllOf(actor.personId);
	await kernel.limits.clear('signInAccount', session.email);
	await begin(request, actor.personId, {
		id: actor.membershipId,
		tenantId: actor.tenantId,
		tenantName: actor.tenantName,
		roles: actor.roles,
	});
}

export async function setLocale(kernel: Kernel, session: Session, { locale }: { locale: Locale }): Promise<void> {
	await atGate(kernel, ({ tx }) =>
		tx.update(identityPeople).set({ locale }).where(eq(identityPeople.id, session.actor.personId)),
	);
	await kernel.sessions.forget(session.actor.personId);
}
