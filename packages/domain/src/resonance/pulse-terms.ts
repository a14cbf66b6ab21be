import type { RefusalCatalogue } from '../refusal.ts';

export const STATEMENTS_MAX = 8;
export const STATEMENT_MAX = 160; // characters
export const PULSE_TITLE_MAX = 120; // characters
/** Working days in which a wave is answered. */
export const WAVE_DAYS = 5;
/** Weeks from one wave to the next: a wave has to be over before, also around Christmas. */
export const pulseWeeks = [2, 3, 4, 6, 8, 12, 26] as const;

export const pulseRefusals = {
	series_missing: {
		kind: 'missing',
		de: 'Diesen Puls gibt es nicht (mehr), oder er ist für einen anderen Kreis.',
		en: 'This pulse does not exist (any more), or it is for another circle.',
	},
	series_ended: {
		kind: 'conflict',
		de: 'Dieser Puls ist beendet.',
		en: 'This pulse is ended.',
	},
	statements_wrong: {
		kind: 'invalid',
		de: `Bitte schreiben Sie 1 bis ${STATEMENTS_MAX} verschiedene Aussagen.`,
		en: `Please write 1 to ${STATEMENTS_MAX} different statements.`,
	},
} as const satisfies RefusalCatalogue;
