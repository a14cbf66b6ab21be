export const QUESTION_MIN = 10; // characters
export const QUESTION_MAX = 280; // characters
export const REASON_MAX = 2000; // characters
export const CARD_MAX = 600; // characters
export const OUTCOME_MAX = 400; // characters
export const GROUP_TITLE_MAX = 80; // characters
export const STEPS_MAX = 10;
export const VOTES_MAX = 5;
export const VOTE_TITLE_MAX = 200; // characters
export const OPTIONS_MAX = 20;
export const OPTION_MAX = 120; // characters
export const DOTS_MAX = 10;
/** Steps of a scale, from "not at all" to "fully". */
export const SCALE_MAX = 5;
export const OBJECTION_MAX = 400; // characters
export const RECORD_MAX = 400; // characters
export const RECORD_LINES_MAX = 60;
export const GROUPS_MAX = 40;

/** Fewest contributors and fewest cards before anything is shown; a round may raise it, never lower it (ADR 0009). */
export const FLOOR = 5;
/** Fewest people in a sealed round: the floor, and a margin for those who do not write. */
export const CIRCLE_MIN = 8;
export const CIRCLE_MAX = 2000;
/** The circle of a space may be that of the whole platform. */
export const ASKING_CIRCLE_MAX = 50_000;
/** Younger accounts do not count towards the floor (also in migration 0010): nobody can be surrounded by new ones. */
export const ACCOUNT_DAYS = 14;
/** Fewest people in a live round: the floor, because all of them are there. */
export const LIVE_CIRCLE_MIN = FLOOR;
/** Hours after which a live round that nobody has revealed closes by itself. */
export const LIVE_HOURS = 12;
export const CHECKIN_MAX = 200; // characters
export const TIMER_MAX = 120; // minutes
/** Earlier outcomes in a round's review of what has become of them. */
export const LOOK_BACK_MAX = 3;
/** Cards that one person may drop; a lost browser may fetch as many once more. */
export const TICKETS = 10;
/** Questions without a name that one person may ask in one round of them; a lost browser as many once more. */
export const ASKING_TICKETS = 2;
export const RENEWALS_MAX = 1;
/** A nightly fold waits until so many new cards are there, unless the round closes. */
export const FOLD_MIN = 10;
export const DAYS_MIN = 1;
export const DAYS_MAX = 30;
/** Days after the release in which the tickets are kept: long enough to answer questions about the count. */
export const TICKETS_KEPT_DAYS = 30;
/** Unless the municipality has agreed on less. */
export const CARDS_KEPT_DAYS = 365;
export const CARDS_KEPT_DAYS_MIN = 30;
/** How far a municipality may raise the floor of its rounds. */
export const FLOOR_MAX = 50;
export const AGREEMENT_MAX = 120; // characters
export const ROUNDS_PAGE = 30;
/** Longest reason of an objection against a round, and of what was agreed to settle it. */
export const PAUSE_REASON_MAX = 1000; // characters
/** Bytes of an RSA-2048 modulus: of each blinded message and signature. */
export const SIGNATURE_BYTES = 256;

/**
 * How a round runs: `sealed` over days with the full protocol, `live` in one room or call with weaker protection, `pulse` as a
 * wave of a series, `asking` for questions without a name that become topics of a space (ADR 0020).
 */
export const ways = ['sealed', 'live', 'pulse', 'asking'] as const;
export type Way = (typeof ways)[number];
/** Envelopes that a browser fetches at once: all of them, whether anything will be written or not. */
export function ticketsOf(way: Way): number {
	return way === 'asking' ? ASKING_TICKETS : TICKETS;
}
/**
 * Where a round is; each follows from the one before, or ends as `too_few`. Sealed rounds and pulses begin with
 * `collecting`; live rounds with `arriving`, and have no `reviewing`.
 */
export const phases = [
	'arriving',
	'looking_back',
	'collecting',
	'reviewing',
	'grouping',
	'weighting',
	'discussing',
	'agreeing',
	'following',
	'ended',
	'too_few',
] as const;
export type Phase = (typeof phases)[number];
/** The way of a round through its phases, without `too_few`. */
export function phasesOf(way: Way): readonly Phase[] {
	return phases.filter((phase) => phase !== 'too_few' && !without[way].includes(phase));
}
const without: Readonly<Record<Way, readonly Phase[]>> = {
	sealed: ['arriving', 'looking_back'],
	live: ['reviewing'],
	pulse: ['arriving', 'looking_back', 'reviewing', 'grouping', 'weighting', 'discussing', 'agreeing', 'following'],
	asking: ['arriving', 'looking_back', 'grouping', 'weighting', 'discussing', 'agreeing', 'following'],
};
/** Phases in which the cards are published to the circle. */
export const publishedPhases: readonly Phase[] = [
	'grouping',
	'weighting',
	'discussing',
	'agreeing',
	'following',
	'ended',
];
/**
 * What comes without a sender; `paper` and `guest` are cards without an envelope, `follow_up` and `retraction` come by the key of
 * a question that has become a topic.
 */
export const dropKinds = [
	'card',
	'withdrawal',
	'supplement',
	'word',
	'ballot',
	'paper',
	'guest',
	'follow_up',
	'retraction',
] as const;
export type DropKind = (typeof dropKinds)[number];
/** How a circle weighs: dots on options, a scale of 1 to 5 for each, or consent to one proposal. */
export const voteKinds = ['dots', 'scale', 'consent'] as const;
export type VoteKind = (typeof voteKinds)[number];
export const voteKindLabels: Readonly<Record<VoteKind, { readonly de: string; readonly en: string }>> = {
	dots: { de: 'Punkte verteilen', en: 'Give dots' },
	scale: { de: 'Auf einer Skala einschätzen', en: 'Rate on a scale' },
	consent: { de: 'Zustimmung mit begründetem Einwand', en: 'Consent with reasoned objection' },
};
/** `frozen` is for waves of a pulse only: what they counted would single somebody out beside earlier ones. */
export const voteStates = ['open', 'counted', 'too_few', 'frozen'] as const;
export type VoteState = (typeof voteStates)[number];
export const consents = ['agree', 'abstain', 'object'] as const;
export type Consent = (typeof consents)[number];
export const phaseLabels: Readonly<Record<Phase, { readonly de: string; readonly en: string }>> = {
	arriving: { de: 'Ankommen', en: 'Arriving' },
	looking_back: { de: 'Rückblick', en: 'Looking back' },
	collecting: { de: 'Sammeln', en: 'Collecting' },
	reviewing: { de: 'Durchsehen', en: 'Reviewing' },
	grouping: { de: 'Gruppieren', en: 'Grouping' },
	weighting: { de: 'Gewichten', en: 'Weighting' },
	discussing: { de: 'Besprechen', en: 'Discussing' },
	agreeing: { de: 'Verabreden', en: 'Agreeing' },
	following: { de: 'Nachhalten', en: 'Following up' },
	ended: { de: 'Abgeschlossen', en: 'Completed' },
	too_few: { de: 'Nicht veröffentlicht', en: 'Not published' },
};

/** Why a card may be held back before the release; both of the pair have to choose the same card. */
export const holdReasons = ['names_person', 'insult', 'threat', 'service_secret'] as const;
export type HoldReason = (typeof holdReasons)[number];
export const holdReasonLabels: Readonly<Record<HoldReason, { readonly de: string; readonly en: string }>> = {
	names_person: { de: 'Nennt oder beschreibt eine Person', en: 'Names or describes a person' },
	insult: { de: 'Beleidigt jemanden', en: 'Insults somebody' },
	threat: { de: 'Droht jemandem', en: 'Threatens somebody' },
	service_secret: { de: 'Verrät ein Dienstgeheimnis', en: 'Gives away an official secret' },
};

export const stepStates = ['offered', 'accepted', 'declined', 'done'] as const;
export type StepState = (typeof stepStates)[number];

/** The latest version of the promise; older rounds keep theirs (table `resonance_promises`). */
export const PROMISE_VERSION = 1;
/** The promise to those who ask a forum without a name: other words, because other things happen. */
export const ASKING_PROMISE = 2;

export const templates = [
	'free',
	'one_two_four_all',
	'triz',
	'fifteen_percent',
	'start_stop_continue',
	'learning_from_error',
	'change_resonance',
	'flashlight',
] as const;
export type Template = (typeof templates)[number];
