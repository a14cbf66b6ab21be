import type { FileView } from '@gestaltungsraum/domain/forum/files/contract';
import { FILE_MAX, fileRefusals } from '@gestaltungsraum/domain/forum/files/terms';
import { say } from '#lib/kit/locale.ts';

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
