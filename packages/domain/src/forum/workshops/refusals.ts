import type { RefusalCatalogue } from '../../refusal.ts';
import { HOSTS_MAX } from './terms.ts';

export const workshopRefusals = {
	workshop_missing: {
		kind: 'missing',
		de: 'Diese Werkstatt gibt es nicht (mehr), oder sie ist nicht für Sie freigegeben.',
		en: 'This workshop does not exist (any more), or is not shared with you.',
	},
	workshop_not_host: {
		kind: 'forbidden',
		de: 'Das können nur, wer zu dieser Werkstatt einlädt.',
		en: 'Only the hosts of this workshop can do this.',
	},
	workshop_not_draft: {
		kind: 'conflict',
		de: 'Diese Werkstatt ist schon angekündigt.',
		en: 'This workshop has been announced already.',
	},
	workshop_not_announced: {
		kind: 'conflict',
		de: 'Diese Werkstatt ist noch nicht angekündigt, oder schon vorbei.',
		en: 'This workshop has not been announced yet, or is over.',
	},
	workshop_not_running: {
		kind: 'conflict',
		de: 'Das geht, während die Werkstatt läuft.',
		en: 'This works while the workshop is running.',
	},
	workshop_over: {
		kind: 'conflict',
		de: 'Diese Werkstatt ist vorbei oder abgesagt.',
		en: 'This workshop is over or cancelled.',
	},
	workshop_time_wrong: {
		kind: 'invalid',
		de: 'Bitte wählen Sie einen Tag, der noch kommt, und ein Ende nach dem Beginn.',
		en: 'Please choose a day to come, and an end after the beginning.',
	},
	workshop_no_place: {
		kind: 'invalid',
		de: 'Bitte geben Sie einen Ort an, oder einen Link für die Videokonferenz.',
		en: 'Please give a place, or a link for the video call.',
	},
	capacity_too_small: {
		kind: 'conflict',
		de: 'So viele Plätze sind schon vergeben. Weniger geht erst, wenn sich jemand abmeldet.',
		en: 'So many seats are taken already. Fewer are possible once somebody withdraws.',
	},
	registration_closed: {
		kind: 'conflict',
		de: 'Die Anmeldung ist geschlossen.',
		en: 'Registration is closed.',
	},
	already_registered: {
		kind: 'conflict',
		de: 'Sie sind schon angemeldet oder stehen auf der Warteliste.',
		en: 'You are registered or on the waiting list already.',
	},
	seats_wrong: {
		kind: 'invalid',
		de: 'So viele Plätze auf einmal gibt es hier nicht.',
		en: 'You cannot take so many seats at once here.',
	},
	not_registered: {
		kind: 'conflict',
		de: 'Dafür ist niemand (mehr) angemeldet.',
		en: 'Nobody is registered for this (any more).',
	},
	offer_over: {
		kind: 'conflict',
		de: 'Dieses Angebot ist abgelaufen. Der Platz ist an die Nächsten gegangen.',
		en: 'This offer has run out. The seat went to the next in line.',
	},
	substitute_unknown: {
		kind: 'missing',
		de: 'In Ihrem Haus kann unter dieser Adresse niemand einspringen, oder die Person ist schon angemeldet.',
		en: 'Nobody in your organisation can step in at this address, or the person is registered already.',
	},
	host_unknown: {
		kind: 'missing',
		de: 'Unter dieser Adresse arbeitet niemand, der diese Werkstatt lesen darf.',
		en: 'Nobody who may read this workshop works at this address.',
	},
	last_host: {
		kind: 'conflict',
		de: 'Eine Person muss einladen. Bitte nehmen Sie zuerst jemanden dazu.',
		en: 'Somebody has to host. Please add another person first.',
	},
	too_many_hosts: {
		kind: 'conflict',
		de: `Mehr als ${HOSTS_MAX} Einladende haben hier keinen Platz.`,
		en: `There is no room for more than ${HOSTS_MAX} hosts.`,
	},
	too_many_registrations: {
		kind: 'conflict',
		de: 'Die Warteliste ist voll.',
		en: 'The waiting list is full.',
	},
	not_in_workshop: {
		kind: 'forbidden',
		de: 'In den Raum kommen alle, die angemeldet sind.',
		en: 'The room is for everybody who is registered.',
	},
	table_missing: {
		kind: 'missing',
		de: 'Diesen Tisch gibt es nicht (mehr).',
		en: 'This table does not exist (any more).',
	},
	table_written: {
		kind: 'conflict',
		de: 'An diesem Tisch ist schon etwas geschrieben.',
		en: 'Something has been written at this table already.',
	},
	item_missing: {
		kind: 'missing',
		de: 'Diesen Punkt gibt es nicht (mehr).',
		en: 'This item does not exist (any more).',
	},
	feed_missing: {
		kind: 'missing',
		de: 'Dieses Kalender-Abo gibt es nicht (mehr).',
		en: 'This calendar subscription does not exist (any more).',
	},
} as const satisfies RefusalCatalogue;
