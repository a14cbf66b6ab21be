import type { FileView } from '@gestaltungsraum/domain/forum/files/contract';
import { FILE_MAX, fileRefusals } from '@gestaltungsraum/domain/forum/files/terms';
import { api, explain } from '#lib/kit/api.ts';
import { say } from '#lib/kit/locale.ts';
import { m } from '#lib/paraglide/messages.js';

/** A file beside a text; `waits` is what has not been sent yet, because its topic has not begun. */
export type Attached = FileView & { readonly waits?: File };

/**
 * Sends one file to where it is for.
 * @returns what is known of it, or the sentence why it was not taken; null without a connection
 */
export async function upload(
	file: File,
	place: { readonly topic: string } | { readonly note: string },
): Promise<FileView | string | null> {
	if (file.size > FILE_MAX) return say(fileRefusals.file_too_large);
	try {
		const response = await fetch(`/api/files?${new URLSearchParams({ ...place, name: file.name })}`, {
			method: 'POST',
			body: file,
			headers: { 'content-type': 'application/octet-stream' },
		});
		const answer = (await response.json()) as FileView | [{ error: { data: { de: string; en: string } } }];
		return Array.isArray(answer) ? say(answer[0].error.data) : answer;
	} catch {
		return null;
	}
}

/** Sends what waited for a topic to begin, and puts it beside its first post. @returns why not; '' when all are there */
export async function joinFirst(topicId: string, files: readonly Attached[]): Promise<string> {
	const sent: string[] = [];
	try {
		const { posts } = await api().forum.posts.query({ topicId, after: 0, size: 1 });
		const id = posts[0]?.id ?? '';
		for (const { waits, alt } of files) {
			const answer = waits && (await upload(waits, { topic: topicId }));
			if (answer === null) return m.problem_offline();
			if (typeof answer === 'string') return answer;
			if (!answer) continue;
			if (alt !== '') await api().forum.files.describe.mutate({ id: answer.id, alt });
			sent.push(answer.id);
		}
		const { text } = await api().forum.source.query({ id });
		await api().forum.edit.mutate({ id, text, files: sent });
		return '';
	} catch (cause) {
		return explain(cause);
	}
}
