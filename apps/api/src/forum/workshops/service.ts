/** Workshops: lists and a page in one statement each, planning, announcing, ending and cancelling. */
import { forumWorkshopHosts, forumWorkshops } from '@gestaltungsraum/db/schema';
import { audienceOf } from '@gestaltungsraum/domain/forum/rules';
import type { Visibility } from '@gestaltungsraum/domain/forum/terms';
import type * as contract from '@gestaltungsraum/domain/forum/workshops/contract';
import {
	isAnnounceable,
	whyNotAnnounce,
	whyNotBegin,
	whyNotCancel,
	whyNotChange,
	whyNotLead,
	whyNotPlan,
	whyNotRun,
	type WorkshopFacts,
} from '@gestaltungsraum/domain/forum/workshops/rules';
import { eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type * as z from 'zod';
import { atGate, type Ctx } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import { startTopic } from '../topic.ts';
import { tellNote } from '../notes/service.ts';
import { startTableNotes } from './room/notes.ts';
import { closeQuestions, openKey } from './questions/marks.ts';
import { tellAll } from './seats/mailing.ts';
import { tellWorkshop } from './tell.ts';

const ZONE = 'Europe/Berlin';

export type KnownWorkshop = WorkshopFacts & {
	readonly id: string;
	readonly tenantId: string;
	readonly audience: string;
	readonly spaceId: string;
	readonly topicId: string | null;
	readonly visibility: Visibility;
	readonly scopeName: string | null;
	readonly title: string;
	readonly purpose: string;
	readonly endsAt: string;
	readonly place: string;
	readonly link: string;
	readonly shown: 'name' | 'role' | 'nobody';
	readonly sequence: number;
	readonly itemId: string | null;
	readonly itemEndsAt: string | null;
	readonly questionsOpen: boolean;
};

/** What a change of a workshop has to know. @throws Refusal workshop_missing */
export async function knownWorkshop(ctx: Ctx, id: string): Promise<KnownWorkshop> {
	const [row] = await ctx.sql<{ known: KnownWorkshop }[]>`
		select json_build_object('id', w.id, 'tenantId', w.tenant_id, 'audience', w.audience, 'spaceId', w.space_id, 'topicId', w.topic_id, 'visibility', w.visibility,
			'scopeName', w.scope_name, 'title', w.title, 'purpose', w.purpose, 'state', w.state, 'registration', w.registration, 'startsAt', w.starts_at, 'endsAt', w.ends_at,
			'place', w.place, 'link', w.link, 'capacity', w.capacity, 'seatsMax', w.seats_max, 'taken', w.taken, 'waiting', w.waiting, 'approval', w.approval,
			'shown', w.shown, 'sequence', w.sequence, 'itemId', w.item_id, 'itemEndsAt', w.item_ends_at, 'questionsOpen', w.questions_open,
			'host', ${ctx.actor.personId} = any(w.host_ids)) as known
		from forum_workshops w where w.id = ${id}`;
	return found(row, 'workshop_missing').known;
}

/** Both ends of a workshop from the day and the clocks of Berlin. @throws Refusal workshop_time_wrong also for an hour that the clocks leave out */
export function momentsOf({ day, from, to }: { day: string; from: string; to: string }, now: Date | null) {
	const [startsAt, endsAt] = [from, to].map((clock) => {
		const at = DateTime.fromISO(`${day}T${clock}`, { zone: ZONE });
		// luxon moves an hour that does not exist
		return at.isValid && at.toFormat('HH:mm') === clock ? at : null;
	});
	if (!startsAt || !endsAt || endsAt <= startsAt || (now !== null && startsAt.toMillis() <= now.getTime()))
		throw new Refusal('workshop_time_wrong');
	return { startsAt: startsAt.toUTC().toISO() as string, endsAt: endsAt.toUTC().toISO() as string };
}

/** A draft: its hosts see it, and nobody else. @throws Refusal guest_may_not_start, audience_not_yours, space_missing, workshop_time_wrong */
export async function planWorkshop(ctx: Ctx, input: z.output<typeof contract.PlanWorkshop>): Promise<{ id: string }> {
	refuse(whyNotPlan(ctx.actor));
	const { spaceId, visibility, scopeId, day, from, to, ...rest } = input;
	const audience = found(audienceOf(visibility, scopeId, ctx.actor), 'audience_not_yours');
	const [space] =
		await ctx.sql`select (select name from municipality_units where id = ${scopeId}) as unit, (select name from municipality_associations where id = ${scopeId}) as association from forum_spaces where id = ${spaceId}`;
	const names = found(space, 'space_missing');
	const { tenantId, tenantName, personId, membershipId, name } = ctx.actor;
	const scopes: Partial<Record<Visibility, string>> = {
		team: names.unit as string,
		association: names.association as string,
		municipality: tenantName,
	};
	const id = crypto.randomUUID();
	await ctx.tx.insert(forumWorkshops).values({
		...rest,
		...momentsOf({ day, from, to }, ctx.now),
		id,
		tenantId,
		spaceId,
		visibility,
		audience,
		scopeName: scopes[visibility] ?? null,
		authorOrg: tenantName,
		hostIds: [personId],
	});
	await ctx.tx
		.insert(forumWorkshopHosts)
		.values({ workshopId: id, tenantId, personId, membershipId, name, org: tenantName });
	return { id };
}

/**
 * What stands on the invitation. Whoever is registered gets a new calendar entry when it would show something else.
 * @throws Refusal workshop_missing, workshop_not_host, workshop_over, workshop_time_wrong, workshop_no_place, capacity_too_small
 */
export async function changeWorkshop(ctx: Ctx, input: z.output<typeof contract.ChangeWorkshop>): Promise<void> {
	const { id, day, from, to, ...rest } = input;
	const before = await knownWorkshop(ctx, id);
	refuse(whyNotChange(before));
	const times = momentsOf({ day, from, to }, null);
	const announced = before.state !== 'draft';
	if (announced && rest.place === '' && rest.link === '') throw new Refusal('workshop_no_place');
	// a time that has begun may stay as it is, and no other may be chosen in the past
	const moved = Date.parse(times.startsAt) !== Date.parse(before.startsAt);
	if (moved && Date.parse(times.startsAt) <= ctx.now.getTime()) throw new Refusal('workshop_time_wrong');
	const anew = announced && isAnnounceable(before, { ...times, ...rest });
	// the lock: a seat that is taken meanwhile is counted
	const [held] = await ctx.sql<
		{ taken: number }[]
	>`select taken from forum_workshops where id = ${id} for no key update`;
	if (rest.capacity < found(held, 'workshop_missing').taken) throw new Refusal('capacity_too_small');
	await ctx.tx
		.update(forumWorkshops)
		.set({ ...rest, ...times, ...(anew ? { sequence: before.sequence + 1 } : {}) })
		.where(eq(forumWorkshops.id, id));
	const notes = await ctx.sql<{ id: string }[]>`
		update forum_notes set shown = ${rest.shown} where workshop_id = ${id} and state = 'open' and shown <> ${rest.shown} returning id`;
	for (const note of notes) await tellNote(ctx, note.id);
	// seats that are new are offered by the next run of the job
	if (anew) await tellAll(ctx, id, 'changed');
	await tellWorkshop(ctx, id);
}

/** Shows it to its circle and begins the topic beside it. @throws Refusal workshop_not_host, workshop_not_draft, workshop_time_wrong, workshop_no_place */
export async function announceWorkshop(ctx: Ctx, { id }: { id: string }): Promise<{ topicId: string }> {
	const workshop = await knownWorkshop(ctx, id);
	refuse(whyNotAnnounce(workshop, ctx.now));
	const [scope] = await ctx.sql<
		{ audience: string }[]
	>`select audience from forum_workshops where id = ${id} for no key update`;
	const audience = found(scope, 'workshop_missing').audience;
	const scopeId = [...ctx.actor.units, ...ctx.actor.associations].find((key) => key === audience) ?? null;
	const { id: topicId } = await startTopic(ctx, {
		spaceId: workshop.spaceId,
		title: workshop.title,
		text: `${workshop.purpose}\n\n[Zur Werkstatt](/forum/werkstatt/${id})`,
		visibility: workshop.visibility,
		scopeId,
		kind: 'talk',
		report: null,
	});
	await ctx.tx.update(forumWorkshops).set({ state: 'announced', topicId }).where(eq(forumWorkshops.id, id));
	await startTableNotes(ctx, workshop);
	return { topicId };
}

/** A draft that comes to nothing: nobody has heard of it. @throws Refusal workshop_not_host, workshop_not_draft */
export async function discardWorkshop(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const workshop = await knownWorkshop(ctx, id);
	refuse(whyNotLead(workshop) ?? (workshop.state === 'draft' ? null : 'workshop_not_draft'));
	await ctx.tx.delete(forumWorkshops).where(eq(forumWorkshops.id, id));
}

export async function setRegistration(ctx: Ctx, { id, open }: { id: string; open: boolean }): Promise<void> {
	refuse(whyNotChange(await knownWorkshop(ctx, id)));
	await ctx.tx
		.update(forumWorkshops)
		.set({ registration: open ? 'open' : 'closed' })
		.where(eq(forumWorkshops.id, id));
	await tellWorkshop(ctx, id);
}

/** The room opens: timer, tables and questions. @throws Refusal workshop_not_host, workshop_not_announced */
export async function beginWorkshop(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const workshop = await knownWorkshop(ctx, id);
	refuse(whyNotBegin(workshop));
	await ctx.tx.update(forumWorkshops).set({ state: 'running' }).where(eq(forumWorkshops.id, id));
	await tellWorkshop(ctx, id);
	await atGate(ctx.kernel, (step) => openKey(step, workshop));
}

/** Over: questions are frozen, their marks and the key are gone. @throws Refusal workshop_not_host, workshop_not_running */
export async function endWorkshop(ctx: Ctx, { id }: { id: string }): Promise<void> {
	refuse(whyNotRun(await knownWorkshop(ctx, id)));
	await ctx.tx
		.update(forumWorkshops)
		.set({ state: 'ended', registration: 'closed', questionsOpen: false, itemId: null, itemEndsAt: null })
		.where(eq(forumWorkshops.id, id));
	await tellWorkshop(ctx, id);
	await atGate(ctx.kernel, (step) => closeQuestions(step, id));
}

/** Everybody who is registered, waits or has an offer hears of it, and calendars take the entry out. */
export async function cancelWorkshop(ctx: Ctx, { id, reason }: { id: string; reason: string }): Promise<void> {
	const workshop = await knownWorkshop(ctx, id);
	refuse(whyNotCancel(workshop));
	await ctx.tx
		.update(forumWorkshops)
		.set({
			state: 'cancelled',
			registration: 'closed',
			reason,
			sequence: workshop.sequence + 1,
			questionsOpen: false,
			itemId: null,
			itemEndsAt: null,
		})
		.where(eq(forumWorkshops.id, id));
	await tellAll(ctx, id, 'cancelled');
	await tellWorkshop(ctx, id);
	await atGate(ctx.kernel, (step) => closeQuestions(step, id));
}
