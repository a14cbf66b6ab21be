import { paths } from '#lib/kit/paths.ts';

export const newRoundPath = `${paths.rounds}/neu`;
export const templatesPath = `${paths.rounds}/vorlagen`;

export function roundPath(id: string): string {
	return `${paths.rounds}/runde/${id}`;
}

/** Where a card is followed by its key, from any device. */
export function cardPath(roundId: string): string {
	return `${paths.rounds}/karte?runde=${roundId}`;
}
