import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { holdReasons, phases } from '../../resonance/terms.ts';
import { Id, line, lines, Moment, Why } from '../../text.ts';
import { ASKING_TITLE_MAX, ASKING_TITLE_MIN, FOLLOW_UP_MAX, repeats } from './terms.ts';
import { DAYS_MAX, DAYS_MIN, REASON_MAX } from '../../resonance/terms.ts';

const Proof = z.string().regex(/^[0-9a-f]{64}$/);

export const BySpaceSlug = z.strictObject({ slug: z.string().max(80) });
export const ByAsking = z.strictObject({ roundId: Id });

export const OpenAsking = z.strictObject({
	spaceId: Id,
	title: line(
		ASKING_TITLE_MIN,
		ASKING_TITLE_MAX,
		sentence(
			`Bitte sagen Sie, wozu gefragt werden kann (${ASKING_TITLE_MIN} bis ${ASKING_TITLE_MAX} Zeichen).`,
			`Please say what can be asked about (${ASKING_TITLE_MIN} to ${ASKING_TITLE_MAX} characters).`,
		),
	),
	reason: lines(
		1,
		REASON_MAX,
		sentence(
			`Bitte schreiben Sie, warum Sie einladen (höchstens ${REASON_MAX} Zeichen).`,
			`Please write why you invite (${REASON_MAX} characters at most).`,
		),
	),
	/** Person, another steward of the space. */
	secondId: Id,
	/** Weeks from one round to the next; null for a single one. */
	repeatWeeks: z.union(repeats.map((weeks) => z.literal(weeks))).nullable(),
	/** Working days for collecting; closes at 18:00 in Berlin on the last of them. */
	days: z
		.int()
		.min(DAYS_MIN)
		.max(
			DAYS_MAX,
			sentence(
				`Bitte geben Sie ${DAYS_MIN} bis ${DAYS_MAX} Arbeitstage an.`,
				`Please give ${DAYS_MIN} to ${DAYS_MAX} working days.`,
			),
		),
});

/** What the page for opening needs. */
export const AskingOptions = z.object({
	space: z.object({ id: Id, slug: z.string(), title: z.string() }),
	seconds: z.array(z.object({ id: Id, name: z.string(), org: z.string() })),
	promise: z.object({ de: z.string(), en: z.string() }),
	why: z.object({ open: Why }),
});
export type AskingOptions = z.infer<typeof AskingOptions>;

/** A round of questions, for whoever sees the space. What only its circle or its pair may see comes with `resonance.round`. */
export const AskingView = z.object({
	id: Id,
	title: z.string(),
	reason: z.string(),
	phase: z.enum(phases),
	paused: z.boolean(),
	/** People of the frozen circle. */
	size: z.int(),
	/** Fewest people with envelopes before anything is published. */
	floor: z.int(),
	openedOn: z.string(),
	closesAt: Moment,
	fingerprint: z.string(),
	space: z.object({ slug: z.string(), title: z.string() }),
	pair: z.array(z.object({ name: z.string() })),
	promise: z.object({ version: z.int(), de: z.string(), en: z.string() }),
	member: z.boolean(),
	/** Weeks from this round to the next; null when it does not come back, or has already. */
	repeatWeeks: z.int().nullable(),
	/** Keeps the space, and may end the coming back. */
	steward: z.boolean(),
	/** One of the two who review. */
	paired: z.boolean(),
	held: z.array(z.object({ reason: z.enum(holdReasons), count: z.int() })),
	/** Published questions that can be read, by title. */
	questions: z.array(z.object({ topicId: Id, title: z.string(), answers: z.int() })),
	/** How many were withdrawn after the release. */
	withdrawn: z.int(),
	/** What askers have added later, for stewards of the space; empty for everybody else. */
	words: z.array(z.object({ topicId: Id, title: z.string(), number: z.int(), text: z.string() })),
});
export type AskingView = z.infer<typeof AskingView>;

/** What a space's page shows of the latest round of questions there. */
export const SpaceAsking = z.object({
	id: Id,
	title: z.string(),
	phase: z.enum(phases),
	closesAt: Moment,
	member: z.boolean(),
});

/** By the key of a question, without a session. */
export const ReadAsked = z.strictObject({ roundId: Id, proof: Proof });
export const FollowUp = z.strictObject({
	roundId: Id,
	proof: Proof,
	text: lines(
		1,
		FOLLOW_UP_MAX,
		sentence(`Ein Wort hat 1 bis ${FOLLOW_UP_MAX} Zeichen.`, `A word has 1 to ${FOLLOW_UP_MAX} characters.`),
	),
});
export type FollowUp = z.input<typeof FollowUp>;
export const AskedQuestion = z.object({
	topicId: Id,
	title: z.string(),
	withdrawn: z.boolean(),
	/** From the first answer on, in order; of whoever asked `own`. */
	posts: z.array(
		z.object({
			number: z.int(),
			author: z.string(),
			org: z.string(),
			own: z.boolean(),
			text: z.string(),
			day: z.string(),
		}),
	),
	/** Own words and a withdrawal that come with the next night. */
	waiting: z.int(),
	retracting: z.boolean(),
	/** YYYY-MM-DD, last day for words and withdrawing. */
	until: z.string(),
	why: z.object({ followUp: Why, retract: Why }),
});
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** What was added later; the question itself was reviewed. */
export const HideWord = z.strictObject({ topicId: Id, number: z.int().min(2) });
