/** Where a post mentions its reader: marked as it is read, because what is stored is the same for everybody. */

/** Tags, with attributes that may hold any sign, between texts. */
const TAGS = /(<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>)/;

/**
 * @param html of a post, cleaned by renderMarkdown: in its texts < and & are always escaped
 * @param name of the reader, whom the post means
 * @returns the same with `<mark class="own">` around each @name; quotations and code mention nobody
 */
export function markOwn(html: string, name: string): string {
	const written = RegExp.escape(name.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;'));
	const spoken = new RegExp(`(?<![\\p{L}\\p{N}@/._-])@${written}(?![\\p{L}\\p{N}]|[-’'][\\p{L}\\p{N}])`, 'gu');
	let silent = 0;
	return html
		.split(TAGS)
		.map((piece, at) => {
			if (at % 2 === 0) return silent > 0 ? piece : piece.replaceAll(spoken, '<mark class="own">$&</mark>');
			const [tag, end] = /^<(\/?)(?:blockquote|code|pre)\b/.exec(piece) ?? [];
			if (tag) silent += end ? -1 : 1;
			return piece;
		})
		.join('');
}
