import type { RefusalCatalogue } from '../refusal.ts';

export const noticeRefusals = {
	notice_missing: {
		kind: 'missing',
		de: 'Diese Mitteilung gibt es nicht (mehr).',
		en: 'This notification does not exist (any more).',
	},
	stop_link_wrong: {
		kind: 'missing',
		de: 'Dieser Link zum Abbestellen stimmt nicht. Vielleicht wurde er beim Kopieren gekürzt.',
		en: 'This link for unsubscribing is not right. It may have been cut when it was copied.',
	},
} as const satisfies RefusalCatalogue;
