import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseTogether, nextCircle } from './disclosure.ts';
import { groupsOf, judgeWave, type Member, nextWaveOn, whyNotEndSeries, whyNotStatements } from './pulse.ts';
import { STATEMENTS_MAX } from './pulse-terms.ts';
import { FLOOR } from './terms.ts';
import type { Choice } from './vote-contract.ts';
import { nameable, whyNotChoice } from './votes.ts';

const unit = (id: string, parentId: string | null) => ({ id, parentId, name: id, people: null, sums: null });
const vote = {
	kind: 'scale' as const,
	options: [
		{ id: '0', label: 'Ich weiß, was von mir erwartet wird.' },
		{ id: '1', label: 'Ich kann Pausen machen.' },
	],
	dots: 0,
	units: [unit('soziales', null), unit('kita', 'soziales'), unit('jugend', 'soziales'), unit('bau', null)],
};
const answers = (count: number, named: string | null, step = 4): Choice[] =>
	Array.from({ length: count }, () => ({ scale: { 0: step, 1: 1 }, unit: named }));
const people = (count: number, unitId: string, from = 0): Member[] =>
	Array.from({ length: count }, (_, at) => ({ personId: `${unitId}${from + at}`, unitIds: [unitId] }));
const judge = (choices: Choice[], more: Partial<Parameters<typeof judgeWave>[0]> = {}) =>
	judgeWave({
		vote,
		choices,
		circle: [...people(8, 'kita'), ...people(8, 'jugend'), ...people(8, 'bau')],
		contributors: choices.length,
		floor: FLOOR,
		before: [],
		...more,
	});

describe('a series', () => {
	it('has one to eight different statements', () => {
		expect(whyNotStatements([])).toBe('statements_wrong');
		expect(whyNotStatements(['A', 'a'])).toBe('statements_wrong');
		expect(whyNotStatements(Array.from({ length: STATEMENTS_MAX + 1 }, (_, at) => `${at}`))).toBe('statements_wrong');
		expect(whyNotStatements(Array.from({ length: STATEMENTS_MAX }, (_, at) => `${at}`))).toBeNull();
	});
	it('is ended by whoever facilitates it, once', () => {
		const series = { facilitatorId: 'merle', ended: false };
		expect(whyNotEndSeries(series, { personId: 'ole' })).toBe('not_facilitator');
		expect(whyNotEndSeries(series, { personId: 'merle' })).toBeNull();
		expect(whyNotEndSeries({ ...series, ended: true }, { personId: 'merle' })).toBe('series_ended');
	});
	it('opens its waves on working days of its Land', () => {
		expect(nextWaveOn(null, 4, '2026-11-27', 'NI')).toBe('2026-11-27');
		expect(nextWaveOn(null, 4, '2026-11-28', 'NI')).toBe('2026-11-30');
		expect(nextWaveOn('2026-10-30', 2, '2026-11-01', 'NI')).toBe('2026-11-13');
		// Reformation Day is a holiday in Lower Saxony, and 1 November is a Sunday
		expect(nextWaveOn('2025-10-17', 2, '2025-10-20', 'NI')).toBe('2025-11-03');
		expect(nextWaveOn('2025-10-17', 2, '2025-10-20', 'HE')).toBe('2025-10-31');
	});
});

describe('an answer', () => {
	it('may name a unit of the circle that has none below it, or none', () => {
		expect(nameable(vote.units).map(({ id }) => id)).toEqual(['kita', 'jugend', 'bau']);
		const whole = { scale: { 0: 1, 1: 5 } };
		for (const named of [undefined, null, 'kita']) expect(whyNotChoice(vote, { ...whole, unit: named })).toBeNull();
		for (const named of ['soziales', 'woanders'])
			expect(whyNotChoice(vote, { ...whole, unit: named })).toBe('choice_wrong');
		expect(whyNotChoice({ ...vote, units: null }, { ...whole, unit: 'kita' })).toBe('choice_wrong');
		expect(whyNotChoice(vote, { scale: { 0: 1 } })).toBe('choice_wrong');
	});
});

describe('a wave', () => {
	it('is not shown below the floor, of answers or of accounts that count', () => {
		expect(judge(answers(FLOOR - 1, null))).toMatchObject({ state: 'too_few', ballots: null, totals: null });
		expect(judge(answers(FLOOR, null), { contributors: FLOOR - 1 }).state).toBe('too_few');
		expect(judge(answers(FLOOR, null))).toMatchObject({ state: 'counted', ballots: 5, totals: { 0: [0, 0, 0, 5, 0] } });
		expect(judge(answers(FLOOR, null), { floor: 6 }).state).toBe('too_few');
	});
	it('shows units that are large enough, with what is hidden beside them large enough as well', () => {
		const { units } = judge([
			...answers(6, 'kita', 2),
			...answers(7, 'jugend'),
			...answers(6, 'bau'),
			...answers(5, null),
		]);
		expect(units.map(({ id, people: shown }) => [id, shown])).toEqual([
			['soziales', 13],
			['kita', 6],
			['jugend', 7],
			['bau', 6],
		]);
		expect(units[1]?.sums).toEqual({ 0: 12, 1: 6 });
		expect(units[0]?.sums).toEqual({ 0: 12 + 28, 1: 13 });
		const few = judge([...answers(2, 'kita'), ...answers(7, 'jugend'), ...answers(6, 'bau'), ...answers(5, null)]);
		expect(few.units.map(({ people: shown }) => shown)).toEqual([9, null, null, 6]);
		expect(few.units[1]?.sums).toBeNull();
	});
	it('hides units whose members have changed by a few since an earlier wave, and keeps the whole', () => {
		const circle = [...people(8, 'kita'), ...people(8, 'jugend'), ...people(8, 'bau')];
		const choices = [...answers(7, 'kita'), ...answers(7, 'jugend'), ...answers(6, 'bau')];
		const first = judge(choices, { circle });
		const before = groupsOf(
			circle,
			vote.units,
			first.units.filter((one) => one.people !== null).map(({ id }) => id),
		);
		// one of the children's unit has moved to the builders
		const moved = circle.map((member) => (member.personId === 'kita0' ? { ...member, unitIds: ['bau'] } : member));
		const second = judge(choices, { circle: moved, before });
		expect(second.state).toBe('counted');
		const shown = second.units.filter((one) => one.people !== null).map(({ id }) => id);
		expect(shown).not.toContain('kita');
		expect(discloseTogether([...before, ...groupsOf(moved, vote.units, shown)], FLOOR)).toBe(true);
	});
	it('is frozen when one to four have come or gone, and tells nothing at all', () => {
		const before = groupsOf([...people(8, 'kita'), ...people(8, 'jugend'), ...people(7, 'bau')], vote.units, []);
		const { state, ballots, totals, units } = judge(answers(12, 'kita'), { before });
		expect({ state, ballots, totals }).toEqual({ state: 'frozen', ballots: null, totals: null });
		expect(units.every((one) => one.people === null && one.sums === null)).toBe(true);
	});
	it('never shows groups that could single anybody out together, however people come, go, move and answer', () => {
		const named = ['kita', 'jugend', 'bau'];
		const steps = fc.array(fc.record({ come: fc.nat(6), go: fc.nat(6), move: fc.nat(2), none: fc.nat(4) }), {
			maxLength: 5,
		});
		fc.assert(
			fc.property(steps, (waves) => {
				let staff = named.flatMap((id) => people(7, id));
				const groups: Set<string>[] = [];
				let last: Set<string> | null = null;
				for (const [at, { come, go, move, none }] of waves.entries()) {
					staff = [...staff.slice(go), ...people(come, named[at % 3] ?? '', at * 100)].map((member, place) =>
						place < move ? { ...member, unitIds: [named[(at + 1) % 3] ?? ''] } : member,
					);
					const ids = nextCircle(last, new Set(staff.map(({ personId }) => personId)), FLOOR);
					const circle = staff.filter(({ personId }) => ids.has(personId));
					const choices = circle.flatMap(({ unitIds }, place) =>
						answers(1, place < none ? null : (unitIds[0] ?? null)),
					);
					const judged = judge(choices, { circle, before: groups });
					if (judged.state !== 'counted') continue;
					last = ids;
					const shown = judged.units.filter((one) => one.people !== null).map(({ id }) => id);
					groups.push(...groupsOf(circle, vote.units, shown));
				}
				expect(discloseTogether(groups, FLOOR)).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});
