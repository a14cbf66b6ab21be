export const NOTE_TITLE_MIN = 3; // characters
export const NOTE_TITLE_MAX = 160; // characters
/** Bytes of a document with its history; see docs/adr/0016. */
export const NOTE_BYTES_MAX = 5 * 1024 * 1024;
/** Characters of a note's text that the search looks at. */
export const NOTE_SEARCHED_MAX = 60_000;
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
