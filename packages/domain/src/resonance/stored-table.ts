/** German, English. */
export type Pair = readonly [string, string];
export interface StoredTable {
	readonly name: Pair;
	/** What it is for, and how long it stays. */
	readonly why: Pair;
	readonly columns: Readonly<Record<string, Pair>>;
}
