import type { Sentence } from '@gestaltungsraum/domain/refusal';
import { unpackSentence } from '@gestaltungsraum/domain/refusal';
import { getLocale } from '#lib/paraglide/runtime.js';

/** The entry of the language in use, for texts that live in the domain: labels, refusals. */
export function say(text: Sentence): string {
	return getLocale() === 'en' ? text.en : text.de;
}

/** As {@link say} for a sentence that came packed in one string. */
export function sayPacked(packed: string): string {
	return say(unpackSentence(packed));
}

/** "3", "1.204": a number as people of the language write it. */
export function count(value: number): string {
	return value.toLocaleString(getLocale());
}

/** "Kreis Lindenhain und Stadt Hohenried". */
export function list(items: readonly string[]): string {
	return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(items);
}
