import type { Spot } from './anchors.ts';

/** What the rest of the page may do with an open editor. */
export interface Desk {
	/** The chosen words, at most so many characters. */
	selected(most: number): Spot;
	/** Goes to the place; false when it is gone. */
	show(spot: Spot): boolean;
	/** False when the place is gone, or one may not write. */
	replace(spot: Spot, words: string): boolean;
	/** Puts another text in place of this one, as a change like any other. */
	put(content: Record<string, unknown>): void;
}
