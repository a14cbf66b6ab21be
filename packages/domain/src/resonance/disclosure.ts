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
 * @param unseen cards that nobody held in hands before; whoever entered the others knows them, so that they hide nobody
 * @param paperPeople who wrote on paper, as declared: enough among themselves, but no cover for those who wrote unseen
 * @returns false below the floor: then nothing is shown to anybody
 */
export function disclose({
	floor,
	contributors,
	cards,
	unseen = cards,
	paperPeople = 0,
}: {
	readonly floor: number;
	readonly contributors: number | null;
	readonly cards: number;
	readonly unseen?: number;
	readonly paperPeople?: number;
}): boolean {
	const least = floorOf(floor);
	if (cards < least) return false;
	if (contributors === null) return true;
	return unseen === 0 ? contributors + paperPeople >= least : contributors >= least && unseen >= least;
}

/**
 * Whether questions without a name become topics: all of them at once, or none ever. How many there are hides nobody; who
 * could have asked does. So one question is enough, but as many people as a whole circle needs must have had envelopes.
 * @param contributors as for {@link disclose}
 */
export function discloseQuestions({
	floor,
	contributors,
	questions,
}: {
	readonly floor: number;
	readonly contributors: number;
	readonly questions: number;
}): boolean {
	return questions > 0 && contributors >= Math.max(CIRCLE_MIN, floorOf(floor));
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
 * How it is found: people who are in the same groups are weighed alike, so they are one atom. Elimination, large atoms first,
 * leaves a basis of the combinations that weigh no large atom. Its rows fall apart into parts that share no atom, such as
 * changes of the circle that had nobody in common, and each part is searched on its own: one that weighs only the atoms T
 * exists exactly if the other columns have a lower rank than all.
 * @returns false also when a part would take too long to search: nothing is shown on suspicion
 */
export function discloseTogether(groups: readonly ReadonlySet<string>[], floor: number): boolean {
	const least = floorOf(floor);
	const atoms = new Map<string, { row: bigint[]; people: number }>();
	for (const person of new Set(groups.flatMap((group) => [...group]))) {
		const row = groups.map((group) => (group.has(person) ? 1n : 0n));
		const atom = atoms.get(row.join('')) ?? { row, people: 0 };
		atom.people += 1;
		atoms.set(row.join(''), atom);
	}
	const sorted = [...atoms.values()].toSorted((a, b) => b.people - a.people);
	const large = sorted.filter(({ people }) => people >= least).length;
	const basis = eliminated(groups.map((_, at) => sorted.map(({ row }) => row[at] ?? 0n)));
	const small = basis.filter(({ pivot }) => pivot >= large).map(({ row }) => row);
	const people = sorted.map((atom) => atom.people);
	let tries = TRIES_MAX;

	/** Whether every combination of these rows weighs enough people. */
	const safe = (rows: readonly (readonly bigint[])[]): boolean => {
		const columns = people.flatMap((_, at) => (rows.some((row) => row[at] !== 0n) ? [at] : []));
		const search = (from: number, size: number, left: readonly number[]): boolean =>
			columns.every((column, at) => {
				const more = size + (people[column] ?? 0);
				if (at < from || more >= least) return true;
				const rest = left.filter((other) => other !== column);
				if (--tries < 0) return false;
				const rank = eliminated(rows.map((row) => rest.map((other) => row[other] ?? 0n))).length;
				return rank === rows.length && search(at + 1, more, rest);
			});
		return rows.length === 1 ? columns.reduce((sum, at) => sum + (people[at] ?? 0), 0) >= least : search(0, 0, columns);
	};
	return apart(small).every(safe);
}
const TRIES_MAX = 5000;

interface Reduced {
	/** Of the first number that is not 0. */
	readonly pivot: number;
	readonly row: readonly bigint[];
}

/** A basis of what the rows span, in whole numbers and without rounding; no row has a number where another has its pivot. */
function eliminated(rows: readonly (readonly bigint[])[]): Reduced[] {
	const basis: Reduced[] = [];
	const without = (row: readonly bigint[], { pivot, row: base }: Reduced): readonly bigint[] => {
		const factor = row[pivot] ?? 0n;
		const by = base[pivot] ?? 1n;
		return factor === 0n ? row : shortened(row.map((value, at) => value * by - (base[at] ?? 0n) * factor));
	};
	for (const row of rows) {
		const left = basis.reduce(without, row);
		const pivot = left.findIndex((value) => value !== 0n);
		if (pivot < 0) continue;
		const added = { pivot, row: left };
		for (const [at, other] of basis.entries()) basis[at] = { pivot: other.pivot, row: without(other.row, added) };
		basis.push(added);
	}
	return basis;
}

/** Rows in parts, of which no two have a number in the same place. */
function apart(rows: readonly (readonly bigint[])[]): (readonly bigint[])[][] {
	const parts: (readonly bigint[])[][] = [];
	for (const row of rows) {
		const touches = (part: readonly (readonly bigint[])[]) =>
			part.some((other) => other.some((value, at) => value !== 0n && row[at] !== 0n));
		const joined = parts.filter(touches);
		for (const part of joined) parts.splice(parts.indexOf(part), 1);
		parts.push([...joined.flat(), row]);
	}
	return parts;
}

function shortened(row: readonly bigint[]): bigint[] {
	const by = row.reduce(gcd, 0n);
	return by === 0n ? [...row] : row.map((value) => value / by);
}

function gcd(a: bigint, b: bigint): bigint {
	const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	return y === 0n ? x : gcd(y, x % y);
}

/**
 * Whether a wave of a pulse may be shown beside all that its series has shown before ({@link discloseTogether}). If not, it is
 * frozen for good: its values are deleted, because whoever remembers the earlier ones could compare them at any time.
 * Where the floor was raised meanwhile, what was shown before cannot be called back: then the new wave may add nothing worse.
 * @param before groups whose results were shown, of all waves
 * @param wave groups whose results would be shown now
 */
export function discloseTrend(
	before: readonly ReadonlySet<string>[],
	wave: readonly ReadonlySet<string>[],
	floor: number,
): boolean {
	let least = floorOf(floor);
	while (least > FLOOR && !discloseTogether(before, least)) least -= 1;
	return wave.every((group) => group.size >= floorOf(floor)) && discloseTogether([...before, ...wave], least);
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
