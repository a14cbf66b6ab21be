/** Choosing units in a tree that is written as a list: each unit stands before those below it, one level deeper. */
interface Unit {
	readonly id: string;
	readonly depth: number;
	readonly people: number;
}

/** Units that come along because one above them is marked. */
export function included(units: readonly Unit[], marked: readonly string[]): Set<string> {
	const found = new Set<string>();
	let above = Number.POSITIVE_INFINITY;
	for (const { id, depth } of units) {
		if (depth <= above) above = marked.includes(id) ? depth : Number.POSITIVE_INFINITY;
		else found.add(id);
	}
	return found;
}

/** The marked units without those below other marked ones. */
export function topmost(units: readonly Unit[], marked: readonly string[]): string[] {
	const below = included(units, marked);
	return units.filter(({ id }) => marked.includes(id) && !below.has(id)).map(({ id }) => id);
}

/** People whom the marked units reach at most: who belongs to two of them is counted twice. */
export function reach(units: readonly Unit[], marked: readonly string[]): number {
	const top = new Set(topmost(units, marked));
	return units.reduce((sum, { id, people }) => sum + (top.has(id) ? people : 0), 0);
}
