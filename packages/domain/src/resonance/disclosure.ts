/**
 * What may be shown of a round, a vote or a pulse: decided here and nowhere else. A floor for each number on its own is not
 * enough: numbers can be subtracted from each other, within one release and between releases.
 */
import { CIRCLE_MIN, FLOOR } from './terms.ts';

/** The floor that holds: the product's own, or the highest to which somebody has raised it; null for not raised. */
export function floorOf(...raised: readonly (number | null | undefined)[]): number {
	return Math.max(FLOOR, ...raised.map((floor) => floor ?? FLOOR));
}

/**
 * Whether the cards of a round or the ballots of a vote are shown: all of them at once, or none ever.
 * @param contributors members with tickets whose account is old enough to count: more people cannot have written. null when
 *   they were counted before, at the close
 */
export function disclose({
	floor,
	contributors,
	cards,
}: {
	readonly floor: number;
	readonly contributors: number | null;
	readonly cards: number;
}): boolean {
	const least = floorOf(floor);
	return cards >= least && (contributors === null || contributors >= least);
}

export interface Cell {
	readonly id: string;
	/** null, or the id of no other cell, for the top. */
	readonly parentId: string | null;
	/** People who named this very unit; null when it cannot be named itself, because it is the sum of those below. */
	readonly people: number | null;
}

/**
 * Which sums of a tree of units may be shown beside the total. Hidden cells could be computed from what is shown: a parent less
 * the children that are shown. What each shown node leaves over in this way is its rest, and rests are disjoint, so every
 * number that can be computed is made of whole rests. Hence the one condition: the rest of each shown node, and of the
 * total, holds as many people as the floor, or no cell at all. An empty cell is a cell: that nobody of a unit has answered
 * says something about each of its people.
 * Units are hidden from below, the smallest first, until that is so.
 * @param unnamed people who named no unit; they belong to the total's rest
 * @returns people by unit, sums of those below included; total null when there is nothing to show
 */
export function discloseTree(
	cells: readonly Cell[],
	unnamed: number,
	floor: number,
): { readonly total: number | null; readonly shown: ReadonlyMap<string, number> } {
	const least = floorOf(floor);
	const known = new Set(cells.map(({ id }) => id));
	const below = Map.groupBy(cells, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
	const sums = new Map<string, number>();
	const sumOf = (cell: Cell): number => {
		const sum = (below.get(cell.id) ?? []).reduce((all, child) => all + sumOf(child), cell.people ?? 0);
		sums.set(cell.id, sum);
		return sum;
	};
	const tops = below.get(null) ?? [];
	const total = tops.reduce((all, cell) => all + sumOf(cell), unnamed);
	const shown = new Map<string, number>();
	if (total < least) return { total: null, shown };
	for (const [id, sum] of sums) shown.set(id, sum);

	/** The highest shown nodes below, and how many people and cells lie beside them. */
	const restBelow = (id: string | null, rest: Rest = { people: 0, cells: 0, next: [] }): Rest => {
		for (const child of below.get(id) ?? []) {
			if (shown.has(child.id)) {
				rest.next.push(child.id);
				continue;
			}
			rest.people += child.people ?? 0;
			rest.cells += child.people === null ? 0 : 1;
			restBelow(child.id, rest);
		}
		return rest;
	};
	const settle = (id: string | null, own: number | null): void => {
		for (const child of below.get(id) ?? []) settle(child.id, child.people);
		for (;;) {
			const { people, cells: left, next } = restBelow(id);
			if ((left === 0 && own === null) || people + (own ?? 0) >= least) return;
			const [smallest] = next.toSorted((a, b) => (sums.get(a) ?? 0) - (sums.get(b) ?? 0) || (a < b ? -1 : 1));
			if (smallest !== undefined) shown.delete(smallest);
			else return void (id !== null && shown.delete(id));
		}
	};
	settle(null, unnamed);
	return { total, shown };
}
interface Rest {
	people: number;
	cells: number;
	readonly next: string[];
}

/**
 * Whether results of these groups may be known beside each other, although the groups overlap: waves of a pulse, whose circle
 * changes, and the units within them.
 *
 * The worst is assumed: everybody answers, names their unit, and answers each time the same. Then each result is a sum over
 * its group, and whoever knows them all can compute every linear combination, and nothing else. A combination weighs each
 * person by a number; if it weighs 1 to floor - 1 people other than by 0, it is about them alone. So no combination may.
 * Comparing waves in pairs is not enough: of four circles PQx, PR, QS and RS no two are alike, and PQx - PR - QS + RS is x.
 *
 * How it is found without trying all combinations: people who are in the same groups are weighed alike, so they are one atom,
 * and a combination is zero on an atom if it is orthogonal to the atom's row of 0 and 1. One that is zero on all but the
 * atoms T exists exactly if the rows without T span less than all rows. Only atoms below the floor can be in T.
 * @returns false also when there are too many small atoms to try: nothing is shown on suspicion
 */
export function discloseTogether(groups: readonly ReadonlySet<string>[], floor: number): boolean {
	const least = floorOf(floor);
	const atoms = new Map<string, Atom>();
	for (const person of new Set(groups.flatMap((group) => [...group]))) {
		const row = groups.map((group) => (group.has(person) ? 1n : 0n));
		const atom = atoms.get(row.join('')) ?? { row, people: 0 };
		atom.people += 1;
		atoms.set(row.join(''), atom);
	}
	const span = new Span();
	const small: Atom[] = [];
	for (const atom of atoms.values()) {
		if (atom.people >= least) span.add(atom.row);
		else small.push(atom);
	}
	const outside = small.filter(({ row }) => !span.has(row));
	if (outside.length === 0) return true;
	if (outside.length > ATOMS_MAX) return false;
	const whole = span.with(outside.map(({ row }) => row));
	// atoms within the span of the large ones are zero whenever those are
	const safe = (from: number, people: number, left: readonly Atom[]): boolean =>
		outside.every((atom, at) => {
			const more = people + atom.people;
			if (at < from || more >= least) return true;
			const rest = left.filter((other) => other !== atom);
			return span.with(rest.map(({ row }) => row)) === whole && safe(at + 1, more, rest);
		});
	return safe(0, 0, outside);
}
interface Atom {
	readonly row: readonly bigint[];
	people: number;
}
const ATOMS_MAX = 16;

/** Rows of whole numbers, without fractions and without rounding. */
class Span {
	readonly #rows: { readonly pivot: number; readonly row: readonly bigint[] }[] = [];

	/** What is left of a row once all that is in the span is taken away. */
	#reduce(row: readonly bigint[]): bigint[] {
		let left = [...row];
		for (const { pivot, row: base } of this.#rows) {
			const factor = left[pivot] ?? 0n;
			const by = base[pivot] ?? 1n;
			if (factor !== 0n) left = left.map((value, at) => value * by - (base[at] ?? 0n) * factor);
		}
		return left;
	}

	add(row: readonly bigint[]): boolean {
		const left = this.#reduce(row);
		const pivot = left.findIndex((value) => value !== 0n);
		if (pivot < 0) return false;
		const by = left.reduce((all, value) => gcd(all, value), 0n);
		this.#rows.push({ pivot, row: left.map((value) => value / by) });
		return true;
	}

	has(row: readonly bigint[]): boolean {
		return this.#reduce(row).every((value) => value === 0n);
	}

	/** How many dimensions it would have with these rows. */
	with(rows: readonly (readonly bigint[])[]): number {
		const more = new Span();
		more.#rows.push(...this.#rows);
		for (const row of rows) more.add(row);
		return more.#rows.length;
	}
}

function gcd(a: bigint, b: bigint): bigint {
	const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	return y === 0n ? x : gcd(y, x % y);
}

/**
 * Whether a wave of a pulse may be shown beside all that its series has shown before ({@link discloseTogether}). If not, it is
 * frozen for good: its values are deleted, because whoever remembers the earlier ones could compare them at any time.
 * @param before groups whose results were shown, of all waves
 * @param wave groups whose results would be shown now
 */
export function discloseTrend(
	before: readonly ReadonlySet<string>[],
	wave: readonly ReadonlySet<string>[],
	floor: number,
): boolean {
	return discloseTogether([...before, ...wave], floor);
}

/**
 * Who belongs to the next wave. Late additions wait until as many people as the floor have come or gone since the last wave
 * that was shown: a single one would freeze the trend. Who has left cannot wait.
 * @param last circle of the last wave that was shown; null for none
 * @param now who would belong to it today
 */
export function nextCircle(last: ReadonlySet<string> | null, now: ReadonlySet<string>, floor: number): Set<string> {
	if (last === null || now.symmetricDifference(last).size >= floorOf(floor)) return new Set(now);
	const stay = now.intersection(last);
	return stay.size >= CIRCLE_MIN ? stay : new Set(now);
}
