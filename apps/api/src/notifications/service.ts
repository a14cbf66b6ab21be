/** The centre: what somebody was told, marked and put off by themselves. Row security leaves out what they may not read any more. */
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import type { NoticeList, NoticeView } from '@gestaltungsraum/domain/notifications/contract';
import { snoozeDay } from '@gestaltungsraum/domain/notifications/rules';
import {
	type NoticeKind,
	NOTICES_PAGE,
	type NoticeState,
	type Snooze,
	UNREAD_MAX,
} from '@gestaltungsraum/domain/notifications/terms';
import { type Ctx, one } from '../kernel/context.ts';
import { Refusal } from '../kernel/refuse.ts';

/** `e` is the entry, `r` the reader's mark in its topic: having read the posts counts, unless the entry was put off on purpose. */
export function unread(ctx: Ctx) {
	return ctx.sql`(e.read_on is null and coalesce(e.snoozed_until, '-infinity') <= ${berlinDay(ctx.now)}::date
		and (e.snoozed_until is not null or e.last_number is null or e.last_number > coalesce(r.number, 0)))`;
}

const mark = (ctx: Ctx) =>
	ctx.sql`left join forum_reads r on r.person_id = e.person_id and r.topic_id = e.topic_id and r.tenant_id = e.tenant_id`;
const mine = ({ sql, actor }: Ctx) => sql`e.person_id = ${actor.personId} and e.tenant_id = ${actor.tenantId}`;

/** For the bell; counts no further than {@link UNREAD_MAX} and one. One statement. */
export async function countUnread(ctx: Ctx): Promise<number> {
	const row = one(await ctx.sql<{ unread: number }[]>`select ${counted(ctx)} as unread`);
	return row.unread;
}

function counted(ctx: Ctx) {
	return ctx.sql`(select count(*)::int from (select from notifications_entries e ${mark(ctx)} where ${mine(ctx)} and e.read_on is null and ${unread(ctx)} limit ${UNREAD_MAX + 1}) x)`;
}

/** Newest first, a page at a time. One statement. */
export async function listNotices(
	ctx: Ctx,
	{ kind, state, cursor }: { kind: NoticeKind | null; state: NoticeState; cursor: string | null },
): Promise<NoticeList> {
	const today = berlinDay(ctx.now);
	const wanted =
		state === 'unread'
			? unread(ctx)
			: state === 'snoozed'
				? ctx.sql`e.read_on is null and e.snoozed_until > ${today}::date`
				: ctx.sql`(e.read_on is not null or coalesce(e.snoozed_until, '-infinity') <= ${today}::date)`;
	const row = one(
		await ctx.sql<{ unread: number; notices: (NoticeView & { seq: number })[] }[]>`
			select ${counted(ctx)} as unread, coalesce((select json_agg(x.notice order by x.seq desc) from (
				select e.seq, json_build_object('seq', e.seq, 'id', e.id, 'kind', e.kind, 'title', coalesce(t.title, e.title), 'topicId', e.topic_id, 'path', e.path,
					'number', e.number, 'answers', case when e.kind = 'answer' then e.last_number - e.number + 1 else 0 end, 'byName', e.by_name, 'byOrg', e.by_org,
					'day', e.day, 'unread', ${unread(ctx)}, 'snoozedUntil', case when e.snoozed_until > ${today}::date then e.snoozed_until end) as notice
				from notifications_entries e left join forum_topics t on t.id = e.topic_id ${mark(ctx)}
				where ${mine(ctx)} and e.seq < ${cursor ?? '999999999999999'}::bigint and ${kind === null ? ctx.sql`true` : ctx.sql`e.kind = ${kind}`} and ${wanted}
				order by e.seq desc limit ${NOTICES_PAGE + 1}) x), '[]') as notices`,
	);
	const notices = row.notices.slice(0, NOTICES_PAGE);
	const last = notices.at(-1);
	return { notices, unread: row.unread, cursor: row.notices.length > NOTICES_PAGE && last ? String(last.seq) : null };
}

/** @throws Refusal notice_missing */
export async function readNotice(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const changed = await ctx.sql`
		update notifications_entries e set read_on = coalesce(e.read_on, ${berlinDay(ctx.now)}::date), snoozed_until = null where e.id = ${id} and ${mine(ctx)}`;
	if (changed.count === 0) throw new Refusal('notice_missing');
}

/**
 * Makes an entry new again that was read, by hand or in its topic. It was seen, so no mail names it any more, not even one
 * that was planned. From now on only a mark makes it read, as when it was put off. @throws Refusal notice_missing
 */
export async function unreadNotice(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const [entry] = await ctx.sql<{ read: boolean }[]>`
		select e.read_on is not null or (e.snoozed_until is null and coalesce(e.last_number <= r.number, false)) as read
		from notifications_entries e ${mark(ctx)} where e.id = ${id} and ${mine(ctx)}`;
	if (!entry) throw new Refusal('notice_missing');
	if (entry.read)
		await ctx.sql`update notifications_entries e set read_on = null, snoozed_until = ${berlinDay(ctx.now)}::date, mail_id = null where e.id = ${id} and ${mine(ctx)}`;
}

/** All that are shown, or all of one kind; what was put off stays put off. */
export async function readAll(ctx: Ctx, { kind }: { kind: NoticeKind | null }): Promise<void> {
	const today = berlinDay(ctx.now);
	await ctx.sql`
		update notifications_entries e set read_on = ${today}::date, snoozed_until = null where ${mine(ctx)} and e.read_on is null
			and coalesce(e.snoozed_until, '-infinity') <= ${today}::date and ${kind === null ? ctx.sql`true` : ctx.sql`e.kind = ${kind}`}`;
}

/** Puts an entry off, or takes that back; it counts as unread when it returns. @throws Refusal notice_missing */
export async function snoozeNotice(ctx: Ctx, { id, until }: { id: string; until: Snooze | null }): Promise<void> {
	const day = until === null ? null : snoozeDay(berlinDay(ctx.now), until);
	const changed = await ctx.sql`
		update notifications_entries e set snoozed_until = ${day ?? berlinDay(ctx.now)}::date, read_on = null where e.id = ${id} and ${mine(ctx)}`;
	if (changed.count === 0) throw new Refusal('notice_missing');
}
