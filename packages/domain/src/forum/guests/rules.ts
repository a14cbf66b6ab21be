import type { Actor } from '../../actor.ts';
import { isGuest } from '../../audience.ts';
import type { TopicFacts } from '../rules.ts';
import { GUEST_DAYS_MAX, type guestRefusals } from './terms.ts';

const DAY_MS = 86_400_000;

/** Who lets outsiders into a topic: its author and the stewards of its space; guests let nobody in. */
export function whyNotHost(topic: TopicFacts, actor: Actor): keyof typeof guestRefusals | null {
	return !isGuest(actor) && (topic.steward || topic.authorId === actor.membershipId) ? null : 'not_host';
}

/** @param until the moment at which access ends */
export function whyNotUntil(until: Date, now: Date): keyof typeof guestRefusals | null {
	const ahead = until.getTime() - now.getTime();
	return ahead > 0 && ahead <= (GUEST_DAYS_MAX + 1) * DAY_MS ? null : 'guest_until_wrong';
}
