import * as z from 'zod';
import { sentence } from '../../../refusal.ts';
import { Id, lines } from '../../../text.ts';
import { LIVE_QUESTION_MAX, LIVE_QUESTION_MIN, liveQuestionStates } from './terms.ts';

/** The same for everybody in the room: it opens the questions and tells nobody apart. */
const Pass = z.string().regex(/^[\w-]{43}$/);

/** What a browser sends without a session. */
export const AskLive = z.strictObject({
	workshopId: Id,
	pass: Pass,
	text: lines(
		LIVE_QUESTION_MIN,
		LIVE_QUESTION_MAX,
		sentence(
			`Bitte stellen Sie eine Frage (${LIVE_QUESTION_MIN} bis ${LIVE_QUESTION_MAX} Zeichen).`,
			`Please ask a question (${LIVE_QUESTION_MIN} to ${LIVE_QUESTION_MAX} characters).`,
		),
	),
});
export type AskLive = z.infer<typeof AskLive>;
export const LikeLive = z.strictObject({
	workshopId: Id,
	pass: Pass,
	questionId: Id,
	/** Made at random by the browser, another one for each question; kept there only. */
	token: z.string().regex(/^[0-9a-f]{64}$/),
	on: z.boolean(),
});
export type LikeLive = z.infer<typeof LikeLive>;

export const LiveQuestionView = z.object({
	id: Id,
	text: z.string(),
	state: z.enum(liveQuestionStates),
	likes: z.int(),
});
export type LiveQuestionView = z.infer<typeof LiveQuestionView>;

export const SortQuestion = z.strictObject({ id: Id, state: z.enum(liveQuestionStates) });
export const OpenQuestions = z.strictObject({ id: Id, open: z.boolean() });
