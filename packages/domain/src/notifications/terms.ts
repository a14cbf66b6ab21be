/** Why an entry is there: the reason that is shown, filtered by and set. A new happening gets a kind here first. */
export const noticeKinds = [
	'mention',
	'group',
	'answer',
	'topic',
	'accepted',
	'decision',
	'objection',
	'access',
	'invited',
	'remark',
	'workshop',
	'substitute',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

interface Words {
	readonly de: string;
	readonly en: string;
}

/** In the filter and among the settings. */
export const noticeLabels: Readonly<Record<NoticeKind, Words>> = {
	mention: { de: 'Sie werden namentlich erwähnt', en: 'You are mentioned by name' },
	group: { de: 'Eine Ihrer Gruppen wird erwähnt', en: 'A group of yours is mentioned' },
	answer: { de: 'Antworten in Ihren Themen', en: 'Answers in your topics' },
	topic: { de: 'Neue Themen in Ihren Räumen', en: 'New topics in your spaces' },
	accepted: { de: 'Ihre Antwort hat geholfen', en: 'Your answer has helped' },
	decision: { de: 'Abstimmungen in Ihren Themen', en: 'Votes in your topics' },
	objection: { de: 'Einwände in Ihren Abstimmungen', en: 'Objections in your votes' },
	access: { de: 'Jemand bittet um Zugang', en: 'Somebody asks for access' },
	invited: { de: 'Sie sind zu einem Thema eingeladen', en: 'You are invited to a topic' },
	remark: { de: 'Anmerkungen zu Ihren Notizen', en: 'Remarks beside your notes' },
	workshop: { de: 'Anmeldungen zu Ihren Werkstätten', en: 'Registrations for your workshops' },
	substitute: { de: 'Vertretungen in Ihren Werkstätten', en: 'Substitutes in your workshops' },
};

/** The end of "Sie bekommen das, weil …", beside an entry and in a mail. */
export const noticeReasons: Readonly<Record<NoticeKind, Words>> = {
	mention: { de: 'weil Sie namentlich erwähnt wurden', en: 'because you were mentioned by name' },
	group: { de: 'weil eine Ihrer Gruppen erwähnt wurde', en: 'because a group of yours was mentioned' },
	answer: {
		de: 'weil Sie dort geschrieben haben oder dem Thema folgen',
		en: 'because you have written there or follow the topic',
	},
	topic: { de: 'weil Sie dem Raum folgen', en: 'because you follow the space' },
	accepted: { de: 'weil Ihre Antwort angenommen wurde', en: 'because your answer was accepted' },
	decision: {
		de: 'weil Sie dort geschrieben haben oder dem Thema folgen',
		en: 'because you have written there or follow the topic',
	},
	objection: { de: 'weil Sie die Abstimmung begonnen haben', en: 'because you opened the vote' },
	access: { de: 'weil Sie über den Zugang entscheiden können', en: 'because you can decide about access' },
	invited: { de: 'weil Sie zu diesem Thema eingeladen sind', en: 'because you are invited to this topic' },
	remark: { de: 'weil Sie die Notiz angelegt haben', en: 'because you made the note' },
	workshop: { de: 'weil Sie zu dieser Werkstatt einladen', en: 'because you host this workshop' },
	substitute: { de: 'weil Sie zu dieser Werkstatt einladen', en: 'because you host this workshop' },
};

/** When a mail goes out for a kind. */
export const ways = ['now', 'daily', 'weekly', 'never'] as const;
export type Way = (typeof ways)[number];
export const wayLabels: Readonly<Record<Way, Words>> = {
	now: { de: 'sofort', en: 'at once' },
	daily: { de: 'täglich gesammelt', en: 'daily digest' },
	weekly: { de: 'wöchentlich gesammelt', en: 'weekly digest' },
	never: { de: 'keine E-Mail', en: 'no mail' },
};

/** One digest, except for what needs this person. */
export const defaultWays: Readonly<Record<NoticeKind, Way>> = {
	mention: 'now',
	group: 'daily',
	answer: 'daily',
	topic: 'daily',
	accepted: 'daily',
	decision: 'daily',
	objection: 'daily',
	access: 'daily',
	invited: 'now',
	remark: 'daily',
	workshop: 'daily',
	substitute: 'daily',
};

/** How closely somebody follows a topic or a space. */
export const levels = ['watch', 'track', 'normal', 'mute'] as const;
export type Level = (typeof levels)[number];
export const places = ['topic', 'space'] as const;
export type Place = (typeof places)[number];
export const levelLabels: Readonly<Record<Level, Words>> = {
	watch: { de: 'Beobachten', en: 'Watch' },
	track: { de: 'Verfolgen', en: 'Track' },
	normal: { de: 'Normal', en: 'Normal' },
	mute: { de: 'Stumm', en: 'Muted' },
};
export const levelAbout: Readonly<Record<Place, Readonly<Record<Level, Words>>>> = {
	topic: {
		watch: { de: 'Jede Antwort, auch per E-Mail.', en: 'Every answer, by mail as well.' },
		track: { de: 'Jede Antwort, aber ohne E-Mail.', en: 'Every answer, without a mail.' },
		normal: { de: 'Nur, wenn Sie erwähnt werden.', en: 'Only when you are mentioned.' },
		mute: { de: 'Nichts aus diesem Thema.', en: 'Nothing of this topic.' },
	},
	space: {
		watch: {
			de: 'Jedes neue Thema und jede Antwort, auch per E-Mail.',
			en: 'Every new topic and answer, by mail as well.',
		},
		track: { de: 'Jedes neue Thema, aber ohne E-Mail.', en: 'Every new topic, without a mail.' },
		normal: { de: 'Nur, wenn Sie erwähnt werden.', en: 'Only when you are mentioned.' },
		mute: { de: 'Nichts aus diesem Raum.', en: 'Nothing of this space.' },
	},
};

export const states = ['all', 'unread', 'snoozed'] as const;
export type NoticeState = (typeof states)[number];
export const snoozes = ['tomorrow', 'next_week'] as const;
export type Snooze = (typeof snoozes)[number];

export const NOTICES_PAGE = 25;
/** The bell counts no further. */
export const UNREAD_MAX = 99;
/** An entry is kept this long, read or not. */
export const KEPT_DAYS = 90;
/** A mail that has left is remembered this long, so that it does not leave again. */
export const MAILS_KEPT_DAYS = 14;
/** Entries of one digest; the rest stands in the application. */
export const DIGEST_MAX = 40;

/** Hours on Berlin's clock; equal: no quiet hours. `rest`: weekends and the Land's holidays are quiet as well. */
export interface Quiet {
	readonly from: number;
	readonly to: number;
	readonly rest: boolean;
}
export const defaultQuiet: Quiet = { from: 18, to: 7, rest: true };

/** Places of one text at which somebody may be mentioned. */
export const MENTIONS_MAX = 20;
/** Words that a mentioned name may have. */
export const MENTION_WORDS = 6;
export const MENTION_LENGTH = 80; // characters
export const SUGGESTED_MAX = 8;
/** Everybody who follows the topic or its space, or has written there. */
export const EVERYBODY = 'alle-hier';
export const STEWARDS = 'paten';
/** How many a group's mention would tell is counted no further. */
export const REACH_COUNTED = 500;
