/** The page of a round in parts: each phase loads its own, and nobody those of the others. */
import type { RoundView } from '@gestaltungsraum/domain/resonance/contract';
import { publishedPhases } from '@gestaltungsraum/domain/resonance/terms';
import type * as Agree from './agree-part.ts';
import type * as Begin from './begin-part.ts';
import type * as Board from './board-part.ts';
import type * as Lead from './lead-part.ts';
import type * as Own from './own-part.ts';
import type * as Review from './review-part.ts';
import type * as Talks from './talks-part.ts';

export interface Parts {
	/** Arriving, looking back, writing. */
	readonly begin?: typeof Begin;
	readonly review?: typeof Review;
	readonly board?: typeof Board;
	/** Votes, record, outcome and steps. */
	readonly agree?: typeof Agree;
	readonly lead?: typeof Lead;
	/** The own cards on this device. */
	readonly own?: typeof Own;
	/** The pair's words with authors. */
	readonly talks?: typeof Talks;
}

/** Votes, record and outcome: there when something is in them or it is their turn; before, a button asks for them. */
export function isOpen(round: RoundView, section: 'votes' | 'record' | 'outcome'): boolean {
	if (section === 'votes') return round.votes.length > 0 || (round.why.vote === null && round.phase === 'weighting');
	if (section === 'record')
		return round.record.length > 0 || (round.why.group === null && round.phase === 'discussing');
	return round.outcome !== null || (round.why.agree === null && round.phase === 'agreeing');
}

export function isPaired(round: RoundView): boolean {
	return round.why.review !== 'not_in_pair';
}

const begins = (round: RoundView) => ['arriving', 'looking_back', 'collecting'].includes(round.phase);

const isNeeded: Readonly<Record<keyof Parts, (round: RoundView) => boolean>> = {
	begin: begins,
	review: (round) => round.review !== null,
	board: (round) => publishedPhases.includes(round.phase),
	agree: (round) =>
		publishedPhases.includes(round.phase) &&
		(round.steps.length > 0 || (['votes', 'record', 'outcome'] as const).some((section) => isOpen(round, section))),
	// how many are present is only known where all are present
	lead: ({ lead, entry, way }) =>
		way === 'live' ||
		lead.facilitates ||
		lead.timerEndsAt !== null ||
		[...Object.values(lead.why), ...Object.values(entry.why)].includes(null),
	own: (round) => round.member && round.phase === 'collecting',
	talks: (round) => round.review !== null,
};

const sources: { readonly [K in keyof Parts]-?: () => Promise<NonNullable<Parts[K]>> } = {
	begin: () => import('./begin-part.ts'),
	review: () => import('./review-part.ts'),
	board: () => import('./board-part.ts'),
	agree: () => import('./agree-part.ts'),
	lead: () => import('./lead-part.ts'),
	own: () => import('./own-part.ts'),
	talks: () => import('./talks-part.ts'),
};

/** @returns what the round needs now and is not there yet */
export function missing(round: RoundView, have: Parts): (keyof Parts)[] {
	return (Object.keys(isNeeded) as (keyof Parts)[]).filter((part) => !have[part] && isNeeded[part](round));
}

/** Adds these to what is there. */
export async function loadParts(names: readonly (keyof Parts)[], have: Parts = {}): Promise<Parts> {
	const came = await Promise.all(names.map(async (part) => [part, await sources[part]()] as const));
	return { ...have, ...Object.fromEntries(came) };
}
