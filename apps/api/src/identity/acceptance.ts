/** Accepting an invitation: without a session, by the link of the mail. */
import type { InvitationPage } from '@gestaltungsraum/domain/identity/contract';
import {
	identityInvitations,
	identityMemberships,
	identityMembershipUnits,
	identityPeople,
	municipalityTenants,
	municipalityUnits,
} from '@gestaltungsraum/db/schema';
import { PASSWORD_MAX, PASSWORD_MIN, type Role } from '@gestaltungsraum/domain/identity/terms';
import { and, eq, gt, inArray } from 'drizzle-orm';
import { audit } from '../kernel/audit.ts';
import { atGate, type Kernel, one, type Step } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { sha256 } from '../kernel/secret.ts';
import type { Request } from '../kernel/trpc.ts';
import { checkPassword, hashPassword, whyNotPassword } from './password.ts';
import { begin } from './service.ts';

/** Derived, as the one of a reset; with each renewal another. */
export function invitationToken(kernel: Pick<Kernel, 'secret'>, id: string, version: number): string {
	return kernel.secret.sign('invitation', `${id}.${version}`);
}

/** What the mail links to, and what an operator may hand over when there is no mail yet. */
export function invitationLink(kernel: Pick<Kernel, 'secret' | 'env'>, id: string, version: number): string {
	return `${kernel.env.origin}/einladung/${invitationToken(kernel, id, version)}`;
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
 * @throws Refusal link_expired, wrong_credentials, password_length, password_common
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
