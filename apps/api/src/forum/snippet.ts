import { fold } from '@gestaltungsraum/domain/forum/words';

const LENGTH = 180; // characters around the first word found

/**
 * A piece of the text around what was found, with `<mark>`; everything else is escaped.
 * @param stems folded beginnings, as the query matched them
 */
export function snippet(text: string, stems: readonly string[]): string {
	const plain = text
		.replaceAll(/[#>*_`|~]|\[x\]|\[ \]|\]\([^)]*\)|\[/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
	const marked = marksIn(plain, stems);
	const first = marked[0]?.index ?? 0;
	const from = first < 60 ? 0 : plain.indexOf(' ', first - 60) + 1;
	const to = from + LENGTH >= plain.length ? plain.length : plain.lastIndexOf(' ', from + LENGTH);
	let html = from > 0 ? '… ' : '';
	let at = from;
	for (const word of marked) {
		if (word.index < from || word.index + word[0].length > to) continue;
		html += `${escape(plain.slice(at, word.index))}<mark>${escape(word[0])}</mark>`;
		at = word.index + word[0].length;
	}
	return html + escape(plain.slice(at, to)) + (to < plain.length ? ' …' : '');
}

const PASSAGE = 120; // characters

/** The line of a text in which something was found first: where it begins, and its first words; '' when no line has it. */
export function passageOf(text: string, stems: readonly string[]): { at: number; passage: string } {
	let at = 0;
	for (const line of text.split('\n')) {
		const folded = fold(line);
		// word by word only where it is worth it
		if (stems.some((stem) => folded.includes(stem)) && marksIn(line, stems).length > 0) {
			const end = line.length <= PASSAGE ? line.length : line.lastIndexOf(' ', PASSAGE);
			return { at, passage: line.slice(0, end > 0 ? end : PASSAGE).trim() };
		}
		at += line.length + 1;
	}
	return { at: 0, passage: '' };
}

function marksIn(text: string, stems: readonly string[]) {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter((word) => matches(fold(word[0]), stems));
}

function matches(word: string, stems: readonly string[]): boolean {
	return stems.some((stem) => word.startsWith(stem) || (word.length >= 9 && word.indexOf(stem, 3) > 0));
}

function escape(text: string): string {
	return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
