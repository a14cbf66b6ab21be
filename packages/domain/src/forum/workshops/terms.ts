export const WORKSHOP_TITLE_MIN = 8; // characters
export const WORKSHOP_TITLE_MAX = 160; // characters
export const WORKSHOP_PURPOSE_MAX = 3000; // characters
export const PLACE_MAX = 200; // characters
export const LINK_MAX = 500; // characters
export const CAPACITY_MAX = 500; // seats
/** Most seats that one registration may take, whatever the workshop says. */
export const SEATS_MAX = 20;
export const NEEDS_MAX = 600; // characters
export const NAMES_MAX = 400; // characters
export const WORKSHOP_REASON_MAX = 400; // characters
export const ITEM_TITLE_MAX = 120; // characters
export const ITEMS_MAX = 40;
export const ITEM_MINUTES_MAX = 600;
export const TABLES_MAX = 12;
export const TABLE_TITLE_MAX = 80; // characters
export const HOSTS_MAX = 8;
export const WORKSHOPS_PAGE = 20;
export const REGISTRATIONS_MAX = 1000;
/** Hours that somebody on the waiting list has to take a seat; shorter when the day is near. */
export const OFFER_HOURS = 48;
export const OFFER_HOURS_LEAST = 2;
/** A workshop that nobody ends is over so many hours after its time. */
export const END_AFTER_HOURS = 12;

/** From a plan to its harvest. */
export const workshopStates = ['draft', 'announced', 'running', 'ended', 'cancelled'] as const;
export type WorkshopState = (typeof workshopStates)[number];
export const workshopStateLabels: Readonly<Record<WorkshopState, { readonly de: string; readonly en: string }>> = {
	draft: { de: 'Entwurf', en: 'Draft' },
	announced: { de: 'Angekündigt', en: 'Announced' },
	running: { de: 'Läuft gerade', en: 'Running now' },
	ended: { de: 'Beendet', en: 'Ended' },
	cancelled: { de: 'Abgesagt', en: 'Cancelled' },
};

export const registrationStates = ['pending', 'confirmed', 'waiting', 'offered', 'withdrawn', 'declined'] as const;
export type RegistrationState = (typeof registrationStates)[number];
export const registrationLabels: Readonly<Record<RegistrationState, { readonly de: string; readonly en: string }>> = {
	pending: { de: 'Wartet auf Bestätigung', en: 'Waits to be confirmed' },
	confirmed: { de: 'Angemeldet', en: 'Registered' },
	waiting: { de: 'Auf der Warteliste', en: 'On the waiting list' },
	offered: { de: 'Platz angeboten', en: 'Seat offered' },
	withdrawn: { de: 'Abgemeldet', en: 'Withdrawn' },
	declined: { de: 'Nicht bestätigt', en: 'Not confirmed' },
};
/** These hold their seats. */
export const seated: readonly RegistrationState[] = ['pending', 'confirmed', 'offered'];

export const itemKinds = ['plenary', 'tables', 'break'] as const;
export type ItemKind = (typeof itemKinds)[number];
export const itemKindLabels: Readonly<Record<ItemKind, { readonly de: string; readonly en: string }>> = {
	plenary: { de: 'Plenum', en: 'Plenary' },
	tables: { de: 'Tische', en: 'Tables' },
	break: { de: 'Pause', en: 'Break' },
};

/** Which workshops a list shows. */
export const workshopLists = ['coming', 'mine', 'past'] as const;
export type WorkshopListName = (typeof workshopLists)[number];
