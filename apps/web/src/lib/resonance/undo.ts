import type { RoundView } from '@gestaltungsraum/domain/resonance/contract';

/** What somebody did on the board, with what it takes to have it back. */
export interface Change {
	/** Where the cards lay before; the title makes a group again that is gone since. */
	readonly cards: readonly { readonly id: string; readonly groupId: string | null; readonly title: string }[];
	/** Where they were laid; null for in no group. */
	readonly to: string | null;
	/** A group that got another title; null for none. */
	readonly renamed: { readonly groupId: string; readonly before: string; readonly after: string } | null;
}

/** One call of the API. */
export type Step =
	| { readonly move: readonly string[]; readonly groupId: string | null }
	| { readonly name: string; readonly groupId: string | null; readonly cardIds: readonly string[] };

type Board = Pick<RoundView, 'cards' | 'groups'>;

/** How the cards lie, before something is done to them. */
export function before({ cards, groups }: Board, cardIds: readonly string[]): Change['cards'] {
	const titles = new Map(groups.map(({ id, title }) => [id, title]));
	return cards
		.filter(({ id }) => cardIds.includes(id))
		.map(({ id, groupId }) => ({ id, groupId, title: groupId === null ? '' : (titles.get(groupId) ?? '') }));
}

/** The way back from a change; what others have gone on with meanwhile stays as it is. */
export function stepsBack({ cards, to, renamed }: Change, board: Board): Step[] {
	const placed = new Map(board.cards.map(({ id, groupId }) => [id, groupId]));
	const titles = new Map(board.groups.map(({ id, title }) => [id, title]));
	const steps: Step[] = [];
	const still = cards.filter(({ id, groupId }) => placed.get(id) === to && groupId !== to);
	for (const groupId of new Set(still.map((card) => card.groupId))) {
		const own = still.filter((card) => card.groupId === groupId);
		const ids = own.map(({ id }) => id);
		if (groupId === null || titles.has(groupId)) steps.push({ move: ids, groupId });
		else steps.push({ name: own[0]?.title ?? '', groupId: null, cardIds: ids });
	}
	if (renamed && titles.get(renamed.groupId) === renamed.after)
		steps.push({ name: renamed.before, groupId: renamed.groupId, cardIds: [] });
	return steps;
}
