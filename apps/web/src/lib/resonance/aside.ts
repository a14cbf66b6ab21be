import type { RoundView } from '@gestaltungsraum/domain/resonance/contract';
import { SUPPLEMENT_MARK } from '@gestaltungsraum/domain/resonance/talk/terms';
import { ASIDE, aside } from '#lib/kit/aside.ts';
import { anchorOf, LOOSE } from './places.ts';

type Cards = RoundView['cards'];
const NAME = 'cards';

/** The cards of a round, read off its board when they came with the page alone; null when the page has none either. */
export function withCards(round: RoundView): RoundView | null {
	if ((round.cards as unknown) !== ASIDE) return round;
	const cards = aside<Cards>(NAME) ?? shown().sort((a, b) => (a.id < b.id ? -1 : 1));
	return cards.length > 0 ? { ...round, cards } : null;
}

function shown(): Cards {
	return Array.from(document.querySelectorAll<HTMLElement>(`[data-column] > ul > [id^=${anchorOf('')}]`), (item) => {
		const column = item.closest<HTMLElement>('[data-column]')?.dataset['column'];
		return {
			id: item.id.slice(anchorOf('').length),
			text: item.querySelector('p')?.textContent ?? '',
			groupId: column === undefined || column === LOOSE ? null : column,
		};
	});
}

/** As the API sends the cards of a board; before they are published there are none. */
const CARDS = /"cards":(\[(?:\{"id":"[^"]*","text":"(?:[^"\\]|\\.)*","groupId":(?:null|"[^"]*")\},?)+\])(?=,"held":)/;

/** For hooks.server.ts: the answer of `resonance.round` without its cards, unless authors have added to some of them. */
export function partCards(answer: string, keep: (name: string, words: unknown) => void): string {
	return answer.replace(CARDS, (whole, json: string) => {
		const cards = JSON.parse(json) as Cards;
		// the board shows what was added beside the card, not as it was written
		if (cards.some(({ text }) => text.includes(SUPPLEMENT_MARK))) return whole;
		keep(NAME, cards);
		return `"cards":"\\u001f"`;
	});
}
