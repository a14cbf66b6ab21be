import type { Actor, TenantKind } from '../actor.ts';
import type { Role } from '../identity/terms.ts';
import { audienceKeys, isGuest, PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '../audience.ts';
import type { forumRefusals } from './refusals.ts';
import { SPACES_MAX, type TopicKind, type Visibility } from './terms.ts';

export type ForumRefusal = keyof typeof forumRefusals;

/** What the rules need to know of a topic. */
export interface TopicFacts {
	readonly authorId: string;
	/** ISO 8601; null while open. */
	readonly closedAt: string | null;
	/** The actor is a steward of the topic's space. */
	readonly steward: boolean;
}

export interface PostFacts {
	readonly authorId: string;
	readonly deletedAt: string | null;
}

export function whyNotStart(actor: Actor): ForumRefusal | null {
	return isGuest(actor) ? 'guest_may_not_start' : null;
}

export function whyNotReply(topic: TopicFacts): ForumRefusal | null {
	return topic.closedAt !== null && !topic.steward ? 'topic_closed' : null;
}

export function whyNotEdit(post: PostFacts, topic: TopicFacts, actor: Actor): ForumRefusal | null {
	if (post.authorId !== actor.membershipId) return 'not_author';
	if (post.deletedAt !== null) return 'post_deleted';
	return whyNotReply(topic);
}

/** Deleting stays possible in a closed topic: nobody has to leave words standing. */
export function whyNotDelete(post: PostFacts, actor: Actor): ForumRefusal | null {
	if (post.authorId !== actor.membershipId) return 'not_author';
	return post.deletedAt !== null ? 'post_deleted' : null;
}

/** Pin, close, reopen and move. */
export function whyNotSteer(topic: TopicFacts): ForumRefusal | null {
	return topic.steward ? null : 'not_steward';
}

/** The author of a topic may close it too. */
export function whyNotClose(topic: TopicFacts, actor: Actor): ForumRefusal | null {
	return topic.steward || topic.authorId === actor.membershipId ? null : 'not_steward';
}

/** Whoever asked says which answer helped; a steward may say so in their place. */
export function whyNotAccept(topic: TopicFacts & { readonly kind: TopicKind }, actor: Actor): ForumRefusal | null {
	if (topic.kind !== 'question') return 'not_question';
	return topic.steward || topic.authorId === actor.membershipId ? null : 'not_asker';
}

/** Stewards of a shared space come from two administrations at least; an administration's own space is its own affair. */
export const STEWARD_HOUSES_MIN = 2;

/** @param houses tenants of the stewards, each once @param own only one administration sees the space */
export function hasFewStewards({ houses, own }: { houses: number; own: boolean }): boolean {
	return !own && houses < STEWARD_HOUSES_MIN;
}

/** Of an administration's own spaces; guests have no circle to make one for. */
export function whyNotOwnSpaces(actor: Actor): ForumRefusal | null {
	return isGuest(actor) ? 'space_not_here' : null;
}

/**
 * @param spaces how many the administration has besides
 * @param taken one of them has the name already
 */
export function whyNotNameSpace({ spaces, taken }: { spaces: number; taken: boolean }): ForumRefusal | null {
	if (spaces >= SPACES_MAX) return 'too_many_spaces';
	return taken ? 'space_title_taken' : null;
}

/** What the rules need to know of a membership that shall keep a space. */
export interface StewardFacts {
	readonly active: boolean;
	readonly tenantKind: TenantKind;
	readonly roles: readonly Role[];
	/** The membership holds the key of the space's audience. */
	readonly reads: boolean;
}

/** Stewards work in an administration: guests may not steer, and nobody keeps a space in order that they cannot see. */
export function whyNotAppoint(member: StewardFacts): ForumRefusal | null {
	return member.active && !isGuest(member) && member.reads ? null : 'steward_unfit';
}

/**
 * The audience key of a visibility, or null when the actor may not write for it.
 * @param scopeId unit for `team`, association for `association`; ignored otherwise, null when not given
 */
export function audienceOf(visibility: Visibility, scopeId: string | null, actor: Actor): string | null {
	const keys = audienceKeys(actor);
	const wanted =
		visibility === 'public'
			? PUBLIC_AUDIENCE
			: visibility === 'platform'
				? PLATFORM_AUDIENCE
				: visibility === 'municipality'
					? actor.tenantId
					: visibility === 'association'
						? (actor.associations.find((id) => id === scopeId) ?? null)
						: (actor.units.find((id) => id === scopeId) ?? null);
	return wanted !== null && keys.includes(wanted) ? wanted : null;
}
