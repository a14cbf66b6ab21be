/** Parts of a topic's page that most topics do not need: each comes with the first topic that does. */
import type { PostView, TopicView } from '@gestaltungsraum/domain/forum/contract';
import type { forumRefusals } from '@gestaltungsraum/domain/forum/refusals';
import { POSTS_PAGE } from '@gestaltungsraum/domain/forum/terms';
import type Attachments from './files/Attachments.svelte';
import type Pager from './Pager.svelte';
import type TopicMore from './TopicMore.svelte';
import type TopicTop from './TopicTop.svelte';

export interface Parts {
	/** Accepted answer, report and decisions above the posts. */
	readonly top?: typeof TopicTop;
	readonly more?: typeof TopicMore;
	readonly pager?: typeof Pager;
	readonly files?: typeof Attachments;
	/** The sentences of a no. */
	readonly noes?: typeof forumRefusals;
}

type Shown = Pick<TopicView, 'decisions' | 'report' | 'accepted' | 'referredBy' | 'why'> & {
	readonly posts: readonly PostView[];
};

const isNeeded: Readonly<Record<keyof Parts, (view: Shown, total: number) => boolean>> = {
	top: (view) => view.decisions.length > 0 || view.report !== null || view.accepted !== null,
	more: ({ why, referredBy }) => referredBy.length > 0 || [why.host, why.decide, why.steer, why.close].includes(null),
	pager: (_view, total) => total > POSTS_PAGE,
	files: (view) => view.posts.some(({ files }) => files.length > 0),
	noes: (view) => view.why.reply !== null,
};

const sources: { readonly [K in keyof Parts]-?: () => Promise<NonNullable<Parts[K]>> } = {
	top: async () => (await import('./TopicTop.svelte')).default,
	more: async () => (await import('./TopicMore.svelte')).default,
	pager: async () => (await import('./Pager.svelte')).default,
	files: async () => (await import('./files/Attachments.svelte')).default,
	noes: async () => (await import('@gestaltungsraum/domain/forum/refusals')).forumRefusals,
};

/** @returns what is shown needs and is not there yet */
export function missing(view: Shown, total: number, have: Parts): (keyof Parts)[] {
	return (Object.keys(isNeeded) as (keyof Parts)[]).filter((part) => !have[part] && isNeeded[part](view, total));
}

/** Adds what is missing to what is there. */
export async function withParts(view: Shown, total: number, have: Parts = {}): Promise<Parts> {
	const came = missing(view, total, have).map(async (part) => [part, await sources[part]()] as const);
	return { ...have, ...Object.fromEntries(await Promise.all(came)) };
}
