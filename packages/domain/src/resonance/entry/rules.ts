import type { Actor } from '../../actor.ts';
import { type ResonanceRefusal, type RoundFacts } from '../rules.ts';
import { TICKETS } from '../terms.ts';
import { type VoteFacts, widthOf } from '../votes.ts';
import { CODE_CONSONANTS, CODE_LENGTH, CODE_VOWELS, type entryRefusals } from './terms.ts';

type No = keyof typeof entryRefusals | ResonanceRefusal | 'card_paused';
export interface EntryFacts {
	/** An objection stands. */
	readonly paused: boolean;
	readonly paperPeople: number;
	readonly guestCards: number;
}

/** A code is given out by the facilitator of a live round, until its cards are shown. */
export function whyNotGuests(round: RoundFacts, actor: Pick<Actor, 'personId'>): No | null {
	if (round.facilitatorId !== actor.personId) return 'not_facilitator';
	if (round.way !== 'live') return 'guests_live_only';
	return ['arriving', 'looking_back', 'collecting'].includes(round.phase) ? null : 'guests_over';
}

/** Paper is entered by the facilitator, while everybody else writes as well. Neither statements of a pulse nor questions to a forum are cards. */
export function whyNotPaper(
	round: RoundFacts & { readonly paused: boolean },
	actor: Pick<Actor, 'personId'>,
): No | null {
	if (round.facilitatorId !== actor.personId) return 'not_facilitator';
	if (round.phase !== 'collecting' || round.way === 'pulse' || round.way === 'asking') return 'paper_closed';
	return round.paused ? 'card_paused' : null;
}

/**
 * Whether so many people can have written so many cards.
 * @param people all who have written on paper so far, as declared now; `before` as declared the last time
 * @param cards all paper cards of the round, those entered before included
 */
export function whyNotPaperCards(
	people: { readonly now: number; readonly before: number; readonly size: number },
	cards: number,
): No | null {
	if (people.now < 1 || people.now < people.before || people.now > people.size) return 'paper_people_wrong';
	return cards <= people.now * TICKETS ? null : 'paper_cards_wrong';
}

/** Whether so many people can have voted like this: not more dots than they have, and one answer each to everything else. */
export function whyNotPaperBallots(
	vote: VoteFacts,
	people: { readonly now: number; readonly size: number },
	totals: Readonly<Record<string, readonly number[]>>,
): No | null {
	if (people.now < 1 || people.now > people.size) return 'paper_people_wrong';
	const rows = vote.options.map(({ id }) => totals[id] ?? []);
	const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
	const fits =
		Object.keys(totals).length === vote.options.length && rows.every(({ length }) => length === widthOf(vote.kind));
	if (!fits) return 'paper_ballots_wrong';
	if (vote.kind !== 'dots') return rows.every((row) => sum(row) === people.now) ? null : 'paper_ballots_wrong';
	const dots = sum(rows.flat());
	// a ballot has one dot at least
	return dots >= people.now && dots <= people.now * vote.dots ? null : 'paper_ballots_wrong';
}

/**
 * A code for guests: consonants and vowels by turns.
 * @param random a whole number from 0 up to this one
 * @example makeCode(randomInt) // 'KAMOTELA'
 */
export function makeCode(random: (below: number) => number): string {
	return Array.from({ length: CODE_LENGTH }, (_, at) => {
		const letters = at % 2 === 0 ? CODE_CONSONANTS : CODE_VOWELS;
		return letters[random(letters.length)];
	}).join('');
}

/** A code as people type it, with the usual mix-ups of O and 0, I and 1; null for what cannot be one. */
export function readCode(text: string): string | null {
	const code = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('0', 'O').replaceAll('1', 'I');
	return new RegExp(`^([${CODE_CONSONANTS}][${CODE_VOWELS}]){${CODE_LENGTH / 2}}$`).test(code) ? code : null;
}

/** What a round's page says of other ways in. */
export function entryOf(round: RoundFacts & EntryFacts, actor: Pick<Actor, 'personId'>) {
	const { paperPeople, guestCards } = round;
	return { paperPeople, guestCards, why: { paper: whyNotPaper(round, actor), guests: whyNotGuests(round, actor) } };
}
