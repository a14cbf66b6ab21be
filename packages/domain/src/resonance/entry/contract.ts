import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Id, Why } from '../../text.ts';
import { CardText } from '../contract.ts';
import { OPTIONS_MAX } from '../terms.ts';
import { GUEST_CARDS_MAX, PAPER_CARDS_MAX } from './terms.ts';

const badPeople = sentence('Bitte geben Sie eine ganze Zahl von Personen an.', 'Please give a whole number of people.');
const People = z.int({ error: badPeople }).min(0, badPeople).max(2000, badPeople);
const badCards = sentence(
	`Bitte geben Sie 1 bis ${GUEST_CARDS_MAX} Karten an.`,
	`Please give 1 to ${GUEST_CARDS_MAX} cards.`,
);
const noCards = sentence(
	`Bitte tragen Sie 1 bis ${PAPER_CARDS_MAX} Karten ein.`,
	`Please enter 1 to ${PAPER_CARDS_MAX} cards.`,
);

export const EnterPaper = z.strictObject({
	roundId: Id,
	/** All who have written on paper so far. */
	people: People,
	texts: z.array(CardText).min(1, noCards).max(PAPER_CARDS_MAX, noCards),
	/** Chosen by the browser, 32 bytes, hex: the same entry sent twice is stored once. */
	key: z.string().regex(/^[0-9a-f]{64}$/),
});
export type EnterPaper = z.input<typeof EnterPaper>;
/** Counted by hand; replaces what was entered for this vote before. */
export const EnterBallots = z.strictObject({
	voteId: Id,
	people: People,
	/** By option, as the totals of a vote are. */
	totals: z
		.record(z.string().max(8), z.array(z.int().min(0).max(20_000)).max(5))
		.refine((rows) => Object.keys(rows).length <= OPTIONS_MAX),
});
export type EnterBallots = z.input<typeof EnterBallots>;

export const OpenGuests = z.strictObject({
	roundId: Id,
	/** That all guests together may write. */
	cards: z.int({ error: badCards }).min(1, badCards).max(GUEST_CARDS_MAX, badCards),
});
/** The code, for the one who facilitates, and for the wall of the room. */
export const GuestsView = z.object({
	question: z.string(),
	code: z.string().nullable(),
	cards: z.int(),
	why: z.object({ open: Why }),
});
export type GuestsView = z.infer<typeof GuestsView>;

/** What a guest sees of a round by its code. */
export const GuestRound = z.object({ open: z.boolean(), question: z.string(), org: z.string() });
export type GuestRound = z.infer<typeof GuestRound>;
export const GuestCard = z.strictObject({
	code: z.string().max(40),
	/** Chosen by the browser, 32 bytes, hex: the same card sent again counts once. */
	key: z.string().regex(/^[0-9a-f]{64}$/),
	text: CardText,
});
export type GuestCard = z.input<typeof GuestCard>;
