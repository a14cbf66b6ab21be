import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Id, line, lines, Moment, Why } from '../../text.ts';
import {
	DECISION_QUESTION_MAX,
	DECISION_QUESTION_MIN,
	decisionKinds,
	OBJECTION_MAX,
	objectionStates,
	OPTION_MAX,
	OPTIONS_MAX,
	OUTCOME_MAX,
	OUTCOME_MIN,
	VOICES_MAX,
	voterCircles,
} from './terms.ts';

const Objection = lines(
	10,
	OBJECTION_MAX,
	sentence(
		'Bitte begründen Sie den Einwand (10 bis 1.000 Zeichen).',
		'Please give the reason (10 to 1,000 characters).',
	),
);
const Choice = z.array(z.int().min(0).max(20)).max(OPTIONS_MAX);

export const PutDecision = z.strictObject({
	topicId: Id,
	kind: z.enum(decisionKinds),
	question: line(
		DECISION_QUESTION_MIN,
		DECISION_QUESTION_MAX,
		sentence(
			'Bitte stellen Sie eine ganze Frage (10 bis 280 Zeichen).',
			'Please ask a whole question (10 to 280 characters).',
		),
	),
	options: z
		.array(line(1, OPTION_MAX, sentence('Bitte benennen Sie die Möglichkeit.', 'Please name the option.')))
		.max(OPTIONS_MAX),
	voters: z.enum(voterCircles),
	/** Tenants with one voice each; empty when all readers vote. */
	voices: z.array(Id).max(VOICES_MAX),
	quorum: z
		.int({ error: sentence('Bitte geben Sie eine ganze Zahl an.', 'Please enter a whole number.') })
		.min(1)
		.max(10_000)
		.nullable(),
	closesAt: z.iso.datetime({ error: sentence('Bitte wählen Sie ein Ende.', 'Please choose an end.') }),
});
export type PutDecision = z.infer<typeof PutDecision>;
export const Vote = z.strictObject({ id: Id, choice: Choice });
export const RaiseObjection = z.strictObject({ id: Id, text: Objection });
export const AnswerObjection = z.strictObject({ id: Id, text: Objection });
export const SettleObjection = z.strictObject({ id: Id, stands: z.boolean() });
export const PublishDecision = z.strictObject({
	id: Id,
	outcome: lines(
		OUTCOME_MIN,
		OUTCOME_MAX,
		sentence(
			'Bitte schreiben Sie, was daraus folgt und warum (10 bis 2.000 Zeichen).',
			'Please write what follows from it, and why (10 to 2,000 characters).',
		),
	),
});

export const DecisionView = z.object({
	id: Id,
	kind: z.enum(decisionKinds),
	question: z.string(),
	options: z.array(z.string()),
	voters: z.enum(voterCircles),
	voices: z.array(z.string()),
	quorum: z.int().nullable(),
	byName: z.string(),
	byOrg: z.string(),
	closesAt: Moment,
	over: z.boolean(),
	closedAt: Moment.nullable(),
	closedBy: z.string().nullable(),
	outcome: z.string().nullable(),
	tally: z.object({
		votes: z.int(),
		scores: z.array(z.number()),
		ahead: z.array(z.int()),
		short: z.boolean(),
		consent: z.boolean().nullable(),
	}),
	/** Open votes, named, at most two hundred. */
	ballots: z.array(z.object({ name: z.string(), org: z.string(), choice: z.array(z.int()) })),
	/** The reader's own vote, or that of the reader's municipality. */
	own: z.array(z.int()).nullable(),
	objections: z.array(
		z.object({
			id: Id,
			name: z.string(),
			org: z.string(),
			text: z.string(),
			answer: z.string().nullable(),
			answeredBy: z.string().nullable(),
			state: z.enum(objectionStates),
			mine: z.boolean(),
		}),
	),
	why: z.object({ vote: Why, publish: Why, answer: Why }),
});
export type DecisionView = z.infer<typeof DecisionView>;
/** A vote in a list, without names. */
export const DecisionRow = z.object({
	id: Id,
	topicId: Id,
	question: z.string(),
	closesAt: Moment,
	over: z.boolean(),
	closedAt: Moment.nullable(),
	outcome: z.string().nullable(),
	votes: z.int(),
	/** The reader, or the reader's municipality, has voted. */
	voted: z.boolean(),
	/** Of a consent that is closed; null for all else. */
	adopted: z.boolean().nullable(),
});
export type DecisionRow = z.infer<typeof DecisionRow>;
export const Put = z.object({ id: Id });
export const Preparation = z.object({
	whyNotPut: Why,
	/** Municipalities that can read the topic: those to choose voices from. */
	municipalities: z.array(z.object({ id: Id, name: z.string() })),
});
export type Preparation = z.infer<typeof Preparation>;
