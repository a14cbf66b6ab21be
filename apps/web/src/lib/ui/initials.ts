/** First letters of the first and the last word, titles aside: "Prof. Jule Wendt" is JW. */
export function initials(name: string): string {
	const words = name.split(/\s+/).filter((word) => word !== '' && !word.endsWith('.'));
	const first = words[0] ?? name;
	const last = words.length > 1 ? (words.at(-1) ?? '') : '';
	return ([...first][0] ?? '').toUpperCase() + ([...last][0] ?? '').toUpperCase();
}
