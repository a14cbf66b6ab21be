/** Numbers of a pulse as its page shows them. */
import type { SeriesView, WaveView } from '@gestaltungsraum/domain/resonance/pulse-contract';
import { meanOf } from '@gestaltungsraum/domain/resonance/votes';

/** One wave in the course of a statement; `mean` is null where nothing is shown. */
export interface Point {
	readonly wave: WaveView;
	readonly mean: number | null;
}

/** All waves that are over, the oldest first. */
export function courseOf(waves: readonly WaveView[], statementId: string): Point[] {
	return waves
		.filter(({ state }) => state !== 'open')
		.map((wave) => ({ wave, mean: meanOf(wave.totals?.[statementId] ?? []) }));
}

/** The newest wave that is shown, and the one shown before it. */
export function shownOf(waves: readonly WaveView[]): readonly [WaveView | null, WaveView | null] {
	const [newest, before] = waves.filter(({ state }) => state === 'counted').toReversed();
	return [newest ?? null, before ?? null];
}

/** Change to one decimal, as it is read: two rounded means never differ by another number than the one said. */
export function changeOf(now: number, before: number): number {
	return (Math.round(now * 10) - Math.round(before * 10)) / 10;
}

/** A line of the table by unit: one that is shown, or all others together. */
export interface UnitRow {
	/** null for all others together, who named no unit or one that is not shown. */
	readonly name: string | null;
	readonly id: string;
	/** How many of the units above are shown. */
	readonly depth: number;
	readonly people: number;
	/** By statement. */
	readonly means: Readonly<Record<string, number>>;
}

/** Units that are shown, below those above them, and what they leave over; empty when none is shown. */
export function unitRows({ units, ballots, totals }: Pick<WaveView, 'units' | 'ballots' | 'totals'>): UnitRow[] {
	let people = ballots ?? 0;
	const left = Object.fromEntries(
		Object.entries(totals ?? {}).map(([id, steps]) => [id, steps.reduce((sum, n, at) => sum + n * (at + 1), 0)]),
	);
	const meansOf = (sums: Readonly<Record<string, number>>, n: number) =>
		Object.fromEntries(Object.entries(sums).map(([id, sum]) => [id, sum / n]));
	const rows = (parentId: string | null, depth: number): UnitRow[] =>
		units.flatMap((unit) => {
			if (unit.parentId !== parentId) return [];
			if (unit.people === null || unit.sums === null) return rows(unit.id, depth);
			if (depth === 0) {
				people -= unit.people;
				for (const [id, sum] of Object.entries(unit.sums)) left[id] = (left[id] ?? 0) - sum;
			}
			const { id, name } = unit;
			return [{ id, name, depth, people: unit.people, means: meansOf(unit.sums, unit.people) }, ...rows(id, depth + 1)];
		});
	const shown = rows(null, 0);
	if (shown.length === 0 || people <= 0) return shown;
	return [...shown, { id: '', name: null, depth: 0, people, means: meansOf(left, people) }];
}

/** Places of the points of a line in a box; the scale of 1 to 5 fills its height. */
export function placesOf(points: readonly Point[], width: number, height: number) {
	const step = points.length > 1 ? width / (points.length - 1) : 0;
	return points.map(({ mean, wave }, at) => ({
		wave,
		x: points.length > 1 ? at * step : width / 2,
		y: mean === null ? null : height - ((mean - 1) / 4) * height,
	}));
}

/** The open wave, if there is one. */
export function openOf({ waves }: Pick<SeriesView, 'waves'>): WaveView | null {
	return waves.find(({ state }) => state === 'open') ?? null;
}
