import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line, lines, Moment, ShortName, Why } from '../text.ts';
import { roles } from '../identity/terms.ts';
import { Email } from '../identity/contract.ts';
import { DecisionView } from './decisions/contract.ts';
import { FileView } from './files/contract.ts';
import { FILES_MAX } from './files/terms.ts';
import { SpaceAsking } from './asking/contract.ts';
import { ReactionCounts } from './reactions/contract.ts';
import { ReportFacts, ReportFields } from './reports/contract.ts';
import {
	POSTS_PAGE_MAX,
	PURPOSE_MAX,
	SPACE_TITLE_MAX,
	SPACES_MAX,
	TEXT_MAX,
	TITLE_MAX,
	TITLE_MIN,
	topicKinds,
	visibilities,
} from './terms.ts';

const Title = line(
	TITLE_MIN,
	TITLE_MAX,
	sentence(
		`Bitte geben Sie dem Thema einen Titel (${TITLE_MIN} bis ${TITLE_MAX} Zeichen).`,
		`Please give the topic a title (${TITLE_MIN} to ${TITLE_MAX} characters).`,
	),
);
const Text = lines(
	1,
	TEXT_MAX,
	sentence(
		'Bitte schreiben Sie etwas (höchstens 20.000 Zeichen).',
		'Please write something (20,000 characters at most).',
	),
);
const DraftText = lines(
	0,
	TEXT_MAX,
	sentence('Der Entwurf ist zu lang (höchstens 20.000 Zeichen).', 'The draft is too long (20,000 characters at most).'),
);
export const Slug = z
	.string()
	.regex(/^[a-z0-9-]{2,80}$/, sentence('Diese Adresse stimmt nicht.', 'This address is not right.'));
export const VisibilityName = z.enum(visibilities, {
	error: sentence('Bitte wählen Sie, wer das lesen darf.', 'Please choose who may read this.'),
});

/** Who wrote, as it stood when it was written: name, role and organisation are shown with every post. */
export const Author = z.object({ id: Id, name: z.string(), role: z.enum(roles), org: z.string() });

export const TopicRow = z.object({
	id: Id,
	title: z.string(),
	spaceSlug: z.string(),
	spaceTitle: z.string(),
	visibility: VisibilityName,
	/** Name of the association or unit for those visibilities, the municipality's for `municipality`, null otherwise. */
	scopeName: z.string().nullable(),
	authorName: z.string(),
	authorOrg: z.string(),
	posts: z.int(),
	/** Posts that the reader has not seen; equals `posts` for a topic never opened. */
	unread: z.int(),
	kind: z.enum(topicKinds),
	/** A question with an accepted answer. */
	solved: z.boolean(),
	pinned: z.boolean(),
	closed: z.boolean(),
	lastPostAt: Moment,
});
export type TopicRow = z.infer<typeof TopicRow>;
/** `cursor` is null at the end of the list. */
export const TopicList = z.object({ topics: z.array(TopicRow), cursor: z.string().nullable() });

export const SpaceRow = z.object({
	id: Id,
	slug: z.string(),
	title: z.string(),
	purpose: z.string(),
	/** Topics that the reader may read by their keys; topics one is only invited to are not counted. */
	topics: z.int(),
});
export type SpaceRow = z.infer<typeof SpaceRow>;
export const ForumHome = z.object({
	spaces: z.array(SpaceRow),
	newest: z.array(TopicRow),
	cursor: z.string().nullable(),
	whyNotStart: Why,
});
export const ListTopics = z.strictObject({
	cursor: z.string().max(200).nullable().default(null),
	unread: z.boolean().default(false),
});
export const BySpace = z.strictObject({ slug: Slug, cursor: z.string().max(200).nullable().default(null) });
/** A workshop that is to come, or takes place now. */
export const ComingWorkshop = z.object({
	id: Id,
	title: z.string(),
	startsAt: Moment,
	endsAt: Moment,
	running: z.boolean(),
});
export const SpaceView = z.object({
	space: SpaceRow.omit({ topics: true }).extend({
		stewards: z.array(z.object({ name: z.string(), org: z.string() })),
		/** Several administrations share it, but not their stewards: one only, or nobody. */
		fewStewards: z.boolean(),
	}),
	pinned: z.array(TopicRow),
	topics: z.array(TopicRow),
	/** The next three. */
	workshops: z.array(ComingWorkshop),
	cursor: z.string().nullable(),
	/** The latest round of questions without a name there; null for none, and for guests. */
	asking: SpaceAsking.nullable(),
	steward: z.boolean(),
	whyNotStart: Why,
});
export type SpaceView = z.infer<typeof SpaceView>;

export const PostView = z.object({
	id: Id,
	/** Counts from 1 within the topic; the permalink. */
	number: z.int(),
	author: Author,
	/** Sanitised on the server, once, when it was written; empty when deleted. */
	html: z.string(),
	createdAt: Moment,
	editedAt: Moment.nullable(),
	deletedAt: Moment.nullable(),
	mine: z.boolean(),
	reactions: ReactionCounts,
	files: z.array(FileView),
});
export type PostView = z.infer<typeof PostView>;

/** `around` opens the page that holds that post; `end` the last page; neither: the first unread post, else the first page. */
export const ReadTopic = z.strictObject({
	id: Id,
	around: z.int().min(1).max(10_000_000).nullable().default(null),
	end: z.boolean().default(false),
	size: z.int().min(1).max(POSTS_PAGE_MAX).default(20),
});
export const TopicView = z.object({
	topic: TopicRow.extend({ createdAt: Moment, steward: z.boolean(), mine: z.boolean() }),
	posts: z.array(PostView),
	/** Number of the last post that the reader has seen before; 0 for none. */
	seen: z.int(),
	/** The reader's draft of an answer; null for none. */
	draft: z.string().nullable(),
	/** The accepted answer of a question; null for none. */
	accepted: z.object({ number: z.int(), authorName: z.string(), authorOrg: z.string(), html: z.string() }).nullable(),
	report: ReportFacts.nullable(),
	decisions: z.array(DecisionView),
	/** Topics with posts that link here, newest first, as far as the reader may read them. */
	referredBy: z.array(z.object({ topicId: Id, number: z.int(), title: z.string(), authorOrg: z.string() })),
	/** Until when the reader is let in from outside; null for those of the circle. */
	guestUntil: Moment.nullable(),
	why: z.object({ reply: Why, close: Why, steer: Why, accept: Why, host: Why, decide: Why }),
});
export type TopicView = z.infer<typeof TopicView>;
/** Posts before or after a number, in their order; used by the live stream and by "more" without a page load. */
export const ReadPosts = z.strictObject({
	topicId: Id,
	after: z.int().min(0),
	size: z.int().min(1).max(POSTS_PAGE_MAX).default(20),
});
export const PostList = z.object({ posts: z.array(PostView), total: z.int() });

export const StartTopic = z.strictObject({
	spaceId: Id,
	title: Title,
	text: Text,
	visibility: VisibilityName,
	/** Unit for `team`, association for `association`, else null. */
	scopeId: Id.nullable(),
	kind: z.enum(topicKinds).default('talk'),
	/** For experience reports only. */
	report: ReportFields.nullable().default(null),
});
export const Started = z.object({ id: Id });
const Files = z.array(Id).max(FILES_MAX).default([]); // uploaded before, and attached now
export const Reply = z.strictObject({
	topicId: Id,
	text: Text,
	/** Made by the browser; the same key twice stores one post. */ key: Id,
	files: Files,
});
export const Replied = z.object({ number: z.int() });
/** With all files that stand beside it from now on; absent for no change. */
export const EditPost = z.strictObject({ id: Id, text: Text, files: Files.unwrap().optional() });
export const PostSource = z.object({ text: z.string() });
export const PinTopic = z.strictObject({ id: Id, pinned: z.boolean() });
export const CloseTopic = z.strictObject({ id: Id, closed: z.boolean() });
export const MoveTopic = z.strictObject({ id: Id, spaceId: Id });
/** The number of the answer; null takes the choice back. */
export const AcceptAnswer = z.strictObject({ id: Id, number: z.int().min(2).max(10_000_000).nullable() });
export const MarkRead = z.strictObject({ topicId: Id, number: z.int().min(0).max(10_000_000) });
export const SaveDraft = z.strictObject({
	/** A topic for an answer, a space for a new topic. */ placeId: Id,
	title: line(0, TITLE_MAX, sentence('Der Titel ist zu lang.', 'The title is too long.')),
	text: DraftText,
});
export const ByPlace = z.strictObject({ placeId: Id });
export const DraftView = z.object({ title: z.string(), text: z.string() }).nullable();
export const Preview = z.strictObject({ text: DraftText });
export const Html = z.object({ html: z.string() });

export const Live = z.strictObject({ topicId: Id, lastEventId: z.string().max(40).nullish() });
/** Something in the topic changed: a new post's number, or a change of an earlier one. */
export const LiveEvent = z.object({ kind: z.enum(['posted', 'changed', 'ended']), number: z.int() });

const SpaceTitle = line(
	2,
	SPACE_TITLE_MAX,
	sentence(
		`Bitte geben Sie dem Raum einen Namen (2 bis ${SPACE_TITLE_MAX} Zeichen).`,
		`Please give the space a name (2 to ${SPACE_TITLE_MAX} characters).`,
	),
);
const Purpose = line(
	10,
	PURPOSE_MAX,
	sentence(
		`Bitte sagen Sie in einem Satz, worum es in diesem Raum geht (10 bis ${PURPOSE_MAX} Zeichen).`,
		`Please say in a sentence what this space is for (10 to ${PURPOSE_MAX} characters).`,
	),
);
const badAudience = sentence(
	'Wer den Raum sehen soll, heißt „platform“, „association:KURZNAME“ oder „tenant:KURZNAME“; „public“ nimmt Gäste dazu.',
	'Who shall see the space is “platform”, “association:SLUG” or “tenant:SLUG”; “public” adds guests.',
);

/** A space as its administration keeps it. */
export const OwnSpace = SpaceRow.omit({ topics: true }).extend({
	stewards: z.array(z.object({ membershipId: Id, name: z.string(), active: z.boolean() })),
});
export type OwnSpace = z.infer<typeof OwnSpace>;
/** In the order in which the forum shows them. */
export const OwnSpaces = z.object({ spaces: z.array(OwnSpace) });
export const CreateSpace = z.strictObject({ title: SpaceTitle, purpose: Purpose });
export const UpdateSpace = z.strictObject({ id: Id, title: SpaceTitle, purpose: Purpose });
export const CreatedSpace = z.object({ id: Id });
/** All own spaces, in the wanted order. */
export const OrderSpaces = z.strictObject({ ids: z.array(Id).min(1).max(SPACES_MAX) });
export const SteerSpace = z.strictObject({ id: Id, membershipId: Id });

/** What the operator's commands take. */
export const FoundSpace = z.strictObject({
	slug: ShortName,
	title: SpaceTitle,
	purpose: Purpose,
	/** Who sees the space on the forum's first page; its topics have readers of their own. */
	audience: z
		.string({ error: badAudience })
		.regex(/^(platform|public|(association|tenant):[a-z0-9-]{2,60})$/, badAudience)
		.transform((text) => {
			const [circle, slug = ''] = text.split(':');
			return { circle: circle as 'platform' | 'public' | 'association' | 'tenant', slug };
		}),
	/** Whose space it is; may be left out when that is who sees it. */
	tenant: ShortName.optional(),
});
export type FoundSpace = z.infer<typeof FoundSpace>;
/** `tenant` tells which membership is meant when somebody has several. */
export const StewardByMail = z.strictObject({ space: ShortName, email: Email, tenant: ShortName.optional() });
