/** A new password by mail. */
import { identityPeople, identityResets } from '@gestaltungsraum/db/schema';
import { RESET_HOURS } from '@gestaltungsraum/domain/identity/terms';
import { and, eq, gt } from 'drizzle-orm';
import { audit } from '../kernel/audit.ts';
import { atGate, type Kernel, one, type Step } from '../kernel/context.ts';
import { found, Refusal, refuse } from '../kernel/refuse.ts';
import { sha256 } from '../kernel/secret.ts';
import type { Request } from '../kernel/trpc.ts';
import { hashPassword, whyNotPassword } from './password.ts';

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

/** Sets a new password by a mailed link; ends all sessions. @throws Refusal link_expired, password_common */
export async function resetPassword(
	request: Request,
	{ token, password }: { token: string; password: string },
): Promise<void> {
	const { kernel } = request;
	await kernel.limits.spend('tokenAddress', request.addressPrefix);
	const passwordHash = await hashPassword(password);
	const person = await atGate(kernel, async (step) => {
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
		await endResets(step, id);
		await audit(step, 'password.changed', { personId: id });
		return person;
	});
	await kernel.sessions.revokeAllOf(person.id);
	await kernel.limits.clear('signInAccount', person.email); // whoever forgot it has tried often
}

/** With a new password the links that are still on their way end: whoever reads old mails gains nothing. */
export async function endResets(step: Step, personId: string): Promise<void> {
	await step.tx.update(identityResets).set({ used: true }).where(eq(identityResets.personId, personId));
}
