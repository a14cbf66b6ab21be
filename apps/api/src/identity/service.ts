import type { HeldMembership, Session } from './session.ts';
import type { InvitationPage, MeView, SessionView } from '@gestaltungsraum/domain/identity/contract';
import { isGuest } from '@gestaltungsraum/domain/audience';
import {
	type Locale,
	PASSWORD_MAX,
	PASSWORD_MIN,
	RESET_HOURS,
	type Role,
} from '@gestaltungsraum/domain/identity/terms';
import {
	identityInvitations,
	identityMemberships,
	identityMembershipUnits,
	identityPeople,
	identityResets,
	municipalityTenants,
	municipalityUnits,
} from '@gestaltungsraum/db/schema';
import { and, eq, gt, inArray } from 'drizzle-orm';
import { audit } from '../kernel/audit.ts';
import { atGate, type Kernel, one, type Step } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { sha256 } from '../kernel/secret.ts';
import type { Request } from '../kernel/trpc.ts';
import { checkPassword, hashPassword, whyNotPassword } from './password.ts';

/** Who is signed in, from the session alone. */
export function me(session: Session): MeView {
	const { actor } = session;
	return {
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

async function begin(request: Request, personId: string, membership: HeldMembership) {
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

/** Sends a link if there is such an account; says the same either way, before anything is looked up that takes time. */
export async function requestReset(request: Request, { email }: { email: string }): Promise<void> {
	const { kernel } = request;
	await kernel.limits.spend('resetAddress', request.addressPrefix);
	try {
		await kernel.limits.spend('resetAccount', email);
	} catch (error) {
		if (error instanceof Refusal) return; // the fourth mail within an hour is not sent, and nobody learns of it
		throw error;
	}
	await atGate(kernel, async (step) => {
		const [person] = await step.tx
			.select()
			.from(identityPeople)
			.where(and(eq(identityPeople.email, email), eq(identityPeople.deactivated, false)));
		const id = crypto.randomUUID();
		if (!person?.passwordHash) return void (await audit(step, 'password.reset_asked', { personId: null }));
		const token = resetToken(kernel, id);
		await step.tx.insert(identityResets).values({
			id,
			hash: sha256(token),
			personId: person.id,
			expiresAt: new Date(step.now.getTime() + RESET_HOURS * 3_600_000).toISOString(),
		});
		await kernel.jobs.send(step, 'mail', { kind: 'reset', id });
		await audit(step, 'password.reset_asked', { personId: person.id });
	});
}

/** Derived, so that the queue holds no token and a repeated mail has the same link. */
export function resetToken(kernel: Pick<Kernel, 'secret'>, id: string): string {
	return kernel.secret.sign('reset', id);
}

export function invitationToken(kernel: Pick<Kernel, 'secret'>, id: string, version: number): string {
	return kernel.secret.sign('invitation', `${id}.${version}`);
}

/** Sets a new password by a mailed link; ends all sessions. @throws Refusal link_expired, password_common */
export async function resetPassword(
	request: Request,
	{ token, password }: { token: string; password: string },
): Promise<void> {
	const { kernel } = request;
	await kernel.limits.spend('tokenAddress', request.addressPrefix);
	const passwordHash = await hashPassword(password);
	const personId = await atGate(kernel, async (step) => {
		const [used] = await step.tx
			.update(identityResets)
			.set({ used: true })
			.where(
				and(
					eq(identityResets.hash, sha256(token)),
					eq(identityResets.used, false),
					gt(identityResets.expiresAt, step.now.toISOString()),
				),
			)
			.returning({ personId: identityResets.personId });
		const { personId: id } = found(used, 'link_expired');
		const person = one(await step.tx.select().from(identityPeople).where(eq(identityPeople.id, id)));
		refuse(await whyNotPassword(password, [person.name, person.email]));
		await step.tx.update(identityPeople).set({ passwordHash }).where(eq(identityPeople.id, id));
		await audit(step, 'password.changed', { personId: id });
		return id;
	});
	await kernel.sessions.revokeAllOf(personId);
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

async function openInvitation(step: Step, token: string) {
	const [row] = await step.tx
		.select({ invitation: identityInvitations, tenantName: municipalityTenants.name })
		.from(identityInvitations)
		.innerJoin(municipalityTenants, eq(municipalityTenants.id, identityInvitations.tenantId))
		.where(and(eq(identityInvitations.hash, sha256(token)), gt(identityInvitations.expiresAt, step.now.toISOString())))
		.for('update', { of: identityInvitations });
	const { invitation, tenantName } = found(row, 'link_expired');
	const [person] = await step.tx.select().from(identityPeople).where(eq(identityPeople.email, invitation.email));
	return { invitation, tenantName, person };
}

/** What the page of an invitation shows. @throws Refusal link_expired */
export async function showInvitation(request: Request, { token }: { token: string }): Promise<InvitationPage> {
	await request.kernel.limits.spend('tokenAddress', request.addressPrefix);
	const { invitation, tenantName, person } = await atGate(request.kernel, (step) => openInvitation(step, token));
	return {
		tenantName,
		email: invitation.email,
		name: invitation.name,
		roles: invitation.roles as Role[],
		hasAccount: Boolean(person?.passwordHash),
		expiresAt: invitation.expiresAt,
	};
}

/**
 * Accepts an invitation: a new account, or one more membership of an account, proven by its password. Begins a session.
 * @throws Refusal link_expired, wrong_credentials, password_common
 */
export async function acceptInvitation(
	request: Request,
	{ token, name, password }: { token: string; name: string | null; password: string },
): Promise<void> {
	const { kernel } = request;
	await kernel.limits.spend('tokenAddress', request.addressPrefix);
	const seen = await atGate(kernel, (step) => openInvitation(step, token));
	const known = seen.person?.passwordHash ? seen.person : null;
	if (known) {
		await kernel.limits.spend('signInAccount', known.email);
		if (!(await checkPassword(known.passwordHash, password)) || known.deactivated)
			throw new Refusal('wrong_credentials');
	} else {
		if (password.length < PASSWORD_MIN || password.length > PASSWORD_MAX) throw new Refusal('password_length');
		refuse(await whyNotPassword(password, [seen.invitation.name, seen.invitation.email, seen.tenantName]));
	}
	const passwordHash = known ? known.passwordHash : await hashPassword(password);
	const { personId, membership } = await atGate(kernel, async (step) => {
		const { invitation, tenantName, person } = await openInvitation(step, token); // again, locked: the link works once
		const shown = name ?? invitation.name;
		const personRow =
			person ??
			one(
				await step.tx
					.insert(identityPeople)
					.values({ email: invitation.email, name: shown, locale: request.locale, passwordHash })
					.returning(),
			);
		if (person && !person.passwordHash)
			await step.tx.update(identityPeople).set({ passwordHash, name: shown }).where(eq(identityPeople.id, person.id));
		const roles = invitation.roles as Role[];
		const member = one(
			await step.tx
				.insert(identityMemberships)
				.values({
					tenantId: invitation.tenantId,
					personId: personRow.id,
					name: known ? personRow.name : shown,
					email: invitation.email,
					roles,
				})
				.onConflictDoUpdate({
					target: [identityMemberships.personId, identityMemberships.tenantId],
					set: { roles, active: true },
				})
				.returning(),
		);
		if (invitation.unitIds.length > 0) {
			const units = await step.tx
				.select({ id: municipalityUnits.id })
				.from(municipalityUnits)
				.where(
					and(eq(municipalityUnits.tenantId, invitation.tenantId), inArray(municipalityUnits.id, invitation.unitIds)),
				)
				.for('key share'); // not deleted meanwhile
			if (units.length > 0)
				await step.tx
					.insert(identityMembershipUnits)
					.values(units.map((unit) => ({ tenantId: invitation.tenantId, membershipId: member.id, unitId: unit.id })))
					.onConflictDoNothing();
		}
		await step.tx.delete(identityInvitations).where(eq(identityInvitations.id, invitation.id));
		await audit(step, 'invitation.accepted', {
			personId: personRow.id,
			tenantId: invitation.tenantId,
			target: member.id,
		});
		return { personId: personRow.id, membership: { id: member.id, tenantId: invitation.tenantId, tenantName, roles } };
	});
	await begin(request, personId, membership);
}
