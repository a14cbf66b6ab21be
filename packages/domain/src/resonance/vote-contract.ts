import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line, lines, Moment, Why } from '../text.ts';
import {
	consents,
	DAYS_MAX,
	DAYS_MIN,
	DOTS_MAX,
	OBJECTION_MAX,
	OPTION_MAX,
	OPTIONS_MAX,
	SCALE_MAX,
	SIGNATURE_BYTES,
	VOTE_TITLE_MAX,
	voteKinds,
	voteStates,
} from './terms.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const Digest = hex(32);
const Signature = hex(SIGNATURE_BYTES);
/** Short and unique within one vote. */
const OptionId = z.string().regex(/^[a-z0-9]{1,8}$/);
export const VoteOption = z.object({ id: OptionId, label: z.string() });
export type VoteOption = z.infer<typeof VoteOption>;

const WrongOptions = sentence(
	`Bitte geben Sie 2 bis ${OPTIONS_MAX} Möglichkeiten an, jede mit höchstens ${OPTION_MAX} Zeichen.`,
	`Please give 2 to ${OPTIONS_MAX} options of ${OPTION_MAX} characters at most.`,
);

export const OpenVote = z.strictObject({
	roundId: Id,
	kind: z.enum(voteKinds),
	/** The question of the vote; for consent the proposal itself. */
	title: line(
		3,
		VOTE_TITLE_MAX,
		sentence(
			`Bitte schreiben Sie in einem Satz, worum es geht (höchstens ${VOTE_TITLE_MAX} Zeichen).`,
			`Please write in one sentence what this is about (${VOTE_TITLE_MAX} characters at most).`,
		),
	),
	/** In the order shown; none for consent. */
	options: z.array(line(1, OPTION_MAX, WrongOptions)).max(OPTIONS_MAX, WrongOptions),
	/** Dots of each person; only for dots. */
	dots: z
		.int()
		.min(1)
		.max(DOTS_MAX, sentence(`Bitte geben Sie 1 bis ${DOTS_MAX} Punkte aus.`, `Please give out 1 to ${DOTS_MAX} dots.`))
		.nullable(),
	/** Working days until it closes at 18:00 in Berlin; live rounds close by hand. */
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
export type OpenVote = z.input<typeof OpenVote>;
export const OpenedVote = z.object({ id: Id });
export const ByVote = z.strictObject({ voteId: Id });

export const VoteView = z.object({
	id: Id,
	kind: z.enum(voteKinds),
	title: z.string(),
	options: z.array(VoteOption),
	/** Dots of each person; 0 for kinds without. */
	dots: z.int(),
	closesAt: Moment,
	state: z.enum(voteStates),
	/** Ballots counted, those on paper included; null while open, and below the floor. */
	ballots: z.int().nullable(),
	/**
	 * By option. Dots: one number. Scale: how often 1 to 5 was chosen. Consent: agree, abstain, object.
	 * null while open, and below the floor.
	 */
	totals: z.record(z.string(), z.array(z.int())).nullable(),
	/** Reasons of those who object, in random order; empty while open. */
	reasons: z.array(z.string()),
	/** Of the ballots, those that were entered from paper. */
	paperPeople: z.int(),
});
export type VoteView = z.infer<typeof VoteView>;
export const VoteWhy = z.object({ open: Why, vote: Why });

/** One person's choice, by the ids of the options. */
export const Choice = z.union([
	z.strictObject({ dots: z.record(OptionId, z.int().min(0).max(DOTS_MAX)) }),
	z.strictObject({
		scale: z.record(OptionId, z.int().min(1).max(SCALE_MAX)),
		/** The own unit, in a wave of a pulse and only if somebody wants to name it. */
		unit: Id.nullish(),
	}),
	z.strictObject({
		consent: z.enum(consents),
		/** Why; '' unless it is an objection, which needs one. */
		reason: lines(
			0,
			OBJECTION_MAX,
			sentence(
				`Bitte begründen Sie mit höchstens ${OBJECTION_MAX} Zeichen.`,
				`Please give your reason in ${OBJECTION_MAX} characters at most.`,
			),
		),
	}),
]);
export type Choice = z.infer<typeof Choice>;

export const CastBallot = z.strictObject({
	voteId: Id,
	token: Digest,
	signature: Signature,
	receipt: Digest,
	choice: Choice,
});
export type CastBallot = z.input<typeof CastBallot>;
export const IssueBallot = z.strictObject({ voteId: Id, blinded: Signature });
export const IssuedBallot = z.object({ signature: Signature });

/** Open votes for which the actor may hold a ballot. */
export const OpenBallot = z.object({ id: Id, fingerprint: z.string(), issued: z.boolean() });
export type OpenBallot = z.infer<typeof OpenBallot>;

/** What anybody may ask of a vote without a session. */
export const PublicVote = z.object({
	state: z.enum(voteStates),
	/** SubjectPublicKeyInfo, base64; null once destroyed. */
	publicKey: z.string().nullable(),
	/** Receipts of the folded ballots, in the order of their digits. */
	receipts: z.array(Digest),
});
export type PublicVote = z.infer<typeof PublicVote>;
