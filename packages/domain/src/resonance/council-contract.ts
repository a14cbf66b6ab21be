/** What the staff council and the data protection officer see of the rounds, and may do. */
import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line, lines, Moment, Why } from '../text.ts';
import {
	AGREEMENT_MAX,
	CARDS_KEPT_DAYS,
	CARDS_KEPT_DAYS_MIN,
	FLOOR,
	FLOOR_MAX,
	PAUSE_REASON_MAX,
	phases,
	ways,
} from './terms.ts';

const wrongReason = sentence(
	`Bitte schreiben Sie, was gegen diese Runde spricht (höchstens ${PAUSE_REASON_MAX} Zeichen).`,
	`Please write what speaks against this round (${PAUSE_REASON_MAX} characters at most).`,
);
const wrongSettlement = sentence(
	`Bitte schreiben Sie, was vereinbart wurde (höchstens ${PAUSE_REASON_MAX} Zeichen).`,
	`Please write what was agreed (${PAUSE_REASON_MAX} characters at most).`,
);

/** An objection as the circle reads it. */
export const StandingObjection = z.object({
	id: Id,
	by: z.string(),
	/** Whose staff council. */
	org: z.string(),
	reason: z.string(),
	raisedOn: z.string(),
});
export type StandingObjection = z.infer<typeof StandingObjection>;

export const RaiseObjection = z.strictObject({ roundId: Id, reason: lines(10, PAUSE_REASON_MAX, wrongReason) });
export const SettleObjection = z.strictObject({ id: Id, settlement: lines(3, PAUSE_REASON_MAX, wrongSettlement) });

const Words = z.object({ de: z.string(), en: z.string() });

export const Settings = z.object({
	floor: z.int(),
	cardsKeptDays: z.int(),
	/** Day and file number of the Dienstvereinbarung; null for none. */
	agreedOn: z.string().nullable(),
	agreement: z.string().nullable(),
});
export type Settings = z.infer<typeof Settings>;

const wrongFloor = sentence(
	`Die Mindestzahl liegt zwischen ${FLOOR} und ${FLOOR_MAX}.`,
	`The floor lies between ${FLOOR} and ${FLOOR_MAX}.`,
);
const wrongKept = sentence(
	`Karten bleiben zwischen ${CARDS_KEPT_DAYS_MIN} und ${CARDS_KEPT_DAYS} Tagen.`,
	`Cards stay between ${CARDS_KEPT_DAYS_MIN} and ${CARDS_KEPT_DAYS} days.`,
);
const wrongDay = sentence('Bitte geben Sie einen Tag an.', 'Please give a day.');
const wrongAgreement = sentence(
	`Ein Aktenzeichen hat höchstens ${AGREEMENT_MAX} Zeichen.`,
	`A file number has ${AGREEMENT_MAX} characters at most.`,
);
export const ChangeSettings = z.strictObject({
	floor: z.int(wrongFloor).min(FLOOR, wrongFloor).max(FLOOR_MAX, wrongFloor),
	cardsKeptDays: z.int(wrongKept).min(CARDS_KEPT_DAYS_MIN, wrongKept).max(CARDS_KEPT_DAYS, wrongKept),
	agreedOn: z.iso.date(wrongDay).nullable(),
	agreement: line(1, AGREEMENT_MAX, wrongAgreement).nullable(),
});
export type ChangeSettings = z.input<typeof ChangeSettings>;
export const SettingsView = z.object({ org: z.string(), settings: Settings, why: z.object({ change: Why }) });
export type SettingsView = z.infer<typeof SettingsView>;

/** One table of the running database, beside what is explained of it. */
const SeenTable = z.object({
	table: z.string(),
	name: Words.nullable(),
	why: Words.nullable(),
	/** As the catalogue has them; words null: nobody has explained the column. */
	columns: z.array(z.object({ column: z.string(), words: Words.nullable() })),
	/** Row security is on, also for the owner. */
	walled: z.boolean(),
	/** What the role that serves people may do with it, e.g. `SELECT`. */
	rights: z.array(z.string()),
});
export type SeenTable = z.infer<typeof SeenTable>;

/** What the database says when it is asked, not what is meant to be. */
export const checks = ['walls', 'roles', 'cards', 'keys', 'inbox', 'changes', 'floor', 'clocks'] as const;
export type Check = (typeof checks)[number];

const SeenObjection = StandingObjection.extend({
	settledOn: z.string().nullable(),
	settlement: z.string().nullable(),
	why: z.object({ settle: Why }),
});

const SeenRound = z.object({
	id: Id,
	question: z.string(),
	way: z.enum(ways),
	phase: z.enum(phases),
	size: z.int(),
	floor: z.int(),
	promise: z.int(),
	openedOn: z.string(),
	closesAt: Moment,
	paused: z.boolean(),
	/** Names of the administrations that take part, when there are several. */
	pooled: z.array(z.string()),
	pair: z.array(z.string()),
	objections: z.array(SeenObjection),
	why: z.object({ object: Why }),
});
export type SeenRound = z.infer<typeof SeenRound>;

export const Insight = z.object({
	org: z.string(),
	settings: Settings,
	changes: z.array(
		z.object({
			place: z.int(),
			changedOn: z.string(),
			what: z.string(),
			before: z.string().nullable(),
			after: z.string().nullable(),
			/** null: the operator of the server. */
			by: z.string().nullable(),
		}),
	),
	rounds: z.array(SeenRound),
	promises: z.array(z.object({ version: z.int(), de: z.string(), en: z.string() })),
	tables: z.array(SeenTable),
	checks: z.array(z.object({ check: z.enum(checks), holds: z.boolean() })),
	notStored: z.array(Words),
	why: z.object({ settings: Why }),
});
export type Insight = z.infer<typeof Insight>;

/** What the drafts of agreement and assessment are filled with. */
export const PapersView = z.object({
	org: z.string(),
	land: z.string().nullable(),
	settings: Settings,
	promise: z.object({ version: z.int(), de: z.string() }),
});
export type PapersView = z.infer<typeof PapersView>;
