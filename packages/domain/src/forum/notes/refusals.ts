/** Every expected no of the notes; a file of its own, since most pages show none of them. */
import type { RefusalCatalogue } from '../../refusal.ts';
import { COMMENTS_MAX } from './terms.ts';

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
