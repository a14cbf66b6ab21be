import type { RefusalCatalogue } from '../../refusal.ts';

export const DECISION_QUESTION_MIN = 10; // characters
export const DECISION_QUESTION_MAX = 280;
export const OPTION_MAX = 160;
export const OPTIONS_MIN = 2;
export const OPTIONS_MAX = 8;
export const OUTCOME_MIN = 10;
export const OUTCOME_MAX = 2000;
export const OBJECTION_MAX = 1000;
export const DECISION_DAYS_MAX = 366;
export const DECISIONS_MAX = 20; // in one topic
export const VOICES_MAX = 60;
/** Steps of a scale, from "no" to "yes". */
export const SCALE_MAX = 5;

type Labels<K extends string> = Readonly<
	Record<K, { readonly de: string; readonly en: string; readonly whatDe: string; readonly whatEn: string }>
>;

export const decisionKinds = ['choice', 'scale', 'ranking', 'consent'] as const;
export type DecisionKind = (typeof decisionKinds)[number];
export const decisionKindLabels: Labels<DecisionKind> = {
	choice: {
		de: 'Auswahl',
		en: 'Choice',
		whatDe: 'Jede Stimme wählt eine Möglichkeit.',
		whatEn: 'Each vote chooses one option.',
	},
	scale: {
		de: 'Einschätzung',
		en: 'Scale',
		whatDe: 'Jede Möglichkeit bekommt 1 bis 5 Punkte; der Mittelwert zählt.',
		whatEn: 'Each option gets 1 to 5 points; the mean counts.',
	},
	ranking: {
		de: 'Reihenfolge',
		en: 'Ranking',
		whatDe: 'Alle Möglichkeiten werden gereiht; der vordere Platz zählt mehr.',
		whatEn: 'All options are put in order; a place further up counts more.',
	},
	consent: {
		de: 'Konsent',
		en: 'Consent',
		whatDe: 'Angenommen ist, wogegen kein begründeter Einwand bestehen bleibt.',
		whatEn: 'Adopted is what no reasoned objection stands against.',
	},
};

/** All readers with one vote each, or chosen municipalities with one voice each. */
export const voterCircles = ['readers', 'municipalities'] as const;
export type VoterCircle = (typeof voterCircles)[number];

/** Raised, answered, and then taken back or upheld by whoever raised it. */
export const objectionStates = ['open', 'answered', 'withdrawn', 'stands'] as const;
export type ObjectionState = (typeof objectionStates)[number];
export const objectionLabels: Readonly<Record<ObjectionState, { readonly de: string; readonly en: string }>> = {
	open: { de: 'offen', en: 'open' },
	answered: { de: 'beantwortet', en: 'answered' },
	withdrawn: { de: 'zurückgenommen', en: 'withdrawn' },
	stands: { de: 'bleibt bestehen', en: 'stands' },
};

export const decisionRefusals = {
	decision_missing: {
		kind: 'missing',
		de: 'Diese Abstimmung gibt es nicht (mehr).',
		en: 'This vote does not exist (any more).',
	},
	decision_not_yours: {
		kind: 'forbidden',
		de: 'Abstimmungen beginnen und schließen kann nur, wer das Thema begonnen hat, zur Werkstatt einlädt oder Patin oder Pate des Raums ist.',
		en: 'Only whoever started the topic, the hosts of its workshop and the stewards of the space can open and close votes.',
	},
	decision_over: { kind: 'conflict', de: 'Diese Abstimmung ist beendet.', en: 'This vote is over.' },
	no_voice: {
		kind: 'forbidden',
		de: 'In dieser Abstimmung haben Sie keine Stimme.',
		en: 'You have no vote in this decision.',
	},
	ballot_wrong: {
		kind: 'invalid',
		de: 'Bitte stimmen Sie so ab, wie die Abstimmung es vorsieht.',
		en: 'Please vote in the way that this decision is meant.',
	},
	objection_gone: {
		kind: 'missing',
		de: 'Diesen Einwand gibt es nicht (mehr).',
		en: 'This objection does not exist (any more).',
	},
	objection_not_yours: {
		kind: 'forbidden',
		de: 'Ob ein Einwand bestehen bleibt, sagt, wer ihn erhoben hat.',
		en: 'Whether an objection stands is said by whoever raised it.',
	},
	objections_open: {
		kind: 'conflict',
		de: 'Zu jedem Einwand gehört erst eine Antwort, und ob er danach bestehen bleibt.',
		en: 'Each objection first needs an answer, and whether it stands after that.',
	},
	objection_unanswered: {
		kind: 'conflict',
		de: 'Dieser Einwand ist noch nicht beantwortet.',
		en: 'This objection has not been answered yet.',
	},
	decision_end_wrong: {
		kind: 'invalid',
		de: 'Bitte wählen Sie ein Ende ab morgen, höchstens ein Jahr voraus.',
		en: 'Please choose an end from tomorrow on, a year ahead at most.',
	},
	decision_options_wrong: {
		kind: 'invalid',
		de: `Bitte nennen Sie ${OPTIONS_MIN} bis ${OPTIONS_MAX} verschiedene Möglichkeiten.`,
		en: `Please name ${OPTIONS_MIN} to ${OPTIONS_MAX} different options.`,
	},
	voices_wrong: {
		kind: 'invalid',
		de: 'Bitte wählen Sie mindestens zwei Kommunen, die das Thema lesen können.',
		en: 'Please choose at least two municipalities that can read the topic.',
	},
	too_many_decisions: {
		kind: 'conflict',
		de: `In einem Thema haben höchstens ${DECISIONS_MAX} Abstimmungen Platz.`,
		en: `A topic has room for ${DECISIONS_MAX} votes at most.`,
	},
} as const satisfies RefusalCatalogue;
