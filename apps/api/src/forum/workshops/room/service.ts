/** The room of a workshop: agenda with a clock for all, tables with a note each, and what is seen on the big screen. */
import { forumWorkshopItems, forumWorkshopTables } from '@gestaltungsraum/db/schema';
import type * as contract from '@gestaltungsraum/domain/forum/workshops/contract';
import {
	agendaTimes,
	moved,
	whyNotChange,
	whyNotEnter,
	whyNotRun,
	type WorkshopFacts,
} from '@gestaltungsraum/domain/forum/workshops/rules';
import { ITEMS_MAX, TABLES_MAX } from '@gestaltungsraum/domain/forum/workshops/terms';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import { atGate, type Ctx } from '../../../kernel/context.ts';
import { found, Refusal, refuse } from '../../../kernel/refuse.ts';
import { passOf } from '../questions/marks.ts';
import { questionsJson } from '../questions/service.ts';
import { locked, settleTables } from '../seats/service.ts';
import { knownWorkshop } from '../service.ts';
import { tellWorkshop } from '../tell.ts';
import { startTableNote } from './notes.ts';
import { agendaJson, tablesJson } from '../view.ts';

type In<S extends z.ZodType> = z.output<S>;
const MINUTE_MS = 60_000;

type Reading = Omit<contract.RoomView, 'agenda' | 'workshop' | 'now' | 'pass' | 'why'> & {
	readonly facts: WorkshopFacts & {
		readonly id: string;
		readonly title: string;
		readonly own: contract.WorkshopRow['own'];
	};
	readonly agenda: readonly Omit<contract.ItemView, 'startsAt' | 'endsAt'>[];
};

/** For those who take part. One statement. @throws Refusal workshop_missing, not_in_workshop */
export async function readRoom(ctx: Ctx, { id }: { id: string }): Promise<contract.RoomView> {
	const { sql, actor, kernel, now } = ctx;
	const [row] = await sql<{ view: Reading }[]>`
		select json_build_object(
			'facts', json_build_object('id', w.id, 'title', w.title, 'state', w.state, 'registration', w.registration, 'startsAt', w.starts_at, 'capacity', w.capacity,
				'seatsMax', w.seats_max, 'taken', w.taken, 'waiting', w.waiting, 'approval', w.approval, 'host', ${actor.personId} = any(w.host_ids), 'own', r.state),
			'agenda', ${agendaJson(ctx)}, 'tables', ${tablesJson(ctx)}, 'itemId', w.item_id, 'itemEndsAt', w.item_ends_at, 'tableId', r.table_id, 'link', w.link,
			'questionsOpen', w.questions_open, 'questions', ${questionsJson(ctx)}) as view
		from forum_workshops w left join forum_workshop_registrations r on r.workshop_id = w.id and r.person_id = ${actor.personId} and r.tenant_id = ${actor.tenantId}
		where w.id = ${id}`;
	const { facts, agenda, ...rest } = found(row, 'workshop_missing').view;
	refuse(whyNotEnter(facts, facts.own));
	const times = agendaTimes(facts.startsAt, agenda);
	return {
		...rest,
		workshop: { id: facts.id, title: facts.title, state: facts.state, host: facts.host },
		agenda: agenda.map((item, at) => ({ ...item, ...(times[at] as { startsAt: string; endsAt: string }) })),
		now: now.toISOString(),
		pass: passOf(kernel, id),
		why: { run: whyNotRun(facts) },
	};
}

async function led(ctx: Ctx, id: string) {
	const workshop = await knownWorkshop(ctx, id);
	refuse(whyNotChange(workshop));
	return workshop;
}

/** @throws Refusal workshop_not_host, workshop_over */
export async function addItem(ctx: Ctx, input: In<typeof contract.AddItem>): Promise<{ id: string }> {
	const { workshopId } = input;
	const { tenantId } = await led(ctx, workshopId);
	const [{ count, last } = { count: 0, last: 0 }] = await ctx.sql<{ count: number; last: number }[]>`
		select count(*)::int as count, coalesce(max(position), 0) as last from forum_workshop_items where workshop_id = ${workshopId}`;
	if (count >= ITEMS_MAX) throw new Refusal('item_missing');
	const id = crypto.randomUUID();
	await ctx.tx.insert(forumWorkshopItems).values({ ...input, id, tenantId, position: last + 1 });
	await tellWorkshop(ctx, workshopId);
	return { id };
}

async function item(ctx: Ctx, id: string): Promise<{ workshopId: string; minutes: number }> {
	const [row] = await ctx.sql<{ workshopId: string; minutes: number }[]>`
		select workshop_id as "workshopId", minutes from forum_workshop_items where id = ${id}`;
	return found(row, 'item_missing');
}

export async function changeItem(ctx: Ctx, { id, ...rest }: In<typeof contract.ChangeItem>): Promise<void> {
	const { workshopId } = await item(ctx, id);
	await led(ctx, workshopId);
	await ctx.tx.update(forumWorkshopItems).set(rest).where(eq(forumWorkshopItems.id, id));
	await tellWorkshop(ctx, workshopId);
}

export async function dropItem(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const { workshopId } = await item(ctx, id);
	await led(ctx, workshopId);
	await ctx.sql`update forum_workshops set item_id = null, item_ends_at = null where id = ${workshopId} and item_id = ${id}`;
	await ctx.tx.delete(forumWorkshopItems).where(eq(forumWorkshopItems.id, id));
	await tellWorkshop(ctx, workshopId);
}

/** One place up or down; the order is written anew, so that two who move at once leave no gap. */
export async function moveItem(ctx: Ctx, { id, by }: In<typeof contract.MoveItem>): Promise<void> {
	const { workshopId } = await item(ctx, id);
	await led(ctx, workshopId);
	const items = await ctx.sql<{ id: string }[]>`
		select id from forum_workshop_items where workshop_id = ${workshopId} order by position, id for update`;
	const order = moved(items, id, by).map((entry) => entry.id);
	await ctx.sql`update forum_workshop_items i set position = o.at from unnest(${order}::uuid[]) with ordinality o (id, at) where i.id = o.id`;
	await tellWorkshop(ctx, workshopId);
}

/** What runs now, for all clocks in the room; null stops it. @throws Refusal workshop_not_host, workshop_not_running, item_missing */
export async function startItem(ctx: Ctx, { workshopId, itemId }: In<typeof contract.StartItem>): Promise<void> {
	refuse(whyNotRun(await knownWorkshop(ctx, workshopId)));
	const started = itemId === null ? null : await item(ctx, itemId);
	if (started && started.workshopId !== workshopId) throw new Refusal('item_missing');
	const endsAt = started ? new Date(ctx.now.getTime() + started.minutes * MINUTE_MS).toISOString() : null;
	await ctx.sql`update forum_workshops set item_id = ${itemId}, item_ends_at = ${endsAt} where id = ${workshopId}`;
	await tellWorkshop(ctx, workshopId);
}

/** More time for what runs or has run out. @throws Refusal workshop_not_host, workshop_not_running, item_missing */
export async function moreTime(ctx: Ctx, { workshopId, minutes }: In<typeof contract.MoreTime>): Promise<void> {
	refuse(whyNotRun(await knownWorkshop(ctx, workshopId)));
	const done = await ctx.sql`
		update forum_workshops set item_ends_at = greatest(item_ends_at, ${ctx.now.toISOString()}::timestamptz) + ${minutes} * interval '1 minute'
		where id = ${workshopId} and item_ends_at is not null`;
	if (done.count === 0) throw new Refusal('item_missing');
	await tellWorkshop(ctx, workshopId);
}

/** A table with a note of its own, for the circle of the workshop; of a draft the note waits for its announcement. @throws Refusal workshop_not_host, workshop_over, table_missing */
export async function addTable(ctx: Ctx, { workshopId, title }: In<typeof contract.AddTable>): Promise<{ id: string }> {
	const workshop = await led(ctx, workshopId);
	const [{ count, last } = { count: 0, last: 0 }] = await ctx.sql<{ count: number; last: number }[]>`
		select count(*)::int as count, coalesce(max(position), 0) as last from forum_workshop_tables where workshop_id = ${workshopId}`;
	if (count >= TABLES_MAX) throw new Refusal('table_missing');
	const noteId = workshop.state === 'draft' ? null : await startTableNote(ctx, workshop, title);
	const id = crypto.randomUUID();
	await ctx.tx
		.insert(forumWorkshopTables)
		.values({ id, workshopId, tenantId: workshop.tenantId, position: last + 1, title, noteId });
	await tellWorkshop(ctx, workshopId);
	return { id };
}

/** A table at which nothing was written; whoever sat there stands. @throws Refusal table_missing, table_written, workshop_not_host, workshop_over */
export async function dropTable(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const [table] = await ctx.sql<{ workshopId: string; written: boolean }[]>`
		select t.workshop_id as "workshopId", exists (select from forum_notes n where n.id = t.note_id and n.text <> '') as written
		from forum_workshop_tables t where t.id = ${id}`;
	const { workshopId, written } = found(table, 'table_missing');
	await led(ctx, workshopId);
	if (written) throw new Refusal('table_written');
	await ctx.tx.delete(forumWorkshopTables).where(eq(forumWorkshopTables.id, id));
	await tellWorkshop(ctx, workshopId);
}

/** Sits down at a table, or gets up. @throws Refusal workshop_missing, not_registered, table_missing, workshop_over */
export async function chooseTable(ctx: Ctx, { workshopId, tableId }: In<typeof contract.ChooseTable>): Promise<void> {
	await knownWorkshop(ctx, workshopId);
	const [own] = await ctx.sql<{ id: string }[]>`
		select id from forum_workshop_registrations where workshop_id = ${workshopId} and membership_id = ${ctx.actor.membershipId} and state = 'confirmed'`;
	await seat(ctx, workshopId, [found(own, 'not_registered').id], tableId);
}

/** @throws Refusal not_registered, workshop_not_host, table_missing, workshop_over */
export async function assignTable(ctx: Ctx, { id, tableId }: In<typeof contract.AssignTable>): Promise<void> {
	const [row] = await ctx.sql<{ workshopId: string }[]>`
		select workshop_id as "workshopId" from forum_workshop_registrations where id = ${id} and state = 'confirmed'`;
	const { workshopId } = found(row, 'not_registered');
	await led(ctx, workshopId);
	await seat(ctx, workshopId, [id], tableId);
}

/** Everybody without a table goes to the one with the fewest people. @throws Refusal workshop_not_host, table_missing, workshop_over */
export async function spreadTables(ctx: Ctx, { id: workshopId }: { id: string }): Promise<void> {
	await led(ctx, workshopId);
	const tables = await ctx.sql<{ id: string; people: number }[]>`
		select id, people from forum_workshop_tables where workshop_id = ${workshopId} order by position, id`;
	const free = await ctx.sql<{ id: string; seats: number }[]>`
		select id, seats from forum_workshop_registrations where workshop_id = ${workshopId} and state = 'confirmed' and table_id is null order by seats desc, id`;
	const room = tables.map((table) => ({ ...table, come: [] as string[] }));
	for (const { id, seats } of free) {
		const [least] = room.toSorted((a, b) => a.people - b.people);
		found(least, 'table_missing').come.push(id);
		if (least) least.people += seats;
	}
	for (const { id, come } of room) if (come.length > 0) await seat(ctx, workshopId, come, id);
}

async function seat(ctx: Ctx, workshopId: string, ids: readonly string[], tableId: string | null): Promise<void> {
	await atGate(ctx.kernel, async (step) => {
		const { state } = await locked(step, workshopId);
		if (state === 'ended' || state === 'cancelled') throw new Refusal('workshop_over');
		if (tableId !== null) {
			const [table] =
				await step.sql`select from forum_workshop_tables where id = ${tableId} and workshop_id = ${workshopId}`;
			found(table, 'table_missing');
		}
		await step.sql`update forum_workshop_registrations set table_id = ${tableId} where id = any(${[...ids]}::uuid[])`;
		await settleTables(step, workshopId);
		await tellWorkshop(step, workshopId);
	});
}
