/** How surprising hits are when every guess is blind. */

/**
 * Chance of at least so many hits when guess `i` is right with chance `chances[i]`, all of them independent: exact, by
 * adding up one guess after the other. With equal chances this is the one-sided binomial test.
 * Source: Poisson's binomial distribution, e.g. Y. Hong, Computational Statistics & Data Analysis 59 (2013), 41-51.
 * @param chances one entry a guess, each 0..1
 * @param hits 0..chances.length
 * @returns 0..1; 1 for no hits or no guesses
 */
export function surprise(chances: readonly number[], hits: number): number {
	let exactly = [1]; // exactly[k]: chance of k hits so far
	for (const chance of chances) {
		const next = Array.from({ length: exactly.length + 1 }, () => 0);
		for (const [k, so] of exactly.entries()) {
			next[k] = (next[k] ?? 0) + so * (1 - chance);
			next[k + 1] = (next[k + 1] ?? 0) + so * chance;
		}
		exactly = next;
	}
	// the smallest parts first, so that a tiny rest is not lost beside 1
	return Math.min(
		1,
		exactly.slice(hits).reduceRight((sum, part) => sum + part, 0),
	);
}

/** One guess: was it right, and with what chance would a blind one have been. */
export interface Guess {
	readonly hit: boolean;
	/** 0..1 */
	readonly chance: number;
}

export interface Verdict {
	readonly attack: string;
	readonly guesses: number;
	readonly hits: number;
	/** Mean over the guesses, 0..1; 0 without guesses. */
	readonly rate: number;
	readonly chance: number;
	/** See {@link surprise}, 0..1. */
	readonly p: number;
	/** True when p is below the limit. */
	readonly found: boolean;
}

/** @param limit e.g. 0.01 divided by the number of attacks (Bonferroni) */
export function judge(attack: string, guesses: readonly Guess[], limit: number): Verdict {
	const hits = guesses.filter(({ hit }) => hit).length;
	const mean = (sum: number) => (guesses.length === 0 ? 0 : sum / guesses.length);
	const chances = guesses.map(({ chance }) => chance);
	const p = surprise(chances, hits);
	return {
		attack,
		guesses: guesses.length,
		hits,
		rate: mean(hits),
		chance: mean(chances.reduce((sum, one) => sum + one, 0)),
		p,
		found: p < limit,
	};
}
