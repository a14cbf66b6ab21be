/**
 * What leaves a released round as a file. The JSON file has exactly this shape (docs/exports.md); a change that readers of
 * old files would not understand raises the version.
 */
import * as z from 'zod';
import { Id } from '../text.ts';
import { holdReasons, phases, stepStates, voteKinds, voteStates, ways } from './terms.ts';

/** YYYY-MM-DD in Berlin; no file has a clock. */
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const REPORT_FORMAT = 'gestaltungsraum.resonance.round';
export const REPORT_VERSION = 1;

export const RoundReport = z.strictObject({
	format: z.literal(REPORT_FORMAT),
	version: z.literal(REPORT_VERSION),
	/** Day on which the file was made. */
	exportedOn: Day,
	question: z.string(),
	reason: z.string(),
	/** Name of the administration that runs the round. */
	org: z.string(),
	/** Names of those who facilitate and review. */
	facilitators: z.array(z.string()),
	way: z.enum(ways),
	phase: z.enum(phases),
	/** What the circle was promised, as it was worded; null for live rounds, whose protection is weaker. */
	promise: z.strictObject({ version: z.int(), de: z.string(), en: z.string() }).nullable(),
	openedOn: Day,
	/** Last day of the collecting. */
	closesOn: Day,
	/** People in the frozen circle; who of them wrote is known to nobody. */
	circleSize: z.int(),
	/** Fewest people and cards with which anything is shown. */
	floor: z.int(),
	/** Groups with their cards; the last one, if its title is null, holds cards in no group. */
	groups: z.array(z.strictObject({ title: z.string().nullable(), cards: z.array(z.string()) })),
	/** Cards held back at the release: counted, never shown. */
	held: z.array(z.strictObject({ reason: z.enum(holdReasons), count: z.int() })),
	votes: z.array(
		z.strictObject({
			title: z.string(),
			kind: z.enum(voteKinds),
			state: z.enum(voteStates),
			closesOn: Day,
			/** null while open, and below the floor. */
			ballots: z.int().nullable(),
			/** Of the ballots, those on paper. */
			paperPeople: z.int(),
			/**
			 * `totals` of an option: dots (one number), how often 1 to 5 was chosen, or agree, abstain, object;
			 * null while open, and below the floor.
			 */
			options: z.array(z.strictObject({ label: z.string(), totals: z.array(z.int()).nullable() })),
			/** Why people object, in random order. */
			reasons: z.array(z.string()),
		}),
	),
	/** Shared sentences; the title of the group that was talked about, or null for the round as a whole. */
	record: z.array(z.strictObject({ group: z.string().nullable(), text: z.string() })),
	outcome: z.string().nullable(),
	steps: z.array(
		z.strictObject({
			text: z.string(),
			owner: z.string(),
			due: Day,
			state: z.enum(stepStates),
			/** Why it was declined, or what came of it. */
			note: z.string().nullable(),
		}),
	),
});
export type RoundReport = z.infer<typeof RoundReport>;

export const reportFormats = ['pdf', 'csv', 'json', 'md'] as const;
export type ReportFormat = (typeof reportFormats)[number];
export const ReportFormatName = z.enum(reportFormats);
export const ByReport = z.strictObject({ roundId: Id, format: ReportFormatName });
