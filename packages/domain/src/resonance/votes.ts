/** What a choice may be, and what ballots add up to. */
import type { Actor } from '../actor.ts';
import { type ResonanceRefusal, type RoundFacts, whyNotGroup } from './rules.ts';
import { consents, OPTIONS_MAX, SCALE_MAX, type VoteKind } from './terms.ts';
import type { Choice, VoteOption } from './vote-contract.ts';

export interface VoteFacts {
	readonly kind: VoteKind;
	readonly options: readonly VoteOption[];
	/** Dots of each person. */
	readonly dots: number;
	/** Units that an answer may name: those without others below them. None for votes that are no waves. */
	readonly units?: readonly { readonly id: string; readonly parentId: string | null }[] | null;
}

/** A vote is put by the facilitator, once the cards are published; in live rounds as well before anything is agreed on. */
export function whyNotPutVote(round: RoundFacts, actor: Actor): ResonanceRefusal | null {
	return round.facilitatorId === actor.personId ? whyNotGroup(round, actor) : 'not_facilitator';
}

/** What is weighed has to fit the kind: several options, or one proposal. */
export function whyNotOptions(kind: VoteKind, options: readonly string[]): ResonanceRefusal | null {
	if (kind === 'consent') return options.length === 0 ? null : 'options_wrong';
	const different = new Set(options.map((label) => label.toLowerCase())).size;
	const least = kind === 'scale' ? 1 : 2;
	return options.length >= least && options.length <= OPTIONS_MAX && different === options.length
		? null
		: 'options_wrong';
}

/** Whether a choice is one that this vote offers: unknown options, too many dots or a missing reason are not. */
export function whyNotChoice(vote: VoteFacts, choice: Choice): ResonanceRefusal | null {
	const known = new Set(vote.options.map(({ id }) => id));
	if (vote.kind === 'dots' && 'dots' in choice) {
		const given = Object.entries(choice.dots);
		const sum = given.reduce((all, [, dots]) => all + dots, 0);
		return given.every(([id]) => known.has(id)) && sum >= 1 && sum <= vote.dots ? null : 'choice_wrong';
	}
	if (vote.kind === 'scale' && 'scale' in choice) {
		const given = Object.keys(choice.scale);
		const named = !choice.unit || nameable(vote.units ?? []).some(({ id }) => id === choice.unit);
		return named && given.length === known.size && given.every((id) => known.has(id)) ? null : 'choice_wrong';
	}
	if (vote.kind === 'consent' && 'consent' in choice)
		return choice.consent === 'object' && choice.reason === '' ? 'objection_needs_reason' : null;
	return 'choice_wrong';
}

/** Units without others below them: what is above is their sum, and cannot be named itself. */
export function nameable<U extends { readonly id: string; readonly parentId: string | null }>(
	units: readonly U[],
): U[] {
	const parents = new Set(units.map(({ parentId }) => parentId));
	return units.filter(({ id }) => !parents.has(id));
}

/** How many numbers an option has in the totals: see VoteView. */
export function widthOf(kind: VoteKind): number {
	return { dots: 1, scale: SCALE_MAX, consent: consents.length }[kind];
}

/** Adds ballots up; those that do not fit count nothing. @returns by option, see VoteView, and the reasons given */
export function countBallots(
	vote: VoteFacts,
	choices: readonly Choice[],
	paper: Readonly<Record<string, readonly number[]>> | null = null,
): { totals: Record<string, number[]>; reasons: string[]; ballots: number } {
	const totals = Object.fromEntries(
		vote.options.map(({ id }) => [id, Array.from({ length: widthOf(vote.kind) }, (_, at) => paper?.[id]?.[at] ?? 0)]),
	);
	const add = (id: string, at: number, n: number) => {
		const row = totals[id];
		if (row) row[at] = (row[at] ?? 0) + n;
	};
	const reasons: string[] = [];
	let ballots = 0;
	for (const choice of choices) {
		if (whyNotChoice(vote, choice) !== null) continue;
		ballots += 1;
		if ('dots' in choice) for (const [id, dots] of Object.entries(choice.dots)) add(id, 0, dots);
		else if ('scale' in choice) for (const [id, step] of Object.entries(choice.scale)) add(id, step - 1, 1);
		else {
			for (const { id } of vote.options) add(id, consents.indexOf(choice.consent), 1);
			if (choice.consent === 'object') reasons.push(choice.reason);
		}
	}
	return { totals, reasons, ballots };
}

/** The middle of a scale's answers; null when nobody answered. */
export function meanOf(steps: readonly number[]): number | null {
	const answers = steps.reduce((all, n) => all + n, 0);
	return answers === 0 ? null : steps.reduce((sum, n, at) => sum + n * (at + 1), 0) / answers;
}
