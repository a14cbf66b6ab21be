/** What the buttons under a post do; loaded with the first press. */
import type { PostView } from '@gestaltungsraum/domain/forum/contract';
import type { ReactionKind } from '@gestaltungsraum/domain/forum/reactions/terms';
import { goto } from '$app/navigation';
import { api, explain } from '#lib/kit/api.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Toasts } from '#lib/ui/toasts.svelte.ts';
import DeletePost from './DeletePost.svelte';
import EditPost from './EditPost.svelte';
import { postQuery, topicPath } from './places.ts';
import { quoted } from './quote.ts';
import Choose from './reactions/Choose.svelte';
import type { Thread } from './thread.svelte.ts';

export interface Editing {
	id: string;
	source: string;
	component: typeof EditPost;
}

export interface Deleting {
	id: string;
	number: number;
	component: typeof DeletePost;
}

export interface Choosing {
	id: string;
	component: typeof Choose;
}

export function choose({ id }: PostView): Choosing {
	return { id, component: Choose };
}

/** A quotation with the name and the way back. */
export function quote(topicId: string, { number, author }: PostView, prose: Element): string {
	return `> **${author.name}** ([#${number}](${topicPath(topicId, number)})):\n>\n${quoted(prose)}\n\n`;
}

export async function copy(topicId: string, number: number, told: Toasts): Promise<void> {
	try {
		await navigator.clipboard.writeText(location.origin + topicPath(topicId, number));
		told.say(m.forum_copied({ number }));
	} catch {
		// no clipboard without https
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- an anchor of the same page
		await goto(postQuery(number), { shallow: true, replace: true });
		told.say(m.forum_copy_by_hand());
	}
}

export async function edit({ id }: PostView, told: Toasts): Promise<Editing | null> {
	try {
		return { id, source: (await api().forum.source.query({ id })).text, component: EditPost };
	} catch (cause) {
		told.warn(explain(cause));
		return null;
	}
}

export function remove({ id, number }: PostView): Deleting {
	return { id, number, component: DeletePost };
}

/** Says which answer helped; null takes that back. */
export async function accept(id: string, number: number | null, told: Toasts): Promise<void> {
	try {
		await api().forum.accept.mutate({ id, number });
		const undo = { label: m.forum_undo(), run: () => accept(id, null, told) };
		told.say(number === null ? m.accept_undone() : m.accept_done({ number }), number === null ? undefined : undo);
	} catch (cause) {
		told.warn(explain(cause));
	}
}

/** Says or takes back what a press says. */
export async function react(thread: Thread, post: PostView, kind: ReactionKind, told: Toasts): Promise<void> {
	const on = !post.reactions.some((row) => row.kind === kind && row.mine);
	thread.reacted(post.number, kind, on);
	try {
		await api().forum.reactions.react.mutate({ postId: post.id, kind, on });
	} catch (cause) {
		thread.reacted(post.number, kind, !on);
		told.warn(explain(cause));
	}
}

/** Who said it, as the title of the button that counts them. */
export async function name(post: PostView, button: HTMLElement): Promise<void> {
	const answer = await api()
		.forum.reactions.names.query({ postId: post.id })
		.catch(() => null);
	const people = answer?.names.filter((row) => row.kind === button.dataset['kind']);
	if (people) button.title = people.map(({ name: who, org }) => `${who} (${org})`).join(', ');
}
