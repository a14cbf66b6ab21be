/** A text as its first sentence and what follows; the second is '' when there is only one. */
export function firstSentence(text: string): [string, string] {
	const [, first = text, rest = ''] = /^(.+?\.)\s+(.*)$/s.exec(text) ?? [];
	return [first, rest];
}
