/** Words of the mails about a registration, each with the calendar entry that belongs to it. */
import type { RegistrationState, WorkshopState } from '@gestaltungsraum/domain/forum/workshops/terms';
import { atGate, type Kernel } from '../../kernel/context.ts';
import type { Mail } from '../../kernel/mail.ts';
import { calendarFile, type Entry } from './calendar/service.ts';
import type { MailKind } from './seats/mailing.ts';

interface Row extends Entry {
	readonly state: RegistrationState;
	readonly workshopState: WorkshopState;
	readonly email: string;
	readonly locale: 'de' | 'en';
	readonly name: string;
	readonly seats: number;
	readonly offeredUntil: string | null;
	readonly reason: string | null;
	/** The substitute, for whoever is replaced, and the other way round. */
	readonly other: { readonly name: string; readonly state: RegistrationState } | null;
}

/** In which state a mail of a kind still says what is true; one that came too late is not sent. */
const valid: Readonly<Record<MailKind, readonly RegistrationState[]>> = {
	confirmed: ['confirmed'],
	changed: ['confirmed', 'pending', 'waiting', 'offered'],
	pending: ['pending'],
	waiting: ['waiting'],
	offered: ['offered'],
	lapsed: ['withdrawn'],
	declined: ['declined'],
	withdrawn: ['withdrawn'],
	handed: ['withdrawn'],
	removed: ['declined'],
	cancelled: ['confirmed', 'pending', 'waiting', 'offered'],
};

/** null when the person has left, or the mail would say what is no longer so. @param otherId as in queueMails */
export async function workshopMail(
	kernel: Kernel,
	id: string,
	what: MailKind,
	otherId: string | null = null,
): Promise<Mail | null> {
	const [row] = await atGate(
		kernel,
		({ sql }) => sql<Row[]>`
			select w.id, w.title, w.purpose, w.place, case when r.state = 'confirmed' then w.link else '' end as link, to_json(w.starts_at) #>> '{}' as "startsAt",
				to_json(w.ends_at) #>> '{}' as "endsAt", w.sequence + r.revision as sequence, w.state = 'cancelled' as cancelled, w.state as "workshopState", w.reason,
				(select h.name from forum_workshop_hosts h where h.workshop_id = w.id order by h.name limit 1) as host,
				r.state, r.seats, to_json(r.offered_until) #>> '{}' as "offeredUntil", m.email, p.locale, m.name,
				(select json_build_object('name', o.name, 'state', o.state) from forum_workshop_registrations o where o.id = ${otherId} and o.workshop_id = w.id) as other
			from forum_workshop_registrations r join forum_workshops w on w.id = r.workshop_id
			join identity_memberships m on m.id = r.membership_id and m.active join identity_people p on p.id = m.person_id and not p.deactivated
			where r.id = ${id}`,
	);
	if (!row || !valid[what].includes(row.state)) return null;
	if ((row.workshopState === 'cancelled') !== (what === 'cancelled') && !leaving.has(what)) return null;
	const german = row.locale === 'de';
	const method = methodOf(what, row);
	const entry = { ...row, cancelled: method === 'CANCEL' };
	return {
		id: `workshop.${what}.${id}.${row.sequence}`,
		to: row.email,
		locale: row.locale,
		subject: `${subjects[what][row.locale]}: ${row.title}`,
		paragraphs: [german ? 'Guten Tag,' : 'Hello,', ...said(what, row, german), where(row, german)],
		action: {
			label: german ? 'Zur Werkstatt' : 'To the workshop',
			url: `${kernel.env.origin}/forum/werkstatt/${row.id}`,
		},
		footer: german
			? 'Sie erhalten diese Nachricht, weil Sie sich zu dieser Werkstatt angemeldet haben oder jemand Sie als Vertretung genannt hat.'
			: 'You get this message because you registered for this workshop, or somebody named you as a substitute.',
		...(method
			? {
					calendar: {
						method,
						content: calendarFile(kernel.env, [entry], method, {
							now: new Date(),
							attendee: { name: row.name, email: row.email },
						}),
					},
				}
			: {}),
	};
}

const leaving: ReadonlySet<MailKind> = new Set(['withdrawn', 'removed', 'handed']);

function methodOf(what: MailKind, { state, other }: Row): 'REQUEST' | 'CANCEL' | null {
	// who waited for a confirmation has no entry in their calendar, and hands on none
	if (what === 'handed' && other?.state === 'pending') return null;
	if (leaving.has(what)) return 'CANCEL';
	if (state !== 'confirmed') return null;
	return what === 'cancelled' ? 'CANCEL' : 'REQUEST';
}

const subjects: Readonly<Record<MailKind, { readonly de: string; readonly en: string }>> = {
	confirmed: { de: 'Sie sind angemeldet', en: 'You are registered' },
	changed: { de: 'Geändert', en: 'Changed' },
	pending: { de: 'Ihre Anmeldung ist da', en: 'Your registration has arrived' },
	waiting: { de: 'Sie stehen auf der Warteliste', en: 'You are on the waiting list' },
	offered: { de: 'Ein Platz ist frei', en: 'A seat is free' },
	lapsed: { de: 'Ihr Angebot ist abgelaufen', en: 'Your offer has run out' },
	declined: { de: 'Kein Platz', en: 'No seat' },
	withdrawn: { de: 'Sie sind abgemeldet', en: 'You have withdrawn' },
	handed: { de: 'Ihre Vertretung ist eingetragen', en: 'Your substitute is registered' },
	removed: { de: 'Ihre Anmeldung ist aufgehoben', en: 'Your registration was ended' },
	cancelled: { de: 'Abgesagt', en: 'Cancelled' },
};

function said(what: MailKind, { title, seats, offeredUntil, reason, other }: Row, german: boolean): string[] {
	const many = german ? (seats === 1 ? 'ein Platz' : `${seats} Plätze`) : seats === 1 ? 'one seat' : `${seats} seats`;
	const until = offeredUntil ? moment(offeredUntil, german) : '';
	const waits = other?.state === 'pending';
	const de: Readonly<Record<MailKind, string>> = {
		confirmed: `für „${title}“ ${seats === 1 ? 'ist' : 'sind'} ${many} für Sie reserviert. Der Termin liegt dieser Nachricht bei.`,
		changed: `bei „${title}“ hat sich etwas geändert. Bitte sehen Sie sich Termin und Ort noch einmal an.`,
		pending: `Ihre Anmeldung zu „${title}“ (${many}) ist eingegangen. Sobald sie bestätigt ist, schreiben wir Ihnen.`,
		waiting: `„${title}“ ist gerade voll. Sie stehen mit ${seats === 1 ? 'einem Platz' : `${seats} Plätzen`} auf der Warteliste. Wird etwas frei, fragen wir Sie der Reihe nach.`,
		offered: `bei „${title}“ ist etwas frei geworden: ${many} für Sie, bis ${until}. Bitte sagen Sie bis dahin zu; danach fragen wir die Nächsten.`,
		lapsed: `Ihr Angebot für „${title}“ ist abgelaufen, und der Platz ging an die Nächsten. Sie können sich jederzeit wieder anmelden.`,
		declined: `für „${title}“ können wir Ihnen leider keinen Platz geben.`,
		withdrawn: `Sie nehmen nicht mehr an „${title}“ teil. Der Termin verschwindet aus Ihrem Kalender.`,
		handed: waits
			? `${other.name} übernimmt Ihre Anmeldung zu „${title}“ und wartet jetzt auf die Bestätigung.`
			: `${other?.name ?? 'Ihre Vertretung'} übernimmt Ihren Platz bei „${title}“. Der Termin verschwindet aus Ihrem Kalender.`,
		removed: `Ihre Anmeldung zu „${title}“ wurde von den Einladenden aufgehoben. Der Termin verschwindet aus Ihrem Kalender.`,
		cancelled: `die Werkstatt „${title}“ findet nicht statt.`,
	};
	const en: Readonly<Record<MailKind, string>> = {
		confirmed: `you have ${many} at "${title}". The date is attached to this message.`,
		changed: `something has changed about "${title}". Please look at time and place again.`,
		pending: `your registration for "${title}" (${many}) has arrived. We write to you as soon as it is confirmed.`,
		waiting: `"${title}" is full just now. You are on the waiting list with ${many}. When something is free, we ask in turn.`,
		offered: `something is free at "${title}": ${many} for you, until ${until}. Please accept by then; after that we ask the next in line.`,
		lapsed: `your offer for "${title}" has run out, and the seat went to the next in line. You can register again at any time.`,
		declined: `we are sorry that there is no seat for you at "${title}".`,
		withdrawn: `you no longer take part in "${title}". The date disappears from your calendar.`,
		handed: waits
			? `${other.name} takes over your registration for "${title}" and now waits for the confirmation.`
			: `${other?.name ?? 'your substitute'} takes your place at "${title}". The date disappears from your calendar.`,
		removed: `the hosts have ended your registration for "${title}". The date disappears from your calendar.`,
		cancelled: `the workshop "${title}" does not take place.`,
	};
	const named = other && (what === 'confirmed' || what === 'pending') ? other.name : null;
	return [
		...(named ? [german ? `${named} hat Sie als Vertretung genannt.` : `${named} named you as a substitute.`] : []),
		(german ? de : en)[what],
		...(what === 'cancelled' && reason ? [reason] : []),
	];
}

function moment(at: string, german: boolean): string {
	return new Date(at).toLocaleString(german ? 'de-DE' : 'en-GB', {
		timeZone: 'Europe/Berlin',
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		hour: '2-digit',
		minute: '2-digit',
	});
}

function where({ startsAt, endsAt, place, link }: Row, german: boolean): string {
	const to = new Date(endsAt).toLocaleTimeString(german ? 'de-DE' : 'en-GB', {
		timeZone: 'Europe/Berlin',
		hour: '2-digit',
		minute: '2-digit',
	});
	return [`${moment(startsAt, german)} – ${to}`, place, link].filter(Boolean).join(' · ');
}
