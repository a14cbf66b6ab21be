/** What the buttons under a post do; loaded with the first press. */
import type { PostView } from '@gestaltungsraum/domain/forum/contract';
import type { FileView } from '@gestaltungsraum/domain/forum/files/contract';
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

/** What an own post is made of. */
export interface Source {
	readonly topicId: string;
	/** Markdown. */
	readonly text: string;
	readonly files: readonly FileView[];
}

export interface Editing {
	id: string;
	source: Source;
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

/** What is open under a post: at most one of them. */
export interface Doing {
	readonly editing?: Editing;
	readonly deleting?: Deleting;
	readonly choosing?: Choosing;
}

interface Pressed {
	button: HTMLElement;
	/** The post's place in the list. */
	item: Element;
	post: PostView;
	thread: Thread;
	told: Toasts;
	/** Puts text into the answer. */
	append: (more: string) => Promise<void> | undefined;
}

/** Does what a button under a post says. @returns what is open afterwards */
export async function perform({ button, item, post, thread, told, append }: Pressed, doing: Doing): Promise<Doing> {
	const { id, number } = post;
	const topicId = thread.topic.id;
	switch (button.dataset['act']) {
		case 'quote':
			await append(quote(topicId, post, item));
			break;
		case 'react':
			return doing.choosing?.id === id ? {} : { choosing: { id, component: Choose } };
		case 'said':
			if (doing.choosing) item.querySelector<HTMLElement>('[data-act=react]')?.focus();
			void react(thread, post, button.dataset['kind'] as ReactionKind, told);
			return {};
		case 'accept':
			await accept(topicId, number, told);
			break;
		case 'unaccept':
			await accept(topicId, null, told);
			break;
		case 'copy':
			await copy(topicId, number, told);
			break;
		case 'delete':
			return { deleting: { id, number, component: DeletePost } };
		case 'edit': {
			const editing = await edit(topicId, post, told);
			if (editing) return { editing };
		}
	}
	return doing;
}

/** A quotation with the name and the way back. */
function quote(topicId: string, { number, author }: PostView, item: Element): string {
	const prose = item.querySelector('.prose');
	return `> **${author.name}** ([#${number}](${topicPath(topicId, number)})):\n>\n${prose ? quoted(prose) : ''}\n\n`;
}

async function copy(topicId: string, number: number, told: Toasts): Promise<void> {
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

async function edit(topicId: string, { id, files }: PostView, told: Toasts): Promise<Editing | null> {
	try {
		const { text } = await api().forum.source.query({ id });
		return { id, source: { topicId, text, files }, component: EditPost };
	} catch (cause) {
		told.warn(explain(cause));
		return null;
	}
}

/** Says which answer helped; null takes that back. */
async function accept(id: string, number: number | null, told: Toasts): Promise<void> {
	try {
		await api().forum.accept.mutate({ id, number });
		const undo = { label: m.forum_undo(), run: () => accept(id, null, told) };
		told.say(number === null ? m.accept_undone() : m.accept_done({ number }), number === null ? undefined : undo);
	} catch (cause) {
		told.warn(explain(cause));
	}
}

/** Says or takes back what a press says. */
async function react(thread: Thread, post: PostView, kind: ReactionKind, told: Toasts): Promise<void> {
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
export async function name(event: Event, posts: readonly PostView[]): Promise<void> {
	const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kind]') : null;
	// still over the same button
	if (event instanceof PointerEvent && event.relatedTarget instanceof Node && button?.contains(event.relatedTarget))
		return;
	const post = posts.find(({ number }) => number === Number(button?.closest('li')?.dataset['nr']));
	if (!button || !post?.reactions.length) return;
	const answer = await api()
		.forum.reactions.names.query({ postId: post.id })
		.catch(() => null);
	const people = answer?.names.filter((row) => row.kind === button.dataset['kind']);
	if (people) button.title = people.map(({ name: who, org }) => `${who} (${org})`).join(', ');
}
