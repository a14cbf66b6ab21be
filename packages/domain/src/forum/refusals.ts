/** Every expected no of the forum; a file of its own, since most pages show none of them. */
import type { RefusalCatalogue } from '../refusal.ts';
import { SPACES_MAX } from './terms.ts';

export const forumRefusals = {
	space_missing: {
		kind: 'missing',
		de: 'Diesen Raum gibt es nicht (mehr).',
		en: 'This space does not exist (any more).',
	},
	space_taken: {
		kind: 'conflict',
		de: 'Diesen Kurznamen hat schon ein anderer Raum.',
		en: 'Another space has this short name already.',
	},
	space_not_here: {
		kind: 'forbidden',
		de: 'Eigene Räume haben nur Verwaltungen. Partnerorganisationen schreiben dort, wohin sie eingeladen sind.',
		en: 'Only administrations have spaces of their own. Partner organisations write where they are invited.',
	},
	space_title_taken: {
		kind: 'conflict',
		de: 'Einen Raum mit diesem Namen hat Ihre Verwaltung schon.',
		en: 'Your administration has a space of this name already.',
	},
	spaces_changed: {
		kind: 'conflict',
		de: 'Inzwischen ist ein Raum dazugekommen oder verschoben worden. Bitte laden Sie die Seite neu.',
		en: 'A space has been added or moved meanwhile. Please load the page again.',
	},
	too_many_spaces: {
		kind: 'conflict',
		de: `Mehr als ${SPACES_MAX} eigene Räume haben hier keinen Platz.`,
		en: `There is no room for more than ${SPACES_MAX} spaces of your own.`,
	},
	steward_unfit: {
		kind: 'conflict',
		de: 'Patin oder Pate kann nur werden, wer in einer Verwaltung arbeitet und den Raum lesen darf.',
		en: 'Only staff of an administration who may read the space can become its stewards.',
	},
	topic_missing: {
		kind: 'missing',
		de: 'Nicht gefunden, oder nicht für Sie freigegeben.',
		en: 'Not found, or not shared with you.',
	},
	post_missing: {
		kind: 'missing',
		de: 'Diesen Beitrag gibt es nicht (mehr).',
		en: 'This post does not exist (any more).',
	},
	topic_closed: {
		kind: 'conflict',
		de: 'Dieses Thema ist geschlossen. Ihr Text bleibt als Entwurf erhalten.',
		en: 'This topic is closed. Your text is kept as a draft.',
	},
	not_author: {
		kind: 'forbidden',
		de: 'Sie können nur eigene Beiträge ändern.',
		en: 'You can only change posts of your own.',
	},
	not_steward: {
		kind: 'forbidden',
		de: 'Das können nur die Patinnen und Paten dieses Raums.',
		en: 'Only the stewards of this space can do this.',
	},
	guest_may_not_start: {
		kind: 'forbidden',
		de: 'Als Gast können Sie auf öffentliche Themen antworten, aber keine eigenen beginnen.',
		en: 'As a guest you can answer public topics, but not start your own.',
	},
	audience_not_yours: {
		kind: 'forbidden',
		de: 'Für diesen Kreis können Sie nicht schreiben.',
		en: 'You cannot write for this audience.',
	},
	post_deleted: { kind: 'conflict', de: 'Dieser Beitrag ist gelöscht.', en: 'This post is deleted.' },
	not_question: {
		kind: 'conflict',
		de: 'Eine Antwort annehmen kann man nur bei Fragen.',
		en: 'Only questions have an accepted answer.',
	},
	not_asker: {
		kind: 'forbidden',
		de: 'Das können nur, wer gefragt hat, und die Patinnen und Paten dieses Raums.',
		en: 'Only whoever asked, and the stewards of this space can do this.',
	},
	report_incomplete: {
		kind: 'invalid',
		de: 'Zu einem Erfahrungsbericht gehören auch Aufwand, Wirkung und Stolpersteine.',
		en: 'An experience report needs effort, effect and pitfalls as well.',
	},
} as const satisfies RefusalCatalogue;
