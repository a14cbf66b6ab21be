import type { RefusalCatalogue } from '../../refusal.ts';

export const NOTE_TITLE_MIN = 3; // characters
export const NOTE_TITLE_MAX = 160; // characters
/** Bytes of a document with its history; see docs/adr/0016. */
export const NOTE_BYTES_MAX = 5 * 1024 * 1024;
/** Bytes of one message of a browser. */
export const NOTE_MESSAGE_MAX = 256 * 1024;
export const COMMENT_MAX = 2000; // characters
export const QUOTE_MAX = 400; // characters
export const REPLACEMENT_MAX = 2000; // characters
export const REASON_MAX = 400; // characters
export const ADDENDUM_MAX = 4000; // characters
export const VERSION_NAME_MAX = 80; // characters
export const NOTES_LISTED = 12;
export const COMMENTS_MAX = 500;
export const VERSIONS_LISTED = 100;
/** A version is kept by itself at most this often while somebody changes the text. */
export const VERSION_EVERY_MS = 10 * 60_000;
/** The right to a note and the session are looked at again at least this often. */
export const RECHECK_MS = 60_000;

/** Where the browser opens its socket. */
export const NOTES_PATH = '/api/notes';
/** What the server says when it closes a socket or refuses a note; the browser goes on or gives up by it. */
export const closings = {
	/** Right or session ended: the page is asked again. */
	gone: { code: 4403, reason: 'gone' },
	/** Right changed from writing to reading or back. */
	changed: { code: 4409, reason: 'changed' },
	/** Another process owns the document: try again. */
	elsewhere: { code: 4423, reason: 'elsewhere' },
	/** The document cannot be read as it is stored. */
	broken: { code: 4500, reason: 'broken' },
	/** The document is as large as it may be. */
	full: { code: 4413, reason: 'full' },
	/** A message that is no change of a document. */
	unreadable: { code: 4400, reason: 'unreadable' },
	/** The database did not take a change: connect again, which sends it once more. */
	unsaved: { code: 4503, reason: 'unsaved' },
} as const;

/** Whose caret one sees while writing together. */
export const shownAs = ['name', 'role', 'nobody'] as const;
export type ShownAs = (typeof shownAs)[number];
export const shownLabels: Readonly<Record<ShownAs, { readonly de: string; readonly en: string }>> = {
	name: { de: 'mit Namen', en: 'with names' },
	role: { de: 'nur mit Rolle', en: 'with roles only' },
	nobody: { de: 'niemand ist zu sehen', en: 'nobody is shown' },
};

/** Who of the readers may write. */
export const noteWriters = ['circle', 'house'] as const;
export type NoteWriters = (typeof noteWriters)[number];
export const writersLabels: Readonly<Record<NoteWriters, { readonly de: string; readonly en: string }>> = {
	circle: { de: 'alle Beschäftigten, die mitlesen', en: 'all staff who may read' },
	house: { de: 'nur unsere Verwaltung', en: 'our administration only' },
};

export const noteStates = ['open', 'frozen'] as const;
export type NoteState = (typeof noteStates)[number];

export const commentKinds = ['comment', 'suggestion'] as const;
export type CommentKind = (typeof commentKinds)[number];
export const commentStates = ['open', 'resolved', 'accepted', 'rejected'] as const;
export type CommentState = (typeof commentStates)[number];

export const noteRefusals = {
	note_missing: {
		kind: 'missing',
		de: 'Diese Notiz gibt es nicht (mehr).',
		en: 'This note does not exist (any more).',
	},
	note_frozen: {
		kind: 'conflict',
		de: 'Diese Notiz ist abgeschlossen. Was noch fehlt, kommt als Nachtrag darunter.',
		en: 'This note is closed for good. What is missing goes below it as an addendum.',
	},
	note_not_frozen: {
		kind: 'conflict',
		de: 'Nachträge gibt es erst, wenn die Notiz abgeschlossen ist.',
		en: 'There are addenda only once the note is closed.',
	},
	note_readers_comment: {
		kind: 'forbidden',
		de: 'In dieser Notiz schreiben andere. Sie können sie lesen, kommentieren und Änderungen vorschlagen.',
		en: 'Others write this note. You can read it, comment, and suggest changes.',
	},
	note_not_keeper: {
		kind: 'forbidden',
		de: 'Das können nur, wer die Notiz angelegt hat, und die Patinnen und Paten des Raums.',
		en: 'Only who made the note and the stewards of the space can do this.',
	},
	note_changed: {
		kind: 'conflict',
		de: 'Der Text hat sich inzwischen geändert. Bitte lesen Sie ihn noch einmal, bevor Sie zustimmen.',
		en: 'The text has changed meanwhile. Please read it again before you approve.',
	},
	note_unapproved: {
		kind: 'conflict',
		de: 'Zum Abschließen fehlt noch eine Zustimmung zu genau diesem Text.',
		en: 'To close it, at least one approval of exactly this text is needed.',
	},
	note_unreadable: {
		kind: 'conflict',
		de: 'Der gespeicherte Text dieser Notiz ist nicht vollständig lesbar. Bitte melden Sie das Ihrer Administration; überschrieben wird nichts.',
		en: 'The stored text of this note cannot be read in full. Please tell your administration; nothing will be overwritten.',
	},
	comment_missing: {
		kind: 'missing',
		de: 'Diese Anmerkung gibt es nicht (mehr).',
		en: 'This remark does not exist (any more).',
	},
	comment_settled: {
		kind: 'conflict',
		de: 'Über diese Anmerkung ist schon entschieden.',
		en: 'This remark has been settled already.',
	},
	comment_no_suggestion: {
		kind: 'conflict',
		de: 'Annehmen und ablehnen kann man nur Vorschläge.',
		en: 'Only suggestions can be accepted or rejected.',
	},
	too_many_comments: {
		kind: 'conflict',
		de: `Mehr als ${COMMENTS_MAX} Anmerkungen haben hier keinen Platz.`,
		en: `There is no room for more than ${COMMENTS_MAX} remarks.`,
	},
	version_missing: {
		kind: 'missing',
		de: 'Diese Fassung gibt es nicht (mehr).',
		en: 'This version does not exist (any more).',
	},
} as const satisfies RefusalCatalogue;
