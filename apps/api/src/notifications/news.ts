/** The shape of something that happened, between its source and the telling. */
import type { Transaction } from '@gestaltungsraum/db/client';
import type { Told } from '@gestaltungsraum/domain/notifications/rules';

/** A membership that something concerns, and why. */
export interface Concerned extends Told {
	readonly membershipId: string;
}

/** Something that happened, ready to be told. */
export interface News {
	/** The same happening has the same key, however often it is looked at. */
	readonly key: (told: Told) => string;
	/** The topic whose readers may know; null when `place` has a title. */
	readonly topicId: string | null;
	readonly audience: string;
	/** Where it leads, when that is not the topic, and the title of what is no topic, as they stand now. */
	readonly place: { readonly title?: string; readonly path: string } | null;
	/** Of the post; null when it is about none. */
	readonly number: number | null;
	/** Whoever did it is not told. */
	readonly byId: string | null;
	readonly byName: string;
	readonly byOrg: string;
	/** YYYY-MM-DD in Berlin. */
	readonly day: string;
	/** The next memberships after one, in the order of their ids; fewer than `size` candidates looked at means the end. */
	concerned(sql: Transaction, after: string, size: number): Promise<{ list: Concerned[]; last: string | null }>;
}

/** A handful of people who are known from the beginning. */
export function fixed(list: readonly Concerned[]): News['concerned'] {
	return async (_, after) => ({ list: list.filter(({ membershipId }) => membershipId > after), last: null });
}
