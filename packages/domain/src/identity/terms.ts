import type { RefusalCatalogue } from '../refusal.ts';

/** The roles of a membership, in the order in which lists and tables show them. */
export const roles = [
	'staff',
	'facilitator',
	'change_manager',
	'leadership',
	'innovation',
	'councillor',
	'partner',
	'staff_council',
	'data_protection',
	'admin',
	'coordinator',
	'trusted_person',
] as const;
export type Role = (typeof roles)[number];

/** Roles that alone do not make somebody a member of staff. */
export const guestRoles: readonly Role[] = ['councillor', 'partner'];
/** Roles an administration may give; partners have `partner` and `admin` only. */
export const administrationRoles: readonly Role[] = roles.filter((role) => role !== 'partner');
export const partnerRoles: readonly Role[] = ['partner', 'admin'];
/** Roles whose sessions are short, after NIST SP 800-63B-4 AAL2: 1 h idle, 24 h in all. */
export const shortSessionRoles: readonly Role[] = ['admin', 'partner'];

export const roleLabels: Readonly<Record<Role, { readonly de: string; readonly en: string }>> = {
	staff: { de: 'Beschäftigte', en: 'Staff' },
	facilitator: { de: 'Moderation', en: 'Facilitation' },
	change_manager: { de: 'Change-Management', en: 'Change management' },
	leadership: { de: 'Verwaltungsleitung', en: 'Leadership' },
	innovation: { de: 'Innovation und Prozesse', en: 'Innovation and processes' },
	councillor: { de: 'Mandat', en: 'Councillor' },
	partner: { de: 'Partnerorganisation', en: 'Partner' },
	staff_council: { de: 'Personalrat', en: 'Staff council' },
	data_protection: { de: 'Datenschutz', en: 'Data protection' },
	admin: { de: 'Administration', en: 'Administration' },
	coordinator: { de: 'Verbandskoordination', en: 'Association coordination' },
	trusted_person: { de: 'Vertrauensperson', en: 'Trusted person' },
};

export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

export const EMAIL_MAX = 254; // characters, RFC 5321
export const NAME_MAX = 120; // characters
export const PASSWORD_MIN = 15; // characters, NIST SP 800-63B-4 for a password as the only factor
export const PASSWORD_MAX = 128; // characters
export const SEARCH_NAME_MAX = 80; // characters
export const INVITATION_DAYS = 14;
export const RESET_HOURS = 2;
/** Lines of one CSV of invitations. */
export const CSV_LINES_MAX = 1000;
export const CSV_BYTES_MAX = 200_000;
export const PEOPLE_PAGE = 50;

/** How long a session lives: `idleMs` without a request, `totalMs` in all. */
export function sessionLimits(held: readonly Role[]): { idleMs: number; totalMs: number } {
	const hour = 3_600_000;
	return held.some((role) => shortSessionRoles.includes(role))
		? { idleMs: hour, totalMs: 24 * hour }
		: { idleMs: 12 * hour, totalMs: 7 * 24 * hour };
}

export const identityRefusals = {
	not_signed_in: { kind: 'unauthenticated', de: 'Bitte melden Sie sich an.', en: 'Please sign in.' },
	wrong_credentials: {
		kind: 'unauthenticated',
		de: 'E-Mail-Adresse oder Passwort stimmt nicht.',
		en: 'The e-mail address or the password is not right.',
	},
	too_many_attempts: {
		kind: 'limited',
		de: 'Zu viele Versuche. Bitte warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.',
		en: 'Too many attempts. Please wait a quarter of an hour and try again.',
	},
	link_expired: {
		kind: 'missing',
		de: 'Dieser Link ist abgelaufen oder wurde schon benutzt. Bitten Sie um einen neuen.',
		en: 'This link has expired or was used already. Please ask for a new one.',
	},
	password_length: {
		kind: 'invalid',
		de: `Das Passwort braucht mindestens ${PASSWORD_MIN} und höchstens ${PASSWORD_MAX} Zeichen. Mehrere zufällige Wörter sind leicht zu merken.`,
		en: `The password needs at least ${PASSWORD_MIN} and at most ${PASSWORD_MAX} characters. Several random words are easy to remember.`,
	},
	password_common: {
		kind: 'invalid',
		de: 'Dieses Passwort ist zu leicht zu erraten. Mehrere zufällige Wörter hintereinander sind sicherer.',
		en: 'This password is too easy to guess. Several random words in a row are safer.',
	},
	not_allowed: {
		kind: 'forbidden',
		de: 'Dafür fehlt Ihnen die Rolle. Ihre Administration kann sie Ihnen geben.',
		en: 'Your role does not allow this. Your administrator can give you the role.',
	},
	membership_missing: {
		kind: 'missing',
		de: 'Diese Zugehörigkeit gibt es nicht (mehr).',
		en: 'This membership does not exist (any more).',
	},
	person_missing: {
		kind: 'missing',
		de: 'Diese Person gibt es hier nicht (mehr).',
		en: 'This person does not exist here (any more).',
	},
	session_missing: { kind: 'missing', de: 'Diese Sitzung ist schon beendet.', en: 'This session has ended already.' },
	last_admin: {
		kind: 'conflict',
		de: 'Es muss mindestens eine Person mit der Rolle Administration bleiben.',
		en: 'At least one person must keep the administration role.',
	},
	already_member: {
		kind: 'conflict',
		de: 'Diese Person gehört schon dazu.',
		en: 'This person is a member already.',
	},
	invitation_missing: {
		kind: 'missing',
		de: 'Diese Einladung gibt es nicht (mehr).',
		en: 'This invitation does not exist (any more).',
	},
	role_not_here: {
		kind: 'invalid',
		de: 'Diese Rolle kann hier nicht vergeben werden.',
		en: 'This role cannot be given here.',
	},
	too_many_invitations: {
		kind: 'limited',
		de: 'Heute sind aus Ihrer Verwaltung schon sehr viele Einladungen verschickt worden. Bitte schicken Sie die übrigen morgen.',
		en: 'Very many invitations of your administration have been sent today already. Please send the others tomorrow.',
	},
	csv_no_header: {
		kind: 'invalid',
		de: 'Die erste Zeile muss die Spalten benennen, mindestens „E-Mail“ und „Name“. Dazu passen „Rollen“ und „Einheiten“.',
		en: 'The first line must name the columns, “E-mail” and “Name” at least. “Roles” and “Units” may follow.',
	},
	csv_empty: {
		kind: 'invalid',
		de: 'Unter der ersten Zeile steht noch niemand.',
		en: 'There is nobody below the first line yet.',
	},
	csv_too_long: {
		kind: 'invalid',
		de: `Die Datei hat mehr als ${CSV_LINES_MAX.toLocaleString('de')} Zeilen. Bitte teilen Sie sie auf.`,
		en: `The file has more than ${CSV_LINES_MAX.toLocaleString('en')} lines. Please split it.`,
	},
	csv_unreadable: {
		kind: 'invalid',
		de: 'Die Datei ist nicht lesbar: Ein Anführungszeichen wird nicht geschlossen. Bitte speichern Sie sie als CSV (UTF-8).',
		en: 'The file cannot be read: a quotation mark is never closed. Please save it as CSV (UTF-8).',
	},
} as const satisfies RefusalCatalogue;
