import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line, Moment, Why } from '../text.ts';
import { PULSE_TITLE_MAX, pulseWeeks, STATEMENT_MAX, STATEMENTS_MAX } from './pulse-terms.ts';
import { voteStates } from './terms.ts';
import { VoteOption } from './vote-contract.ts';

const Day = z.string();
const wrongStatements = sentence(
	`Bitte schreiben Sie 1 bis ${STATEMENTS_MAX} Aussagen, jede mit höchstens ${STATEMENT_MAX} Zeichen.`,
	`Please write 1 to ${STATEMENTS_MAX} statements of ${STATEMENT_MAX} characters at most.`,
);

export const StartSeries = z.strictObject({
	title: line(
		3,
		PULSE_TITLE_MAX,
		sentence(
			`Bitte geben Sie dem Puls einen Namen (3 bis ${PULSE_TITLE_MAX} Zeichen).`,
			`Please give the pulse a name (3 to ${PULSE_TITLE_MAX} characters).`,
		),
	),
	/** In the order shown; the same in each wave. */
	statements: z
		.array(line(1, STATEMENT_MAX, wrongStatements))
		.min(1, wrongStatements)
		.max(STATEMENTS_MAX, wrongStatements),
	/** As for a round. */
	unitIds: z.array(Id).max(50),
	weeks: z.literal([...pulseWeeks]),
	/** Person of the staff council. */
	secondId: Id,
});
export type StartSeries = z.input<typeof StartSeries>;
export const StartedSeries = z.object({ id: Id });
export const BySeries = z.strictObject({ seriesId: Id });

export const SeriesRow = z.object({
	id: Id,
	title: z.string(),
	weeks: z.int(),
	ended: z.boolean(),
	/** Waves that the actor may know of, the open one included. */
	waves: z.int(),
	/** When the open wave closes; null for none. */
	closesAt: Moment.nullable(),
	facilitates: z.boolean(),
});
export const SeriesList = z.object({ series: z.array(SeriesRow), why: z.object({ start: Why }) });
export type SeriesList = z.infer<typeof SeriesList>;

export const PulseUnit = z.object({
	id: Id,
	name: z.string(),
	/** null for the top. */
	parentId: Id.nullable(),
	/** People who answered for it or for a unit below; null while open, and when that may not be shown. */
	people: z.int().nullable(),
	/** By statement, what their answers add up to; null as people. */
	sums: z.record(z.string(), z.int()).nullable(),
});
export type PulseUnit = z.infer<typeof PulseUnit>;

export const WaveView = z.object({
	/** Of the round. */
	id: Id,
	voteId: Id,
	openedOn: Day,
	closesAt: Moment,
	/** People in the circle. */
	size: z.int(),
	state: z.enum(voteStates),
	/** The actor may answer it while it is open. */
	member: z.boolean(),
	/** An objection of the staff council stands. */
	paused: z.boolean(),
	/** As for a vote: null unless counted. */
	ballots: z.int().nullable(),
	totals: z.record(z.string(), z.array(z.int())).nullable(),
	/** The tree, parents first. */
	units: z.array(PulseUnit),
});
export type WaveView = z.infer<typeof WaveView>;

export const SeriesView = z.object({
	id: Id,
	title: z.string(),
	statements: z.array(VoteOption),
	weeks: z.int(),
	ended: z.boolean(),
	/** Names of facilitator and staff council. */
	pair: z.array(z.string()),
	floor: z.int(),
	promise: z.object({ de: z.string(), en: z.string() }).nullable(),
	/** Of the newest wave; null before the first. */
	fingerprint: z.string().nullable(),
	/** The oldest first; those in whose circle the actor was. */
	waves: z.array(WaveView),
	/** The day of the next wave; null once ended. */
	nextOn: Day.nullable(),
	/** That day has passed, and no wave could open. */
	waits: z.boolean(),
	why: z.object({ end: Why }),
});
export type SeriesView = z.infer<typeof SeriesView>;
