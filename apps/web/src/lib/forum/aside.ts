import type { PostView } from '@gestaltungsraum/domain/forum/contract';
import { ASIDE, aside } from '#lib/kit/aside.ts';

const nameOf = (number: number | string) => `p${number}`;

/** The words of the posts, where they came with the page alone. */
export function withWords<P extends PostView>(posts: readonly P[]): P[] {
	return posts.map((post) => (post.html === ASIDE ? { ...post, html: words(nameOf(post.number)) } : post));
}

function words(name: string): string {
	return aside<string>(name) ?? document.querySelector(`#${name} .prose`)?.innerHTML ?? '';
}

/** As the API sends a post; one whose author took it back has no words. */
const POST =
	/("number":(\d+),"author":\{[^{}]*\},"html":)("(?:[^"\\]|\\.)+")(?=,"createdAt":"[^"]*","editedAt":[^,]*,"deletedAt":null,)/g;

/** For hooks.server.ts: the answer of `forum.topic` without the words of its posts. */
export function partPosts(answer: string, keep: (name: string, words: unknown) => void): string {
	return answer.replace(POST, (_, head: string, number: string, html: string) => {
		keep(nameOf(number), JSON.parse(html));
		return `${head}"\\u001f"`;
	});
}
