import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line, Moment, ShortName } from '../text.ts';
import { EMAIL_MAX, locales, NAME_MAX, PASSWORD_MAX, PASSWORD_MIN, roles, SEARCH_NAME_MAX } from './terms.ts';

const badEmail = sentence(
	'Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@gemeinde.example.',
	'Please give an e-mail address, such as name@town.example.',
);
/** Lower case, one address, no line breaks: it goes into mail headers. */
export const Email = z
	.string({ error: badEmail })
	.max(EMAIL_MAX, badEmail)
	.transform((value) => value.normalize('NFC').trim().toLowerCase())
	.pipe(z.string().regex(/^[^\s@<>"(),:;[\]\\]+@[a-z0-9äöüß-]+(\.[a-z0-9äöüß-]+)+$/, badEmail));

const badPassword = sentence(
	`Das Passwort braucht mindestens ${PASSWORD_MIN} und höchstens ${PASSWORD_MAX} Zeichen. Mehrere zufällige Wörter sind leicht zu merken.`,
	`The password needs at least ${PASSWORD_MIN} and at most ${PASSWORD_MAX} characters. Several random words are easy to remember.`,
);
/** No composition rules (NIST SP 800-63B-4); every character counts, so nothing is trimmed. */
export const NewPassword = z
	.string({ error: badPassword })
	.min(PASSWORD_MIN, badPassword)
	.max(PASSWORD_MAX, badPassword);

const badToken = sentence('Dieser Link ist unvollständig.', 'This link is not complete.');
export const Token = z.string({ error: badToken }).regex(/^[A-Za-z0-9_-]{43}$/, badToken);
const badName = sentence('Bitte geben Sie den Namen an.', 'Please give the name.');
export const PersonName = line(2, NAME_MAX, badName);

export const RoleName = z.enum(roles, { error: sentence('Diese Rolle gibt es nicht.', 'There is no such role.') });

export const SignIn = z.strictObject({
	email: Email,
	// any wrong password gets the same answer, also one that is too long to be one
	password: z
		.string({ error: badPassword })
		.min(1, sentence('Bitte geben Sie Ihr Passwort an.', 'Please give your password.'))
		.max(1024, badPassword),
});
export const ChooseMembership = z.strictObject({ membershipId: Id });
export const RequestReset = z.strictObject({ email: Email });
export const ByToken = z.strictObject({ token: Token });
export const ResetPassword = z.strictObject({ token: Token, password: NewPassword });
export const AcceptInvitation = z.strictObject({
	token: Token,
	/** null when the person has an account already and signs in with it. */
	name: PersonName.nullable(),
	password: z.string().min(1).max(1024),
});
export const ChangePassword = z.strictObject({ current: z.string().min(1).max(1024), password: NewPassword });
export const SetLocale = z.strictObject({ locale: z.enum(locales) });

export const MembershipView = z.object({
	id: Id,
	tenantId: Id,
	tenantName: z.string(),
	roles: z.array(RoleName),
	current: z.boolean(),
});
/** Who is signed in, for header and navigation; needs no statement, the session knows it. */
export const MeView = z.object({
	personId: Id,
	name: z.string(),
	email: z.string(),
	locale: z.enum(locales),
	tenantId: Id,
	tenantName: z.string(),
	tenantKind: z.enum(['administration', 'partner']),
	roles: z.array(RoleName),
	guest: z.boolean(),
	admin: z.boolean(),
	memberships: z.array(MembershipView),
	units: z.array(z.object({ id: Id, name: z.string() })),
	associations: z.array(z.object({ id: Id, name: z.string() })),
	/** Notifications not read yet; counted no further than a hundred. */
	unread: z.int(),
});
export type MeView = z.infer<typeof MeView>;

export const SessionView = z.object({
	/** Not the secret: its hash's first half, enough to end the session. */
	id: z.string(),
	/** Day of sign-in, YYYY-MM-DD; no finer clock is kept beside a person. */
	since: z.string(),
	/** Browser and system in words, e.g. "Firefox auf Windows". */
	device: z.string(),
	tenantName: z.string(),
	current: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;
export const EndSession = z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/, badToken) });

/** What an invitation's page shows before anybody is signed in. */
export const InvitationPage = z.object({
	tenantName: z.string(),
	email: z.string(),
	name: z.string(),
	roles: z.array(RoleName),
	hasAccount: z.boolean(),
	expiresAt: Moment,
});
export type InvitationPage = z.infer<typeof InvitationPage>;

export const PersonQuery = z.strictObject({
	query: line(0, SEARCH_NAME_MAX, sentence('Bitte suchen Sie kürzer.', 'Please search for less.')).default(''),
	cursor: z.string().max(200).nullable().default(null),
});
export const PersonRow = z.object({
	membershipId: Id,
	name: z.string(),
	email: z.string(),
	roles: z.array(RoleName),
	units: z.array(z.object({ id: Id, name: z.string() })),
	active: z.boolean(),
});
export type PersonRow = z.infer<typeof PersonRow>;
/** `cursor` is null at the end of the list. */
export const PeoplePage = z.object({ people: z.array(PersonRow), cursor: z.string().nullable() });
export type PeoplePage = z.infer<typeof PeoplePage>;
export const UpdatePerson = z.strictObject({
	membershipId: Id,
	name: PersonName,
	roles: z
		.array(RoleName)
		.min(1, sentence('Bitte wählen Sie mindestens eine Rolle.', 'Please choose at least one role.'))
		.max(roles.length),
	unitIds: z.array(Id).max(20),
});
export const ByMembership = z.strictObject({ membershipId: Id });

export const Invite = z.strictObject({
	email: Email,
	name: PersonName,
	roles: z
		.array(RoleName)
		.min(1, sentence('Bitte wählen Sie mindestens eine Rolle.', 'Please choose at least one role.'))
		.max(roles.length),
	unitIds: z.array(Id).max(20),
});
/** What the operator's command takes. */
export const InviteAdmin = z.strictObject({ tenant: ShortName, email: Email, name: PersonName });
export const InvitationRow = z.object({
	id: Id,
	email: z.string(),
	name: z.string(),
	roles: z.array(RoleName),
	expiresAt: Moment,
	expired: z.boolean(),
});
export type InvitationRow = z.infer<typeof InvitationRow>;
export const Invitations = z.object({ invitations: z.array(InvitationRow) });
export const CsvText = z.strictObject({
	csv: z
		.string()
		.min(1, sentence('Die Datei ist leer.', 'The file is empty.'))
		.max(
			200_000,
			sentence('Die Datei ist zu groß: höchstens 1.000 Zeilen.', 'The file is too large: 1,000 lines at most.'),
		),
});
/** One line of the CSV and what would become of it; `line` counts from 1 with the header. */
export const CsvLine = z.object({
	line: z.int(),
	email: z.string(),
	name: z.string(),
	roles: z.array(RoleName),
	units: z.array(z.string()),
	/** A sentence in both languages (see `sentence`), or null when the line is good. */
	problem: z.string().nullable(),
	action: z.enum(['invite', 'renew', 'already_member', 'none']),
});
export type CsvLine = z.infer<typeof CsvLine>;
export const CsvReport = z.object({ lines: z.array(CsvLine), good: z.int(), bad: z.int(), sent: z.int() });
export type CsvReport = z.infer<typeof CsvReport>;
