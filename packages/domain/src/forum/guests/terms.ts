import type { RefusalCatalogue } from '../../refusal.ts';

/** Longest time for which somebody from outside is let into a topic, and what is offered first. */
export const GUEST_DAYS_MAX = 366;
export const GUEST_DAYS = 30;
/** Share links of a topic that may be open at once. */
export const LINKS_MAX = 20;
/** People and organisations that may be let into one topic. */
export const GUESTS_MAX = 100;

export const guestRefusals = {
	not_host: {
		kind: 'forbidden',
		de: 'Gäste einladen können nur, wer das Thema begonnen hat, und die Patinnen und Paten des Raums.',
		en: 'Only whoever started the topic, and the stewards of the space can invite guests.',
	},
	guest_unknown: {
		kind: 'missing',
		de: 'Mit dieser Adresse ist hier kein Gast angemeldet. Wer noch kein Konto hat, bekommt es von einer Verwaltung.',
		en: 'No guest has signed up here with this address. Whoever has no account yet gets one from an administration.',
	},
	guest_until_wrong: {
		kind: 'invalid',
		de: 'Bitte wählen Sie einen Tag ab heute, höchstens ein Jahr voraus.',
		en: 'Please choose a day from today on, a year ahead at most.',
	},
	too_many_guests: {
		kind: 'conflict',
		de: `In einem Thema haben höchstens ${GUESTS_MAX} Einladungen und ${LINKS_MAX} Links Platz.`,
		en: `A topic has room for ${GUESTS_MAX} invitations and ${LINKS_MAX} links at most.`,
	},
	link_ended: {
		kind: 'missing',
		de: 'Dieser Link ist abgelaufen, zurückgezogen oder für eine andere Organisation bestimmt.',
		en: 'This link has expired, was withdrawn, or is meant for another organisation.',
	},
} as const satisfies RefusalCatalogue;
