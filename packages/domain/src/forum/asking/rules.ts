import { PLATFORM_AUDIENCE, PUBLIC_AUDIENCE } from '../../audience.ts';
import { daysAfter, workingDayAfter } from '../../resonance/calendar.ts';
import { partsOf } from '../../resonance/talk/rules.ts';
import type { Visibility } from '../terms.ts';
import { ASKING_TITLE_MAX, type askingRefusals, FOLLOW_DAYS, FOLLOW_UPS_MAX, NOBODY } from './terms.ts';

type No = keyof typeof askingRefusals | 'not_steward' | 'round_paused';

const DAY_MS = 86_400_000;

/** Opening is for stewards of the space, two of them, and one round at a time: more would only divide the circle. */
export function whyNotOpenAsking(space: {
	readonly steward: boolean;
	/** Other stewards of the space. */
	readonly others: number;
	/** A round collects or is reviewed there. */
	readonly open: boolean;
}): No | null {
	if (!space.steward) return 'not_steward';
	if (space.others === 0) return 'second_steward_missing';
	return space.open ? 'asking_open' : null;
}

/**
 * The day on which a round of questions comes back: so many weeks after the last one opened, and a working day.
 * @example nextAskingOn('2026-11-02', 4) // '2026-11-30'
 */
export function nextAskingOn(openedOn: string, weeks: number): string {
	return workingDayAfter(daysAfter(openedOn, weeks * 7 - 1), 1, null);
}

/** What is true of a question that has become a topic. */
export interface AskedFacts {
	readonly withdrawn: boolean;
	/** The topic is closed. */
	readonly closed: boolean;
	/** An objection stands against its round. */
	readonly paused: boolean;
	/** YYYY-MM-DD, when the collecting ended. */
	readonly closedOn: string;
	/** YYYY-MM-DD */
	readonly today: string;
}

export function whyNotRetract({ withdrawn, paused, closedOn, today }: AskedFacts): No | null {
	if (withdrawn) return 'question_withdrawn';
	if (Date.parse(today) > Date.parse(closedOn) + FOLLOW_DAYS * DAY_MS) return 'follow_over';
	return paused ? 'round_paused' : null;
}

/** @param words of whoever asked, those that wait included */
export function whyNotFollowUp(facts: AskedFacts, words: number): No | null {
	const why = whyNotRetract(facts);
	if (why !== null) return why;
	if (facts.closed) return 'follow_closed';
	return words >= FOLLOW_UPS_MAX ? 'too_many_follow_ups' : null;
}

/** Stewards may take away what nobody known has written, and nothing else: named words belong to whoever wrote them. */
export function whyNotHide(post: { readonly authorId: string }, space: { readonly steward: boolean }): No | null {
	if (!space.steward) return 'not_steward';
	return post.authorId === NOBODY ? null : 'not_nameless';
}

/**
 * A card as a topic: its first line, or as many words of it as fit, is the title; the text is whole all the same.
 * @example questionOf('Wer nutzt E-Akte?\nWir suchen …') // { title: 'Wer nutzt E-Akte?', text: 'Wir suchen …' }
 */
export function questionOf(card: string): { title: string; text: string } {
	const { text, supplements } = partsOf(card);
	const [first = '', ...rest] = text.split('\n');
	const line = first.trim();
	const below = rest.join('\n').trim();
	const fits = line.length <= ASKING_TITLE_MAX;
	const parts = [fits && below !== '' ? below : text, ...supplements];
	return { title: fits ? line : shortened(line), text: parts.join('\n\n') };
}

function shortened(line: string): string {
	const sentence = /^.{8,}?[?!.](?=\s)/u.exec(line)?.[0];
	if (sentence && sentence.length <= ASKING_TITLE_MAX) return sentence;
	const head = line.slice(0, ASKING_TITLE_MAX - 1);
	const end = head.lastIndexOf(' ');
	// never within a pair of surrogates
	return `${(end > ASKING_TITLE_MAX / 2 ? head.slice(0, end) : head.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`;
}

/** Who reads the topics of a space: those who see the space. */
export function visibilityOf(space: { readonly audience: string; readonly tenantId: string }): Visibility {
	if (space.audience === PUBLIC_AUDIENCE) return 'public';
	if (space.audience === PLATFORM_AUDIENCE) return 'platform';
	return space.audience === space.tenantId ? 'municipality' : 'association';
}
