import type { Actor } from '../../actor.ts';
import { isGuest } from '../../audience.ts';
import type { TopicFacts } from '../rules.ts';
import {
	DECISION_DAYS_MAX,
	type DecisionKind,
	type decisionRefusals,
	type ObjectionState,
	OPTIONS_MAX,
	OPTIONS_MIN,
	SCALE_MAX,
	type VoterCircle,
} from './terms.ts';

export type DecisionRefusal = keyof typeof decisionRefusals;
const DAY_MS = 86_400_000;

export interface DecisionFacts {
	readonly kind: DecisionKind;
	readonly options: readonly string[];
	readonly voters: VoterCircle;
	/** Tenants with a voice; empty for `readers`. */
	readonly voices: readonly string[];
	readonly quorum: number | null;
	/** ISO 8601. */
	readonly closesAt: string;
	readonly closedAt: string | null;
}

export interface DecidingFacts extends TopicFacts {
	/** The actor hosts the workshop whose topic this is. */
	readonly host: boolean;
}

/** Opening and closing a vote; guests may vote, but not ask. */
export function whyNotDecide({ steward, host, authorId }: DecidingFacts, actor: Actor): DecisionRefusal | null {
	return !isGuest(actor) && (steward || host || authorId === actor.membershipId) ? null : 'decision_not_yours';
}

/** What a new vote needs. @param voices chosen municipalities, for votes of municipalities */
export function whyNotPut(
	{ kind, options, voters, closesAt }: Pick<DecisionFacts, 'kind' | 'options' | 'voters' | 'closesAt'>,
	voices: number,
	now: Date,
): DecisionRefusal | null {
	const ahead = Date.parse(closesAt) - now.getTime();
	if (!(ahead > 0 && ahead <= (DECISION_DAYS_MAX + 1) * DAY_MS)) return 'decision_end_wrong';
	const fits =
		options.length >= OPTIONS_MIN && options.length <= OPTIONS_MAX && new Set(options).size === options.length;
	if (kind === 'consent' ? options.length > 0 : !fits) return 'decision_options_wrong';
	return voters === 'municipalities' && voices < 2 ? 'voices_wrong' : null;
}

export function isOver({ closesAt, closedAt }: Pick<DecisionFacts, 'closesAt' | 'closedAt'>, now: Date): boolean {
	return closedAt !== null || Date.parse(closesAt) <= now.getTime();
}

/** Voting and objecting: until the end, by whoever has a voice. Guests have one where all readers vote. */
export function whyNotVote(decision: DecisionFacts, actor: Actor, now: Date): DecisionRefusal | null {
	if (isOver(decision, now)) return 'decision_over';
	if (decision.voters === 'readers') return null;
	return !isGuest(actor) && decision.voices.includes(actor.tenantId) ? null : 'no_voice';
}

/**
 * A vote as numbers: choice `[option]`; scale one of 1..5 for each option; ranking the options in order; consent `[1]` agreed
 * or `[0]` stands aside. An objection is no vote, it has words of its own.
 */
export function whyNotChoice(
	{ kind, options }: Pick<DecisionFacts, 'kind' | 'options'>,
	choice: readonly number[],
): DecisionRefusal | null {
	const count = options.length;
	const whole = choice.every((value) => Number.isInteger(value));
	const fits =
		kind === 'choice'
			? choice.length === 1 && isIndex(choice[0], count)
			: kind === 'scale'
				? choice.length === count && choice.every((value) => value >= 1 && value <= SCALE_MAX)
				: kind === 'ranking'
					? choice.length === count && new Set(choice).size === count && choice.every((value) => isIndex(value, count))
					: choice.length === 1 && isIndex(choice[0], 2);
	return whole && fits ? null : 'ballot_wrong';
}

const isIndex = (value: number | undefined, count: number) => value !== undefined && value >= 0 && value < count;

/** Before the result of a consent is published, each objection has an answer, and its author has said whether it stands. */
export function whyNotPublish(decision: DecisionFacts, objections: readonly ObjectionState[]): DecisionRefusal | null {
	if (decision.closedAt !== null) return 'decision_over';
	return objections.some((state) => state === 'open' || state === 'answered') ? 'objections_open' : null;
}

/** Only whoever raised an objection takes it back, at any time; upholds it only against an answer. */
export function whyNotSettle(
	objection: { readonly mine: boolean; readonly state: ObjectionState },
	stands: boolean,
): DecisionRefusal | null {
	if (!objection.mine) return 'objection_not_yours';
	return stands && objection.state === 'open' ? 'objection_unanswered' : null;
}

export interface Tally {
	/** Votes; of an objection that stands or is not settled, its author is counted with `against`. */
	readonly votes: number;
	/** For each option: votes, mean points, or points of the ranking (last place 0); empty for consent. */
	readonly scores: number[];
	/** Options with the highest score; several are a tie, none without votes. */
	readonly ahead: number[];
	/** Fewer voted than the quorum asks for. */
	readonly short: boolean;
	/** Consent only: no objection is left; null for the other kinds. */
	readonly consent: boolean | null;
}

/** What the votes add up to. A result without its quorum is shown, and says so. */
export function tally(
	{ kind, options, quorum }: Pick<DecisionFacts, 'kind' | 'options' | 'quorum'>,
	ballots: readonly (readonly number[])[],
	objections: readonly ObjectionState[] = [],
): Tally {
	const against = objections.filter((state) => state !== 'withdrawn').length;
	const scores = options.map((_, option) => scoreOf(kind, option, options.length, ballots));
	const best = Math.max(...scores);
	const votes = ballots.length;
	return {
		votes,
		scores,
		ahead: votes === 0 ? [] : scores.flatMap((score, option) => (score === best ? [option] : [])),
		short: quorum !== null && votes + against < quorum,
		consent: kind === 'consent' ? against === 0 : null,
	};
}

function scoreOf(kind: DecisionKind, option: number, count: number, ballots: readonly (readonly number[])[]): number {
	if (kind === 'choice') return ballots.filter(([chosen]) => chosen === option).length;
	if (kind === 'ranking') return ballots.reduce((sum, order) => sum + (count - 1 - order.indexOf(option)), 0);
	if (ballots.length === 0) return 0;
	const sum = ballots.reduce((total, points) => total + (points[option] ?? 0), 0);
	return Math.round((sum / ballots.length) * 10) / 10;
}
