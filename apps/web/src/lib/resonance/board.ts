import type { RoundView } from '@gestaltungsraum/domain/resonance/contract';
import type { NamedGroup, PlacedCard } from '@gestaltungsraum/domain/resonance/live-contract';

/** Where cards lie now, and what groups are called: as it was when it was read, in the order of hearing. */
export interface Moved {
	readonly cards: readonly PlacedCard[];
	readonly groups: readonly NamedGroup[];
}

/** Cards and groups with what was heard since they were read; groups by title, those without a card are gone. */
export function patched(
	{ cards, groups }: Pick<RoundView, 'cards' | 'groups'>,
	moves: readonly Moved[],
): Pick<RoundView, 'cards' | 'groups'> {
	if (moves.length === 0) return { cards, groups };
	const places = new Map(moves.flatMap((move) => move.cards.map(({ id, groupId }) => [id, groupId] as const)));
	const titles = new Map([...groups, ...moves.flatMap((move) => move.groups)].map(({ id, title }) => [id, title]));
	const placed = cards.map((card) => {
		const groupId = places.get(card.id);
		return groupId === undefined || groupId === card.groupId ? card : { ...card, groupId };
	});
	const used = new Set(placed.map(({ groupId }) => groupId));
	return {
		cards: placed,
		groups: [...titles]
			.filter(([id]) => used.has(id))
			.map(([id, title]) => ({ id, title }))
			.toSorted((a, b) => a.title.localeCompare(b.title, 'de') || a.id.localeCompare(b.id)),
	};
}
