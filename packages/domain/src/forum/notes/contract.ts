import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Id, line, lines, Moment, Why } from '../../text.ts';
import { Slug, VisibilityName } from '../contract.ts';
import { HarvestView } from '../workshops/harvest/contract.ts';
import {
	ADDENDUM_MAX,
	COMMENT_MAX,
	commentKinds,
	commentStates,
	NOTE_TITLE_MAX,
	NOTE_TITLE_MIN,
	noteStates,
	noteWriters,
	QUOTE_MAX,
	REASON_MAX,
	REPLACEMENT_MAX,
	shownAs,
	VERSION_NAME_MAX,
} from './terms.ts';

const NoteTitle = line(
	NOTE_TITLE_MIN,
	NOTE_TITLE_MAX,
	sentence(
		`Bitte geben Sie der Notiz einen Titel (${NOTE_TITLE_MIN} bis ${NOTE_TITLE_MAX} Zeichen).`,
		`Please give the note a title (${NOTE_TITLE_MIN} to ${NOTE_TITLE_MAX} characters).`,
	),
);
const CommentText = (min: number) =>
	lines(
		min,
		COMMENT_MAX,
		sentence(
			'Bitte schreiben Sie eine Anmerkung (höchstens 2.000 Zeichen).',
			'Please write a remark (2,000 characters at most).',
		),
	);
const tooLong = sentence('Das ist zu lang.', 'This is too long.');

export const NoteRow = z.object({
	id: Id,
	title: z.string(),
	state: z.enum(noteStates),
	authorName: z.string(),
	authorOrg: z.string(),
	changedAt: Moment,
	/** Remarks that nobody has settled. */
	open: z.int(),
});
export type NoteRow = z.infer<typeof NoteRow>;
export const NotesOfSpace = z.strictObject({ slug: Slug });
export const NoteList = z.object({ notes: z.array(NoteRow), whyNotStart: Why });
export type NoteList = z.infer<typeof NoteList>;

export const StartNote = z.strictObject({
	spaceId: Id,
	title: NoteTitle,
	visibility: VisibilityName,
	/** Unit for `team`, association for `association`, else null. */
	scopeId: Id.nullable(),
	shown: z.enum(shownAs),
	writers: z.enum(noteWriters),
});
export const StartedNote = z.object({ id: Id });

export const CommentView = z.object({
	id: Id,
	kind: z.enum(commentKinds),
	state: z.enum(commentStates),
	authorName: z.string(),
	authorOrg: z.string(),
	text: z.string(),
	quote: z.string(),
	/** Place in the document as Yjs knows it, base64 of start and end; null when it was made without the editor. */
	anchor: z.string().nullable(),
	/** What a suggestion puts in the quote's place; null for a comment. */
	replacement: z.string().nullable(),
	reason: z.string().nullable(),
	settledBy: z.string().nullable(),
	createdAt: Moment,
	mine: z.boolean(),
	why: z.object({ settle: Why, decide: Why }),
});
export type CommentView = z.infer<typeof CommentView>;

export const Approver = z.object({ name: z.string(), org: z.string() });
export const ApprovalView = Approver.extend({
	/** For the text as it stands; false when it changed afterwards. */
	current: z.boolean(),
	mine: z.boolean(),
});
export const AddendumView = z.object({
	number: z.int(),
	text: z.string(),
	authorName: z.string(),
	authorOrg: z.string(),
	createdAt: Moment,
});

export const NoteView = z.object({
	note: NoteRow.omit({ open: true }).extend({
		/** Null for guests who may read the note, but not the space. */
		spaceSlug: z.string().nullable(),
		spaceTitle: z.string().nullable(),
		visibility: VisibilityName,
		scopeName: z.string().nullable(),
		shown: z.enum(shownAs),
		writers: z.enum(noteWriters),
		/** Which line of documents this is: a browser that kept another one must not merge it. */
		generation: z.int(),
		/** SHA-256 of the stored text and title, hex. */
		digest: z.string(),
		frozenAt: Moment.nullable(),
		seal: z.string().nullable(),
		createdAt: Moment,
		/** Of the workshop in which it is written; null for other notes. */
		workshopId: Id.nullable(),
		workshopTitle: z.string().nullable(),
	}),
	/** Rendered on the server from the stored document, with an allow list. */
	html: z.string(),
	comments: z.array(CommentView),
	approvals: z.array(ApprovalView),
	addenda: z.array(AddendumView),
	/** What came of its paragraphs, of a workshop's note. */
	harvest: z.array(HarvestView.pick({ id: true, kind: true, title: true, quote: true, topicId: true })),
	why: z.object({ write: Why, keep: Why, comment: Why, approve: Why, add: Why }),
});
export type NoteView = z.infer<typeof NoteView>;

export const ChangeNote = z.strictObject({
	id: Id,
	title: NoteTitle,
	shown: z.enum(shownAs),
	writers: z.enum(noteWriters),
});

export const AddComment = z.strictObject({
	noteId: Id,
	kind: z.enum(commentKinds),
	text: CommentText(0),
	quote: lines(0, QUOTE_MAX, tooLong),
	anchor: z
		.string()
		.max(600)
		.regex(/^[\w+/=.-]*$/)
		.nullable(),
	replacement: lines(0, REPLACEMENT_MAX, tooLong).nullable(),
});
export const SettleComment = z.strictObject({ id: Id });
export const DecideSuggestion = z.strictObject({
	id: Id,
	accepted: z.boolean(),
	reason: lines(0, REASON_MAX, tooLong),
});

export const VersionRow = z.object({
	id: Id,
	number: z.int(),
	name: z.string().nullable(),
	madeAt: Moment,
});
export type VersionRow = z.infer<typeof VersionRow>;
export const VersionList = z.object({ versions: z.array(VersionRow), title: z.string() });
export const KeepVersion = z.strictObject({
	noteId: Id,
	name: line(
		1,
		VERSION_NAME_MAX,
		sentence('Bitte geben Sie der Fassung einen Namen.', 'Please give the version a name.'),
	),
});
/** One block of a comparison, as safe HTML. */
export const BlockChange = z.object({ kind: z.enum(['same', 'added', 'removed']), html: z.string() });
export type BlockChange = z.infer<typeof BlockChange>;
export const Comparison = z.object({ version: VersionRow, blocks: z.array(BlockChange) });
export type Comparison = z.infer<typeof Comparison>;
export const VersionContent = z.object({
	/** The stored document as JSON text: the editor puts it in as a new change. */ content: z.string(),
});

export const ApproveNote = z.strictObject({ id: Id, digest: z.string().regex(/^[0-9a-f]{64}$/) });
export const AddAddendum = z.strictObject({
	noteId: Id,
	text: lines(
		1,
		ADDENDUM_MAX,
		sentence(
			'Bitte schreiben Sie den Nachtrag (höchstens 4.000 Zeichen).',
			'Please write the addendum (4,000 characters at most).',
		),
	),
});

export const FindPeople = z.strictObject({ noteId: Id, query: z.string().max(60) });
/** `reads`: whether they may read the note, and so hear of it when they are mentioned. */
export const FoundPeople = z.object({ people: z.array(z.object({ id: Id, name: z.string(), reads: z.boolean() })) });
export type FoundPeople = z.infer<typeof FoundPeople>;
export const FoundGroups = z.object({
	/** `reached`: how many of them hear of it when they are mentioned, counted up to REACH_COUNTED. */
	groups: z.array(
		z.object({ id: z.string(), word: z.string(), about: z.enum(['everybody', 'stewards', 'unit']), reached: z.int() }),
	),
});
export type FoundGroups = z.infer<typeof FoundGroups>;
export const Markdown = z.object({ name: z.string(), text: z.string() });
