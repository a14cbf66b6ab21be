import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line, lines, Moment, Why } from '../text.ts';
import { EntryView, LeadView } from './live-contract.ts';
import { OwnTemplate } from './template/contract.ts';
import {
	CARD_MAX,
	DAYS_MAX,
	DAYS_MIN,
	GROUP_TITLE_MAX,
	holdReasons,
	OUTCOME_MAX,
	phases,
	QUESTION_MAX,
	QUESTION_MIN,
	REASON_MAX,
	RECORD_MAX,
	SIGNATURE_BYTES,
	stepStates,
	templates,
	TICKETS,
	ways,
} from './terms.ts';
import { StandingObjection } from './council-contract.ts';
import { OpenBallot, VoteView } from './vote-contract.ts';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, sentence('Bitte geben Sie einen Tag an.', 'Please give a day.'));
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const Digest = hex(32);
const Signature = hex(SIGNATURE_BYTES);
const PhaseName = z.enum(phases);
const Reason = z.enum(holdReasons, { error: sentence('Bitte wählen Sie einen Grund.', 'Please choose a reason.') });

export const OpenRound = z.strictObject({
	question: line(
		QUESTION_MIN,
		QUESTION_MAX,
		sentence(
			`Bitte stellen Sie eine ganze Frage (${QUESTION_MIN} bis ${QUESTION_MAX} Zeichen).`,
			`Please ask a whole question (${QUESTION_MIN} to ${QUESTION_MAX} characters).`,
		),
	),
	/** Why this is asked, and what will follow from it. */
	reason: lines(
		1,
		REASON_MAX,
		sentence(
			`Bitte schreiben Sie, warum Sie fragen und was daraus folgen kann (höchstens ${REASON_MAX} Zeichen).`,
			`Please write why you ask and what can follow (${REASON_MAX} characters at most).`,
		),
	),
	template: z.enum(templates),
	/** One of the administration's own, in its place. */
	ownTemplateId: Id.nullish(),
	/** Units whose members are asked, those below them included; empty for the whole administration. */
	unitIds: z.array(Id).max(50),
	/** Person of the staff council who reviews together with the facilitator. */
	secondId: Id,
	/** Working days for collecting; the round closes at 18:00 in Berlin on the last of them. */
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
export type OpenRound = z.input<typeof OpenRound>;
export const OpenedRound = z.object({ id: Id });

/** What a new round can be made of: the own units, and who may review. */
export const RoundOptions = z.object({
	units: z.array(z.object({ id: Id, name: z.string(), depth: z.int(), people: z.int() })),
	people: z.int(),
	seconds: z.array(z.object({ id: Id, name: z.string() })),
	/** By name. */
	ownTemplates: z.array(OwnTemplate),
	/** What a round opened now promises its circle. */
	promise: z.object({ de: z.string(), en: z.string() }),
	why: z.object({ open: Why }),
});
export type RoundOptions = z.infer<typeof RoundOptions>;

export const RoundRow = z.object({
	id: Id,
	question: z.string(),
	way: z.enum(ways),
	phase: PhaseName,
	/** People in the circle. */
	size: z.int(),
	closesAt: Moment,
	/** Published cards; null before the release, and when there are none to publish. */
	cards: z.int().nullable(),
	outcome: z.string().nullable(),
	/** An objection stands. */
	paused: z.boolean(),
	facilitates: z.boolean(),
});
export type RoundRow = z.infer<typeof RoundRow>;
export const RoundList = z.object({ rounds: z.array(RoundRow), more: z.boolean(), why: z.object({ open: Why }) });
export type RoundList = z.infer<typeof RoundList>;

/** What of the rounds waits for the actor, the most urgent first. Nobody is asked again or less because of having written: that is not known. */
export const Waiting = z.object({
	rounds: z.array(
		z.object({
			id: Id,
			question: z.string(),
			/**
			 * To write cards, to review them with the other one, to answer a step that was offered, to come to a live round, to answer
			 * a pulse (then the id is that of its series), or to ask without a name and to review such questions.
			 */
			what: z.enum(['write', 'review', 'step', 'live', 'pulse', 'ask', 'ask_review']),
			/** When the collecting ends; for a step the day on which it is due; null for none. */
			until: z.string().nullable(),
		}),
	),
});
export type Waiting = z.infer<typeof Waiting>;

export const CardRow = z.object({ id: Id, text: z.string(), groupId: Id.nullable() });
/** A card under review: what the two of the pair have chosen for it; null for nothing. */
export const ReviewedCard = z.object({ id: Id, text: z.string(), mine: Reason.nullable(), other: Reason.nullable() });
export const GroupRow = z.object({ id: Id, title: z.string() });
export const StepRow = z.object({
	id: Id,
	text: z.string(),
	ownerName: z.string(),
	mine: z.boolean(),
	due: Day,
	state: z.enum(stepStates),
	/** Why it was declined, or what came of it; null for nothing. */
	note: z.string().nullable(),
});

export const RecordLine = z.object({ id: Id, text: z.string(), groupId: Id.nullable() });
export const WriteLine = z.strictObject({
	roundId: Id,
	/** null writes a new line. */
	id: Id.nullable(),
	/** The group that is talked about; null for the round as a whole. */
	groupId: Id.nullable(),
	/** Empty takes the line out. */
	text: line(
		0,
		RECORD_MAX,
		sentence(`Ein Satz hat höchstens ${RECORD_MAX} Zeichen.`, `A sentence has ${RECORD_MAX} characters at most.`),
	),
});
export const RoundView = z.object({
	id: Id,
	question: z.string(),
	reason: z.string(),
	template: z.enum(templates),
	way: z.enum(ways),
	phase: PhaseName,
	openedOn: Day,
	closesAt: Moment,
	/** People in the circle, frozen at the opening. */
	size: z.int(),
	floor: z.int(),
	promise: z.object({ version: z.int(), de: z.string(), en: z.string() }),
	/** Names of the two who facilitate and review. */
	pair: z.array(z.object({ name: z.string(), org: z.string() })),
	/** See fingerprintOf in the protocol. */
	fingerprint: z.string(),
	/** The actor belongs to the circle and may write. */
	member: z.boolean(),
	/** Names of the administrations that take part; empty when there is but one. */
	pooled: z.array(z.string()),
	/** The one reminder to the whole circle: its day, and whether it may be sent. */
	reminder: z.object({ on: Day.nullable(), why: Why }),
	/** Objections of the staff council that stand: while there is one, the round rests. */
	objections: z.array(StandingObjection),
	/** Published cards, in random order; empty before the release. */
	cards: z.array(CardRow),
	/** Cards held back at the release, by reason; what was counted, not what was written. */
	held: z.array(z.object({ reason: Reason, count: z.int() })),
	/** For the pair while the round is reviewed; null otherwise. */
	review: z.object({ cards: z.array(ReviewedCard), confirmed: z.boolean(), otherConfirmed: z.boolean() }).nullable(),
	groups: z.array(GroupRow),
	outcome: z.string().nullable(),
	steps: z.array(StepRow),
	/** Votes in the order in which they close. */
	votes: z.array(VoteView),
	/** Shared sentences of the discussion, in order. */
	record: z.array(RecordLine),
	/** People of the circle, for the owner of a step; empty for those who do not facilitate. */
	circle: z.array(z.object({ id: Id, name: z.string() })),
	why: z.object({ write: Why, review: Why, group: Why, agree: Why, vote: Why, end: Why, export: Why }),
	lead: LeadView,
	entry: EntryView,
});
export type RoundView = z.infer<typeof RoundView>;

export const CircleView = z.object({ people: z.array(z.object({ name: z.string(), org: z.string() })) });

/** Rounds that collect, in which the actor may write: for the tickets that every browser fetches unasked. */
export const OpenTickets = z.object({
	/** 32 bytes, hex: seals what this device keeps for this person, see lib/resonance. */
	deviceKey: Digest,
	rounds: z.array(
		z.object({
			id: Id,
			fingerprint: z.string(),
			issued: z.int(),
			/** Envelopes of one issue. */
			tickets: z.int(),
		}),
	),
	votes: z.array(OpenBallot),
});
export type OpenTickets = z.infer<typeof OpenTickets>;
/** As many as the round's way gives at once, see `ticketsOf`. */
export const IssueTickets = z.strictObject({ roundId: Id, blinded: z.array(Signature).min(1).max(TICKETS) });
export const IssuedTickets = z.object({ signatures: z.array(Signature) });

/** What anybody may ask without a session; no question and no name in it. */
export const PublicRound = z.object({
	phase: PhaseName,
	/** Its cards are questions to a forum, and become topics. */
	asking: z.boolean(),
	/** SubjectPublicKeyInfo of the round's RSA key, base64; null once destroyed. */
	publicKey: z.string().nullable(),
	/** Receipts of the cards that were folded in, in order of their digits. */
	receipts: z.array(Digest),
	/** Receipts of cards that were held back, with the reason. */
	held: z.array(z.object({ receipt: Digest, reason: Reason })),
});
export type PublicRound = z.infer<typeof PublicRound>;

export const CardText = lines(
	1,
	CARD_MAX,
	sentence(`Eine Karte hat 1 bis ${CARD_MAX} Zeichen.`, `A card has 1 to ${CARD_MAX} characters.`),
);
export const DropCard = z.strictObject({
	roundId: Id,
	token: Digest,
	signature: Signature,
	receipt: Digest,
	text: CardText,
});
export type DropCard = z.input<typeof DropCard>;
export const WithdrawCard = z.strictObject({ roundId: Id, proof: Digest });

export const HoldCard = z.strictObject({ roundId: Id, cardId: Id, reason: Reason.nullable() });
export const NameGroup = z.strictObject({
	roundId: Id,
	/** null makes a new group. */
	groupId: Id.nullable(),
	title: line(
		1,
		GROUP_TITLE_MAX,
		sentence(
			`Bitte geben Sie der Gruppe einen Namen (höchstens ${GROUP_TITLE_MAX} Zeichen).`,
			`Please give the group a name (${GROUP_TITLE_MAX} characters at most).`,
		),
	),
	/** Cards that move into it. */
	cardIds: z.array(Id).max(300),
});
export const NamedGroup = z.object({ id: Id });
export const MoveCards = z.strictObject({ roundId: Id, cardIds: z.array(Id).min(1).max(300), groupId: Id.nullable() });
export const WriteOutcome = z.strictObject({
	roundId: Id,
	text: line(
		1,
		OUTCOME_MAX,
		sentence(
			`Bitte fassen Sie das Ergebnis in einen Satz (höchstens ${OUTCOME_MAX} Zeichen).`,
			`Please put the outcome into one sentence (${OUTCOME_MAX} characters at most).`,
		),
	),
});
export const OfferStep = z.strictObject({
	roundId: Id,
	text: line(3, OUTCOME_MAX, sentence('Bitte beschreiben Sie den nächsten Schritt.', 'Please describe the next step.')),
	ownerId: Id,
	due: Day,
});
export const AnswerStep = z.strictObject({
	id: Id,
	state: z.enum(['accepted', 'declined', 'done']),
	note: line(0, OUTCOME_MAX, sentence('Das ist zu lang.', 'This is too long.')).nullable(),
});
export const ListRounds = z.strictObject({ page: z.int().min(1).max(1000) });
export const ByRound = z.strictObject({ roundId: Id });
