/** Rules of the recurring pulse: when a wave opens, and what of its answers is shown. */
import type { Actor } from '../actor.ts';
import { isWorkingDay } from './calendar.ts';
import { disclose, discloseTree, discloseTrend } from './disclosure.ts';
import type { PulseUnit } from './pulse-contract.ts';
import { STATEMENTS_MAX } from './pulse-terms.ts';
import type { ResonanceRefusal } from './rules.ts';
import type { Choice } from './vote-contract.ts';
import { countBallots, nameable, type VoteFacts, whyNotChoice } from './votes.ts';

const DAY_MS = 86_400_000;

export function whyNotStatements(statements: readonly string[]): ResonanceRefusal | null {
	const different = new Set(statements.map((label) => label.toLowerCase())).size;
	return different === statements.length && different >= 1 && different <= STATEMENTS_MAX ? null : 'statements_wrong';
}

/** A wave that is open runs to its end. */
export function whyNotEndSeries(
	series: { readonly facilitatorId: string; readonly ended: boolean },
	actor: Pick<Actor, 'personId'>,
): ResonanceRefusal | null {
	if (series.facilitatorId !== actor.personId) return 'not_facilitator';
	return series.ended ? 'series_ended' : null;
}

/**
 * The day of the next wave, YYYY-MM-DD: the first working day so many weeks after the last.
 * @param lastOn null before the first wave
 */
export function nextWaveOn(lastOn: string | null, weeks: number, today: string, land: string | null): string {
	let at = lastOn === null ? Date.parse(today) : Date.parse(lastOn) + weeks * 7 * DAY_MS;
	const iso = () => new Date(at).toISOString().slice(0, 10);
	while (!isWorkingDay(iso(), land)) at += DAY_MS;
	return iso();
}

export interface Member {
	readonly personId: string;
	/** Units of the person when the wave opened. */
	readonly unitIds: readonly string[];
}

/** Whose answers a result can be made of: the circle, and for each of these units its members, those below included. */
export function groupsOf(
	circle: readonly Member[],
	units: readonly Pick<PulseUnit, 'id' | 'parentId'>[],
	shown: readonly string[],
): Set<string>[] {
	const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
	const within = (id: string, top: string): boolean => {
		const parentId = parents.get(id) ?? null;
		return id === top || (parentId !== null && within(parentId, top));
	};
	const all = new Set(circle.map(({ personId }) => personId));
	const members = (top: string) =>
		new Set(circle.filter(({ unitIds }) => unitIds.some((id) => within(id, top))).map(({ personId }) => personId));
	return [all, ...shown.map(members)];
}

export interface Judged {
	readonly state: 'counted' | 'too_few' | 'frozen';
	/** null unless counted. */
	readonly ballots: number | null;
	/** As in VoteView; null unless counted. */
	readonly totals: Record<string, number[]> | null;
	/** With people and sums of those that may be shown. */
	readonly units: PulseUnit[];
}

/**
 * What is shown of a wave, once and for good. First the whole, then whether it may stand beside what the series has shown
 * before, then its units among each other, and at last those beside everything else, as if everybody had named their unit.
 * @param before groups of all that the series has shown, see {@link groupsOf}
 * @param contributors members with tickets whose account was old enough
 */
export function judgeWave({
	vote,
	choices,
	circle,
	contributors,
	floor,
	before,
}: {
	readonly vote: Omit<VoteFacts, 'units'> & { readonly units: readonly PulseUnit[] };
	readonly choices: readonly Choice[];
	readonly circle: readonly Member[];
	readonly contributors: number;
	readonly floor: number;
	readonly before: readonly ReadonlySet<string>[];
}): Judged {
	const hidden = vote.units.map((unit) => ({ ...unit, people: null, sums: null }));
	const { ballots, totals } = countBallots(vote, choices);
	if (!disclose({ floor, contributors, cards: ballots }))
		return { state: 'too_few', ballots: null, totals: null, units: hidden };
	if (!discloseTrend(before, groupsOf(circle, vote.units, []), floor))
		return { state: 'frozen', ballots: null, totals: null, units: hidden };

	const named = new Map(nameable(vote.units).map(({ id }) => [id, [] as Record<string, number>[]]));
	let unnamed = 0;
	for (const choice of choices) {
		if (!('scale' in choice) || whyNotChoice(vote, choice) !== null) continue;
		const unit = named.get(choice.unit ?? '');
		if (unit) unit.push(choice.scale);
		else unnamed += 1;
	}
	const cells = vote.units.map(({ id, parentId }) => ({ id, parentId, people: named.get(id)?.length ?? null }));
	const shown = new Map(discloseTree(cells, unnamed, floor).shown);
	// hiding one more never uncovers another: what it leaves over only joins what is hidden above it
	while (shown.size > 0 && !discloseTrend(before, groupsOf(circle, vote.units, [...shown.keys()]), floor)) {
		const [[smallest = ''] = []] = [...shown].toSorted(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
		shown.delete(smallest);
	}
	const answersOf = (top: string): Record<string, number>[] => [
		...(named.get(top) ?? []),
		...vote.units.filter(({ parentId }) => parentId === top).flatMap(({ id }) => answersOf(id)),
	];
	const units = hidden.map((unit) => {
		const people = shown.get(unit.id);
		if (people === undefined) return unit;
		const answers = answersOf(unit.id);
		const sum = (id: string) => answers.reduce((all, scale) => all + (scale[id] ?? 0), 0);
		return { ...unit, people, sums: Object.fromEntries(vote.options.map(({ id }) => [id, sum(id)])) };
	});
	return { state: 'counted', ballots, totals, units };
}
