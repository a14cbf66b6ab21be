import * as z from 'zod';
import { TEXT_MAX, visibilities } from '../forum/terms.ts';
import { Id, lines } from '../text.ts';
import { sentence } from '../refusal.ts';
import { levels, noticeKinds, places, snoozes, states, ways } from './terms.ts';

const Kind = z.enum(noticeKinds);
const Way = z.enum(ways, {
	error: sentence('Bitte wählen Sie, wann eine E-Mail kommt.', 'Please choose when a mail is sent.'),
});
const Hour = z.int().min(0).max(23);

export const NoticeView = z.object({
	id: Id,
	kind: Kind,
	/** Of the topic or whatever it is about. */
	title: z.string(),
	/** null for what is no topic. */
	topicId: Id.nullable(),
	/** Where it leads; null for the topic itself. */
	path: z.string().nullable(),
	/** The first post that is new; null when it is about no post. */
	number: z.int().nullable(),
	/** New answers since; 0 for other kinds. */
	answers: z.int(),
	byName: z.string(),
	byOrg: z.string(),
	/** YYYY-MM-DD; no clock is kept beside a person. */
	day: z.string(),
	unread: z.boolean(),
	/** YYYY-MM-DD; null when it was not put off. */
	snoozedUntil: z.string().nullable(),
});
export type NoticeView = z.infer<typeof NoticeView>;

export const ListNotices = z.strictObject({
	kind: Kind.nullable().default(null),
	state: z.enum(states).default('all'),
	cursor: z
		.string()
		.regex(/^\d{1,15}$/)
		.nullable()
		.default(null),
});
export const NoticeList = z.object({ notices: z.array(NoticeView), unread: z.int(), cursor: z.string().nullable() });
export type NoticeList = z.infer<typeof NoticeList>;
export const ReadAll = z.strictObject({ kind: Kind.nullable().default(null) });
/** null: not any more. */
export const SnoozeNotice = z.strictObject({ id: Id, until: z.enum(snoozes).nullable() });

export const Settings = z.strictObject({
	ways: z.strictObject(
		Object.fromEntries(noticeKinds.map((kind) => [kind, Way])) as Record<(typeof noticeKinds)[number], typeof Way>,
	),
	quietFrom: Hour,
	quietTo: Hour,
	rest: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;
export const SettingsView = Settings.extend({
	/** Topics and spaces with a level of their own. */
	follows: z.array(
		z.object({ place: z.enum(places), id: Id, slug: z.string(), title: z.string(), level: z.enum(levels) }),
	),
});
export type SettingsView = z.infer<typeof SettingsView>;

export const FollowPlace = z.strictObject({ place: z.enum(places), id: Id });
export const FollowView = z.object({
	place: z.enum(places),
	id: Id,
	title: z.string(),
	slug: z.string(),
	/** What was chosen here; null for nothing. */
	chosen: z.enum(levels).nullable(),
	/** What holds. */
	level: z.enum(levels),
	/** The level comes from the topic's space, or from having written here. */
	because: z.enum(['chosen', 'space', 'wrote', 'nothing']),
});
export type FollowView = z.infer<typeof FollowView>;
/** null: as if nothing had been chosen. */
export const Follow = FollowPlace.extend({ level: z.enum(levels).nullable() });

/** Where something is being written: in a topic, or, with `topicId` null, as a new one for a circle. */
const Where = z.strictObject({
	topicId: Id.nullable(),
	spaceId: Id.nullable().default(null),
	visibility: z.enum(visibilities).nullable().default(null),
	scopeId: Id.nullable().default(null),
});
export type Where = z.input<typeof Where>;
export const Suggest = Where.extend({ query: z.string().max(80).default('') });
export const Suggested = z.object({
	people: z.array(z.object({ name: z.string(), org: z.string(), unit: z.string().nullable() })),
	/** What stands after the @, and how many it reaches at most. */
	groups: z.array(z.object({ word: z.string(), about: z.enum(['everybody', 'stewards', 'unit']) })),
});
export type Suggested = z.infer<typeof Suggested>;
export const Reach = Where.extend({
	text: lines(0, TEXT_MAX, sentence('Der Text ist zu lang.', 'The text is too long.')),
});
export const Reached = z.object({ people: z.int(), names: z.array(z.string()) });

export const StopToken = z.strictObject({ token: z.string().max(200) });
export const StopPage = z.object({ kind: Kind.nullable(), tenantName: z.string() });
