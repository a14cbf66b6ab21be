import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Cell,
	disclose,
	discloseQuestions,
	discloseTogether,
	discloseTree,
	discloseTrend,
	floorOf,
	nextCircle,
} from './disclosure.ts';
import { CIRCLE_MIN, FLOOR } from './terms.ts';

/** Rank of a matrix of small whole numbers: elimination without fractions, so without rounding. */
function rankOf(matrix: readonly (readonly number[])[]): number {
	let rows = matrix.map((row) => [...row]);
	let rank = 0;
	for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
		const pivot = rows.find((row) => row[column] !== 0);
		if (!pivot) continue;
		rank += 1;
		rows = rows
			.filter((row) => row !== pivot)
			.map((row) => row.map((value, at) => value * (pivot[column] ?? 0) - (pivot[at] ?? 0) * (row[column] ?? 0)));
	}
	return rank;
}

/**
 * The attacker: knows all published sums and tries every linear combination of them.
 * @param published by number, the columns whose people it sums up
 * @param people of each column: one person, or all of a cell, who are always summed up together
 * @returns columns with fewer people than the floor, about which alone some combination tells; null when there are none.
 *   One that is zero everywhere else exists if the columns that are left have a lower rank
 */
function leakOf(published: readonly ReadonlySet<number>[], people: readonly number[], floor: number): number[] | null {
	const matrix = people.map((_, column) => published.map((sum) => (sum.has(column) ? 1 : 0)));
	const whole = rankOf(matrix);
	const search = (from: number, chosen: readonly number[], size: number): number[] | null => {
		for (let column = from; column < people.length; column++) {
			const more = size + (people[column] ?? 0);
			if (more >= floor) continue;
			const set = [...chosen, column];
			if (rankOf(matrix.filter((_, at) => !set.includes(at))) < whole) return set;
			const found = search(column + 1, set, more);
			if (found) return found;
		}
		return null;
	};
	return search(0, [], 0);
}

const floors = fc.integer({ min: FLOOR, max: 8 });
/** Up to ten units in a tree; those without children can be named, others sometimes. */
const trees = fc
	.array(fc.record({ parent: fc.nat(), people: fc.nat(12), direct: fc.boolean() }), { maxLength: 9 })
	.map((units): Cell[] => {
		const parents = units.map(({ parent }, at) => (at === 0 || parent % (at + 1) === at ? null : parent % (at + 1)));
		return units.map(({ people, direct }, at) => ({
			id: `u${at}`,
			parentId: parents[at] === null ? null : `u${parents[at]}`,
			people: direct || !parents.includes(at) ? people : null,
		}));
	});

/** What is published of a tree as the attacker sees it: the total, and each shown unit with all below. */
function sumsOf(cells: readonly Cell[], unnamed: number, shown: Iterable<string>) {
	const columns = cells.filter(({ people }) => people !== null);
	const within = (id: string, top: string): boolean => {
		const parentId = cells.find((cell) => cell.id === id)?.parentId ?? null;
		return id === top || (parentId !== null && within(parentId, top));
	};
	const published = Array.from(shown, (top) => {
		const ats = columns.flatMap(({ id }, at) => (within(id, top) ? [at] : []));
		return new Set(ats);
	});
	return {
		published: [new Set([...columns.map((_, at) => at), columns.length]), ...published],
		people: [...columns.map(({ people }) => people ?? 0), unnamed],
	};
}

describe('the floor', () => {
	it('is only ever raised', () => {
		expect(floorOf()).toBe(FLOOR);
		expect(floorOf(null, undefined, 3)).toBe(FLOOR);
		expect(floorOf(8, null, 6)).toBe(8);
	});
	it('holds for people and for cards, whatever a round says', () => {
		fc.assert(
			fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (contributors, cards, floor) => {
				const least = Math.max(FLOOR, floor);
				expect(disclose({ contributors, cards, floor })).toBe(Math.min(contributors, cards) >= least);
				expect(disclose({ contributors: null, cards, floor })).toBe(cards >= least);
			}),
		);
	});
});

describe('results by unit', () => {
	it('let no linear combination of published sums tell about fewer people than the floor', () => {
		fc.assert(
			fc.property(trees, fc.nat(12), floors, (cells, unnamed, floor) => {
				const { total, shown } = discloseTree(cells, unnamed, floor);
				if (total === null) return void expect(shown.size).toBe(0);
				const { published, people } = sumsOf(cells, unnamed, shown.keys());
				expect(leakOf(published, people, floor)).toBe(null);
			}),
			{ numRuns: 600 },
		);
	});
	it('would leak if only small units were hidden: the attacker of this test finds it', () => {
		const naive = fc.check(
			fc.property(trees, fc.nat(12), floors, (cells, unnamed, floor) => {
				const all = discloseTree(cells, unnamed, FLOOR);
				if (all.total === null || all.total < floor) return;
				const large = cells.filter(({ people }) => people !== null && people >= floor).map(({ id }) => id);
				const { published, people } = sumsOf(cells, unnamed, large);
				expect(leakOf(published, people, floor)).toBe(null);
			}),
		);
		expect(naive.failed).toBe(true);
		const cells = [
			{ id: 'a', parentId: null, people: 3 },
			{ id: 'b', parentId: null, people: 9 },
		];
		const { published, people } = sumsOf(cells, 0, ['b']);
		// with those who named no unit, who are none
		expect(leakOf(published, people, FLOOR)).toEqual([0, 2]);
	});
	it('say the true sums of what is shown, and hide the smallest beside a hidden one', () => {
		const cells = [
			{ id: 'soziales', parentId: null, people: null },
			{ id: 'kita', parentId: 'soziales', people: 3 },
			{ id: 'jugend', parentId: 'soziales', people: 7 },
			{ id: 'wohnen', parentId: 'soziales', people: 11 },
			{ id: 'bau', parentId: null, people: 6 },
		];
		const { total, shown } = discloseTree(cells, 5, FLOOR);
		expect(total).toBe(32);
		expect(Object.fromEntries(shown)).toEqual({ soziales: 21, wohnen: 11, bau: 6 });
	});
	it('do not tell that nobody of a unit has answered', () => {
		const cells = [
			{ id: 'a', parentId: null, people: 0 },
			{ id: 'b', parentId: null, people: 9 },
			{ id: 'c', parentId: null, people: 12 },
		];
		expect([...discloseTree(cells, 0, FLOOR).shown.keys()]).toEqual(['c']);
		// those who named no unit are enough to hide among
		expect([...discloseTree(cells, 5, FLOOR).shown.keys()]).toEqual(['b', 'c']);
	});
	it('show nothing below the floor, and no unit of a circle that is hardly larger', () => {
		const cells = [{ id: 'a', parentId: null, people: 4 }];
		expect(discloseTree(cells, 0, FLOOR).total).toBe(null);
		expect(discloseTree([{ id: 'a', parentId: null, people: 5 }], 2, FLOOR)).toEqual({ total: 7, shown: new Map() });
	});
});

const groups = fc.array(
	fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1 }).map((people) => new Set(people)),
	{ minLength: 1, maxLength: 5 },
);
const named = (group: Iterable<number>) => new Set([...group].map(String));

describe('results beside each other', () => {
	it('are shown exactly if the attacker finds no combination about fewer people than the floor', () => {
		let shown = 0;
		fc.assert(
			fc.property(groups, (circles) => {
				const people = Array.from({ length: 12 }, () => 1);
				const safe = discloseTogether(circles.map(named), FLOOR);
				if (safe) shown += 1;
				expect(safe).toBe(leakOf(circles, people, FLOOR) === null);
			}),
			{ numRuns: 400 },
		);
		expect(shown).toBeGreaterThan(10);
	});
	it('are not compared in pairs only: four circles that differ by many can single one person out', () => {
		const part = (name: string) => Array.from({ length: FLOOR }, (_, at) => name + String(at));
		const [p, q, r, s] = ['p', 'q', 'r', 's'].map(part) as [string[], string[], string[], string[]];
		const circles = [
			[...p, ...q, 'x'],
			[...p, ...r],
			[...q, ...s],
			[...r, ...s],
		].map((people) => new Set(people));
		for (const [at, one] of circles.entries())
			for (const other of circles.slice(at + 1))
				expect(discloseTogether([one, other], FLOOR) || one.symmetricDifference(other).size < FLOOR).toBe(true);
		expect(discloseTogether(circles.slice(0, 3), FLOOR)).toBe(true);
		expect(discloseTogether(circles, FLOOR)).toBe(false);
	});
	it('are compared for years: changes that have nobody in common are looked at one by one', () => {
		const core = Array.from({ length: 12 }, (_, at) => `stays ${at}`);
		const batch = (at: number) => [0, 1].map((n) => `came ${at} ${n}`);
		const more = (at: number) => [0, 1, 2].map((n) => `came later ${at} ${n}`);
		// each time three come and two of those before go
		const circles = Array.from({ length: 40 }, (_, at) => {
			const gone = Array.from({ length: at }, (__, early) => more(early));
			return new Set([
				...core,
				...Array.from({ length: 40 - at }, (__, late) => batch(late + at)).flat(),
				...gone.flat(),
			]);
		});
		expect(discloseTogether(circles, FLOOR)).toBe(true);
		expect(discloseTogether([...circles, new Set([...(circles.at(-1) ?? []), 'x'])], FLOOR)).toBe(false);
	});
	it('are hidden when there is too much to try', () => {
		const people = Array.from({ length: 60 }, (_, at) => String(at));
		const circles = people.map((_, at) => new Set([...people.slice(at, at + 20), ...people.slice(0, at % 7)]));
		const began = performance.now();
		expect(discloseTogether(circles, FLOOR)).toBe(false);
		expect(performance.now() - began).toBeLessThan(20_000);
	});
});

describe('a trend', () => {
	const circle = (...numbers: number[]) => named(numbers);
	const ten = Array.from({ length: 10 }, (_, at) => at);
	it('goes on while nobody comes or goes, or enough do', () => {
		expect(discloseTrend([], [circle(...ten)], FLOOR)).toBe(true);
		expect(discloseTrend([circle(...ten)], [circle(...ten)], FLOOR)).toBe(true);
		expect(discloseTrend([circle(...ten)], [circle(...ten, 20, 21, 22, 23, 24)], FLOOR)).toBe(true);
		expect(discloseTrend([circle(...ten)], [circle(...ten.slice(2), 20, 21, 22)], FLOOR)).toBe(true);
	});
	it('is frozen when one to four come or go', () => {
		for (let n = 1; n < FLOOR; n++) {
			expect(discloseTrend([circle(...ten)], [circle(...ten.slice(n))], FLOOR)).toBe(false);
			expect(discloseTrend([circle(...ten.slice(n))], [circle(...ten)], FLOOR)).toBe(false);
		}
	});
	it('goes on after the floor was raised, and adds nothing worse to what was shown before', () => {
		const before = [circle(...ten), circle(...ten, 20, 21, 22, 23, 24)];
		expect(discloseTrend(before, [circle(...ten)], 7)).toBe(true);
		expect(discloseTrend(before, [circle(...ten.slice(3))], 7)).toBe(false);
		expect(discloseTrend([circle(...ten)], [circle(...ten, 20, 21, 22, 23, 24)], 7)).toBe(false);
	});
	it('lets no series of releases single anybody out, however its circle changes', () => {
		const changes = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { maxLength: 6 }), { maxLength: 6 });
		let frozen = 0;
		let trends = 0;
		fc.assert(
			fc.property(changes, (waves) => {
				let now = new Set(Array.from({ length: 10 }, (_, at) => String(at)));
				const shown: Set<string>[] = [];
				for (const change of [[], ...waves]) {
					now = now.symmetricDifference(named(change));
					const next = nextCircle(shown.at(-1) ?? null, now, FLOOR);
					expect(next.isSubsetOf(now)).toBe(true);
					if (next.size < FLOOR) continue;
					if (discloseTrend(shown, [next], FLOOR)) shown.push(next);
					else frozen += 1;
				}
				if (shown.length > 1) trends += 1;
				const people = Array.from({ length: 14 }, () => 1);
				expect(
					leakOf(
						shown.map((people_) => new Set([...people_].map(Number))),
						people,
						FLOOR,
					),
				).toBe(null);
			}),
		);
		expect(Math.min(frozen, trends)).toBeGreaterThan(0);
	});
	it('is kept by letting late additions wait until there are enough', () => {
		const last = circle(...ten);
		expect(nextCircle(null, last, FLOOR)).toEqual(last);
		expect(nextCircle(last, circle(...ten, 20, 21), FLOOR)).toEqual(last);
		expect(nextCircle(last, circle(...ten.slice(1), 20, 21, 22), FLOOR)).toEqual(circle(...ten.slice(1)));
		expect(nextCircle(last, circle(...ten.slice(1), 20, 21, 22, 23), FLOOR).size).toBe(13);
		// nobody is kept out of a circle that would be too small without them
		const small = circle(...ten.slice(0, CIRCLE_MIN));
		expect(nextCircle(small, circle(...ten.slice(1, CIRCLE_MIN), 20), FLOOR).size).toBe(CIRCLE_MIN);
	});
});

describe('questions without a name', () => {
	it('appear from one on, and only if as many people as a circle needs could have asked', () => {
		const floor = FLOOR;
		expect(discloseQuestions({ floor, contributors: CIRCLE_MIN, questions: 1 })).toBe(true);
		expect(discloseQuestions({ floor, contributors: CIRCLE_MIN, questions: 0 })).toBe(false);
		fc.assert(
			fc.property(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 50 }), (contributors, raised, questions) => {
				const shown = discloseQuestions({ floor: raised, contributors, questions });
				expect(shown).toBe(contributors >= CIRCLE_MIN && contributors >= raised);
			}),
		);
	});
});
