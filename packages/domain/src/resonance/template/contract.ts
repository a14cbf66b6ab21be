import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Id, line, lines, Why } from '../../text.ts';
import { QUESTION_MAX, templates } from '../terms.ts';
import { GUIDE_MAX, TEMPLATE_NAME_MAX } from './terms.ts';

export const SaveTemplate = z.strictObject({
	/** null makes a new one. */
	id: Id.nullable(),
	name: line(
		1,
		TEMPLATE_NAME_MAX,
		sentence(
			`Bitte geben Sie der Vorlage einen Namen (höchstens ${TEMPLATE_NAME_MAX} Zeichen).`,
			`Please give the template a name (${TEMPLATE_NAME_MAX} characters at most).`,
		),
	),
	/** To begin with; empty where every question fits. */
	question: line(
		0,
		QUESTION_MAX,
		sentence(`Eine Frage hat höchstens ${QUESTION_MAX} Zeichen.`, `A question has ${QUESTION_MAX} characters at most.`),
	),
	/** For whoever facilitates; paragraphs. */
	guide: lines(
		0,
		GUIDE_MAX,
		sentence(`Eine Anleitung hat höchstens ${GUIDE_MAX} Zeichen.`, `A guide has ${GUIDE_MAX} characters at most.`),
	),
	/** The product's template that it began with; null for none. */
	basis: z.enum(templates).nullable(),
	/** All administrations may read it and take it over. */
	shared: z.boolean(),
});
export type SaveTemplate = z.input<typeof SaveTemplate>;
export const ByTemplate = z.strictObject({ id: Id });
export const SavedTemplate = z.object({ id: Id });

export const OwnTemplate = z.object({
	id: Id,
	name: z.string(),
	question: z.string(),
	guide: z.string(),
	basis: z.enum(templates).nullable(),
});
export type OwnTemplate = z.infer<typeof OwnTemplate>;

export const TemplateRow = OwnTemplate.extend({
	/** Name of the administration. */
	org: z.string(),
	shared: z.boolean(),
	/** Administrations it came through, the first one first; empty for one made here. */
	lineage: z.array(z.string()),
	/** Rounds opened with it, here and wherever it was taken over; who opened them is not kept. */
	used: z.int(),
});
export type TemplateRow = z.infer<typeof TemplateRow>;

export const TemplateList = z.object({
	/** By name. */
	own: z.array(TemplateRow),
	/** Others' shared ones, the most used first; `taken` when there is a copy of it here. */
	shared: z.array(TemplateRow.extend({ taken: z.boolean() })),
	why: z.object({ save: Why }),
});
export type TemplateList = z.infer<typeof TemplateList>;
