import * as z from 'zod';
import { Email } from '../../identity/contract.ts';
import { sentence } from '../../refusal.ts';
import { DecisionRow } from '../decisions/contract.ts';
import { Id, line, lines, Moment, Why } from '../../text.ts';
import { VisibilityName } from '../contract.ts';
import { shownAs } from '../notes/terms.ts';
import { HarvestView } from './harvest/contract.ts';
import { LiveQuestionView } from './questions/contract.ts';
import {
	CAPACITY_MAX,
	ITEM_MINUTES_MAX,
	ITEM_TITLE_MAX,
	itemKinds,
	LINK_MAX,
	NAMES_MAX,
	NEEDS_MAX,
	PLACE_MAX,
	registrationStates,
	SEATS_MAX,
	TABLE_TITLE_MAX,
	WORKSHOP_PURPOSE_MAX,
	WORKSHOP_REASON_MAX,
	WORKSHOP_TITLE_MAX,
	WORKSHOP_TITLE_MIN,
	workshopLists,
	workshopStates,
} from './terms.ts';

const tooLong = sentence('Das ist zu lang.', 'This is too long.');
const clockTime = z
	.string()
	.regex(
		/^([01]\d|2[0-3]):[0-5]\d$/,
		sentence('Bitte geben Sie eine Uhrzeit an, zum Beispiel 9:00.', 'Please give a time, such as 9:00.'),
	);
const badNumber = (most: number) =>
	sentence(`Bitte geben Sie eine Zahl von 1 bis ${most} an.`, `Please enter a number from 1 to ${most}.`);
const number = (most: number) =>
	z
		.int({ error: badNumber(most) })
		.min(1, badNumber(most))
		.max(most, badNumber(most));
const badLink = sentence(
	'Bitte geben Sie eine Adresse an, die mit https:// beginnt.',
	'Please give an address that begins with https://.',
);

/** Day and clock are those of Berlin: what stands on the invitation. */
const fields = {
	title: line(
		WORKSHOP_TITLE_MIN,
		WORKSHOP_TITLE_MAX,
		sentence(
			`Bitte geben Sie der Werkstatt einen Titel (${WORKSHOP_TITLE_MIN} bis ${WORKSHOP_TITLE_MAX} Zeichen).`,
			`Please give the workshop a title (${WORKSHOP_TITLE_MIN} to ${WORKSHOP_TITLE_MAX} characters).`,
		),
	),
	purpose: lines(
		10,
		WORKSHOP_PURPOSE_MAX,
		sentence('Bitte schreiben Sie, wozu Sie einladen.', 'Please write what you invite to.'),
	),
	day: z.iso.date({ error: sentence('Bitte wählen Sie einen Tag.', 'Please choose a day.') }),
	from: clockTime,
	to: clockTime,
	place: line(0, PLACE_MAX, tooLong),
	/** How one gets in and around. */
	access: lines(0, NEEDS_MAX, tooLong),
	link: line(0, LINK_MAX, tooLong).refine((value) => value === '' || isHttps(value), badLink),
	capacity: number(CAPACITY_MAX),
	seatsMax: number(SEATS_MAX),
	approval: z.boolean(),
	shown: z.enum(shownAs),
};
function isHttps(value: string): boolean {
	try {
		return new URL(value).protocol === 'https:';
	} catch {
		return false;
	}
}
export const PlanWorkshop = z.strictObject({
	spaceId: Id,
	visibility: VisibilityName,
	scopeId: Id.nullable(),
	...fields,
});
export type PlanWorkshop = z.infer<typeof PlanWorkshop>;
export const ChangeWorkshop = z.strictObject({ id: Id, ...fields });
export type ChangeWorkshop = z.infer<typeof ChangeWorkshop>;
export const Planned = z.object({ id: Id });

const lists = z.enum(workshopLists);
export const ListWorkshops = z.strictObject({
	list: lists.default('coming'),
	cursor: z.string().max(200).nullable().default(null),
});
export const WorkshopRow = z.object({
	id: Id,
	title: z.string(),
	state: z.enum(workshopStates),
	startsAt: Moment,
	endsAt: Moment,
	place: z.string(),
	/** There is a link for a video call. */
	online: z.boolean(),
	org: z.string(),
	visibility: VisibilityName,
	scopeName: z.string().nullable(),
	registration: z.enum(['open', 'closed']),
	free: z.int(),
	own: z.enum(registrationStates).nullable(),
	host: z.boolean(),
});
export type WorkshopRow = z.infer<typeof WorkshopRow>;
export const WorkshopList = z.object({
	workshops: z.array(WorkshopRow),
	cursor: z.string().nullable(),
	whyNotPlan: Why,
});
export type WorkshopList = z.infer<typeof WorkshopList>;

export const ItemView = z.object({
	id: Id,
	title: z.string(),
	minutes: z.int(),
	kind: z.enum(itemKinds),
	startsAt: Moment,
	endsAt: Moment,
});
export type ItemView = z.infer<typeof ItemView>;
export const TableView = z.object({
	id: Id,
	title: z.string(),
	noteId: Id.nullable(),
	frozen: z.boolean(),
	people: z.int(),
});
export type TableView = z.infer<typeof TableView>;
export const OwnRegistration = z.object({
	id: Id,
	state: z.enum(registrationStates),
	seats: z.int(),
	names: z.string(),
	needs: z.string(),
	offeredUntil: Moment.nullable(),
	tableId: Id.nullable(),
	/** Place in the waiting list, from 1; null otherwise. */
	place: z.int().nullable(),
});
export const WorkshopView = z.object({
	workshop: WorkshopRow.extend({
		purpose: z.string(),
		access: z.string(),
		/** Only for those who take part; '' for everybody else. */
		link: z.string(),
		capacity: z.int(),
		seatsMax: z.int(),
		taken: z.int(),
		waiting: z.int(),
		approval: z.boolean(),
		shown: z.enum(shownAs),
		reason: z.string().nullable(),
		spaceId: Id,
		/** Null for guests, who may read the workshop, but not the space. */
		spaceSlug: z.string().nullable(),
		spaceTitle: z.string().nullable(),
		topicId: Id.nullable(),
		posts: z.int(),
		questionsOpen: z.boolean(),
	}),
	hosts: z.array(z.object({ personId: Id, name: z.string(), org: z.string() })),
	agenda: z.array(ItemView),
	tables: z.array(TableView),
	harvest: z.array(HarvestView),
	/** Of the workshop's topic, and those that were harvested. */
	decisions: z.array(DecisionRow),
	own: OwnRegistration.nullable(),
	why: z.object({
		register: Why,
		withdraw: Why,
		handOn: Why,
		take: Why,
		enter: Why,
		change: Why,
		announce: Why,
		begin: Why,
		run: Why,
		cancel: Why,
		lead: Why,
		decide: Why,
	}),
});
export type WorkshopView = z.infer<typeof WorkshopView>;

export const SetRegistration = z.strictObject({ id: Id, open: z.boolean() });
export const CancelWorkshop = z.strictObject({
	id: Id,
	reason: lines(5, WORKSHOP_REASON_MAX, sentence('Bitte schreiben Sie kurz, warum.', 'Please write briefly why.')),
});
export const AddHost = z.strictObject({ workshopId: Id, email: Email });
export const DropHost = z.strictObject({ workshopId: Id, personId: Id });

export const Register = z.strictObject({
	workshopId: Id,
	seats: number(SEATS_MAX),
	/** Who comes along; one line each, freely. */
	names: lines(0, NAMES_MAX, tooLong),
	needs: lines(0, NEEDS_MAX, tooLong),
});
export type Register = z.infer<typeof Register>;
export const Registered = z.object({ state: z.enum(registrationStates) });
export const ByWorkshop = z.strictObject({ workshopId: Id });
export const HandOn = z.strictObject({ workshopId: Id, email: Email });
export const JudgeRegistration = z.strictObject({ id: Id, accepted: z.boolean() });

export const ParticipantView = z.object({
	id: Id,
	name: z.string(),
	org: z.string(),
	state: z.enum(registrationStates),
	seats: z.int(),
	names: z.string(),
	needs: z.string(),
	tableId: Id.nullable(),
	offeredUntil: Moment.nullable(),
});
export type ParticipantView = z.infer<typeof ParticipantView>;
export const ParticipantList = z.object({
	workshop: z.object({
		id: Id,
		title: z.string(),
		startsAt: Moment,
		capacity: z.int(),
		taken: z.int(),
		state: z.enum(workshopStates),
	}),
	participants: z.array(ParticipantView),
	tables: z.array(z.object({ id: Id, title: z.string() })),
});
export type ParticipantList = z.infer<typeof ParticipantList>;

const itemTitle = line(1, ITEM_TITLE_MAX, sentence('Bitte benennen Sie den Punkt.', 'Please name the item.'));
export const AddItem = z.strictObject({
	workshopId: Id,
	title: itemTitle,
	minutes: number(ITEM_MINUTES_MAX),
	kind: z.enum(itemKinds),
});
export const ChangeItem = AddItem.omit({ workshopId: true }).extend({ id: Id });
export const MoveItem = z.strictObject({ id: Id, by: z.union([z.literal(-1), z.literal(1)]) });
export const AddTable = z.strictObject({
	workshopId: Id,
	title: line(1, TABLE_TITLE_MAX, sentence('Bitte benennen Sie den Tisch.', 'Please name the table.')),
});
/** Null leaves the table. */
export const ChooseTable = z.strictObject({ workshopId: Id, tableId: Id.nullable() });
export const AssignTable = z.strictObject({ id: Id, tableId: Id.nullable() });

/** What the people in the room, and the big screen, see. */
export const RoomView = z.object({
	workshop: z.object({ id: Id, title: z.string(), state: z.enum(workshopStates), host: z.boolean() }),
	agenda: z.array(ItemView),
	tables: z.array(TableView),
	/** Which item runs; null before the first and after the last. */
	itemId: Id.nullable(),
	itemEndsAt: Moment.nullable(),
	/** The server's clock. */
	now: Moment,
	tableId: Id.nullable(),
	link: z.string(),
	questionsOpen: z.boolean(),
	questions: z.array(LiveQuestionView),
	/** Opens the questions, the same for everybody in the room. */
	pass: z.string(),
	why: z.object({ run: Why }),
});
export type RoomView = z.infer<typeof RoomView>;
export const StartItem = z.strictObject({ workshopId: Id, itemId: Id.nullable() });
export const MoreTime = z.strictObject({ workshopId: Id, minutes: z.int().min(1).max(60) });
export const FollowRoom = z.strictObject({
	workshopId: Id,
	lastEventId: z.string().max(40).nullish(),
});
export interface RoomEvent {
	readonly kind: 'hello' | 'changed' | 'asked' | 'ended';
	/** The server's clock. */
	readonly now: string;
}

/** The address is told once; the database keeps its hash. */
export const FeedState = z.object({ exists: z.boolean() });
export const FeedAddress = z.object({ path: z.string() });
