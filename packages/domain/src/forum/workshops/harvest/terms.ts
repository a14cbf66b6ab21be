import type { RefusalCatalogue } from '../../../refusal.ts';

export const HARVEST_TITLE_MIN = 8; // characters
export const HARVEST_TITLE_MAX = 160; // characters
export const HARVEST_QUOTE_MAX = 1200; // characters
export const HARVEST_MAX = 200;
export const HARVEST_OWNER_MAX = 80; // characters
export const DECISION_DAYS = 14;

/** What a paragraph becomes. `idea` has a port only: nothing shows it until there is a pipeline of ideas. */
export const harvestKinds = ['topic', 'task', 'decision', 'idea'] as const;
export type HarvestKind = (typeof harvestKinds)[number];
export const harvestLabels: Readonly<Record<HarvestKind, { readonly de: string; readonly en: string }>> = {
	topic: { de: 'Thema', en: 'Topic' },
	task: { de: 'Aufgabe', en: 'Task' },
	decision: { de: 'Entscheidung', en: 'Decision' },
	idea: { de: 'Idee', en: 'Idea' },
};

export const harvestRefusals = {
	harvest_words_gone: {
		kind: 'conflict',
		de: 'Dieser Absatz hat sich inzwischen geändert. Bitte laden Sie die Seite neu.',
		en: 'This paragraph has changed meanwhile. Please load the page again.',
	},
	harvest_no_ideas: {
		kind: 'conflict',
		de: 'Ideen lassen sich hier noch nicht übergeben.',
		en: 'Ideas cannot be handed on here yet.',
	},
	harvest_missing: {
		kind: 'missing',
		de: 'Das gibt es in dieser Ernte nicht (mehr).',
		en: 'There is no such thing in this harvest (any more).',
	},
	too_much_harvest: {
		kind: 'conflict',
		de: `Mehr als ${HARVEST_MAX} Ergebnisse haben hier keinen Platz.`,
		en: `There is no room for more than ${HARVEST_MAX} results.`,
	},
} as const satisfies RefusalCatalogue;
