/** Calendar entries (RFC 5545, 5546): one UID a workshop, a number that only grows, moments in UTC, so that both changes of the clocks are right. */
import { randomBytes } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { actorOf } from '../../../identity/acting.ts';
import { atGate, type Ctx, type Kernel, run } from '../../../kernel/context.ts';
import type { Env } from '../../../kernel/env.ts';
import { found } from '../../../kernel/refuse.ts';
import { sha256 } from '../../../kernel/secret.ts';

export interface Entry {
	readonly id: string;
	readonly title: string;
	readonly purpose: string;
	readonly place: string;
	/** Only in entries of those who take part. */
	readonly link: string;
	readonly startsAt: string;
	readonly endsAt: string;
	/** Of the workshop plus that of the person's registration: grows whenever either does. */
	readonly sequence: number;
	readonly cancelled: boolean;
	readonly host: string;
}

type Method = 'REQUEST' | 'CANCEL' | 'PUBLISH';
const methods: Readonly<Record<Method, ICalCalendarMethod>> = {
	REQUEST: ICalCalendarMethod.REQUEST,
	CANCEL: ICalCalendarMethod.CANCEL,
	PUBLISH: ICalCalendarMethod.PUBLISH,
};

/** The address in "Name <address>". */
export function addressOf(from: string): string {
	return /<([^<>]+)>/.exec(from)?.[1] ?? from.trim();
}

/** One or many entries as a file. @param attendee to whom an invitation goes; null in files and feeds */
export function calendarFile(
	env: Pick<Env, 'origin' | 'MAIL_FROM'>,
	entries: readonly Entry[],
	method: Method,
	{ now, attendee = null, name }: { now: Date; attendee?: { name: string; email: string } | null; name?: string },
): string {
	const domain = new URL(env.origin).hostname;
	const calendar = ical({
		prodId: { company: 'Gestaltungsraum', product: 'Werkstaetten', language: 'DE' },
		method: methods[method],
		...(name === undefined ? {} : { name, ttl: 3600 }),
	});
	for (const entry of entries) {
		const url = `${env.origin}/forum/werkstatt/${entry.id}`;
		calendar.createEvent({
			id: `werkstatt-${entry.id}@${domain}`,
			sequence: entry.sequence,
			stamp: now,
			start: new Date(entry.startsAt),
			end: new Date(entry.endsAt),
			summary: entry.title,
			description: [entry.purpose, entry.link, url].filter(Boolean).join('\n\n'),
			location: entry.place || entry.link || null,
			url,
			status: entry.cancelled || method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
			organizer: { name: entry.host, email: addressOf(env.MAIL_FROM) },
			// nobody waits for an answer by mail: registering and withdrawing is done on the page
			attendees: attendee ? [{ name: attendee.name, email: attendee.email, rsvp: false }] : [],
		});
	}
	return calendar.toString();
}

/** Entries `w` that somebody takes part in or hosts, through row security. */
const entryJson = (
	ctx: Ctx,
) => ctx.sql`json_build_object('id', w.id, 'title', w.title, 'purpose', w.purpose, 'place', w.place,
	'link', case when r.state = 'confirmed' or ${ctx.actor.personId} = any(w.host_ids) then w.link else '' end, 'startsAt', w.starts_at, 'endsAt', w.ends_at,
	'sequence', w.sequence + coalesce(r.revision, 0), 'cancelled', w.state = 'cancelled',
	'host', (select h.name from forum_workshop_hosts h where h.workshop_id = w.id order by h.name limit 1))`;
const own = (ctx: Ctx) =>
	ctx.sql`forum_workshop_registrations r on r.workshop_id = w.id and r.person_id = ${ctx.actor.personId} and r.tenant_id = ${ctx.actor.tenantId}`;

/** One workshop as a file, for whoever may read it. @throws Refusal workshop_missing */
export async function workshopFile(ctx: Ctx, id: string): Promise<string> {
	const [row] = await ctx.sql<{ entry: Entry }[]>`
		select ${entryJson(ctx)} as entry from forum_workshops w left join ${own(ctx)} where w.id = ${id} and w.state <> 'draft'`;
	return calendarFile(ctx.kernel.env, [found(row, 'workshop_missing').entry], 'PUBLISH', { now: ctx.now });
}

const FEED_DAYS = 90;

/**
 * The calendar behind a secret address: what its owner hosts or takes part in, as far as they may still read it.
 * @returns null for an address that is none (any more), or whose owner is locked
 */
export async function feedFile(kernel: Kernel, token: string): Promise<string | null> {
	const actor = await atGate(kernel, async (step) => {
		const [feed] = await step.sql<{ membershipId: string }[]>`
			select membership_id as "membershipId" from forum_workshop_feeds where hash = ${sha256(token)}`;
		return feed ? actorOf(step, feed.membershipId) : null;
	});
	if (!actor) return null;
	return run(
		kernel,
		actor,
		async (ctx) => {
			const rows = await ctx.sql<{ entry: Entry }[]>`
				select ${entryJson(ctx)} as entry from forum_workshops w left join ${own(ctx)}
				where w.state <> 'draft' and (r.state = 'confirmed' or ${actor.personId} = any(w.host_ids))
					and w.ends_at > ${ctx.now.toISOString()}::timestamptz - ${FEED_DAYS} * interval '1 day'
				order by w.starts_at, w.id limit 500`;
			const name = 'Werkstätten im Gestaltungsraum';
			return calendarFile(
				kernel.env,
				rows.map(({ entry }) => entry),
				'PUBLISH',
				{ now: ctx.now, name },
			);
		},
		{ readOnly: true },
	);
}

export async function feedState(ctx: Ctx): Promise<{ exists: boolean }> {
	const [feed] = await ctx.sql`select from forum_workshop_feeds where membership_id = ${ctx.actor.membershipId}`;
	return { exists: feed !== undefined };
}

/** A new address, told once; an older one ends with it. */
export async function makeFeed(ctx: Ctx): Promise<{ path: string }> {
	const token = randomBytes(32).toString('base64url');
	const { tenantId, personId, membershipId } = ctx.actor;
	await ctx.sql`insert into forum_workshop_feeds (tenant_id, person_id, membership_id, hash) values (${tenantId}, ${personId}, ${membershipId}, ${sha256(token)})
		on conflict (membership_id) do update set hash = excluded.hash`;
	return { path: `/api/forum/calendar/${token}.ics` };
}

/** @throws Refusal feed_missing */
export async function endFeed(ctx: Ctx): Promise<void> {
	const [gone] =
		await ctx.sql`delete from forum_workshop_feeds where membership_id = ${ctx.actor.membershipId} returning id`;
	found(gone, 'feed_missing');
}
