import type { TopicKind, Visibility } from '@gestaltungsraum/domain/forum/terms';
import type { ActionField, HourSpan, MoneySpan } from '@gestaltungsraum/domain/forum/reports/terms';

/** Who writes: `<tenant slug>/<role>`; the filler picks a person of that tenant with that role. */
export type DemoVoice = `${string}/${string}`;

export interface DemoPost {
	readonly by: DemoVoice;
	/** Markdown. */
	readonly text: string;
}

/** What makes an experience report comparable; the rest comes from the tenant of its voice. */
export interface DemoReport {
	readonly fields: readonly ActionField[];
	readonly hours: HourSpan;
	readonly money: MoneySpan;
	readonly context: string;
	readonly effect: string;
	readonly pitfalls: string;
	readonly contact: string;
}

export interface DemoTopic {
	readonly title: string;
	readonly visibility: Visibility;
	/** Slug of the association; only with visibility `association`. */
	readonly association?: string;
	/** Name of the unit of the first voice's tenant; only with visibility `team`. */
	readonly unit?: string;
	/** Days between the opening post and the day the world is filled. */
	readonly daysAgo: number;
	readonly pinned?: boolean;
	readonly closed?: boolean;
	/** `talk` when not given. */
	readonly kind?: TopicKind;
	/** Number of the accepted answer; questions only. */
	readonly accepted?: number;
	readonly report?: DemoReport;
	readonly posts: readonly DemoPost[];
}

export interface DemoSpace {
	readonly slug: string;
	readonly title: string;
	readonly purpose: string;
	readonly stewards: readonly DemoVoice[];
	readonly topics: readonly DemoTopic[];
}
