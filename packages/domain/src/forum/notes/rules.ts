import type { Actor } from '../../actor.ts';
import { isGuest } from '../../audience.ts';
import type { noteRefusals } from './refusals.ts';
import type { CommentKind, CommentState, NoteState, NoteWriters } from './terms.ts';

export type NoteRefusal = keyof typeof noteRefusals;

/** What the rules need to know of a note that the actor may read. */
export interface NoteFacts {
	readonly state: NoteState;
	readonly writers: NoteWriters;
	readonly tenantId: string;
	readonly authorId: string;
	/** The actor is a steward of the note's space. */
	readonly steward: boolean;
	/** Written in a workshop: its guests write along. */
	readonly workshop?: boolean;
}

export interface CommentFacts {
	readonly kind: CommentKind;
	readonly state: CommentState;
	readonly authorId: string;
}

/** Guests read and comment, and write at the table of a workshop they are let into; of the staff, those whom the note lets write. */
export function whyNotWriteNote(note: NoteFacts, actor: Actor): NoteRefusal | null {
	if (note.state === 'frozen') return 'note_frozen';
	if (isGuest(actor)) return note.workshop && note.writers === 'circle' ? null : 'note_readers_comment';
	return note.writers === 'circle' || note.tenantId === actor.tenantId || note.steward ? null : 'note_readers_comment';
}

/** Settings, approving to close, closing: who made it, and stewards. */
export function whyNotKeepNote(note: NoteFacts, actor: Actor): NoteRefusal | null {
	if (note.state === 'frozen') return 'note_frozen';
	return note.steward || note.authorId === actor.membershipId ? null : 'note_not_keeper';
}

/** Whoever may read may comment and suggest, as long as the note is open. */
export function whyNotComment(note: NoteFacts): NoteRefusal | null {
	return note.state === 'frozen' ? 'note_frozen' : null;
}

/** Approving is for the staff who may write: they stand for the text. */
export function whyNotApprove(note: NoteFacts, actor: Actor): NoteRefusal | null {
	return whyNotWriteNote(note.workshop && isGuest(actor) ? { ...note, workshop: false } : note, actor);
}

/** Addenda stand below a closed note; the note itself stays as it was sealed. */
export function whyNotAdd(note: NoteFacts, actor: Actor): NoteRefusal | null {
	if (note.state !== 'frozen') return 'note_not_frozen';
	return whyNotApprove({ ...note, state: 'open' }, actor);
}

/** Writers settle remarks; authors take back their own. */
export function whyNotSettle(comment: CommentFacts, note: NoteFacts, actor: Actor): NoteRefusal | null {
	if (comment.state !== 'open') return 'comment_settled';
	const why = whyNotWriteNote(note, actor);
	return why !== 'note_frozen' && comment.authorId === actor.membershipId ? null : why;
}

/** Accepting changes the text, so it needs the right to write. */
export function whyNotDecide(comment: CommentFacts, note: NoteFacts, actor: Actor): NoteRefusal | null {
	if (comment.kind !== 'suggestion') return 'comment_no_suggestion';
	if (comment.state !== 'open') return 'comment_settled';
	return whyNotApprove(note, actor);
}
