import * as z from 'zod';
import { sentence } from '../../../refusal.ts';
import { Id, line, lines } from '../../../text.ts';
import { HARVEST_OWNER_MAX, HARVEST_QUOTE_MAX, HARVEST_TITLE_MAX, HARVEST_TITLE_MIN, harvestKinds } from './terms.ts';

const tooLong = sentence('Das ist zu lang.', 'This is too long.');
export const badHarvestTitle = sentence(
	`Bitte sagen Sie es in einem Satz (${HARVEST_TITLE_MIN} bis ${HARVEST_TITLE_MAX} Zeichen).`,
	`Please say it in one sentence (${HARVEST_TITLE_MIN} to ${HARVEST_TITLE_MAX} characters).`,
);

/** A paragraph of a note of the workshop. */
export const Paragraph = z.object({
	/** Place in the note, from 0. */
	at: z.int(),
	text: z.string(),
	/** Already harvested as. */
	harvested: z.array(z.enum(harvestKinds)),
});
export const HarvestField = z.object({
	notes: z.array(z.object({ noteId: Id, title: z.string(), frozen: z.boolean(), paragraphs: z.array(Paragraph) })),
	workshop: z.object({ id: Id, title: z.string(), spaceId: Id }),
	spaces: z.array(z.object({ id: Id, title: z.string() })),
});
export type HarvestField = z.infer<typeof HarvestField>;

export const Harvest = z.strictObject({
	workshopId: Id,
	noteId: Id,
	at: z.int().min(0).max(10_000),
	/** The paragraph as it was read: if it stands no longer there, nothing is made of it. */
	quote: lines(1, HARVEST_QUOTE_MAX, tooLong),
	kind: z.enum(harvestKinds),
	title: line(HARVEST_TITLE_MIN, HARVEST_TITLE_MAX, badHarvestTitle),
	/** For topics and decisions. */
	spaceId: Id,
	/** For tasks; '' for nobody yet. */
	owner: line(0, HARVEST_OWNER_MAX, tooLong),
	/** For tasks, YYYY-MM-DD. */
	due: z.iso.date().nullable(),
});
export type Harvest = z.infer<typeof Harvest>;

export const HarvestView = z.object({
	id: Id,
	kind: z.enum(harvestKinds),
	title: z.string(),
	quote: z.string(),
	noteId: Id,
	noteTitle: z.string(),
	/** The topic that was begun, also for a decision; null for tasks. */
	topicId: Id.nullable(),
	owner: z.string(),
	due: z.string().nullable(),
	done: z.boolean(),
});
export type HarvestView = z.infer<typeof HarvestView>;
export const TickTask = z.strictObject({ id: Id, done: z.boolean() });
