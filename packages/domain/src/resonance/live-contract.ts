/** Live rounds, and how a facilitator leads any round from phase to phase. */
import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line, lines, Moment, Why } from '../text.ts';
import {
	CHECKIN_MAX,
	phases,
	QUESTION_MAX,
	QUESTION_MIN,
	REASON_MAX,
	stepStates,
	templates,
	TIMER_MAX,
} from './terms.ts';

const PhaseName = z.enum(phases);
const badMinutes = sentence(`Bitte geben Sie 1 bis ${TIMER_MAX} Minuten an.`, `Please give 1 to ${TIMER_MAX} minutes.`);

export const OpenLive = z.strictObject({
	question: line(
		QUESTION_MIN,
		QUESTION_MAX,
		sentence(
			`Bitte stellen Sie eine ganze Frage (${QUESTION_MIN} bis ${QUESTION_MAX} Zeichen).`,
			`Please ask a whole question (${QUESTION_MIN} to ${QUESTION_MAX} characters).`,
		),
	),
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
	/** As for a sealed round. */
	unitIds: z.array(Id).max(50),
	/** Answered aloud, and forgotten with the phase of arriving; empty for none. */
	checkin: line(
		0,
		CHECKIN_MAX,
		sentence(
			`Die Frage zum Ankommen hat höchstens ${CHECKIN_MAX} Zeichen.`,
			`The question to arrive with has ${CHECKIN_MAX} characters at most.`,
		),
	),
});
export type OpenLive = z.input<typeof OpenLive>;

/** Where a round stands in the hands of its facilitator; part of the view of a round. */
export const LeadView = z.object({
	facilitates: z.boolean(),
	/** null for none, and after the phase of arriving. */
	checkin: z.string().nullable(),
	/** null while no timer runs. */
	timerEndsAt: Moment.nullable(),
	/** The server's clock when this was read: browsers' clocks differ, and the stream asks for what came since. */
	now: Moment,
	/** Where the one button leads; null at the end. */
	next: PhaseName.nullable(),
	/** Day on which the outcome was handed on to the ideas; null for not. */
	handedOn: z.string().nullable(),
	why: z.object({ advance: Why, reveal: Why, timer: Why, handOver: Why, handOn: Why }),
});
export type LeadView = z.infer<typeof LeadView>;

/** What a round's page says of other ways in; part of the view of a round. */
export const EntryView = z.object({
	/** People whose paper was entered, as declared. */
	paperPeople: z.int(),
	/** Cards that guests without an account may or might write; 0 for none. */
	guestCards: z.int(),
	why: z.object({ paper: Why, guests: Why }),
});
export type EntryView = z.infer<typeof EntryView>;

/** `from` is the phase that the facilitator sees: pressed twice, the round moves once. */
export const Advance = z.strictObject({ roundId: Id, from: PhaseName });
export const SetTimer = z.strictObject({
	roundId: Id,
	/** From now on; null stops the timer. */
	minutes: z.int({ error: badMinutes }).min(1, badMinutes).max(TIMER_MAX, badMinutes).nullable(),
});
export const LengthenTimer = z.strictObject({ roundId: Id, minutes: z.union([z.literal(1), z.literal(5)]) });
export const HandOver = z.strictObject({ roundId: Id, personId: Id });
export const Successors = z.object({ people: z.array(z.object({ id: Id, name: z.string() })) });

/** What has become of earlier outcomes; the newest first. */
export const LookBack = z.object({
	rounds: z.array(
		z.object({
			id: Id,
			question: z.string(),
			outcome: z.string(),
			closedOn: z.string().nullable(),
			steps: z.array(
				z.object({
					id: Id,
					text: z.string(),
					ownerName: z.string(),
					due: z.string(),
					state: z.enum(stepStates),
					note: z.string().nullable(),
				}),
			),
		}),
	),
});
export type LookBack = z.infer<typeof LookBack>;

export const Listen = z.strictObject({
	roundId: Id,
	/** `now` of the round that the page shows. */
	since: z.iso.datetime({ offset: true }),
	/** Sent by the browser after a cut; rounds have no use for it. */
	lastEventId: z.string().max(40).nullish(),
});

/** What happens on a board, as it happens. */
export type RoundEvent =
	/** The first one; the server's clock, and how many distinct people listen in this process; null where they are not counted. */
	| { readonly kind: 'hello'; readonly now: string; readonly present: number | null }
	| { readonly kind: 'present'; readonly present: number | null }
	/** Where these cards lie now, and what these groups are called. */
	| { readonly kind: 'moved'; readonly cards: readonly PlacedCard[]; readonly groups: readonly NamedGroup[] }
	| { readonly kind: 'timer'; readonly now: string; readonly endsAt: string | null }
	/** Something else: the page asks anew. */
	| { readonly kind: 'changed' }
	/** The session or the right to read is gone. */
	| { readonly kind: 'ended' };
export interface PlacedCard {
	readonly id: string;
	readonly groupId: string | null;
}
export interface NamedGroup {
	readonly id: string;
	readonly title: string;
}
