/** Reading workshops: a list, and a page, in one statement each. */
import type { WorkshopList, WorkshopRow, WorkshopView } from '@gestaltungsraum/domain/forum/workshops/contract';
import {
	agendaTimes,
	whyNotAnnounce,
	whyNotBegin,
	whyNotCancel,
	whyNotChange,
	whyNotEnter,
	whyNotHandOn,
	whyNotLead,
	whyNotPlan,
	whyNotRegister,
	whyNotRun,
	whyNotTakeOffer,
	whyNotWithdraw,
	type WorkshopFacts,
} from '@gestaltungsraum/domain/forum/workshops/rules';
import { type WorkshopListName, WORKSHOPS_PAGE } from '@gestaltungsraum/domain/forum/workshops/terms';
import { type DecidingFacts, whyNotDecide } from '@gestaltungsraum/domain/forum/decisions/rules';
import { decisionRowsJson, hostsTopic, type RawRow, viewRow } from '../decisions/service.ts';
import { cursorOf, readCursor } from '../cursor.ts';
import type { Ctx } from '../../kernel/context.ts';
import { found } from '../../kernel/refuse.ts';
import { placeInLine } from './seats/service.ts';

/** One workshop `w` of a list, with the reader's registration `r`. */
function rowJson(ctx: Ctx) {
	return ctx.sql`json_build_object('id', w.id, 'title', w.title, 'state', w.state, 'startsAt', w.starts_at, 'endsAt', w.ends_at, 'place', w.place, 'online', w.link <> '',
		'org', w.author_org, 'visibility', w.visibility, 'scopeName', w.scope_name, 'registration', w.registration, 'free', w.capacity - w.taken, 'own', r.state,
		'host', ${ctx.actor.personId} = any(w.host_ids))`;
}
function ownOf(ctx: Ctx) {
	return ctx.sql`forum_workshop_registrations r on r.workshop_id = w.id and r.person_id = ${ctx.actor.personId} and r.tenant_id = ${ctx.actor.tenantId}`;
}

/** Coming ones and one's own from the next on, past ones from the last back. */
export async function listWorkshops(
	ctx: Ctx,
	{ list, cursor }: { list: WorkshopListName; cursor: string | null },
): Promise<WorkshopList> {
	const after = readCursor(cursor);
	const { sql, actor, now } = ctx;
	const past = list === 'past';
	const place = !after
		? sql`true`
		: past
			? sql`(w.starts_at, w.id) < (${after.moment}::timestamptz, ${after.id}::uuid)`
			: sql`(w.starts_at, w.id) > (${after.moment}::timestamptz, ${after.id}::uuid)`;
	const over = sql`(w.state in ('ended', 'cancelled') and w.ends_at < ${now.toISOString()}::timestamptz or w.state = 'ended')`;
	const mine = sql`(${actor.personId} = any(w.host_ids) or r.state in ('pending', 'confirmed', 'waiting', 'offered'))`;
	const which = past ? over : list === 'mine' ? sql`not ${over} and ${mine}` : sql`not ${over} and w.state <> 'draft'`;
	const rows = await sql<{ row: WorkshopRow }[]>`
		select ${rowJson(ctx)} as row from forum_workshops w left join ${ownOf(ctx)}
		where ${which} and ${place} order by ${past ? sql`w.starts_at desc, w.id desc` : sql`w.starts_at, w.id`} limit ${WORKSHOPS_PAGE + 1}`;
	const workshops = rows.slice(0, WORKSHOPS_PAGE).map(({ row }) => row);
	const last = workshops.at(-1);
	return {
		workshops,
		cursor: rows.length > WORKSHOPS_PAGE && last ? cursorOf(last.startsAt, last.id) : null,
		whyNotPlan: whyNotPlan(actor),
	};
}

type Reading = Pick<WorkshopView, 'hosts' | 'tables' | 'harvest' | 'own'> & {
	readonly workshop: WorkshopView['workshop'] & WorkshopFacts;
	readonly decisions: readonly RawRow[];
	/** null of a draft. */
	readonly topic: DecidingFacts | null;
	readonly agenda: readonly Omit<WorkshopView['agenda'][number], 'startsAt' | 'endsAt'>[];
};

/** Items and tables of `w`, for the page and for the room. */
export function agendaJson(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'minutes', i.minutes, 'kind', i.kind) order by i.position, i.id), '[]')
		from forum_workshop_items i where i.workshop_id = w.id)`;
}
export function tablesJson(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(json_build_object('id', b.id, 'title', b.title, 'noteId', b.note_id, 'people', b.people,
		'frozen', coalesce((select n.state = 'frozen' from forum_notes n where n.id = b.note_id), false)) order by b.position, b.id), '[]')
		from forum_workshop_tables b where b.workshop_id = w.id)`;
}

/** @throws Refusal workshop_missing */
export async function readWorkshop(ctx: Ctx, { id }: { id: string }): Promise<WorkshopView> {
	const { sql, now, actor } = ctx;
	const [row] = await sql<{ view: Reading }[]>`
		select json_build_object(
			'workshop', (${rowJson(ctx)})::jsonb || jsonb_build_object('purpose', w.purpose, 'access', w.access, 'link', w.link, 'capacity', w.capacity, 'seatsMax', w.seats_max,
				'taken', w.taken, 'waiting', w.waiting, 'approval', w.approval, 'shown', w.shown, 'reason', w.reason, 'spaceId', w.space_id, 'spaceSlug', s.slug, 'spaceTitle', s.title,
				'topicId', w.topic_id, 'posts', coalesce((select t.posts from forum_topics t where t.id = w.topic_id), 0), 'questionsOpen', w.questions_open),
			'hosts', (select coalesce(json_agg(json_build_object('personId', h.person_id, 'name', h.name, 'org', h.org) order by h.name, h.person_id), '[]')
				from forum_workshop_hosts h where h.workshop_id = w.id),
			'agenda', ${agendaJson(ctx)}, 'tables', ${tablesJson(ctx)},
			'harvest', (select coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'title', v.title, 'quote', v.quote, 'noteId', v.note_id,
					'noteTitle', coalesce((select b.title from forum_workshop_tables b where b.note_id = v.note_id and b.workshop_id = w.id limit 1),
						(select n.title from forum_notes n where n.id = v.note_id), ''), 'topicId', v.topic_id, 'owner', v.owner, 'due', v.due, 'done', v.done)
				order by v.kind, v.due nulls last, v.title), '[]') from forum_workshop_harvest v where v.workshop_id = w.id),
			'decisions', ${decisionRowsJson(ctx, sql`d.topic_id = w.topic_id or d.topic_id in (select v.topic_id from forum_workshop_harvest v where v.workshop_id = w.id and v.kind = 'decision')`)},
			'topic', (select json_build_object('authorId', t.author_id, 'closedAt', t.closed_at,
				'steward', exists (select from forum_stewards k where k.space_id = t.space_id and k.person_id = ${actor.personId}), 'host', ${hostsTopic(ctx)}) from forum_topics t where t.id = w.topic_id),
			'own', case when r.id is not null then json_build_object('id', r.id, 'state', r.state, 'seats', r.seats, 'names', r.names, 'needs', r.needs,
				'offeredUntil', r.offered_until, 'tableId', r.table_id, 'place', null) end) as view
		from forum_workshops w left join forum_spaces s on s.id = w.space_id left join ${ownOf(ctx)} where w.id = ${id}`;
	const { workshop, agenda, own, decisions, topic, ...rest } = found(row, 'workshop_missing').view;
	const times = agendaTimes(workshop.startsAt, agenda);
	const state = own?.state ?? null;
	const enter = whyNotEnter(workshop, state);
	return {
		...rest,
		own: own && state === 'waiting' ? { ...own, place: await placeInLine(ctx, id) } : own,
		workshop: { ...workshop, link: enter === null ? workshop.link : '' },
		decisions: decisions.map((decision) => viewRow(decision, ctx)),
		agenda: agenda.map((item, at) => ({ ...item, ...(times[at] as { startsAt: string; endsAt: string }) })),
		why: {
			register: whyNotRegister(workshop, state, 1),
			withdraw: state === null ? 'not_registered' : whyNotWithdraw(state, workshop),
			handOn: state === null ? 'not_registered' : whyNotHandOn(state, workshop),
			take: own === null ? 'offer_over' : whyNotTakeOffer(own, workshop, now),
			enter,
			change: whyNotChange(workshop),
			announce: whyNotAnnounce(workshop, now),
			begin: whyNotBegin(workshop),
			run: whyNotRun(workshop),
			cancel: whyNotCancel(workshop),
			lead: whyNotLead(workshop),
			decide: topic === null ? 'workshop_not_announced' : whyNotDecide(topic, actor),
		},
	};
}
