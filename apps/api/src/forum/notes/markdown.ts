/** Words of a note as Markdown: signs that would mean something are escaped. */
import type { Mark } from './document.ts';

export function markdownText(text: string): string {
	return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

export function exportedMarks(
	text: string,
	marks: readonly Mark[],
	safeHref: (value: unknown) => string | null,
): string {
	if (marks.some(({ type }) => type === 'code')) return `\`${text.replaceAll('`', 'ˋ').replaceAll('|', '¦')}\``;
	// signs stand at the words, not at the spaces around them
	const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	if (inner === '') return text;
	let out = markdownText(inner);
	for (const { type, attrs } of marks) {
		if (type === 'bold') out = `**${out}**`;
		if (type === 'italic') out = `*${out}*`;
		if (type === 'strike') out = `~~${out}~~`;
		const href = type === 'link' ? safeHref(attrs?.['href']) : null;
		if (href) out = `[${out}](${href.replace(/[()]/g, encodeURIComponent)})`;
	}
	return before + out + after;
}
