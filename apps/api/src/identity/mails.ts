import { identityInvitations, identityPeople, identityResets, municipalityTenants } from '@gestaltungsraum/db/schema';
import { INVITATION_DAYS, RESET_HOURS } from '@gestaltungsraum/domain/identity/terms';
import { and, eq, gt } from 'drizzle-orm';
import { atGate, type Kernel } from '../kernel/context.ts';
import type { Mail } from '../kernel/mail.ts';
import { invitationLink } from './acceptance.ts';
import { resetToken } from './reset.ts';

/** The mail of a job, or null when it is no longer wanted (used, expired, revoked). */
export async function identityMail(kernel: Kernel, kind: string, id: string): Promise<Mail | null> {
	if (kind === 'reset') return resetMail(kernel, id);
	if (kind === 'invitation') return invitationMail(kernel, id);
	return null;
}

async function resetMail(kernel: Kernel, id: string): Promise<Mail | null> {
	const [row] = await atGate(kernel, ({ tx, now }) =>
		tx
			.select({ email: identityPeople.email, locale: identityPeople.locale })
			.from(identityResets)
			.innerJoin(identityPeople, eq(identityPeople.id, identityResets.personId))
			.where(
				and(eq(identityResets.id, id), eq(identityResets.used, false), gt(identityResets.expiresAt, now.toISOString())),
			),
	);
	if (!row) return null;
	const german = row.locale === 'de';
	return {
		id: `reset.${id}`,
		to: row.email,
		locale: row.locale,
		subject: german ? 'Ihr neues Passwort für den Gestaltungsraum' : 'Your new password for Gestaltungsraum',
		paragraphs: german
			? [
					'Guten Tag,',
					'für Ihr Konto wurde ein neues Passwort angefordert.',
					`Der Link gilt ${RESET_HOURS} Stunden und nur einmal. Danach sind alle Ihre Sitzungen beendet.`,
				]
			: [
					'Hello,',
					'a new password was asked for your account.',
					`The link is valid for ${RESET_HOURS} hours and only once. All your sessions end with it.`,
				],
		action: {
			label: german ? 'Neues Passwort wählen' : 'Choose a new password',
			url: `${kernel.env.origin}/passwort-neu/${resetToken(kernel, id)}`,
		},
		footer: german
			? 'Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.'
			: 'If this was not you, there is nothing to do: your password stays as it is.',
	};
}

async function invitationMail(kernel: Kernel, id: string): Promise<Mail | null> {
	const [row] = await atGate(kernel, ({ tx, now }) =>
		tx
			.select({
				email: identityInvitations.email,
				name: identityInvitations.name,
				locale: identityInvitations.locale,
				version: identityInvitations.version,
				tenantName: municipalityTenants.name,
			})
			.from(identityInvitations)
			.innerJoin(municipalityTenants, eq(municipalityTenants.id, identityInvitations.tenantId))
			.where(and(eq(identityInvitations.id, id), gt(identityInvitations.expiresAt, now.toISOString()))),
	);
	if (!row) return null;
	const german = row.locale === 'de';
	return {
		id: `invitation.${id}.${row.version}`,
		to: row.email,
		locale: row.locale,
		subject: german
			? `${row.tenantName} lädt Sie in den Gestaltungsraum ein`
			: `${row.tenantName} invites you to Gestaltungsraum`,
		paragraphs: german
			? [
					`Guten Tag ${row.name},`,
					`${row.tenantName} hat für Sie einen Zugang zum Gestaltungsraum vorbereitet. Dort tauschen sich Beschäftigte aus vielen Kommunen aus.`,
					`Der Link gilt ${INVITATION_DAYS} Tage und nur einmal.`,
				]
			: [
					`Hello ${row.name},`,
					`${row.tenantName} has prepared access to Gestaltungsraum for you. Staff of many municipalities exchange experience there.`,
					`The link is valid for ${INVITATION_DAYS} days and only once.`,
				],
		action: {
			label: german ? 'Einladung annehmen' : 'Accept the invitation',
			url: invitationLink(kernel, id, row.version),
		},
		footer: german
			? `Sie erhalten diese Nachricht, weil die Administration von ${row.tenantName} Sie eingeladen hat.`
			: `You get this message because the administration of ${row.tenantName} invited you.`,
	};
}
