import type * as Attending from './attending.ts';

/**
 * Begins what a topic does once it is shown; its script comes after the page.
 * @param onfail the script could not be fetched
 * @returns ends it, also when it has not begun yet
 */
export function later(begin: (part: typeof Attending) => () => void, onfail?: () => void): () => void {
	let end: (() => void) | undefined;
	let over = false;
	void import('./attending.ts')
		.then((part) => {
			if (!over) end = begin(part);
		})
		.catch(() => onfail?.());
	return () => {
		over = true;
		end?.();
	};
}
