import type { RefusalCatalogue } from '../../../refusal.ts';

export const LIVE_QUESTION_MIN = 5; // characters
export const LIVE_QUESTION_MAX = 400; // characters
export const LIVE_QUESTIONS_MAX = 200;
/** From everybody together, because there is nothing by which one could be told from another. */
export const ASKS_AT_ONCE = 40;
export const ASKS_A_SECOND = 2;
export const LIKES_AT_ONCE = 200;
export const LIKES_A_SECOND = 20;
/** Questions of an ended workshop are kept so long, without their marks. */
export const QUESTIONS_DAYS = 30;

export const liveQuestionStates = ['new', 'shortlisted', 'answered', 'hidden'] as const;
export type LiveQuestionState = (typeof liveQuestionStates)[number];
export const liveQuestionLabels: Readonly<Record<LiveQuestionState, { readonly de: string; readonly en: string }>> = {
	new: { de: 'Neu', en: 'New' },
	shortlisted: { de: 'Vorgemerkt', en: 'Shortlisted' },
	answered: { de: 'Beantwortet', en: 'Answered' },
	hidden: { de: 'Ausgeblendet', en: 'Hidden' },
};

export const liveQuestionRefusals = {
	questions_closed: {
		kind: 'conflict',
		de: 'Fragen werden hier gerade nicht angenommen.',
		en: 'No questions are taken here just now.',
	},
	questions_crowded: {
		kind: 'limited',
		de: 'Gerade kommen sehr viele Fragen. Bitte versuchen Sie es gleich noch einmal.',
		en: 'Very many questions are arriving. Please try again in a moment.',
	},
	too_many_questions: {
		kind: 'conflict',
		de: `Mehr als ${LIVE_QUESTIONS_MAX} Fragen haben hier keinen Platz.`,
		en: `There is no room for more than ${LIVE_QUESTIONS_MAX} questions.`,
	},
	live_question_missing: {
		kind: 'missing',
		de: 'Diese Frage gibt es nicht (mehr).',
		en: 'This question does not exist (any more).',
	},
} as const satisfies RefusalCatalogue;
