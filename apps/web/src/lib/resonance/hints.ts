/** What in a text could give its author away. Looked at while typing, on this device only. */
export const hintKinds = ['name', 'date', 'only', 'place'] as const;
export type HintKind = (typeof hintKinds)[number];

export interface Hint {
	readonly kind: HintKind;
	/** As they stand in the text. */
	readonly words: readonly string[];
}

const MONTHS =
	'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
const patterns: Readonly<Record<HintKind, RegExp>> = {
	name: /(?<!\p{L})(?:(?:Herrn?|Frau|Kolleg(?:e|en|in)|Mrs?|Ms|Hr|Fr|Dr|Prof)\.?)(?: Dr\.)? \p{Lu}[\p{L}-]+|[\w.-]+@[\w-]+\.\w+/gu,
	date: new RegExp(
		`(?<!\\d)(?:\\d{1,2}\\. ?\\d{1,2}\\.(?: ?\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.? (?:${MONTHS})(?!\\p{L})|(?<!\\p{L})(?:${MONTHS}) \\d{1,2}(?!\\d))`,
		'gu',
	),
	only: /(?<!\p{L})(?:(?:als|bin|war|der|die|das) (?:die |der |das )?(?:einzige[rs]?|ältestes?|ältester?|jüngster?)(?!\p{L})|(?:as|am|was) the (?:only|oldest|youngest)(?!\p{L}))/giu,
	place: /(?<!\p{L})(?:Zimmer|Raum|Büro|Schalter|Etage|Stockwerk|room|office|counter|floor)(?: Nr\.| no\.)? ?\d+\w?/giu,
};

/** @example hintsIn('Frau Meier war am 3. Mai in Zimmer 12') // name, date, place */
export function hintsIn(text: string): Hint[] {
	return hintKinds.flatMap((kind) => {
		const words = [...new Set(Array.from(text.matchAll(patterns[kind]), ([found]) => found.trim()))];
		return words.length > 0 ? [{ kind, words }] : [];
	});
}
