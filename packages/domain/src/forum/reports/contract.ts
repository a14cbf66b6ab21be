import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Id, line, lines, Moment } from '../../text.ts';
import {
	actionFields,
	administrationKinds,
	FIELDS_MAX,
	hourSpans,
	moneySpans,
	REPORT_LINE_MAX,
	sizeClasses,
} from './terms.ts';

const told = (min: number, de: string, en: string) => lines(min, REPORT_LINE_MAX, sentence(de, en));

/** What the author fills in; size, Land and kind come from the administration. */
export const ReportFields = z.strictObject({
	fields: z
		.array(z.enum(actionFields))
		.min(1, sentence('Bitte wählen Sie mindestens ein Handlungsfeld.', 'Please choose at least one field of action.'))
		.max(
			FIELDS_MAX,
			sentence('Bitte wählen Sie höchstens fünf Handlungsfelder.', 'Please choose five fields at most.'),
		),
	hours: z.enum(hourSpans, {
		error: sentence('Bitte schätzen Sie die Arbeitszeit.', 'Please estimate the working hours.'),
	}),
	money: z.enum(moneySpans, { error: sentence('Bitte schätzen Sie die Ausgaben.', 'Please estimate the expenses.') }),
	context: told(
		0,
		'Der Text zur Lage ist zu lang (höchstens 600 Zeichen).',
		'The context is too long (600 characters at most).',
	),
	effect: told(
		10,
		'Bitte sagen Sie, was sich verändert hat (10 bis 600 Zeichen).',
		'Please say what has changed (10 to 600 characters).',
	),
	pitfalls: told(
		10,
		'Bitte sagen Sie, was Sie anderen ersparen möchten (10 bis 600 Zeichen).',
		'Please say what you would spare others (10 to 600 characters).',
	),
	contact: line(
		0,
		160,
		sentence('Der Kontakt ist zu lang (höchstens 160 Zeichen).', 'The contact is too long (160 characters at most).'),
	),
});
export type ReportFields = z.infer<typeof ReportFields>;

/** With what the register says of the administration, as it stood when it was written. */
export const ReportFacts = ReportFields.extend({
	org: z.string(),
	land: z.string().nullable(),
	size: z.enum(sizeClasses).nullable(),
	administration: z.enum(administrationKinds),
}).strip();
export type ReportFacts = z.infer<typeof ReportFacts>;

export const ListReports = z.strictObject({
	land: z.string().max(2).nullable().default(null),
	size: z.enum(sizeClasses).nullable().default(null),
	field: z.enum(actionFields).nullable().default(null),
	hours: z.enum(hourSpans).nullable().default(null),
	/** Only those of administrations like the reader's. */
	alike: z.boolean().default(false),
	page: z.int().min(1).max(50).default(1),
});
export const ReportRow = ReportFacts.omit({ context: true, contact: true }).extend({
	topicId: Id,
	title: z.string(),
	spaceTitle: z.string(),
	createdAt: Moment,
	/** From an administration like the reader's. */
	alike: z.boolean(),
});
export type ReportRow = z.infer<typeof ReportRow>;
/** An administration like the reader's, and why. */
export const Peer = z.object({
	name: z.string(),
	land: z.string().nullable(),
	size: z.enum(sizeClasses).nullable(),
	administration: z.enum(administrationKinds),
	/** Fields of action that both have written about. */
	shared: z.array(z.enum(actionFields)),
	reports: z.int(),
});
export type Peer = z.infer<typeof Peer>;
export const ReportList = z.object({
	reports: z.array(ReportRow),
	more: z.boolean(),
	/** The reader's own administration; null for guests, who have no peers. */
	own: z
		.object({
			land: z.string().nullable(),
			size: z.enum(sizeClasses).nullable(),
			administration: z.enum(administrationKinds),
		})
		.nullable(),
	peers: z.array(Peer),
});
export type ReportList = z.infer<typeof ReportList>;
export const EditReport = z.strictObject({ topicId: Id, report: ReportFields });
