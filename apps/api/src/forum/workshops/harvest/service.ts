/** The harvest: a paragraph of a note becomes a topic, a task or a decision, and each leads back to its sentence. */
import { forumWorkshopHarvest } from '@gestaltungsraum/db/schema';
import type * as contract from '@gestaltungsraum/domain/forum/workshops/harvest/contract';
import {
	DECISION_DAYS,
	HARVEST_MAX,
	HARVEST_QUOTE_MAX,
	type HarvestKind,
} from '@gestaltungsraum/domain/forum/workshops/harvest/terms';
import { whyNotLead } from '@gestaltungsraum/domain/forum/workshops/rules';
import { DECISION_QUESTION_MIN } from '@gestaltungsraum/domain/forum/decisions/terms';
import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../kernel/context.ts';
import { found, Refusal, refuse } from '../../../kernel/refuse.ts';
import { putDecision } from '../../decisions/service.ts';
import { type Content, type Node, wordsOf } from '../../notes/document.ts';
import { settled } from '../../notes/settle.ts';
import { startTopic } from '../../topic.ts';
import { type KnownWorkshop, knownWorkshop } from '../service.ts';
import { tellWorkshop } from '../tell.ts';

/** Takes a seed of an idea. There is no pipeline yet, so nobody implements it and no page offers it. */
export interface IdeaPort {
	take(
		ctx: Ctx,
		seed: { readonly title: string; readonly quote: string; readonly workshopId: string },
	): Promise<{ id: string }>;
}
const ideas: IdeaPort | null = null as IdeaPort | null;

const LEAVES = new Set(['paragraph', 'heading', 'codeBlock']);

/** The paragraphs of a note as they are read: headings, items of lists and cells included. */
export function paragraphsOf(node: Node): string[] {
	if (LEAVES.has(node.type)) {
		const text = wordsOf(node).replaceAll(/\r\n?/g, '\n').normalize('NFC').trim().slice(0, HARVEST_QUOTE_MAX);
		return text === '' ? [] : [text.trim()];
	}
	return (node.content ?? []).flatMap(paragraphsOf);
}

interface WorkshopNote {
	readonly noteId: string;
	readonly title: string;
	readonly state: 'open' | 'frozen';
	readonly tenantId: string;
	readonly generation: number;
	readonly content: Content;
	readonly harvested: readonly { readonly quote: string; readonly kind: HarvestKind }[];
}

async function notesOf(ctx: Ctx, workshopId: string): Promise<WorkshopNote[]> {
	const rows = await ctx.sql<WorkshopNote[]>`
		select n.id as "noteId", coalesce(t.title, n.title) as title, n.state, n.tenant_id as "tenantId", n.generation, n.content,
			(select coalesce(json_agg(json_build_object('quote', v.quote, 'kind', v.kind)), '[]') from forum_workshop_harvest v where v.note_id = n.id) as harvested
		from forum_notes n left join forum_workshop_tables t on t.note_id = n.id where n.workshop_id = ${workshopId} and (t.id is not null or n.text <> '') order by t.position nulls last, n.title, n.id`;
	return [...rows];
}

/** Everything that can be harvested: for hosts. @throws Refusal workshop_missing, workshop_not_host */
export async function harvestField(ctx: Ctx, { id }: { id: string }): Promise<contract.HarvestField> {
	const workshop = await knownWorkshop(ctx, id);
	refuse(whyNotLead(workshop));
	const notes = await notesOf(ctx, id);
	const read = await Promise.all(
		notes.map(async (note) => {
			const content =
				note.state === 'open' ? (await settled(ctx.kernel, { ...note, id: note.noteId })).content : note.content;
			return { note, paragraphs: paragraphsOf(content) };
		}),
	);
	const spaces = await ctx.sql<{ id: string; title: string }[]>`
		select id, title from forum_spaces order by id <> ${workshop.spaceId}, position, title limit 200`;
	return {
		workshop: { id, title: workshop.title, spaceId: workshop.spaceId },
		spaces: [...spaces],
		notes: read.map(({ note, paragraphs }) => ({
			noteId: note.noteId,
			title: note.title,
			frozen: note.state === 'frozen',
			paragraphs: paragraphs.map((text, at) => ({
				at,
				text,
				harvested: note.harvested.filter(({ quote }) => quote === text).map(({ kind }) => kind),
			})),
		})),
	};
}

/** @throws Refusal workshop_not_host, harvest_words_gone, harvest_no_ideas, too_much_harvest, and those of a topic or decision */
export async function harvest(ctx: Ctx, input: contract.Harvest): Promise<{ id: string; topicId: string | null }> {
	const { workshopId, noteId, at, quote, kind, title } = input;
	const workshop = await knownWorkshop(ctx, workshopId);
	refuse(whyNotLead(workshop) ?? (workshop.state === 'draft' ? 'workshop_not_announced' : null));
	const note = found(
		(await notesOf(ctx, workshopId)).find((one) => one.noteId === noteId),
		'harvest_words_gone',
	);
	const content = note.state === 'open' ? (await settled(ctx.kernel, { ...note, id: noteId })).content : note.content;
	if (paragraphsOf(content)[at] !== quote) throw new Refusal('harvest_words_gone');
	const [full] =
		await ctx.sql`select from forum_workshop_harvest where workshop_id = ${workshopId} having count(*) >= ${HARVEST_MAX}`;
	if (full) throw new Refusal('too_much_harvest');
	const id = crypto.randomUUID();
	const topicId = await targets[kind](ctx, { id, workshop, note, input });
	await ctx.tx.insert(forumWorkshopHarvest).values({
		id,
		workshopId,
		tenantId: workshop.tenantId,
		kind,
		title,
		noteId,
		quote,
		topicId,
		owner: kind === 'task' ? input.owner : '',
		due: kind === 'task' ? input.due : null,
	});
	await tellWorkshop(ctx, workshopId);
	return { id, topicId };
}

interface Seed {
	readonly id: string;
	readonly workshop: KnownWorkshop;
	readonly note: WorkshopNote;
	readonly input: contract.Harvest;
}

/** Begins a topic for the workshop's circle, with the words and the way back to them. */
async function begin(ctx: Ctx, { id, workshop, note, input }: Seed): Promise<string> {
	const { id: topicId } = await startTopic(ctx, {
		spaceId: input.spaceId,
		title: input.title,
		text: `${input.quote.replaceAll(/^/gm, '> ')}\n\nAus der Werkstatt [${plain(workshop.title)}](/forum/werkstatt/${workshop.id}), [${plain(note.title)}](/forum/notiz/${note.noteId}?stelle=${id}).`,
		visibility: workshop.visibility,
		scopeId: workshop.audience,
		kind: 'talk',
		report: null,
	});
	return topicId;
}

const plain = (text: string) => text.replaceAll(/[[\]\\`*_<>]/g, ' ');

const targets: Readonly<Record<HarvestKind, (ctx: Ctx, seed: Seed) => Promise<string | null>>> = {
	topic: begin,
	decision: async (ctx, seed) => {
		const topicId = await begin(ctx, seed);
		await putDecision(ctx, {
			topicId,
			kind: 'consent',
			question: seed.input.title.length >= DECISION_QUESTION_MIN ? seed.input.title : `Vorschlag: ${seed.input.title}`,
			options: [],
			voters: 'readers',
			voices: [],
			quorum: null,
			closesAt: new Date(ctx.now.getTime() + DECISION_DAYS * 86_400_000).toISOString(),
		});
		return topicId;
	},
	task: async () => null,
	idea: async (ctx, { input: { title, quote, workshopId } }) => {
		if (!ideas) throw new Refusal('harvest_no_ideas');
		await ideas.take(ctx, { title, quote, workshopId });
		return null;
	},
};

/** @throws Refusal harvest_missing, workshop_not_host */
export async function tickTask(ctx: Ctx, { id, done }: { id: string; done: boolean }): Promise<void> {
	const [row] = await ctx.sql<{ workshopId: string; kind: HarvestKind }[]>`
		select workshop_id as "workshopId", kind from forum_workshop_harvest where id = ${id} and kind = 'task'`;
	const { workshopId } = found(row, 'harvest_missing');
	refuse(whyNotLead(await knownWorkshop(ctx, workshopId)));
	await ctx.tx.update(forumWorkshopHarvest).set({ done }).where(eq(forumWorkshopHarvest.id, id));
}
