/** Invitations of a tenant: sent by its administration, accepted without a session (service.ts). */
import type { CsvReport, InvitationRow } from '@gestaltungsraum/domain/identity/contract';
import { identityInvitations } from '@gestaltungsraum/db/schema';
import { whyNotGiveRoles } from '@gestaltungsraum/domain/identity/rules';
import { INVITATION_DAYS, type Role } from '@gestaltungsraum/domain/identity/terms';
import { eq } from 'drizzle-orm';
import { auditBy, auditEach } from '../kernel/audit.ts';
import type { Ctx } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { sha256 } from '../kernel/secret.ts';
import type { Request } from '../kernel/trpc.ts';
import { knownUnits, listUnits } from '../municipality/service.ts';
import { invitationToken } from './acceptance.ts';
import { checkLines, type CheckedLine, readInvitationFile } from './invitation-file.ts';

const INVITATIONS_SHOWN = 500;

/** A step of the administration, or of the operator, with the language of the mail. */
type Mailing = Ctx & { readonly request: Pick<Request, 'locale'> };

/** Newest first; expired ones too, so that they can be renewed. */
export async function listInvitations(ctx: Ctx): Promise<{ invitations: InvitationRow[] }> {
	const invitations = await ctx.sql<InvitationRow[]>`
		select id, email, name, roles, expires_at as "expiresAt", expires_at <= ${ctx.now} as expired from identity_invitations
		where tenant_id = ${ctx.actor.tenantId} order by expires_at desc, name collate "de-x-icu", id limit ${INVITATIONS_SHOWN}`;
	return { invitations: [...invitations] };
}

interface Invited {
	readonly email: string;
	readonly name: string;
	readonly roles: readonly Role[];
	readonly unitIds: readonly string[];
}

/**
 * Invites by mail. The same address again is a renewal: the link sent before no longer works.
 * @throws Refusal role_not_here, unit_missing, already_member, too_many_invitations
 */
export async function invite(ctx: Mailing, { email, name, roles, unitIds }: Invited): Promise<void> {
	refuse(whyNotGiveRoles(ctx.actor.tenantKind, roles));
	const units = await knownUnits(ctx, unitIds);
	if ((await membersAmong(ctx, [email])).size > 0) throw new Refusal('already_member');
	await ctx.kernel.limits.spend('inviteTenant', ctx.actor.tenantId);
	await send(ctx, [{ email, name, roles: [...new Set(roles)], unitIds: units }]);
}

/** A new link, valid from now on, by mail. @throws Refusal invitation_missing, too_many_invitations */
export async function renewInvitation(ctx: Ctx, { id }: { id: string }): Promise<void> {
	await ctx.kernel.limits.spend('inviteTenant', ctx.actor.tenantId);
	const [row] = await ctx.tx
		.select({ version: identityInvitations.version })
		.from(identityInvitations)
		.where(eq(identityInvitations.id, id))
		.for('update');
	const version = found(row, 'invitation_missing').version + 1;
	const hash = sha256(invitationToken(ctx.kernel, id, version));
	const expiresAt = expiry(ctx);
	await ctx.tx.update(identityInvitations).set({ version, hash, expiresAt }).where(eq(identityInvitations.id, id));
	await auditBy(ctx, 'invitation.sent', id);
	await ctx.kernel.jobs.send(ctx, 'mail', { kind: 'invitation', id });
}

/** The link no longer works. @throws Refusal invitation_missing */
export async function revokeInvitation(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const [gone] = await ctx.tx
		.delete(identityInvitations)
		.where(eq(identityInvitations.id, id))
		.returning({ id: identityInvitations.id });
	found(gone, 'invitation_missing');
	await auditBy(ctx, 'invitation.revoked', id);
}

/** What would become of each line of a file; changes nothing. @throws Refusal csv_no_header, csv_empty, csv_too_long, csv_unreadable */
export async function previewCsv(ctx: Ctx, { csv }: { csv: string }): Promise<CsvReport> {
	return report(await check(ctx, csv), 0);
}

/** Invites the good lines and tells of the bad ones. @throws Refusal as {@link previewCsv}, and too_many_invitations */
export async function sendCsv(ctx: Mailing, { csv }: { csv: string }): Promise<CsvReport> {
	const lines = await check(ctx, csv);
	const good = lines.filter(({ problem }) => problem === null);
	if (good.length > 0) await ctx.kernel.limits.spend('inviteTenant', ctx.actor.tenantId, good.length);
	return report(lines, await send(ctx, good));
}

function report(lines: CheckedLine[], sent: number): CsvReport {
	const good = lines.filter(({ problem }) => problem === null).length;
	return { lines, good, bad: lines.length - good, sent };
}

async function check(ctx: Ctx, csv: string): Promise<CheckedLine[]> {
	const rows = readInvitationFile(csv);
	const emails = rows.map(({ email }) => email);
	const [{ units }, members, invited] = await Promise.all([
		listUnits(ctx),
		membersAmong(ctx, emails),
		ctx.sql<{ email: string }[]>`
			select email from identity_invitations where tenant_id = ${ctx.actor.tenantId} and email = any(${emails})`,
	]);
	const tenant = { kind: ctx.actor.tenantKind, units, members, invited: new Set(invited.map(({ email }) => email)) };
	return checkLines(rows, tenant);
}

/** Which addresses belong to active members. Somebody who left may be invited back. */
async function membersAmong(ctx: Ctx, emails: readonly string[]): Promise<Set<string>> {
	const rows = await ctx.sql<{ email: string }[]>`
		select email from identity_memberships where tenant_id = ${ctx.actor.tenantId} and active and email = any(${[...emails]})`;
	return new Set(rows.map(({ email }) => email));
}

function expiry({ now }: Ctx): string {
	return new Date(now.getTime() + INVITATION_DAYS * 86_400_000).toISOString();
}

/**
 * Writes invitations and their mails in a few statements, however many there are.
 * @param invited no address twice
 * @returns how many were written; one that somebody else writes at this moment is theirs
 */
async function send(ctx: Mailing, invited: readonly Invited[]): Promise<number> {
	const { tenantId } = ctx.actor;
	const known = await ctx.sql<{ id: string; email: string; version: number }[]>`
		select id, email, version from identity_invitations
		where tenant_id = ${tenantId} and email = any(${invited.map(({ email }) => email)}) order by id for update`;
	const before = new Map(known.map((row) => [row.email, row]));
	const rows = invited.map(({ email, name, roles, unitIds }) => {
		const old = before.get(email);
		const id = old?.id ?? crypto.randomUUID();
		const version = (old?.version ?? 0) + 1;
		const hash = sha256(invitationToken(ctx.kernel, id, version));
		return { id, version, hash, email, name, roles, unit_ids: unitIds };
	});
	const written = await ctx.sql<{ id: string }[]>`
		insert into identity_invitations (id, tenant_id, email, name, roles, unit_ids, locale, hash, expires_at, version)
		select id, ${tenantId}::uuid, email, name, roles, unit_ids, ${ctx.request.locale}, hash, ${expiry(ctx)}::timestamptz, version
		from jsonb_to_recordset(${ctx.sql.json(rows)}) as r(id uuid, email text, name text, roles text[], unit_ids uuid[], hash text, version int)
		on conflict (tenant_id, email) do update set name = excluded.name, roles = excluded.roles, unit_ids = excluded.unit_ids,
			locale = excluded.locale, hash = excluded.hash, expires_at = excluded.expires_at, version = excluded.version
		where identity_invitations.id = excluded.id
		returning id`;
	const ids = written.map(({ id }) => id);
	await auditEach(ctx, 'invitation.sent', ids);
	const mails = ids.map((id) => ({ kind: 'invitation', id }));
	await ctx.kernel.jobs.sendAll(ctx, 'mail', mails);
	return written.length;
}
