/** Words of the mails. What a mail names is read as its reader, through row security, in the moment in which it is made. */
import type { Locale } from '@gestaltungsraum/domain/identity/terms';
import { isQuiet, wayOf, whenToSend } from '@gestaltungsraum/domain/notifications/rules';
import { DIGEST_MAX, noticeLabels, type NoticeKind, noticeReasons } from '@gestaltungsraum/domain/notifications/terms';
import { features } from '@gestaltungsraum/domain/features';
import { actorsOf } from '../identity/actors.ts';
import { atGate, type Kernel, run } from '../kernel/context.ts';
import type { Mail } from '../kernel/mail.ts';
import { stopLink } from './one-click/link.ts';
import { settingsOf } from './settings/stored.ts';
import { unread } from './service.ts';

/** How the slot of a digest begins; the rest is its moment. */
export const DIGEST = 'digest:';
export const isDigest = (slot: string) => slot.startsWith(DIGEST);

interface Waiting {
	readonly tenantId: string;
	readonly slot: string;
	readonly email: string;
	readonly locale: Locale;
	readonly membershipId: string;
}

interface Named {
	readonly kind: NoticeKind;
	readonly title: string;
	readonly topicId: string | null;
	readonly path: string | null;
	readonly number: number | null;
	readonly answers: number;
	readonly byName: string;
	readonly byOrg: string;
}

/**
 * The mail of a row, made anew each time under the same id. null: nothing is left to say, because it was read, the right has
 * ended or no mail is wanted any more. `later`: quiet hours have begun meanwhile, and the row waits again.
 */
export async function noticeMail(kernel: Kernel, id: string): Promise<Mail | null | 'later'> {
	const ready = await atGate(kernel, async ({ sql, now }) => {
		const [row] = await sql<Waiting[]>`
			select e.tenant_id as "tenantId", e.slot, p.email, p.locale, m.id as "membershipId" from notifications_mails e
			join identity_memberships m on m.person_id = e.person_id and m.tenant_id = e.tenant_id join identity_people p on p.id = e.person_id
			where e.id = ${id} and e.done_on is null`;
		const actor = row && (await actorsOf(sql, [row.membershipId])).get(row.membershipId);
		const settings = row && (await settingsOf(sql, [row.membershipId])).get(row.membershipId);
		if (!row || !actor || !settings) return null;
		if (isQuiet(now, settings.quiet, settings.land)) {
			const dueAt = whenToSend(now, settings.quiet, settings.land).toISOString();
			await sql`update notifications_mails set due_at = ${dueAt}, queued = false where id = ${id}`;
			return 'later';
		}
		return { row, actor, ways: settings.ways };
	});
	if (ready === null || ready === 'later') return ready;
	const { row, actor, ways } = ready;
	const all = await run(
		kernel,
		actor,
		(ctx) => ctx.sql<Named[]>`
			select e.kind, coalesce(t.title, e.title) as title, e.topic_id as "topicId", e.path, e.number, coalesce(e.last_number - e.number + 1, 0) as answers,
				e.by_name as "byName", e.by_org as "byOrg"
			from notifications_entries e left join forum_topics t on t.id = e.topic_id
			left join forum_reads r on r.person_id = e.person_id and r.topic_id = e.topic_id and r.tenant_id = e.tenant_id
			where e.mail_id = ${id} and e.person_id = ${actor.personId} and e.tenant_id = ${actor.tenantId} and ${unread(ctx)} order by e.seq`,
		{ readOnly: true },
	);
	const named = all.filter(({ kind }) => wayOf(ways, kind) !== 'never');
	if (named.length === 0) return null;
	return isDigest(row.slot) ? digest(kernel, id, row, named) : single(kernel, id, row, named[0] as Named);
}

export async function markDone(kernel: Kernel, id: string): Promise<void> {
	await atGate(
		kernel,
		({ sql }) =>
			sql`update notifications_mails set done_on = (now() at time zone 'Europe/Berlin')::date where id = ${id} and done_on is null`,
	);
}

/** What happened, in a line that needs no text of the post. */
function said({ kind, byName, byOrg, answers }: Named, locale: Locale): string {
	const who = byOrg === '' ? byName : `${byName} (${byOrg})`;
	const german = locale === 'de';
	switch (kind) {
		case 'mention':
			if (byName === '') return german ? 'Sie wurden in einer Notiz erwähnt' : 'You were mentioned in a note';
			return german ? `${who} hat Sie erwähnt` : `${who} mentioned you`;
		case 'group':
			if (byName === '')
				return german ? 'Eine Ihrer Gruppen wurde in einer Notiz erwähnt' : 'A group of yours was mentioned in a note';
			return german ? `${who} hat eine Ihrer Gruppen erwähnt` : `${who} mentioned a group of yours`;
		case 'answer':
			if (answers > 1)
				return german ? `${answers} neue Antworten, zuletzt von ${who}` : `${answers} new answers, the last by ${who}`;
			return german ? `${who} hat geantwortet` : `${who} answered`;
		case 'topic':
			return german ? `${who} hat ein Thema begonnen` : `${who} started a topic`;
		case 'accepted':
			return german ? 'Ihre Antwort wurde angenommen' : 'Your answer was accepted';
		case 'decision':
			return german ? `${who} hat eine Abstimmung begonnen` : `${who} opened a vote`;
		case 'objection':
			return german ? `${who} hat einen Einwand` : `${who} objects`;
		case 'access':
			return german ? `${who} bittet um Zugang` : `${who} asks for access`;
		case 'invited':
			return german ? `${who} hat Sie eingeladen` : `${who} invited you`;
		case 'remark':
			return german ? `${who} hat eine Anmerkung geschrieben` : `${who} wrote a remark`;
		case 'workshop':
			return german
				? `${who} meldet sich an und wartet auf Ihre Bestätigung`
				: `${who} registers and waits for your confirmation`;
		case 'substitute':
			return german ? `${who} kommt als Vertretung` : `${who} comes as a substitute`;
	}
}

function urlOf({ env }: Kernel, { topicId, path, number }: Named): string {
	if (topicId === null || path !== null) return `${env.origin}${path ?? ''}`;
	return `${env.origin}/forum/thema/${topicId}${number === null ? '' : `?nr=${number}#p${number}`}`;
}

const settingsUrl = ({ env }: Kernel) => `${env.origin}/${features.notifications.path}/einstellungen`;

function single(kernel: Kernel, id: string, { email, locale, membershipId }: Waiting, named: Named): Mail {
	const german = locale === 'de';
	const stop = stopLink(kernel, membershipId, named.kind);
	return {
		id: `notice.${id}`,
		to: email,
		locale,
		subject: `${said(named, locale)}: ${named.title}`,
		paragraphs: [
			german ? 'Guten Tag,' : 'Hello,',
			`${said(named, locale)}: ${german ? `„${named.title}“` : `"${named.title}"`}.`,
		],
		action: { label: german ? 'Ansehen' : 'Look at it', url: urlOf(kernel, named) },
		footer: german
			? `Sie bekommen diese E-Mail, ${noticeReasons[named.kind].de}.`
			: `You get this mail ${noticeReasons[named.kind].en}.`,
		links: [
			{
				label: german
					? 'Warum bekomme ich das, und wie stelle ich es ein?'
					: 'Why do I get this, and how do I change it?',
				url: settingsUrl(kernel),
			},
			{
				label: german ? `Abbestellen: ${noticeLabels[named.kind].de}` : `Unsubscribe: ${noticeLabels[named.kind].en}`,
				url: stop.page,
			},
		],
		unsubscribe: stop.oneClick,
	};
}

function digest(kernel: Kernel, id: string, { email, locale, membershipId }: Waiting, named: readonly Named[]): Mail {
	const german = locale === 'de';
	const stop = stopLink(kernel, membershipId, 'digest');
	const count = named.length;
	const more = count - DIGEST_MAX;
	return {
		id: `notice.${id}`,
		to: email,
		locale,
		subject: german
			? count === 1
				? 'Eine Neuigkeit im Gestaltungsraum'
				: `${count} Neuigkeiten im Gestaltungsraum`
			: count === 1
				? 'One piece of news in Gestaltungsraum'
				: `${count} pieces of news in Gestaltungsraum`,
		paragraphs: [
			german ? 'Guten Tag,' : 'Hello,',
			german ? 'das ist neu für Sie und noch nicht gelesen:' : 'this is new for you and not read yet:',
		],
		items: named.slice(0, DIGEST_MAX).map((entry) => ({
			label: entry.title,
			detail: `${said(entry, locale)}, ${noticeReasons[entry.kind][locale]}.`,
			url: urlOf(kernel, entry),
		})),
		action: {
			label:
				more > 0
					? german
						? `Alle Mitteilungen, ${more} mehr`
						: `All notifications, ${more} more`
					: german
						? 'Alle Mitteilungen'
						: 'All notifications',
			url: `${kernel.env.origin}/${features.notifications.path}`,
		},
		footer: german
			? 'Sie bekommen diese E-Mail, weil Sie Ihre Mitteilungen gesammelt lesen. Was Sie in der Anwendung gelesen haben, steht nicht darin.'
			: 'You get this mail because you read your notifications in a digest. What you have read in the application is not in it.',
		links: [
			{
				label: german
					? 'Warum bekomme ich das, und wie stelle ich es ein?'
					: 'Why do I get this, and how do I change it?',
				url: settingsUrl(kernel),
			},
			{ label: german ? 'Gesammelte E-Mails abbestellen' : 'Unsubscribe from digests', url: stop.page },
		],
		unsubscribe: stop.oneClick,
	};
}
