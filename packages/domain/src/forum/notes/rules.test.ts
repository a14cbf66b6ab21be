import { describe, expect, it } from 'vitest';
import type { Actor } from '../../actor.ts';
import {
	type NoteFacts,
	whyNotAdd,
	whyNotApprove,
	whyNotComment,
	whyNotDecide,
	whyNotKeepNote,
	whyNotSettle,
	whyNotWriteNote,
} from './rules.ts';

const actor: Actor = {
	personId: 'p',
	membershipId: 'm',
	tenantId: 'a',
	tenantKind: 'administration',
	tenantName: 'A',
	name: 'Anna',
	roles: ['staff'],
	units: [],
	associations: [],
	guestTopics: [],
};
const elsewhere: Actor = { ...actor, membershipId: 'n', tenantId: 'b' };
const guest: Actor = { ...elsewhere, roles: ['partner'], tenantKind: 'partner' };
const note: NoteFacts = { state: 'open', writers: 'circle', tenantId: 'a', authorId: 'm', steward: false };
const house: NoteFacts = { ...note, writers: 'house' };
const frozen: NoteFacts = { ...note, state: 'frozen' };

describe('a note', () => {
	it('is written by the circle or by the house, by stewards in any case, never by guests', () => {
		expect(whyNotWriteNote(note, elsewhere)).toBeNull();
		expect(whyNotWriteNote(house, actor)).toBeNull();
		expect(whyNotWriteNote(house, elsewhere)).toBe('note_readers_comment');
		expect(whyNotWriteNote({ ...house, steward: true }, elsewhere)).toBeNull();
		expect(whyNotWriteNote({ ...note, steward: true }, guest)).toBe('note_readers_comment');
		expect(whyNotApprove(house, elsewhere)).toBe('note_readers_comment');
	});
	it('is kept by its author and by stewards', () => {
		expect(whyNotKeepNote(note, actor)).toBeNull();
		expect(whyNotKeepNote(note, elsewhere)).toBe('note_not_keeper');
		expect(whyNotKeepNote({ ...note, steward: true }, elsewhere)).toBeNull();
	});
	it('takes nothing but addenda once it is closed, and addenda only then', () => {
		for (const why of [whyNotWriteNote, whyNotKeepNote, whyNotApprove]) expect(why(frozen, actor)).toBe('note_frozen');
		expect(whyNotComment(frozen)).toBe('note_frozen');
		expect(whyNotComment(note)).toBeNull();
		expect(whyNotAdd(note, actor)).toBe('note_not_frozen');
		expect(whyNotAdd(frozen, actor)).toBeNull();
		expect(whyNotAdd(frozen, guest)).toBe('note_readers_comment');
	});
});

describe('a remark', () => {
	const comment = { kind: 'comment', state: 'open', authorId: 'n' } as const;
	const suggestion = { ...comment, kind: 'suggestion' } as const;
	it('is settled by writers and by its author, once', () => {
		expect(whyNotSettle(comment, house, actor)).toBeNull();
		expect(whyNotSettle(comment, house, elsewhere)).toBeNull();
		expect(whyNotSettle({ ...comment, authorId: 'x' }, house, elsewhere)).toBe('note_readers_comment');
		expect(whyNotSettle({ ...comment, state: 'resolved' }, house, actor)).toBe('comment_settled');
		expect(whyNotSettle(comment, frozen, elsewhere)).toBe('note_frozen');
	});
	it('that suggests is decided by writers, once', () => {
		expect(whyNotDecide(suggestion, house, actor)).toBeNull();
		expect(whyNotDecide(suggestion, house, elsewhere)).toBe('note_readers_comment');
		expect(whyNotDecide(comment, house, actor)).toBe('comment_no_suggestion');
		expect(whyNotDecide({ ...suggestion, state: 'rejected' }, house, actor)).toBe('comment_settled');
	});
});
