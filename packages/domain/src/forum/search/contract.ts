/** What the search and the command palette take and give. */
import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Id, line, Moment } from '../../text.ts';
import { VisibilityName } from '../contract.ts';
import { QUERY_MAX } from '../terms.ts';

export const Search = z.strictObject({
	/** Shorter than two characters finds nothing, and answers with the filters only. */
	query: line(0, QUERY_MAX, sentence('Bitte suchen Sie nach weniger Wörtern.', 'Please search for fewer words.')),
	spaceId: Id.nullable().default(null),
	tenantId: Id.nullable().default(null),
	/** Only posts of the last days; null for all. */
	days: z
		.union([z.literal(7), z.literal(30), z.literal(365)])
		.nullable()
		.default(null),
	page: z.int().min(1).max(10).default(1),
});
/** A post of a topic, or a note or an addendum below one: then topic and number are null. */
export const Hit = z.object({
	topicId: Id.nullable(),
	number: z.int().nullable(),
	noteId: Id.nullable(),
	/** Number of the addendum; null for everything else. */
	addendum: z.int().nullable(),
	title: z.string(),
	spaceTitle: z.string(),
	visibility: VisibilityName,
	authorName: z.string(),
	authorOrg: z.string(),
	/** Of a note: when it was changed last. */
	createdAt: Moment,
	/** Beginning of the paragraph of a note in which something was found; '' when only the title has it, and for posts and addenda. */
	passage: z.string(),
	/** Sanitised: text with `<mark>` around the words found, nothing else. */
	snippet: z.string(),
});
export type Hit = z.infer<typeof Hit>;
/** `more` is true when there is a next page; `capped` when only the newest matches were ranked. */
export const Hits = z.object({
	hits: z.array(Hit),
	more: z.boolean(),
	capped: z.boolean(),
	spaces: z.array(z.object({ id: Id, title: z.string() })),
	tenants: z.array(z.object({ id: Id, name: z.string() })),
});

/** Command palette: topics and notes that the reader may read, and people of the own tenant (none for guests). */
export const Find = z.strictObject({
	query: line(
		2,
		QUERY_MAX,
		sentence('Bitte geben Sie mindestens zwei Zeichen ein.', 'Please type at least two characters.'),
	),
});
export const Found = z.object({
	topics: z.array(z.object({ id: Id, title: z.string(), spaceTitle: z.string() })),
	notes: z.array(z.object({ id: Id, title: z.string(), spaceTitle: z.string() })),
	people: z.array(z.object({ membershipId: Id, name: z.string(), unit: z.string().nullable() })),
});
