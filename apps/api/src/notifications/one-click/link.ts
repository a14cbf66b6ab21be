/** The link that stops mails without a sign-in: whoever has the mail may stop it. */
import { features } from '@gestaltungsraum/domain/features';
import { type NoticeKind, noticeKinds } from '@gestaltungsraum/domain/notifications/terms';
import type { Kernel } from '../../kernel/context.ts';

/** One kind, or everything that comes in a digest. */
export type Stopped = NoticeKind | 'digest';

export const ONE_CLICK = '/api/notifications/stop';

/** `MEMBERSHIP.WHAT.SIGNATURE`; good for nothing but stopping. */
export function stopLink(
	{ env, secret }: Pick<Kernel, 'env' | 'secret'>,
	membershipId: string,
	what: Stopped,
): { page: string; oneClick: string } {
	const token = `${membershipId}.${what}.${secret.sign('stop mails', `${membershipId}.${what}`)}`;
	return {
		page: `${env.origin}/${features.notifications.path}/abbestellen/${token}`,
		oneClick: `${env.origin}${ONE_CLICK}/${token}`,
	};
}

/** null for a token that is not ours. */
export function readStop(
	{ secret }: Pick<Kernel, 'secret'>,
	token: string,
): { membershipId: string; what: Stopped } | null {
	const [membershipId = '', what = '', signature = ''] = token.split('.');
	const known = what === 'digest' || (noticeKinds as readonly string[]).includes(what);
	if (!known || !secret.verify('stop mails', `${membershipId}.${what}`, signature)) return null;
	return { membershipId, what: what as Stopped };
}
